import type { ReportChoices } from '@/lib/core/export/choices.ts';
import type { ExportOptions, Format, Progress } from '@/lib/tracker/export.ts';
import { lastReport } from '@/lib/tracker/export-choices.ts';
import type { Query } from '@/lib/tracker/query.ts';
import { readSettings } from '@/lib/tracker/settings.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import type { Say } from '../model/words.ts';
import { saveBackup } from './backup.ts';
import { failureKey, sayTrouble } from './failure.ts';
import type { Notices } from './notices.ts';
import { saveFile } from './save-file.ts';
import { showWork } from './show-work.ts';

interface Needs {
  readonly tracker: Tracker;
  readonly say: Say;
  readonly notices: Notices;
}

/** How the file is made up, where it is not as it was last. */
interface Made {
  readonly report?: ReportChoices;
  readonly page?: NonNullable<ExportOptions['page']>;
}

/**
 * Save what is tracked, or what a query finds of it, as a file, and say how many tasks went into it. It is written away from the
 * thread that draws, with its progress shown and a way to stop it. Gives true where the file was handed to the browser; a failure is said;
 * where it failed or was stopped nothing is saved.
 */
export async function exportFile(
  format: Format,
  { tracker, say, notices }: Needs,
  query: Query = {},
  made: Made = {},
): Promise<boolean> {
  if (format === 'json') return (await saveBackup({ tracker, say, notices })) !== null;
  const showing = showWork<Progress>(notices, {
    announce: say('export.working'),
    stop: say('export.stop'),
    words: (progress) => progressWords(say, progress),
    done: ({ step, done }) => (step === 'write' ? done : 0),
  });
  try {
    const { startExport } = await import('@/lib/tracker/export.ts');
    const report = made.report ?? (await lastReport(await readSettings()));
    const running = await startExport(tracker, format, { query, report, ...pageOf(made), tell: showing.tell });
    showing.stoppable(running.stop);
    const file = await running.file;
    saveFile(file.name, file.blob);
    const said = { n: file.count, file: file.name, damaged: file.damaged.length };
    notices.show(say(file.damaged.length > 0 ? 'export.savedBut' : 'toast.exported', said));
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExportStopped') notices.show(say('export.stopped'));
    else {
      const key = failureKey(error);
      sayTrouble(notices, say, key === 'error.failed' ? 'error.export' : key, error);
    }
    return false;
  } finally {
    showing.end();
  }
}

const pageOf = ({ page }: Made): Pick<ExportOptions, 'page'> => (page ? { page } : {});

/** "Đang lập tệp: 3.200/10.000". */
export function progressWords(say: Say, progress: Progress | null): string {
  if (progress === null) return say('export.working');
  const { step, done, all } = progress;
  if (step === 'write' && done >= all) return say('export.packing');
  return say(step === 'read' ? 'export.reading' : 'export.writing', {
    done: grouped(say, done),
    all: grouped(say, all),
  });
}

/** 10000 as "10.000", in English "10,000". */
const grouped = (say: Say, n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/gu, say('export.thousands'));

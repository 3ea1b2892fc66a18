import type { Format } from '@/lib/tracker/export.ts';
import type { Query } from '@/lib/tracker/query.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import type { Say } from '../model/words.ts';
import { saveBackup } from './backup.ts';
import { sayTrouble } from './failure.ts';
import type { Notices } from './notices.ts';
import { saveFile } from './save-file.ts';

interface Needs {
  readonly tracker: Tracker;
  readonly say: Say;
  readonly notices: Notices;
}

/**
 * Save what is tracked, or what a query finds of it, as a file, and say how many tasks went into it. It is written away from the
 * thread that draws. Gives true where the file was handed to the browser; a failure is said and changes nothing.
 */
export async function exportFile(
  format: Format,
  { tracker, say, notices }: Needs,
  query: Query = {},
): Promise<boolean> {
  if (format === 'json') return (await saveBackup({ tracker, say, notices })) !== null;
  try {
    const { startExport } = await import('@/lib/tracker/export.ts');
    const running = await startExport(tracker, format, { query });
    const file = await running.file;
    saveFile(file.name, file.blob);
    notices.show(say('toast.exported', { n: file.count, file: file.name }));
    return true;
  } catch (error) {
    sayTrouble(notices, say, 'error.export', error);
    return false;
  }
}

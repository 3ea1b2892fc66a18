import type { Tracker } from '@/lib/tracker/tracker.ts';
import type { Say } from '../model/words.ts';
import type { Notices } from './notices.ts';
import { write } from './writers.ts';

export const FORMATS = ['xlsx', 'csv', 'ics', 'json'] as const;
export type Format = (typeof FORMATS)[number];

interface Needs {
  readonly tracker: Tracker;
  readonly say: Say;
  readonly notices: Notices;
}

/** "don-doc-2026-11-22.xlsx" */
export const fileName = (format: Format, today: string): string => `don-doc-${today}.${format}`;

/** Write everything that is tracked to a file, and say how many tasks went into it. Failures are said and change nothing. */
export async function exportFile(format: Format, { tracker, say, notices }: Needs): Promise<void> {
  try {
    const today = tracker.today();
    const file = fileName(format, today);
    const { content, count } = await write(format, tracker, today);
    save(file, content);
    notices.show(say('toast.exported', { n: count, file }));
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
    notices.show(say('error.export'), 'failed', {
      label: say('act.copyDetail'),
      run: () => void navigator.clipboard?.writeText(detail).catch(() => undefined),
    });
  }
}

/** Hand a file to the browser's own download, without asking for its `downloads` permission. */
function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the content once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

import type { Format } from '@/lib/tracker/export.ts';
import type { Query } from '@/lib/tracker/query.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import type { Say } from '../model/words.ts';
import { sayTrouble } from './failure.ts';
import type { Notices } from './notices.ts';

interface Needs {
  readonly tracker: Tracker;
  readonly say: Say;
  readonly notices: Notices;
}

/**
 * Save what is tracked, or what a query finds of it, as a file, and say how many tasks went into it. A failure is said and changes nothing.
 * The writers are loaded when first asked for: they outweigh the panel.
 */
export async function exportFile(format: Format, { tracker, say, notices }: Needs, query: Query = {}): Promise<void> {
  try {
    const { exportTracked } = await import('@/lib/tracker/export.ts');
    const file = await exportTracked(tracker, format, query);
    save(file.name, new Blob([file.content], { type: file.type }));
    notices.show(say('toast.exported', { n: file.count, file: file.name }));
  } catch (error) {
    sayTrouble(notices, say, 'error.export', error);
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

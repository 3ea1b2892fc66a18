import type { CopiedTable } from '@/lib/core/export/clipboard.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import type { Say } from '../model/words.ts';
import { sayTrouble } from '../state/failure.ts';
import type { Notices } from '../state/notices.ts';
import { gatherRows } from './gather-rows.ts';

interface Needs {
  readonly tracker: Tracker;
  readonly say: Say;
  readonly notices: Notices;
}

/** More than this takes a moment, which is said. */
const MANY = 500;

/**
 * Put tasks on the clipboard as a table, and say how many. To be called straight from a click or key: the browser lets the clipboard be
 * written only then, the words may follow when they are read. A failure is said and changes nothing.
 */
export async function copyTable(ids: readonly string[], { tracker, say, notices }: Needs): Promise<void> {
  if (ids.length === 0) return notices.show(say('copy.none'));
  if (ids.length > MANY) notices.show(say('copy.working', { n: ids.length }));
  const making = makeTable(tracker, ids);
  // Where the clipboard refuses at once, nobody waits for the table any more.
  making.catch(() => undefined);
  try {
    await write(making.then(({ table }) => table));
    notices.show(say('copy.done', { n: (await making).count }));
  } catch (error) {
    sayTrouble(notices, say, 'error.copy', error);
  }
}

async function makeTable(tracker: Tracker, ids: readonly string[]): Promise<{ table: CopiedTable; count: number }> {
  const [{ rows }, { toTable }] = await Promise.all([
    gatherRows(tracker, ids),
    import('@/lib/core/export/clipboard.ts'),
  ]);
  return { table: toTable(rows), count: rows.length };
}

/** Both forms at once; what pastes takes the one it understands best. */
function write(making: Promise<CopiedTable>): Promise<void> {
  const part = (type: string, words: (table: CopiedTable) => string): Promise<Blob> =>
    making.then((table) => new Blob([words(table)], { type }));
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/html': part('text/html', ({ html }) => html),
      'text/plain': part('text/plain', ({ text }) => text),
    }),
  ]);
}

import { type ExportRow, rowOf } from '@/lib/core/export/rows.ts';
import type { NoticeRecord, TaskRecord } from '@/lib/core/task/task.ts';
import { inOrder } from '@/lib/tracker/export/arrange.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import type { Say } from '../model/words.ts';
import { sayTrouble } from '../state/failure.ts';
import type { Notices } from '../state/notices.ts';
import { gatherParts } from './gather-tasks.ts';
import { breath } from './pace.ts';

interface Needs {
  readonly tracker: Tracker;
  readonly say: Say;
  readonly notices: Notices;
}

/** More than this takes a moment, which is said. */
const MANY = 500;
/** The browser parses a table again before it lets it on the clipboard, and draws nothing meanwhile: a longer one is copied as lines alone. */
const MOST_AS_TABLE = 1000;

interface Made {
  readonly html: Blob;
  readonly text: Blob;
  readonly count: number;
}

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
  const asTable = ids.length <= MOST_AS_TABLE;
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        ...(asTable ? { 'text/html': making.then(({ html }) => html) } : {}),
        'text/plain': making.then(({ text }) => text),
      }),
    ]);
    notices.show(say(asTable ? 'copy.done' : 'copy.doneLines', { n: (await making).count }));
  } catch (error) {
    sayTrouble(notices, say, 'error.copy', error);
  }
}

/** So many rows are made at once: the thread that draws is free in between. */
const ROWS = 100;

/** Both forms, in the order of everything that goes out, a part at a time; what pastes takes the one it understands best. */
async function makeTable(tracker: Tracker, ids: readonly string[]): Promise<Made> {
  const { tableHead, tableRows, TABLE_END } = await import('@/lib/core/export/clipboard.ts');
  const today = tracker.today();
  const gathered = { tasks: [] as TaskRecord[], notices: new Map<string, NoticeRecord>() };
  for await (const { tasks, notices } of gatherParts(tracker, ids)) {
    gathered.tasks.push(...tasks);
    for (const [id, notice] of notices) gathered.notices.set(id, notice);
  }
  const tasks = inOrder(gathered);
  const parts = [tableHead()];
  let count = 0;
  while (count < tasks.length) {
    const rows: ExportRow[] = tasks
      .slice(count, count + ROWS)
      .map((task) => rowOf(task, gathered.notices.get(task.noticeId) ?? null, today, ++count));
    parts.push(tableRows(rows));
    await breath();
  }
  parts.push(TABLE_END);
  const blob = (type: string, form: 'html' | 'text'): Blob =>
    new Blob(
      parts.map((part) => part[form]),
      { type },
    );
  return { html: blob('text/html', 'html'), text: blob('text/plain', 'text'), count };
}

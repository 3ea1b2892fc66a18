import type { TaskRecord } from '../../core/task/task.ts';
import type { JournalEntry, StoredNotice, Tx } from '../db.ts';
import { putTask } from '../records.ts';
import type { Swap } from './plan.ts';

/** So many records are under way at once: fewer would wait for each other, more would only fill memory. */
const AT_ONCE = 500;

/** Write what is to stand, take away what is not. All within the transaction given. */
export async function applySwaps(
  tx: Tx<'readwrite'>,
  swaps: {
    readonly tasks: readonly Swap<TaskRecord>[];
    readonly notices: readonly Swap<StoredNotice>[];
    readonly journal: readonly Swap<JournalEntry>[];
  },
  tell: (done: number, all: number) => void = () => undefined,
): Promise<void> {
  const { tasks, notices, journal } = swaps;
  await inTurns(notices, ({ id, after }) =>
    after === null ? tx.objectStore('notices').delete(id) : tx.objectStore('notices').put(after),
  );
  const homes = new Map((await tx.objectStore('notices').getAll()).map((notice) => [notice.id, notice]));
  await inTurns(
    tasks,
    ({ id, after }) => (after === null ? dropTask(tx, id) : putTask(tx, after, homes.get(after.noticeId))),
    (done) => tell(done, tasks.length),
  );
  await inTurns(journal, ({ id, after }) =>
    after === null ? tx.objectStore('journal').delete(id) : tx.objectStore('journal').put(after),
  );
}

/** A record and what follows from it. */
async function dropTask(tx: Tx<'readwrite'>, id: string): Promise<void> {
  await Promise.all((['tasks', 'rows', 'words'] as const).map((store) => tx.objectStore(store).delete(id)));
}

async function inTurns<T>(
  list: readonly T[],
  act: (one: T) => Promise<unknown>,
  tell: (done: number) => void = () => undefined,
): Promise<void> {
  for (let at = 0; at < list.length; at += AT_ONCE) {
    await Promise.all(list.slice(at, at + AT_ONCE).map(act));
    tell(Math.min(at + AT_ONCE, list.length));
  }
}

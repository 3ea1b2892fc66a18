import type { Change, TaskRecord } from '../../core/task/task.ts';
import type { Connection, JournalEntry, StoredNotice, Stores, Tx } from '../db.ts';
import { ALL } from '../writes.ts';
import { applySwaps } from './apply.ts';
import type { Undone } from './job.ts';
import type { Swap } from './plan.ts';
import { dropSnapshot, lastRestore, type Part, readPart, sumOfRecord, type Was } from './snapshot.ts';

/**
 * Take back the last restore, in one transaction: every record is again what it was. What was changed since the restore is not lost: the
 * later changes are set on top of what was, and a task that only came with the restore stays. null where there is none to take back.
 */
export async function undoRestore(connection: Connection): Promise<Undone | null> {
  return connection.run(ALL, 'readwrite', async (tx) => {
    const last = await lastRestore(tx);
    if (!last) return null;
    const swaps = {
      tasks: [] as Swap<TaskRecord>[],
      notices: [] as Swap<StoredNotice>[],
      journal: [] as Swap<JournalEntry>[],
    };
    for (let at = 0; at < last.parts; at++) await backOf(tx, await readPart(tx, at), swaps);
    const kept = swaps.tasks.filter(({ before, after }) => before !== null && before === after).map(({ id }) => id);
    const homes = new Set(swaps.tasks.flatMap(({ after }) => after?.noticeId ?? []));
    await applySwaps(tx, {
      tasks: swaps.tasks.filter(({ before, after }) => before !== after),
      notices: swaps.notices.filter(({ id, after }) => after !== null || !homes.has(id)),
      journal: swaps.journal,
    });
    await dropSnapshot(tx);
    return {
      ids: swaps.tasks.map(({ id }) => id),
      noticeIds: [...new Set([...swaps.notices.map(({ id }) => id), ...homes])],
      local: last.local?.before ?? null,
      kept,
    };
  });
}

/** For each record of a part: what stands there now, and what stood there before the restore with all later changes on top. */
async function backOf(
  tx: Tx<'readwrite'>,
  part: Part | null,
  swaps: { tasks: Swap<TaskRecord>[]; notices: Swap<StoredNotice>[]; journal: Swap<JournalEntry>[] },
): Promise<void> {
  if (!part) return;
  const now = <T>(store: Stores, list: readonly Was<T>[]): Promise<(T | undefined)[]> =>
    Promise.all(list.map(({ id }) => tx.objectStore(store).get(id) as Promise<T | undefined>));
  const tasks = await now<TaskRecord>('tasks', part.tasks);
  part.tasks.forEach((was, i) => {
    const here = tasks[i] ?? null;
    swaps.tasks.push({ id: was.id, before: here, after: taskBack(was, here) });
  });
  const notices = await now<StoredNotice>('notices', part.notices);
  part.notices.forEach((was, i) => {
    const here = notices[i] ?? null;
    const touched = here !== null && was.before !== null && sumOfRecord(here) !== was.sum;
    swaps.notices.push({ id: was.id, before: here, after: touched ? here : was.before });
  });
  for (const { id, before } of part.journal) swaps.journal.push({ id, before: null, after: before });
}

function taskBack({ before, sum, changes }: Was<TaskRecord>, here: TaskRecord | null): TaskRecord | null {
  if (here === null || sum === null || sumOfRecord(here) === sum) return before;
  const later = here.history.slice(changes);
  if (before === null) return later.length > 0 ? here : null;
  return later.reduce(onTop, before);
}

const onTop = (task: TaskRecord, change: Change): TaskRecord => ({
  ...task,
  ...(change.after as Partial<TaskRecord>),
  updatedAt: change.at,
  history: [...task.history, change],
});

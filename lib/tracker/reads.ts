import type { IsoDay } from '../core/calendar/iso-day.ts';
import { type DueState, dueState, standingOf } from '../core/task/due.ts';
import type { NoticeRecord, TaskRecord } from '../core/task/task.ts';
import type { Connection } from './db.ts';
import { TrackerError } from './errors.ts';
import { checked, plainNotice } from './records.ts';

/** A task as a list shows it. */
export interface Item {
  readonly task: TaskRecord;
  readonly state: DueState;
  readonly notice: NoticeRecord | null;
}

/** Everything there is, untracked tasks and history included: what a backup holds. */
export interface Everything {
  readonly notices: readonly NoticeRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly damaged: readonly string[];
}

/** A task by id; null where there is none. A record that cannot be read is `error.damaged`. */
export async function readTask(connection: Connection, id: string): Promise<TaskRecord | null> {
  const value = await connection.run(['tasks'], 'readonly', (tx) => tx.objectStore('tasks').get(id));
  if (value === undefined) return null;
  const task = checked([value]).tasks[0];
  if (!task) throw new TrackerError('error.damaged', { detail: id });
  return task;
}

/** Every notice known. */
export async function readNotices(connection: Connection): Promise<NoticeRecord[]> {
  const all = await connection.run(['notices'], 'readonly', (tx) => tx.objectStore('notices').getAll());
  return all.map(plainNotice).filter((one) => one !== null);
}

/** Records with their notices, in the order of `ids`; what is gone is left out, what is damaged is named. */
export async function readItems(
  connection: Connection,
  ids: readonly string[],
  today: IsoDay,
): Promise<{ items: Item[]; damaged: string[] }> {
  return connection.run(['tasks', 'notices'], 'readonly', async (tx) => {
    const values = await Promise.all(ids.map((id) => tx.objectStore('tasks').get(id)));
    const { tasks, damaged } = checked(values.filter((value) => value !== undefined));
    const noticeIds = [...new Set(tasks.map((task) => task.noticeId))];
    const stored = await Promise.all(noticeIds.map((id) => tx.objectStore('notices').get(id)));
    const notices = new Map(noticeIds.map((id, i) => [id, plainNotice(stored[i])]));
    const items = tasks.map((task) => ({
      task,
      state: dueState(standingOf(task), today),
      notice: notices.get(task.noticeId) ?? null,
    }));
    return { items, damaged };
  });
}

/** All records, for a backup. */
export async function readEverything(connection: Connection): Promise<Everything> {
  return connection.run(['tasks', 'notices'], 'readonly', async (tx) => {
    const [values, notices] = await Promise.all([tx.objectStore('tasks').getAll(), tx.objectStore('notices').getAll()]);
    return { ...checked(values), notices: notices.map(plainNotice).filter((one) => one !== null) };
  });
}

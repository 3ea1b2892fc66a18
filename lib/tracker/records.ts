import { type NoticeRecord, noticeRecord, type TaskRecord, taskRecord } from '../core/task/task.ts';
import type { StoredNotice, Tx } from './db.ts';
import { rowOf, wordsOf } from './rows.ts';

type AnyTx = Tx<'readonly' | 'readwrite'>;

/** Records as read, checked; what does not pass stays in the database untouched and is named. */
export interface Checked {
  readonly tasks: TaskRecord[];
  readonly damaged: string[];
}

/** Check stored values. */
export function checked(values: readonly unknown[]): Checked {
  const tasks: TaskRecord[] = [];
  const damaged: string[] = [];
  for (const value of values) {
    const result = taskRecord.safeParse(value);
    if (result.success) tasks.push(result.data);
    else damaged.push(idOf(value));
  }
  return { tasks, damaged };
}

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '?';

/** All tasks of a notice in its order, untracked ones included. */
export async function tasksOfNotice(tx: AnyTx, noticeId: string): Promise<Checked> {
  const range = IDBKeyRange.bound([noticeId, -Infinity], [noticeId, Infinity]);
  return checked(await tx.objectStore('tasks').index('byNotice').getAll(range));
}

/** Write a task, and what follows from it, in the same transaction. */
export async function putTask(tx: Tx<'readwrite'>, task: TaskRecord, notice: NoticeRecord | undefined): Promise<void> {
  const rows = tx.objectStore('rows');
  const words = tx.objectStore('words');
  await tx.objectStore('tasks').put(task);
  if (task.untrackedAt === null) {
    await rows.put(rowOf(task));
    await words.put({ id: task.id, text: wordsOf(task, notice) });
  } else {
    await rows.delete(task.id);
    await words.delete(task.id);
  }
}

/** The notice without what only the store needs; null where it is missing or damaged. */
export function plainNotice(value: StoredNotice | undefined): NoticeRecord | null {
  const result = noticeRecord.safeParse(value);
  return result.success ? result.data : null;
}

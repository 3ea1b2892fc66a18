import { changed, reverted, type Stamp, wordsAsRead } from '../core/task/changes.ts';
import { hash, matchTasks } from '../core/task/identity.ts';
import type { Change, NoticeRecord, TaskInput, TaskPatch, TaskRecord } from '../core/task/task.ts';
import { trackedTask } from '../core/task/tracked.ts';
import type { Connection, StoredNotice, Stores, Tx } from './db.ts';
import { TrackerError } from './errors.ts';
import { meetNotice } from './notices.ts';
import { checked, putTask, tasksOfNotice } from './records.ts';

/** Every act reads, decides and writes in one transaction over all stores: two windows cannot tear it. */
export const ALL: Stores[] = ['notices', 'tasks', 'rows', 'words', 'journal'];

/** What an act touched. */
export interface Written {
  readonly changeId: string;
  readonly ids: readonly string[];
  readonly noticeIds: readonly string[];
  /** Tasks that came over from a notice that turned out to be the same. */
  readonly moved: readonly string[];
  /** Fields that an undo left alone because they were changed since, as "taskId:field". */
  readonly kept: readonly string[];
}

/** Track tasks of a notice. Those already tracked are brought up to date in place; those untracked come back as they were left. */
export async function track(
  connection: Connection,
  stamp: Stamp,
  notice: NoticeRecord,
  tasks: readonly TaskInput[],
  address: string,
): Promise<Written> {
  return connection.run(ALL, 'readwrite', async (tx) => {
    const { notice: home, moved } = await meetNotice(tx, notice, address, stamp);
    const known = (await tasksOfNotice(tx, home.id)).tasks;
    const same = matchTasks(known.map(asRead), tasks);
    const taken = new Set(known.map((task) => task.id));
    const ids: string[] = [];
    for (const [i, input] of tasks.entries()) {
      const index = same.get(i);
      const old = index === undefined ? undefined : known[index];
      const task = old ? again(old, input, address, stamp) : fresh(input, home.id, address, stamp, taken);
      taken.add(task.id);
      ids.push(task.id);
      await putTask(tx, task, home);
    }
    return { ...(await journal(tx, stamp, ids, [home.id])), moved };
  });
}

/** What a stored task is known again by. */
export const asRead = (task: TaskRecord): { key: string; quote: string } => ({
  key: task.key,
  quote: wordsAsRead(task),
});

function fresh(
  input: TaskInput,
  noticeId: string,
  address: string,
  stamp: Stamp,
  taken: ReadonlySet<string>,
): TaskRecord {
  const plain = `${noticeId}#${input.key}`;
  const id = taken.has(plain) ? `${plain}~${hash(input.quote)}` : plain;
  return trackedTask(input, { id, noticeId, address }, stamp);
}

/** What the user corrected by hand outweighs what is read again. */
function again(old: TaskRecord, input: TaskInput, address: string, stamp: Stamp): TaskRecord {
  const place = { selectors: input.selectors, found: true };
  if (old.untrackedAt === null) return { ...old, ...place };
  const corrected = new Set(
    old.history.filter((entry) => entry.what === 'edited').flatMap((entry) => Object.keys(entry.after)),
  );
  // Selected by hand, less is known of it than when it was read: what was read stays.
  if (input.source === 'selected' && old.source === 'read')
    return changed({ ...old, ...place }, { address, trackedAt: stamp.at, untrackedAt: null }, 'tracked', stamp);
  const read = Object.fromEntries(Object.entries(input).filter(([field]) => !corrected.has(field)));
  return changed({ ...old, ...place }, { ...read, address, trackedAt: stamp.at, untrackedAt: null }, 'tracked', stamp);
}

/** Change tasks one by one: `patch` says what, per task; null leaves it. Ids that are not there fail the whole act. */
export async function edit(
  connection: Connection,
  stamp: Stamp,
  ids: readonly string[],
  what: Change['what'],
  patch: (task: TaskRecord) => (TaskPatch & { untrackedAt?: string | null }) | null,
): Promise<Written> {
  return connection.run(ALL, 'readwrite', async (tx) => {
    const touched = new Set<string>();
    const notices = new Map<string, StoredNotice | undefined>();
    for (const id of new Set(ids)) {
      const task = await read(tx, id);
      const wanted = patch(task);
      const next = wanted === null ? task : changed(task, defined(wanted), what, stamp);
      if (next === task) continue;
      await write(tx, next, notices);
      touched.add(id);
    }
    return journal(tx, stamp, [...touched], [...notices.keys()]);
  });
}

/** Take back an act on all its tasks, field by field; newer changes stay. An unknown act is `error.notFound`. */
export async function undo(connection: Connection, stamp: Stamp, changeId: string): Promise<Written> {
  return connection.run(ALL, 'readwrite', async (tx) => {
    const entry = await tx.objectStore('journal').get(changeId);
    if (!entry) throw new TrackerError('error.notFound', { detail: changeId });
    const notices = new Map<string, StoredNotice | undefined>();
    const kept: string[] = [];
    for (const id of entry.taskIds) {
      const result = reverted(await read(tx, id), changeId, stamp);
      kept.push(...result.kept.map((field) => `${id}:${field}`));
      await write(tx, result.record, notices);
    }
    return { ...(await journal(tx, stamp, entry.taskIds, [...notices.keys()])), kept };
  });
}

async function read(tx: Tx<'readwrite'>, id: string): Promise<TaskRecord> {
  const value = await tx.objectStore('tasks').get(id);
  if (value === undefined) throw new TrackerError('error.notFound', { detail: id });
  const task = checked([value]).tasks[0];
  if (!task) throw new TrackerError('error.damaged', { detail: id });
  return task;
}

async function write(
  tx: Tx<'readwrite'>,
  task: TaskRecord,
  notices: Map<string, StoredNotice | undefined>,
): Promise<void> {
  if (!notices.has(task.noticeId)) notices.set(task.noticeId, await tx.objectStore('notices').get(task.noticeId));
  await putTask(tx, task, notices.get(task.noticeId));
}

async function journal(
  tx: Tx<'readwrite'>,
  stamp: Stamp,
  ids: readonly string[],
  noticeIds: readonly string[],
): Promise<Written> {
  if (ids.length > 0) await tx.objectStore('journal').put({ ...stamp, taskIds: ids });
  return { changeId: stamp.id, ids, noticeIds, moved: [], kept: [] };
}

const defined = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>;

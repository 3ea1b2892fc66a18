import type { IsoDay } from '../../core/calendar/iso-day.ts';
import type { NoticeRecord, TaskInput, TaskRecord } from '../../core/task/task.ts';
import { trackedTask } from '../../core/task/tracked.ts';
import { Connection } from '../db.ts';
import { readEverything, readItems } from '../reads.ts';
import type { Gathered, Job, Tell } from './job.ts';

/** How many records one transaction reads: small enough that a write of another window need not wait. */
const AT_ONCE = 500;

/** What a job asks for, read from the database; records that cannot be read are named and left out. Throws TrackerError. */
export async function gather(job: Job, tell: Tell): Promise<Gathered & { readonly damaged: readonly string[] }> {
  const { wanted, today } = job;
  if (wanted.kind === 'page') return { ...untracked(wanted, job.at), damaged: [] };
  const connection = new Connection(job.database);
  try {
    if (wanted.kind === 'tasks') return await byId(connection, wanted.ids, today, tell);
    const { tasks, notices, damaged } = await readEverything(connection);
    return { tasks, notices: new Map(notices.map((notice) => [notice.id, notice])), damaged };
  } finally {
    await connection.close();
  }
}

async function byId(connection: Connection, ids: readonly string[], today: IsoDay, tell: Tell) {
  const tasks: TaskRecord[] = [];
  const notices = new Map<string, NoticeRecord>();
  const damaged: string[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const found = await readItems(connection, ids.slice(at, at + AT_ONCE), today);
    for (const { task, notice } of found.items) {
      tasks.push(task);
      if (notice) notices.set(notice.id, notice);
    }
    damaged.push(...found.damaged);
    tell(Math.min(at + AT_ONCE, ids.length), ids.length);
  }
  return { tasks, notices, damaged };
}

/** What a page offers, as if it were tracked at this moment. */
function untracked(
  page: { readonly notice: NoticeRecord; readonly tasks: readonly TaskInput[]; readonly address: string },
  at: string,
): Gathered {
  const { notice, address } = page;
  const tasks = page.tasks.map((task): TaskRecord => {
    const home = { id: `${notice.id}#${task.key}`, noticeId: notice.id, address };
    return { ...trackedTask(task, home, { id: '', at }), history: [] };
  });
  return { tasks, notices: new Map([[notice.id, notice]]) };
}

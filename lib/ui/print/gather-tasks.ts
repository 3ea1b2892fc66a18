import type { NoticeRecord, TaskRecord } from '@/lib/core/task/task.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';

/** Records read at once: the thread that draws is free in between. */
const AT_ONCE = 100;

export interface GatheredTasks {
  readonly tasks: readonly TaskRecord[];
  readonly notices: ReadonlyMap<string, NoticeRecord>;
}

/** Read what is to be copied or printed, a part at a time, in the order of `ids`; what is no longer tracked is left out. */
export async function* gatherParts(tracker: Tracker, ids: readonly string[]): AsyncGenerator<GatheredTasks> {
  const today = tracker.today();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const part = ids.slice(start, start + AT_ONCE);
    const wanted = new Set(part);
    const { items } = await tracker.list({ where: (row) => wanted.has(row.id) }, { limit: AT_ONCE }, today);
    const found = new Map(items.map(({ task }) => [task.id, task]));
    yield {
      tasks: part.flatMap((id) => found.get(id) ?? []),
      notices: new Map(items.flatMap(({ notice }) => (notice ? [[notice.id, notice]] : []))),
    };
  }
}

/** All of it. `tell` hears how many of the ids are read. */
export async function gatherTasks(
  tracker: Tracker,
  ids: readonly string[],
  tell: (done: number) => void = () => undefined,
): Promise<GatheredTasks> {
  const tasks: TaskRecord[] = [];
  const notices = new Map<string, NoticeRecord>();
  for await (const part of gatherParts(tracker, ids)) {
    tasks.push(...part.tasks);
    for (const [id, notice] of part.notices) notices.set(id, notice);
    tell(Math.min(ids.length, tasks.length));
  }
  tell(ids.length);
  return { tasks, notices };
}

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
    const items = (await tracker.items(part, today)).filter(({ task }) => task.untrackedAt === null);
    yield {
      tasks: items.map(({ task }) => task),
      notices: new Map(items.flatMap(({ notice }) => (notice ? [[notice.id, notice]] : []))),
    };
  }
}

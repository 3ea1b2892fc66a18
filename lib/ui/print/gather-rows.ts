import { type ExportRow, rowsOf } from '@/lib/core/export/rows.ts';
import type { NoticeRecord, TaskRecord } from '@/lib/core/task/task.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';

/** Records read at once: the thread that draws is free in between. */
const AT_ONCE = 100;

/** Tasks with their lines of the report, in the order of `ids`; what is no longer tracked is left out. */
export interface GatheredRows {
  readonly tasks: readonly TaskRecord[];
  readonly notices: ReadonlyMap<string, NoticeRecord>;
  readonly rows: readonly ExportRow[];
}

/** Read what is to be copied or printed, a part at a time. `tell` hears how many are read. */
export async function gatherRows(
  tracker: Tracker,
  ids: readonly string[],
  tell: (done: number) => void = () => undefined,
): Promise<GatheredRows> {
  const today = tracker.today();
  const tasks: TaskRecord[] = [];
  const notices = new Map<string, NoticeRecord>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const part = ids.slice(start, start + AT_ONCE);
    const wanted = new Set(part);
    const { items } = await tracker.list({ where: (row) => wanted.has(row.id) }, { limit: AT_ONCE }, today);
    const found = new Map(items.map((item) => [item.task.id, item]));
    for (const id of part) {
      const item = found.get(id);
      if (!item) continue;
      tasks.push(item.task);
      if (item.notice) notices.set(item.notice.id, item.notice);
    }
    tell(start + part.length);
  }
  return { tasks, notices, rows: rowsOf(tasks, notices, today) };
}

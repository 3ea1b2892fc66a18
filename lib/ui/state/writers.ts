import type { TaskRecord } from '@/lib/core/task/task.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import type { Format } from './export.ts';

export interface Written {
  readonly content: Blob;
  readonly count: number;
}

/** Everything that is tracked, in a format. The writers are loaded when first asked for: they outweigh the panel. */
export async function write(format: Format, tracker: Tracker, today: string): Promise<Written> {
  const { total } = await tracker.list({}, { limit: 0 }, today);
  const { items } = await tracker.list({}, { limit: total }, today);
  const tasks: TaskRecord[] = items.map((item) => item.task);
  throw new Error(`no writer for ${format}: ${tasks.length}`);
}

import { paperKey } from '@/lib/core/task/identity.ts';
import type { KnownPapers } from '@/lib/messages.ts';
import { readCounts } from '@/lib/tracker/read-counts.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';

/** What was read and tracked of papers before, in the order asked; null where nothing was. */
export async function knownPapers(
  tracker: Tracker,
  papers: readonly { readonly number: string | null; readonly issued: string | null }[],
): Promise<KnownPapers['papers']> {
  const counts = await readCounts(papers);
  return Promise.all(
    papers.map(async ({ number, issued }, at) => {
      const key = paperKey(number, issued);
      const tracked = key === null ? 0 : (await tracker.tasksOf(key)).length;
      const tasks = counts[at] ?? null;
      return tasks === null && tracked === 0 ? null : { tasks: tasks ?? tracked, tracked };
    }),
  );
}

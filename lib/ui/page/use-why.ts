import { useMemo } from 'preact/hooks';
import type { Mine } from '@/lib/core/task/mine.ts';
import type { TaskInput } from '@/lib/core/task/task.ts';
import type { PageSnapshot } from '@/lib/messages.ts';
import { partyKey } from '@/lib/tracker/rows.ts';
import { usePageSide } from '../context.ts';
import { whyMine } from '../model/mine.ts';

/** Why a task of the page is the user's, by its key: as it stands now where it is tracked. Empty where no agency is chosen. */
export type PageWhy = ReadonlyMap<string, Mine<{ readonly id: string }>>;

/** Follows the page, what is tracked of it, and the user's agency. */
export function usePageWhy({ notice, tasks }: PageSnapshot): PageWhy {
  const { preferences, all, pageTracked, today } = usePageSide();
  const agency = preferences?.value.agencyId ?? null;
  const unit = preferences?.value.unitText ?? '';
  const entries = all?.value ?? null;
  const tracked = pageTracked.value;
  const day = today.value;
  return useMemo(() => {
    if (agency === null) return new Map();
    const why = whyMine(agency, new Map([[notice.id, notice]]), day, unit);
    const ids = new Set(tracked.values());
    const rows = new Map((entries ?? []).flatMap(({ row }) => (ids.has(row.id) ? [[row.id, row] as const] : [])));
    const asOffered = (task: TaskInput) => ({ leads: task.leads.map(partyKey), coops: task.coops.map(partyKey) });
    return new Map(
      tasks.flatMap((task) => {
        const row = rows.get(tracked.get(task.key) ?? '') ?? asOffered(task);
        const found = why({ ...row, noticeId: notice.id });
        return found ? [[task.key, found] as const] : [];
      }),
    );
  }, [agency, unit, notice, tasks, entries, tracked, day]);
}

import { dueState, standingOf } from '../core/task/due.ts';
import { matchTasks } from '../core/task/identity.ts';
import { type Mine, mine } from '../core/task/mine.ts';
import type { NoticeRecord, Party, TaskInput, TaskRecord } from '../core/task/task.ts';
import { reachOf } from './own-unit.ts';
import { partyKey } from './rows.ts';
import type { Tracker } from './tracker.ts';
import { asRead } from './writes.ts';

/** What is asked of a task that a page offers. */
export type Offered = Pick<TaskInput, 'key' | 'quote' | 'leads' | 'coops'>;

/** A page's tasks as the tracker sees them, by the page's own keys. */
export interface OnPage {
  readonly tracked: readonly string[];
  readonly late: readonly string[];
  /** What is certainly the agency's, or was said to be: what a split leaves open is not counted. Null when no agency is chosen. */
  readonly mine: readonly string[] | null;
  /** Why tasks are, or may be, the agency's. */
  readonly why: ReadonlyMap<string, Mine<{ readonly id: string }>>;
  /** Tracked tasks of the notice that the page does not offer, by a key that none of its own has. */
  readonly extra: readonly { readonly key: string; readonly record: TaskRecord }[];
  /** Tracked record by the page's key, or by that of `extra`. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Find a page's tasks among the tracked, whatever address or outline they were tracked from. `unit`: the user's own, below the agency, in their words. */
export async function onPage(
  tracker: Tracker,
  notice: NoticeRecord,
  offered: readonly Offered[],
  agencyId: string | null,
  unit = '',
): Promise<OnPage> {
  const today = tracker.today();
  const home = await tracker.recognise(notice);
  const records = home ? await tracker.tasksOf(home.id) : [];
  const pairs = [...matchTasks(records.map(asRead), offered)].flatMap(([i, j]): [string, TaskRecord][] => {
    const [task, record] = [offered[i], records[j]];
    return task && record ? [[task.key, record]] : [];
  });
  const seen = new Set(pairs.map(([, record]) => record.id));
  const own = new Set(offered.map((task) => task.key));
  const extra = records
    .filter((record) => !seen.has(record.id))
    .map((record) => ({ key: own.has(record.key) ? record.id : record.key, record }));
  const all = [...pairs, ...extra.map(({ key, record }): [string, TaskRecord] => [key, record])];
  const isLate = ([, record]: [string, TaskRecord]): boolean => dueState(standingOf(record), today).late;
  const standing = new Map(pairs);
  const reach = reachOf(unit);
  /** A tracked task counts as it stands now, corrected or decided by the user. */
  const whyMine = (task: Offered): Mine<{ readonly id: string }> | null => {
    const record = standing.get(task.key);
    const { leads, coops } = record ?? task;
    const parties = { leads: leads.map(byKey), coops: coops.map(byKey), ours: record?.ours };
    return agencyId === null ? null : mine(parties, agencyId, notice.on, today, reach);
  };
  const why = new Map(
    offered.flatMap((task) => {
      const found = whyMine(task);
      return found ? [[task.key, found] as const] : [];
    }),
  );
  const isMine = ({ key }: Offered): boolean => {
    const found = why.get(key);
    return found !== undefined && (found.part === undefined || found.settled === true);
  };
  return {
    tracked: all.map(([key]) => key),
    late: all.filter(isLate).map(([key]) => key),
    mine: agencyId === null ? null : offered.filter(isMine).map((task) => task.key),
    why,
    extra,
    ids: new Map(all.map(([key, record]) => [key, record.id])),
  };
}

const byKey = (party: Party): { readonly id: string } => ({ id: partyKey(party) });

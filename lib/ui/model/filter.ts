import type { Cell, DueGroup } from '@/lib/core/task/due.ts';
import type { KeptView } from '@/lib/tracker/kept-view.ts';
import type { Entry, Query } from '@/lib/tracker/query.ts';
import type { Row } from '@/lib/tracker/rows.ts';
import { inBar } from './months.ts';
import { daysOf } from './periods.ts';

/** What the second tab shows and is narrowed by. Everything combines; a list takes any of its values. */
export interface Filter extends Readonly<KeptView> {
  /** What was typed into the search. */
  readonly typed: string;
}

export const NO_FILTER: Filter = {
  typed: '',
  view: 'due',
  sort: 'due',
  mine: false,
  role: null,
  bar: null,
  parties: [],
  notices: [],
  statuses: [],
  cells: [],
  tags: [],
  period: null,
  from: null,
  to: null,
};

/** In what role a tracked task is the user's; null where it is not theirs. */
export type RoleOf = (row: Row) => 'lead' | 'coop' | null;

/** Whether a task is in time, as the report's cells tell it, done or not. */
export const CELL_CHOICES = ['in-time', 'late', 'none'] as const;
export type CellChoice = (typeof CELL_CHOICES)[number];
const CELLS_OF: Readonly<Record<CellChoice, readonly Cell[]>> = {
  'in-time': ['open-in-time', 'done-in-time'],
  late: ['open-late', 'done-late'],
  none: ['no-deadline'],
};

/** The counts of the report's cells as the three choices. */
export const cellCount = (cells: ReadonlyMap<string, number>, choice: CellChoice): number =>
  CELLS_OF[choice].reduce((sum, cell) => sum + (cells.get(cell) ?? 0), 0);

/** Whether anything but the search narrows the list. */
export const isNarrowed = (filter: Filter): boolean =>
  filter.mine || filter.role !== null || filter.bar !== null || hasPicks(filter);

/** Whether something is chosen behind the icon. */
export const hasPicks = ({ parties, notices, statuses, cells, tags, period }: Filter): boolean =>
  period !== null || [parties, notices, statuses, cells, tags].some((list) => list.length > 0);

/** The filter with nothing narrowed; view, sort and search stay. */
export const cleared = ({ typed, view, sort }: Filter): Filter => ({ ...NO_FILTER, typed, view, sort });

/**
 * The filter as the tracker is asked it. The role is the chosen bodies' where some are chosen and "mine" is not, else the user's own
 * agency's; `roleOf` is null where no agency is chosen, and "mine" then lets everything pass.
 */
export function queryOf(filter: Filter, roleOf: RoleOf | null, today: string): Query {
  const { typed, view, role, parties, bar } = filter;
  const list = <Name extends string, T>(name: Name, values: readonly T[]) =>
    (values.length === 0 ? {} : { [name]: values }) as { readonly [K in Name]?: readonly T[] };
  const ofParties = parties.length > 0 && !filter.mine;
  const own = roleOf !== null && (filter.mine || (role !== null && !ofParties)) ? roleOf : null;
  const tests: Query['where'][] = [];
  if (own)
    tests.push((row) => {
      const mine = own(row);
      return mine !== null && (role === null || mine === role);
    });
  if (bar !== null) tests.push((row, state) => inBar({ row, state }, bar, today));
  return {
    ...(typed.trim() === '' ? {} : { search: typed }),
    ...(view === 'done' ? { group: 'done' as const } : {}),
    ...(view === 'all' ? { sort: filter.sort } : {}),
    ...list('party', parties),
    ...(ofParties && role !== null ? { role } : {}),
    ...list('noticeId', filter.notices),
    ...list('status', filter.statuses),
    ...list(
      'cell',
      filter.cells.flatMap((choice) => CELLS_OF[choice]),
    ),
    ...list('tag', filter.tags),
    ...daysOf(filter, today),
    ...(tests.length === 0 ? {} : { where: (row, state) => tests.every((test) => test?.(row, state) ?? true) }),
  };
}

/** Groups that do not press, folded until they are opened. */
export const FOLDED: readonly DueGroup[] = ['later', 'none', 'done', 'paused'];

/** Whether something is searched or filtered: nothing that was found then stays folded. */
export const isAsking = (filter: Filter): boolean => filter.typed.trim() !== '' || isNarrowed(filter);

/** The entries that are drawn, folded groups left out: all of them in one list, and where something is asked. */
export const drawnOf = (
  entries: readonly Entry[],
  view: Filter['view'],
  asking: boolean,
  opened: ReadonlySet<DueGroup>,
): readonly Entry[] =>
  view !== 'due' || asking
    ? entries
    : entries.filter(({ state: { group } }) => !FOLDED.includes(group) || opened.has(group));

/** Entries by group, in the order they came; none empty. */
export function grouped(entries: readonly Entry[]): { name: Entry['state']['group']; entries: Entry[] }[] {
  const groups = new Map<Entry['state']['group'], Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.state.group);
    if (group) group.push(entry);
    else groups.set(entry.state.group, [entry]);
  }
  return [...groups].map(([name, found]) => ({ name, entries: found }));
}

/** Every tag in use, most used first. */
export function tagsOf(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const { row } of entries) for (const tag of row.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'vi')).map(([tag]) => tag);
}

import { addDays, type IsoDay } from '@/lib/core/calendar/iso-day.ts';
import type { Cell, DueState } from '@/lib/core/task/due.ts';
import type { Entry } from '@/lib/tracker/query.ts';
import type { Bar } from './months.ts';
import { cellInMonth, mondayOf, monthAhead } from './months.ts';

/** What the pictures count: light rows only, ten thousand in a few milliseconds. Nothing here knows of words or colours. */
type Light = Pick<Entry, 'state'> & { readonly row: Pick<Entry['row'], 'leads' | 'rounds'> };

export type Unit = 'week' | 'month';

/** A column of what falls due. `from` is its first day; null for what is late. */
export interface Column extends Pick<Bar, 'key' | 'count' | 'share'> {
  readonly from: IsoDay | null;
  /** A last column, of all that follows. */
  readonly onward: boolean;
}

/** This week or month and the six after it. */
const AHEAD = 7;

/**
 * What is open and dated, by week from Monday or by month: late, seven of them from today's on, and all after. The first is what is
 * left of it, for what has passed in it is late.
 */
export function dueColumns(entries: readonly Light[], today: IsoDay, unit: Unit): Column[] {
  const startOf = (day: IsoDay): string => (unit === 'week' ? mondayOf(day) : day.slice(0, 7));
  const ahead = (by: number): string => (unit === 'week' ? addDays(mondayOf(today), 7 * by) : monthAhead(today, by));
  const end = ahead(AHEAD);
  // ten thousand tasks share some hundred days
  const days = new Map<IsoDay, number>();
  let late = 0;
  for (const { state } of entries) {
    const { lastDay, group } = state;
    if (lastDay === null || group === 'done' || group === 'paused') continue;
    if (state.late) late++;
    else days.set(lastDay, (days.get(lastDay) ?? 0) + 1);
  }
  const counts = new Map([['late', late]]);
  for (const [day, n] of days) {
    const start = startOf(day);
    const key = start < end ? start : `${end}+`;
    counts.set(key, (counts.get(key) ?? 0) + n);
  }
  const most = Math.max(1, ...counts.values());
  const column = (key: string, from: string | null, onward = false): Column => {
    const count = counts.get(key) ?? 0;
    return { key, count, share: count / most, from: from?.length === 7 ? `${from}-01` : from, onward };
  };
  const own = Array.from({ length: AHEAD }, (_, by) => ahead(by));
  return [column('late', null), ...own.map((start) => column(start, start)), column(`${end}+`, end, true)];
}

/** How many are open without a day: they are in no column. */
export const undatedCount = (entries: readonly Light[]): number =>
  entries.reduce((sum, { state }) => sum + Number(state.group === 'none'), 0);

/** What a task is to the one who must do it, in the order drawn. */
export const PARTS = ['late', 'soon', 'later', 'undated', 'done', 'stopped'] as const;
export type Part = (typeof PARTS)[number];

const PART_OF: Readonly<Record<DueState['group'], Part>> = {
  overdue: 'late',
  today: 'soon',
  week: 'soon',
  month: 'later',
  later: 'later',
  none: 'undated',
  done: 'done',
  paused: 'stopped',
};

/** What one agency leads. `keys`: the bodies counted as it, itself and those that it has followed, to filter by. */
export interface Load {
  readonly key: string;
  readonly keys: readonly string[];
  readonly parts: Readonly<Record<Part, number>>;
  readonly total: number;
}

interface Counting {
  readonly keys: Set<string>;
  readonly parts: Record<Part, number>;
  total: number;
  /** The task counted last: one that names a body and its office counts once. */
  last: number;
}

const NO_PARTS: Readonly<Record<Part, number>> = { late: 0, soon: 0, later: 0, undated: 0, done: 0, stopped: 0 };

/**
 * What each agency leads, the one with most to do first. A task of several leads counts for each; one that names a body and its office
 * counts once. `bodyOf` gives the body that a party is filtered by, `nowOf` the body of today that has taken its place.
 */
export function loads(
  entries: readonly Light[],
  bodyOf: (key: string) => string,
  nowOf: (body: string) => string,
): { readonly loads: Load[]; readonly leaderless: number } {
  const found = new Map<string, Counting>();
  const byLead = new Map<string, Counting>();
  const loadOf = (lead: string): Counting => {
    const body = bodyOf(lead);
    const now = nowOf(body);
    const load = found.get(now) ?? { keys: new Set(), parts: { ...NO_PARTS }, total: 0, last: -1 };
    found.set(now, load);
    byLead.set(lead, load);
    load.keys.add(body);
    return load;
  };
  let leaderless = 0;
  let at = 0;
  for (const { row, state } of entries) {
    at++;
    if (row.leads.length === 0) leaderless++;
    for (const lead of row.leads) {
      const load = byLead.get(lead) ?? loadOf(lead);
      if (load.last === at) continue;
      load.last = at;
      load.parts[PART_OF[state.group]]++;
      load.total++;
    }
  }
  const all = [...found].map(([key, { keys, parts, total }]) => ({ key, keys: [...keys], parts, total }));
  const open = ({ parts }: Load): number => parts.late + parts.soon + parts.later + parts.undated;
  all.sort((a, b) => open(b) - open(a) || b.parts.late - a.parts.late || b.total - a.total || (a.key < b.key ? -1 : 1));
  return { loads: all, leaderless };
}

/** The report's cells, in the order drawn. */
export const CELL_ORDER = ['done-in-time', 'done-late', 'open-in-time', 'open-late', 'no-deadline'] as const;
export type Tally = Readonly<Record<Cell, number>>;

const emptyTally = (): Record<Cell, number> => ({
  'done-in-time': 0,
  'done-late': 0,
  'open-in-time': 0,
  'open-late': 0,
  'no-deadline': 0,
});

/** How many stand in each cell of the report. What is paused or dropped is in none. */
export function cellTally(entries: readonly Light[]): Tally {
  const tally = emptyTally();
  for (const { state } of entries) if (state.cell !== null) tally[state.cell]++;
  return tally;
}

/** What fell due in one month, by the cell it stands in now. `key` is the bar "=2026-05". */
export interface Month {
  readonly key: string;
  readonly month: string;
  readonly tally: Tally;
  readonly total: number;
}

/** Five months back and this one. */
const BACK = 5;

/**
 * Done against late over time: the last months by what fell due in them. A recurring duty stands in each month that it had a turn in,
 * once, however many turns that were: a bar has as many tasks as the list that it opens.
 */
export function monthTallies(entries: readonly Light[], today: IsoDay): Month[] {
  const months = new Map(Array.from({ length: BACK + 1 }, (_, at) => [monthAhead(today, at - BACK), emptyTally()]));
  for (const entry of entries) {
    const { row, state } = entry;
    const own = state.lastDay === null ? [] : [state.lastDay];
    for (const month of new Set([...own, ...row.rounds.map(({ due }) => due)].map((day) => day.slice(0, 7)))) {
      const tally = months.get(month);
      const cell = tally ? cellInMonth(entry, month) : null;
      if (tally && cell !== null) tally[cell]++;
    }
  }
  return [...months].map(([month, tally]) => ({
    key: `=${month}`,
    month,
    tally,
    total: CELL_ORDER.reduce((sum, cell) => sum + tally[cell], 0),
  }));
}

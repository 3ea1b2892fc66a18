import { CELLS, type Cell, type DueGroup, GROUPS } from '../core/task/due.ts';
import type { Entry } from './query.ts';

export interface Counts {
  readonly total: number;
  readonly open: number;
  readonly overdue: number;
  readonly today: number;
  /** Overdue, today, or within 7 days: the badge. */
  readonly urgent: number;
  readonly done: number;
  readonly paused: number;
  readonly cells: Readonly<Record<Cell, number>>;
}

/** How many stand in each group. */
export const groupsOf = (entries: readonly Entry[]): Record<DueGroup, number> =>
  tally(
    GROUPS,
    entries.map((entry) => entry.state.group),
  );

export function countsOf(entries: readonly Entry[]): Counts {
  const { overdue, today, week, done, paused } = groupsOf(entries);
  const cells = tally(
    CELLS,
    entries.flatMap((entry) => entry.state.cell ?? []),
  );
  const open = entries.length - done - paused;
  return { total: entries.length, open, overdue, today, urgent: overdue + today + week, done, paused, cells };
}

function tally<T extends string>(names: readonly T[], values: readonly T[]): Record<T, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<T, number>;
  for (const value of values) counts[value]++;
  return counts;
}

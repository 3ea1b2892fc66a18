import { addDays, type IsoDay, weekday } from '@/lib/core/calendar/iso-day.ts';
import type { Cell, DueState } from '@/lib/core/task/due.ts';
import type { Round } from '@/lib/core/task/task.ts';

/**
 * A bar of "what falls due". `key`: "late"; a month, "2026-06"; a week by its Monday, "2026-06-08"; all from a month or week on,
 * "2026-11+"; or "after", all that lies beyond the panel's own months.
 */
export interface Bar {
  readonly key: string;
  readonly count: number;
  /** Bars are drawn against the highest, 0 to 1. */
  readonly share: number;
  /** For months and "after": the (first) month, 1-12, and its year. */
  readonly month: number | null;
  readonly year: number | null;
}

const MONTHS = 5;

/** Late, this month and the four after it, and everything later: seven bars, whatever the tasks. Only open, dated tasks count. */
export function monthBars(states: Iterable<DueState>, today: string): Bar[] {
  const counts = new Map<string, number>();
  const end = monthAhead(today, MONTHS);
  for (const state of states) {
    const key = barOf(state, end);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  const bar = (key: string, at: string | null): Bar => {
    const count = counts.get(key) ?? 0;
    const [year, month] = at === null ? [null, null] : at.split('-').map(Number);
    return { key, count, share: count / most, month: month ?? null, year: year ?? null };
  };
  const months = Array.from({ length: MONTHS }, (_, ahead) => monthAhead(today, ahead));
  return [bar('late', null), ...months.map((month) => bar(month, month)), bar('after', monthAhead(today, MONTHS))];
}

/** The bar of `monthBars` that a task falls into, whose own months end before `end`; null where it is finished, stopped or undated. */
function barOf(state: DueState, end: string): string | null {
  const { lastDay, late } = state;
  if (lastDay === null || isClosed(state)) return null;
  if (late) return 'late';
  const month = lastDay.slice(0, 7);
  return month < end ? month : 'after';
}

/** What a bar needs of a task: how it stands, and which of its turns are done. */
export interface Turning {
  readonly row: { readonly rounds: readonly Round[] };
  readonly state: DueState;
}

/**
 * In which cell of the report a task stands for a month, by what fell due in it: the present limit or turn, else the turns of a recurring
 * duty that are done, once for all of them, late where one of them was. Null where nothing fell due then, or it is stopped.
 */
export function cellInMonth({ row, state }: Turning, month: string): Cell | null {
  if (state.cell !== null && state.lastDay?.startsWith(month)) return state.cell;
  const done = row.rounds.filter(({ due }) => due.startsWith(month));
  if (done.length === 0) return null;
  return done.some(({ due, doneOn }) => doneOn > due) ? 'done-late' : 'done-in-time';
}

/** Whether a task is counted in a bar, of the months or of a picture. "=2026-05" holds all that fell due in a month, done or not. */
export function inBar(task: Turning, key: string, today: string): boolean {
  if (key.startsWith('=')) return cellInMonth(task, key.slice(1)) !== null;
  const { state } = task;
  const { lastDay, late } = state;
  if (lastDay === null) return false;
  if (isClosed(state)) return false;
  if (late || key === 'late') return late && key === 'late';
  if (key === 'after') return lastDay.slice(0, 7) >= monthAhead(today, MONTHS);
  if (key.endsWith('+')) return lastDay >= key.slice(0, -1);
  return key.length === 7 ? lastDay.startsWith(key) : mondayOf(lastDay) === key;
}

/** Whether a bar is one of `monthBars`, which shows itself that it is chosen. */
export const isMonthBar = (key: string, today: string): boolean =>
  key === 'late' || key === 'after' || (key.length === 7 && key < monthAhead(today, MONTHS));

/** Whether a bar lies before today's week or month, so that nothing open can be in it any more. */
export const isPastBar = (key: string, today: string): boolean =>
  /^\d[\d-]*$/.test(key) && key < (key.length === 7 ? today.slice(0, 7) : mondayOf(today));

const isClosed = ({ group }: DueState): boolean => group === 'done' || group === 'paused';

/** The Monday of a day's week. */
export const mondayOf = (day: IsoDay): IsoDay => addDays(day, 1 - weekday(day));

/** "2026-06-10", 7 → "2027-01"; -6 → "2025-12". */
export function monthAhead(today: string, ahead: number): string {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + ahead;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

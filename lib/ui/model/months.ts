import type { DueState } from '@/lib/core/task/due.ts';

/** A bar of "what falls due": the late ones, a month, or all after. `key` is "late", "2026-06" or "after". */
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
  for (const state of states) {
    const key = barOf(state, today);
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

/** The bar a task falls into; null where it is finished, stopped or undated. */
export function barOf({ group, lastDay, late }: DueState, today: string): string | null {
  if (lastDay === null || group === 'done' || group === 'paused') return null;
  if (late) return 'late';
  const month = lastDay.slice(0, 7);
  return month < monthAhead(today, MONTHS) ? month : 'after';
}

/** "2026-06-10", 7 → "2027-01". */
function monthAhead(today: string, ahead: number): string {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + ahead;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

import { addDays, lastDayOfMonth } from '@/lib/core/calendar/iso-day.ts';
import { lastDayOfQuarter, lastDayOfWeek, quarterOf } from '@/lib/core/calendar/periods.ts';
import type { Filter } from './filter.ts';

/** Periods that go by today: the week from Monday, the month, the quarter. */
export const PERIODS = ['week', 'month', 'quarter'] as const;
export type Period = (typeof PERIODS)[number];

/** First and last day of the period that `today` lies in. */
export function periodAt(period: Period, today: string): { from: string; to: string } {
  if (period === 'week') {
    const to = lastDayOfWeek(today);
    return { from: addDays(to, -6), to };
  }
  const [year = 0, month = 1] = today.split('-').map(Number);
  if (period === 'month') return { from: `${today.slice(0, 7)}-01`, to: lastDayOfMonth(year, month) ?? today };
  const quarter = quarterOf(month);
  const first = String(quarter * 3 - 2).padStart(2, '0');
  return { from: `${year}-${first}-01`, to: lastDayOfQuarter(year, quarter) ?? today };
}

/** The days that a filter's period takes in; an end left open, or ends put the wrong way round, are taken as meant. */
export function daysOf(filter: Pick<Filter, 'period' | 'from' | 'to'>, today: string): { from?: string; to?: string } {
  if (filter.period === null) return {};
  if (filter.period !== 'range') return periodAt(filter.period, today);
  const { from, to } = filter;
  if (from !== null && to !== null) return from <= to ? { from, to } : { from: to, to: from };
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}

/** How many of the days counted lie in a stretch. */
export function countIn(
  days: ReadonlyMap<string, number>,
  { from = '', to = '9' }: { from?: string; to?: string },
): number {
  let count = 0;
  for (const [day, n] of days) if (day >= from && day <= to) count += n;
  return count;
}

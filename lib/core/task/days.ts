import type { IsoDay } from '../calendar/iso-day.ts';

const DAY = 86_400_000;

/** The day's count from 1970-01-01, for differences. */
export const dayNumber = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** From `a` to `b` in days: positive when `b` is later. */
export const daysBetween = (a: IsoDay, b: IsoDay): number => dayNumber(b) - dayNumber(a);

/** `count` days on; negative goes back. */
export const addDays = (day: IsoDay, count: number): IsoDay =>
  new Date((dayNumber(day) + count) * DAY).toISOString().slice(0, 10);

/** The day in that month, or the month's last day where it has fewer: 2026, 2, 30 → "2026-02-28". Months beyond 1-12 carry over. */
export function dayOfMonth(year: number, month: number, day: number): IsoDay {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(Math.max(day, 1), last))).toISOString().slice(0, 10);
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: IsoDay): number => new Date(dayNumber(day) * DAY).getUTCDay() || 7;

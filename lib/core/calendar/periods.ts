import { addDays, type IsoDay, lastDayOfMonth, toIsoDay, weekday } from './iso-day.ts';

/** The last day of a quarter (1-4), or null. */
export const lastDayOfQuarter = (year: number, quarter: number): IsoDay | null =>
  quarter >= 1 && quarter <= 4 ? lastDayOfMonth(year, quarter * 3) : null;

/** The last day of a half-year (1 or 2), or null. */
export const lastDayOfHalf = (year: number, half: number): IsoDay | null =>
  half === 1 || half === 2 ? lastDayOfMonth(year, half * 6) : null;

/** The last day of a year, or null. */
export const lastDayOfYear = (year: number): IsoDay | null => toIsoDay(year, 12, 31);

/** The Sunday of the week that `day` lies in, `weeks` weeks on. */
export const lastDayOfWeek = (day: IsoDay, weeks = 0): IsoDay => addDays(day, 7 - weekday(day) + 7 * weeks);

/** The quarter (1-4) of a month (1-12). */
export const quarterOf = (month: number): number => Math.ceil(month / 3);

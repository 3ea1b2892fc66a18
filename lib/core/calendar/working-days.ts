import seed from '../../../seeds/holidays.json';
import { addDays, type IsoDay, isIsoDay, weekday } from './iso-day.ts';

/** Days off beyond the weekend, and weekend days worked in exchange. */
export interface Holidays {
  readonly off: ReadonlySet<IsoDay>;
  readonly worked: ReadonlySet<IsoDay>;
}

/** Public servants' holidays of 2018-2030 from seeds/holidays.json; outside those years only weekends are known. */
export const HOLIDAYS: Holidays = {
  off: new Set(seed.days.filter((entry) => entry.kind !== 'swapped-work').map((entry) => entry.day)),
  worked: new Set(seed.days.filter((entry) => entry.kind === 'swapped-work').map((entry) => entry.day)),
};

/** Whether offices work on `day`: Monday to Friday, no holiday, or a weekend day worked in exchange. */
export const isWorkingDay = (day: IsoDay, holidays: Holidays = HOLIDAYS): boolean =>
  holidays.worked.has(day) || (weekday(day) >= 1 && weekday(day) <= 5 && !holidays.off.has(day));

/**
 * The `count`-th working day after `day`; the day itself is not counted (Bộ luật Dân sự 2015, Điều 147 khoản 2).
 * `count` is at least 0 and at most some years of days; what is no day comes back as it was.
 */
export function addWorkingDays(day: IsoDay, count: number, holidays: Holidays = HOLIDAYS): IsoDay {
  if (!isIsoDay(day)) return day;
  let at = day;
  for (let left = Math.min(Math.floor(count), 2000); left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at, holidays)) left--;
  }
  return at;
}

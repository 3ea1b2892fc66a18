/** A day in Asia/Ho_Chi_Minh as "YYYY-MM-DD". Days compare as strings. */
export type IsoDay = string;

/** A day's numbers: `month` 1-12, `day` 1-31. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_A_DAY = 86_400_000;

/** How many days a month has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0;
  return month === 2
    ? new Date(Date.UTC(year, 2, 0)).getUTCDate()
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;
}

/** The day of these numbers, or null where the calendar has no such day (31 April, 29 February 2025). */
export function toIsoDay(year: number, month: number, day: number): IsoDay | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** The numbers of a day, or null where `text` is no real day in the form "YYYY-MM-DD". */
export function partsOf(text: string): DayParts | null {
  const found = SHAPE.exec(text);
  if (!found) return null;
  const parts = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return toIsoDay(parts.year, parts.month, parts.day) === text ? parts : null;
}

/** Whether `text` is a real day in the form "YYYY-MM-DD". */
export const isIsoDay = (text: string): boolean => partsOf(text) !== null;

/** The last day of a month, or null for a month that does not exist. */
export const lastDayOfMonth = (year: number, month: number): IsoDay | null =>
  toIsoDay(year, month, daysInMonth(year, month));

/** `count` days later (earlier if negative). What is no day comes back as it was. */
export function addDays(day: IsoDay, count: number): IsoDay {
  return isIsoDay(day) ? fromMs(toMs(day) + count * MS_A_DAY) : day;
}

/** `count` months later (earlier if negative), on the same day of the month or the month's last: 31/1 + 1 → 28/2. */
export function addMonths(day: IsoDay, count: number): IsoDay {
  const parts = partsOf(day);
  if (!parts) return day;
  const months = parts.year * 12 + parts.month - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return toIsoDay(year, month, Math.min(parts.day, daysInMonth(year, month))) ?? day;
}

/** ISO weekday: 1 = Monday … 7 = Sunday; 0 where `day` is no day. */
export const weekday = (day: IsoDay): number => (isIsoDay(day) ? new Date(toMs(day)).getUTCDay() || 7 : 0);

/** Days from `from` to `to`, negative if `to` is earlier; NaN where either is no day. */
export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  isIsoDay(from) && isIsoDay(to) ? Math.round((toMs(to) - toMs(from)) / MS_A_DAY) : Number.NaN;

/** Order days for sorting, earliest first. */
export const compareDays = (a: IsoDay, b: IsoDay): number => (a < b ? -1 : a > b ? 1 : 0);

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
/** Of a day, not of any text. */
const toMs = (day: IsoDay): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

function fromMs(ms: number): IsoDay {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  // its own writing of a day, which costs several times as much, is for years of other lengths
  if (!(year >= 1000 && year <= 9999)) return date.toISOString().slice(0, 10);
  return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

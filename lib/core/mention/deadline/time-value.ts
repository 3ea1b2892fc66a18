import {
  addDays,
  addMonths,
  daysInMonth,
  type IsoDay,
  lastDayOfMonth,
  partsOf,
  toIsoDay,
  weekday,
} from '../../calendar/iso-day.ts';
import { lastDayOfHalf, lastDayOfQuarter, lastDayOfYear, quarterOf } from '../../calendar/periods.ts';
import { quick } from '../../text/words.ts';
import type { DeadlineValue, Precision } from '../mention.ts';
import type { TimeForm } from './time-words.ts';

/** What time words stand for: the last day, how exact it is, and what we supplied. */
export interface TimeValue {
  readonly due: IsoDay;
  /** First day of the period, for "trước tháng 6/2025". */
  readonly first: IsoDay;
  readonly precision: Precision;
  readonly implied: DeadlineValue['implied'];
}

const MONTH_NAMES = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
/** "tháng Tư"; "Năm" is the fifth only where a year follows. */
const MONTH_NAME = quick(/tháng (mười một|mười hai|mười|hai|ba|tư|sáu|bảy|tám|chín|năm(?= năm| ?\/|$))(?!\p{L})/u);

/**
 * Read time words in lower case, taking what they do not print from `on`. Null where a part is missing and `on` is
 * null, or where the calendar has no such day.
 *
 * A missing year is that of `on`; only where the period would then have ended more than a month before `on`, the next:
 * "tháng 1" in a paper of December is next January, "tháng 5" in a paper of early June is last May.
 */
export function readTime(words: string, form: TimeForm, on: IsoDay | null): TimeValue | null {
  if (form === 'horizon') return null;
  const plain = words.replace(MONTH_NAME, (_, name: string) => `tháng ${MONTH_NAMES.indexOf(name) + 2}`);
  if (plain !== words) return readTime(plain, form, on);
  const year = lastNumber(words.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu));
  if (year !== null) return inYear(words, form, year, on, []);
  const parts = on === null ? null : partsOf(on);
  if (!parts || on === null) return null;
  const reading = inYear(words, form, parts.year, on, ['year']);
  // "6 tháng đầu năm" is of the paper's own year, over or not
  if (reading && form !== 'half' && reading.due < addMonths(on, -1) && !reading.implied.includes('month'))
    return inYear(words, form, parts.year + 1, on, ['year']);
  return reading;
}

type Implied = DeadlineValue['implied'];

function inYear(words: string, form: TimeForm, year: number, on: IsoDay | null, implied: Implied): TimeValue | null {
  switch (form) {
    case 'day':
    case 'day-short':
    case 'day-slash':
      return point(dayOf(words, year), implied);
    case 'day-bare':
      return bareDay(words, on);
    case 'month':
      return month(words, year, on, implied);
    case 'quarter':
      return quarter(words, year, on, implied);
    case 'half':
      return half(words, year, on, implied);
    case 'part':
      return part(words, year, on, implied);
    default:
      return period(toIsoDay(year, 1, 1), lastDayOfYear(year), 'year', implied);
  }
}

function dayOf(words: string, year: number): IsoDay | null {
  const numbers = /(\d{1,2})\D{1,10}?(\d{1,2})(?:\D{1,6}(?:19|20)\d{2})?$/u.exec(words);
  return numbers ? toIsoDay(year, Number(numbers[2]), Number(numbers[1])) : null;
}

/** "ngày 30": in the month of `on`, or the next if that day has gone by or is not in it. */
function bareDay(words: string, on: IsoDay | null): TimeValue | null {
  const [day, parts] = [lastNumber(words.match(/\d+/gu)), on === null ? null : partsOf(on)];
  if (day === null || !parts || on === null) return null;
  const named = / tháng (này|tới|sau)$/u.exec(words)?.[1];
  const first = partsOf(addMonths(`${on.slice(0, 8)}01`, named === 'này' ? 0 : 1));
  if (named) return first && point(toIsoDay(first.year, first.month, day), ['month', 'year']);
  for (let ahead = 0; ahead < 3; ahead++) {
    const month = partsOf(addMonths(`${on.slice(0, 8)}01`, ahead));
    const at = month && toIsoDay(month.year, month.month, day);
    if (at && at >= on) return point(at, ['month', 'year']);
  }
  return null;
}

function month(words: string, year: number, on: IsoDay | null, implied: Implied): TimeValue | null {
  const said = relativeMonth(words, on);
  if (said) return monthPeriod(said.year, said.month, ['month', 'year']);
  const numbers = words.match(/(?<!\d)\d{1,2}(?!\d)/gu)?.map(Number) ?? [];
  const last = numbers.at(-1);
  return last === undefined ? null : monthPeriod(year, last, implied);
}

function relativeMonth(words: string, on: IsoDay | null) {
  if (on === null || !/^(?:cuối |đầu |giữa |nửa (?:đầu |cuối |sau ))?tháng(?: này| tới| sau)?$/u.test(words))
    return null;
  return partsOf(addMonths(on, / (?:tới|sau)$/u.test(words) ? 1 : 0));
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function quarter(words: string, year: number, on: IsoDay | null, implied: Implied): TimeValue | null {
  const names = words.replace(/qu[ýí]|^q\.?(?=[ \d])/gu, ' ').match(/(?<![\p{L}\d])(?:iv|i{1,3}|[1-4])(?![\p{L}\d])/gu);
  const last = names?.at(-1);
  if (last !== undefined) return quarterPeriod(year, ROMAN[last] ?? Number(last), implied);
  const parts = on === null ? null : partsOf(addMonths(on, / (?:tới|sau)$/u.test(words) ? 3 : 0));
  return parts && quarterPeriod(parts.year, quarterOf(parts.month), ['month', 'year']);
}

function half(words: string, year: number, on: IsoDay | null, implied: Implied): TimeValue | null {
  const first = /đầu/u.test(words);
  const months = /^0?(\d{1,2}) tháng (?:đầu|cuối)/u.exec(words)?.[1];
  if (months !== undefined && Number(months) !== 6) {
    const [from, to] = first ? [1, Number(months)] : [13 - Number(months), 12];
    return period(toIsoDay(year, from, 1), lastDayOfMonth(year, to), 'month', implied);
  }
  if (/năm|6 tháng (?:đầu|cuối) ?\//u.test(words) && !/nửa \S+(?: của)? tháng/u.test(words)) {
    return period(toIsoDay(year, first ? 1 : 7, 1), lastDayOfHalf(year, first ? 1 : 2), 'half', implied);
  }
  const whole = month(words.replace(/^nửa \S+(?: của)? /u, ''), year, on, implied);
  return whole && (first ? { ...whole, due: `${whole.due.slice(0, 8)}15` } : whole);
}

/** The day itself, or the Friday before where it falls on a weekend. */
const workday = (day: IsoDay): IsoDay => addDays(day, -Math.max(0, weekday(day) - 5));

/** "trước cuối tháng 9" means before its last day, "trước giữa tháng 9" before the 15th; "trước đầu tháng 9" before the month. */
const partFrom = (which: string, time: TimeValue | null): TimeValue | null =>
  time && (/đầu|thượng/u.test(which) ? time : { ...time, first: time.due });

/** "tuần thứ 3", "10 ngày đầu": its last day in the month, where weeks are counted from the first. */
function weekEnd(which: string): number | undefined {
  const days = /^(\d{1,2}) ngày đầu$/u.exec(which)?.[1];
  if (days !== undefined) return Number(days);
  // "02 tuần đầu tháng 4": the second of them ends it
  const weeks = /^(\S+) tuần đầu$/u.exec(which)?.[1];
  const week = weeks ?? /^tuần (?:thứ )?(\S+)$/u.exec(which)?.[1];
  const number = { nhất: 1, hai: 2, ba: 3, tư: 4 }[week ?? ''] ?? Number(week);
  return number >= 1 && number <= 4 ? number * 7 : undefined;
}

/**
 * A part of a period ends, as offices count: the first third of a month on the 10th, its middle on the 15th (trung tuần
 * on the 20th); the beginning of a quarter with its first month, its middle with its second; the beginning of a year
 * with March, its middle with June. The end of a period is the period's own last day.
 */
function part(words: string, year: number, on: IsoDay | null, implied: Implied): TimeValue | null {
  // "cuối tháng 3, đầu tháng 4": by the end of the second
  const second = /^(?:cuối|giữa) tháng ?\d{1,2}(?:,| và| hoặc| ?[-–]) ((?:đầu|giữa) tháng.+)$/u.exec(words)?.[1];
  if (second !== undefined) return part(second, year, on, implied);
  const found =
    /^(ngày làm việc cuối|\d{1,2} ngày (?:đầu|cuối)|thượng tuần|trung tuần|hạ tuần|(?:0?[23]|hai|ba) tuần (?:đầu|cuối)|tuần đầu|tuần cuối|tuần (?:thứ )?(?:[1-4]|nhất|hai|ba|tư)|\S+)(?: cùng| tiên)?(?: của)? (.+)$/u.exec(
      words,
    );
  const [which, of] = [found?.[1], found?.[2]];
  if (!which || !of) return null;
  if (/tháng/u.test(of)) {
    const whole = month(of, year, on, implied);
    const day = { đầu: 10, 'thượng tuần': 10, giữa: 15, 'trung tuần': 20, 'tuần đầu': 7 }[which] ?? weekEnd(which);
    const last = whole && which.startsWith('ngày') ? workday(whole.due) : whole?.due;
    const due = whole && day ? `${whole.due.slice(0, 8)}${String(day).padStart(2, '0')}` : last;
    return partFrom(which, whole && due ? { ...whole, due } : whole);
  }
  const step = /cuối|hạ/u.test(which) ? 2 : which === 'giữa' ? 1 : 0;
  if (/qu[ýí]/u.test(of)) {
    const whole = quarter(of, year, on, implied);
    const parts = whole && partsOf(whole.first);
    return partFrom(which, parts && monthPeriod(parts.year, parts.month + step, whole.implied));
  }
  const lastMonth = [3, 6, 12][step] ?? 12;
  return partFrom(which, monthPeriod(year, lastMonth, implied));
}

const point = (day: IsoDay | null, implied: Implied): TimeValue | null =>
  day === null ? null : { due: day, first: day, precision: 'day', implied };

const period = (first: IsoDay | null, due: IsoDay | null, precision: Precision, implied: Implied): TimeValue | null =>
  first === null || due === null ? null : { due, first, precision, implied };

const monthPeriod = (year: number, month: number, implied: Implied): TimeValue | null =>
  period(toIsoDay(year, month, 1), toIsoDay(year, month, daysInMonth(year, month)), 'month', implied);

const quarterPeriod = (year: number, which: number, implied: Implied): TimeValue | null =>
  period(toIsoDay(year, which * 3 - 2, 1), lastDayOfQuarter(year, which), 'quarter', implied);

const lastNumber = (found: readonly string[] | null): number | null => {
  const last = found?.at(-1);
  return last === undefined ? null : Number(last);
};

/** The day before which something must be done, where a period is named: "trước tháng 6/2025" → 2025-06-01. */
export const startOf = (time: TimeValue): IsoDay => time.first;

/** Whether a day lies more than `days` days before another. */
export const longBefore = (day: IsoDay, on: IsoDay, days: number): boolean => day < addDays(on, -days);

/** Whether a day printed in full, or told, lies after the paper's own. */
export const lies = (value: TimeValue, { on }: { readonly on: IsoDay | null }): boolean =>
  on !== null && value.due > on;

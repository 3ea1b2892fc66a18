import { addDays, daysBetween, type IsoDay, lastDayOfMonth, toIsoDay, weekday } from '../calendar/iso-day.ts';
import type { Recurrence } from '../mention/mention.ts';
import type { Round } from './task.ts';

interface At {
  /** "trước ngày 25": the turn's last day is the 24th. */
  readonly before: boolean;
  /** Turns whose last day lies before this one are passed over; rounds of several days or weeks are counted from it. */
  readonly since: IsoDay;
  readonly today: IsoDay;
  readonly rounds: readonly Round[];
}

/**
 * The last day of the turn that a rhythm stands at. That is the turn of the period that today lies in, also after its day has
 * passed undone (it is late then, until the period is over); once done, the next one. "trước ngày 25 hằng tháng", on 26/5: 24/5,
 * late; marked done: 24/6; on 01/6: 24/6. Without a day named, a turn ends with its period. "hằng ngày" has no turn to mark: null.
 */
export function turnAt(asRead: Recurrence, { before, since, today, rounds }: At): IsoDay | null {
  const rhythm = plainRhythm(asRead);
  if (rhythm.every === 'day' && !rhythm.interval) return null;
  const done = new Set(rounds.map((round) => round.due));
  let start = periodStart(rhythm, today, since);
  // Each period passed holds a turn that is done or too early: at most so many, and a few without any.
  for (let left = rounds.length + 3; left > 0; left--) {
    const turns = turnsIn(rhythm, start, before);
    // Of several days a period, one that passed undone makes way for the next when that has passed too.
    const passed = turns.findLast((day) => day < today);
    for (const day of turns) if (day >= since && !done.has(day) && (day >= today || day === passed)) return day;
    start = nextPeriod(rhythm, start);
  }
  return null;
}

/** What comes back the same number of months apart, in the plainest words: "02 lần/năm" and "6 tháng một lần" are each half-year. */
export function plainRhythm(rhythm: Recurrence): Recurrence {
  const { interval = 1, count: times = 1, ...rest } = rhythm;
  if (rhythm.every === 'day' || rhythm.every === 'week') return rhythm;
  // days that are named say themselves how often
  const count = rest.day || rest.month || rest.days?.length ? 1 : times;
  const months = (MONTHS[rhythm.every] * interval) / count;
  const every = (['month', 'quarter', 'half', 'year'] as const).find((one) => MONTHS[one] === months);
  if (every && count === 1) return { ...rest, every };
  if (every && rhythm.every !== 'month') return { every, ...(rest.time ? { time: rest.time } : {}) };
  return count === times ? rhythm : { ...rest, ...(interval === 1 ? {} : { interval }) };
}

/** The last days in time that fall to the period beginning at `start`, in order. "trước ngày 01" falls on the day before the month. */
function turnsIn(rhythm: Recurrence, start: IsoDay, before: boolean): readonly IsoDay[] {
  const back = before ? 1 : 0;
  const end = addDays(nextPeriod(rhythm, start), -1);
  const [year, month] = yearAndMonth(end);
  if (rhythm.every === 'day') return [end];
  if (rhythm.every === 'week')
    return rhythm.weekday
      ? [addDays(end, rhythm.weekday - 7 - back)]
      : partsOf(rhythm, 7).map((day) => addDays(end, day - 7));
  if (rhythm.every === 'month' && !rhythm.days?.length)
    return rhythm.day
      ? [dayIn(year, month, rhythm.day - back)]
      : partsOf(rhythm, 30).map((day) => dayIn(year, month, day === 30 ? 31 : day));
  if (rhythm.days?.length)
    return rhythm.days
      .map((one) => dayIn(year, one.month, one.day - back))
      .filter((day) => day >= addDays(start, -back) && day <= end)
      .sort();
  if (rhythm.every === 'year' && rhythm.month)
    return [rhythm.day ? dayIn(year, rhythm.month, rhythm.day - back) : dayIn(year, rhythm.month, 31)];
  // "trước ngày 20 của tháng cuối quý"
  if (rhythm.day) return [dayIn(year, month, rhythm.day - back)];
  return [end];
}

/** The days that close so many equal parts: twice a month of 30 days, the 15th and the 30th; twice a week, the 3rd and the 7th day. */
export const partsOf = ({ count = 1 }: Recurrence, days: number): readonly number[] =>
  Array.from({ length: Math.min(count, days) }, (_, part) => Math.floor((days * (part + 1)) / Math.min(count, days)));

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;
/** A Monday. */
const ANY_MONDAY = '2024-01-01';

/**
 * The first day of the week (Monday), month, quarter, half or year that a day lies in. Rounds of several days are counted from `since`,
 * of several weeks from the week that `since` lies in; of several months or years, from the first of the count of years.
 */
function periodStart(rhythm: Recurrence, day: IsoDay, since: IsoDay): IsoDay {
  const { every, interval = 1 } = rhythm;
  if (every === 'day') return addDays(day, -rest(daysBetween(since, day), interval));
  if (every === 'week') {
    const monday = addDays(day, 1 - weekday(day));
    const first = interval === 1 ? ANY_MONDAY : addDays(since, 1 - weekday(since));
    return addDays(monday, -rest(daysBetween(first, monday), 7 * interval));
  }
  const [year, month] = yearAndMonth(day);
  return dayIn(year, month - rest(year * 12 + month - 1, MONTHS[every] * interval), 1);
}

function nextPeriod(rhythm: Recurrence, start: IsoDay): IsoDay {
  const { every, interval = 1 } = rhythm;
  if (every === 'day') return addDays(start, interval);
  if (every === 'week') return addDays(start, 7 * interval);
  const [year, month] = yearAndMonth(start);
  return dayIn(year, month + MONTHS[every] * interval, 1);
}

/** What is left of a division, never negative. */
const rest = (value: number, by: number): number => ((value % by) + by) % by;

/** The day in that month, the month's last where it has fewer, the day before the month for 0. Months outside 1 to 12 carry over. */
function dayIn(year: number, month: number, day: number): IsoDay {
  const [y, m] = [year + Math.floor((month - 1) / 12), rest(month - 1, 12) + 1];
  if (day < 1) return addDays(toIsoDay(y, m, 1) ?? '', -1);
  return toIsoDay(y, m, day) ?? lastDayOfMonth(y, m) ?? '';
}

const yearAndMonth = (day: IsoDay): [number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7))];

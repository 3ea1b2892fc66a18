import { addDays, type IsoDay, lastDayOfMonth, toIsoDay, weekday } from '../calendar/iso-day.ts';
import type { Recurrence } from '../mention/mention.ts';
import type { Round } from './task.ts';

interface At {
  /** "trước ngày 25": the turn's last day is the 24th. */
  readonly before: boolean;
  /** Turns whose last day lies before this one are passed over. */
  readonly since: IsoDay;
  readonly today: IsoDay;
  readonly rounds: readonly Round[];
}

/**
 * The last day of the turn that a rhythm stands at. That is the turn of the period that today lies in, also after its day has
 * passed undone (it is late then, until the period is over); once done, the next one. "trước ngày 25 hằng tháng", on 26/5: 24/5,
 * late; marked done: 24/6; on 01/6: 24/6. Without a day named, a turn ends with its period. "hằng ngày" has no turn to mark: null.
 */
export function turnAt(rhythm: Recurrence, { before, since, today, rounds }: At): IsoDay | null {
  if (rhythm.every === 'day') return null;
  const done = new Set(rounds.map((round) => round.due));
  let start = periodStart(rhythm.every, today);
  // Each period passed holds a turn that is done or too early: at most so many, and a few without any.
  for (let left = rounds.length + 3; left > 0; left--) {
    const turns = turnsIn(rhythm, start, before);
    // Of several days a year, one that passed undone makes way for the next when that has passed too.
    const passed = turns.findLast((day) => day < today);
    for (const day of turns) if (day >= since && !done.has(day) && (day >= today || day === passed)) return day;
    start = nextPeriod(rhythm.every, start);
  }
  return null;
}

/** The last days in time that fall to the period beginning at `start`, in order. "trước ngày 01" falls on the day before the month. */
export function turnsIn(rhythm: Recurrence, start: IsoDay, before: boolean): readonly IsoDay[] {
  const back = before ? 1 : 0;
  const end = addDays(nextPeriod(rhythm.every, start), -1);
  const [year, month] = yearAndMonth(start);
  if (rhythm.every === 'week') return [rhythm.weekday ? addDays(start, rhythm.weekday - 1 - back) : end];
  if (rhythm.every === 'month') return [rhythm.day ? dayIn(year, month, rhythm.day - back) : end];
  if (rhythm.days?.length)
    return rhythm.days
      .map((one) => dayIn(year, one.month, one.day - back))
      .filter((day) => day >= addDays(start, -back) && day <= end)
      .sort();
  if (rhythm.every === 'year' && rhythm.month)
    return [rhythm.day ? dayIn(year, rhythm.month, rhythm.day - back) : dayIn(year, rhythm.month, 31)];
  // "trước ngày 20 của tháng cuối quý"
  if (rhythm.day) return [dayIn(...yearAndMonth(end), rhythm.day - back)];
  return [end];
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The first day of the week (Monday), month, quarter, half or year that a day lies in. */
export function periodStart(every: Exclude<Recurrence['every'], 'day'>, day: IsoDay): IsoDay {
  if (every === 'week') return addDays(day, 1 - weekday(day));
  const [year, month] = yearAndMonth(day);
  return dayIn(year, month - ((month - 1) % MONTHS[every]), 1);
}

export function nextPeriod(every: Recurrence['every'], start: IsoDay): IsoDay {
  if (every === 'day') return addDays(start, 1);
  if (every === 'week') return addDays(start, 7);
  const [year, month] = yearAndMonth(start);
  return dayIn(year, month + MONTHS[every], 1);
}

/** The day in that month, the month's last where it has fewer, the day before the month for 0. Months beyond 12 carry over. */
function dayIn(year: number, month: number, day: number): IsoDay {
  const [y, m] = [year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1];
  if (day < 1) return addDays(toIsoDay(y, m, 1) ?? '', -1);
  return toIsoDay(y, m, day) ?? lastDayOfMonth(y, m) ?? '';
}

const yearAndMonth = (day: IsoDay): [number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7))];

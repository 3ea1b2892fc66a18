import type { IsoDay } from '../calendar/iso-day.ts';
import type { Recurrence } from '../mention/mention.ts';
import { addDays, dayOfMonth, weekdayOf } from './days.ts';
import type { Round } from './task.ts';

interface At {
  /** "trước ngày 25": the turn's last day is the 24th. */
  readonly before: boolean;
  readonly since: IsoDay;
  readonly today: IsoDay;
  readonly rounds: readonly Round[];
}

/**
 * The last day of the turn that a rhythm stands at. That is the turn of the period that today lies in, also after its day has
 * passed undone (it is late then, until the period is over); once done, the next one. "trước ngày 25 hằng tháng", on 26/5: 24/5,
 * late; marked done: 24/6; on 01/6: 24/6. Turns before `since` are passed over. Without a day named, a turn ends with its period.
 * "hằng ngày" has no turn to mark and gives null, as does a rhythm with nothing to count by.
 */
export function turnAt(rhythm: Recurrence, { before, since, today, rounds }: At): IsoDay | null {
  if (rhythm.every === 'day') return null;
  const done = new Set(rounds.map((round) => round.due));
  let start = periodStart(rhythm.every, today);
  // Two empty periods cannot follow each other, and done ones are counted: the search ends.
  for (let left = rounds.length + 3; left > 0; left--) {
    for (const named of daysIn(rhythm, start)) {
      const last = before ? addDays(named, -1) : named;
      if (last >= since && !done.has(last) && (last >= today || !laterOpen(rhythm, start, last, before, today)))
        return last;
    }
    start = nextPeriod(rhythm.every, start);
  }
  return null;
}

/** Whether another day of the same period has passed since: then the older one is no longer what is asked for. */
function laterOpen(rhythm: Recurrence, start: IsoDay, last: IsoDay, before: boolean, today: IsoDay): boolean {
  return daysIn(rhythm, start).some((named) => {
    const other = before ? addDays(named, -1) : named;
    return other > last && other < today;
  });
}

/** The days that a rhythm names in the period that begins at `start`, in order. */
function daysIn(rhythm: Recurrence, start: IsoDay): readonly IsoDay[] {
  const year = Number(start.slice(0, 4));
  const month = Number(start.slice(5, 7));
  const end = addDays(nextPeriod(rhythm.every, start), -1);
  if (rhythm.every === 'week') return [rhythm.weekday ? addDays(start, rhythm.weekday - 1) : end];
  if (rhythm.every === 'month') return [rhythm.day ? dayOfMonth(year, month, rhythm.day) : end];
  if (rhythm.days?.length) return daysOfYear(rhythm.days, year, start, end);
  if (rhythm.every === 'year' && rhythm.month)
    return [rhythm.day ? dayOfMonth(year, rhythm.month, rhythm.day) : dayOfMonth(year, rhythm.month, 31)];
  // "trước ngày 20 của tháng cuối quý"
  if (rhythm.day) return [dayOfMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)), rhythm.day)];
  return [end];
}

const daysOfYear = (days: readonly { month: number; day: number }[], year: number, start: IsoDay, end: IsoDay) =>
  days
    .map(({ month, day }) => dayOfMonth(year, month, day))
    .filter((day) => day >= start && day <= end)
    .sort();

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The first day of the week (Monday), month, quarter, half or year that a day lies in. */
function periodStart(every: Exclude<Recurrence['every'], 'day'>, day: IsoDay): IsoDay {
  if (every === 'week') return addDays(day, 1 - weekdayOf(day));
  const size = MONTHS[every];
  const month = Number(day.slice(5, 7)) - 1;
  return dayOfMonth(Number(day.slice(0, 4)), month - (month % size) + 1, 1);
}

const nextPeriod = (every: Recurrence['every'], start: IsoDay): IsoDay =>
  every === 'week' || every === 'day'
    ? addDays(start, 7)
    : dayOfMonth(Number(start.slice(0, 4)), Number(start.slice(5, 7)) + MONTHS[every], 1);

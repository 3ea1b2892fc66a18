import type { Recurrence } from '../mention/mention.ts';
import { partsOf, plainRhythm } from '../task/recurrence.ts';

/** A rule of RFC 5545, and the part of the rhythm that it stands for. */
export interface Rule {
  readonly rhythm: Recurrence;
  readonly rule: string;
  /** February has a rule of its own; the other passes it over. */
  readonly february?: 'only' | 'never';
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MONTHS = { month: 1, quarter: 3, half: 6 } as const;

/**
 * The rhythm as RRULEs whose days are those of turnAt. "trước ngày 25 hằng tháng" → FREQ=MONTHLY;BYMONTHDAY=24. A day that
 * a month lacks falls on its last. Several days a year give a rule each; "hằng ngày" gives none.
 */
export function rulesOf(asRead: Recurrence, before: boolean): Rule[] {
  const rhythm = plainRhythm(asRead);
  const back = before ? 1 : 0;
  const { interval = 1 } = rhythm;
  switch (rhythm.every) {
    case 'day':
      return interval === 1 ? [] : [{ rhythm, rule: `FREQ=DAILY${every(interval)}` }];
    case 'week': {
      const days = rhythm.weekday ? [(rhythm.weekday - 1 - back + 7) % 7] : partsOf(rhythm, 7).map((day) => day - 1);
      return [{ rhythm, rule: `FREQ=WEEKLY${every(interval)};BYDAY=${days.map((day) => WEEKDAYS[day]).join(',')}` }];
    }
    case 'month':
    case 'quarter':
    case 'half': {
      if (rhythm.days?.length) return yearly(rhythm.days, back);
      const months = MONTHS[rhythm.every] * interval;
      if (rhythm.every === 'month' && months <= 2 && rhythm.day && [29, 30].includes(rhythm.day - back))
        return apart(rhythm, rhythm.day - back, months);
      const day = rhythm.day
        ? byDay(rhythm.day - back)
        : `BYMONTHDAY=${(rhythm.every === 'month' ? partsOf(rhythm, 30) : [30]).map((one) => (one === 30 ? -1 : one)).join(',')}`;
      return [{ rhythm, rule: `FREQ=MONTHLY${every(months)};${day}` }];
    }
    case 'year':
      if (rhythm.days?.length) return yearly(rhythm.days, back, undefined, interval);
      if (!rhythm.month) return yearly([{ month: 12, day: rhythm.day ?? 31 }], rhythm.day ? back : 0, rhythm, interval);
      return yearly([{ month: rhythm.month, day: rhythm.day ?? 31 }], rhythm.day ? back : 0, rhythm, interval);
  }
}

const every = (interval: number): string => (interval === 1 ? '' : `;INTERVAL=${interval}`);

/**
 * The 29th or 30th of every month or every second one: February, which may lack it, apart. BYSETPOS could say it in one rule, but few calendars know it.
 * (Every fifth or seventh month, which comes to February once in as many years, passes over one that lacks the day.)
 */
function apart(rhythm: Recurrence, day: number, months: number): Rule[] {
  const others = months === 1 ? '1,3,4,5,6,7,8,9,10,11,12' : '4,6,8,10,12';
  return [
    { rhythm, rule: `FREQ=YEARLY;BYMONTH=${others};BYMONTHDAY=${day}`, february: 'never' },
    { rhythm, rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', february: 'only' },
  ];
}

function yearly(
  days: readonly { readonly month: number; readonly day: number }[],
  back: number,
  whole?: Recurrence,
  interval = 1,
): Rule[] {
  return days.map(({ month, day }) => {
    const wanted = day - back;
    // The day before the 1st is the last of the month before.
    const at = wanted < 1 ? ((month + 10) % 12) + 1 : month;
    const rhythm: Recurrence = whole ?? { every: 'year', month, day, ...(interval === 1 ? {} : { interval }) };
    return { rhythm, rule: `FREQ=YEARLY${every(interval)};BYMONTH=${at};${dayOfMonth(at, wanted)}` };
  });
}

/** The day in that month of every year, its last where it has fewer. Only February's last is counted from the end: calendars differ in how well they do that. */
function dayOfMonth(month: number, wanted: number): string {
  if (month === 2) return byDay(wanted > 28 ? 31 : wanted);
  const length = [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `BYMONTHDAY=${wanted < 1 ? length : Math.min(wanted, length)}`;
}

/** 0 and 31 are the month's last day. */
const byDay = (day: number): string => `BYMONTHDAY=${day < 1 || day >= 31 ? -1 : day}`;

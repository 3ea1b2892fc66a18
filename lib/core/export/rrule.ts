import type { Recurrence } from '../mention/mention.ts';

/** A rule of RFC 5545, and the part of the rhythm that it stands for. */
export interface Rule {
  readonly rhythm: Recurrence;
  readonly rule: string;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const INTERVALS = { month: '', quarter: ';INTERVAL=3', half: ';INTERVAL=6' } as const;

/**
 * The rhythm as RRULEs whose days are those of turnAt. "trước ngày 25 hằng tháng" → FREQ=MONTHLY;BYMONTHDAY=24. A day that
 * not every month has falls on the month's last. Several days a year give a rule each; "hằng ngày" gives none.
 */
export function rulesOf(rhythm: Recurrence, before: boolean): Rule[] {
  const back = before ? 1 : 0;
  switch (rhythm.every) {
    case 'day':
      return [];
    case 'week': {
      const day = rhythm.weekday ? (rhythm.weekday - 1 - back + 7) % 7 : 6;
      return [{ rhythm, rule: `FREQ=WEEKLY;BYDAY=${WEEKDAYS[day]}` }];
    }
    case 'month':
    case 'quarter':
    case 'half': {
      if (rhythm.days?.length) return yearly(rhythm.days, back);
      const day = rhythm.day ? byDay(rhythm.day - back) : 'BYMONTHDAY=-1';
      return [{ rhythm, rule: `FREQ=MONTHLY${INTERVALS[rhythm.every]};${day}` }];
    }
    case 'year':
      if (rhythm.days?.length) return yearly(rhythm.days, back);
      if (!rhythm.month) return yearly([{ month: 12, day: rhythm.day ?? 31 }], rhythm.day ? back : 0, rhythm);
      return yearly([{ month: rhythm.month, day: rhythm.day ?? 31 }], rhythm.day ? back : 0, rhythm);
  }
}

function yearly(
  days: readonly { readonly month: number; readonly day: number }[],
  back: number,
  whole?: Recurrence,
): Rule[] {
  return days.map(({ month, day }) => {
    const last = day - back;
    // The day before the 1st is the last of the month before.
    const at = last < 1 ? ((month + 10) % 12) + 1 : month;
    const rhythm: Recurrence = whole ?? { every: 'year', month, day };
    return { rhythm, rule: `FREQ=YEARLY;BYMONTH=${at};${byDay(last)}` };
  });
}

/** 1-28 as it is; 0 and 31: the month's last; 29 and 30: that day, or the last where the month is shorter. */
function byDay(day: number): string {
  if (day < 1 || day >= 31) return 'BYMONTHDAY=-1';
  if (day <= 28) return `BYMONTHDAY=${day}`;
  const upTo = Array.from({ length: day - 27 }, (_, i) => 28 + i).join(',');
  return `BYMONTHDAY=${upTo};BYSETPOS=-1`;
}

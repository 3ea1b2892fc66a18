import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/core/calendar/iso-day.ts';
import { dueState, limitOf, type Standing } from '@/lib/core/task/due.ts';
import type { TaskDeadline } from '@/lib/core/task/task.ts';
import { inBar, isMonthBar, isPastBar } from '@/lib/ui/model/months.ts';
import { cellTally, dueColumns, loads, monthTallies, undatedCount } from '@/lib/ui/model/pictures.ts';

const TODAY = '2026-06-10'; // thứ Tư

const deadline = (part: Partial<TaskDeadline['value']>): TaskDeadline => ({
  text: '',
  value: { kind: 'date', due: null, bound: 'by', precision: 'day', implied: [], flags: [], ...part },
});
/** A light row with one limit, as it stands on a day. */
function entry(
  value: Partial<TaskDeadline['value']> | null,
  part: Partial<Standing> & { readonly leads?: readonly string[]; readonly today?: string } = {},
) {
  const limit = limitOf({ deadlines: value ? [deadline(value)] : [], extended: null });
  const { leads = ['a'], today = TODAY, ...standing } = part;
  const row = { limit, status: 'not-started' as const, doneOn: null, rounds: [], since: '2026-01-01', ...standing };
  return { row: { ...row, leads }, state: dueState(row, today) };
}
const on = (due: string, part: Parameters<typeof entry>[1] = {}) => entry({ due }, part);
const keys = (columns: readonly { key: string; count: number }[]) =>
  columns.filter(({ count }) => count > 0).map(({ key, count }) => `${key}:${count}`);

describe('what falls due', () => {
  it('by week: from Monday to Sunday, what has passed is late, the last column takes all that follows', () => {
    const entries = ['2026-06-09', '2026-06-10', '2026-06-14', '2026-06-15', '2026-07-26', '2026-07-27', '2030-01-01'];
    expect(
      keys(
        dueColumns(
          entries.map((day) => on(day)),
          TODAY,
          'week',
        ),
      ),
    ).toEqual(['late:1', '2026-06-08:2', '2026-06-15:1', '2026-07-20:1', '2026-07-27+:2']);
  });

  it('over a year’s end: one week holds days of two years, months go on', () => {
    const today = '2026-12-28';
    const entries = ['2026-12-31', '2027-01-03', '2027-01-04'].map((day) => on(day, { today }));
    expect(keys(dueColumns(entries, today, 'week'))).toEqual(['2026-12-28:2', '2027-01-04:1']);
    expect(keys(dueColumns(entries, today, 'month'))).toEqual(['2026-12:1', '2027-01:2']);
  });

  it('“trước ngày” counts in the week of the day before; a Monday’s goes to the week before it', () => {
    expect(keys(dueColumns([entry({ due: '2026-06-15', bound: 'before' })], TODAY, 'week'))).toEqual(['2026-06-08:1']);
    expect(keys(dueColumns([entry({ due: '2026-07-01', bound: 'before' })], TODAY, 'month'))).toEqual(['2026-06:1']);
  });

  it('leaves out what is done, stopped or undated, and says how many have no day', () => {
    const entries = [
      on('2026-06-12', { status: 'done', doneOn: TODAY }),
      on('2026-06-12', { status: 'paused' }),
      on('2026-06-12', { status: 'dropped' }),
      entry({ kind: 'ongoing' }),
      entry(null),
    ];
    expect(keys(dueColumns(entries, TODAY, 'week'))).toEqual([]);
    expect(undatedCount(entries)).toBe(2);
  });

  it('a recurring duty stands at its turn', () => {
    const monthly = entry({
      kind: 'recurring',
      bound: 'before',
      precision: 'none',
      recurrence: { every: 'month', day: 25 },
    });
    expect(keys(dueColumns([monthly], TODAY, 'month'))).toEqual(['2026-06:1']);
    expect(keys(dueColumns([monthly], TODAY, 'week'))).toEqual(['2026-06-22:1']);
  });

  it('every column is a filter that gives just what it counts', () => {
    const entries = Array.from({ length: 400 }, (_, at) =>
      on(addDays('2026-05-20', at), { status: at % 7 === 0 ? 'paused' : 'not-started' }),
    );
    for (const unit of ['week', 'month'] as const)
      for (const { key, count } of dueColumns(entries, TODAY, unit))
        expect(entries.filter((one) => inBar(one, key, TODAY)).length, key).toBe(count);
    for (const { key, total } of monthTallies(entries, TODAY))
      expect(entries.filter((one) => inBar(one, key, TODAY)).length, key).toBe(total);
  });
});

describe('a bar', () => {
  it('is past once nothing open can be in it', () => {
    expect(['2026-05', '2026-06-01'].map((key) => isPastBar(key, TODAY))).toEqual([true, true]);
    for (const key of ['2026-06', '2026-06-08', 'late', 'after', '2026-07-27+', '=2026-01'])
      expect(isPastBar(key, TODAY), key).toBe(false);
  });

  it('of the months over the list shows itself that it is chosen, any other does not', () => {
    expect(['late', 'after', '2026-10'].map((key) => isMonthBar(key, TODAY))).toEqual([true, true, true]);
    for (const key of ['2026-11', '2026-06-08', '2026-11+', '=2026-06'])
      expect(isMonthBar(key, TODAY), key).toBe(false);
  });
});

describe('load by agency', () => {
  const bodyOf = (key: string): string => (key === 'bo-truong-a' ? 'a' : key);
  const nowOf = (key: string): string => (key === 'old-a' ? 'a' : key);

  it('counts a task for each of its leads, once for a body and its office', () => {
    const { loads: found } = loads([on('2026-06-12', { leads: ['bo-truong-a', 'a', 'b'] })], bodyOf, nowOf);
    expect(found.map(({ key, total }) => `${key}:${total}`)).toEqual(['a:1', 'b:1']);
  });

  it('counts what was given to a former body with its successor, and keeps both keys to filter by', () => {
    const entries = [
      on('2026-06-01', { leads: ['old-a'] }),
      on('2026-06-12', { leads: ['a'] }),
      on('2026-06-12', { leads: ['old-a', 'a'] }),
    ];
    const [load] = loads(entries, bodyOf, nowOf).loads;
    expect(load).toMatchObject({ key: 'a', total: 3, parts: { late: 1, soon: 2 } });
    expect([...(load?.keys ?? [])].sort()).toEqual(['a', 'old-a']);
  });

  it('parts by how it stands, most to do first, what has no lead told apart', () => {
    const entries = [
      on('2026-06-01', { leads: ['b'] }),
      on('2026-06-17', { leads: ['b'] }),
      on('2026-06-18', { leads: ['b'] }),
      entry(null, { leads: ['b'] }),
      on('2026-06-12', { leads: ['b'], status: 'done', doneOn: TODAY }),
      on('2026-06-12', { leads: ['b'], status: 'dropped' }),
      ...Array.from({ length: 9 }, () => on('2026-06-12', { leads: ['done'], status: 'done', doneOn: TODAY })),
      on('2026-06-12', { leads: [] }),
    ];
    const { loads: found, leaderless } = loads(entries, bodyOf, nowOf);
    expect(found.map(({ key }) => key)).toEqual(['b', 'done']);
    expect(found[0]?.parts).toEqual({ late: 1, soon: 1, later: 1, undated: 1, done: 1, stopped: 1 });
    expect(leaderless).toBe(1);
  });
});

describe('done against late', () => {
  const entries = [
    on('2026-05-20', { status: 'done', doneOn: '2026-05-20' }),
    on('2026-05-20', { status: 'done', doneOn: '2026-05-21' }),
    on('2026-05-20'),
    on('2026-06-30'),
    on('2026-05-20', { status: 'dropped' }),
    on('2025-12-31'),
    entry(null),
  ];

  it('in total: the report’s cells, what is stopped in none', () => {
    expect(cellTally(entries)).toEqual({
      'done-in-time': 1,
      'done-late': 1,
      'open-in-time': 1,
      'open-late': 2,
      'no-deadline': 1,
    });
  });

  it('over time: six months to this one, by the month it fell due in', () => {
    const months = monthTallies(entries, TODAY);
    expect(months.map(({ month, total }) => `${month}:${total}`)).toEqual([
      '2026-01:0',
      '2026-02:0',
      '2026-03:0',
      '2026-04:0',
      '2026-05:3',
      '2026-06:1',
    ]);
    expect(months[4]?.tally).toMatchObject({ 'done-in-time': 1, 'done-late': 1, 'open-late': 1, 'open-in-time': 0 });
    expect(monthTallies(entries, '2026-02-01')[0]?.month).toBe('2025-09');
  });

  it('a recurring duty counts in each month that it had a turn in, once, late where one of its turns was', () => {
    const round = (due: string, doneOn: string) => ({ due, doneOn, result: '' });
    const monthly = { kind: 'recurring', bound: 'by', recurrence: { every: 'month', day: 25 } } as const;
    const weekly = { kind: 'recurring', bound: 'by', recurrence: { every: 'week', weekday: 5 } } as const;
    const turning = [
      entry(monthly, {
        since: '2026-03-01',
        rounds: [round('2026-04-25', '2026-04-24'), round('2026-05-25', '2026-05-28')],
      }),
      entry(weekly, {
        since: '2026-05-01',
        rounds: [
          round('2026-05-08', '2026-05-08'),
          round('2026-05-15', '2026-05-18'),
          round('2026-05-22', '2026-05-22'),
        ],
      }),
      // what is stopped now was done then
      entry(monthly, { status: 'paused', since: '2026-05-01', rounds: [round('2026-05-25', '2026-05-25')] }),
    ];
    const months = monthTallies(turning, TODAY);
    const told = (month: string) =>
      Object.entries(months.find((one) => one.month === month)?.tally ?? {}).filter(([, n]) => n > 0);
    expect(told('2026-04')).toEqual([['done-in-time', 1]]);
    expect(told('2026-05')).toEqual([
      ['done-in-time', 1],
      ['done-late', 2],
    ]);
    for (const { key, total } of months)
      expect(turning.filter((one) => inBar(one, key, TODAY)).length, key).toBe(total);
  });
});

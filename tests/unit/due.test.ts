import { describe, expect, it } from 'vitest';
import { dueState, lastDayOf, limitOf, type Standing } from '@/lib/core/task/due.ts';
import { turnAt } from '@/lib/core/task/recurrence.ts';
import type { TaskDeadline, TaskRecord } from '@/lib/core/task/task.ts';
import { todayInVietnam } from '@/lib/tracker/clock.ts';
import { dated, recurring } from './tracker/samples.ts';

type Over = Partial<Pick<TaskRecord, 'status' | 'doneOn' | 'extended' | 'rounds'>> & { since?: string };

function standing(deadlines: TaskDeadline[], over: Over = {}): Standing {
  const { status = 'not-started', doneOn = null, extended = null, rounds = [], since = '2026-01-01' } = over;
  return { limit: limitOf({ deadlines, extended }), status, doneOn, rounds, since };
}

const ongoing: TaskDeadline = {
  text: 'thường xuyên',
  value: { kind: 'ongoing', due: null, bound: null, precision: 'none', implied: [], flags: [] },
};
const event: TaskDeadline = {
  text: 'sau khi Nghị định được ban hành',
  value: { kind: 'event', due: null, bound: null, precision: 'none', implied: [], flags: [] },
};
const counted: TaskDeadline = {
  text: 'trong 10 ngày làm việc',
  value: { ...event.value, kind: 'relative', estimate: '2026-06-15' },
};

describe('the last day in time', () => {
  it.each([
    ['before', '2026-06-29'],
    ['by', '2026-06-30'],
    ['in', '2026-06-30'],
    [null, '2026-06-30'],
  ] as const)('of "%s 30/6" is %s', (bound, day) => {
    expect(lastDayOf(dated('2026-06-30', { bound }))).toBe(day);
  });

  it('is the day itself where an hour of it is named', () => {
    expect(lastDayOf(dated('2026-06-30', { bound: 'before', time: '17:00' }))).toBe('2026-06-30');
    const friday = recurring({ every: 'week', weekday: 5, time: '16:00' }, { bound: 'before' });
    expect(dueState(standing([friday]), '2026-06-10').lastDay).toBe('2026-06-12');
  });

  it('goes back over a month and a leap day', () => {
    expect(lastDayOf(dated('2026-01-01', { bound: 'before' }))).toBe('2025-12-31');
    expect(lastDayOf(dated('2028-03-01', { bound: 'before' }))).toBe('2028-02-29');
  });
});

describe('on which day it is late', () => {
  // bound, today, days left, group
  it.each([
    ['before', '2026-06-28', 1, 'week'],
    ['before', '2026-06-29', 0, 'today'],
    ['before', '2026-06-30', -1, 'overdue'],
    ['by', '2026-06-29', 1, 'week'],
    ['by', '2026-06-30', 0, 'today'],
    ['by', '2026-07-01', -1, 'overdue'],
    ['in', '2026-06-23', 7, 'week'],
    ['in', '2026-06-22', 8, 'month'],
    ['in', '2026-05-31', 30, 'month'],
    ['in', '2026-05-30', 31, 'later'],
    ['in', '2025-06-30', 365, 'later'],
  ] as const)('%s 30/6 on %s: %i days left, %s', (bound, today, daysLeft, group) => {
    const state = dueState(standing([dated('2026-06-30', { bound })]), today);
    expect(state).toMatchObject({ daysLeft, group, late: daysLeft < 0 });
    expect(state.cell).toBe(daysLeft < 0 ? 'open-late' : 'open-in-time');
  });
});

describe('the limit that counts', () => {
  it('is the earliest of an aim and a latest day, whatever their order', () => {
    expect(limitOf({ deadlines: [dated('2026-09-30'), dated('2026-06-30')], extended: null })).toMatchObject({
      lastDay: '2026-06-30',
      deadline: 1,
      basis: 'printed',
    });
  });

  it('is the extension, though it be earlier', () => {
    const extended = { due: '2026-12-31', reason: 'chờ Luật', document: '12/CV' };
    expect(limitOf({ deadlines: [dated('2026-06-30')], extended })).toMatchObject({
      lastDay: '2026-12-31',
      basis: 'extended',
    });
    expect(dueState(standing([dated('2026-06-30')], { extended }), '2026-07-05').late).toBe(false);
  });

  it('is a count from the paper, marked as worked out', () => {
    const state = dueState(standing([counted]), '2026-06-16');
    expect(state).toMatchObject({ lastDay: '2026-06-15', basis: 'worked-out', doubtful: true, late: true });
  });

  it('passes over a day flagged as past while another is dated, and takes it in doubt when alone', () => {
    const past = dated('2025-06-30', { flags: ['past'] });
    expect(limitOf({ deadlines: [past, dated('2026-06-30')], extended: null })).toMatchObject({
      lastDay: '2026-06-30',
      doubtful: false,
    });
    expect(limitOf({ deadlines: [past], extended: null })).toMatchObject({ lastDay: '2025-06-30', doubtful: true });
  });

  it.each([
    ['nothing', []],
    ['ongoing', [ongoing]],
    ['an event', [event]],
    ['a rhythm that names none', [recurring(undefined)]],
    ['every day', [recurring({ every: 'day' })]],
    ['twice a day', [recurring({ every: 'day', count: 2 })]],
  ])('is none for %s: never late', (_, deadlines) => {
    const state = dueState(standing(deadlines), '2099-01-01');
    expect(state).toMatchObject({ group: 'none', cell: 'no-deadline', daysLeft: null, late: false });
  });
});

describe('the cell', () => {
  const due = [dated('2026-06-30')];
  it.each([
    ['done', '2026-06-30', 'done-in-time', 'done'],
    ['done', '2026-07-01', 'done-late', 'done'],
    ['paused', null, null, 'paused'],
    ['dropped', null, null, 'paused'],
    ['in-progress', null, 'open-late', 'overdue'],
    ['not-started', null, 'open-late', 'overdue'],
  ] as const)('of %s on %s is %s', (status, doneOn, cell, group) => {
    expect(dueState(standing(due, { status, doneOn }), '2026-07-15')).toMatchObject({ cell, group });
  });

  it('of what is done without a day is "không hạn", and never late', () => {
    const state = dueState(standing([ongoing], { status: 'done', doneOn: '2026-07-01' }), '2026-07-15');
    expect(state).toMatchObject({ cell: 'no-deadline', late: false, group: 'done' });
  });

  it('judges "trước 30/6" done on 30/6 as late', () => {
    const state = dueState(
      standing([dated('2026-06-30', { bound: 'before' })], { status: 'done', doneOn: '2026-06-30' }),
      '2026-07-15',
    );
    expect(state.cell).toBe('done-late');
  });
});

describe('the turn of a rhythm', () => {
  const at = (today: string, over: { since?: string; done?: string[]; before?: boolean } = {}) => ({
    before: over.before ?? false,
    since: over.since ?? '2026-01-01',
    today,
    rounds: (over.done ?? []).map((due) => ({ due, doneOn: due, result: '' })),
  });
  const monthly25 = { every: 'month', day: 25 } as const;

  it.each([
    [monthly25, at('2026-05-10'), '2026-05-25'],
    [monthly25, at('2026-05-26'), '2026-05-25'],
    [monthly25, at('2026-06-01'), '2026-06-25'],
    [monthly25, at('2026-05-10', { before: true }), '2026-05-24'],
    [monthly25, at('2026-05-10', { done: ['2026-05-25'] }), '2026-06-25'],
    [monthly25, at('2026-05-10', { done: ['2026-05-25', '2026-06-25'] }), '2026-07-25'],
    [monthly25, at('2026-05-27', { since: '2026-05-26' }), '2026-06-25'],
    [{ every: 'month' }, at('2026-02-10'), '2026-02-28'],
    [{ every: 'month', day: 31 }, at('2026-04-10'), '2026-04-30'],
    [{ every: 'month', day: 30 }, at('2026-02-10', { before: true }), '2026-02-28'],
    [{ every: 'month', day: 1 }, at('2026-03-10', { before: true, since: '2026-03-01' }), '2026-03-31'],
    [{ every: 'quarter' }, at('2026-05-10'), '2026-06-30'],
    [{ every: 'quarter', day: 20 }, at('2026-05-10'), '2026-06-20'],
    [{ every: 'half' }, at('2026-05-10'), '2026-06-30'],
    [{ every: 'year' }, at('2026-05-10'), '2026-12-31'],
    [{ every: 'year', month: 11, day: 15 }, at('2026-12-10'), '2026-11-15'],
    [{ every: 'year', month: 2 }, at('2028-01-10', { since: '2028-01-01' }), '2028-02-29'],
    [{ every: 'week', weekday: 5 }, at('2026-06-10'), '2026-06-12'],
    [{ every: 'week', weekday: 1 }, at('2026-06-10'), '2026-06-08'],
    [{ every: 'week' }, at('2026-06-10'), '2026-06-14'],
    [{ every: 'day', interval: 10 }, at('2026-06-10', { since: '2026-06-01' }), '2026-06-10'],
    [{ every: 'day', interval: 10 }, at('2026-06-11', { since: '2026-06-01' }), '2026-06-20'],
    [{ every: 'day', interval: 10 }, at('2026-06-05', { since: '2026-06-01', done: ['2026-06-10'] }), '2026-06-20'],
    [{ every: 'week', interval: 2 }, at('2026-06-10', { since: '2026-06-03' }), '2026-06-14'],
    [{ every: 'week', interval: 2, weekday: 5 }, at('2026-06-16', { since: '2026-06-03' }), '2026-06-26'],
    [{ every: 'month', interval: 2 }, at('2026-05-10'), '2026-06-30'],
    [{ every: 'month', interval: 2, day: 10 }, at('2026-05-10'), '2026-06-10'],
    [{ every: 'month', interval: 3 }, at('2026-05-10'), '2026-06-30'],
    [{ every: 'year', interval: 2 }, at('2026-05-10'), '2027-12-31'],
    [{ every: 'month', count: 2 }, at('2026-05-10'), '2026-05-15'],
    [{ every: 'month', count: 2 }, at('2026-05-16', { done: ['2026-05-15'] }), '2026-05-31'],
    [{ every: 'month', count: 3 }, at('2026-02-21', { done: ['2026-02-20'] }), '2026-02-28'],
    [{ every: 'week', count: 2 }, at('2026-06-09'), '2026-06-10'],
    [{ every: 'year', count: 2 }, at('2026-05-10'), '2026-06-30'],
    [{ every: 'year', count: 4 }, at('2026-05-10'), '2026-06-30'],
  ] as const)('%o %o is %s', (rhythm, when, day) => {
    expect(turnAt(rhythm, when)).toBe(day);
  });

  it('of two days a year is the next, the passed one staying late until the other has passed', () => {
    const twice = {
      every: 'year',
      days: [
        { month: 6, day: 15 },
        { month: 12, day: 1 },
      ],
    } as const;
    expect(turnAt(twice, at('2026-05-01'))).toBe('2026-06-15');
    expect(turnAt(twice, at('2026-07-01'))).toBe('2026-06-15');
    expect(turnAt(twice, at('2026-07-01', { done: ['2026-06-15'] }))).toBe('2026-12-01');
    expect(turnAt(twice, at('2026-12-02'))).toBe('2026-12-01');
    expect(turnAt(twice, at('2026-12-02', { done: ['2026-12-01'] }))).toBe('2027-06-15');
  });

  it('counts beside a dated limit, whichever comes first', () => {
    const both = [recurring(monthly25), dated('2026-06-10')];
    expect(dueState(standing(both), '2026-05-01')).toMatchObject({ lastDay: '2026-05-25', basis: 'recurring' });
    expect(dueState(standing(both), '2026-06-01')).toMatchObject({ lastDay: '2026-06-10', basis: 'printed' });
  });
});

describe('today in Vietnam', () => {
  it.each([
    ['2026-06-30T16:59:59Z', '2026-06-30'],
    ['2026-06-30T17:00:00Z', '2026-07-01'],
    ['2026-12-31T20:00:00Z', '2027-01-01'],
  ])('at %s is %s', (instant, day) => {
    expect(todayInVietnam(new Date(instant))).toBe(day);
  });
});

import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/core/calendar/iso-day.ts';
import {
  afternoonAhead,
  decide,
  type Memory,
  type Moment,
  mayHaveWords,
  NOTHING_SAID,
  nextReminder,
  type Remindable,
  snooze,
} from '@/lib/core/task/reminders.ts';
import { at, RULES, settled, task } from './remindable.ts';

const monthly = (id: string, day: number, over: Partial<Remindable> = {}): Remindable => {
  const plain = task(id, null);
  return { ...plain, limit: { ...plain.limit, basis: 'recurring', recurrence: { every: 'month', day } }, ...over };
};
const ids = (tasks: Remindable[], memory: Memory, now: Moment, rules = RULES): string[] =>
  decide(tasks, rules, memory, now).say.map((one) => one.id);

describe('a morning', () => {
  it.each([
    ['7 days before', '2026-06-23', true],
    ['6 days before', '2026-06-24', false],
    ['3 days before', '2026-06-27', true],
    ['the day before', '2026-06-29', true],
    ['the day itself', '2026-06-30', true],
    ['the day after', '2026-07-01', true],
    ['two days late', '2026-07-02', false],
    ['eight days late', '2026-07-08', true],
    ['fifteen days late', '2026-07-15', true],
    ['sixteen days late', '2026-07-16', false],
    ['8 days before', '2026-06-22', false],
    ['long before', '2026-03-01', false],
  ])('%s: %s says it: %s', (_name, day, says) => {
    const before = settled(addDays(day, -1));
    expect(ids([task('a', '2026-06-30')], before, at(day))).toEqual(says ? ['a'] : []);
    expect(ids([task('a', '2026-06-30')], before, at(day, 479))).toEqual([]);
  });

  it('says all of it at once, the longest overdue first', () => {
    const tasks = [task('c', '2026-06-17'), task('b', '2026-06-10'), task('d', null), task('a', '2026-06-09')];
    expect(decide(tasks, RULES, settled('2026-06-09'), at('2026-06-10')).say).toEqual([
      { id: 'a', lastDay: '2026-06-09', daysLeft: -1 },
      { id: 'b', lastDay: '2026-06-10', daysLeft: 0 },
      { id: 'c', lastDay: '2026-06-17', daysLeft: 7 },
    ]);
  });

  it.each([
    ['done', task('a', '2026-06-10', { status: 'done', doneOn: '2026-06-09' })],
    ['paused', task('a', '2026-06-10', { status: 'paused' })],
    ['dropped', task('a', '2026-06-10', { status: 'dropped' })],
    ['ongoing, or without a day', task('a', null)],
    ['told never to', task('a', '2026-06-10', { remind: [] })],
    ['tracked today', task('a', '2026-06-10', { since: '2026-06-10' })],
    [
      'daily, which is no turn to mark',
      { ...monthly('a', 1), limit: { ...task('a', null).limit, recurrence: { every: 'day' as const } } },
    ],
  ])('keeps quiet about what is %s', (_name, one) => {
    expect(ids([one], settled('2026-06-09'), at('2026-06-10'))).toEqual([]);
  });

  it('hears a task’s own days instead of the common ones', () => {
    const own = task('a', '2026-06-30', { remind: [14] });
    expect(ids([own], settled('2026-06-15'), at('2026-06-16'))).toEqual(['a']);
    expect(ids([own], settled('2026-06-22'), at('2026-06-23'))).toEqual([]);
  });

  it('leaves the late ones alone where that is chosen', () => {
    const rules = { ...RULES, overdue: false };
    expect(ids([task('a', '2026-06-30')], settled('2026-06-30'), at('2026-07-01'), rules)).toEqual([]);
    // missed on its day, though, it is caught up
    expect(ids([task('a', '2026-06-30')], settled('2026-06-29'), at('2026-07-01'), rules)).toEqual(['a']);
  });

  it('says nothing on the first day and while off, and begins from there', () => {
    const tasks = [task('a', '2026-06-10')];
    const first = decide(tasks, RULES, NOTHING_SAID, at('2026-06-10', 600));
    expect(first).toMatchObject({ say: [], memory: settled('2026-06-10') });
    const off = decide(tasks, { ...RULES, on: false }, settled('2026-06-01'), at('2026-06-10', 600));
    expect(off).toMatchObject({ say: [], memory: NOTHING_SAID, wake: at('2026-06-11', 0) });
  });

  it('is not said again when the time of day is moved later', () => {
    const tasks = [task('a', '2026-06-10')];
    const { memory } = decide(tasks, RULES, settled('2026-06-09'), at('2026-06-10'));
    expect(ids(tasks, memory, at('2026-06-10', 600), { ...RULES, at: 540 })).toEqual([]);
  });

  it('is not held up by a clock that was years ahead once', () => {
    const { memory } = decide([], RULES, settled('2031-01-01'), at('2026-06-10'));
    expect(memory.morning).toBe('2026-06-10');
    expect(ids([task('a', '2026-06-12')], memory, at('2026-06-11'))).toEqual(['a']);
  });
});

describe('a rhythm', () => {
  it('is said by its next turn, and comes back when that is marked', () => {
    const open = monthly('a', 25);
    expect(ids([open], settled('2026-06-17'), at('2026-06-18'))).toEqual(['a']);
    const done = monthly('a', 25, { rounds: [{ due: '2026-06-25', doneOn: '2026-06-20', result: '' }] });
    expect(ids([done], settled('2026-06-20'), at('2026-06-26'))).toEqual([]);
    expect(ids([done], settled('2026-07-17'), at('2026-07-18'))).toEqual(['a']);
  });
});

describe('days off', () => {
  it('are caught up in one, as things stand then', () => {
    const tasks = [task('a', '2026-06-12'), task('b', '2026-06-20'), task('c', '2026-06-30'), task('d', '2026-08-30')];
    const caught = decide(tasks, RULES, settled('2026-06-10'), at('2026-06-17', 555));
    expect(caught.say.map((one) => [one.id, one.daysLeft])).toEqual([
      ['a', -5],
      ['b', 3],
    ]);
    expect(ids(tasks, caught.memory, at('2026-06-17', 556))).toEqual([]);
    expect(mayHaveWords(RULES, caught.memory, at('2026-06-17', 556))).toBe(false);
  });
});

describe('snooze', () => {
  const said = settled('2026-06-10');
  it('comes back in the afternoon, once, without what was finished meanwhile', () => {
    const later = snooze(said, ['a', 'b', 'gone'], 'afternoon', RULES, at('2026-06-10', 500));
    const tasks = [task('a', '2026-06-10'), task('b', '2026-06-10', { status: 'done', doneOn: '2026-06-10' })];
    expect(decide(tasks, RULES, later, at('2026-06-10', 600))).toMatchObject({ say: [], wake: at('2026-06-10', 840) });
    const back = decide(tasks, RULES, later, at('2026-06-10', 840));
    expect(back.say.map((one) => one.id)).toEqual(['a']);
    expect(ids(tasks, back.memory, at('2026-06-10', 841))).toEqual([]);
  });
  it('comes with the next morning’s words, a task named once', () => {
    const later = snooze(said, ['a'], 'tomorrow', RULES, at('2026-06-10', 500));
    const tasks = [task('a', '2026-06-10'), task('b', '2026-06-11')];
    expect(ids(tasks, later, at('2026-06-11'))).toEqual(['a', 'b']);
  });
  it('goes to tomorrow where the afternoon is over', () => {
    expect(snooze(said, ['a'], 'afternoon', RULES, at('2026-06-10', 900)).snoozed[0]?.at).toEqual(at('2026-06-11'));
    expect([afternoonAhead(at('2026-06-10', 779)), afternoonAhead(at('2026-06-10', 780))]).toEqual([true, false]);
  });
});

describe('the next reminder', () => {
  it.each([
    ['2026-06-01', 0, '2026-06-23'],
    ['2026-06-23', 479, '2026-06-23'],
    ['2026-06-23', 480, '2026-06-27'],
    ['2026-06-30', 600, '2026-07-01'],
    ['2026-07-01', 600, '2026-07-08'],
    ['2026-07-09', 600, '2026-07-15'],
  ])('as seen on %s at minute %i comes on %s', (day, minutes, next) => {
    expect(nextReminder(task('a', '2026-06-30'), RULES, at(day, minutes))).toEqual(at(next));
  });
  it('does not exist for what is done, off or without a day', () => {
    const now = at('2026-06-01');
    expect(nextReminder(task('a', null), RULES, now)).toBeNull();
    expect(nextReminder(task('a', '2026-06-30', { remind: [] }), RULES, now)).toBeNull();
    expect(nextReminder(task('a', '2026-06-30', { status: 'done' }), RULES, now)).toBeNull();
    expect(nextReminder(task('a', '2026-06-30'), { ...RULES, on: false }, now)).toBeNull();
  });
});

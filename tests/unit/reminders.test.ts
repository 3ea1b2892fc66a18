import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/core/calendar/iso-day.ts';
import type { Standing } from '@/lib/core/task/due.ts';
import {
  afternoonAhead,
  compareMoments,
  decide,
  type Memory,
  type Moment,
  mayHaveWords,
  NOTHING_SAID,
  nextReminder,
  type Remindable,
  type ReminderRules,
  snooze,
} from '@/lib/core/task/reminders.ts';

const RULES: ReminderRules = { on: true, leads: [7, 3, 1, 0], at: 480, overdue: true };
const at = (day: string, minutes = 480): Moment => ({ day, minutes });
const settled = (morning: string): Memory => ({ morning, snoozed: [] });

const task = (id: string, lastDay: string | null, over: Partial<Remindable> = {}): Remindable => ({
  id,
  limit: {
    lastDay,
    basis: lastDay ? 'printed' : null,
    deadline: lastDay ? 0 : null,
    recurrence: null,
    before: false,
    doubtful: false,
  },
  status: 'not-started',
  doneOn: null,
  rounds: [],
  since: '2026-01-01',
  ...over,
});
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

// Seeded, so that a failure is the same tomorrow.
const SEED = { seed: 20260610, numRuns: 300 };
const day = fc.integer({ min: 0, max: 120 }).map((n) => addDays('2026-05-01', n));
const anyTask = fc.record({
  lastDay: fc.option(day, { nil: null }),
  status: fc.constantFrom('not-started', 'in-progress', 'done', 'paused', 'dropped') as fc.Arbitrary<
    Standing['status']
  >,
  remind: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 4 }), { nil: undefined }),
});
const anyTasks = fc
  .array(anyTask, { maxLength: 12 })
  .map((list) => list.map(({ lastDay, ...over }, i) => task(`t${i}`, lastDay, over)));
const anyMoments = fc
  .uniqueArray(fc.integer({ min: 0, max: 150 * 1440 }), { minLength: 1, maxLength: 60 })
  .map((list) => list.sort((a, b) => a - b).map((n) => at(addDays('2026-05-01', Math.floor(n / 1440)), n % 1440)));

describe('whenever it is asked', () => {
  it('says a task at most once for each of its days, nothing for what is done, paused or undated, and one thing a morning', () => {
    fc.assert(
      fc.property(anyTasks, anyMoments, (tasks, moments) => {
        let memory: Memory = settled('2026-04-30');
        const said = new Map<string, number>();
        const mornings = new Set<string>();
        for (const now of moments) {
          const quiet = !mayHaveWords(RULES, memory, now);
          const decision = decide(tasks, RULES, memory, now);
          if (quiet) expect(decision.say).toEqual([]);
          if (decision.say.length > 0) {
            const morning = decision.memory.morning ?? '';
            expect(mornings.has(morning)).toBe(false);
            mornings.add(morning);
          }
          for (const { id } of decision.say) said.set(id, (said.get(id) ?? 0) + 1);
          expect(compareMoments(decision.wake, now)).toBeGreaterThan(0);
          // killed and woken with what was stored: nothing more
          expect(decide(tasks, RULES, decision.memory, now).say).toEqual([]);
          memory = decision.memory;
        }
        for (const one of tasks) {
          const open = one.status === 'not-started' || one.status === 'in-progress';
          const days =
            one.limit.lastDay === null || !open || one.remind?.length === 0
              ? 0
              : (one.remind ?? RULES.leads).length + 23;
          expect(said.get(one.id) ?? 0).toBeLessThanOrEqual(days);
        }
      }),
      SEED,
    );
  });

  it('says after any sleep, in one, just what the mornings missed would have said', () => {
    fc.assert(
      fc.property(
        anyTasks,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 100 }),
        (tasks, slept, start) => {
          const from = addDays('2026-05-01', start);
          const missed = new Set<string>();
          let memory: Memory = settled(from);
          for (let n = 1; n <= slept; n++) {
            const morning = decide(tasks, RULES, memory, at(addDays(from, n)));
            for (const { id } of morning.say) missed.add(id);
            memory = morning.memory;
          }
          const woken = decide(tasks, RULES, settled(from), at(addDays(from, slept)));
          expect(new Set(woken.say.map((one) => one.id))).toEqual(missed);
          expect(woken.say).toHaveLength(missed.size);
          expect(woken.memory).toEqual(memory);
        },
      ),
      SEED,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/core/calendar/iso-day.ts';
import type { Standing } from '@/lib/core/task/due.ts';
import { compareMoments, decide, type Memory, mayHaveWords } from '@/lib/core/task/reminders.ts';
import { at, RULES, settled, task } from './remindable.ts';

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

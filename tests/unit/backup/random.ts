import fc from 'fast-check';
import type { Tracked } from '@/lib/core/backup/content.ts';
import { live, NOTHING, type Timed } from './life.ts';

/** Seeded, so that a failure comes again. */
export const RUNS = { seed: 20260610, numRuns: 300 };
export const START = Date.parse('2026-06-01T01:00:00.000Z');

const small = (max: number) => fc.nat({ max });
const event = fc
  .tuple(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({ do: fc.constant('track' as const), notice: small(1), task: small(5), site: small(2) }),
      },
      {
        weight: 5,
        arbitrary: fc.record({ do: fc.constant('edit' as const), task: small(9), field: small(7), value: small(9) }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('untrack' as const), task: small(9) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), task: small(9) }) },
    ),
    fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1000, max: 3_600_000 }),
      fc.integer({ min: -60_000, max: 0 }),
    ),
  )
  .map(([one, later]): Timed => ({ ...one, later }));
export const events = fc.array(event, { maxLength: 14 });

/** Three machines that have a common past, each having lived on by itself; the third's clock is a minute and a half slow. */
export const machines = fc.tuple(events, events, events, events).map(([past, a, b, c]): [Tracked, Tracked, Tracked] => {
  const common = live('p', NOTHING, past, START);
  return [live('a', common, a, START + 5000), live('b', common, b, START), live('c', common, c, START - 90_000)];
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '@/lib/core/backup/canonical.ts';
import type { Tracked } from '@/lib/core/backup/content.ts';
import { merge } from '@/lib/core/backup/merge.ts';
import { live, NOTHING, type Timed } from './life.ts';

/** Seeded, so that a failure comes again. */
const RUNS = { seed: 20260610, numRuns: 300 };
const START = Date.parse('2026-06-01T01:00:00.000Z');

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
const events = fc.array(event, { maxLength: 14 });
/** Three machines that have a common past, each having lived on by itself. */
const machines = fc.tuple(events, events, events, events).map(([past, a, b, c]): [Tracked, Tracked, Tracked] => {
  const common = live('p', NOTHING, past, START);
  return [live('a', common, a, START + 5000), live('b', common, b, START), live('c', common, c, START - 90_000)];
});

/** What two machines' data is compared by: all of it, in one order. */
const form = ({ notices, tasks, aside }: Tracked): string[] => [
  ...notices.map(canonical).sort(),
  ...tasks.map(canonical).sort(),
  canonical(aside),
];
const plain = ({ notices, tasks, aside }: Tracked): Tracked => ({ notices, tasks, aside });

describe('merging, over random histories of three machines', () => {
  it('is idempotent: merged with itself, or again with the same, nothing changes', () => {
    fc.assert(
      fc.property(machines, ([a, b]) => {
        expect(form(merge(a, a))).toEqual(form(a));
        const once = plain(merge(a, b));
        expect(form(merge(once, b))).toEqual(form(once));
        expect(form(merge(once, a))).toEqual(form(once));
      }),
      RUNS,
    );
  });

  it('is commutative', () => {
    fc.assert(
      fc.property(machines, ([a, b]) => {
        expect(form(merge(a, b))).toEqual(form(merge(b, a)));
      }),
      RUNS,
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(machines, ([a, b, c]) => {
        expect(form(merge(plain(merge(a, b)), c))).toEqual(form(merge(a, plain(merge(b, c)))));
      }),
      RUNS,
    );
  });
});

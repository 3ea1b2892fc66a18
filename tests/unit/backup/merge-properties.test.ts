import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '@/lib/core/backup/canonical.ts';
import type { Tracked } from '@/lib/core/backup/content.ts';
import { merge } from '@/lib/core/backup/merge.ts';
import { machines, RUNS } from './random.ts';

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

import { describe, expect, it } from 'vitest';
import { candidatesIn, KINDS } from '../../lib/core/task/product/candidates.ts';
import { weightOf } from '../../lib/core/task/product/weighed.ts';
import seeded from '../../seeds/product-weights.json' with { type: 'json' };
import { examples, learn, type Weights } from '../tools/learn-products.ts';

/** What speaks for the one noun of a clause. */
function weightIn(clause: string, ...named: Parameters<typeof candidatesIn>[1]): number {
  const [candidate, ...more] = candidatesIn(clause, named);
  expect(more).toEqual([]);
  return candidate ? weightOf(candidate) : Number.NaN;
}

describe('the weights of products', () => {
  it('are those that the marked clauses teach', () => {
    const learned = learn(examples());
    const kept: Weights = seeded;
    expect(kept.none).toBeCloseTo(learned.none, 1);
    expect(Object.keys(kept.weights)).toEqual([...KINDS]);
    for (const kind of KINDS) {
      expect(Object.keys(kept.weights[kind] ?? {})).toEqual(Object.keys(learned.weights[kind] ?? {}));
      for (const [value, weight] of Object.entries(learned.weights[kind] ?? {}))
        expect(Math.abs((kept.weights[kind]?.[value] ?? 0) - weight)).toBeLessThanOrEqual(0.02);
    }
  });

  it('speak more for what is made than for what is looked after', () => {
    expect(weightIn('xây dựng kế hoạch phòng cháy')).toBeGreaterThan(weightIn('kiểm tra kế hoạch phòng cháy'));
    expect(weightIn('ban hành quy chế phối hợp')).toBeGreaterThan(weightIn('thực hiện quy chế phối hợp'));
    expect(weightIn('rà soát nhu cầu vắc xin, gửi Sở')).toBeGreaterThan(weightIn('rà soát nhu cầu vắc xin'));
  });
});

describe('what may be a product', () => {
  it('is no word of a name or of a cited paper', () => {
    const clause = 'Sở Quy hoạch thực hiện Kế hoạch số 5';
    expect(
      candidatesIn(clause, [
        { start: 0, end: 11, as: '@' },
        { start: 22, end: 35, as: '§' },
      ]),
    ).toEqual([]);
    expect(candidatesIn(clause, [])).toHaveLength(2);
  });

  it('is told with its count, and with the verb before it', () => {
    const [candidate] = candidatesIn('sớm ban hành các quy định', []);
    expect(candidate).toMatchObject({ start: 13, end: 25, verb: 4 });
  });

  it('ends with the twelfth noun, and nothing is read of nothing', () => {
    expect(candidatesIn('đề án, '.repeat(40), [])).toHaveLength(12);
    expect(candidatesIn('', [])).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnRows, MARGIN, NEAR, tops } from '@/lib/ui/model/windowing.ts';

const even = tops(10_000, () => 100);
const at = (top: number, ...kept: number[]) => drawnRows(even, { top, bottom: top + 700 }, kept);

describe('the window of a long list', () => {
  it('draws what is near, and holds the rest open', () => {
    const { stretches, rest } = at(500_000);
    expect(stretches).toHaveLength(1);
    const [{ from, to, gap } = { from: 0, to: 0, gap: 0 }] = stretches;
    expect(to - from).toBeLessThan(40);
    expect(from * 100).toBeLessThanOrEqual(500_000 - MARGIN);
    expect(to * 100).toBeGreaterThanOrEqual(500_700 + MARGIN);
    expect(gap + rest + (to - from) * 100).toBe(1_000_000);
    expect(at(0).stretches[0]?.from).toBe(0);
    expect(at(999_400).stretches[0]?.to).toBe(10_000);
    expect(at(999_400).rest).toBe(0);
  });

  it('draws less around the window where it is told to, and never less than the window', () => {
    const seen = { top: 500_000, bottom: 500_700 };
    const [near, far] = [NEAR, MARGIN].map((margin) => drawnRows(even, seen, [], margin).stretches[0]);
    expect((near?.to ?? 0) - (near?.from ?? 0)).toBeLessThan((far?.to ?? 0) - (far?.from ?? 0));
    for (const stretch of [near, far]) {
      expect((stretch?.from ?? 0) * 100).toBeLessThanOrEqual(500_000);
      expect((stretch?.to ?? 0) * 100).toBeGreaterThanOrEqual(500_700);
    }
  });

  it('draws nothing of a list that lies wholly above or far below', () => {
    expect(at(2_000_000)).toEqual({ stretches: [], rest: 1_000_000 });
    expect(at(-50_000)).toEqual({ stretches: [], rest: 1_000_000 });
    expect(
      drawnRows(
        tops(0, () => 100),
        { top: 0, bottom: 700 },
      ),
    ).toEqual({ stretches: [], rest: 0 });
  });

  it('keeps one row wherever it stands, in its own place, and none that is not there', () => {
    const below = at(0, 9000);
    expect(below.stretches.at(-1)).toMatchObject({ from: 9000, to: 9001 });
    expect(below.rest).toBe(99_900);
    const above = at(500_000, 3);
    expect(above.stretches[0]).toEqual({ from: 3, to: 4, gap: 300 });
    expect(at(0, 2).stretches).toHaveLength(1);
    expect(at(0, 9000, 9001, 8999).stretches.at(-1)).toMatchObject({ from: 8999, to: 9002 });
    expect(at(0, 50, 70).stretches.map(({ from, to }) => [from, to])).toEqual([
      [0, 16],
      [50, 51],
      [70, 71],
    ]);
    expect(at(2_000_000, 9999).stretches).toEqual([{ from: 9999, to: 10_000, gap: 999_900 }]);
    for (const none of [-1, 10_000]) expect(at(0, none).stretches).toHaveLength(1);
  });

  it('is as high as all its rows together, covers the view, and its stretches do not touch, whatever the heights', () => {
    const list = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 300 });
    fc.assert(
      fc.property(
        list,
        fc.integer({ min: -3000, max: 130_000 }),
        fc.integer({ min: -1, max: 320 }),
        (rows, top, kept) => {
          const sums = tops(rows.length, (one) => rows[one] ?? 0);
          const high = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
          const { stretches, rest } = drawnRows(sums, { top, bottom: top + 600 }, [kept - 1, kept]);
          const drawn = stretches.reduce((sum, { from, to, gap }) => sum + gap + high(from, to), 0);
          expect(drawn + rest).toBe(high(0, rows.length));
          stretches.forEach(({ from, to, gap }, place) => {
            expect(from).toBeLessThan(to);
            expect(gap).toBeGreaterThanOrEqual(0);
            expect(from).toBeGreaterThanOrEqual(place === 0 ? 0 : (stretches[place - 1]?.to ?? 0) + 1);
          });
          const isDrawn = (one: number): boolean => stretches.some(({ from, to }) => one >= from && one < to);
          rows.forEach((_, one) => {
            const inView = high(0, one + 1) > top && high(0, one) < top + 600;
            if (inView) expect(isDrawn(one)).toBe(true);
          });
          for (const one of [kept - 1, kept]) if (one >= 0 && one < rows.length) expect(isDrawn(one)).toBe(true);
        },
      ),
    );
  });
});

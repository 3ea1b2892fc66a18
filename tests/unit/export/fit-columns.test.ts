import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns } from '@/lib/core/export/fit-columns.ts';

const LONG = 'Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương rà soát, báo cáo kết quả '.repeat(3);
const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0);

describe('columns of a printed table', () => {
  it('gives the room to the long texts', () => {
    const [short = 0, long = 0, empty = 0] = fitColumns(
      [
        { least: 20, texts: ['Bộ Y tế', 'Bộ Công an'] },
        { least: 20, texts: [LONG, LONG] },
        { least: 20, texts: ['', ''] },
      ],
      252,
    );
    expect(long).toBeGreaterThan(130);
    expect(short).toBeGreaterThanOrEqual(20);
    expect(empty).toBeGreaterThanOrEqual(20);
  });

  it('two columns that say the same are as wide, one step apart', () => {
    const [a = 0, b = 0] = fitColumns(
      [LONG, LONG].map((text) => ({ least: 20, texts: [text] })),
      252,
    );
    expect(Math.abs(a - b)).toBeLessThanOrEqual(6);
  });

  it('one long text among many short ones still has room: its row would fill the page', () => {
    const texts = [LONG, ...Array.from({ length: 40 }, () => 'Bộ Y tế')];
    const [with1 = 0, without = 0] = fitColumns(
      [
        { least: 20, texts },
        { least: 20, texts: texts.map(() => 'Bộ Y tế') },
      ],
      252,
    );
    expect(with1).toBeGreaterThan(without);
  });

  it('where there is nothing to fit, all share alike; no column, no width', () => {
    expect(
      fitColumns(
        [
          { least: 10, texts: [] },
          { least: 30, texts: [] },
        ],
        100,
      ),
    ).toEqual([40, 60]);
    expect(fitColumns([], 252)).toEqual([]);
  });

  it('least widths beyond the page stay as they are', () => {
    expect(
      fitColumns(
        [
          { least: 200, texts: [LONG] },
          { least: 100, texts: [LONG] },
        ],
        252,
      ),
    ).toEqual([200, 100]);
  });

  it('fills the page, with no column under its least, whatever the texts', () => {
    const column = fc.record({
      least: fc.integer({ min: 8, max: 30 }),
      texts: fc.array(fc.string(), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 8 }), (columns) => {
        const widths = fitColumns(columns, 252);
        expect(sum(widths)).toBeCloseTo(252, 6);
        widths.forEach((width, at) => {
          expect(width).toBeGreaterThanOrEqual(columns[at]?.least ?? 0);
        });
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

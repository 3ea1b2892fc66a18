import { describe, expect, it } from 'vitest';
import { columnsOf, OFFICIAL } from '@/lib/core/export/columns.ts';
import { linesIn } from '@/lib/core/export/measure.ts';
import { gatheredOf, jobOf } from './jobs.ts';
import { record } from './records.ts';
import { HEAD_ROW, reread } from './xlsx-read.ts';

describe('the columns', () => {
  it('are all at least as wide as they must be, days too: the sheet is wider where a page has not the room', async () => {
    const { zip: file } = await reread(gatheredOf([record('1')]), jobOf('xlsx'), () => undefined);
    const xml = (await file.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    const widths = widthsIn(xml);
    const own = columnsOf([...OFFICIAL, 'lastDay']).filter(({ key }) => key !== 'title');
    expect(widths).toHaveLength(own.length);
    // a column's characters have 7 pixels of 1/96 inch each, and 5 more
    own.forEach(({ key, mm }, at) => {
      expect(((widths[at] ?? 0) * 7 + 5) * (25.4 / 96), key).toBeGreaterThan(mm - 0.5);
    });
  });
});

/** The widths of a sheet's columns, in characters. */
const widthsIn = (xml: string): number[] =>
  [...xml.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)].flatMap(([, from, to, width]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, () => Number(width)),
  );

describe('the rows of the other sheets', () => {
  it('are high enough for a line, and the heads for theirs', async () => {
    const { zip } = await reread(gatheredOf([record('1')]), jobOf('xlsx'), () => undefined);
    for (const [name, first] of [
      ['sheet2', 2],
      ['sheet3', 1],
    ] as const) {
      const xml = (await zip.file(`xl/worksheets/${name}.xml`)?.async('string')) ?? '';
      const rows = [...xml.matchAll(/<row r="(\d+)"(?: ht="([\d.]+)")?/g)].filter(([, row]) => Number(row) >= first);
      expect(rows.length).toBeGreaterThan(1);
      for (const [, row, height] of rows) expect(Number(height), `${name} ${row}`).toBeGreaterThanOrEqual(19);
    }
  });
});

describe('the heights of rows', () => {
  const words = (count: number): string => 'Bộ Tài chính rà soát, bố trí vốn, báo cáo. '.repeat(count);
  /** Of the sheet's first row: its height, how wide the sheet is, and its words. */
  const made = async (quote: string) => {
    const { zip: file } = await reread(
      gatheredOf([record('1', { quote }), record('2')]),
      jobOf('xlsx'),
      () => undefined,
    );
    const xml = (await file.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    const widths = widthsIn(xml);
    const height = Number(new RegExp(`<row r="${HEAD_ROW + 1}" ht="([\\d.]+)"`).exec(xml)?.[1]);
    return { height, whole: widths.reduce((sum, width) => sum + width, 0), widths };
  };
  /** What the words of the third column, the task, need in a face a seventh wider than Times, whose lines are as high. */
  const needed = (quote: string, widths: readonly number[]): number =>
    linesIn(quote, ((widths[2] ?? 0) * 5.25) / 1.15, 13) * 13 * 1.36;

  it.each([1, 10, 20, 30])('show all words also in a face wider than Times: %i sentences', async (count) => {
    const quote = words(count);
    const { height, widths } = await made(quote);
    expect(height).toBeGreaterThanOrEqual(Math.floor(needed(quote, widths)));
    expect(height).toBeLessThanOrEqual(409);
  });

  it('keep to what a spreadsheet allows by a wider sheet, where that helps', async () => {
    const page = (await made(words(1))).whole;
    expect((await made(words(10))).whole).toBeCloseTo(page, 0);
    expect((await made(words(30))).whole).toBeGreaterThan(page * 1.1);
    // a book in a cell is cut in any, and makes no other row smaller in print
    expect((await made('x'.repeat(30_000))).whole).toBeCloseTo(page, 0);
  });
});

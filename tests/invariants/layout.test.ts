import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../lib/core/layout/blocks.ts';
import { boxesOf, type DrawnPage, type DrawnWord } from '../../lib/core/layout/drawn.ts';
import { layOut } from '../../lib/core/layout/lay-out.ts';

const WORDS =
  'Nơi nhận: CỘNG HÒA XÃ HỘI ngày 12 tháng 8 năm 2026 1. a) - các- 56/ /6/2026 | 2 ; Trang m ²Người ký: Giao Bộ tổ'.split(
    ' ',
  );

const drawn = (page: number): fc.Arbitrary<DrawnWord> =>
  fc.record({
    text: fc.constantFrom(...WORDS),
    confidence: fc.option(fc.integer({ min: 0, max: 100 })),
    size: fc.constantFrom(8, 11, 14),
    box: fc.record({
      page: fc.constant(page),
      left: fc.integer({ min: 0, max: 550 }),
      top: fc.integer({ min: 0, max: 80 }).map((row) => row * 10),
      width: fc.integer({ min: 2, max: 45 }),
      height: fc.integer({ min: 8, max: 18 }),
    }),
  });

const rule = fc
  .record({
    x: fc.integer({ min: 0, max: 20 }),
    y: fc.integer({ min: 0, max: 30 }),
    length: fc.integer({ min: 1, max: 20 }),
    flat: fc.boolean(),
  })
  .map(({ x, y, length, flat }) =>
    flat
      ? { left: x * 20, top: y * 20, right: (x + length) * 20, bottom: y * 20 }
      : { left: x * 20, top: y * 20, right: x * 20, bottom: (y + length) * 20 },
  );

const page = (number: number): fc.Arbitrary<DrawnPage> =>
  fc
    .record({ words: fc.array(drawn(number), { maxLength: 60 }), rules: fc.array(rule, { maxLength: 12 }) })
    .map(({ words, rules }) => ({
      page: number,
      width: 595,
      height: 842,
      source: 'text',
      blocks: blocksOf(words, rules),
    }));

const paper = fc.tuple(page(0), page(1), page(2));
const wordsOf = (pages: readonly DrawnPage[]): DrawnWord[] =>
  pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'line' ? block.words : block.cells.flat())));
const key = ({ text, box }: { text: string; box: DrawnWord['box'] }): string => `${text} ${JSON.stringify(box)}`;

describe('a laid-out paper', () => {
  test('no word is lost or doubled when blocks are made', () => {
    fc.assert(
      fc.property(fc.array(drawn(0), { maxLength: 60 }), fc.array(rule, { maxLength: 12 }), (words, rules) => {
        const kept = wordsOf([{ page: 0, width: 595, height: 842, source: 'text', blocks: blocksOf(words, rules) }]);
        expect(kept.map(key).sort()).toEqual(words.map(key).sort());
      }),
    );
  });

  test('runs are in order and disjoint, each says its word; every word is in the text or set apart, once', () => {
    fc.assert(
      fc.property(paper, (pages) => {
        const text = layOut(pages);
        let end = 0;
        for (const run of text.runs) {
          expect(run.start).toBeGreaterThanOrEqual(end);
          expect(run.end).toBeGreaterThan(run.start);
          end = run.end;
        }
        expect(end).toBe(text.raw.length === 0 ? 0 : text.runs.at(-1)?.end);
        const inText = text.runs.map((run) => key({ text: text.raw.slice(run.start, run.end), box: run.box }));
        const apart = (text.apart ?? []).flatMap(({ words }) => words.map(key));
        expect([...inText, ...apart].sort()).toEqual(wordsOf(pages).map(key).sort());
      }),
    );
  });

  test('between words stand only blanks, line ends and bars; no paragraph is empty', () => {
    fc.assert(
      fc.property(paper, (pages) => {
        const { raw, runs } = layOut(pages);
        let from = 0;
        for (const run of runs) {
          expect(raw.slice(from, run.start)).toMatch(/^[\s|]*$/u);
          from = run.end;
        }
        expect(raw.slice(from)).toMatch(/^[\s|]*$/u);
        expect(raw).not.toMatch(/^\n|\n\n|\n$/u);
      }),
    );
  });

  test('boxes of any span lie on the pages', () => {
    fc.assert(
      fc.property(paper, fc.nat(2000), fc.nat(200), (pages, start, length) => {
        const text = layOut(pages);
        for (const box of boxesOf(text, { start, end: start + length })) {
          expect(box.page).toBeLessThan(3);
          expect(box.width).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width).toBeLessThanOrEqual(596);
        }
      }),
    );
  });
});

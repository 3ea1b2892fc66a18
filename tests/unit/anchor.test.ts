import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as describeSpan } from '@/lib/core/anchor/describe.ts';
import { locate } from '@/lib/core/anchor/locate.ts';
import { slice } from '@/lib/core/text/span.ts';

const PIECES = [
  'Giao Bộ Tài chính ',
  'hoàn thành trong tháng 6/2026',
  '; ',
  'báo cáo',
  '\n',
  'a) ',
  'Bộ Y tế',
  'đ) ',
  '. ',
  'ộ',
  'ê',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));

describe('locate(text, describe(text, span))', () => {
  test('is the span, wherever it is', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const [start, end] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y) as [number, number];
        expect(locate(words, describeSpan(words, { start, end }))).toEqual({ start, end });
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});

const TEXT = `II. NHIỆM VỤ\n1. Giao Bộ trưởng Bộ Xây dựng:\na) Hoàn thiện Nghị định, trình Chính phủ trước ngày 15/6/2026.\nb) Công bố danh mục, hoàn thành trong Quý II/2026.\n2. Giao Bộ trưởng Bộ Y tế:\nb) Công bố danh mục, hoàn thành trong Quý II/2026.`;
const at = (words: string, nth = 0): { start: number; end: number } => {
  let start = -1;
  for (let left = nth; left >= 0; left--) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
};

describe('in a text that has changed', () => {
  const QUOTE = 'Công bố danh mục, hoàn thành trong Quý II/2026';

  test.each<[string, (text: string) => string, number]>([
    ['words put before', (text) => `Trang chủ › Văn bản\n${text}`, 0],
    ['words taken away before', (text) => text.replace('II. NHIỆM VỤ\n', ''), 0],
    ['the second of two equals, by its neighbours', (text) => `Mới thêm một dòng dài.\n${text}`, 1],
    [
      'the first of two equals, by its neighbours',
      (text) => `Mới thêm một dòng rất dài ở đây để xô lệch vị trí.\n${text}`,
      0,
    ],
  ])('%s', (_name, edit, nth) => {
    const span = at(QUOTE, nth);
    const edited = edit(TEXT);
    const found = locate(edited, describeSpan(TEXT, span));
    expect(found && slice(edited, found)).toBe(QUOTE);
    const earlier = (whole: string, start: number) => whole.slice(0, start).split(QUOTE).length;
    expect(found && earlier(edited, found.start)).toBe(earlier(TEXT, span.start));
  });

  test.each<[string, (text: string) => string, string]>([
    [
      'double blanks and broken lines',
      (text) => text.replaceAll('danh mục, hoàn', 'danh  mục,\nhoàn'),
      'Công bố danh  mục,\nhoàn thành trong Quý II/2026',
    ],
    [
      'decomposed letters',
      (text) => text.normalize('NFD'),
      'Công bố danh mục, hoàn thành trong Quý II/2026'.normalize('NFD'),
    ],
    ['capitals', (text) => text.replaceAll('trong Quý', 'trong quý'), 'Công bố danh mục, hoàn thành trong quý II/2026'],
    [
      'another way to set the tone',
      (text) => text.replaceAll('hoàn', 'hòan'),
      'Công bố danh mục, hòan thành trong Quý II/2026',
    ],
  ])('%s', (_name, edit, expected) => {
    const edited = edit(TEXT);
    const found = locate(edited, describeSpan(TEXT, at(QUOTE)));
    expect(found && slice(edited, found)).toBe(expected);
  });

  test.each<[string, string]>([
    ['gone', TEXT.replaceAll(QUOTE, '')],
    ['another date', TEXT.replaceAll('Quý II/2026', 'Quý III/2026')],
    ['empty', ''],
  ])('%s: not found', (_name, edited) => {
    expect(locate(edited, describeSpan(TEXT, at(QUOTE)))).toBe(null);
  });

  test('old offsets that now hold other words are not believed', () => {
    const moved = `${'x'.repeat(40)}${TEXT}`;
    const found = locate(moved, describeSpan(TEXT, at('Giao Bộ trưởng Bộ Y tế')));
    expect(found && slice(moved, found)).toBe('Giao Bộ trưởng Bộ Y tế');
  });
});

test('selectors without a quote are believed as far as they fit', () => {
  expect(locate('Một hai', [{ type: 'TextPositionSelector', start: 4, end: 7 }])).toEqual({ start: 4, end: 7 });
  expect(locate('Một hai', [{ type: 'TextPositionSelector', start: 4, end: 70 }])).toBe(null);
  expect(locate('Một hai', [])).toBe(null);
});

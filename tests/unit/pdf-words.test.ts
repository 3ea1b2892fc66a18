import { describe, expect, test } from 'vitest';
import type { DrawnGlyph } from '../../lib/reader/pdf-content.ts';
import { wordsOf } from '../../lib/reader/pdf-words.ts';

const PAGE = { page: 0, width: 595, height: 842 };

/** Glyphs one after the other, each half as wide as the type is high; a number moves the pen, in type sizes. */
function glyphs(
  line: readonly (string | number)[],
  { x = 100, y = 200, size = 10, ...more }: Partial<DrawnGlyph> = {},
): DrawnGlyph[] {
  let pen = x;
  return line.flatMap((item) => {
    if (typeof item === 'number') {
      pen += item * size;
      return [];
    }
    return [...item].map((text) => {
      const advance = /\p{M}/u.test(text) ? 0 : size / 2;
      const glyph = {
        text,
        x: pen,
        y,
        advance,
        size,
        angle: 0,
        font: 'f',
        invisible: false,
        annotation: null,
        ...more,
      };
      pen += advance;
      return glyph;
    });
  });
}
const texts = (...lines: (readonly DrawnGlyph[])[]): string[] => wordsOf(lines.flat(), PAGE).map(({ text }) => text);

describe('glyphs put together to words', () => {
  test.each([
    ['blanks part', ['Bộ Tài chính'], ['Bộ', 'Tài', 'chính']],
    ['hard blanks too', ['Bộ\u00A0Y\u00A0tế'], ['Bộ', 'Y', 'tế']],
    ['gaps part', ['Bộ', 0.25, 'Y', 0.25, 'tế'], ['Bộ', 'Y', 'tế']],
    ['kerning does not', ['T', -0.08, 'P', 0.1, 'HCM'], ['TPHCM']],
    ['decomposed letters stay whole', ['tổ chức'.normalize('NFD')], ['tổ'.normalize('NFD'), 'chức'.normalize('NFD')]],
    ['a bullet of a symbol font', ['\uF0B7 Sở Y tế'], ['•', 'Sở', 'Y', 'tế']],
    ['a dash of a symbol font', ['\uF02D Sở'], ['-', 'Sở']],
    ['a ligature', ['\uFB01le'], ['file']],
  ])('%s', (_, line, words) => expect(texts(glyphs(line))).toEqual(words));

  test('letters of two fonts that touch are one word', () => {
    expect(texts(glyphs(['B'], { font: 'bold' }), glyphs(['Ộ'], { x: 105 }))).toEqual(['BỘ']);
  });

  test('letters that another font draws after the line are in their words', () => {
    const line = glyphs(['B', 0.5, ' N', 0.5, 'i v', 0.5]);
    const [o, u] = [glyphs(['Ộ'], { x: 105 }), glyphs(['ộ', 1.5, 'ụ'], { x: 120 })];
    expect(texts(line, o, u)).toEqual(['BỘ', 'Nội', 'vụ']);
  });

  test('words that a narrow blank parts stay two, whatever order they are drawn in', () => {
    expect(texts(glyphs(['Nam'], { x: 117 }), glyphs(['Hà'], { x: 104 }))).toEqual(['Nam', 'Hà']);
    expect(texts(glyphs(['Hà'], { y: 210 }), glyphs(['Nam'], { x: 110 }))).toEqual(['Hà', 'Nam']);
  });

  test('a line drawn twice to look bold is there once', () => {
    expect(texts(glyphs(['THÔNG BÁO']), glyphs(['THÔNG BÁO'], { x: 100.3 }))).toEqual(['THÔNG', 'BÁO']);
    expect(texts(glyphs(['Bộ']), glyphs(['Bộ'], { x: 300 }))).toEqual(['Bộ', 'Bộ']);
  });

  test('a raised mark is a word of its own', () => {
    expect(texts(glyphs(['2026']), glyphs(['1'], { x: 120, y: 196, size: 6 }))).toEqual(['2026', '1']);
  });

  test('what is turned or off the page is left out', () => {
    expect(texts(glyphs(['DỰ THẢO'], { angle: 45 }), glyphs(['xa'], { x: 700 }), glyphs(['đây']))).toEqual(['đây']);
  });

  test('boxes are exact, and within the page', () => {
    const [word] = wordsOf(glyphs(['Bộ'], { x: 100, y: 200, size: 10 }), PAGE);
    expect(word?.box).toMatchObject({ left: 100, width: 10, page: 0 });
    expect(word?.box.top).toBeLessThan(193);
    expect((word?.box.top ?? 0) + (word?.box.height ?? 0)).toBeGreaterThan(201);
    const [edge] = wordsOf(glyphs(['Bộ'], { x: 590 }), PAGE);
    expect((edge?.box.left ?? 0) + (edge?.box.width ?? 0)).toBeLessThanOrEqual(595);
  });
});

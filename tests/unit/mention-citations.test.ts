import { describe, expect, it } from 'vitest';
import { foldLookAlikes } from '../../lib/core/mention/citation/look-alikes.ts';
import { findTimes } from '../../lib/core/mention/find-times.ts';
import { CITATIONS, NO_CITATIONS } from '../corpus/citations.ts';

const cited = (text: string) => findTimes(text, '2026-09-01').filter((mention) => mention.type === 'citation');

describe('citations', () => {
  it.each(CITATIONS.map((row) => [row.text, row] as const))('%s', (_, row) => {
    const text = row.text.replace(/[[\]]/g, '');
    const phrase = /\[([^\]]*)\]/.exec(row.text)?.[1];
    expect(cited(text).map(({ span, number, issued }) => [text.slice(span.start, span.end), number, issued])).toEqual([
      [phrase, row.number, row.issued],
    ]);
  });

  it.each(NO_CITATIONS)('none in: %s', (text) => {
    expect(cited(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
  });

  it('never hold a deadline', () => {
    for (const { text } of CITATIONS) {
      const plain = text.replace(/[[\]]/g, '');
      expect(findTimes(plain, '2026-09-01').filter((mention) => mention.type === 'deadline')).toEqual([]);
    }
  });
});

describe('foldLookAlikes', () => {
  it('makes Cyrillic and Greek letters plain and keeps the length', () => {
    expect(foldLookAlikes('598/QĐ-ТТg')).toBe('598/QĐ-TTg');
    expect(foldLookAlikes('07/СТ‑TTg')).toBe('07/CT-TTg');
    expect(foldLookAlikes('Ðề án')).toBe('Đề án');
  });

  it('leaves Vietnamese alone', () => {
    const text = 'Ủy ban nhân dân tỉnh Đắk Lắk, đặc khu Phú Quốc';
    expect(foldLookAlikes(text)).toBe(text);
  });
});

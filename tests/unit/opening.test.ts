import { describe, expect, it } from 'vitest';
import { Opening } from '../../lib/core/text/opening.ts';

/** Patterns of each form that is read for its first units, and words that each is asked of. */
const PATTERNS: readonly RegExp[] = [
  /^(?:Giao|Yêu cầu|Đề nghị)\s/u,
  /^(?:khẩn trương\s)?chủ trì,?\s/iu,
  /^\s*(?:điện|ĐIỆN)\s*:?\s*$/u,
  /^(?<day>\d{1,2})[./]/u,
  /^[Tt]ừ\sngày/u,
  /^[^,;]{0,20}\slà\s/u,
  /^(?!Giao|Bộ)\p{Lu}/u,
  /^(?=Bộ)\p{L}+/u,
  /^(?:)$/u,
  /^ngày(?!\p{L})|^tháng\s/u,
  /^ngày|tháng/u,
  /^["“][^"”]+["”]/u,
  /^[a-zđ][.)]/u,
  /^x{0}ngày/u,
  /^(?:các )?(?:bộ|sở)\s/iu,
  /^\(|^-/u,
];
const WORDS: readonly string[] = [
  '',
  ' ',
  'Giao Bộ Y tế',
  'giao Bộ Y tế',
  'GIAO',
  'Đề nghị các bộ',
  'Khẩn trương chủ trì, phối hợp',
  'chủ trì, phối hợp',
  'điện:',
  ' ĐIỆN',
  '12. Rà soát',
  'Từ ngày 01/7',
  'từ ngày 01/7',
  'Đây là việc',
  'Bộ Y tế',
  'ngày 30/6',
  'ngàymai',
  'tháng 6',
  'trong tháng 6',
  '“Bộ Y tế”',
  'đ) trình',
  'CÁC SỞ ',
  'sở A',
  '(1) a',
  '- a',
  '§',
];

describe('patterns at the beginning of words', () => {
  it.each(PATTERNS)('%s matches what it would without the look at the first unit', (pattern) => {
    const opening = new Opening(pattern);
    for (const words of WORDS) {
      expect([words, opening.test(words)]).toEqual([words, pattern.test(words)]);
      expect([words, opening.exec(words)?.[0]]).toEqual([words, pattern.exec(words)?.[0]]);
      expect([words, opening.length(words)]).toEqual([words, pattern.exec(words)?.[0].length ?? 0]);
    }
  });

  it('reads between two places of a text, and no further', () => {
    const opening = new Opening(/^Giao\s\p{Lu}/u);
    const text = 'a) Giao Bộ Y tế';
    expect(opening.testAt(text, 3, text.length)).toBe(true);
    expect(opening.testAt(text, 3, 8)).toBe(false);
    expect(opening.testAt(text, 0, text.length)).toBe(false);
    expect(opening.testAt(text, 3, 3)).toBe(false);
    expect(opening.execAt(text, 3, text.length)?.[0]).toBe('Giao B');
  });
});

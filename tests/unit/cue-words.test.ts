import { describe, expect, it } from 'vitest';
import { Cued } from '../../lib/core/text/cue-words.ts';

const obliges = new Cued(/(?<!\p{L})(?:phải|có trách nhiệm)(?!\p{L})/u, 'phải|có trách nhiệm');

describe('patterns that ask for one of some words', () => {
  it.each(['các sở phải báo cáo', 'phải', 'Sở Y tế có trách nhiệm rà soát', '(phải)', 'phải, có'])(
    '%s: tried, and matches',
    (words) => {
      expect(obliges.mayStand(words)).toBe(true);
      expect(obliges.test(words)).toBe(true);
      expect(obliges.exec(words)?.[0]).toMatch(/^(?:phải|có trách nhiệm)$/u);
    },
  );

  it.each(['', ' ', 'cácphải', 'phảibáo', 'có nhiệm vụ', 'trách nhiệm', 'Sở Y tế rà soát'])(
    '%s: not tried',
    (words) => {
      expect(obliges.mayStand(words)).toBe(false);
      expect(obliges.test(words)).toBe(false);
      expect(obliges.exec(words)).toBeNull();
    },
  );

  it('holds capitals as small letters: the pattern says which it takes', () => {
    expect(obliges.mayStand('CÁC SỞ PHẢI')).toBe(true);
    expect(obliges.test('CÁC SỞ PHẢI')).toBe(false);
    expect(new Cued(/Đề Nghị/u, 'đề nghị').test('ĐỀ: Đề Nghị')).toBe(true);
  });

  it('is asked of stretches by turns', () => {
    const [one, other] = ['Sở Y tế phải', 'Sở Y tế'];
    for (let round = 0; round < 4; round++) {
      expect(obliges.test(one)).toBe(true);
      expect(obliges.test(other)).toBe(false);
      expect(obliges.test(`${round} phải`)).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { hash, matchTasks, normaliseNumber, noticeId, paperKey, textHash } from '@/lib/core/task/identity.ts';

describe('a number', () => {
  it.each([
    ['56/TB-VPCP', '56/TB-VPCP'],
    ['56/tb-vpcp', '56/TB-VPCP'],
    ['Số: 56/TB-VPCP', '56/TB-VPCP'],
    [' 056 / TB – VPCP ', '56/TB-VPCP'],
    ['56/ТВ-VРСР', '56/TB-VPCP'],
    ['56/TB\u2011VPCP', '56/TB-VPCP'],
    ['12A/TB-UBND', '12A/TB-UBND'],
    ['9387/UBND-KT', '9387/UBND-KT'],
    ['03/NQ-CP', '3/NQ-CP'],
    ['13/CĐ-TTg', '13/CĐ-TTG'],
    ['13/C\u0110-TTg'.normalize('NFD'), '13/CĐ-TTG'],
  ])('%j is %s', (number, level) => {
    expect(normaliseNumber(number)).toBe(level);
  });

  it.each([[null], [''], ['/TB-VPCP'], ['…/TB-VPCP'], ['56'], ['56/'], ['TB-VPCP'], ['56/2026']])(
    '%j is none',
    (number) => {
      expect(normaliseNumber(number)).toBeNull();
    },
  );
});

describe('a notice', () => {
  it('is known by number and date, else by its words', () => {
    expect(noticeId({ number: '56/TB-VPCP', issued: '2025-02-23', textHash: 'h' })).toBe('56/TB-VPCP@2025-02-23');
    expect(noticeId({ number: '56/TB-VPCP', issued: null, textHash: 'h' })).toBe('text:h');
    expect(noticeId({ number: null, issued: '2025-02-23', textHash: 'h' })).toBe('text:h');
    expect(paperKey('/TB-VPCP', '2025-02-23')).toBeNull();
  });

  it('of another year with the same number is another', () => {
    const [a, b] = ['2025-02-23', '2026-02-23'].map((issued) =>
      noticeId({ number: '56/TB-VPCP', issued, textHash: 'h' }),
    );
    expect(a).not.toBe(b);
  });
});

describe('the hash', () => {
  it('does not see spacing, case, dashes or composition', () => {
    const words = 'Giao Bộ Tài chính – chủ trì, “phối hợp”.';
    expect(textHash('giao  bộ tài\nchính - chủ trì "phối hợp"')).toBe(textHash(words));
    expect(textHash(words.normalize('NFD'))).toBe(textHash(words));
  });

  it('sees a changed day', () => {
    expect(textHash('trước ngày 30/6')).not.toBe(textHash('trước ngày 30/7'));
  });

  it('is well spread over near texts', () => {
    const seen = new Set(Array.from({ length: 50_000 }, (_, i) => hash(`Bộ Tài chính ${i}`)));
    expect(seen.size).toBe(50_000);
    expect([...seen].every((one) => /^[0-9a-z]{11}$/.test(one))).toBe(true);
  });
});

describe('matching tasks', () => {
  const task = (key: string, quote: string) => ({ key, quote });
  const one = task('1', 'Bộ Tài chính bố trí vốn trong tháng 6.');
  const two = task('2', 'Bộ Y tế rà soát định mức kinh tế kỹ thuật.');
  const pairs = (known: (typeof one)[], offered: (typeof one)[]) => [...matchTasks(known, offered)].sort();

  it('goes by the words, wherever they stand', () => {
    expect(pairs([one, two], [task('9', two.quote), task('8', one.quote)])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('takes a lightly changed text at the same key', () => {
    expect(pairs([one], [task('1', 'Bộ Tài chính bố trí đủ vốn trong tháng 7.')])).toEqual([[0, 0]]);
  });

  it('does not take another text at the same key, nor a like text at another', () => {
    expect(pairs([one], [task('1', two.quote)])).toEqual([]);
    expect(pairs([one], [task('7', 'Bộ Tài chính bố trí đủ vốn trong tháng 7.')])).toEqual([]);
  });

  it('takes a cell of a table for the row it was kept as', () => {
    const row = task('1', '1 | Bố trí đủ vốn | Bộ Tài chính | Bộ Công an, Bộ Y tế | Tháng 7/2026');
    expect(pairs([row], [task('1', 'Bố trí đủ vốn')])).toEqual([[0, 0]]);
    expect(pairs([row], [task('1', 'Bố trí')])).toEqual([]);
  });

  it('uses each once, also among equal texts, own key first', () => {
    const twin = task('5', one.quote);
    expect(pairs([one, twin], [twin, one])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(pairs([one], [one, twin])).toEqual([[0, 0]]);
  });
});

import { describe, expect, test } from 'vitest';
import { headsOf } from '../../lib/core/text/pattern-heads.ts';
import { Sought, wordStarts } from '../../lib/core/text/sought.ts';
import { LEFT, quick, RIGHT } from '../../lib/core/text/words.ts';

const heads = (source: string, flags = 'gu') => headsOf(quick(new RegExp(source, flags)))?.toSorted() ?? null;

describe('what a pattern’s matches begin with', () => {
  test.each<[source: string, expected: string[]]>([
    [`${LEFT}(?:hoàn thành )?trước khi`, ['hoàn thà', 'trước kh']],
    [`(?=đã |vừa )(?<!chưa )${LEFT}(?:đã|vừa) (?!xong)`, ['vừa ', 'đã ']],
    [`${LEFT}qu[ýí] ?[1-3]`, ['quí', 'quý']],
    [`${LEFT}a+b`, ['a']],
    [`${LEFT}(?:ab){2}c?d{0,3}`, ['abab']],
    [`${LEFT}(?<what>x|y[^z])`, ['x', 'y']],
    ['(?<!\\p{L})đã|(?<![\\p{L}\\p{N}/])\\.{2}', ['..', 'đã']],
    [`${LEFT}t\\.?\\s*năm`, ['t']],
  ])('%s', (source, expected) => expect(heads(source)).toEqual(expected));

  test('capitals or not: told in lower case', () => expect(heads(`${LEFT}Trình `, 'giu')).toEqual(['trình ']));

  test('a long one that asks for its beginning: that', () => {
    const rest = `(?:${Array.from({ length: 300 }, (_, at) => `trước ${at}`).join('|')}|sau)`;
    expect(heads(`(?=trước|sau)${LEFT}${rest}`)).toEqual(['sau', 'trước']);
    // what it asks for tells nothing, or it may begin inside a word
    expect(heads(`(?=\\p{L})${LEFT}${rest}`)).toEqual(['sau', 'trước ']);
    expect(heads(`(?=trước|sau)${rest}`)).toBeNull();
  });

  test.each([
    ['may begin inside a word', 'trước khi'],
    ['one of its ways may', `${LEFT}trước|sau`],
    ['an anchor', '^trước'],
    ['an anchor or a blank', '(?:^|\\s)trước'],
    ['nothing need stand there', `${LEFT}(?:trước)?`],
    ['any letter may', `${LEFT}\\p{L}{2}`],
    ['a digit inside a number may', '(?<!\\p{L})\\d+ giờ'],
  ])('not told where %s', (_, source) => expect(heads(source)).toBeNull());
});

describe('looked for at the heads of words, a pattern finds what it finds anywhere', () => {
  const pieces = [
    'trước',
    'khi',
    ' ',
    ' ',
    'hoàn thành ',
    '30/6',
    'quý II',
    '5',
    'đã',
    ', ',
    '.\n',
    '(',
    'Trình',
    'tệtrước',
    '..',
    '1',
    'ỆA',
  ];
  const text = (seed: number): string => {
    let state = seed;
    let words = '';
    for (let at = 0; at < 60; at++) {
      state = (state * 1103515245 + 12345) % 2147483648;
      words += pieces[(state >> 8) % pieces.length];
    }
    return words;
  };
  test.each([
    `${LEFT}(?:hoàn thành )?trước(?: khi)?${RIGHT}`,
    `${LEFT}\\d{1,2}/\\d${RIGHT}`,
    '(?<!\\p{L})đã',
    `(?<![\\p{L}\\p{N}/])(?:\\d+|\\.{2,4}) ?[(/]`,
    `${LEFT}quý(?: ii)?`,
    'trước',
    `${LEFT}[^ ]+`,
  ])('%s', (source) => {
    const pattern = quick(new RegExp(source, 'gu'));
    for (let seed = 1; seed <= 200; seed++) {
      const words = text(seed).toLowerCase();
      const found = new Sought(pattern).in(wordStarts(words)).map((match) => [match.index, match[0]]);
      expect(found).toEqual([...words.matchAll(pattern)].map((match) => [match.index, match[0]]));
    }
  });

  test.each([`${LEFT}trước`, 'trước'])('what is read on behind a match is not looked through again: %s', (source) => {
    const starts = wordStarts('trước trước, trước');
    const found = new Sought(quick(new RegExp(source, 'gu'))).in(starts, ({ index }) => index + 'trước trước'.length);
    expect(found.map(({ index }) => index)).toEqual([0, 13]);
  });
});

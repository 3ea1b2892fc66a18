import { describe, expect, it } from 'vitest';
import { LastWord } from '../../lib/core/text/last-word.ts';

const tells = new LastWord('giao|cầu', 'các|ủy|ban|nhân|dân');

describe('the last word before a place', () => {
  it.each(['giao', 'Giao ', 'yêu cầu: ', 'Giao các ', 'giao Ủy ban nhân dân các ', 'Sở A, GIAO, các: '])(
    '%s: may end so',
    (words) => expect(tells.mayEnd(words, 0, words.length)).toBe(true),
  );

  it.each(['', ' ', 'bàngiao ', 'giao xong ', 'các ', 'giao (', 'giao. ', 'Ủy ban nhân dân '])('%s: may not', (words) =>
    expect(tells.mayEnd(words, 0, words.length)).toBe(false),
  );

  it('looks between two places alone', () => {
    const text = 'Giao các sở rà soát';
    expect(tells.mayEnd(text, 0, 5)).toBe(true);
    expect(tells.mayEnd(text, 5, 9)).toBe(false);
    expect(tells.mayEnd(text, 0, 12)).toBe(false);
  });

  it('gives up on a list without end as if the word might stand before it', () =>
    expect(tells.mayEnd('các '.repeat(100), 0, 400)).toBe(true));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordIndex } from '@/lib/tracker/words.ts';

const TEXTS = {
  a: 'bo tai chinh\nbao cao 214/tb-vpcp',
  b: 'bo cong an lap danh sach',
  c: '',
  d: 'tai  lieu\tchinh thuc',
};

function index(texts: Readonly<Record<string, string>> = TEXTS): WordIndex {
  const words = new WordIndex();
  for (const [id, text] of Object.entries(texts)) words.put(id, text);
  return words;
}
const found = (words: WordIndex, ...asked: string[]): string[] => 'abcdef'.split('').filter(words.holding(asked));

describe('the words of all tasks', () => {
  it('are found anywhere within a word, all that are asked', () => {
    const words = index();
    expect(found(words, 'tai')).toEqual(['a', 'd']);
    expect(found(words, 'tai', 'chinh')).toEqual(['a', 'd']);
    expect(found(words, 'tai', '214')).toEqual(['a']);
    expect(found(words, 'vpcp')).toEqual(['a']);
    expect(found(words, 'ong')).toEqual(['b']);
  });

  it('are not found over a blank, nor where one of them is missing, nor of a task that is not there', () => {
    const words = index();
    expect(found(words, 'taichinh')).toEqual([]);
    expect(found(words, 'tai', 'cong')).toEqual([]);
    expect(found(words, 'x')).toEqual([]);
    expect(words.holding(['tai'])('nobody')).toBe(false);
  });

  it('follow what is written: a task anew, one gone, one more; an answer given before stays what it was for none of them', () => {
    const words = index();
    expect(found(words, 'tai')).toEqual(['a', 'd']);
    words.put('a', 'bo y te');
    expect(found(words, 'tai')).toEqual(['d']);
    expect(found(words, 'y')).toEqual(['a']);
    words.remove('d');
    words.put('e', 'tai san');
    expect(found(words, 'tai')).toEqual(['e']);
    expect(words.size).toBe(4);
    expect(words.waste).toBe(2);
  });

  it('give what looking through every text gives', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\n'), maxLength: 24 });
    const asked = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 6 }), asked, (texts, wanted) => {
        const named = Object.fromEntries(texts.map((text, at) => ['abcdef'.charAt(at), text]));
        const plain = Object.keys(named).filter((id) => wanted.every((word) => named[id]?.includes(word)));
        expect(found(index(named), ...wanted)).toEqual(plain);
      }),
    );
  });
});

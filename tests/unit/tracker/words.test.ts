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
/** Kept, as a view keeps its entries: what is known of the list must not outlive what is written. */
const LIST = 'abcdef'.split('').map((id) => ({ row: { id } }));
const found = (words: WordIndex, ...asked: string[]): string[] => words.among(LIST, asked).map(({ row }) => row.id);

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
    expect(words.among([{ row: { id: 'nobody' } }], ['tai'])).toEqual([]);
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

  it('are found in a list of any order, as it stands, and in part of one', () => {
    const words = index();
    const turned = LIST.toReversed();
    expect(words.among(turned, ['tai']).map(({ row }) => row.id)).toEqual(['d', 'a']);
    expect(words.among(turned.slice(3), ['tai']).map(({ row }) => row.id)).toEqual(['a']);
    expect(found(words, 'tai')).toEqual(['a', 'd']);
  });

  it('are looked for as they grow, shrink and are asked anew', () => {
    const words = index();
    for (const asked of ['t', 'ta', 'tai', 'ta', 'tb', 't', 'ti', 'ai']) {
      const plain = Object.entries(TEXTS).filter(([, text]) => text.includes(asked));
      expect(found(words, asked)).toEqual(plain.map(([id]) => id));
    }
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

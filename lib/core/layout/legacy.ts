import data from '../../../seeds/legacy-encodings.json' with { type: 'json' };
import { sensible, syllables } from './sensible.ts';

/** How papers were typed before Unicode: letters of Latin-1 that special fonts draw as Vietnamese ones. */
export type LegacyEncoding = 'tcvn3' | 'vni';

const TCVN3 = new Map<string, string>(Object.entries(data.tcvn3.letters));
const VNI_LETTERS = withCapitals(data.vni.letters);
const VNI_MARKS = withCapitals(data.vni.marks);
const VNI_TAKES = new Set([...data.vni.takesMarks, ...data.vni.takesMarks.toUpperCase()]);

/** One word out of a legacy encoding: "Céng" → "Cộng", "hoäi" → "hội". What the table does not know stays. NFC. */
export function fromLegacy(word: string, encoding: LegacyEncoding): string {
  return (encoding === 'tcvn3' ? fromTcvn3(word) : fromVni(word)).normalize('NFC');
}

/**
 * Which legacy encoding a text is in, told by its letters: the one in which most of its words become Vietnamese syllables. Null for Unicode,
 * and for what no table makes sense of.
 */
export function legacyOf(words: readonly string[]): LegacyEncoding | null {
  if (sensible(words)) return null;
  const scores = (['tcvn3', 'vni'] as const).map((encoding) => ({
    encoding,
    score: syllables(words.map((word) => fromLegacy(word, encoding))),
  }));
  const best = scores.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.75 ? best.encoding : null;
}

function fromTcvn3(word: string): string {
  const plain = [...word].map((letter) => TCVN3.get(letter) ?? letter).join('');
  // The place of "ư" is a soft hyphen in Latin-1, which a PDF may say as a plain one.
  const horned = plain.replace(/(?<=\p{L})-(?=\p{L})|^-(?=\p{Ll})/gu, 'ư');
  const read = horned !== plain && syllables([horned]) === 1 ? horned : plain;
  // The capitals' fonts draw small letters as capitals: only the plain ones among them show it.
  const latin = [...word].filter((letter) => /[A-Za-z]/u.test(letter));
  return latin.length > 1 && latin.every((letter) => /[A-Z]/u.test(letter)) ? read.toUpperCase() : read;
}

function fromVni(word: string): string {
  const letters = [...word];
  return letters
    .map((letter, index) => {
      const mark = VNI_MARKS.get(letter);
      return mark && VNI_TAKES.has(letters[index - 1] ?? '') ? mark : (VNI_LETTERS.get(letter) ?? letter);
    })
    .join('');
}

function withCapitals(table: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(table).flatMap(([from, to]) => [
      [from, to],
      [from.toUpperCase(), to.toUpperCase()],
    ]),
  );
}

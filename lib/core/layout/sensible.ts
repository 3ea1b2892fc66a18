/** Vietnamese letters beside the plain ones, small. */
const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const VOWEL = 'aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const SYLLABLE = new RegExp(
  `^(?:ngh?|gh?|gi|kh|ph|th|tr|ch|nh|qu|[bcdđghklmnpqrstvx])?[${VOWEL}]{1,3}(?:ng|nh|ch|[cmnpt])?$`,
  'u',
);
const KNOWN = new RegExp(`^[a-zA-Z0-9${LETTERS}${LETTERS.toUpperCase()}\\p{P}\\p{Sc}\\p{Sm}°²³½]*$`, 'u');
/** More words with strange signs than this share, and the text is in no letters that we know. */
const MOST_ODD = 0.12;

/** The share of the words (of letters alone) that could be Vietnamese syllables; 0 for none. A tone is worn once. */
export function syllables(words: readonly string[]): number {
  const plain = words.map(bare).filter((word) => /^\p{L}+$/u.test(word));
  const fit = plain.filter((word) => SYLLABLE.test(word) && tones(word) <= 1);
  return plain.length === 0 ? 0 : fit.length / plain.length;
}

/** Whether words are written in letters that Vietnamese papers use. Too few words to tell are believed. */
export function sensible(words: readonly string[]): boolean {
  const lettered = words.filter((word) => /[^\d\p{P}]/u.test(word));
  const odd = lettered.filter((word) => !KNOWN.test(word.normalize('NFC')));
  return lettered.length < 5 || odd.length <= lettered.length * MOST_ODD;
}

const bare = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[\p{P}\d]+|[\p{P}\d]+$/gu, '');

const tones = (word: string): number =>
  (word.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/gu) ?? []).length;

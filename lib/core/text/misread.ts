import data from '../../../seeds/marked-terms.json' with { type: 'json' };

/**
 * Words whose marks a program lost that read a scan: "khan trương", "đây mạnh", "Tông cục", "dé nghị". Papers keep such words in the text below
 * their pictures, and sites copy it. Each is put right letter by letter, so that every place in the text stays what it was.
 */

/** How many different terms must be misread before any is put right: a clean paper has one or two words that look so ("đây mạnh hơn"). */
const MARKS_OF_A_SCAN = 3;
/** How much of a text is looked at for them, in UTF-16 units. */
const LOOKED_AT = 30_000;

/** A term's letters without their marks → the term. */
const TERMS: ReadonlyMap<string, string> = new Map(data.terms.map((term) => [unmarked(term), term]));
/** Words of two that are right as they stand: "hoàn |thành toàn| bộ" is no "thanh toán", "văn |bản hành| chính" no "ban hành". */
const WHOLE: ReadonlySet<string> = new Set([...data.terms, ...data.whole]);
/** The first words of terms, without marks. */
const FIRST: ReadonlySet<string> = new Set([...TERMS.keys()].map((term) => term.slice(0, term.indexOf(' '))));

const WORD = /\p{L}+/gu;
const bare = new Map<string, string>();

/** A word or two without marks, in small letters: "Đề nghị" → "de nghi". One letter for each, where the text is NFC. */
function unmarked(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** The same of a single word, remembered: a paper has some hundred. */
function bareOf(word: string): string {
  const known = bare.get(word);
  if (known !== undefined) return known;
  const made = unmarked(word);
  if (bare.size > 20_000) bare.clear();
  bare.set(word, made);
  return made;
}

interface Misread {
  readonly at: number;
  readonly term: string;
}

/** Letters that some programs write for "ư" and "Ư": "Bộ Công Thƣơng". */
const STRAY = /[ƣƢ]/u;

/** Every misread term of a text, in order. */
function misreadIn(text: string): Misread[] {
  const found: Misread[] = [];
  let before: { word: string; at: number; key: string } | null = null;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = bareOf(word);
    if (before && index === before.at + before.word.length + 1 && text.charCodeAt(index - 1) === 0x20) {
      const term = TERMS.get(`${before.key} ${key}`);
      const said = term === undefined ? '' : text.slice(before.at, index + word.length);
      if (term !== undefined && term.length === said.length && said.toLowerCase() !== term)
        if (!isRight(text, before.at, index, index + word.length)) found.push({ at: before.at, term });
    }
    before = FIRST.has(key) ? { word, at: index, key } : null;
  }
  return found;
}

/** The word right before a place, and the one right behind it, a blank between. */
const WORD_BEFORE = /(?<![\p{L}\p{M}])\p{L}{1,12} $/u;
const WORD_BEHIND = /^ \p{L}{1,12}(?!\p{L})/u;

/** Whether two words, `second` where the other begins, are right as they stand, or one of them makes a word with its neighbour. */
function isRight(text: string, start: number, second: number, end: number): boolean {
  if (WHOLE.has(text.slice(start, end).toLowerCase())) return true;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 14), start))?.[0] ?? '';
  const behind = WORD_BEHIND.exec(text.slice(end, end + 14))?.[0] ?? '';
  return (
    WHOLE.has(`${before}${text.slice(start, second - 1)}`.toLowerCase()) ||
    WHOLE.has(`${text.slice(second, end)}${behind}`.toLowerCase())
  );
}

/**
 * A text (NFC) with its misread terms put right, of the same length; itself where it shows no marks of a scan. Words without any mark at all
 * ("KHAN TRUONG", a text typed without marks) count as misread too. Never throws; linear.
 */
export function withMarks(given: string): string {
  const text = STRAY.test(given) ? given.replaceAll('ƣ', 'ư').replaceAll('Ƣ', 'Ư') : given;
  const near = misreadIn(text.slice(0, LOOKED_AT));
  if (new Set(near.map(({ term }) => term)).size < MARKS_OF_A_SCAN) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { at, term } of misreadIn(text)) {
    if (at < from) continue;
    parts.push(text.slice(from, at), inCaseOf(text.slice(at, at + term.length), term));
    from = at + term.length;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** The term in capitals where the text has them. */
const inCaseOf = (said: string, term: string): string =>
  [...term].map((letter, at) => (/\p{Lu}/u.test(said.charAt(at)) ? letter.toUpperCase() : letter)).join('');

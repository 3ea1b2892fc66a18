/**
 * Letter-aware pieces for patterns. `\b` and `\W` know only ASCII: "đ)" has no `\b`, and "toàn" has one inside.
 * All patterns run on NFC text and carry the `u` flag.
 */

const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ԯḀ-ỿ';
const DIGITS = '0-9²³¹¼-¾Ⅰ-ↈ';
const RANGES: Readonly<Record<string, string>> = {
  '\\p{L}': LETTERS,
  '\\p{N}': DIGITS,
  '\\P{L}': `^${LETTERS}`,
  '\\P{N}': `^${DIGITS}`,
};

/** Whether a unit is one of the letters that `quick` knows. */
export const isLetter = (code: number): boolean =>
  (code > 0x60 && code < 0x7b) ||
  (code > 0x40 && code < 0x5b) ||
  (code >= 0xc0 && code <= 0x2af && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1e00 && code <= 0x1eff) ||
  (code >= 0x370 && code <= 0x52f) ||
  code === 0xaa ||
  code === 0xb5 ||
  code === 0xba;

/** Nothing that is a letter or digit may stand before. */
export const LEFT = `(?<![${LETTERS}${DIGITS}])`;
/** Nothing that is a letter or digit may follow. */
export const RIGHT = `(?![${LETTERS}${DIGITS}])`;

/** Escape a literal for use inside a pattern. */
export const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** A pattern that matches whole words only, case-insensitively unless `flags` says otherwise. `g`, `u` and `d` are supplied where needed by the caller. */
export const wordPattern = (source: string, flags = 'giu'): RegExp => new RegExp(`${LEFT}(?:${source})${RIGHT}`, flags);

/**
 * The same pattern, several times as fast: what it asks of letters and digits (`\p{L}`, `\p{N}`) it asks of those of Latin, Greek and Cyrillic
 * script, which are a handful of ranges and no surrogates. For every pattern that runs on a paper's words; made once, never in a loop.
 */
export const quick = (pattern: RegExp): RegExp => new RegExp(cheap(pattern.source), pattern.flags);

function cheap(source: string): string {
  let inClass = false;
  return source.replace(/\\[pP]\{[LN]\}|\\.|[[\]]/gsu, (piece) => {
    if (piece === '[' || piece === ']') inClass = piece === '[';
    const ranges = RANGES[piece];
    if (ranges === undefined) return piece;
    return inClass && !piece.startsWith('\\P') ? ranges : `[${ranges}]`;
  });
}

/** A pattern's source for text in lower case: what it asks of classes by their names stays. In: no ranges of capitals, no groups named in them. */
export const inLowerCase = (source: string): string =>
  source.replace(/\\[pP]\{\p{L}+\}|\\.|\p{Lu}/gsu, (piece) => (piece.startsWith('\\') ? piece : piece.toLowerCase()));

/** Lower case without diacritics, đ → d: "Tài chính" → "tai chinh". Length may change; for comparing, never for offsets. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const plain = text.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase();
  if (text.length > LONGEST_KEPT) return plain;
  // Bounded: hostile text must not grow memory.
  if (folded.size > 5000) folded.clear();
  folded.set(text, plain);
  return plain;
}

const MARKS = /\p{M}/gu;
/** Names are folded again and again; a paragraph is not. */
const LONGEST_KEPT = 80;
const folded = new Map<string, string>();

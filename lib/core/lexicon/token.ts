import { quick } from '../text/words.ts';

/** A word or a punctuation mark of cleaned text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, NFC, tone mark moved to the syllable's end: "Uỷ" and "Ủy" have one key. A dash is "-", "&" standing alone is "và". */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly cap: boolean;
  /** Two letters or more, all capital: "UBND", "BỘ". */
  readonly allCaps: boolean;
  readonly word: boolean;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;
const keys = new Map<string, string>();

/** The key of one word: case, tone placement and NFC/NFD do not matter. */
export function wordKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const letters = word.toLowerCase().normalize('NFD');
  const tone = TONES.exec(letters)?.[0] ?? '';
  const key = letters.replace(TONES, '').normalize('NFC') + tone;
  // Bounded: hostile text must not grow memory.
  if (keys.size > 20000) keys.clear();
  keys.set(word, key);
  return key;
}

const PIECE = quick(/[\p{L}\p{N}\p{M}]+(?:&[\p{L}\p{N}\p{M}]+)*|\n|[^\s]/gu);
const WORD = quick(/^[\p{L}\p{N}]/u);
const DASHES = new Set(['-', '–', '—', '‑']);

/** Split cleaned text into words and marks; spaces are dropped, "\n" is a mark. "TP." before a name is one word. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const last = tokens[tokens.length - 1];
    if (piece === '.' && last?.key === 'tp' && last.end === start) {
      tokens[tokens.length - 1] = { ...last, end: start + 1 };
      continue;
    }
    tokens.push(tokenOf(piece, start));
  }
  return tokens;
}

function tokenOf(piece: string, start: number): Token {
  const end = start + piece.length;
  const word = WORD.test(piece);
  if (!word) {
    const key = DASHES.has(piece) ? '-' : piece === '&' ? wordKey('và') : piece;
    return { start, end, key, cap: false, allCaps: false, word: false };
  }
  const first = piece.charAt(0);
  const cap = first !== first.toLowerCase();
  return {
    start,
    end,
    key: wordKey(piece),
    cap,
    allCaps: piece.length > 1 && piece === piece.toUpperCase() && cap,
    word,
  };
}

/** The keys of a phrase from the data, as they would stand in text. */
export const keysOf = (phrase: string): string[] => tokenize(phrase).map((token) => token.key);

/** One string to compare phrases by. */
export const phraseKey = (phrase: string): string => keysOf(phrase).join(' ');

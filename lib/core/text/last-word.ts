import { isBlank } from './edges.ts';
import { SMALL } from './lower-units.ts';

const PLACES = 4096;
const [WANTED, PASSED] = [1, 2];
/** Set while a word goes on, whatever its letters make. */
const WITHIN = 0x10000;
/** No more words are passed over. */
const FARTHEST = 60;
const [COMMA, SEMICOLON, COLON, SLASH, QUOTE, OPENING_QUOTE] = [0x2c, 0x3b, 0x3a, 0x2f, 0x22, 0x201c];

const next = (word: number, small: number): number => ((word * 31 + small) & 0xffff) | WITHIN;

/**
 * Words that a pattern's matches end with, "…giao |": before the pattern is looked for up to a place, the last word there tells whether it may
 * hold at all. Read from the end, letter by letter, so that it costs as little before a long clause as before a short one.
 */
export class LastWord {
  readonly #places = new Uint8Array(PLACES);
  readonly #signs: string;

  /** In: single words in small letters, "giao|yêu"; `passed`: words that may stand behind them; `signs`: what may stand instead of a word. */
  constructor(wanted: string, passed = '', signs = '') {
    this.#signs = signs;
    for (const word of passed.split('|')) this.#places[placeOf(word)] = PASSED;
    for (const word of wanted.split('|')) this.#places[placeOf(word)] = WANTED;
  }

  /** Whether one of the words may stand last between two places, but for those passed over, blanks, commas, semicolons, colons and opening quotes. Never false where one does. */
  mayEnd(text: string, start: number, end: number): boolean {
    let at = end;
    for (let round = 0; round < FARTHEST; round++) {
      for (; at > start && isBetween(text.charCodeAt(at - 1)); at--)
        if (this.#signs !== '' && this.#signs.includes(text.charAt(at - 1))) return true;
      let word = 0;
      for (; at > start; at--) {
        const code = text.charCodeAt(at - 1);
        const small = code < SMALL.length ? (SMALL[code] as number) : 0;
        if (small === 0) break;
        word = next(word, small);
      }
      const found = word === 0 ? 0 : this.#places[word & (PLACES - 1)];
      if (found !== PASSED) return found === WANTED;
    }
    return true;
  }
}

const isBetween = (code: number): boolean =>
  isBlank(code) ||
  code === COMMA ||
  code === SEMICOLON ||
  code === COLON ||
  code === SLASH ||
  code === QUOTE ||
  code === OPENING_QUOTE;

/** From the last letter to the first, as they are read. */
function placeOf(word: string): number {
  let place = 0;
  for (let at = word.length - 1; at >= 0; at--) place = next(place, word.charCodeAt(at));
  return place & (PLACES - 1);
}

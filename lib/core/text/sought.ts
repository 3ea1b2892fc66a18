import { type EndOf, everyMatch } from './every-match.ts';
import { headsOf } from './pattern-heads.ts';

/** Where the words of a text begin, and their first two letters. Made once for a text, so that many patterns are tried only where they may hold. */
export interface WordStarts {
  readonly text: string;
  /** Offsets, in order: a letter behind none, a digit behind neither letter nor digit. */
  readonly at: Uint32Array;
  /** What `pairOf` makes of the two units there. */
  readonly pairs: Uint16Array;
}

const PAIRS = 4096;
/** Two units as one number; several pairs share one. */
const pairOf = (first: number, second: number): number => ((first & 63) << 6) | (second & 63);

const LETTER = 1;
const DIGIT = 2;
/** The letters and digits of `quick`'s ranges, up to where they end. */
const kinds = new Uint8Array(0x2200);
for (let code = 0; code < kinds.length; code++) {
  const unit = String.fromCharCode(code);
  if (/[A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ԯḀ-ỿ]/u.test(unit)) kinds[code] = LETTER;
  else if (/[0-9²³¹¼-¾Ⅰ-ↈ]/u.test(unit)) kinds[code] = DIGIT;
}

/** The beginnings of a text's words. Linear. */
export function wordStarts(text: string): WordStarts {
  const at = new Uint32Array(text.length);
  const pairs = new Uint16Array(text.length);
  let count = 0;
  let before = 0;
  for (let here = 0; here < text.length; here++) {
    const code = text.charCodeAt(here);
    const kind = kinds[code] ?? 0;
    if (kind !== 0 && before !== LETTER && (kind === LETTER || before === 0)) {
      at[count] = here;
      pairs[count++] = pairOf(code, text.charCodeAt(here + 1));
    }
    before = kind;
  }
  return { text, at: at.slice(0, count), pairs: pairs.slice(0, count) };
}

/** A pattern that is looked for in whole texts: tried at the words that its matches can begin with, where those can be told. */
export class Sought {
  readonly #pattern: RegExp;
  readonly #here: RegExp;
  #known = false;
  /** 1 for the pairs of words at which a match may begin. */
  readonly #wanted = new Uint8Array(PAIRS);
  /** Units that alone may begin a match: digits, mostly. */
  #single = '';
  /** By a word's pair, the beginnings to compare with. */
  #byPair: (readonly string[] | undefined)[] | null = null;
  /** Beginnings that are no word's: where a text holds one, the pattern is tried everywhere. */
  #signs: readonly string[] = [];

  /** In: a pattern with the flag `g`, for text in lower case where it is loose about capitals. */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    this.#here = new RegExp(pattern.source, pattern.flags.replace('g', 'y'));
  }

  /** All its matches, as `matchAll` gives them. `endOf`: where one ends that is read on behind the pattern; the next is looked for from there. */
  in(starts: WordStarts, endOf?: EndOf): RegExpExecArray[] {
    const { text, at, pairs } = starts;
    const byPair = this.#read();
    if (!byPair || this.#signs.some((sign) => text.includes(sign))) return everyMatch(this.#pattern, text, endOf);
    const found: RegExpExecArray[] = [];
    const here = this.#here;
    const [wanted, single] = [this.#wanted, this.#single];
    let end = 0;
    for (let index = 0; index < at.length; index++) {
      const pair = pairs[index] as number;
      if (wanted[pair] === 0) continue;
      const start = at[index] as number;
      if (start < end || !(beginsWithAny(text, start, byPair[pair]) || single.includes(text.charAt(start)))) continue;
      here.lastIndex = start;
      const match = here.exec(text);
      if (!match) continue;
      found.push(match);
      end = Math.max(endOf?.(match, text) ?? here.lastIndex, start + 1);
    }
    return found;
  }

  #read(): (readonly string[] | undefined)[] | null {
    if (this.#known) return this.#byPair;
    this.#known = true;
    const heads = headsOf(this.#pattern);
    if (!heads) return null;
    const words = heads.filter((head) => (kinds[head.charCodeAt(0)] ?? 0) !== 0);
    this.#signs = heads.filter((head) => !words.includes(head));
    this.#single = words.filter((head) => head.length === 1).join('');
    for (const head of words) {
      const pair = pairOf(head.charCodeAt(0), head.charCodeAt(1));
      // whatever follows a letter that stands alone
      if (head.length === 1) this.#wanted.fill(1, pair & ~63, (pair | 63) + 1);
      else this.#wanted[pair] = 1;
    }
    this.#byPair = byPairOf(words.filter((head) => head.length > 1));
    return this.#byPair;
  }
}

/** The beginnings by their first two letters. */
function byPairOf(heads: readonly string[]): (readonly string[] | undefined)[] {
  const made: (string[] | undefined)[] = new Array(PAIRS).fill(undefined);
  for (const head of heads) {
    const pair = pairOf(head.charCodeAt(0), head.charCodeAt(1));
    made[pair] = [...(made[pair] ?? []), head];
  }
  return made;
}

function beginsWithAny(text: string, at: number, heads: readonly string[] | undefined): boolean {
  if (heads === undefined) return false;
  for (let index = 0; index < heads.length; index++) if (begins(text, at, heads[index] as string)) return true;
  return false;
}

/** `startsWith`, letter by letter: for a few letters a third of its time. */
function begins(text: string, at: number, head: string): boolean {
  for (let index = 0; index < head.length; index++)
    if (text.charCodeAt(at + index) !== head.charCodeAt(index)) return false;
  return true;
}

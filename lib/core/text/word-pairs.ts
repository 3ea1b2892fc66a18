import { headsOf } from './pattern-heads.ts';
import { KINDS, LETTER, PAIRS, pairOf } from './sought.ts';
import { LEFT } from './words.ts';

/** How many patterns one number tells of. */
const BITS = 32;

/** A bit for each of many that is so. */
export function bitsOf<T>(all: readonly T[], isSo: (one: T) => boolean): Int32Array {
  const bits = new Int32Array(Math.ceil(all.length / BITS));
  for (const [at, one] of all.entries()) if (isSo(one)) bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31));
  return bits;
}

/**
 * Which of many patterns may hold in the words before a phrase, or begin with the first one behind it: those that one of these words begins as
 * their matches do. A pattern whose matches may begin with anything, or inside a word, may always hold.
 */
export class WordPairs {
  readonly #patterns: readonly RegExp[];
  readonly #size: number;
  /** A bit for each pattern that always may hold; then, for each pair of letters, for those of it. Null until it is asked for. */
  #byPair: Int32Array | null = null;
  readonly #may: Int32Array;
  /** For each pair, when it was taken last. */
  readonly #taken = new Uint32Array(PAIRS);
  #turn = 0;

  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns;
    this.#size = Math.ceil(patterns.length / BITS);
    this.#may = new Int32Array(this.#size);
  }

  /** Takes the words that are asked from here on: `whole`, and the first one of each window that is cut out of it. */
  take(whole: string, cuts: readonly string[]): void {
    const byPair = this.#read();
    this.#turn++;
    for (let at = 0; at < this.#size; at++) this.#may[at] = byPair[PAIRS * this.#size + at] as number;
    let before = 0;
    for (let at = 0; at < whole.length; at++) {
      const code = whole.charCodeAt(at);
      const kind = KINDS[code] ?? 0;
      if (kind !== 0 && before !== LETTER && (kind === LETTER || before === 0))
        this.#add(byPair, code, whole.charCodeAt(at + 1));
      before = kind;
    }
    for (const words of cuts) this.#add(byPair, words.charCodeAt(0), words.charCodeAt(1));
  }

  /** The first pattern from a place in the list on that may hold in the words taken last, of those with a bit in `among`; -1: none. */
  next(from: number, among: Int32Array): number {
    for (let at = from >> 5, first = from & 31; at < this.#size; at++, first = 0) {
      const bits = (this.#may[at] as number) & (among[at] as number) & (-1 << first);
      if (bits !== 0) return (at << 5) + 31 - Math.clz32(bits & -bits);
    }
    return -1;
  }

  #add(byPair: Int32Array, first: number, second: number): void {
    const pair = pairOf(first, second);
    if (this.#taken[pair] === this.#turn) return;
    this.#taken[pair] = this.#turn;
    const from = pair * this.#size;
    for (let at = 0; at < this.#size; at++) this.#may[at] = (this.#may[at] as number) | (byPair[from + at] as number);
  }

  #read(): Int32Array {
    if (this.#byPair) return this.#byPair;
    const made = new Int32Array((PAIRS + 1) * this.#size);
    for (const [index, pattern] of this.#patterns.entries()) {
      for (const pair of pairsOf(pattern) ?? [PAIRS]) {
        const at = pair * this.#size + (index >> 5);
        made[at] = (made[at] as number) | (1 << (index & 31));
      }
    }
    this.#byPair = made;
    return made;
  }
}

/** "^[^\p{L}]*", and a point's letter behind it: what comes next begins a word. */
const OPENING = /\^\[\^A-Z[^\]]*\]\*(?:\(\?:\[a-zđ\]\\\) \)\?)?/gu;
/** "^,? ": of what follows a phrase, its first word. */
const FOLLOWING = /^\^(?:,\?)? (?![?*+{])/u;

/** The pairs that a pattern's matches begin with; null where they cannot be told, or where signs are among them. */
function pairsOf(pattern: RegExp): readonly number[] | null {
  const heads = headsOf(new RegExp(pattern.source.replace(OPENING, LEFT).replace(FOLLOWING, LEFT), pattern.flags));
  const signs = heads?.some((head) => (KINDS[head.charCodeAt(0)] ?? 0) === 0) ?? true;
  return heads && !signs ? heads.flatMap(pairsFor) : null;
}

/** A letter that stands alone may be followed by any. */
const pairsFor = (head: string): number[] =>
  head.length > 1
    ? [pairOf(head.charCodeAt(0), head.charCodeAt(1))]
    : Array.from({ length: 64 }, (_, second) => pairOf(head.charCodeAt(0), second));

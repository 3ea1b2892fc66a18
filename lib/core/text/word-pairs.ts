import { headsOf } from './pattern-heads.ts';
import { KINDS, LETTER, PAIRS, pairOf } from './sought.ts';
import { LEFT } from './words.ts';

/** How many patterns one number tells of. */
const BITS = 32;

/**
 * Which of many patterns may hold in the words before a phrase: those that one of its words begins as their matches do. A pattern whose matches
 * may begin with anything, or inside a word, may always hold.
 */
export class WordPairs {
  readonly #patterns: readonly RegExp[];
  readonly #size: number;
  /** A bit for each pattern that always may hold; then, for each pair of letters, for those of it. Null until it is asked for. */
  #byPair: Int32Array | null = null;
  readonly #may: Int32Array;

  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns;
    this.#size = Math.ceil(patterns.length / BITS);
    this.#may = new Int32Array(this.#size);
  }

  /** Takes the words that are asked from here on: `whole`, and the first one of each window that is cut out of it. */
  take(whole: string, cuts: readonly string[]): void {
    const byPair = this.#read();
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

  /** Whether a pattern, by its place in the list, may hold in the words taken last. */
  mayHold(pattern: number): boolean {
    return ((this.#may[pattern >> 5] as number) & (1 << (pattern & 31))) !== 0;
  }

  #add(byPair: Int32Array, first: number, second: number): void {
    const from = pairOf(first, second) * this.#size;
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

/** The pairs that a pattern's matches begin with; null where they cannot be told, or where signs are among them. */
function pairsOf(pattern: RegExp): readonly number[] | null {
  const heads = headsOf(new RegExp(pattern.source.replace(OPENING, LEFT), pattern.flags));
  const signs = heads?.some((head) => (KINDS[head.charCodeAt(0)] ?? 0) === 0) ?? true;
  return heads && !signs ? heads.flatMap(pairsFor) : null;
}

/** A letter that stands alone may be followed by any. */
const pairsFor = (head: string): number[] =>
  head.length > 1
    ? [pairOf(head.charCodeAt(0), head.charCodeAt(1))]
    : Array.from({ length: 64 }, (_, second) => pairOf(head.charCodeAt(0), second));

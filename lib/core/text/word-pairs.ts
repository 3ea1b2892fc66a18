import { headsOf } from './pattern-heads.ts';
import { KINDS, LETTER, PAIRS, pairOf } from './sought.ts';

/**
 * The pairs of letters that the words around a phrase begin with: what a pattern may find there, told before it is tried. For many patterns
 * asked of the same few words; a pattern whose matches may begin with anything, or inside a word, may always hold.
 */
export class WordPairs {
  /** The round in which a pair was last seen. */
  readonly #seen = new Uint32Array(PAIRS);
  #round = 0;

  /** Takes the words of other windows: `whole`, and the first one of each window that is cut out of it. */
  take(whole: string, cuts: readonly string[]): void {
    this.#round++;
    let before = 0;
    for (let at = 0; at < whole.length; at++) {
      const code = whole.charCodeAt(at);
      const kind = KINDS[code] ?? 0;
      if (kind !== 0 && before !== LETTER && (kind === LETTER || before === 0))
        this.#add(code, whole.charCodeAt(at + 1));
      before = kind;
    }
    for (const words of cuts) this.#add(words.charCodeAt(0), words.charCodeAt(1));
  }

  mayHold(pattern: RegExp): boolean {
    const pairs = pairsOf(pattern);
    if (!pairs) return true;
    for (let at = 0; at < pairs.length; at++) if (this.#seen[pairs[at] as number] === this.#round) return true;
    return false;
  }

  #add(first: number, second: number): void {
    this.#seen[pairOf(first, second)] = this.#round;
  }
}

const known = new WeakMap<RegExp, readonly number[] | null>();

/** The pairs that a pattern's matches begin with; null where they cannot be told, or where signs are among them. */
function pairsOf(pattern: RegExp): readonly number[] | null {
  const told = known.get(pattern);
  if (told !== undefined) return told;
  const heads = headsOf(pattern);
  const signs = heads?.some((head) => (KINDS[head.charCodeAt(0)] ?? 0) === 0) ?? true;
  const pairs = heads && !signs ? [...new Set(heads.flatMap(pairsFor))] : null;
  known.set(pattern, pairs);
  return pairs;
}

/** A letter that stands alone may be followed by any. */
const pairsFor = (head: string): number[] =>
  head.length > 1
    ? [pairOf(head.charCodeAt(0), head.charCodeAt(1))]
    : Array.from({ length: 64 }, (_, second) => pairOf(head.charCodeAt(0), second));

import { type EndOf, everyMatch } from './every-match.ts';
import { headsOf } from './pattern-heads.ts';

/** Where the words of a text begin, by their first two letters. Made once for a text, so that many patterns are tried only where they may hold. */
export interface WordStarts {
  readonly text: string;
  /** Offsets, in order: a letter behind none, a digit behind neither letter nor digit. */
  readonly at: Uint32Array;
  /** What `pairOf` makes of the two units there. */
  readonly pairs: Uint16Array;
  /** The same offsets by pair, in order within each: those of a pair stand from `from[pair]` up to `from[pair + 1]`. */
  readonly byPair: Uint32Array;
  readonly from: Uint32Array;
  /** 1 for the pairs of units that stand side by side anywhere. */
  readonly side: Uint8Array;
  /** For the offsets that a pattern is tried at; used anew by each. */
  readonly room: Uint32Array;
}

export const PAIRS = 4096;
/** Two units as one number; several pairs share one. */
export const pairOf = (first: number, second: number): number => ((first & 63) << 6) | (second & 63);

export const LETTER = 1;
const DIGIT = 2;
/** The letters and digits of `quick`'s ranges, up to where they end. */
export const KINDS = new Uint8Array(0x2200);
for (let code = 0; code < KINDS.length; code++) {
  const unit = String.fromCharCode(code);
  if (/[A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ԯḀ-ỿ]/u.test(unit)) KINDS[code] = LETTER;
  else if (/[0-9²³¹¼-¾Ⅰ-ↈ]/u.test(unit)) KINDS[code] = DIGIT;
}

/** The beginnings of a text's words. Linear. */
export function wordStarts(text: string): WordStarts {
  const at = new Uint32Array(text.length);
  const pairs = new Uint16Array(text.length);
  const side = new Uint8Array(PAIRS);
  let count = 0;
  let before = 0;
  let last = 0;
  for (let here = 0; here < text.length; here++) {
    const code = text.charCodeAt(here);
    side[pairOf(last, code)] = 1;
    last = code;
    const kind = KINDS[code] ?? 0;
    if (kind !== 0 && before !== LETTER && (kind === LETTER || before === 0)) {
      at[count] = here;
      pairs[count++] = pairOf(code, text.charCodeAt(here + 1));
    }
    before = kind;
  }
  const from = new Uint32Array(PAIRS + 1);
  for (let index = 0; index < count; index++) add(from, (pairs[index] as number) + 1, 1);
  for (let pair = 0; pair < PAIRS; pair++) add(from, pair + 1, from[pair] as number);
  const next = from.slice();
  const byPair = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const pair = pairs[index] as number;
    byPair[next[pair] as number] = at[index] as number;
    add(next, pair, 1);
  }
  return {
    text,
    at: at.subarray(0, count),
    pairs: pairs.subarray(0, count),
    byPair,
    from,
    side,
    room: new Uint32Array(count),
  };
}

function add(counts: Uint32Array, at: number, more: number): void {
  counts[at] = (counts[at] as number) + more;
}

/** Whether a text holds some words anywhere, in a word or between: most that it does not hold have two letters that never meet in it. */
export function holds({ text, side }: WordStarts, words: string): boolean {
  for (let at = 1; at < words.length; at++)
    if (side[pairOf(words.charCodeAt(at - 1), words.charCodeAt(at))] === 0) return false;
  return text.includes(words);
}

/** A pattern that is looked for in whole texts: tried at the words that its matches can begin with, where those can be told. */
export class Sought {
  readonly #pattern: RegExp;
  readonly #here: RegExp;
  #known = false;
  /** The pairs of words at which a match may begin, and the beginnings to compare with. */
  #wanted: readonly Wanted[] | null = null;
  /** Beginnings that are no word's: where a text holds one, the pattern is tried everywhere. */
  #signs: readonly string[] = [];

  /** In: a pattern with the flag `g`, for text in lower case where it is loose about capitals. */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    this.#here = new RegExp(pattern.source, pattern.flags.replace('g', 'y'));
  }

  /** All its matches, as `matchAll` gives them. `endOf`: where one ends that is read on behind the pattern; the next is looked for from there. */
  in(starts: WordStarts, endOf?: EndOf): RegExpExecArray[] {
    const { text } = starts;
    const wanted = this.#read();
    if (!wanted || this.#signs.some((sign) => holds(starts, sign))) return everyMatch(this.#pattern, text, endOf);
    const found: RegExpExecArray[] = [];
    const here = this.#here;
    const tried = placesOf(wanted, starts);
    let end = 0;
    for (let index = 0; index < tried.length; index++) {
      const start = tried[index] as number;
      if (start < end) continue;
      here.lastIndex = start;
      const match = here.exec(text);
      if (!match) continue;
      found.push(match);
      end = Math.max(endOf?.(match, text) ?? here.lastIndex, start + 1);
    }
    return found;
  }

  #read(): readonly Wanted[] | null {
    if (this.#known) return this.#wanted;
    this.#known = true;
    const heads = headsOf(this.#pattern);
    if (!heads) return null;
    const words = heads.filter((head) => (KINDS[head.charCodeAt(0)] ?? 0) !== 0);
    this.#signs = heads.filter((head) => !words.includes(head));
    this.#wanted = wantedBy(words);
    return this.#wanted;
  }
}

/** Beginnings, and the pairs that a text's words with them have: `first` up to, not including, `last`. */
interface Wanted {
  readonly first: number;
  readonly last: number;
  readonly heads: readonly string[];
}

/** The beginnings by their first two letters; by the first where one stands alone, whatever follows it. */
function wantedBy(heads: readonly string[]): Wanted[] {
  const alone = new Set(heads.filter((head) => head.length === 1).map((head) => pairOf(head.charCodeAt(0), 0)));
  const made = new Map<number, string[]>();
  for (const head of heads) {
    const pair = pairOf(head.charCodeAt(0), head.charCodeAt(1));
    const first = alone.has(pair & ~63) ? pair & ~63 : pair;
    made.set(first, [...(made.get(first) ?? []), head]);
  }
  return [...made].map(([first, found]) => ({ first, last: first + (alone.has(first) ? 64 : 1), heads: found }));
}

/** Where a text has words with the beginnings, in order; the room of the text is theirs until the next call. */
function placesOf(wanted: readonly Wanted[], { text, at, pairs, byPair, from, room }: WordStarts): Uint32Array {
  let count = 0;
  let words = 0;
  for (const { first, last } of wanted) words += (from[last] as number) - (from[first] as number);
  if (words * 8 > at.length && wanted.length > 1) {
    // a text of little else: to look at each word costs less than to put them in order
    const heads = headsByPair(wanted);
    for (let index = 0; index < at.length; index++) {
      const here = heads[pairs[index] as number];
      if (here !== undefined && beginsWithAny(text, at[index] as number, here)) room[count++] = at[index] as number;
    }
    return room.subarray(0, count);
  }
  let sorted = true;
  for (const { first, last, heads } of wanted)
    for (let index = from[first] as number; index < (from[last] as number); index++) {
      const start = byPair[index] as number;
      if (!beginsWithAny(text, start, heads)) continue;
      sorted &&= count === 0 || (room[count - 1] as number) < start;
      room[count++] = start;
    }
  const places = room.subarray(0, count);
  return sorted ? places : places.sort();
}

const tables = new WeakMap<readonly Wanted[], (readonly string[] | undefined)[]>();

/** For each pair, the beginnings to compare with. */
function headsByPair(wanted: readonly Wanted[]): readonly (readonly string[] | undefined)[] {
  const known = tables.get(wanted);
  if (known) return known;
  const table: (readonly string[] | undefined)[] = new Array(PAIRS).fill(undefined);
  for (const { first, last, heads } of wanted) table.fill(heads, first, last);
  tables.set(wanted, table);
  return table;
}

function beginsWithAny(text: string, at: number, heads: readonly string[]): boolean {
  for (let index = 0; index < heads.length; index++) if (begins(text, at, heads[index] as string)) return true;
  return false;
}

/** `startsWith`, letter by letter: for a few letters a third of its time. */
function begins(text: string, at: number, head: string): boolean {
  for (let index = 0; index < head.length; index++)
    if (text.charCodeAt(at + index) !== head.charCodeAt(index)) return false;
  return true;
}

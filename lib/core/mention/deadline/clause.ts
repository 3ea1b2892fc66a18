import type { Context } from '../recogniser.ts';

/** The words around a phrase, in lower case, inside its block. */
export interface Clause {
  /** The sentence up to the phrase, at most 280 units. */
  readonly sentence: string;
  /** From the last semicolon, or the sentence's start, up to the phrase. */
  readonly clause: string;
  /** From the last comma, colon or bracket up to the phrase, at most 140 units. */
  readonly segment: string;
  /** The last whole words of `segment`, at most 64 units: for what must stand directly before the phrase. */
  readonly tail: string;
  /** The last whole words of `sentence`, at most 64 units. */
  readonly lastWords: string;
  /** After the phrase, up to the end of the clause (semicolon, full stop, block), at most 160 units. */
  readonly right: string;
  /** After the phrase, up to the end of the sentence, at most 240 units. */
  readonly after: string;
  /** What follows the sentence in its block or the next, at most 90 units: "Tuy nhiên, đến nay …". */
  readonly next: string;
  /** Nothing but spaces, quotes, enumerators, marks or "Trước mắt, " stands before the phrase in its sentence. */
  readonly opens: boolean;
}

const LEFT_REACH = 280;
const SEGMENT_REACH = 140;
const RIGHT_REACH = 240;
const BREAK = 0x0a;
const STOP = 0x2e;
/** A mark, and what stands behind it. */
const BOUND = /^[.!?…](?=[\s"”»)])(?!\s\p{Ll})/u;
const ABBREVIATION = /(?:^|[\s(])(?:tp|ts|ths|pgs|gs|ông|đ\/c|v\.v|[a-zđ])$/u;
/** "a) ", "2.1. Trước mắt, " */
const ENUMERATOR =
  /^[\s"“«*\-–+•(]*(?:(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-zđ])[.)] ?)?[\s"“(*]*(?:(?:trước mắt|trước hết|cụ thể|trong đó|theo đó|ngoài ra|đồng thời|bên cạnh đó|đặc biệt|tiếp theo), )?$/u;

/** Read the surroundings of a phrase. The bounds of a text's sentences are found once; the windows are bounded. */
export function clauseAround(context: Context, start: number, end: number): Clause {
  const { lower } = context;
  const bounds = boundsOf(context);
  const at = firstAfter(bounds, start - 1);
  const opening = Math.max(0, start - LEFT_REACH, bounds[at - 1] ?? 0);
  const sentence = lower.slice(opening, start).replace(ASIDE, '');
  const clause = sentence.slice(sentence.lastIndexOf(';') + 1);
  const segment = clause
    .slice(lastMark(clause) + 1)
    .replace(INLINE_ITEM, '')
    .slice(-SEGMENT_REACH);
  const close = bounds[firstAfter(bounds, end)] ?? lower.length;
  // a sentence's bound lies behind its mark, which is not of it
  const after = lower.slice(end, Math.min(end + RIGHT_REACH, close < lower.length ? close - 1 : close));
  const semicolon = after.indexOf(';');
  const right = after.slice(0, semicolon < 0 ? 160 : Math.min(160, semicolon));
  const next = lower.slice(close, close + 90);
  const opens = ENUMERATOR.test(sentence);
  return { sentence, clause, segment, tail: lastOf(segment), lastWords: lastOf(sentence), right, after, next, opens };
}

/** "(hiện còn 67 biển)": what only tells how things are beside the order. */
const ASIDE = / \((?:hiện|đã|mới|còn|chưa|khoảng|theo báo cáo)[^()]{1,80}\)/gu;
/** "…; (iv) định kỳ": what the bracket of an item within the sentence leaves. */
const INLINE_ITEM = /^(?:\d{1,2}|[ivx]{1,4}|[a-zđ])\) /u;

/** The last comma, colon, bracket or opening quote, as far back as a segment reaches; -1: none. */
function lastMark(clause: string): number {
  const least = Math.max(0, clause.length - SEGMENT_REACH);
  for (let at = clause.length - 1; at >= least; at--) {
    const code = clause.charCodeAt(at);
    if (code === 0x2c || code === 0x3a || code === 0x28 || code === 0x22 || code === 0x201c) return at;
  }
  return -1;
}

const TAIL_REACH = 64;

function lastOf(words: string): string {
  if (words.length <= TAIL_REACH) return words;
  const near = words.slice(-TAIL_REACH);
  return near.slice(near.indexOf(' ') + 1);
}

const known = new WeakMap<Context, readonly number[]>();

/** Where sentences begin: behind each closing mark, and behind each end of block. */
function boundsOf(context: Context): readonly number[] {
  const found = known.get(context) ?? findBounds(context);
  known.set(context, found);
  return found;
}

function findBounds({ text, lower }: Context): number[] {
  const bounds: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BREAK) bounds.push(at + 1);
    else if (code === STOP || code === 0x21 || code === 0x3f || code === 0x2026)
      if (BOUND.test(text.slice(at, at + 4)) && !ABBREVIATION.test(lower.slice(Math.max(0, at - 6), at)))
        bounds.push(at + 1);
  }
  return bounds;
}

/** The index of the first bound beyond `position`. */
function firstAfter(bounds: readonly number[], position: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

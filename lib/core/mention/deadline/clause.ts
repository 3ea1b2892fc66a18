import type { Context } from '../recogniser.ts';

/** The words around a phrase, in lower case, inside its block. */
export interface Clause {
  /** The sentence up to the phrase, at most 280 units. */
  readonly sentence: string;
  /** From the last semicolon, or the sentence's start, up to the phrase. */
  readonly clause: string;
  /** From the last comma, colon or bracket up to the phrase, at most 140 units. */
  readonly segment: string;
  /** After the phrase, up to the end of the clause (semicolon, full stop, block), at most 160 units. */
  readonly right: string;
  /** After the phrase, up to the end of the sentence, at most 240 units. */
  readonly after: string;
  /** Nothing but spaces, quotes, enumerators or marks stands before the phrase in its sentence. */
  readonly opens: boolean;
}

const LEFT_REACH = 280;
const SEGMENT_REACH = 140;
const RIGHT_REACH = 240;
const SENTENCE_END = /[.!?…](?=[\s"”»)])(?!\s\p{Ll})/gu;
const ABBREVIATION = /(?:^|[\s(])(?:tp|ts|ths|pgs|gs|ông|đ\/c|v\.v|[a-zđ])$/u;
const ENUMERATOR = /^[\s"“«*\-–+•(]*(?:(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-zđ])[.)] ?)?[\s"“(*]*$/u;

/** Read the surroundings of a phrase. Constant work: the windows are bounded. */
export function clauseAround({ text, lower }: Context, start: number, end: number): Clause {
  const reach = Math.max(0, start - LEFT_REACH);
  const from = reach + lower.slice(reach, start).lastIndexOf('\n') + 1;
  const opening = from + lastSentenceStart(text.slice(from, start));
  const sentence = lower.slice(opening, start);
  const clause = sentence.slice(sentence.lastIndexOf(';') + 1);
  const segment = clause
    .slice(Math.max(...[',', ':', '(', '"', '“'].map((mark) => clause.lastIndexOf(mark))) + 1)
    .slice(-SEGMENT_REACH);
  const window = text.slice(end, end + RIGHT_REACH);
  const line = window.indexOf('\n');
  const ahead = line < 0 ? window : window.slice(0, line);
  const stop = firstSentenceEnd(ahead);
  const after = lower.slice(end, end + stop);
  const semicolon = after.indexOf(';');
  const right = after.slice(0, semicolon < 0 ? 160 : Math.min(160, semicolon));
  return { sentence, clause, segment, right, after, opens: ENUMERATOR.test(sentence) };
}

function lastSentenceStart(left: string): number {
  let start = 0;
  for (const match of left.matchAll(SENTENCE_END)) {
    if (!ABBREVIATION.test(left.slice(Math.max(0, match.index - 6), match.index).toLowerCase()))
      start = match.index + 1;
  }
  return start;
}

function firstSentenceEnd(right: string): number {
  for (const match of right.matchAll(SENTENCE_END)) {
    if (!ABBREVIATION.test(right.slice(Math.max(0, match.index - 6), match.index).toLowerCase())) return match.index;
  }
  return right.length;
}

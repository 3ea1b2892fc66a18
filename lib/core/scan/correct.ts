import type { IsoDay } from '../calendar/iso-day.ts';
import type { DrawnText } from '../layout/drawn.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { agencyEdits } from './correct/agencies.ts';
import { dateEdits } from './correct/dates.ts';
import { numberEdits } from './correct/numbers.ts';
import { rewrite } from './correct/rewrite.ts';
import { timeWordEdits } from './correct/time-words.ts';

export { takeBack } from './correct/rewrite.ts';

export interface CorrectOptions {
  readonly lexicon: Lexicon;
  /** The paper's day, by which names of bodies are valid; null: today's names. */
  readonly on: IsoDay | null;
}

/**
 * Put right what a scan misread, by the grammar of dates and of papers' numbers and by the names of bodies there on the paper's day. Every
 * change is in `corrections`, with what stood there before; words that the file itself says are not touched. Time linear in the text.
 */
export function correctDrawn(drawn: DrawnText, { lexicon, on }: CorrectOptions): DrawnText {
  // words first: "định kỳ hãng tuân" then reads as a rhythm, and a day beside a word put right is a day
  const worded = rewrite(drawn, timeWordEdits(drawn.raw));
  const plain = rewrite(worded, [...dateEdits(worded.raw), ...numberEdits(worded.raw)]);
  return rewrite(plain, agencyEdits(plain.raw, lexicon, on));
}

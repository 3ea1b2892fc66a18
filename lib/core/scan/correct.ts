import type { IsoDay } from '../calendar/iso-day.ts';
import type { DrawnText } from '../layout/drawn.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { agencyEdits } from './correct/agencies.ts';
import { dateEdits } from './correct/dates.ts';
import { numberEdits } from './correct/numbers.ts';
import { rewrite } from './correct/rewrite.ts';

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
  const plain = rewrite(drawn, [...dateEdits(drawn.raw), ...numberEdits(drawn.raw)]);
  return rewrite(plain, agencyEdits(plain.raw, lexicon, on));
}

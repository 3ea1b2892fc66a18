import { WordPairs } from '../../text/word-pairs.ts';
import { quick } from '../../text/words.ts';
import type { NonDeadlineMention } from '../mention.ts';
import type { Clause } from './clause.ts';

/** A surrounding in which time words set no limit. */
export interface Trap {
  readonly why: NonDeadlineMention['why'];
  /** Which words around the phrase `pattern` is tried on. */
  readonly where: Exclude<keyof Clause, 'opens'>;
  readonly pattern: RegExp;
  /** The trap does not hold where the clause says this as well. */
  readonly unless?: { readonly where: Exclude<keyof Clause, 'opens'>; readonly pattern: RegExp };
  /** Holds even where "hoàn thành" stands directly before. */
  readonly always?: true;
  /** Tells that it was done: of a limit still to come, it does not. */
  readonly done?: true;
  /** Gives way to a preposition that can only set a limit: "giải ngân hết vốn trước ngày 30/8". */
  readonly yields?: true;
}

/** Where a word begins and ends, whatever its letters. */
export { LEFT as L, RIGHT as R } from '../../text/words.ts';
/** A pattern from its source, over whole characters. */
export const re = (source: string) => quick(new RegExp(source, 'u'));

const pairs = new WordPairs();
let taken: Clause | null = null;

/** A cheap look before the pattern: of what stands before the phrase, whether any word begins as the pattern does. */
export function mayHold({ where, pattern }: Trap, clause: Clause): boolean {
  if (where === 'right' || where === 'after' || where === 'next') return true;
  if (taken !== clause) {
    taken = clause;
    pairs.take(clause.sentence, [clause.clause, clause.segment, clause.tail, clause.lastWords]);
  }
  return pairs.mayHold(pattern);
}

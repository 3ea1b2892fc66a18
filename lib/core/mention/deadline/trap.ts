import { bitsOf, WordPairs } from '../../text/word-pairs.ts';
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

/** Traps in order; a pattern is tried only where a word before the phrase, or the first one behind it, begins as its matches do. */
export class TrapList {
  readonly #pairs: WordPairs;
  /** Whose words were taken last. */
  #clause: Clause | null = null;
  /** Of which traps it was asked last, and what held: rows of a table stand among the same words again and again. */
  #asked: Int32Array | null = null;
  #found: Trap | null = null;
  /** Which ones stand, by what `find` is told. */
  readonly #standing: Int32Array[] = [];

  constructor(private readonly traps: readonly Trap[]) {
    this.#pairs = new WordPairs(traps.map(({ pattern }) => pattern));
  }

  /** The first that holds in a clause, of those that stand in spite of `verb`, `limit` and `ahead`; null where none does. */
  find(clause: Clause, verb: boolean, limit: boolean, ahead: boolean): Trap | null {
    const among = this.#among(verb, limit, ahead);
    if (among === this.#asked && this.#clause !== null && sameWords(this.#clause, clause)) return this.#found;
    if (this.#clause !== clause) {
      this.#clause = clause;
      const { sentence, segment, tail, lastWords, right } = clause;
      this.#pairs.take(sentence, [clause.clause, segment, tail, lastWords, firstOf(right)]);
    }
    this.#asked = among;
    this.#found = null;
    for (let at = this.#pairs.next(0, among); at >= 0; at = this.#pairs.next(at + 1, among)) {
      const trap = this.traps[at] as Trap;
      if (!trap.pattern.test(clause[trap.where]) || trap.unless?.pattern.test(clause[trap.unless.where])) continue;
      this.#found = trap;
      break;
    }
    return this.#found;
  }

  /** Those that stand in spite of what is so. */
  #among(verb: boolean, limit: boolean, ahead: boolean): Int32Array {
    const place = (verb ? 1 : 0) + (limit ? 2 : 0) + (ahead ? 4 : 0);
    this.#standing[place] ??= bitsOf(
      this.traps,
      (trap) =>
        !(ahead && trap.done) && !(verb && !trap.always) && !(limit && (trap.yields || trap.why === 'statistic')),
    );
    return this.#standing[place];
  }
}

/** Whether two clauses have the same words on both sides; all windows are cut out of these. */
const sameWords = (one: Clause, other: Clause): boolean =>
  one.sentence === other.sentence && one.right === other.right && one.after === other.after && one.next === other.next;

/** From the first word behind a phrase on, up to where its pair is told. */
function firstOf(right: string): string {
  const from = right.startsWith(',') ? 1 : 0;
  return right.slice(from + 1, from + 3);
}

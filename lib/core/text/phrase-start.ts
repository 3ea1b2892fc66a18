import { SMALL } from './lower-units.ts';
import { isLetter } from './words.ts';

/** How many units of the longest phrase that words begin with, from a place on; 0 where they begin with none. */
export type PhraseStart = (words: string, from?: number) => number;

/** Whether a word goes on with a unit: a letter, or a digit of any kind that `quick` knows. */
const goesOn = (code: number): boolean =>
  isLetter(code) ||
  (code > 0x2f && code < 0x3a) ||
  (code > 0xb1 && (code < 0xb4 || code === 0xb9 || (code > 0xbb && code < 0xbf) || (code > 0x215f && code < 0x2189)));

/** A letter of phrases: those that may follow it, by their unit. */
interface Step {
  ends: boolean;
  readonly next: Map<number, Step>;
}

/**
 * Whether words begin with one of many phrases, whole words only. Read letter by letter, so that hundreds of phrases cost no more than a few: a
 * pattern of them all would try each. `loose`: capitals or not. In: NFC, single blanks; a line's end is a blank.
 */
export function phraseStart(phrases: readonly string[], loose: boolean): PhraseStart {
  const start: Step = { ends: false, next: new Map() };
  for (const given of phrases) {
    const phrase = loose ? given.toLowerCase() : given;
    let step = start;
    for (let at = 0; at < phrase.length; at++) {
      const code = phrase.charCodeAt(at);
      const next = step.next.get(code) ?? { ends: false, next: new Map() };
      step.next.set(code, next);
      step = next;
    }
    step.ends = true;
  }
  const unit = (code: number): number => (code === 0x0a ? 0x20 : loose ? SMALL[code] || code : code);
  return (words, from = 0) => {
    let longest = 0;
    let step: Step | undefined = start;
    for (let at = from; at < words.length; ) {
      step = step.next.get(unit(words.charCodeAt(at++)));
      if (step === undefined) break;
      if (step.ends && !goesOn(words.charCodeAt(at))) longest = at - from;
    }
    return longest;
  };
}

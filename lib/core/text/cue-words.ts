import { SMALL } from './lower-units.ts';
import { quick } from './words.ts';

/** Which words stand in a stretch of text: by their letters, the number of the stretch that they stood in last. Several words share a place. */
interface Heard {
  words: string;
  turn: number;
  readonly at: Uint32Array;
}

const PLACES = 1024;
/** Set while a word goes on, whatever its letters make. */
const WITHIN = 0x10000;

/** The two stretches asked of last: a clause, and what it says behind its opening. */
let last: Heard = { words: '', turn: 1, at: new Uint32Array(PLACES) };
let before: Heard = { words: '', turn: 1, at: new Uint32Array(PLACES) };

/** Hear the words: many patterns are asked of one stretch after another, so that each is gone through once. */
function hear(words: string): Heard {
  if (last.words === words) return last;
  const other = before;
  before = last;
  last = other;
  if (last.words === words) return last;
  const { at: places } = last;
  const turn = ++last.turn;
  last.words = words;
  let word = 0;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    const small = code < SMALL.length ? (SMALL[code] as number) : 0;
    if (small !== 0) word = next(word, small);
    else if (word !== 0) {
      places[word & (PLACES - 1)] = turn;
      word = 0;
    }
  }
  if (word !== 0) places[word & (PLACES - 1)] = turn;
  return last;
}

const next = (word: number, small: number): number => ((word * 31 + small) & 0xffff) | WITHIN;

function placeOf(word: string): number {
  let place = 0;
  for (let at = 0; at < word.length; at++) place = next(place, word.charCodeAt(at));
  return place & (PLACES - 1);
}

/** Some words, of which a stretch may hold one: whole, in capitals or not. */
export class CueWords {
  readonly #cues: readonly (readonly number[])[];

  /** In: cues in small letters, "yêu cầu|giao": of one of them each word stands in what is looked for, with no letter right before or behind it. */
  constructor(cues: string) {
    this.#cues = cues.split('|').map((cue) => cue.split(' ').map(placeOf));
  }

  /** Whether one of the cues may stand in the words: never false where one does. */
  mayStand(words: string): boolean {
    const { at, turn } = hear(words);
    for (let one = 0; one < this.#cues.length; one++) {
      const cue = this.#cues[one] as readonly number[];
      let heard = 0;
      while (heard < cue.length && at[cue[heard] as number] === turn) heard++;
      if (heard === cue.length) return true;
    }
    return false;
  }
}

/**
 * A pattern of which each match holds one of some words: it is tried only on words that may hold one, which costs less than a tenth of trying it
 * at each letter of a clause. For patterns that run on every clause.
 */
export class Cued extends CueWords {
  readonly #pattern: RegExp;

  /** In: a pattern without the flags `g` and `y`, and the cues of its matches. */
  constructor(pattern: RegExp, cues: string) {
    super(cues);
    this.#pattern = quick(pattern);
  }

  test(words: string): boolean {
    return this.mayStand(words) && this.#pattern.test(words);
  }

  exec(words: string): RegExpExecArray | null {
    return this.mayStand(words) ? this.#pattern.exec(words) : null;
  }
}

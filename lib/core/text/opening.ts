import { quick } from './words.ts';

/** With so few bits of a unit told apart, several share one: what may begin a match is then only tried more often. */
const BITS = 0xff;
/** A class of more units than these may be any. */
const WIDEST = 64;
const BLANKS = [...' \n\t\r\u00A0\u2028\u2029'];
const DIGITS = [...'0123456789'];

/**
 * A pattern asked of the beginning of words, "^…": it is tried only on words that begin with a unit which one of its matches begins with. Most
 * words begin with none, and a look at one unit costs a tenth of a pattern. For patterns that run on every clause or line.
 */
export class Opening {
  readonly #pattern: RegExp;
  /** 1 for the units that a match may begin with; null where it may be any. */
  #first: Uint8Array | null = null;
  #known = false;

  /** In: a pattern without the flags `g` and `y`. */
  constructor(pattern: RegExp) {
    this.#pattern = quick(pattern);
  }

  test(words: string): boolean {
    return this.mayBegin(words.charCodeAt(0)) && this.#pattern.test(words);
  }

  exec(words: string): RegExpExecArray | null {
    return this.mayBegin(words.charCodeAt(0)) ? this.#pattern.exec(words) : null;
  }

  /** The same of the words between two places. */
  testAt(text: string, start: number, end: number): boolean {
    return start < end && this.mayBegin(text.charCodeAt(start)) && this.#pattern.test(text.slice(start, end));
  }

  execAt(text: string, start: number, end: number): RegExpExecArray | null {
    return start < end && this.mayBegin(text.charCodeAt(start)) ? this.#pattern.exec(text.slice(start, end)) : null;
  }

  /** How many units of words its match takes, 0 where there is none. */
  length(words: string): number {
    return this.exec(words)?.[0].length ?? 0;
  }

  /** Whether a match may begin with a unit. */
  mayBegin(code: number): boolean {
    if (!this.#known) {
      this.#known = true;
      this.#first = new Reader(this.#pattern.source, this.#pattern.flags.includes('i')).whole();
    }
    return this.#first === null || this.#first[code & BITS] === 1;
  }
}

/** Reads a pattern's source as far as its first units are told. */
class Reader {
  private at = 0;
  private any = false;
  private readonly first = new Uint8Array(BITS + 1);

  constructor(
    private readonly source: string,
    private readonly loose: boolean,
  ) {}

  whole(): Uint8Array | null {
    const empty = this.alternatives(true, true);
    return this.any || empty || this.at < this.source.length ? null : this.first;
  }

  /** `open`: nothing was taken yet, so that what comes is first. Out: whether nothing need be taken here. */
  private alternatives(open: boolean, outer = false): boolean {
    let empty = false;
    do {
      // a second alternative that may stand anywhere
      if (outer && this.source.charAt(this.at) !== '^') this.any = true;
      let before = open;
      while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at)))
        before = this.piece(before) && before;
      empty ||= before;
    } while (this.eat('|'));
    return empty;
  }

  /** Out: whether the piece may be left out. */
  private piece(open: boolean): boolean {
    const sign = this.source.charAt(this.at++);
    let empty = sign === '^' || sign === '$';
    if (sign === '(') empty = this.group(open);
    else if (sign === '[') this.letters(open);
    else if (sign === '\\') this.escaped(open);
    else if (sign === '.') this.any ||= open;
    else if (!empty) this.add(open, sign);
    const many = /^(?:[?*]|\{0,?\d*\}|\+|\{\d+,?\d*\})\??/.exec(this.source.slice(this.at, this.at + 12))?.[0] ?? '';
    this.at += many.length;
    return empty || /^(?:[?*]|\{0)/.test(many);
  }

  private group(open: boolean): boolean {
    const around = /^\?<?[=!]/.exec(this.source.slice(this.at, this.at + 3))?.[0];
    const named = /^\?(?::|<[^>]+>)/.exec(this.source.slice(this.at, this.at + 24))?.[0];
    this.at += (around ?? named ?? '').length;
    const empty = this.alternatives(open && around === undefined);
    this.eat(')');
    return empty || around !== undefined;
  }

  private escaped(open: boolean): void {
    const next = this.source.charAt(this.at++);
    if (next === 's') for (const blank of BLANKS) this.add(open, blank);
    else if (next === 'd') for (const digit of DIGITS) this.add(open, digit);
    else if (/[A-Za-z0-9]/.test(next)) this.any ||= open;
    else this.add(open, next);
    if ('pPu'.includes(next) && this.eat('{')) this.at = this.source.indexOf('}', this.at) + 1;
  }

  private letters(open: boolean): void {
    if (this.eat('^')) this.any ||= open;
    while (this.at < this.source.length && !this.eat(']')) {
      const sign = this.source.charAt(this.at++);
      if (sign === '\\') this.escaped(open);
      else if (this.source.charAt(this.at) === '-' && this.source.charAt(this.at + 1) !== ']') {
        this.range(open, sign.charCodeAt(0), this.source.charCodeAt(this.at + 1));
        this.at += 2;
      } else this.add(open, sign);
    }
  }

  private range(open: boolean, from: number, to: number): void {
    if (to - from > WIDEST) this.any ||= open;
    else for (let code = from; code <= to; code++) this.add(open, String.fromCharCode(code));
  }

  private add(open: boolean, sign: string): void {
    if (!open) return;
    const both = this.loose ? sign.toLowerCase() + sign.toUpperCase() : sign;
    for (let at = 0; at < both.length; at++) this.first[both.charCodeAt(at) & BITS] = 1;
  }

  private eat(sign: string): boolean {
    if (this.source.charAt(this.at) !== sign) return false;
    this.at++;
    return true;
  }
}

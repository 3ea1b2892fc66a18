/**
 * What a pattern's matches begin with, read from its source: "(?<!\p{L})(?:hoàn thành )?trước khi" gives "hoàn thà", "trước kh". A text is
 * then looked at only where one of them stands, which costs a fraction of trying the pattern at each letter.
 */

/** Longer beginnings tell no more. */
const LONGEST = 8;
/** With more beginnings than these, they are told shorter. */
const MOST = 100;
/** A class of more letters than these ends a beginning. */
const WIDEST = 12;

interface Head {
  readonly words: string;
  /** What follows cannot be told. */
  readonly done: boolean;
}

const endedAfter = (head: Head): Head => (head.words === '' ? head : { ...head, done: true });
const ENDED: Head = { words: '', done: true };

/**
 * The beginnings, in lower case where the pattern is loose about capitals. Null where they cannot be told, or where a match may begin inside
 * a word: each alternative must ask that no letter stands before it, as `LEFT` and `(?<!\p{L})` do.
 */
export function headsOf(pattern: RegExp): readonly string[] | null {
  const reader = new Reader(pattern.source, pattern.flags.includes('i'));
  const heads = reader.whole();
  if (!heads || heads.some(({ words }) => words === '')) return null;
  const words = [...new Set(heads.map((head) => head.words))];
  // "5đã": a digit before is allowed by some, and then a number's second digit would begin a match
  if (!reader.behindDigits && words.some((word) => /^\d/u.test(word))) return null;
  return words.filter((word) => !words.some((other) => other !== word && word.startsWith(other)));
}

/** Reads a source from left to right; knows as much of the syntax as patterns here use, and gives up on any other. */
class Reader {
  /** No digit may stand before a match, either. */
  behindDigits = true;
  private at = 0;
  private failed = false;

  constructor(
    private readonly source: string,
    private readonly loose: boolean,
  ) {}

  whole(): readonly Head[] | null {
    const heads = this.alternatives(true);
    return this.failed || this.at < this.source.length ? null : heads;
  }

  private alternatives(outer = false): Head[] {
    const heads: Head[] = [];
    do {
      heads.push(...this.sequence(outer));
    } while (this.eat('|'));
    return few(heads);
  }

  private sequence(outer: boolean): Head[] {
    let heads: Head[] = [{ words: '', done: false }];
    let bounded = !outer;
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const from = this.at;
      if (this.around()) {
        const look = this.source.slice(from, this.at);
        // the class of letters, or of letters, digits and signs
        if (!bounded && heads.every(({ words }) => words === '') && /^\(\?<!\[A-Za-z[^\]]*\]\)$/u.test(look)) {
          bounded = true;
          this.behindDigits &&= look.includes('0-9');
        }
        continue;
      }
      const piece = this.piece();
      const [least, most] = this.quantity();
      const times = least === 0 ? [{ words: '', done: false }, ...piece] : piece;
      for (let time = 1; time < Math.min(least, LONGEST); time++) heads = join(heads, piece);
      heads = join(heads, most > least && most > 1 ? times.map(endedAfter) : times);
    }
    if (!bounded) this.failed = true;
    return heads;
  }

  /** Passes over what takes no letters: "(?=…)", "(?<!…)". Anchors are given up on: they are found where they are. */
  private around(): boolean {
    const opens = /^\(\?<?[=!]/u.exec(this.source.slice(this.at, this.at + 4));
    if (!opens) return false;
    let depth = 0;
    let inClass = false;
    for (; this.at < this.source.length; this.at++) {
      const sign = this.source.charAt(this.at);
      if (sign === '\\') this.at++;
      else if (inClass) inClass = sign !== ']';
      else if (sign === '[') inClass = true;
      else if (sign === '(') depth++;
      else if (sign === ')' && --depth === 0) {
        this.at++;
        return true;
      }
    }
    return true;
  }

  private piece(): Head[] {
    const sign = this.source.charAt(this.at++);
    if (sign === '(') {
      const name = /^\?(?::|<\p{L}+>)/u.exec(this.source.slice(this.at, this.at + 24));
      this.at += name?.[0].length ?? 0;
      const heads = this.alternatives();
      if (!this.eat(')')) this.failed = true;
      return heads;
    }
    if (sign === '[') return this.letters();
    if (sign === '.' || sign === '\\') return this.escaped(sign);
    if (sign === '^' || sign === '$') this.failed = true;
    return [this.letter(sign)];
  }

  private escaped(sign: string): Head[] {
    if (sign === '.') return [ENDED];
    const next = this.source.charAt(this.at++);
    if (next === 'd') return [...'0123456789'].map((digit) => ({ words: digit, done: false }));
    if ('pPu'.includes(next)) {
      if (this.eat('{')) this.at = this.source.indexOf('}', this.at) + 1;
      else this.failed = true;
      return [ENDED];
    }
    if ('swDSW'.includes(next)) return [ENDED];
    if (/[A-Za-z0-9]/u.test(next)) this.failed = true;
    return [this.letter(next)];
  }

  /** "[ýí]", "[1-4]"; any wider class ends the beginning. */
  private letters(): Head[] {
    const from = this.at;
    while (this.at < this.source.length && this.source.charAt(this.at) !== ']')
      this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
    const inside = this.source.slice(from, this.at++);
    if (/^\^|\\/u.test(inside)) return [ENDED];
    const all: string[] = [];
    for (let at = 0; at < inside.length; at++) {
      const [first, last] = [inside.charCodeAt(at), inside.charCodeAt(at + 2)];
      const range = inside.charAt(at + 1) === '-' && at + 2 < inside.length;
      for (let code = first; code <= (range ? last : first) && all.length <= WIDEST; code++)
        all.push(String.fromCharCode(code));
      if (range) at += 2;
    }
    return all.length > WIDEST ? [ENDED] : all.map((one) => this.letter(one));
  }

  private quantity(): readonly [number, number] {
    const found = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/u.exec(this.source.slice(this.at, this.at + 12));
    if (!found) return [1, 1];
    this.at += found[0].length;
    const sign = found[0].charAt(0);
    if (sign === '?') return [0, 1];
    if (sign === '*') return [0, 2];
    if (sign === '+') return [1, 2];
    const least = Number(found[1]);
    return [least, found[2] === '' ? least : found[3] === '' ? least + 2 : Number(found[3])];
  }

  private letter(sign: string): Head {
    return { words: this.loose ? sign.toLowerCase() : sign, done: false };
  }

  private eat(sign: string): boolean {
    if (this.source.charAt(this.at) !== sign) return false;
    this.at++;
    return true;
  }
}

/** Each beginning with each that may follow. */
function join(heads: readonly Head[], more: readonly Head[]): Head[] {
  const joined: Head[] = [];
  for (const head of heads)
    if (head.done) joined.push(head);
    else for (const { words, done } of more) joined.push({ words: head.words + words, done });
  return few(joined);
}

/** Each once; cut where they get long, and shorter where they get many. */
function few(heads: readonly Head[]): Head[] {
  let short = new Map<string, Head>();
  for (let length = LONGEST; length > 0; length--) {
    short = new Map();
    for (const { words, done } of heads) {
      const cut = { words: words.slice(0, length), done: done || words.length >= length };
      short.set(`${cut.words}${cut.done ? '|' : ' '}`, cut);
    }
    if (short.size <= MOST) break;
  }
  return [...short.values()];
}

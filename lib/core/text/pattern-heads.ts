/**
 * What a pattern's matches begin with, read from its source: "(?<!\p{L})(?:hoàn thành )?trước khi" gives "hoàn thà", "trước kh". A text is
 * then looked at only where one of them stands, which costs a fraction of trying the pattern at each letter.
 */

/** Longer beginnings tell no more. */
const LONGEST = 8;
/** How short they get. */
const LENGTHS = [LONGEST, 5, 3, 2, 1];
/** With more beginnings than these, they are told shorter. */
const MOST = 64;
/** A class of more letters than these ends a beginning. */
const WIDEST = 12;
/** A pattern with more signs than these is read no further than what it asks for first, "(?=trước|ngày)…": reading it all would take as long as using it. */
const LONG = 2000;

/** Behind a beginning: what follows cannot be told. */
const END = '\0';
const DIGITS = [...'0123456789'];

/**
 * The beginnings, in lower case where the pattern is loose about capitals. Null where they cannot be told, or where a match may begin inside
 * a word: each alternative must ask that no letter stands before it, as `LEFT` and `(?<!\p{L})` do.
 */
export function headsOf(pattern: RegExp): readonly string[] | null {
  const reader = new Reader(pattern.source, pattern.flags.includes('i'));
  const found = reader.whole();
  if (!found) return null;
  const words = [...new Set(found.map((head) => (head.endsWith(END) ? head.slice(0, -1) : head)))];
  if (words.includes('')) return null;
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
  private readonly groups = new Map<string, readonly string[]>();

  constructor(
    private readonly source: string,
    private readonly loose: boolean,
  ) {}

  whole(): readonly string[] | null {
    const heads = this.alternatives(true);
    return this.failed || this.at < this.source.length ? null : heads;
  }

  private alternatives(outer = false): readonly string[] {
    const heads: string[] = [];
    do {
      for (const head of this.sequence(outer)) heads.push(head);
    } while (this.eat('|'));
    return few(heads);
  }

  private sequence(outer: boolean): readonly string[] {
    let heads: readonly string[] = [''];
    let bounded = !outer;
    const asked = outer && this.source.length > LONG ? this.asked() : null;
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const from = this.at;
      if (this.around()) {
        const look = this.source.slice(from, this.at);
        // the class of letters, or of letters, digits and signs
        if (!bounded && heads.length === 1 && heads[0] === '' && /^\(\?<!\[A-Za-z[^\]]*\]\)$/u.test(look)) {
          bounded = true;
          this.behindDigits &&= look.includes('0-9');
        }
        continue;
      }
      const told = bounded && asked !== null;
      heads = told ? asked : this.further(heads);
      if (told || (bounded && heads.every((head) => head.endsWith(END)))) {
        this.pass(true);
        break;
      }
    }
    if (!bounded) this.failed = true;
    return heads;
  }

  /** The beginnings with the next piece behind them, as often as it may stand. */
  private further(heads: readonly string[]): readonly string[] {
    const piece = this.piece();
    const [least, most] = this.quantity();
    let longer = heads;
    for (let time = 1; time < Math.min(least, LONGEST); time++) longer = join(longer, piece);
    const ends = most > least && most > 1;
    const last = ends ? piece.map((head) => (head === '' || head.endsWith(END) ? head : head + END)) : piece;
    return join(longer, least === 0 ? ['', ...last] : last);
  }

  /** What must begin here, "(?=…)": null where nothing is asked for, or where that tells nothing. */
  private asked(): readonly string[] | null {
    if (!this.source.startsWith('(?=', this.at)) return null;
    this.at += 3;
    const heads = this.alternatives();
    this.eat(')');
    return heads.some((head) => head === '' || head === END) ? null : heads;
  }

  /** Passes over what takes no letters: "(?=…)", "(?<!…)". */
  private around(): boolean {
    if (!/^\(\?<?[=!]/u.test(this.source.slice(this.at, this.at + 4))) return false;
    this.at++;
    this.pass(false);
    this.at++;
    return true;
  }

  /** Goes on to where the group ends that is open; `part`: or the alternative. */
  private pass(part: boolean): void {
    let depth = 0;
    let inClass = false;
    for (; this.at < this.source.length; this.at++) {
      const sign = this.source.charAt(this.at);
      if (sign === '\\') this.at++;
      else if (inClass) inClass = sign !== ']';
      else if (sign === '[') inClass = true;
      else if (sign === '(') depth++;
      else if (depth === 0 && (sign === ')' || (part && sign === '|'))) return;
      else if (sign === ')') depth--;
    }
  }

  private piece(): readonly string[] {
    const sign = this.source.charAt(this.at++);
    if (sign === '(') {
      const name = /^\?(?::|<\p{L}+>)/u.exec(this.source.slice(this.at, this.at + 24));
      this.at += name?.[0].length ?? 0;
      return this.group();
    }
    if (sign === '[') return this.letters();
    if (sign === '.') return [END];
    if (sign === '\\') return this.escaped();
    if (sign === '$') return [''];
    if (sign === '^') this.failed = true;
    return [this.letter(sign)];
  }

  /** What is in brackets; patterns put together of pieces hold the same ones again and again. */
  private group(): readonly string[] {
    const from = this.at;
    this.pass(false);
    const inside = this.source.slice(from, this.at);
    let heads = this.groups.get(inside);
    if (heads === undefined) {
      this.at = from;
      heads = this.alternatives();
      this.groups.set(inside, heads);
    }
    if (!this.eat(')')) this.failed = true;
    return heads;
  }

  private escaped(): readonly string[] {
    const next = this.source.charAt(this.at++);
    if (next === 'd') return DIGITS;
    if ('pPu'.includes(next)) {
      if (this.eat('{')) this.at = this.source.indexOf('}', this.at) + 1;
      else this.failed = true;
      return [END];
    }
    if ('swDSW'.includes(next)) return [END];
    if (/[A-Za-z0-9]/u.test(next)) this.failed = true;
    return [this.letter(next)];
  }

  /** "[ýí]", "[1-4]"; any wider class ends the beginning. */
  private letters(): readonly string[] {
    const from = this.at;
    while (this.at < this.source.length && this.source.charAt(this.at) !== ']')
      this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
    const inside = this.source.slice(from, this.at++);
    if (/^\^|\\/u.test(inside)) return [END];
    const all: string[] = [];
    for (let at = 0; at < inside.length; at++) {
      const [first, last] = [inside.charCodeAt(at), inside.charCodeAt(at + 2)];
      const range = inside.charAt(at + 1) === '-' && at + 2 < inside.length;
      for (let code = first; code <= (range ? last : first) && all.length <= WIDEST; code++)
        all.push(this.letter(String.fromCharCode(code)));
      if (range) at += 2;
    }
    return all.length > WIDEST ? [END] : all;
  }

  private quantity(): readonly [number, number] {
    const sign = this.source.charAt(this.at);
    if (!'?*+{'.includes(sign) || sign === '') return [1, 1];
    const found = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/u.exec(this.source.slice(this.at, this.at + 12));
    if (!found) return [1, 1];
    this.at += found[0].length;
    if (sign === '?') return [0, 1];
    if (sign === '*') return [0, 2];
    if (sign === '+') return [1, 2];
    const least = Number(found[1]);
    return [least, found[2] === '' ? least : found[3] === '' ? least + 2 : Number(found[3])];
  }

  private letter(sign: string): string {
    return this.loose ? sign.toLowerCase() : sign;
  }

  private eat(sign: string): boolean {
    if (this.source.charAt(this.at) !== sign) return false;
    this.at++;
    return true;
  }
}

/** Each beginning with each that may follow. */
function join(heads: readonly string[], more: readonly string[]): readonly string[] {
  const [only] = more;
  // a plain letter, as most pieces are
  if (more.length === 1 && only !== undefined)
    return heads.map((head) => (head.endsWith(END) ? head : cut(head + only, LONGEST)));
  const open = heads.filter((head) => !head.endsWith(END));
  if (open.length === 0) return heads;
  const next = few(more, Math.max(10, Math.floor((MOST * 2) / open.length)));
  const joined = heads.filter((head) => head.endsWith(END));
  for (const head of open) for (const words of next) joined.push(head + words);
  return few(joined);
}

/** No longer than so, and no longer than up to a number, of which too much may be; whole where it is shorter. */
const cut = (head: string, length: number): string => {
  const end = head.endsWith(END) ? head.length - 1 : head.length;
  let most = 0;
  while (most < Math.min(end, length) && !isDigit(head.charCodeAt(most))) most++;
  if (most === 0 && end > 0) most = 1;
  return end > most ? head.slice(0, most) + END : head;
};
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Each once; cut where they get long, and shorter where they get many. */
function few(heads: readonly string[], most = MOST): readonly string[] {
  let short = heads;
  for (const length of LENGTHS) {
    short = [...new Set(short.map((head) => cut(head, length)))];
    if (short.length <= most) break;
  }
  return short;
}

/** Where in a file of JSON something is: members by name, entries by number. */
export type Path = readonly (string | number)[];

/** What a walk through the file's own text came to: the place asked for, the first thing that is no JSON, or neither. */
export interface Found {
  /** From 1. */
  readonly line: number;
  readonly what: 'place' | 'broken' | 'cut' | 'end';
}

interface Level {
  readonly list: boolean;
  key: string | number;
}

const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What a cut may have left of a number or word at the very end. */
const HALF_LITERAL = /^-?[\d.eE+-]*$|^[a-z]{1,4}$/;
const ESCAPES = '"\\/bfnrtu';

/** The line of the value at a path, or of the nearest thing around it that is there; null where the text is no JSON up to it. */
export function lineOf(text: string, path: Path): number | null {
  for (let length = path.length; length >= 0; length--) {
    const { line, what } = walk(text, path.slice(0, length));
    if (what === 'place') return line;
    if (what !== 'end') return null;
  }
  return null;
}

/** Walk through JSON, without recursion and without keeping anything, to the value at `place` (null: to the end). */
export function walk(text: string, place: Path | null): Found {
  const levels: Level[] = [];
  let [at, line] = [0, 1];
  let want: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'more' = 'value';
  const here = (what: Found['what']): Found => ({ line, what });
  for (;;) {
    for (; at < text.length && ' \t\r\n'.includes(text.charAt(at)); at++) if (text.charAt(at) === '\n') line++;
    const top = levels.at(-1);
    if (at >= text.length) return here(want === 'more' && !top ? 'end' : 'cut');
    const sign = text.charAt(at);
    const closes = top && sign === (top.list ? ']' : '}');
    if (closes && (want === 'more' || want.endsWith('or end'))) {
      levels.pop();
      want = 'more';
      at++;
    } else if (want === 'more') {
      if (!top || sign !== ',') return here('broken');
      if (typeof top.key === 'number') top.key++;
      want = top.list ? 'value' : 'key';
      at++;
    } else if (want === 'colon') {
      if (sign !== ':') return here('broken');
      want = 'value';
      at++;
    } else if (want.startsWith('key')) {
      const end = sign === '"' ? endOfString(text, at) : 'broken';
      if (typeof end === 'string') return here(end);
      if (top) top.key = unquoted(text.slice(at, end));
      want = 'colon';
      at = end;
    } else {
      if (place && isAt(levels, place)) return here('place');
      if (sign === '{' || sign === '[') {
        levels.push({ list: sign === '[', key: sign === '[' ? 0 : '' });
        want = sign === '[' ? 'value or end' : 'key or end';
        at++;
        continue;
      }
      const end = sign === '"' ? endOfString(text, at) : endOfLiteral(text, at);
      if (typeof end === 'string') return here(end);
      want = 'more';
      at = end;
    }
  }
}

const isAt = (levels: readonly Level[], place: Path): boolean =>
  levels.length === place.length && levels.every(({ key }, i) => key === place[i]);

function endOfString(text: string, from: number): number | 'broken' | 'cut' {
  for (let at = from + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign < ' ') return 'broken';
    if (sign === '\\' && at + 1 < text.length && !ESCAPES.includes(text.charAt(++at))) return 'broken';
  }
  return 'cut';
}

function endOfLiteral(text: string, from: number): number | 'broken' | 'cut' {
  LITERAL.lastIndex = from;
  if (LITERAL.test(text)) return LITERAL.lastIndex;
  const rest = text.slice(from, from + 40);
  return from + rest.length === text.length && HALF_LITERAL.test(rest.trimEnd()) ? 'cut' : 'broken';
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

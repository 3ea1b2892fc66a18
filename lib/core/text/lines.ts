/** A line of the source, cleaned. */
export interface Line {
  readonly text: string;
  /** For each unit of the words, the unit of the source it came from; a number alone: from there on, one by one, as in most lines. */
  readonly origin: Origin;
  /** Leading blanks, in units. */
  readonly indent: number;
  /** Empty lines before it. */
  readonly gap: number;
  /** A page number, page break or rule stood between it and the line before. */
  readonly afterBreak: boolean;
}

export type Origin = number | readonly number[];

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|(?!\s)\p{Cc}/u;
const BLANK = /\s/;
const MARK = /\p{M}/u;
/** Page furniture: "- 3 -", "Trang 2/5", "--- PAGE BREAK ---", "______", "=====". */
const FURNITURE =
  /^(?:[-–—_=*.~\s|:]+|-?\s*\d{1,3}\s*-?|(?:trang|page)\s*\d+(?:\s*[/of]+\s*\d+)?|-*\s*page break\s*-*)$/iu;

const FURNITURE_BEGINS = '-–—_=*.~|:';

/** A cheap look: what begins with a digit is short, what begins with a letter is "Trang" or "page". */
function mayBeFurniture(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x2f && first < 0x3a) return text.length < 10;
  const small = first | 0x20;
  if (small === 0x74 || small === 0x70) return (text.charCodeAt(1) | 0x20) === (small === 0x74 ? 0x72 : 0x61);
  return FURNITURE_BEGINS.includes(text.charAt(0));
}

/** Cut the source into cleaned lines, page furniture dropped. Offsets are UTF-16 units of `raw`. */
export function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let afterBreak = false;
  const anyTabs = raw.includes('\t');
  let tabs = 0;
  for (let start = 0; start <= raw.length; ) {
    let end = raw.indexOf('\n', start);
    if (end < 0) end = raw.length;
    tabs = anyTabs ? tabbed(raw, start, end, tabs) : 0;
    const { text, origin, indent } = cleanLine(raw, start, end, tabs > 0);
    // a line of bars alone is what is left of an empty cell
    if (text === '' || (text.startsWith('|') && /^[|\s]+$/u.test(text))) gap++;
    else if (mayBeFurniture(text) && FURNITURE.test(text)) afterBreak = true;
    else {
      lines.push({ text, origin, indent, gap, afterBreak });
      gap = 0;
      afterBreak = false;
    }
    start = end + 1;
  }
  return withoutRunningHeads(lines);
}

const shape = (line: Line): string => line.text.replace(/\d+/g, '#');

/**
 * A line behind a page break is the page's head, and no part of the text, if it stands so twice or more in the same words but for numbers,
 * or if it is in capitals and cuts a sentence in two.
 */
function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const heads = new Map<string, number>();
  for (const line of lines)
    if (line.afterBreak && line.text.length <= 100) heads.set(shape(line), (heads.get(shape(line)) ?? 0) + 1);
  const kept: Line[] = [];
  let gap = 0;
  let dropped = false;
  for (const line of lines) {
    if (line.afterBreak && (cuts(kept.at(-1), line) || (heads.get(shape(line)) ?? 0) >= 2)) {
      gap += line.gap;
      dropped = true;
      continue;
    }
    kept.push(dropped ? { ...line, gap: line.gap + gap, afterBreak: true } : line);
    gap = 0;
    dropped = false;
  }
  return kept;
}

/** Whether a line in capitals stands in the middle of a sentence. */
const cuts = (before: Line | undefined, line: Line): boolean =>
  before !== undefined && !closes(before.text) && line.text.length <= 100 && inCapitals(line.text);

/**
 * How many tabs part a line's cells, as a copied spreadsheet has them: two lines at least, one below the other, with the same number of
 * tabs, three cells of them filled in the first. 0 where the line is none. `before`: what the line above has.
 */
function tabbed(raw: string, start: number, end: number, before: number): number {
  const cells = raw.slice(start, end).split('\t');
  if (cells.length < 2) return 0;
  if (before > 0 && cells.length >= 2) return before;
  if (cells.filter((cell) => cell.trim() !== '').length < 3) return 0;
  const next = raw.indexOf('\n', end + 1);
  const below = raw.slice(end + 1, next < 0 ? raw.length : next).split('\t');
  return below.length >= 2 && below.length <= cells.length + 1 ? cells.length - 1 : 0;
}

/** NFC, single blanks, no invisible letters, Markdown emphasis and heading marks gone; every unit keeps its source. */
function cleanLine(
  raw: string,
  start: number,
  end: number,
  tabs: boolean,
): { text: string; origin: Origin; indent: number } {
  const clean = asItStands(raw, start, end);
  if (clean !== null) return clean;
  let text = '';
  const origin: number[] = [];
  let indent = 0;
  let pendingBlank = -1;
  for (let at = start; at < end; at++) {
    const unit = raw.charAt(at);
    const plain = isPlain(raw.charCodeAt(at));
    if (!plain && INVISIBLE.test(unit)) continue;
    // "* Về đất đai": a mark of a list; "**Về đất đai**": bold
    if (unit === '*' && text === '' && raw.charAt(at + 1) === ' ' && !raw.slice(at + 1, end).includes('*')) {
      text += unit;
      origin.push(at);
      continue;
    }
    if (unit === '*' || (unit === '#' && text === '')) continue;
    if (tabs && unit === '\t' && text !== '') {
      text += text.endsWith(' ') ? '|' : ' |';
      while (origin.length < text.length) origin.push(at);
      pendingBlank = at;
      continue;
    }
    if (!plain && BLANK.test(unit)) {
      if (text === '') indent++;
      else if (pendingBlank < 0) pendingBlank = at;
      continue;
    }
    if (pendingBlank >= 0) {
      text += ' ';
      origin.push(pendingBlank);
      pendingBlank = -1;
    }
    let clusterEnd = at + 1;
    while (clusterEnd < end && raw.charCodeAt(clusterEnd) >= 0x300 && MARK.test(raw.charAt(clusterEnd))) clusterEnd++;
    const cluster = plain && clusterEnd === at + 1 ? unit : raw.slice(at, clusterEnd).normalize('NFC');
    for (let k = 0; k < cluster.length; k++) {
      text += cluster.charAt(k);
      origin.push(Math.min(at + k, clusterEnd - 1));
    }
    at = clusterEnd - 1;
  }
  return { text, origin, indent };
}

/** A line that needs no more cleaning than its blanks cut off at both ends, which most are; null: any other. */
function asItStands(raw: string, start: number, end: number): { text: string; origin: number; indent: number } | null {
  let from = start;
  while (from < end && raw.charCodeAt(from) === SPACE) from++;
  let to = end;
  while (to > from && raw.charCodeAt(to - 1) === SPACE) to--;
  if (raw.charCodeAt(from) === HASH) return null;
  let blank = false;
  for (let at = from; at < to; at++) {
    const code = raw.charCodeAt(at);
    if (code === SPACE ? blank : code === STAR || !(isPlain(code) || isDashOrQuote(code))) return null;
    blank = code === SPACE;
  }
  return { text: raw.slice(from, to), origin: from, indent: from - start };
}

const SPACE = 0x20;
const HASH = 0x23;
const STAR = 0x2a;
/** –, —, quotes and bullets, the ellipsis: as plain as letters. */
const isDashOrQuote = (code: number): boolean =>
  code === 0x2013 || code === 0x2014 || (code >= 0x2018 && code <= 0x201e) || code === 0x2022 || code === 0x2026;

/** A letter, digit or mark of ASCII or of the Latin blocks, composed: needs no cleaning. Keeps the patterns off most of a text. */
const isPlain = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);

const CAPITAL = /\p{Lu}/u;

/** A line that holds capitals and no small letter. */
export function inCapitals(text: string): boolean {
  // a small letter of ASCII, near the head of nearly all lines, says no without a copy of them
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x60 && code < 0x7b) return false;
  }
  return text === text.toUpperCase() && CAPITAL.test(text);
}

/** A line may end a sentence or an item. */
export const closes = (text: string): boolean => text !== '' && '.;:!?…/”"»)]|'.includes(text.charAt(text.length - 1));

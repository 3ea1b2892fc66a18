import { startsEnumerated } from '../notice/enumerator.ts';

/** A line of the source, cleaned: its words and, for each unit of them, the unit of the source it came from. */
export interface Line {
  readonly text: string;
  readonly origin: readonly number[];
  /** Leading blanks, in units. */
  readonly indent: number;
  /** Empty lines before it. */
  readonly gap: number;
  /** A page number, page break or rule stood between it and the line before. */
  readonly afterBreak: boolean;
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|(?!\s)\p{Cc}/u;
const BLANK = /\s/;
const MARK = /\p{M}/u;
/** Page furniture: "- 3 -", "Trang 2/5", "--- PAGE BREAK ---", "______", "=====". */
const FURNITURE =
  /^(?:[-–—_=*.~\s|:]+|-?\s*\d{1,3}\s*-?|(?:trang|page)\s*\d+(?:\s*[/of]+\s*\d+)?|-*\s*page break\s*-*)$/iu;

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
    if (text === '' || /^[|\s]+$/u.test(text)) gap++;
    else if (FURNITURE.test(text)) afterBreak = true;
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
    const cuts =
      kept.length > 0 && !CLOSED.test(kept.at(-1)?.text ?? '') && inCapitals(line.text) && line.text.length <= 100;
    if (line.afterBreak && (cuts || (heads.get(shape(line)) ?? 0) >= 2)) {
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
): { text: string; origin: number[]; indent: number } {
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

/** A letter, digit or mark of ASCII or of the Latin blocks, composed: needs no cleaning. Keeps the patterns off most of a text. */
const isPlain = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);

const inCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text);

/** A line may end a sentence or an item. */
const CLOSED = /[.;:!?…/”"»)\]|]$/u;
/** Words that cannot end a sentence: what follows them is on the next line. */
const DANGLING =
  /(?:^|[\s(])(?:của|về|tại|theo|và|các|với|cho|từ|đến|trong|số|ngày|tháng|năm|là|để|do|hoặc|trên|vào|bởi|những|việc|khi|sự|như|được|thực hiện|quy định|Thủ tướng|Phó Thủ tướng|Chủ tịch|Bộ trưởng|Ủy ban|Bộ|Sở|Khoản|Điều|Điểm|khoản|điều|điểm|Nghị quyết|Nghị định|Quyết định|Tỉnh ủy|Tỉnh|đồng chí|nhân dân)$|,$/u;

/** Whether the source was wrapped at a fixed width, and how wide. Null where lines are whole paragraphs. */
export function wrapWidth(all: readonly Line[]): number | null {
  const lines = all.filter((line) => !/ \|(?: |$)/u.test(line.text));
  const widths = lines.map((line) => line.text.length).filter((n) => n >= 40);
  if (widths.length < 6) return null;
  widths.sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (width > 140) return null;
  const full = lines.filter((line) => line.text.length >= width * 0.75);
  const open = full.filter((line) => !CLOSED.test(line.text));
  return full.length >= 5 && open.length >= full.length * 0.5 ? width : null;
}

/** A table's row: two bars, or a number before the first. */
const ROW = / \|(?: .*)? \||^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]+|[A-HĐa-zđ])[.)]? \| /u;

/** How a source sets its lines. */
export interface Setting {
  /** Where lines were broken, in letters; null where each is a whole paragraph. */
  readonly width: number | null;
  /** Paragraphs begin further in than their other lines. */
  readonly indented: boolean;
  /** An empty line stands before each point, so that what follows without one goes on. */
  readonly spaced: boolean;
}

/** Read from all lines how they are set. A point, and what follows a short line that ends a sentence, begins a paragraph. */
export function settingOf(lines: readonly Line[]): Setting {
  const width = wrapWidth(lines);
  const points = lines.filter((line, at) => {
    const before = lines[at - 1]?.text;
    if (width === null || before === undefined) return false;
    return startsEnumerated(line.text) || (before.length < width * 0.75 && CLOSED.test(before));
  });
  return {
    width,
    indented: width !== null && lines.some((line) => line.indent > 2) && lines.some((line) => line.indent === 0),
    spaced:
      points.length >= 4 && points.filter((line) => line.gap > 0 || line.afterBreak).length >= points.length * 0.8,
  };
}

/** Words that need what follows, whatever it looks like: "Công văn số" + "417/BNV-CVL", "quý" + "II/2025". */
const NEEDS =
  /(?:^|[\s(])(?:của|về|tại|theo|và|các|với|cho|từ|đến|trong|số|ngày|tháng|năm|quý|Quý|đợt|khoản|điểm|Điều|Mục|mục|là|hoặc|những|được)$/u;

/** Whether `next` goes on with the sentence of `line` (example: "trước ngày 15 tháng" + "3 năm 2020"). */
export function continues(line: Line, next: Line, { width, indented, spaced }: Setting): boolean {
  const rangeCut = /\d$/.test(line.text) && /^[-–]\s*\d/.test(next.text);
  if (rangeCut) return true;
  if (next.text.startsWith('|') || line.text.endsWith('|') || (ROW.test(next.text) && / \| /u.test(line.text)))
    return false;
  // In a wrapped text an inline item may stand first in its line: "…; (2) xử lý …" goes on with the paragraph.
  const closed = CLOSED.test(line.text);
  const full = width !== null && line.text.length >= width * (closed ? 0.8 : 0.75) && next.gap === 0;
  const item =
    full &&
    /^\((?:\d{1,2}|[ivx]{1,4})\)\s/u.test(next.text) &&
    /[;,:.]$|\p{L}$/u.test(line.text) &&
    next.indent <= line.indent + 2;
  if (startsEnumerated(next.text) && !item) return full && !closed && (spaced || NEEDS.test(line.text));
  if (item) return true;
  if (/^\p{Ll}/u.test(next.text) && (!closed || full)) return true;
  if (/^[/,;)]/.test(next.text)) return true;
  if (inCapitals(next.text) || inCapitals(line.text)) return false;
  if (!closed && line.text.length >= 30 && DANGLING.test(line.text)) return /^[\p{Lu}\d(“"]/u.test(next.text);
  if (width === null) return false;
  if (next.gap > 0 && !next.afterBreak) return false;
  if (indented && next.indent > line.indent + 2 && !next.afterBreak) return false;
  return full && !/^(?:Nơi nhận|Kính gửi|Điều \d)/u.test(next.text) && !(closed && /[:;]$/.test(line.text));
}

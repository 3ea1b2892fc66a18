import { meanConfidence, type SeenLine, type SeenWord } from './recognised.ts';

/** The part of a page where stamps of arrival, pen notes and urgency marks stand. */
const HEAD = 0.35;
/** Lines less sure than this are no print, in the head or beside the body; and anywhere. */
const FAINT = 60;
const NOTHING = 25;
/** What stands at the edge of a line of the head and is so unsure is a stroke of a stamp. */
const STROKE = 30;
/** Taller than so many lines, and short: a stamp's letter, a stroke of a pen. */
const TALL = 1.8;

/** Where the body's lines stand, in pixels. */
interface Column {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/**
 * The lines of a page without what stamps ("ĐẾN", "HỎA TỐC"), seals, pens and specks left: unsure lines in the head and beside the body, tall
 * strokes, marks that are no letters at the ends of lines. A line of the body is kept however badly it was read, unless nothing of it was.
 */
export function withoutJunk(lines: readonly SeenLine[], pageHeight: number): SeenLine[] {
  const column = columnOf(lines);
  if (!column) return [];
  return lines.flatMap((line) => {
    const inHead = topOf(line) < pageHeight * HEAD;
    const kept = trimmed(line, (word) => isSmear(word) || ((inHead || isBeside(word, column)) && isStroke(word)));
    const sure = meanConfidence([kept]);
    if (sure === null || sure < NOTHING) return [];
    const beside = kept.every((word) => isBeside(word, column));
    if ((inHead || beside) && sure < FAINT) return [];
    return isTall(kept, column, sure) ? [] : [withDash(kept)];
  });
}

/** The lines of a cell without what is no print; seals reach into cells. */
export function cellWithoutJunk(lines: readonly SeenLine[]): SeenLine[] {
  return lines.flatMap((line) => {
    const kept = trimmed(line, isSmear);
    const sure = meanConfidence([kept]);
    return sure === null || sure < 45 ? [] : [withDash(kept)];
  });
}

/** Marks alone, as specks and rules give them; a list's dash is sure, and stands alone by right. */
const isSmear = ({ text, confidence }: SeenWord): boolean =>
  !/[\p{L}\p{N}]/u.test(text) && (confidence < 70 || /^[|_\\~`^¬¦=]+$/u.test(text));

const isStroke = ({ text, confidence }: SeenWord): boolean => confidence < STROKE && !/\p{N}{2}/u.test(text);

const isBeside = ({ rect }: SeenWord, { left, right, height }: Column): boolean =>
  rect.left + rect.width < left - height || rect.left > right + height;

/** A line whose words are all too tall, few letters and not quite sure. */
function isTall(line: SeenLine, { height }: Column, sure: number): boolean {
  const letters = line.reduce((sum, { text }) => sum + text.length, 0);
  return letters <= 8 && sure < 90 && line.every(({ rect }) => rect.height > height * TALL);
}

/** A line without the words at its ends that are `gone`. */
function trimmed(line: SeenLine, gone: (word: SeenWord) => boolean): SeenLine {
  let from = 0;
  let to = line.length;
  // A smeared dash opens a list's point: it stays if a word follows.
  while (from < to && gone(line[from] as SeenWord) && !(from === 0 && isDash(line[from] as SeenWord) && to > 1)) from++;
  while (to > from && gone(line[to - 1] as SeenWord)) to--;
  return line.slice(from, to);
}

/** A list's dash as scans give it ("~", "ˆ", "'-"), as a dash: points are told by it. */
function withDash(line: SeenLine): SeenLine {
  const [first, ...rest] = line;
  return first && rest.length > 0 && /^(?:[~ˆ]-?|['"‘~]-)$/u.test(first.text)
    ? [{ ...first, text: '-' }, ...rest]
    : line;
}

const isDash = ({ text }: SeenWord): boolean => /^[-–—~*+ˆ'"‘.]{1,2}$/u.test(text);

const topOf = (line: SeenLine): number => Math.min(...line.map(({ rect }) => rect.top));

/** By the surely read lines: where most begin and end, and how tall their words are. Null without lines. */
function columnOf(lines: readonly SeenLine[]): Column | null {
  const sure = lines.filter((line) => (meanConfidence([line]) ?? 0) >= 80);
  const from = sure.length >= 3 ? sure : lines;
  if (from.length === 0) return null;
  const middle = (values: number[], share: number): number =>
    values.sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
  return {
    left: middle(
      from.map((line) => line[0]?.rect.left ?? 0),
      0.1,
    ),
    right: middle(
      from.map((line) => (line.at(-1)?.rect.left ?? 0) + (line.at(-1)?.rect.width ?? 0)),
      0.9,
    ),
    height: middle(
      from.flatMap((line) => line.map(({ rect }) => rect.height)),
      0.5,
    ),
  };
}

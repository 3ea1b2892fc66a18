import { fold } from '../text/words.ts';
import { cutAfter, type Gap, gapsOf, wideGaps, widthOf } from './gaps.ts';
import { heightOf, type PrintedLine, quantile, textOf } from './line.ts';

/** A stretch of a page in two columns: the lines `from` to `to` (exclusive) of the page, told apart. */
export interface Sides {
  readonly from: number;
  readonly to: number;
  readonly left: readonly PrintedLine[];
  readonly right: readonly PrintedLine[];
}

const MOTTO = /(?:cong hoa xa hoi|dang cong san viet)/u;
const MOTTO_WORD = /^(?:cong|dang)$/u;
const DAY_LINE = /ngay\b.*thang\b.*nam\b/u;
/** "…, ngày 12 tháng 11 năm" over "Số: 918/TB-VP   2026": the column was too narrow for its line. */
const YEAR_TO_COME = /\bnam\s*$/u;
const YEAR_ALONE = /(?:^|\s)\d{4}$/u;
const ADDRESSED = /^kinh gui/u;
const RECIPIENTS = /^noi nhan/u;

/** A head begins at most so many lines above the motto: what stands to its left may stand a little higher. */
const ABOVE = 3;
/** So far down the motto may stand, in lines: a page's own words may come first. */
const REACH = 30;

/**
 * The head of an official paper: who issues it and its number on the left, the motto, place and day on the right. Found by the motto's words
 * on the paper's first page. Null where there is none, or nothing stands to its left.
 */
export function headSides(lines: readonly PrintedLine[]): Sides | null {
  const at = lines.slice(0, REACH).findIndex((line) => MOTTO.test(fold(textOf(line.words))));
  const motto = lines[at];
  if (!motto) return null;
  const first = motto.words.findIndex(({ text }) => MOTTO_WORD.test(fold(text)));
  const begins = motto.words[Math.max(0, first)];
  if (!begins) return null;
  const em = heightOf(motto);
  const split = begins.box.left - em * 0.25;
  let from = at;
  while (from > 0 && at - from < ABOVE && isLeftOf(lines[from - 1], lines[from], split, em)) from--;
  const to = headEnd(lines, at, split, em);
  const sides = parted(lines.slice(from, to), split, em);
  return sides.left.length === 0 ? null : { from, to, ...sides };
}

/** Where the head ends: after the line of place and day, and what stands on the left close below it ("V/v …"). */
function headEnd(lines: readonly PrintedLine[], at: number, split: number, em: number): number {
  let dayAt = -1;
  let to = at + 1;
  for (; to < lines.length && to < at + 10; to++) {
    const line = lines[to];
    if (!line) break;
    if (
      dayAt >= 0 &&
      to > dayAt &&
      (!isLeftOf(line, lines[to - 1], split, em) || ADDRESSED.test(fold(textOf(line.words))))
    )
      break;
    if (dayAt < 0 && to > at + 1 && spans(line, split, em) && cutNear(line, split, em) === null) break;
    const words = fold(textOf(line.words));
    if (dayAt < 0 && DAY_LINE.test(words)) {
      const next = lines[to + 1];
      const torn = YEAR_TO_COME.test(words) && next && YEAR_ALONE.test(fold(textOf(next.words)));
      dayAt = torn ? to + 1 : to;
    }
  }
  return to;
}

/** Whether a line stands wholly to the left of the split, close to its neighbour. */
function isLeftOf(
  line: PrintedLine | undefined,
  neighbour: PrintedLine | undefined,
  split: number,
  em: number,
): boolean {
  if (!line || !neighbour) return false;
  const apart = Math.max(line.top - neighbour.bottom, neighbour.top - line.bottom);
  return line.right < split + em && apart < em * 2;
}

/**
 * The foot: "Nơi nhận" with its list on the left, the signature on the right, down to the end of the page; on a page before which it was cut
 * (`cut`), from the page's first line on, down to the first line of running text. Null where there is none.
 */
export function footSides(lines: readonly PrintedLine[], cut = false): Sides | null {
  const at = cut ? 0 : lines.findIndex((line) => RECIPIENTS.test(fold(textOf(line.words))));
  if (!lines[at]) return null;
  const em = quantile(lines.map(heightOf), 0.5);
  const middle = (Math.min(...lines.map(({ left }) => left)) + Math.max(...lines.map(({ right }) => right))) / 2;
  const from = cut ? 0 : signerAbove(lines, at, middle, em);
  const end = cut ? lines.findIndex((line) => spans(line, middle, em * 3) && cutNear(line, middle, em) === null) : -1;
  const zone = lines.slice(from, end < 0 ? undefined : end);
  const gaps = zone.flatMap((line) =>
    wideGaps(line).filter((gap) => gap.right > middle - em * 6 && gap.left < middle + em * 6),
  );
  const rights = [
    ...gaps.map((gap) => gap.right),
    ...zone.filter(({ left }) => left > middle - em * 3).map(({ left }) => left),
  ];
  if (rights.length === 0) return null;
  const split = Math.min(...rights) - em * 0.25;
  return { from, to: from + zone.length, ...parted(zone, split, em) };
}

/** The first line of the signature, which may stand a little higher than "Nơi nhận". */
function signerAbove(lines: readonly PrintedLine[], at: number, middle: number, em: number): number {
  let from = at;
  while (from > 0) {
    const before = lines[from - 1];
    const after = lines[from];
    if (!before || !after || before.left < middle - em * 3 || after.top - before.bottom > em * 1.5) break;
    from--;
  }
  return from;
}

/** Cut the lines at the split where they have a blank there; others go to the side on which most of them stands. */
function parted(
  lines: readonly PrintedLine[],
  split: number,
  em: number,
): { left: PrintedLine[]; right: PrintedLine[] } {
  const left: PrintedLine[] = [];
  const right: PrintedLine[] = [];
  for (const line of lines) {
    const cut = spans(line, split, em) ? cutNear(line, split, em) : null;
    if (cut) {
      const [one, other] = cutAfter(line, cut.after);
      left.push(one);
      right.push(other);
    } else if ((line.left + line.right) / 2 < split) left.push(line);
    else right.push(line);
  }
  return { left, right };
}

const spans = (line: PrintedLine, split: number, em: number): boolean =>
  line.left < split - em && line.right > split + em;

/** The blank at which a line falls in two near the split: the widest close by, if it is wider than a blank between words. */
function cutNear(line: PrintedLine, split: number, em: number): Gap | null {
  const gaps = gapsOf(line);
  const usual = quantile(gaps.map(widthOf), 0.5);
  const near = gaps.filter((gap) => gap.left < split + em * 4 && gap.right > split - em * 4);
  const widest = near.toSorted((a, b) => widthOf(b) - widthOf(a))[0];
  if (!widest) return null;
  const holds = widest.left <= split && widest.right >= split;
  return widthOf(widest) >= em * (holds ? 0.45 : 0.8) && (gaps.length < 3 || widthOf(widest) >= usual * 1.5)
    ? widest
    : null;
}

import { fold } from '../text/words.ts';
import { UNIT } from './joint.ts';
import { heightOf, type PrintedLine, quantile, textOf } from './line.ts';
import { isStamp } from './stamp.ts';

/** What stands on a page and is no part of its text: page numbers, running heads, footnotes and their marks, signatures' stamps. */
export type ApartKind = 'number' | 'head' | 'footnote' | 'mark' | 'stamp';

export interface Apart {
  readonly kind: ApartKind;
  readonly line: PrintedLine;
}

/** A page's printed lines, from top to bottom, with its size. */
export interface LinedPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
  /** Whether other things than lines stand on it. */
  readonly rows: boolean;
}

const NUMBER =
  /^(?:[-–—.]?\s*\d{1,3}\s*[-–—.]?|(?:trang|page)\s*\d{1,3}(?:\s*[/|]\s*\d{1,3})?|\d{1,3}\s*\/\s*\d{1,3})$/iu;
const NOTE = /^(?:\(?\d{1,2}\)?|\*{1,3}|[¹²³⁴-⁹])(?=$|[\s\p{L}.)])/u;
/** The share of a page's height above and below which its furniture stands. */
const MARGIN = 0.12;

/** Sort the furniture out of the pages: what is left of each page's lines, and what was set apart, in reading order. */
export function setApart(pages: readonly LinedPage[]): { pages: PrintedLine[][]; apart: Apart[] } {
  const heads = runningHeads(pages);
  const usual = quantile(
    pages
      .flatMap(({ lines }) => lines.flatMap(({ words }) => words.map((word) => word.size ?? 0)))
      .filter((size) => size > 0),
    0.5,
  );
  const apart: Apart[] = [];
  const kept = pages.map((page) => {
    const notes = footnotes(page, usual);
    return page.lines.filter((line, index) => {
      const kind = isNumber(page, line, index)
        ? 'number'
        : heads.has(keyOf(page, line)) && atEdge(page, line)
          ? 'head'
          : notes.has(line)
            ? 'footnote'
            : isStamp(textOf(line.words))
              ? 'stamp'
              : null;
      if (kind) apart.push({ kind, line });
      return kind === null;
    });
  });
  return { pages: kept, apart };
}

function isNumber(page: LinedPage, line: PrintedLine, index: number): boolean {
  const edge = index === 0 || index === page.lines.length - 1;
  return edge && atEdge(page, line) && NUMBER.test(textOf(line.words));
}

const atEdge = (page: LinedPage, line: PrintedLine): boolean =>
  line.bottom < page.height * MARGIN || line.top > page.height * (1 - MARGIN);

/** Words that stand at the same height of the margin on several pages, their numbers aside. */
function runningHeads(pages: readonly LinedPage[]): Set<string> {
  const seen = new Map<string, Set<number>>();
  // What stands alone on its page is no furniture of it.
  for (const page of pages.filter(({ lines, rows }) => rows || lines.length > 1))
    for (const line of [...page.lines.slice(0, 2), ...page.lines.slice(-2)]) {
      if (!atEdge(page, line)) continue;
      const key = keyOf(page, line);
      seen.set(key, (seen.get(key) ?? new Set()).add(page.page));
    }
  return new Set([...seen].filter(([, on]) => on.size >= 2).map(([key]) => key));
}

function keyOf(page: LinedPage, line: PrintedLine): string {
  const height = Math.round((line.bottom / page.height) * 100);
  return `${height} ${fold(textOf(line.words)).replace(/\d+/gu, '#')}`;
}

/** The lines of small type at the foot of a page, from the first that begins with a number or star on; in scans, whose type has no size, none. */
function footnotes(page: LinedPage, usual: number): Set<PrintedLine> {
  const notes: PrintedLine[] = [];
  for (const line of page.lines.toReversed()) {
    if (NUMBER.test(textOf(line.words)) && atEdge(page, line)) continue;
    const size = quantile(
      line.words.map((word) => word.size ?? usual),
      0.5,
    );
    if (usual === 0 || size > usual * 0.88 || line.top < page.height * 0.4) break;
    notes.unshift(line);
  }
  const first = notes.findIndex((line) => NOTE.test(textOf(line.words)));
  return new Set(first < 0 ? [] : notes.slice(first));
}

/**
 * Take the raised marks of footnotes out of a line ("trước ngày 30/6/2026¹"): they would be read as digits. A raised number after a measure
 * ("m²") stays.
 */
export function withoutMarks(line: PrintedLine): { line: PrintedLine; marks: PrintedLine[] } {
  const usual = quantile(
    line.words.map((word) => word.size ?? 0),
    0.5,
  );
  const isMark = (index: number): boolean => {
    const word = line.words[index];
    const before = line.words[index - 1];
    if (!word || !before || usual === 0 || !/^(?:\(?\d{1,2}\)?|\*{1,3})$/u.test(word.text)) return false;
    const base = before.box.top + before.box.height;
    const raised = base - (word.box.top + word.box.height) > heightOf(line) * 0.15;
    return raised && (word.size ?? usual) < usual * 0.9 && !UNIT.test(before.text);
  };
  const marks = line.words.filter((_, index) => isMark(index));
  if (marks.length === 0) return { line, marks: [] };
  const words = line.words.filter((word) => !marks.includes(word));
  return {
    line: { ...line, words },
    marks: marks.map((word) => ({
      words: [word],
      page: line.page,
      left: word.box.left,
      right: word.box.left + word.box.width,
      top: word.box.top,
      bottom: word.box.top + word.box.height,
    })),
  };
}

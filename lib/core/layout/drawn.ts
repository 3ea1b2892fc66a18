import type { Span } from '../text/span.ts';

/**
 * A place on a drawn page. `page` counts from 0; the rest is in points (1/72 inch) of the page as it is shown, turned as its file says,
 * from its top left corner, y downwards.
 */
export interface PageBox {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A word as it stands on the page. */
export interface DrawnWord {
  readonly text: string;
  readonly box: PageBox;
  /** How sure the recogniser of a scan is, 0 to 100; null where the file itself says the word. */
  readonly confidence: number | null;
  /** The type's size in points, where the file says it. */
  readonly size?: number;
}

/** What stands on a page, in reading order: printed lines, and rows of tables (cells in column order, each cell's words in its own order). */
export type DrawnBlock =
  | { readonly kind: 'line'; readonly words: readonly DrawnWord[] }
  | { readonly kind: 'row'; readonly cells: readonly (readonly DrawnWord[])[] };

/** Where a page's words come from: its own text, a scan that was recognised, or nowhere (`unread` says why). */
export type PageSource = 'text' | 'scan' | 'unread';

export interface DrawnPage {
  readonly page: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly source: PageSource;
  readonly blocks: readonly DrawnBlock[];
}

/** A piece of a drawn text (a word) and where it is drawn. Runs are in order and disjoint; what lies between them (blanks, "\n", " | ") is drawn nowhere. */
export interface DrawnRun extends Span {
  readonly box: PageBox;
  readonly confidence: number | null;
}

/** What was put in place of what a scan seemed to say: always shown, always taken back with one act. */
export interface Correction extends Span {
  /** What was read, before. `start` and `end` are of what stands now, in `raw`. */
  readonly was: string;
  readonly rule: 'date' | 'number' | 'agency';
}

/**
 * The text of a drawn paper, paragraph by paragraph ("\n" between them, no hard wraps left; a table row is one paragraph, " | " between its
 * cells), with the way back to the page. `raw` is what `buildPageText` takes; spans here are UTF-16 units of it.
 */
export interface DrawnText {
  readonly raw: string;
  readonly runs: readonly DrawnRun[];
  readonly corrections: readonly Correction[];
  /** What stands on the pages and is no part of the text: not read, not in `raw`. */
  readonly apart?: readonly ApartWords[];
}

/** A line set apart: a page number, a running head, a footnote or its mark, a signature's stamp. */
export interface ApartWords {
  readonly kind: 'number' | 'head' | 'footnote' | 'mark' | 'stamp';
  readonly words: readonly DrawnWord[];
}

/** Where a span of `raw` is drawn: one box a line (words side by side joined), in order. A word partly inside counts by its letters' share of its width. */
export function boxesOf(drawn: DrawnText, span: Span): PageBox[] {
  const boxes: PageBox[] = [];
  for (const run of drawn.runs.slice(firstEndingAfter(drawn.runs, span.start))) {
    if (run.start >= span.end) break;
    const part = within(run, span);
    const last = boxes.at(-1);
    if (last && sameLine(last, part)) boxes[boxes.length - 1] = joined(last, part);
    else boxes.push(part);
  }
  return boxes;
}

/** The run's box, cut to the share of its letters that lie in the span. */
function within(run: DrawnRun, span: Span): PageBox {
  const length = Math.max(1, run.end - run.start);
  const from = Math.max(0, span.start - run.start) / length;
  const to = Math.min(length, span.end - run.start) / length;
  return { ...run.box, left: run.box.left + run.box.width * from, width: run.box.width * (to - from) };
}

/** On one page, at one height (half of the lower one overlaps), going right. */
function sameLine(a: PageBox, b: PageBox): boolean {
  const overlap = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return a.page === b.page && overlap >= Math.min(a.height, b.height) / 2 && b.left >= a.left;
}

function joined(a: PageBox, b: PageBox): PageBox {
  const top = Math.min(a.top, b.top);
  const right = Math.max(a.left + a.width, b.left + b.width);
  return {
    page: a.page,
    left: a.left,
    top,
    width: right - a.left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}

/** The index of the first run that ends after `at`; runs are in order. */
function firstEndingAfter(runs: readonly DrawnRun[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

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

/**
 * Where a span of `raw` is drawn: one box a line (words side by side joined), in order; on a page that stands aslant a line is several, each
 * a step further down or up. A word partly inside counts by its letters' share of its width.
 */
export function boxesOf(drawn: DrawnText, span: Span): PageBox[] {
  const boxes: PageBox[] = [];
  /** The highest of the words joined in the last box. */
  let tallest = 0;
  for (const run of drawn.runs.slice(firstEndingAfter(drawn.runs, span.start))) {
    if (run.start >= span.end) break;
    const part = within(run, span, drawn.raw);
    const last = boxes.at(-1);
    const both = last && sameLine(last, part) ? joined(last, part) : null;
    tallest = Math.max(both ? tallest : 0, part.height);
    if (both && both.height <= tallest * STEP) boxes[boxes.length - 1] = both;
    else {
      boxes.push(part);
      tallest = part.height;
    }
  }
  return boxes;
}

/** The run's box, cut to the share of its letters that lie in the span, each by about its width: a full stop takes half of a figure's. */
function within(run: DrawnRun, span: Span, raw: string): PageBox {
  if (span.start <= run.start && run.end <= span.end) return run.box;
  const width = (from: number, to: number): number => to - from - (raw.slice(from, to).match(NARROW)?.length ?? 0) / 2;
  const whole = Math.max(0.5, width(run.start, run.end));
  const from = width(run.start, Math.max(run.start, span.start)) / whole;
  const to = width(run.start, Math.min(run.end, span.end)) / whole;
  return { ...run.box, left: run.box.left + run.box.width * from, width: run.box.width * (to - from) };
}

const NARROW = /[.,;:!|'’iíìịjlIft()/[\]-]/gu;

/** A box of words side by side grows no higher than this many times its highest word: higher, it would cover the lines above and below. */
const STEP = 1.6;

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

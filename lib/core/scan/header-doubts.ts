import { boxesOf, type DrawnText, type PageBox } from '../layout/drawn.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';

/** A field of a paper's head as a scan gives it. */
export interface HeaderDoubt {
  /** Of the drawn text's `raw`. */
  readonly span: Span;
  readonly boxes: readonly PageBox[];
  /** Of its least sure word, 0 to 100. */
  readonly confidence: number;
}

export interface HeaderDoubts {
  readonly number: HeaderDoubt | null;
  readonly issued: HeaderDoubt | null;
}

/** Number and day stand within the first so many units of a paper. */
const HEAD = 1500;

/**
 * The number and the day in the head of a scanned paper. They are written by hand and misread, at times plausibly (right on none of seven
 * pages): whatever was read must give way to the document page's table, the signature or the user. Null: not there, or said by the file.
 */
export function headerDoubts(drawn: DrawnText): HeaderDoubts {
  const head = drawn.raw.slice(0, HEAD).split('\n');
  let start = 0;
  let number: HeaderDoubt | null = null;
  let issued: HeaderDoubt | null = null;
  for (const line of head) {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    if (line.length > 120) continue;
    const words = fold(line);
    if (number === null && /^so\s*[:.]/u.test(words)) number = doubtOf(drawn, span);
    else if (issued === null && /^[^,.]{2,40}[,.].{0,6}ngay.{0,12}thang.{0,12}nam/u.test(words))
      issued = doubtOf(drawn, span);
  }
  return { number, issued };
}

function doubtOf(drawn: DrawnText, span: Span): HeaderDoubt | null {
  const seen = drawn.runs.flatMap(({ start, end, confidence }) =>
    start < span.end && end > span.start && confidence !== null ? [confidence] : [],
  );
  return seen.length === 0 ? null : { span, boxes: boxesOf(drawn, span), confidence: Math.min(...seen) };
}

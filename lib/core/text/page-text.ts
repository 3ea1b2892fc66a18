import type { Span } from './span.ts';

/**
 * A page's text, cleaned for reading, with the way back kept as it was built.
 *
 * Guarantees (held by tests/invariants): `text` is NFC; blocks are separated by exactly one "\n" and hold none;
 * no two spaces stand together, no nbsp, soft hyphen or zero-width character is left; `origin` never decreases.
 */
export interface PageText {
  /** The cleaned text. Every Span after this stage points into it. */
  readonly text: string;
  /** What was given: for a page, its text nodes joined, with "\n" between blocks. */
  readonly raw: string;
  /** For each unit of `text`, the unit of `raw` it came from; one entry more for the end. */
  readonly origin: Uint32Array;
  /** Paragraphs (or table rows), in order, disjoint, none empty. */
  readonly blocks: readonly Span[];
}

/** The span of `raw` that a span of `text` was made from. An empty span gives an empty span. */
export function toRaw(page: PageText, span: Span): Span {
  const start = page.origin[span.start] ?? page.raw.length;
  if (span.end <= span.start) return { start, end: start };
  const last = page.origin[span.end - 1] ?? page.raw.length;
  return { start, end: Math.max(start, endOfUnit(page.raw, last)) };
}

/** A cleaned letter may stand for a base letter and its combining marks: take them all. */
function endOfUnit(raw: string, at: number): number {
  let end = at + 1;
  while (end < raw.length && /\p{M}/u.test(raw.charAt(end))) end++;
  return end;
}

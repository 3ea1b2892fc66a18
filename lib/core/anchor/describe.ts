import { type Span, slice } from '../text/span.ts';
import type { TextPositionSelector, TextQuoteSelector } from './selector.ts';

/** How many UTF-16 units are kept on either side of a quote. */
export const CONTEXT = 32;

/**
 * Where a span stands, so that it can be found again in this text or in a later state of it: its offsets, and its words between
 * their neighbours. Guarantee: `locate(text, describe(text, span))` is `span`.
 */
export function describe(text: string, span: Span): [TextPositionSelector, TextQuoteSelector] {
  return [
    { type: 'TextPositionSelector', start: span.start, end: span.end },
    {
      type: 'TextQuoteSelector',
      exact: slice(text, span),
      prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
      suffix: text.slice(span.end, span.end + CONTEXT),
    },
  ];
}

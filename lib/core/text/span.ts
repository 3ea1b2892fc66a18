/** A stretch of text: UTF-16 offsets, `end` exclusive, `0 <= start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many UTF-16 units a span covers. */
export const lengthOf = (span: Span): number => span.end - span.start;

/** Whether `inner` lies wholly within `outer`; equal spans do. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one unit; touching spans do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** How many units two spans share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The words of a span. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Order by start; where starts are equal, the longer first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

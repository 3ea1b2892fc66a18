import { signal } from '@preact/signals';
import { contains, lengthOf, overlaps, type Span } from '@/lib/core/text/span.ts';

/** What the pointer or the keyboard is at: a place in the text, pointed at on the one side and shown on the other. */
export interface Hot {
  readonly from: 'text' | 'list';
  readonly span: Span;
  /** What else belongs to it: a heading's addressees, a limit told once for several. */
  readonly also?: readonly Span[];
}

export type HotSignal = ReturnType<typeof createHot>;
export const createHot = () => signal<Hot | null>(null);

/** Whether a stretch of the text is shown for what is pointed at. */
export const isHotText = (hot: Hot | null, span: Span): boolean =>
  hot !== null && lengthOf(hot.span) > 0 && overlaps(hot.span, span);

/** Whether a stretch of the text belongs to what is pointed at, without being it. */
export const isWarmText = (hot: Hot | null, span: Span): boolean =>
  hot?.also?.some((other) => lengthOf(other) > 0 && contains(other, span)) ?? false;

/** Whether a row is shown: it holds the place pointed at in the text, or is the very one pointed at. */
export const isHotRow = (hot: Hot | null, span: Span): boolean =>
  hot !== null &&
  (hot.from === 'text' ? contains(span, hot.span) : span.start === hot.span.start && span.end === hot.span.end);

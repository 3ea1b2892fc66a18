import { selectedTask } from '@/lib/card/selected.ts';
import type { TaskInput } from '@/lib/core/task/task.ts';
import type { PageText } from '@/lib/core/text/page-text.ts';
import type { Span } from '@/lib/core/text/span.ts';
import type { Paper } from './paper.ts';

/** Fewer letters than this are a slip of the hand. */
const LEAST = 12;

/** A stretch of `raw` that the user selected, as the task that it would be; null where it is too short to be one. */
export function taskOfSpan({ page, reading }: Paper, raw: Span): TaskInput | null {
  const span = trimmed(page.text, fromRaw(page, raw));
  return span.end - span.start < LEAST ? null : selectedTask(page, reading, span);
}

/** The span of `text` that was made from a span of `raw`. */
function fromRaw({ origin, text }: PageText, raw: Span): Span {
  const at = (place: number): number => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((origin[middle] ?? Number.POSITIVE_INFINITY) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { start: at(raw.start), end: at(raw.end) };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, from + words.trim().length) };
}

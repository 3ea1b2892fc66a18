import { selectedTask } from '../card/selected.ts';
import type { TaskInput } from '../core/task/task.ts';
import type { Span } from '../core/text/span.ts';
import type { PageReading } from './read-page.ts';

/** Fewer letters are a slip of the mouse; more are no task. In UTF-16 units. */
const LEAST = 12;
const MOST = 4000;

/** The task that the user's selection would be; null where nothing of the paper is selected, or too little or too much. */
export function taskOfSelection(reading: PageReading, selection: Selection | null): TaskInput | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const span = spanOf(reading, selection.getRangeAt(0));
  if (!span || span.end - span.start < LEAST || span.end - span.start > MOST) return null;
  return selectedTask(reading.page, reading.reading, span);
}

/** The span of the text that a range of the page covers, blanks at its ends left out; null where it covers none. */
export function spanOf({ page, walked }: PageReading, range: Range): Span | null {
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (const { node, start } of walked.nodes) {
    if (!range.intersectsNode(node)) continue;
    const first = node === range.startContainer ? range.startOffset : 0;
    const last = node === range.endContainer ? range.endOffset : node.data.length;
    if (last <= first) continue;
    from = Math.min(from, start + first);
    to = Math.max(to, start + last);
  }
  if (to < 0) return null;
  let start = 0;
  while (start < page.text.length && (page.origin[start] ?? 0) < from) start++;
  let end = start;
  while (end < page.text.length && (page.origin[end] ?? 0) < to) end++;
  while (start < end && /\s/u.test(page.text.charAt(start))) start++;
  while (end > start && /\s/u.test(page.text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

/** How long a selection rests before it is looked at, in ms. */
const REST = 120;

/** Hear which task the selection would be, each time that another one, or none, has come to rest. */
export function watchSelection(
  look: () => TaskInput | null,
  heard: (task: TaskInput | null) => void,
  signal: AbortSignal,
): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let last: TaskInput | null = null;
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(rest);
      rest = setTimeout(() => {
        const task = look();
        // clicks that select nothing follow one another all the time
        if (task !== null || last !== null) heard(task);
        last = task;
      }, REST);
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => clearTimeout(rest));
}

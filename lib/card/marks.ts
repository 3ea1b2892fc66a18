import type { Reading, ReadTask } from '../core/reading.ts';
import { type PageText, toRaw } from '../core/text/page-text.ts';
import type { Span } from '../core/text/span.ts';
import { withShared } from './with-shared.ts';

/** `opening`: the task's enumerator and first words, drawn only when it is tracked, but always a target. */
export type MarkKind = 'assignee' | 'deadline' | 'opening';

/** What is marked for a task; `span` points into `PageText.raw`. */
export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  readonly key: string;
}

/** "Giao", directly before the addressee, is marked with it. */
const CHARGE = /(?:Giao|giao)(?: cho)? $/u;

/**
 * Every mark of a reading in the order of the page. What several tasks share (the addressee in their heading, a deadline at their end) is
 * marked once, for the first of them.
 */
export function marksOf(page: PageText, reading: Reading): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (kind: MarkKind, key: string, span: Span): void => {
    const raw = toRaw(page, span);
    const id = `${kind}:${raw.start}:${raw.end}`;
    if (raw.end > raw.start && !marks.has(id)) marks.set(id, { kind, span: raw, key });
  };
  for (const task of reading.tasks) {
    for (const { span, full } of [...task.leads, ...task.coops])
      add('assignee', task.id, withCharge(page.text, withShared(page.text, span, full)));
    for (const { span } of task.deadlines) add('deadline', task.id, span);
    add('opening', task.id, openingOf(page.text, task));
  }
  return [...marks.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function withCharge(text: string, span: Span): Span {
  const before = CHARGE.exec(text.slice(Math.max(0, span.start - 10), span.start))?.[0] ?? '';
  return { start: span.start - before.length, end: span.end };
}

/** The last of the opening words where it begins a name ("Trình Chính" of "Trình Chính phủ"), or the stop behind it ("Rà soát,"). */
const TAIL = /(?: \p{Lu}[^\s,;:.]*[,;:.]*|[,;:.]+)$/u;

/** The opening words, never ending within a name: before it where enough is left, else after it. */
function openingOf(text: string, { opening, leads, coops }: ReadTask): Span {
  const cut = [...leads, ...coops].find(({ span }) => span.start < opening.end && opening.end < span.end)?.span;
  const before = cut
    ? text.slice(opening.start, cut.start).trimEnd()
    : text.slice(opening.start, opening.end).replace(TAIL, '');
  if (before.length >= 4) return { start: opening.start, end: opening.start + before.length };
  return cut ? { start: opening.start, end: cut.end } : opening;
}

/** The mark at a place of `raw`: the shortest that covers it, null where none does. */
export function markAt(marks: readonly Mark[], offset: number): Mark | null {
  let found: Mark | null = null;
  for (const mark of marks) {
    if (mark.span.start > offset) break;
    if (offset >= mark.span.end) continue;
    if (!found || mark.span.end - mark.span.start < found.span.end - found.span.start) found = mark;
  }
  return found;
}

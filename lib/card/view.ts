import type { Reading, ReadTask } from '../core/reading.ts';
import type { PageSnapshot } from '../core/task/snapshot.ts';
import type { TaskInput } from '../core/task/task.ts';
import { type PageText, toRaw } from '../core/text/page-text.ts';
import { contains, type Span, slice } from '../core/text/span.ts';
import { capital } from './words.ts';

/** A stretch of the task's words, marked or not. */
export interface Piece {
  readonly text: string;
  readonly kind: 'assignee' | 'deadline' | null;
}

/** A task as the card shows it. */
export interface TaskView {
  readonly input: TaskInput;
  /** Where it stands in `raw`. */
  readonly span: Span;
  readonly opening: Span;
  /** The quote, cut at its marks. */
  readonly pieces: readonly Piece[];
  /** Rõ việc: the first words of what is to be done. */
  readonly what: string;
}

/** The tasks of a snapshot, with what the card needs besides. */
export function viewsOf(page: PageText, reading: Reading, snapshot: PageSnapshot): TaskView[] {
  return snapshot.tasks.flatMap((input, at) => {
    const task = reading.tasks[at];
    if (!task) return [];
    return {
      input,
      span: toRaw(page, task.span),
      opening: toRaw(page, task.opening),
      pieces: piecesOf(page.text, task),
      what: firstWords(slice(page.text, { start: afterParties(task), end: (task.words ?? task.span).end })),
    };
  });
}

function piecesOf(text: string, task: ReadTask): Piece[] {
  const whole = task.words ?? task.span;
  const inner = [
    ...task.deadlines.map(({ span }) => ({ span, kind: 'deadline' as const })),
    ...[...task.leads, ...task.coops].map(({ span }) => ({ span, kind: 'assignee' as const })),
  ]
    .filter(({ span }) => contains(whole, span))
    .sort((a, b) => a.span.start - b.span.start);
  const pieces: Piece[] = [];
  let at = whole.start;
  for (const { span, kind } of inner) {
    if (span.start < at) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), kind: null });
    pieces.push({ text: slice(text, span), kind });
    at = span.end;
  }
  if (at < whole.end) pieces.push({ text: text.slice(at, whole.end), kind: null });
  return pieces;
}

/** How far the next name may stand from the one before and still belong to "… chủ trì, phối hợp với …, … và …". */
const NEAR = 48;

/** Where the parties named at the head of a task end, and what is to be done begins. */
function afterParties({ words, span: whole, leads, coops }: ReadTask): number {
  const span = words ?? whole;
  let at = span.start;
  const own = [...leads, ...coops].map((party) => party.span).filter((party) => contains(span, party));
  for (const party of own.sort((a, b) => a.start - b.start)) {
    if (party.start - at > NEAR) break;
    at = Math.max(at, party.end);
  }
  return at;
}

const LONGEST = 120;

/** "b) Công bố danh mục dự án, hoàn thành trong tháng 6." → "Công bố danh mục dự án". */
export function firstWords(quote: string): string {
  const words = quote
    .replace(/^\s*(?:[-–+•]|\(?[\p{L}\p{N}]{1,4}[.)])\s*/u, '')
    .replace(/^[\s,;:.]*(?:(?:chủ trì|phối hợp)[\s,;:]+)*/iu, '');
  const clause = /^[^;:.]+?(?=[,;.](?:\s|$)|$)/u.exec(words)?.[0] ?? words;
  const enough = clause.length < 24 ? words.slice(0, LONGEST + 1) : clause;
  return capital(
    enough.length <= LONGEST
      ? enough.replace(/[\s,;.:]+$/u, '')
      : `${enough.slice(0, enough.lastIndexOf(' ', LONGEST)).replace(/[\s,;.:]+$/u, '')}…`,
  );
}

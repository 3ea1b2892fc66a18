import { boxesOf, type DrawnText, type PageBox } from '@/lib/core/layout/drawn.ts';
import { lastDayOf } from '@/lib/core/task/due.ts';
import type { TaskDeadline, TaskInput } from '@/lib/core/task/task.ts';
import { toRaw } from '@/lib/core/text/page-text.ts';
import type { Span } from '@/lib/core/text/span.ts';
import { limitByHand } from '../../model/edited.ts';
import { placeId } from './corrected.ts';
import type { Paper } from './paper.ts';

/** Below this a recognised word is not believed where a day hangs on it, 0 to 100. */
const SURE = 85;

/** What the user said of a limit in doubt. */
export type Decision =
  | { readonly kind: 'right' }
  | { readonly kind: 'none' }
  | { readonly kind: 'other'; readonly due: string };

/** A limit of a scan that is not sure: its words, the doubtful letters in them, and where they stand. */
export interface Doubt {
  /** By its place on the page. */
  readonly id: string;
  /** The tasks that it holds for. */
  readonly keys: readonly string[];
  readonly deadline: TaskDeadline;
  /** The words, cut at what is doubtful. */
  readonly pieces: readonly { readonly text: string; readonly weak: boolean }[];
  /** How many letters are doubtful, and whether anything was put right there. */
  readonly letters: number;
  readonly corrected: boolean;
  /** The last day as understood; null where it names none. */
  readonly lastDay: string | null;
  readonly boxes: readonly PageBox[];
  /** Of `raw`. */
  readonly span: Span;
}

/** Every limit of the paper that rests on doubtful words, each once, in the paper's order. A file that says its own words has none. */
export function doubtsOf(drawn: DrawnText, { page, reading, snapshot }: Paper): Doubt[] {
  const found = new Map<string, Doubt>();
  reading.tasks.forEach((task, at) => {
    const input = snapshot.tasks[at];
    task.deadlines.forEach((mention, index) => {
      const deadline = input?.deadlines[index];
      if (!input || !deadline) return;
      const span = toRaw(page, mention.span);
      const weak = weakIn(drawn, span);
      if (weak.length === 0) return;
      const id = placeId(drawn, span);
      const known = found.get(id);
      if (known) {
        found.set(id, { ...known, keys: [...known.keys, input.key] });
        return;
      }
      found.set(id, {
        id,
        keys: [input.key],
        deadline,
        pieces: cut(drawn.raw, span, weak),
        letters: weak.reduce((sum, one) => sum + one.end - one.start, 0),
        corrected: drawn.corrections.some((one) => one.start < span.end && span.start < one.end),
        lastDay: lastDayOf(deadline),
        boxes: boxesOf(drawn, span),
        span,
      });
    });
  });
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Words of a span that the recogniser is not sure of, or that were put right. */
function weakIn(drawn: DrawnText, span: Span): Span[] {
  const within = (one: Span): Span => ({ start: Math.max(one.start, span.start), end: Math.min(one.end, span.end) });
  const touches = (one: Span): boolean => one.start < span.end && span.start < one.end;
  const unsure = drawn.runs.filter((run) => touches(run) && run.confidence !== null && run.confidence < SURE);
  const dated = unsure.filter((run) => /\d|[IVX]/u.test(drawn.raw.slice(run.start, run.end)));
  const mended = drawn.corrections.filter(touches);
  return joined([...(dated.length > 0 ? dated : unsure), ...mended].map(within));
}

function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push({ start: span.start, end: span.end });
  }
  return all;
}

function cut(raw: string, span: Span, weak: readonly Span[]): Doubt['pieces'] {
  const pieces: { text: string; weak: boolean }[] = [];
  let at = span.start;
  for (const one of weak) {
    if (one.start > at) pieces.push({ text: raw.slice(at, one.start), weak: false });
    pieces.push({ text: raw.slice(one.start, one.end), weak: true });
    at = one.end;
  }
  if (at < span.end) pieces.push({ text: raw.slice(at, span.end), weak: false });
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/gu, ' ') }));
}

/** The tasks as the user decided: what is undecided is to be confirmed, what was set by hand replaces what was read. */
export function decided(
  tasks: readonly TaskInput[],
  doubts: readonly Doubt[],
  decisions: ReadonlyMap<string, Decision>,
): TaskInput[] {
  return tasks.map((task) => {
    const own = doubts.filter((doubt) => doubt.keys.includes(task.key));
    if (own.length === 0) return task;
    const deadlines = own.reduce<TaskDeadline[]>(
      (list, doubt) => applied(list, doubt, decisions.get(doubt.id)),
      [...task.deadlines],
    );
    const gaps: TaskInput['gaps'] =
      deadlines.length === 0 && !task.gaps.includes('when') ? [...task.gaps, 'when'] : task.gaps;
    return { ...task, deadlines, gaps, toConfirm: own.some((doubt) => !decisions.has(doubt.id)) };
  });
}

function applied(list: TaskDeadline[], { deadline }: Doubt, decision: Decision | undefined): TaskDeadline[] {
  const at = list.findIndex((one) => one.text === deadline.text);
  if (!decision || decision.kind === 'right' || at < 0) return list;
  const by = decision.kind === 'other' ? [limitByHand(deadline.value.bound ?? 'in', decision.due)] : [];
  return [...list.slice(0, at), ...by, ...list.slice(at + 1)];
}

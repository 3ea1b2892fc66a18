import { boxesOf, type DrawnText, type PageBox } from '@/lib/core/layout/drawn.ts';
import { type DoubtKind, type ScanDoubt, doubtsOf as scanDoubts } from '@/lib/core/scan/doubts.ts';
import { lastDayOf } from '@/lib/core/task/due.ts';
import type { TaskDeadline, TaskInput } from '@/lib/core/task/task.ts';
import type { Span } from '@/lib/core/text/span.ts';
import { limitByHand } from '../../model/edited.ts';
import { placeId } from './corrected.ts';
import type { Paper } from './paper.ts';

/** What the user said of a limit in doubt. */
export type Decision =
  | { readonly kind: 'right' }
  | { readonly kind: 'none' }
  | { readonly kind: 'other'; readonly due: string };

/** A limit of a scan, to be confirmed: its words, the doubtful letters in them, and where they stand. */
export interface Doubt {
  /** By its place on the page. */
  readonly id: string;
  /** The tasks that it holds for. */
  readonly keys: readonly string[];
  readonly deadline: TaskDeadline;
  /** The words, cut at what is doubtful. */
  readonly pieces: readonly { readonly text: string; readonly weak: boolean }[];
  /** How many letters are doubtful, and the gravest of what speaks against the whole; null: nothing but that it was recognised. */
  readonly letters: number;
  readonly why: DoubtKind | null;
  /** The last day as understood; null where it names none. */
  readonly lastDay: string | null;
  readonly boxes: readonly PageBox[];
  /** Of `raw`. */
  readonly span: Span;
}

/** What is said of a doubt that has several reasons. */
const GRAVEST: readonly DoubtKind[] = ['corrected', 'edge', 'faint', 'past', 'far', 'quarter'];

/**
 * Every recognised limit of the paper, each once, in the paper's order: a figure misread for another looks as sure as any, so all of them
 * are the user's to confirm. A file that says its own words has none.
 */
export function doubtsOf(drawn: DrawnText, { page, reading, snapshot }: Paper): Doubt[] {
  return scanDoubts(drawn, page, reading).flatMap((seen): Doubt[] => {
    const why = GRAVEST.find((one) => seen.why.includes(one)) ?? null;
    const held = heldFor(seen, reading.tasks, snapshot.tasks);
    const [first] = held;
    if (!first) return [];
    return [
      {
        id: placeId(drawn, seen.span),
        keys: held.map(({ key }) => key),
        deadline: first.deadline,
        pieces: cut(drawn.raw, seen),
        letters: seen.doubtful.reduce((sum, { start, end }) => sum + end - start, 0),
        why,
        lastDay: lastDayOf(first.deadline),
        boxes: boxesOf(drawn, wholeOf(seen)),
        span: seen.span,
      },
    ];
  });
}

/** The tasks that a limit holds for: a shared one holds for many. */
function heldFor(
  { mention }: ScanDoubt,
  tasks: Paper['reading']['tasks'],
  inputs: readonly TaskInput[],
): { readonly key: string; readonly deadline: TaskDeadline }[] {
  return tasks.flatMap((task, at) => {
    const index = task.deadlines.findIndex(
      ({ span }) => span.start === mention.span.start && span.end === mention.span.end,
    );
    const deadline = inputs[at]?.deadlines[index];
    return deadline ? [{ key: task.id, deadline }] : [];
  });
}

/** From the first word to the last, what is doubtful beside them with them. */
const wholeOf = ({ span, doubtful }: ScanDoubt): Span => ({
  start: Math.min(span.start, ...doubtful.map(({ start }) => start)),
  end: Math.max(span.end, ...doubtful.map(({ end }) => end)),
});

/** The limit's words with what is doubtful in or beside them. */
function cut(raw: string, seen: ScanDoubt): Doubt['pieces'] {
  const { doubtful } = seen;
  const span = wholeOf(seen);
  const pieces: { text: string; weak: boolean }[] = [];
  let at = span.start;
  for (const one of doubtful) {
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

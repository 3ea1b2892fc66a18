import { withShared } from '@/lib/card/with-shared.ts';
import type { TaskInput } from '@/lib/core/task/task.ts';
import { slice } from '@/lib/core/text/span.ts';

export interface Piece {
  readonly text: string;
  readonly kind: 'who' | 'when' | null;
}

/** A task's words cut into pieces: who and when as they stand in them, the rest plain. The pieces joined are the words. */
export function marked(task: Pick<TaskInput, 'quote' | 'leads' | 'coops' | 'deadlines'>): Piece[] {
  const { quote } = task;
  const people = [...task.leads, ...task.coops].filter((party) => !party.inherited);
  const finds = [
    ...people.map(({ text, full }) => ({ text, full, kind: 'who' as const })),
    ...task.deadlines.map(({ text }) => ({ text, full: null, kind: 'when' as const })),
  ]
    .map(({ text, full, kind }) => ({ text, full, kind, at: quote.indexOf(text) }))
    .filter(({ at }) => at >= 0)
    .map(({ text, full, kind, at }) => ({ kind, ...withShared(quote, { start: at, end: at + text.length }, full) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let end = 0;
  for (const find of finds) {
    if (find.start < end) continue;
    if (find.start > end) pieces.push({ text: quote.slice(end, find.start), kind: null });
    pieces.push({ text: slice(quote, find), kind: find.kind });
    end = find.end;
  }
  if (end < quote.length) pieces.push({ text: quote.slice(end), kind: null });
  return pieces;
}

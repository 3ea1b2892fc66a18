import type { TaskInput } from '@/lib/core/task/task.ts';

export interface Piece {
  readonly text: string;
  readonly kind: 'who' | 'when' | null;
}

/** A task's words cut into pieces: who and when as they stand in them, the rest plain. The pieces joined are the words. */
export function marked(task: Pick<TaskInput, 'quote' | 'leads' | 'coops' | 'deadlines'>): Piece[] {
  const { quote } = task;
  const people = [...task.leads, ...task.coops].filter((party) => !party.inherited);
  const finds = [
    ...people.map((party) => ({ text: party.text, kind: 'who' as const })),
    ...task.deadlines.map((one) => ({ text: one.text, kind: 'when' as const })),
  ]
    .map((find) => ({ ...find, at: quote.indexOf(find.text) }))
    .filter((find) => find.at >= 0)
    .sort((a, b) => a.at - b.at || b.text.length - a.text.length);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { text, kind, at } of finds) {
    if (at < end) continue;
    if (at > end) pieces.push({ text: quote.slice(end, at), kind: null });
    pieces.push({ text, kind });
    end = at + text.length;
  }
  if (end < quote.length) pieces.push({ text: quote.slice(end), kind: null });
  return pieces;
}

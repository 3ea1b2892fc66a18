import type { TaskRecord } from '../task/task.ts';
import { compareChanges, type Dated, inOrder } from './united-history.ts';

/** One side's record of a task, with its history in order. */
export interface Told {
  readonly record: TaskRecord;
  readonly history: readonly Dated[];
  /** Its first change, the act that tracked it: two records with the same one are copies of one record. */
  readonly origin: Dated | null;
}

export function tell(record: TaskRecord): Told {
  const history = inOrder(record.history);
  return { record, history, origin: history[0] ?? null };
}

/** Who tracked the task first; null where both are copies of one record. */
export function firstOf(a: Told, b: Told): Told | null {
  if (!a.origin || !b.origin) return a.origin === b.origin ? null : a.origin ? a : b;
  const order = compareChanges(a.origin, b.origin);
  return order === 0 ? null : order < 0 ? a : b;
}

/** Above zero where the first side's last change holds: set later, or set at all; where neither was set, read by whoever tracked first. */
export function compareLast(ofA: Dated | null, ofB: Dated | null, a: Told, b: Told): number {
  if (ofA && ofB) return compareChanges(ofA, ofB);
  if (ofA || ofB) return ofA ? 1 : -1;
  const first = firstOf(a, b);
  return first === null ? 0 : first === a ? 1 : -1;
}

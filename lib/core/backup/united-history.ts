import type { Change } from '../task/task.ts';
import { canonical, compareText } from './canonical.ts';

/** A change with what it is ordered and known by. */
export interface Dated {
  readonly change: Change;
  readonly time: number;
  /** The whole change in its one form: two changes are one when these are equal. */
  readonly form: string;
}

const dated = (change: Change): Dated => ({ change, time: Date.parse(change.at), form: canonical(change) });

/** Older first; at the same instant by id, then by content, so that every machine orders them alike. */
export const compareChanges = (a: Dated, b: Dated): number =>
  a.time - b.time || compareText(a.change.id, b.change.id) || compareText(a.form, b.form);

/**
 * A history in strict order. Its own order is the truth: a change that a clock set back dated before the one it follows is dated a
 * millisecond after that one. What comes later in the history never alters what stands before, so that every copy is mended alike.
 */
export function inOrder(history: readonly Change[]): Dated[] {
  const result: Dated[] = [];
  for (const change of history) {
    const before = result.at(-1);
    const here = dated(change);
    const late = before === undefined || compareChanges(before, here) < 0;
    result.push(late ? here : dated({ ...change, at: new Date(before.time + 1).toISOString() }));
  }
  return result;
}

/** Both histories in one order, each change once. */
export function unite(a: readonly Dated[], b: readonly Dated[]): Dated[] {
  const all = new Map([...a, ...b].map((one) => [one.form, one]));
  return [...all.values()].sort(compareChanges);
}

/** Whether a change set this field. */
export const sets = ({ change }: Dated, field: string): boolean => Object.hasOwn(change.after, field);

/** The last change that set one of the fields; null where none did and they stand as they were first read. */
export const lastOf = (history: readonly Dated[], fields: readonly string[]): Dated | null =>
  history.findLast((one) => fields.some((field) => sets(one, field))) ?? null;

import type { Round } from '../task/task.ts';
import { canonical, compareText } from './canonical.ts';
import { compareLast, type Told } from './told.ts';
import { compareChanges, type Dated, sets } from './united-history.ts';

/** Fields that are lists of entries of their own, and what names an entry: a tag itself, a turn by its last day. */
export const LISTS = {
  tags: (one: unknown): string => String(one),
  rounds: (one: unknown): string => String((one as Round).due),
} as const;

interface Entry {
  /** The last change that added, altered or took off this entry. */
  readonly last: Dated | null;
  /** Where it stood in the list then. */
  readonly place: number;
  /** undefined: it is not in the list. */
  readonly value: unknown;
}

/** The list with the entries of both sides, each as it was added or taken off last, in the order in which they were added. */
export function joinList(a: Told, b: Told, field: keyof typeof LISTS): unknown[] {
  const [left, right] = [entriesOf(a, field), entriesOf(b, field)];
  const joined = [...new Set([...left.keys(), ...right.keys()])].map((key): Entry & { key: string } => {
    const [one, other] = [left.get(key) ?? NONE, right.get(key) ?? NONE];
    const order = compareLast(one.last, other.last, a, b) || compareText(canonical(one.value), canonical(other.value));
    return { key, ...(order >= 0 ? one : other) };
  });
  return joined
    .filter(({ value }) => value !== undefined)
    .sort((x, y) => byAdding(x, y) || x.place - y.place || compareText(x.key, y.key))
    .map(({ value }) => value);
}

const NONE: Entry = { last: null, place: 0, value: undefined };

function byAdding({ last: a }: Entry, { last: b }: Entry): number {
  if (a && b) return compareChanges(a, b);
  return a === b ? 0 : a ? 1 : -1;
}

function entriesOf({ record, history }: Told, field: keyof typeof LISTS): Map<string, Entry> {
  const keyOf = LISTS[field];
  const now = keyed(record[field], keyOf);
  const entries = new Map([...now].map(([key, value]): [string, Entry] => [key, { last: null, place: 0, value }]));
  for (const one of history) {
    if (!sets(one, field)) continue;
    const before = keyed(one.change.before[field], keyOf);
    const after = keyed(one.change.after[field], keyOf);
    const places = new Map([...after.keys()].map((key, place) => [key, place]));
    for (const key of new Set([...before.keys(), ...after.keys()]))
      if (canonical(before.get(key)) !== canonical(after.get(key)))
        entries.set(key, { last: one, place: places.get(key) ?? 0, value: now.get(key) });
  }
  return entries;
}

const keyed = (list: unknown, keyOf: (one: unknown) => string): Map<string, unknown> =>
  new Map(Array.isArray(list) ? list.map((one) => [keyOf(one), one]) : []);

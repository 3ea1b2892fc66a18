import { type Dimension, searched, testsOf } from './matching.ts';
import { bodyOf } from './parties.ts';
import type { Entry, Query } from './query.ts';
import type { Words } from './words.ts';

/** How many tasks a value would leave, all other filters standing. */
export type Tally = ReadonlyMap<string, number>;

export interface Facets {
  /** By body: an office counts for its body; a task that names a body twice counts once. */
  readonly party: Tally;
  readonly notice: Tally;
  readonly status: Tally;
  readonly cell: Tally;
  readonly tag: Tally;
  /** The last days that occur: periods are counted from them. */
  readonly period: Tally;
}

type Facet = keyof Facets;

const VALUES: Readonly<Record<Facet, (entry: Entry) => readonly string[]>> = {
  party: ({ row }) => [...new Set([...row.leads, ...row.coops].map(bodyOf))],
  notice: ({ row }) => [row.noticeId],
  status: ({ row }) => [row.status],
  cell: ({ state }) => (state.cell === null ? [] : [state.cell]),
  tag: ({ row }) => row.tags,
  period: ({ state }) => (state.lastDay === null ? [] : [state.lastDay]),
};
const FACETS = Object.keys(VALUES) as Facet[];

/**
 * The counts beside the values of each filter, in one pass: an entry counts for a filter when every other one lets it through, so
 * that a count says what choosing that value gives.
 */
export function facetsOf(entries: readonly Entry[], query: Query, words: Words | null): Facets {
  const tests = [...testsOf(query)];
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()]));
  for (const entry of searched(entries, query, words)) {
    const failed: Dimension[] = [];
    for (const [dimension, test] of tests) {
      if (!test(entry)) failed.push(dimension);
      if (failed.length > 1) break;
    }
    if (failed.length > 1) continue;
    for (const facet of FACETS) {
      if (failed.length === 1 && failed[0] !== facet) continue;
      const tally = counts[facet];
      for (const value of VALUES[facet](entry)) tally?.set(value, (tally.get(value) ?? 0) + 1);
    }
  }
  return counts as Record<Facet, Map<string, number>>;
}

import type { Entry, Query } from '@/lib/tracker/query.ts';
import type { Row } from '@/lib/tracker/rows.ts';

/** What "Sắp đến hạn" is narrowed by. Everything combines. */
export interface Filter {
  readonly typed: string;
  readonly mine: boolean;
  readonly role: 'lead' | 'coop' | null;
  /** A bar of the months, by its key. */
  readonly bar: string | null;
}

export const NO_FILTER: Filter = { typed: '', mine: false, role: null, bar: null };

/** In what role a tracked task is the user's; null where it is not theirs. */
export type RoleOf = (row: Row) => 'lead' | 'coop' | null;

export const isNarrowed = (filter: Filter): boolean => filter.mine || filter.role !== null || filter.bar !== null;

/**
 * The filter as the tracker is asked it; the bar is left to `inBar`, since it goes by how a task stands. `roleOf` is null where no
 * agency is chosen: "mine" and the role then let everything pass.
 */
export function queryOf(filter: Filter, roleOf: RoleOf | null): Query {
  const search = filter.typed.trim() === '' ? {} : { search: filter.typed };
  if (roleOf === null || (!filter.mine && filter.role === null)) return search;
  return {
    ...search,
    where: (row) => {
      const role = roleOf(row);
      return role !== null && (filter.role === null || role === filter.role);
    },
  };
}

/** Entries by group, in the order they came; none empty. */
export function grouped(entries: readonly Entry[]): { name: Entry['state']['group']; entries: Entry[] }[] {
  const groups = new Map<Entry['state']['group'], Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.state.group);
    if (group) group.push(entry);
    else groups.set(entry.state.group, [entry]);
  }
  return [...groups].map(([name, found]) => ({ name, entries: found }));
}

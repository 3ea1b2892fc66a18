import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '@/lib/tracker/query.ts';
import { usePanel } from '../context.ts';
import { type Filter, queryOf } from '../model/filter.ts';

/** What each picture counts: all that the filter lets through, but for what is chosen in that picture itself. */
export interface Counted {
  readonly dated: readonly Entry[];
  readonly agencies: readonly Entry[];
  readonly cells: readonly Entry[];
  /** The filter that they were counted by, and how many it lets through: a new one is heard of before its numbers are there. */
  readonly filter: Filter;
  readonly n: number;
}

/** Follows filter, search and tracker; null until it was read. */
export function useCounted(): Counted | null {
  const panel = usePanel();
  const [counted, setCounted] = useState<Counted | null>(null);
  const filter = panel.filter.value;
  const today = panel.today.value;
  const roleOf = panel.roleOf.value;
  const all = panel.all.value;
  useEffect(() => {
    let mine = true;
    const without = (part: Partial<Filter>) =>
      panel.tracker.find(queryOf({ ...filter, ...part, view: 'pictures' }, roleOf, today), today);
    // a role chosen beside bodies is theirs, and goes with them
    const role = filter.parties.length > 0 && !filter.mine ? null : filter.role;
    Promise.all([
      without({ bar: null }),
      without({ parties: [], role }),
      without({ statuses: [], cells: [] }),
      without({}),
    ]).then(
      ([dated, agencies, cells, { length: n }]) => mine && setCounted({ dated, agencies, cells, filter, n }),
      // the list says what went wrong
      () => undefined,
    );
    return () => {
      mine = false;
    };
  }, [filter, today, roleOf, all, panel]);
  return counted;
}

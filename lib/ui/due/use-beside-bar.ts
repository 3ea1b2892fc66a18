import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '@/lib/tracker/query.ts';
import { usePanel } from '../context.ts';
import { isAsking, queryOf } from '../model/filter.ts';

/** Keys come faster than bars need to follow. In ms. */
const REST = 120;
const NONE: readonly Entry[] = [];

/** What the filter lets through but for the bar chosen, so that the others can be chosen instead; the list itself is drawn first. */
export function useBesideBar(): readonly Entry[] {
  const panel = usePanel();
  const filter = panel.filter.value;
  const all = panel.all.value;
  const today = panel.today.value;
  const roleOf = panel.roleOf.value;
  const asking = isAsking({ ...filter, bar: null });
  const [found, setFound] = useState<readonly Entry[] | null>(null);
  useEffect(() => {
    if (!asking) return setFound(null);
    let mine = true;
    const timer = setTimeout(() => {
      panel.tracker.find(queryOf({ ...filter, bar: null }, roleOf, today), today).then(
        (entries) => mine && setFound(entries),
        // the list says what went wrong
        () => undefined,
      );
    }, REST);
    return () => {
      mine = false;
      clearTimeout(timer);
    };
  }, [asking, filter, all, today, roleOf, panel]);
  return (asking ? found : null) ?? all ?? NONE;
}

import { effect } from '@preact/signals';
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
  const [found, setFound] = useState<readonly Entry[] | null>(null);
  useEffect(() => {
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // followed beside the drawing: a key moves no bar before it rests
    const stop = effect(() => {
      const filter = { ...panel.filter.value, bar: null };
      const today = panel.today.value;
      const query = queryOf(filter, panel.roleOf.value, today);
      const mine = ++turn;
      clearTimeout(timer);
      // what was written is found anew
      if (!isAsking(filter) || panel.all.value === null) return setFound(null);
      timer = setTimeout(() => {
        panel.tracker.find(query, today).then(
          (entries) => mine === turn && setFound(entries),
          // the list says what went wrong
          () => undefined,
        );
      }, REST);
    });
    return () => {
      turn++;
      clearTimeout(timer);
      stop();
    };
  }, [panel]);
  return found ?? panel.all.value ?? NONE;
}

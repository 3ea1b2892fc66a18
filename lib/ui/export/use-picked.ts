import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Panel } from '../state/panel.ts';
import { type Asked, type Picked, pickedOf } from './choosing.ts';

/** The tasks chosen and how many they are; the count is null until it is known, and where no document was named. */
export function usePicked(
  panel: Panel,
  { scope, form, from, to, document }: Asked,
): { picked: Picked; n: number | null } {
  const [n, setCount] = useState<number | null>(null);
  const today = panel.today.value;
  // what is tracked may change while the dialog is open
  const all = panel.all.value;
  const picked = useMemo(
    () => (all === null ? null : pickedOf(panel, { scope, form, from, to, document })),
    [panel, all, scope, form, from, to, document],
  );
  useEffect(() => {
    let current = true;
    if (picked === null) setCount(null);
    else if ('page' in picked) setCount(picked.page.tasks.length);
    else
      panel.tracker.find(picked.query, today).then(
        (found) => current && setCount(found.length),
        () => current && setCount(null),
      );
    return () => {
      current = false;
    };
  }, [picked, panel, today]);
  return { picked, n };
}

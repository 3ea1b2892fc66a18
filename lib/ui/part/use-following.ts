import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Panel } from '../state/panel.ts';
import { focusRow } from './roving.ts';

/** A row of the list by its task, or by the task's key on the page. */
const rowOf = (key: string): HTMLElement | undefined =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`) ?? undefined;

/** The row that holds the focus, or one of whose buttons does. */
const keyAtHand = (): string | undefined => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;

/**
 * Keeps list and open task together. In its place, the list stands where it stood when one comes back; beside it, the open task's row
 * stays in sight, and moving in the list opens what one moves to, the focus staying in the list.
 */
export function useFollowing(panel: Panel, wide: boolean) {
  const open = panel.open.value;
  const scroll = useRef(0);
  const before = useRef(open);
  /** The task was opened by moving in the list: the focus stays there. */
  const moved = useRef(false);
  /** The row that had the focus when a task was opened: on the page, rows go by another key. */
  const from = useRef<string | undefined>(undefined);
  if (open !== null && before.current === null && from.current === undefined) from.current = keyAtHand();

  useEffect(() => {
    if (before.current !== null && open === null) {
      if (!wide) window.scrollTo(0, scroll.current);
      const [stop, begun] = [panel.stop.value, from.current];
      from.current = undefined;
      focusRow((stop ? rowOf(stop) : undefined) ?? (begun ? rowOf(begun) : undefined));
    } else if (wide && open !== null && before.current !== open && panel.tab.peek() === 'due') {
      panel.setStop(open);
      rowOf(open)?.scrollIntoView?.({ block: 'nearest' });
    }
    before.current = open;
  }, [open, wide, panel]);
  useEffect(() => {
    const keep = (): void => {
      if (panel.open.value === null) scroll.current = window.scrollY;
    };
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [panel]);

  return useMemo(
    () => ({
      /** Open the task of the row that has the focus now; a page's task that is not tracked cannot be opened, and one being corrected stays. */
      follow: (): void => {
        const key = keyAtHand();
        if (key === undefined || panel.editing.peek()) return;
        const id = panel.tab.peek() === 'due' ? key : panel.pageTracked.peek().get(key);
        if (id === undefined || id === panel.open.peek()) return;
        moved.current = true;
        panel.open.value = id;
      },
      /** Whether a task that was just opened takes the focus; asked once. */
      takesFocus: (): boolean => {
        const stays = moved.current;
        moved.current = false;
        return !stays;
      },
    }),
    [panel],
  );
}

import { focusRow } from '../part/roving.ts';
import type { Panel } from '../state/panel.ts';

/** Frames to wait for a row to be drawn. */
const PATIENCE = 20;

/**
 * Home, End, PageUp and PageDown on a row of the list: the row they lead to need not be drawn yet. It is given the tab stop, drawn for
 * it, and focused; then `then` is called. False where the key or its target is none of these.
 */
export function leap(panel: Panel, event: KeyboardEvent, then: () => void): boolean {
  if (event.shiftKey) return false;
  const row = (event.target as Element).closest<HTMLElement>('[data-rows] [data-row]');
  const order = row && panel.drawn();
  if (!row || !order || order.length === 0) return false;
  const now = order.findIndex((entry) => entry.row.id === row.dataset.row);
  const to = target(event.key, now, order.length, Math.floor(window.innerHeight / Math.max(row.offsetHeight, 1)) - 1);
  const id = to === null ? undefined : order[to]?.row.id;
  if (id === undefined) return false;
  event.preventDefault();
  panel.setStop(id);
  void focusWhenDrawn(id, PATIENCE).then(then);
  return true;
}

function target(key: string, now: number, count: number, page: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'PageDown') return Math.min(count - 1, now + Math.max(1, page));
  return key === 'PageUp' ? Math.max(0, now - Math.max(1, page)) : null;
}

async function focusWhenDrawn(id: string, frames: number): Promise<void> {
  // what the tab stop changed is drawn in this very turn, before a frame is
  await new Promise((resolve) => setTimeout(resolve));
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  if (row) focusRow(row);
  else if (frames > 0) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await focusWhenDrawn(id, frames - 1);
  }
}

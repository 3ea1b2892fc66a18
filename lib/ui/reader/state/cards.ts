import { around, type Box, holds, type Placed, place } from '@/lib/card/place.ts';
import type { Tracking } from './tracking.ts';
import type { Via, View } from './view.ts';

interface Needs {
  readonly view: View;
  readonly tracking: Tracking;
  /** Runs what would track once the paper's number and date are known, or the user goes on without. */
  readonly guard: (act: () => void) => void;
}

/** What pointing opened closes when the pointer leaves; what was acted on stays. */
const kept = (via: Via): Via => (via === 'pointer' ? 'click' : via);

/** The card beside its clause: opened by pointing, click or focus, placed clear of the words. */
export function createCards({ view, tracking, guard }: Needs) {
  let box: Box | null = null;
  let quiet = false;

  const viewOf = (key: string) => tracking.views.peek().find((task) => task.input.key === key);
  const clause = (key: string): Box[] => {
    const task = viewOf(key);
    return task ? (view.stage?.boxes(task.span) ?? []) : [];
  };
  const bringIntoView = (key: string): void => {
    const task = viewOf(key);
    const frame = view.stage?.frame();
    const its = around(clause(key));
    if (task && frame && !(its && its.top >= frame.top + 8 && its.bottom <= frame.bottom - 8))
      view.stage?.show(task.span);
  };
  /** Give the focus to a task's hidden button without opening its card again. */
  const focusButton = (key: string): void => {
    quiet = true;
    document.querySelector<HTMLElement>(`.to-task[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
    quiet = false;
  };

  const open = (key: string, via: Via, from: number | null = null): void => {
    const now = view.card.peek();
    if (now?.key === key && via === 'pointer') return;
    view.card.value = { key, via, from };
    if (via === 'keyboard')
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.card .toggle')?.focus({ preventScroll: true }));
  };
  const close = (): void => {
    const key = view.card.peek()?.key;
    if (key === undefined) return;
    const within = document.activeElement?.closest('.card');
    view.card.value = null;
    box = null;
    if (within) focusButton(key);
  };
  const ring = (key: string | null): void => {
    view.focused.value = key;
    if (key === null || quiet) return;
    bringIntoView(key);
    view.card.value = { key, via: 'keyboard', from: null };
  };
  const step = (by: 1 | -1): void => {
    const tasks = tracking.views.peek();
    const now = view.card.peek();
    const at = tasks.findIndex((task) => task.input.key === (now?.key ?? view.focused.peek()));
    const next = tasks[at < 0 ? (by > 0 ? 0 : tasks.length - 1) : (at + by + tasks.length) % tasks.length]?.input.key;
    if (next === undefined) return;
    bringIntoView(next);
    const within = document.activeElement?.closest('.card');
    view.card.value = { key: next, via: kept(now?.via ?? 'keyboard'), from: null };
    if (!within) focusButton(next);
  };

  return {
    open,
    close,
    step,
    ring,
    clause,
    toggle(key: string): void {
      // who has acted in a card means it to stay
      const now = view.card.peek();
      if (now?.key === key) view.card.value = { ...now, via: kept(now.via) };
      if (tracking.pageTracked.peek().has(key)) void tracking.untrack([key]);
      else guard(() => void tracking.track([key]));
    },
    setAside(key: string): void {
      const task = viewOf(key);
      close();
      if (task) void tracking.setAside(task.input, true);
    },
    edit(key: string): void {
      if (tracking.pageTracked.peek().has(key)) void tracking.edit(key);
      else guard(() => void tracking.edit(key));
    },
    place(size: { width: number; height: number }): Placed | null {
      const now = view.card.peek();
      const frame = view.stage?.frame();
      const its = now && around(clause(now.key));
      if (!now || !frame || !its) return null;
      const within = (one: Box): Box => ({
        left: one.left - frame.left,
        top: one.top - frame.top,
        right: one.right - frame.left,
        bottom: one.bottom - frame.top,
      });
      const room = { width: frame.right - frame.left, height: frame.bottom - frame.top };
      const from = (now.from ?? its.left) - frame.left;
      const placed = place(within(its), from, size, room);
      const left = Math.max(8, Math.min(placed.left + frame.left, innerWidth - size.width - 8));
      const top = placed.top + frame.top;
      box = { left, top, right: left + size.width, bottom: top + Math.min(size.height, placed.maxHeight) };
      return { left, top, maxHeight: placed.maxHeight };
    },
    /** Whether a point lies in the clause, the card, or on the way between the two. */
    keeps(x: number, y: number): boolean {
      const now = view.card.peek();
      const way = now && box ? around([...clause(now.key), box]) : null;
      return way !== null && holds(way, x, y, 12);
    },
  };
}

export type Cards = ReturnType<typeof createCards>;

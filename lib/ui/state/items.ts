import { type Signal, signal } from '@preact/signals';
import type { Item, Tracker } from '@/lib/tracker/tracker.ts';

/** Records kept though nothing shows them now: some screens back and forth. */
const KEPT = 400;

/** Records of the rows in view, read together a moment after they are asked for, and again when they change. */
export function createItems(tracker: Tracker, failed: (error: unknown) => void) {
  /** Those asked for last come last. */
  const cache = new Map<string, Signal<Item | null>>();
  const shown = new Set<string>();
  let wanted = new Set<string>();
  /** The last reading that was asked for. */
  let reading: Promise<void> = Promise.resolve();

  const read = async (): Promise<void> => {
    const ids = wanted;
    wanted = new Set();
    try {
      for (const item of await tracker.items([...ids])) {
        const known = cache.get(item.task.id);
        if (known) known.value = item;
      }
    } catch (error) {
      failed(error);
    }
  };
  const want = (id: string): void => {
    if (wanted.size === 0) reading = Promise.resolve().then(read);
    wanted.add(id);
  };
  /** Whoever scrolls through ten thousand does not keep ten thousand; what is shown stays, and is told of changes. */
  const forgetSome = (): void => {
    for (const id of cache.keys()) {
      if (cache.size - shown.size <= KEPT) return;
      if (!shown.has(id)) cache.delete(id);
    }
  };

  /** The record of a task; null until it was read. */
  const item = (id: string): Signal<Item | null> => {
    const known = cache.get(id);
    if (known) {
      cache.delete(id);
      cache.set(id, known);
      return known;
    }
    const fresh = signal<Item | null>(null, {
      watched: () => void shown.add(id),
      unwatched: () => void shown.delete(id),
    });
    cache.set(id, fresh);
    want(id);
    if (cache.size - shown.size > 2 * KEPT) forgetSome();
    return fresh;
  };

  return {
    item,
    /** Have the records of these at hand: null where they all are, else a promise to wait for. */
    ready(ids: readonly string[]): Promise<void> | null {
      const missing = ids.filter((id) => item(id).peek() === null);
      return missing.length === 0 ? null : reading;
    },
    /** These were written: read again those that were asked for. */
    touched(ids: readonly string[]): void {
      for (const id of ids) if (cache.has(id)) want(id);
    },
    /** Another day: what is shown stands otherwise, and what is not shown is read when it is asked for. */
    again(): void {
      for (const id of [...cache.keys()]) {
        if (shown.has(id)) want(id);
        else cache.delete(id);
      }
    },
    /** How many are held now. */
    get held(): number {
      return cache.size;
    },
  };
}

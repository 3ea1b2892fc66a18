import { type Signal, signal } from '@preact/signals';
import type { Item, Tracker } from '@/lib/tracker/tracker.ts';

/** Records of the rows in view, read together a moment after they are asked for, and again when they change. */
export function createItems(tracker: Tracker, failed: (error: unknown) => void) {
  const cache = new Map<string, Signal<Item | null>>();
  let wanted = new Set<string>();

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
    if (wanted.size === 0) queueMicrotask(() => void read());
    wanted.add(id);
  };

  return {
    /** The record of a task; null until it was read. */
    item(id: string): Signal<Item | null> {
      const known = cache.get(id);
      if (known) return known;
      const fresh = signal<Item | null>(null);
      cache.set(id, fresh);
      want(id);
      return fresh;
    },
    /** These were written: read again those that were asked for. */
    touched(ids: readonly string[]): void {
      for (const id of ids) if (cache.has(id)) want(id);
    },
  };
}

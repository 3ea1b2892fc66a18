import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Entry } from '@/lib/tracker/query.ts';

interface Needs {
  /** All that passes the filter. */
  readonly shown: ReadonlySignal<readonly Entry[]>;
  /** Those of it that are drawn: a stretch is taken from them, never out of a folded group. */
  readonly drawn: () => readonly Entry[];
}

/** Tasks chosen to be acted on together. What the filter has put out of sight is no longer chosen. */
export function createPicks({ shown, drawn }: Needs) {
  const picking = signal(false);
  const ids = signal<ReadonlySet<string>>(new Set());
  /** Where a stretch begins. */
  let anchor: string | null = null;

  const picked = computed(() => (picking.value ? shown.value.filter(({ row }) => ids.value.has(row.id)) : []));

  const begin = (id: string | null = null): void => {
    picking.value = true;
    ids.value = new Set(id === null ? [] : [id]);
    anchor = id;
  };
  return {
    picking,
    picked,
    isPicked: (id: string): boolean => ids.value.has(id),
    begin,
    end: (): void => {
      picking.value = false;
      ids.value = new Set();
      anchor = null;
    },
    toggle: (id: string): void => {
      const next = new Set(ids.value);
      if (!next.delete(id)) next.add(id);
      ids.value = next;
      anchor = id;
    },
    /** Everything from where the stretch began to here; begins to choose where nothing was chosen yet. */
    extend: (to: string, from: string | null = null): void => {
      if (!picking.value) begin(from ?? to);
      const order = drawn().map(({ row }) => row.id);
      const at = order.indexOf(anchor ?? from ?? to);
      const end = order.indexOf(to);
      if (end < 0) return;
      const start = at < 0 ? end : at;
      ids.value = new Set([...ids.value, ...order.slice(Math.min(start, end), Math.max(start, end) + 1)]);
      anchor ??= to;
    },
    all: (): void => {
      ids.value = new Set(shown.value.map(({ row }) => row.id));
    },
  };
}

export type Picks = ReturnType<typeof createPicks>;

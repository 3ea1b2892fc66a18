import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Span } from '@/lib/core/text/span.ts';
import { findIn, searchable } from '../model/find.ts';
import type { View } from './view.ts';

/** Search in the paper's words: every hit is drawn, one of them is the present one. */
export function createFinding(raw: ReadonlySignal<string>, view: View) {
  const open = signal(false);
  const words = signal('');
  const at = signal(0);
  const index = computed(() => (open.value ? searchable(raw.value) : null));
  const hits = computed((): readonly Span[] => (index.value ? findIn(index.value, words.value) : []));
  const present = computed((): Span | null => hits.value[at.value] ?? hits.value[0] ?? null);

  const show = (): void => {
    const span = present.peek();
    if (span) view.stage?.show(span);
  };
  return {
    open,
    words,
    at,
    hits,
    present,
    begin(): void {
      open.value = true;
    },
    type(next: string): void {
      words.value = next;
      at.value = 0;
      show();
    },
    step(by: 1 | -1): void {
      const count = hits.peek().length;
      if (count === 0) return;
      at.value = (at.peek() + by + count) % count;
      show();
    },
    end(): void {
      open.value = false;
    },
  };
}

export type Finding = ReturnType<typeof createFinding>;

import { signal } from '@preact/signals';
import type { Decision } from '../model/doubts.ts';
import type { ByHand } from '../model/known.ts';
import type { Kept } from '../sources.ts';

/** What the user said of the file: limits confirmed or set right, corrections taken back, number and date, that it be read whatever its kind. Kept by the file's hash. */
export function createChoices(kept: Kept) {
  const decisions = signal<ReadonlyMap<string, Decision>>(new Map());
  const taken = signal<ReadonlySet<string>>(new Set());
  const byHand = signal<ByHand | null>(null);
  const asked = signal(false);
  let hash: string | null = null;

  const keep = (): void => {
    if (hash === null) return;
    const now = {
      decisions: [...decisions.peek()],
      taken: [...taken.peek()],
      byHand: byHand.peek(),
      asked: asked.peek(),
    };
    void kept.keepChoices(hash, now).catch(() => undefined);
  };
  return {
    decisions,
    taken,
    byHand,
    asked,
    async load(of: string | null): Promise<void> {
      hash = of;
      decisions.value = new Map();
      taken.value = new Set();
      byHand.value = null;
      asked.value = false;
      const known = of === null ? null : await kept.choices(of).catch(() => null);
      if (!known || hash !== of) return;
      decisions.value = new Map(known.decisions);
      taken.value = new Set(known.taken);
      byHand.value = known.byHand;
      asked.value = known.asked;
    },
    /** The same for several limits at once; null takes the decisions back. */
    decide(ids: readonly string[], decision: Decision | null): void {
      const next = new Map(decisions.peek());
      for (const id of ids) {
        if (decision) next.set(id, decision);
        else next.delete(id);
      }
      decisions.value = next;
      keep();
    },
    /** Take a correction back, or let it stand again. */
    take(id: string, back: boolean): void {
      const next = new Set(taken.peek());
      if (back) next.add(id);
      else next.delete(id);
      taken.value = next;
      keep();
    },
    /** Read it as a paper that gives tasks, whatever its head says. */
    ask(): void {
      asked.value = true;
      keep();
    },
    name(by: ByHand | null): void {
      byHand.value = by;
      keep();
    },
  };
}

export type Choices = ReturnType<typeof createChoices>;

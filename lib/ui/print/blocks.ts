import type { TaskRecord } from '@/lib/core/task/task.ts';

/** Some tasks whose rows are drawn together; `heading` stands before the first of a group, null elsewhere. */
export interface Block {
  readonly heading: string | null;
  /** How many tasks the group has, for its heading. */
  readonly count: number;
  /** The number (STT) of the first. */
  readonly first: number;
  readonly tasks: readonly TaskRecord[];
}

const ROWS = 25;

/** Groups cut into parts small enough to be drawn in one go, counted through. */
export function blocksOf(
  piles: readonly { readonly head: string | null; readonly tasks: readonly TaskRecord[] }[],
): Block[] {
  let first = 1;
  return piles.flatMap(({ head, tasks }) =>
    Array.from({ length: Math.ceil(tasks.length / ROWS) }, (_, part) => {
      const some = tasks.slice(part * ROWS, (part + 1) * ROWS);
      const block = { heading: part === 0 ? head : null, count: tasks.length, first, tasks: some };
      first += some.length;
      return block;
    }),
  );
}

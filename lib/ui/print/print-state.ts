import { computed, signal } from '@preact/signals';
import { type Printed, type PrintGroupBy, printColumns, printGroups } from '@/lib/core/export/print.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { blocksOf } from './blocks.ts';
import { gatherRows } from './gather-rows.ts';

/** Blocks drawn at once: the page answers in between. */
const AT_ONCE = 4;

export type PrintState = ReturnType<typeof createPrint>;

/** The list to print: read, arranged, and drawn a part at a time, for a table of thousands takes a while to lay out. */
export function createPrint(tracker: Tracker, ids: readonly string[] | null) {
  const printed = signal<readonly Printed[]>([]);
  const read = signal(0);
  const failed = signal<unknown>(null);
  const by = signal<PrintGroupBy>('notice');
  const blocks = computed(() => blocksOf(printGroups(printed.value, by.value)));
  const drawn = signal(0);
  let turn = 0;

  const draw = async (): Promise<void> => {
    const mine = ++turn;
    drawn.value = 0;
    const all = blocks.value.length;
    while (mine === turn && drawn.value < all) {
      drawn.value = Math.min(all, drawn.value + AT_ONCE);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return {
    asked: ids?.length ?? 0,
    gone: computed(() => ids === null || (read.value === ids.length && printed.value.length === 0)),
    missing: computed(() => (read.value === (ids?.length ?? 0) ? read.value - printed.value.length : 0)),
    printed,
    read,
    failed,
    by,
    columns: computed(() => printColumns(by.value)),
    blocks,
    drawn,
    /** All is read and laid out: what goes to the printer is whole. */
    ready: computed(() => printed.value.length > 0 && drawn.value === blocks.value.length),
    arrange(how: PrintGroupBy): void {
      by.value = how;
      void draw();
    },
    async start(): Promise<void> {
      if (ids === null) return;
      try {
        const { tasks, rows, notices } = await gatherRows(tracker, ids, (done) => {
          read.value = done;
        });
        printed.value = tasks.flatMap((task, at) => {
          const row = rows[at];
          return row ? [{ row, task, notice: notices.get(task.noticeId) ?? null }] : [];
        });
        await draw();
      } catch (error) {
        failed.value = error;
      }
    },
  };
}

import { computed, signal } from '@preact/signals';
import { type PrintGroupBy, printColumns } from '@/lib/core/export/print.ts';
import { type ExportRow, rowOf, summaryOf } from '@/lib/core/export/rows.ts';
import { pilesOf } from '@/lib/tracker/export/arrange.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type GatheredTasks, gatherTasks } from './gather-tasks.ts';

/** A block with its rows made. */
export interface Drawn extends Block {
  readonly rows: readonly ExportRow[];
}

export type PrintState = ReturnType<typeof createPrint>;

/**
 * The list to print: read, arranged, and drawn a part at a time, for a table of thousands takes a while to lay out and the panel shares the
 * thread. `ids` null: what was asked for is not known any more.
 */
export function createPrint(tracker: Tracker, ids: readonly string[] | null) {
  const today = tracker.today();
  const gathered = signal<GatheredTasks | null>(null);
  const read = signal(0);
  const failed = signal<unknown>(null);
  const by = signal<PrintGroupBy>('notice');
  const blocks = computed(() => {
    if (!gathered.value) return [];
    const { tasks, notices } = gathered.value;
    // within a paper, the paper's own order
    const inOrder = by.value === 'notice' ? [...tasks].sort((a, b) => a.order - b.order) : tasks;
    return blocksOf(by.value === 'none' ? [{ head: null, tasks }] : pilesOf({ tasks: inOrder, notices }, by.value));
  });
  const drawn = signal<readonly Drawn[]>([]);
  const count = computed(() => gathered.value?.tasks.length ?? 0);
  let turn = 0;

  const rowsOf = ({ tasks, first }: Block): ExportRow[] =>
    tasks.map((task, at) => rowOf(task, gathered.value?.notices.get(task.noticeId) ?? null, today, first + at));
  const draw = async (): Promise<void> => {
    const mine = ++turn;
    drawn.value = [];
    for (const block of blocks.value) {
      drawn.value = [...drawn.value, { ...block, rows: rowsOf(block) }];
      await new Promise((resolve) => setTimeout(resolve));
      if (mine !== turn) return;
    }
  };
  const ready = computed(() => count.value > 0 && drawn.value.length === blocks.value.length);
  return {
    today,
    asked: ids?.length ?? 0,
    read,
    failed,
    by,
    count,
    gone: computed(() => ids === null || (gathered.value !== null && count.value === 0)),
    missing: computed(() => (gathered.value && ids ? ids.length - count.value : 0)),
    columns: computed(() => printColumns(by.value)),
    drawn,
    /** All is read and laid out: what goes to the printer is whole. */
    ready,
    /** How many fall into each cell of the report; null until all rows are made. */
    summary: computed(() => (ready.value ? summaryOf(drawn.value.flatMap(({ rows }) => rows)) : null)),
    arrange(how: PrintGroupBy): Promise<void> {
      by.value = how;
      return draw();
    },
    async start(): Promise<void> {
      if (ids === null) return;
      try {
        gathered.value = await gatherTasks(tracker, ids, (done) => {
          read.value = done;
        });
        await draw();
      } catch (error) {
        failed.value = error;
      }
    },
  };
}

import { computed, signal } from '@preact/signals';
import { evenly } from '@/lib/core/export/fit-columns.ts';
import { type PrintGroupBy, printColumns } from '@/lib/core/export/print.ts';
import { type ExportRow, rowOf, summaryOf } from '@/lib/core/export/rows.ts';
import { dueState, standingOf } from '@/lib/core/task/due.ts';
import type { NoticeRecord, TaskRecord } from '@/lib/core/task/task.ts';
import { pilesOf } from '@/lib/tracker/export/arrange.ts';
import { byDue } from '@/lib/tracker/query.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type GatheredTasks, gatherParts } from './gather-tasks.ts';
import { createGate, createPace } from './pace.ts';

/** A block with its rows made. */
export interface Drawn extends Block {
  readonly rows: readonly ExportRow[];
}

export type PrintState = ReturnType<typeof createPrint>;

/** The widths of the columns follow so many rows, from all over the list. */
const LOOKED = 60;

/**
 * The list to print: read, arranged, and drawn a part at a time, for a table of thousands takes a while to lay out and the panel shares the
 * thread. It can be stopped between two parts and gone on with. `ids` null: what was asked for is not known any more.
 */
export function createPrint(tracker: Tracker, ids: readonly string[] | null) {
  const today = tracker.today();
  const gathered = signal<GatheredTasks | null>(null);
  const read = signal(0);
  const failed = signal<unknown>(null);
  const stopped = signal(false);
  const by = signal<PrintGroupBy>('notice');
  const gate = createGate();
  const blocks = computed(() => {
    if (!gathered.value) return [];
    if (by.value !== 'none') return blocksOf(pilesOf(gathered.value, by.value));
    // "Thời hạn", whatever the list is sorted by
    const states = gathered.value.tasks.map((row) => ({ row, state: dueState(standingOf(row), today) }));
    return blocksOf([{ head: null, tasks: states.sort(byDue).map(({ row }) => row) }]);
  });
  const drawn = signal<readonly Drawn[]>([]);
  const count = computed(() => gathered.value?.tasks.length ?? 0);
  let turn = 0;

  const rowsOf = ({ tasks, first }: Pick<Block, 'tasks' | 'first'>): ExportRow[] =>
    tasks.map((task, at) => rowOf(task, gathered.value?.notices.get(task.noticeId) ?? null, today, first + at));

  async function gather(wanted: readonly string[]): Promise<GatheredTasks> {
    const tasks: TaskRecord[] = [];
    const notices = new Map<string, NoticeRecord>();
    for await (const part of gatherParts(tracker, wanted)) {
      tasks.push(...part.tasks);
      for (const [id, notice] of part.notices) notices.set(id, notice);
      read.value = tasks.length;
      await gate.through();
    }
    return { tasks, notices };
  }

  async function draw(): Promise<void> {
    const mine = ++turn;
    const pace = createPace();
    const all = blocks.value;
    drawn.value = [];
    for (let at = 0; at < all.length; ) {
      const step: Drawn[] = [];
      for (let room = pace.begin(); room > 0 && at < all.length; at++) {
        const block = all[at];
        if (!block) break;
        step.push({ ...block, rows: rowsOf(block) });
        room -= block.tasks.length;
      }
      drawn.value = [...drawn.value, ...step];
      await pace.end();
      await gate.through();
      if (mine !== turn) return;
    }
  }

  const goOn = (): void => {
    stopped.value = false;
    gate.release();
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
    columns: computed(() =>
      printColumns(by.value, rowsOf({ tasks: evenly(gathered.value?.tasks ?? [], LOOKED), first: 1 })),
    ),
    drawn,
    /** How many tasks are laid out so far. */
    laid: computed(() => drawn.value.reduce((sum, { rows }) => sum + rows.length, 0)),
    /** All is read and laid out: what goes to the printer is whole. */
    ready,
    /** How many fall into each cell of the report; null until all rows are made. */
    summary: computed(() => (ready.value ? summaryOf(drawn.value.flatMap(({ rows }) => rows)) : null)),
    stopped,
    /** Leave off after the part that is being made; what is laid out stays. */
    stop(): void {
      stopped.value = true;
      gate.hold();
    },
    goOn,
    arrange(how: PrintGroupBy): Promise<void> {
      by.value = how;
      goOn();
      return draw();
    },
    async start(): Promise<void> {
      if (ids === null) return;
      try {
        gathered.value = await gather(ids);
        await draw();
      } catch (error) {
        failed.value = error;
      }
    },
  };
}

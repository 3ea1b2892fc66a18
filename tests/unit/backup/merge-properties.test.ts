import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '@/lib/core/backup/canonical.ts';
import type { Tracked } from '@/lib/core/backup/content.ts';
import { merge } from '@/lib/core/backup/merge.ts';
import { reverted } from '@/lib/core/task/changes.ts';
import { taskRecord } from '@/lib/core/task/task.ts';
import { backupOf, readWhole, written } from './file.ts';
import { machines, RUNS } from './random.ts';

/** What two machines' data is compared by: all of it, in one order. */
const form = ({ notices, tasks, aside }: Tracked): string[] => [
  ...notices.map(canonical).sort(),
  ...tasks.map(canonical).sort(),
  canonical(aside),
];
const opened = (file: string): Tracked => {
  const read = readWhole(file);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return plain(read.value);
};
const plain = ({ notices, tasks, aside }: Tracked): Tracked => ({ notices, tasks, aside });

describe('merging, over random histories of three machines', () => {
  it('is idempotent: merged with itself, or again with the same, nothing changes', () => {
    fc.assert(
      fc.property(machines, ([a, b]) => {
        expect(form(merge(a, a))).toEqual(form(a));
        const once = plain(merge(a, b));
        expect(form(merge(once, b))).toEqual(form(once));
        expect(form(merge(once, a))).toEqual(form(once));
      }),
      RUNS,
    );
  });

  it('is commutative', () => {
    fc.assert(
      fc.property(machines, ([a, b]) => {
        expect(form(merge(a, b))).toEqual(form(merge(b, a)));
      }),
      RUNS,
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(machines, ([a, b, c]) => {
        expect(form(merge(plain(merge(a, b)), c))).toEqual(form(merge(a, plain(merge(b, c)))));
      }),
      RUNS,
    );
  });

  it('two colleagues who exchange files both ways end with the same data, whoever is first', () => {
    fc.assert(
      fc.property(machines, ([a, b]) => {
        const [fileA, fileB] = [written(backupOf(a)), written(backupOf(b))];
        const first = plain(merge(a, opened(fileB)));
        expect(form(merge(b, opened(fileA)))).toEqual(form(first));
        expect(form(merge(b, opened(written(backupOf(first)))))).toEqual(form(first));
      }),
      RUNS,
    );
  });

  it('loses no task and no change of either side', () => {
    fc.assert(
      fc.property(machines, ([a, b]) => {
        const { tasks } = merge(a, b);
        const acts = new Set(tasks.flatMap(({ history }) => history.map(({ id }) => id)));
        for (const { history } of [...a.tasks, ...b.tasks]) for (const { id } of history) expect(acts).toContain(id);
        const turns = (all: Tracked['tasks']): Set<string> =>
          new Set(all.flatMap((task) => task.rounds.map((r) => r.due)));
        const undone = [...a.tasks, ...b.tasks].some(({ history }) => history.some(({ what }) => what === 'undone'));
        // turns done are never taken off in these lives but by undo
        if (!undone) expect(turns(tasks)).toEqual(turns([...a.tasks, ...b.tasks]));
      }),
      RUNS,
    );
  });

  it('every change can be taken back afterwards, and each record is one that can be written', () => {
    fc.assert(
      fc.property(machines, fc.nat(), ([a, b], choice) => {
        for (const task of merge(a, b).tasks) {
          const { id } = task.history[choice % task.history.length] ?? { id: '' };
          const { record, kept } = reverted(task, id, { id: 'undo', at: '2026-01-01T00:00:00.000Z' });
          expect(taskRecord.safeParse(record).success).toBe(true);
          // twice is once, but for what is kept
          expect(reverted(record, 'undo', { id: 'redo', at: '2026-01-01T00:00:00.000Z' }).record).toMatchObject(
            kept.length > 0 ? {} : { note: task.note, status: task.status, quote: task.quote },
          );
        }
      }),
      RUNS,
    );
  });
});

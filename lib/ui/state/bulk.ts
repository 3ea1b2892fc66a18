import type { ReadonlySignal } from '@preact/signals';
import type { Status } from '@/lib/core/task/task.ts';
import type { Format } from '@/lib/tracker/export.ts';
import type { Act, Tracker } from '@/lib/tracker/tracker.ts';
import type { Say } from '../model/words.ts';
import { exportFile } from './export.ts';
import type { Notices } from './notices.ts';
import type { Picks } from './picks.ts';

interface Needs {
  readonly tracker: Tracker;
  readonly say: ReadonlySignal<Say>;
  readonly notices: Notices;
  readonly picks: Picks;
  readonly usedTags: ReadonlySignal<readonly string[]>;
  readonly run: (write: () => Promise<Act>, words: (act: Act) => string) => Promise<Act | null>;
}

/** What can be done with all that is chosen: each one act, said with its count, taken back by one undo. */
export function createBulk({ tracker, say, notices, picks, usedTags, run }: Needs) {
  const chosen = (): string[] => picks.picked.value.map(({ row }) => row.id);
  /** Act, and stop choosing where it was done. */
  const act = async (write: (ids: string[]) => Promise<Act>, words: (n: number) => string): Promise<void> => {
    const done = await run(
      () => write(chosen()),
      ({ ids }) => words(ids.length),
    );
    if (done) picks.end();
  };
  return {
    finish: (doneOn: string) =>
      act(
        (ids) => tracker.setStatus(ids, 'done', { doneOn }),
        (n) => say.value('toast.doneN', { n }),
      ),
    setStatus: (status: Status) =>
      act(
        (ids) => tracker.setStatus(ids, status),
        (n) => say.value('toast.statusN', { n, status: say.value(`status.${status}`) }),
      ),
    untrack: () =>
      act(
        (ids) => tracker.untrack(ids),
        (n) => say.value('toast.untracked', { n }),
      ),
    /** The choice stays: several tags are often given one after the other. */
    tag: (name: string, how: 'add' | 'remove') =>
      run(
        () => tracker.tag(chosen(), name, how, usedTags.value),
        ({ ids }) => say.value(how === 'add' ? 'toast.taggedN' : 'toast.untaggedN', { n: ids.length, name }),
      ),
    exportAs: (format: Format): Promise<boolean> => {
      const ids = new Set(chosen());
      return exportFile(format, { tracker, say: say.value, notices }, { where: (row) => ids.has(row.id) });
    },
  };
}

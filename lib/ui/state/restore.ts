import { signal } from '@preact/signals';
import type { Choice } from '@/lib/core/backup/choose.ts';
import type { Fault } from '@/lib/core/backup/fault.ts';
import { ask } from '@/lib/messages.ts';
import type { How, Outlook, Progress, Running } from '@/lib/tracker/backup.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import type { Say } from '../model/words.ts';
import { failureKey, sayTrouble } from './failure.ts';
import type { Notices } from './notices.ts';

/** Where a restore stands. `progress` is null until something is known. */
export type RestoreState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly file: File; readonly progress: Progress | null; readonly mayStop: boolean }
  | { readonly kind: 'seen'; readonly file: File; readonly outlook: Outlook }
  | { readonly kind: 'refused'; readonly file: File; readonly fault: Fault };

interface Needs {
  readonly tracker: Tracker;
  readonly say: () => Say;
  readonly notices: Notices;
}

export type Restore = ReturnType<typeof createRestore>;

/** Restoring from a file: it is looked at, the choice is made, it is done, it can be taken back. What fails is said and changes nothing. */
export function createRestore({ tracker, say, notices }: Needs) {
  const state = signal<RestoreState>({ kind: 'idle' });
  let running: Running<unknown> | null = null;

  const close = (): void => {
    state.value = { kind: 'idle' };
  };
  const stop = (): void => running?.stop();
  const failed = (error: unknown): void => {
    close();
    const name = error instanceof Error ? error.name : '';
    if (name === 'BackupStopped') {
      notices.show(say()('restore.stopped'));
      return;
    }
    const gone = /NotReadableError|NotFoundError/u.test(String(error));
    const key = failureKey(error);
    sayTrouble(notices, say(), gone ? 'restore.fileGone' : key === 'error.failed' ? 'restore.failed' : key, error);
  };
  /** Start a job and wait for it, its progress shown meanwhile. */
  async function work<T>(
    file: File,
    start: (tell: (progress: Progress) => void) => Promise<Running<T>>,
  ): Promise<T | null> {
    const tell = (progress: Progress | null): void => {
      // What is being written is not stopped: it is done in a moment, and all of it or nothing.
      state.value = { kind: 'working', file, progress, mayStop: progress?.step !== 'write' };
    };
    try {
      tell(null);
      const job = await start(tell);
      running = job;
      return await job.answer;
    } catch (error) {
      failed(error);
      return null;
    } finally {
      running = null;
    }
  }

  const look = async (file: File): Promise<void> => {
    const { startLook } = await import('@/lib/tracker/backup.ts');
    const seen = await work(file, (tell) => startLook(tracker, file, tell));
    if (!seen) return;
    state.value =
      'refused' in seen ? { kind: 'refused', file, fault: seen.refused } : { kind: 'seen', file, outlook: seen };
  };

  const restore = async (file: File, how: How, choices: readonly Choice[] = []): Promise<void> => {
    const { startRestore } = await import('@/lib/tracker/backup.ts');
    const done = await work(file, (tell) => startRestore(tracker, file, how, tell, choices));
    if (!done) return;
    if ('refused' in done) {
      state.value = { kind: 'refused', file, fault: done.refused };
      return;
    }
    close();
    tellPages(done.noticeIds);
    const { added, updated, tasks } = done;
    const words =
      how === 'merge' ? say()('restore.merged', { added, updated, n: added }) : say()('restore.replaced', { n: tasks });
    notices.show(words, 'done', { label: say()('act.undo'), run: () => void undo() });
  };

  const undo = async (): Promise<void> => {
    try {
      const { takeBackRestore } = await import('@/lib/tracker/backup.ts');
      const undone = await takeBackRestore(tracker);
      if (!undone) return;
      tellPages(undone.noticeIds);
      const n = undone.kept.length;
      notices.show(n > 0 ? say()('restore.undoneBut', { n }) : say()('restore.undone'));
    } catch (error) {
      sayTrouble(notices, say(), failureKey(error), error);
    }
  };

  return { state, look, restore, undo, stop, close };
}

/** Open pages and the badge: they hear of it through the background. */
export const tellPages = (noticeIds: readonly string[]): void => void ask('trackerChanged', { noticeIds });

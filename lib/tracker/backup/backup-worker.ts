import { toFailure } from '../export/thread.ts';
import type { BackupJob, Progress } from './job.ts';
import { runBackupJob } from './run.ts';
import type { Said } from './thread.ts';

/** The thread's own side of thread.ts. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: BackupJob }) => void;
  postMessage(said: Said): void;
};

/** How often progress is told at most, in ms. */
const PAUSE = 100;

scope.onmessage = ({ data }) => {
  let last = Number.NEGATIVE_INFINITY;
  const tell = (progress: Progress): void => {
    const now = performance.now();
    if (now - last < PAUSE) return;
    last = now;
    scope.postMessage({ progress });
  };
  runBackupJob(data, tell).then(
    (answer) => scope.postMessage({ answer }),
    (error: unknown) => scope.postMessage({ failure: toFailure(error) }),
  );
};

import { TRACKER_ERRORS, TrackerError, type TrackerErrorKey } from '../errors.ts';
import type { ExportFile, Job, Progress } from './job.ts';

/** A failure as it crosses to another thread. */
export interface Failure {
  /** What the tracker says of it; null for any other. */
  readonly key: TrackerErrorKey | null;
  readonly detail: string;
}

/** What the thread sends back: progress as often as it likes, then one file or one failure. */
export type Answer = { readonly progress: Progress } | { readonly file: ExportFile } | { readonly failure: Failure };

export const toFailure = (error: unknown): Failure => ({
  key: error instanceof TrackerError && TRACKER_ERRORS.includes(error.key) ? error.key : null,
  detail: error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error),
});

/** The user stopped it: nothing was saved. */
export class ExportStopped extends Error {
  override readonly name = 'ExportStopped';
}

export interface Running {
  /** The file; rejects with ExportStopped, TrackerError or what else went wrong. */
  readonly file: Promise<ExportFile>;
  stop(): void;
}

/** Write a file away from the thread that draws. Stopping ends the thread, whatever it is at. */
export function startJob(job: Job, tell: (progress: Progress) => void): Running {
  let end = (): void => undefined;
  const file = new Promise<ExportFile>((resolve, reject) => {
    const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
    end = () => {
      worker.terminate();
      reject(new ExportStopped());
    };
    const over = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('progress' in data) tell(data.progress);
      else if ('file' in data) over(() => resolve(data.file));
      else over(() => reject(toError(data.failure)));
    };
    // A thread that could not be loaded, or whose memory was not enough, says nothing else.
    worker.onerror = (event) => over(() => reject(new Error(event.message || 'the thread ended')));
    worker.onmessageerror = () => over(() => reject(new Error('the file could not be handed over')));
    worker.postMessage(job);
  });
  return { file, stop: () => end() };
}

const toError = ({ key, detail }: Failure): Error => (key ? new TrackerError(key, { detail }) : new Error(detail));

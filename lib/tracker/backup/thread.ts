import { TrackerError } from '../errors.ts';
import type { Failure } from '../export/thread.ts';
import type { Answers, BackupJob, Progress, Tell } from './job.ts';
import { runBackupJob } from './run.ts';

/** What the thread sends back: progress as often as it likes, then one answer or one failure. */
export type Said =
  | { readonly progress: Progress }
  | { readonly answer: Answers[BackupJob['do']] }
  | { readonly failure: Failure };

/** The user stopped it. A restore that is stopped has written nothing. */
export class BackupStopped extends Error {
  override readonly name = 'BackupStopped';
}

export interface Running<T> {
  readonly answer: Promise<T>;
  stop(): void;
}

/** Do a job away from the thread that draws; where there are no threads (tests), in place. Rejects with TrackerError, BackupStopped or what else went wrong. */
export function startBackupJob<J extends BackupJob>(job: J, tell: Tell = () => undefined): Running<Answers[J['do']]> {
  if (typeof Worker === 'undefined') return { answer: runBackupJob(job, tell), stop: () => undefined };
  let stop = (): void => undefined;
  const answer = new Promise<Answers[J['do']]>((resolve, reject) => {
    const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
    const over = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    stop = () => over(() => reject(new BackupStopped()));
    worker.onmessage = ({ data }: MessageEvent<Said>) => {
      if ('progress' in data) tell(data.progress);
      else if ('answer' in data) over(() => resolve(data.answer as Answers[J['do']]));
      else over(() => reject(toError(data.failure)));
    };
    // A thread that could not be loaded, or whose memory was not enough, says nothing else.
    worker.onerror = (event) => over(() => reject(new Error(event.message || 'the thread ended')));
    worker.onmessageerror = () => over(() => reject(new Error('the answer could not be handed over')));
    worker.postMessage(job);
  });
  return { answer, stop: () => stop() };
}

const toError = ({ key, detail }: Failure): Error => (key ? new TrackerError(key, { detail }) : new Error(detail));

import type { Job } from './job.ts';
import { runJob } from './run.ts';
import { type Answer, toFailure } from './thread.ts';

/** The thread's own side of thread.ts. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: Job }) => void;
  postMessage(answer: Answer): void;
};

scope.onmessage = ({ data }) => {
  runJob(data, (progress) => scope.postMessage({ progress })).then(
    (file) => scope.postMessage({ file }),
    (error: unknown) => scope.postMessage({ failure: toFailure(error) }),
  );
};

import type { Turn } from '@/lib/core/scan/turn.ts';
import type { PagedFile } from '../paper-file.ts';

interface Job {
  readonly run: () => Promise<void>;
  readonly urgent: boolean;
}

/** How many pages are drawn at once: reading goes on beside it. */
const AT_ONCE = 2;
const waiting: Job[] = [];
let running = 0;

function next(): void {
  while (running < AT_ONCE && waiting.length > 0) {
    const urgent = waiting.findIndex((job) => job.urgent);
    const [job] = waiting.splice(Math.max(0, urgent), 1);
    if (!job) return;
    running++;
    void job.run().finally(() => {
      running--;
      next();
    });
  }
}

interface Wish {
  readonly page: number;
  /** Device pixels a point. */
  readonly scale: number;
  readonly turn: Turn;
  readonly signal: AbortSignal;
  /** False: a thumbnail, after what stands in view. */
  readonly urgent?: boolean;
}

/** Draw a page when its turn comes. Rejects with AbortError when no longer wanted. */
export function drawPage(
  file: PagedFile,
  canvas: HTMLCanvasElement,
  { page, scale, turn, signal, urgent = true }: Wish,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const run = async (): Promise<void> => {
      if (signal.aborted) return reject(new DOMException('no longer wanted', 'AbortError'));
      await file.draw(page, canvas, scale, signal, turn).then(resolve, reject);
    };
    waiting.push({ run, urgent });
    next();
  });
}

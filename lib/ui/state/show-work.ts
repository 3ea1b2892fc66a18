import type { Notices } from './notices.ts';

/** Quicker than this, in milliseconds, nothing is shown of it. */
const PATIENCE = 300;

/** How a piece of work is told while it goes on. */
export interface WorkWords<P> {
  /** Said aloud once, when the work turns out to take a while. */
  readonly announce: string;
  readonly stop: string;
  readonly words: (progress: P | null) => string;
  /** How much is done; by default the progress's own count. */
  readonly done?: (progress: P) => number;
}

/** Shows how far a piece of work is, once it takes a while, and what stops it. */
export function showWork<P extends { readonly done: number; readonly all: number }>(
  notices: Notices,
  { announce, stop: stopWords, words, done = (progress) => progress.done }: WorkWords<P>,
) {
  let stop: (() => void) | null = null;
  let last: P | null = null;
  let late = false;
  const draw = (): void => {
    if (!late || stop === null) return;
    notices.work.value = {
      words: words(last),
      done: last ? done(last) : 0,
      all: last?.all || 1,
      stop: { label: stopWords, run: stop },
    };
  };
  const timer = setTimeout(() => {
    late = true;
    notices.announce(announce);
    draw();
  }, PATIENCE);
  return {
    tell: (progress: P): void => {
      last = progress;
      draw();
    },
    stoppable: (run: () => void): void => {
      stop = run;
      draw();
    },
    end: (): void => {
      clearTimeout(timer);
      notices.work.value = null;
    },
  };
}

import { signal } from '@preact/signals';
import type { PagedFile, PagedReading } from '../paper-file.ts';

interface Needs {
  /** The page in view, from 0. */
  readonly inView: () => number;
  readonly failed: (error: unknown) => void;
}

/** Reads a file page by page, the one in view first. */
export function createPageReading({ inView, failed }: Needs) {
  const reading = signal<PagedReading | null>(null);
  const running = signal(false);
  let current: AbortController | null = null;

  const run = async (file: PagedFile): Promise<void> => {
    current?.abort();
    const mine = new AbortController();
    current = mine;
    running.value = true;
    const tell = (now: PagedReading): void => {
      if (current === mine) reading.value = now;
    };
    try {
      tell(await file.read({ first: inView, signal: mine.signal, tell }));
    } catch (error) {
      if (current === mine && !mine.signal.aborted) failed(error);
    } finally {
      if (current === mine) running.value = false;
    }
  };

  return {
    reading,
    running,
    /** Begin, or go on with what was stopped. */
    run: (file: PagedFile): void => void run(file),
    /** Stop; what was read stays. */
    pause(): void {
      current?.abort();
    },
    clear(): void {
      current?.abort();
      current = null;
      reading.value = null;
      running.value = false;
    },
  };
}

const isDone = (page: PagedReading['pages'][number]): boolean => page.state === 'read' || page.state === 'unreadable';

/** How many pages are read, and which is the last before one that is not. */
export function progressOf(reading: PagedReading): { readonly done: number; readonly total: number } {
  return { done: reading.pages.filter(isDone).length, total: reading.pages.length };
}

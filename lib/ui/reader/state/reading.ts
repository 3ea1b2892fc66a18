import { signal } from '@preact/signals';
import type { Turn } from '@/lib/core/scan/turn.ts';
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
  /** How many things are being done under `current`. */
  let active = 0;

  type Tell = (now: PagedReading) => void;
  const work = async (
    mine: AbortController,
    act: (signal: AbortSignal, tell: Tell) => Promise<void>,
  ): Promise<void> => {
    if (current !== mine) active = 0;
    current = mine;
    active++;
    running.value = true;
    try {
      await act(mine.signal, (now) => {
        if (current === mine) reading.value = now;
      });
    } catch (error) {
      if (current === mine && !mine.signal.aborted) failed(error);
    } finally {
      if (current === mine) running.value = --active > 0;
    }
  };
  const run = (file: PagedFile): Promise<void> => {
    current?.abort();
    return work(new AbortController(), async (signal, tell) => tell(await file.read({ first: inView, signal, tell })));
  };

  return {
    reading,
    running,
    /** Begin, or go on with what was stopped. */
    run: (file: PagedFile): void => void run(file),
    /** Show a page turned further, clockwise. */
    turn(file: PagedFile, page: number, by: Turn): void {
      reading.value = file.turn(page, by);
    },
    /** Recognise a page again. Resolves to why it could not be read, as a key of the catalogue; null: it could, or is no longer wanted. */
    async again(file: PagedFile, page: number): Promise<string | null> {
      let failure: string | null = null;
      const mine = current && !current.signal.aborted ? current : new AbortController();
      await work(mine, async (signal, tell) => {
        const { reading: now, why } = await file.readAgain(page, { signal, tell });
        tell(now);
        failure = why;
      });
      return failure;
    },
    /** Stop; what was read stays. */
    pause(): void {
      current?.abort();
    },
    clear(): void {
      current?.abort();
      current = null;
      active = 0;
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

import type { Worker as Tesseract } from 'tesseract.js';
import { type Gray, pgm } from '../core/scan/bitmap.ts';
import { type RawBlock, type SeenLine, seenLines } from '../core/scan/recognised.ts';

/** Where the recogniser's parts are: paths or addresses of our own, never a server. */
export interface EnginePaths {
  /** tesseract.js' worker; in Node the package's own. */
  readonly workerPath?: string;
  /** The core's .wasm.js; in Node the package's own. */
  readonly corePath?: string;
  /** The folder that holds vie.traineddata.gz. */
  readonly langPath: string;
}

/** How an image is split into lines: a page of any layout, or one block (a cell, a strip). */
export type Layout = 'page' | 'block';
const MODES: Readonly<Record<Layout, string>> = { page: '3', block: '6' };

/** It took longer than allowed; the worker that was at it is gone. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/** One recogniser in a thread of its own: started when first asked, started anew after it was ended. */
export interface Engine {
  /** What stands on an image. Rejects with TooSlow after `limit` milliseconds, with AbortError when no longer wanted, else with what went wrong. */
  recognise(image: Gray, layout: Layout, dpi: number, limit: number, signal?: AbortSignal): Promise<SeenLine[]>;
  end(): void;
}

/** Nothing is loaded before the first image. */
export function createEngine(paths: EnginePaths): Engine {
  let running: Promise<Tesseract> | null = null;
  const end = (): void => {
    const ending = running;
    running = null;
    void ending?.then(
      (worker) => worker.terminate(),
      () => undefined,
    );
  };
  const read = async (image: Gray, layout: Layout, dpi: number): Promise<SeenLine[]> => {
    running ??= start(paths);
    const starting = running;
    const worker = await starting.catch((reason: unknown) => {
      if (running === starting) running = null;
      throw reason;
    });
    const { data } = await worker.recognize(
      // Only bytes are asked for, in Node and in browsers alike; the declared type names the browser's own kinds.
      pgm(image) as unknown as Blob,
      // What the core prints of its inner doings goes nowhere.
      { tessedit_pageseg_mode: MODES[layout], user_defined_dpi: String(dpi), debug_file: '/dev/null' } as object,
      { text: false, blocks: true },
    );
    return seenLines(data.blocks as readonly RawBlock[] | null);
  };
  return {
    end,
    recognise: (image, layout, dpi, limit, signal) =>
      bounded(read(image, layout, dpi), limit, signal).catch((reason: unknown) => {
        // A thread that is still at work cannot be asked to stop.
        end();
        throw reason;
      }),
  };
}

/** LSTM only, Vietnamese; what is not at hand is an error, never a download: all paths are ours and nothing is cached. */
function start(paths: EnginePaths): Promise<Tesseract> {
  return new Promise((resolve, reject) => {
    import('tesseract.js')
      .then(({ default: { createWorker } }) =>
        createWorker('vie', 1, {
          ...paths,
          workerBlobURL: false,
          cacheMethod: 'none',
          gzip: true,
          // Failing to load the language is told here only.
          errorHandler: (reason: unknown) => reject(reason instanceof Error ? reason : new Error(String(reason))),
        }),
      )
      .then(resolve, reject);
  });
}

function bounded<T>(work: Promise<T>, limit: number, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => finish(() => reject(aborted()));
    const timer = setTimeout(() => finish(() => reject(new TooSlow(`over ${limit} ms`))), limit);
    const finish = (tell: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      tell();
    };
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop);
    work.then(
      (value) => finish(() => resolve(value)),
      (reason: unknown) => finish(() => reject(reason)),
    );
  });
}

/** The error that says that nobody wants it any more. */
export const aborted = (): DOMException => new DOMException('no longer wanted', 'AbortError');

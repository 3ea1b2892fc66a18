import type { Bitmap } from '../core/scan/bitmap.ts';
import { type Parts, partsOf } from '../core/scan/parts.ts';
import type { PrepareOptions } from '../core/scan/prepare.ts';

/** Prepares images of pages, away from the thread that draws. */
export interface ScanThread {
  parts(bitmap: Bitmap, options: PrepareOptions): Promise<Parts>;
  end(): void;
}

/** What is sent to the worker, and what comes back. */
export interface ScanRequest {
  readonly id: number;
  readonly bitmap: Bitmap;
  readonly options: PrepareOptions;
}
export type ScanAnswer =
  | { readonly id: number; readonly parts: Parts }
  | { readonly id: number; readonly error: string };

/** In a browser a worker, started when first asked; elsewhere (tests, commands) the same work in place. */
export function createScanThread(): ScanThread {
  if (typeof Worker === 'undefined')
    return { parts: async (bitmap, options) => partsOf(bitmap, options), end: () => undefined };
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, { resolve: (parts: Parts) => void; reject: (reason: Error) => void }>();
  const end = (): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error('the thread of the scans was ended'));
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./scan-worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<ScanAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('parts' in data) asked?.resolve(data.parts);
      else asked?.reject(new Error(data.error));
    };
    started.onerror = end;
    return started;
  };
  return {
    parts: (bitmap, options) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        const id = count++;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, bitmap, options } satisfies ScanRequest);
      }),
    end,
  };
}

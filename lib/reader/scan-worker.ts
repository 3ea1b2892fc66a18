import { partsOf } from '../core/scan/parts.ts';
import type { ScanAnswer, ScanRequest } from './scan-thread.ts';

/** The worker's own side of scan-thread.ts. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: ScanRequest }) => void;
  postMessage(answer: ScanAnswer, transfer?: Transferable[]): void;
};

scope.onmessage = ({ data: { id, bitmap, options } }) => {
  try {
    const parts = partsOf(bitmap, options);
    const images = [parts.prepared.image.data.buffer, ...(parts.rest ? [parts.rest.data.buffer] : [])];
    scope.postMessage({ id, parts }, [...new Set(images)] as ArrayBuffer[]);
  } catch (error) {
    scope.postMessage({ id, error: String(error) });
  }
};

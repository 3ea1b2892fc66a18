import type { EnginePaths } from './ocr-engine.ts';

/**
 * Where the recogniser's parts are in the built extension; `url` makes an address of a path in it. Firefox, which has no relaxed SIMD by
 * itself, has the plainer core.
 */
export const ocrPaths = (url: (path: string) => string, firefox: boolean): EnginePaths => ({
  workerPath: url('/ocr/worker.min.js'),
  corePath: url(`/ocr/tesseract-core-${firefox ? 'simd' : 'relaxedsimd'}-lstm.wasm.js`),
  langPath: url('/ocr').replace(/\/$/u, ''),
});

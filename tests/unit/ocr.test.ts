import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { blank } from '../../lib/core/scan/bitmap.ts';
import { createRecogniser } from '../../lib/reader/ocr.ts';
import { ocrPaths } from '../../lib/reader/ocr-paths.ts';

const langPath = fileURLToPath(new URL('../../assets/public/ocr', import.meta.url));
const FRAME = { page: 3, width: 595, height: 842 };
const open: { close(): void | Promise<void> }[] = [];
const recogniser = (options: { pageLimit?: number; langPath?: string } = {}) => {
  const made = createRecogniser({ langPath, workers: 1, ...options });
  open.push(made);
  return made;
};
afterAll(() => Promise.all(open.map((one) => one.close())));

/** A sheet with rows of bars: ink, but no letters. */
function bars() {
  const page = blank(1654, 2338);
  for (let line = 0; line < 30; line++)
    for (let word = 0; word < 12; word++)
      for (let y = 0; y < 18; y++) {
        const from = (200 + line * 60 + y) * page.width + 200 + word * 105;
        page.data.fill(0, from, from + 80);
      }
  return { ...page, dpi: 200 };
}

describe('a page that cannot be read', () => {
  it('is empty', async () => {
    const reading = recogniser().recognise({ ...blank(1654, 2338), dpi: 200 }, FRAME, new AbortController().signal);
    await expect(reading).rejects.toMatchObject({ key: 'pageEmpty' });
  });

  it('is no text', async () => {
    const reading = recogniser().recognise(bars(), FRAME, new AbortController().signal);
    await expect(reading).rejects.toMatchObject({ name: 'PaperError', key: expect.stringMatching(/^page/u) });
  }, 120_000);

  it('takes too long', async () => {
    const reading = recogniser({ pageLimit: 1 }).recognise(bars(), FRAME, new AbortController().signal);
    await expect(reading).rejects.toMatchObject({ key: 'pageTooSlow' });
  }, 60_000);

  it('fails where the language is not there, and is told so', async () => {
    const reading = recogniser({ langPath: '/nowhere' }).recognise(bars(), FRAME, new AbortController().signal);
    await expect(reading).rejects.toThrow(/vie\.traineddata/u);
  }, 60_000);
});

describe('a page no longer wanted', () => {
  it('is given up before it begins, also in the queue', async () => {
    const one = recogniser();
    const stop = new AbortController();
    const first = one.recognise(bars(), FRAME, stop.signal);
    const queued = one.recognise(bars(), FRAME, stop.signal);
    stop.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    await expect(queued).rejects.toMatchObject({ name: 'AbortError' });
    await expect(one.recognise(bars(), FRAME, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('where the parts are in the extension', () => {
  it.each([
    [false, '/ocr/tesseract-core-relaxedsimd-lstm.wasm.js'],
    [true, '/ocr/tesseract-core-simd-lstm.wasm.js'],
  ])('Firefox %s', (firefox, core) => {
    expect(ocrPaths((path) => `chrome-extension://id${path}`, firefox)).toEqual({
      workerPath: 'chrome-extension://id/ocr/worker.min.js',
      corePath: `chrome-extension://id${core}`,
      langPath: 'chrome-extension://id/ocr',
    });
  });
});

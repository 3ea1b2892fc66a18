import { browser } from 'wxt/browser';
import { lexicon } from '@/lib/core/lexicon/lexicon.ts';
import { correctDrawn } from '@/lib/core/scan/correct.ts';
import { readBody } from '@/lib/page/page-body.ts';
import { FlowText } from '@/lib/reader/flow-text.ts';
import { createRecogniser } from '@/lib/reader/ocr.ts';
import { type HtmlReader, openPaper } from '@/lib/reader/open-paper.ts';
import type { PdfEngine } from '@/lib/reader/pdf-engine.ts';
import type { Papers } from '@/lib/tracker/papers.ts';
import type { PaperFile } from '@/lib/ui/reader/paper-file.ts';
import type { Content } from '@/lib/ui/reader/sources.ts';

/** A part of the extension. The type of its address is made by the build for each entrypoint, hence the plain form here. */
export const part = (path: string): string =>
  (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);

const engine = async (): Promise<PdfEngine> => {
  const library = await import('pdfjs-dist');
  library.GlobalWorkerOptions.workerSrc = part('/pdf/pdf.worker.min.mjs');
  return { library, wasmUrl: part('/pdf/wasm/'), standardFontDataUrl: part('/pdf/standard_fonts/') };
};

/** Firefox's stable release has no relaxed SIMD. */
const core = import.meta.env.FIREFOX ? 'simd' : 'relaxedsimd';

/** One recogniser for the page's life: it starts its threads with the first scan. */
const recogniser = createRecogniser({
  workerPath: part('/ocr/worker.min.js'),
  corePath: part(`/ocr/tesseract-core-${core}-lstm.wasm.js`),
  langPath: part('/ocr'),
});

/** The paper on a saved page, as the same site's page would be read. The parsed document runs nothing and loads nothing. */
const html: HtmlReader = (source) => {
  const body = readBody(new DOMParser().parseFromString(source, 'text/html'), 'https://tep.invalid/');
  if (!body) return null;
  const flow = new FlowText();
  for (const line of body.walked.raw.split('\n')) flow.paragraph(line);
  return { flow, pageDate: body.pageDate };
};

/** Opens files of every kind; scans are recognised on this machine, each page once. */
export const opener =
  (papers: Papers) =>
  async ({ name, content }: Content): Promise<PaperFile> =>
    openPaper(new Uint8Array(await content.arrayBuffer()), name, {
      engine,
      html,
      recogniser,
      kept: (hash) => papers.pages(hash),
      keep: (hash, page) => void papers.keepPage(hash, page).catch(() => undefined),
      correct: (text) => correctDrawn(text, { lexicon, on: null }),
    });

import { browser } from 'wxt/browser';
import { lexicon } from '@/lib/core/lexicon/lexicon.ts';
import { correctDrawn } from '@/lib/core/scan/correct.ts';
import { LARGEST } from '@/lib/reader/largest.ts';
import { createRecogniser } from '@/lib/reader/ocr.ts';
import { ocrPaths } from '@/lib/reader/ocr-paths.ts';
import { openPaper } from '@/lib/reader/open-paper.ts';
import { PaperError } from '@/lib/reader/paper-error.ts';
import type { PdfEngine } from '@/lib/reader/pdf-engine.ts';
import type { Papers } from '@/lib/tracker/papers.ts';
import type { PaperFile } from '@/lib/ui/reader/paper-file.ts';
import type { Content } from '@/lib/ui/reader/sources.ts';
import { savedPage } from './saved-page.ts';

/** A part of the extension. The type of its address is made by the build for each entrypoint, hence the plain form here. */
export const part = (path: string): string =>
  (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);

/** The build for older browsers, as its worker is that one's: the other needs what Chromium has had for a year only. */
const engine = async (): Promise<PdfEngine> => {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  library.GlobalWorkerOptions.workerSrc = part('/pdf/pdf.worker.min.mjs');
  return { library, wasmUrl: part('/pdf/wasm/'), standardFontDataUrl: part('/pdf/standard_fonts/') };
};

/** One recogniser for the page's life: it starts its threads with the first scan. */
const recogniser = createRecogniser(ocrPaths(part, import.meta.env.FIREFOX));

/** Opens files of every kind; scans are recognised on this machine, each page once. */
export const opener =
  (papers: Papers) =>
  async ({ name, content }: Content): Promise<PaperFile> => {
    // before it fills the memory
    if (content.size > LARGEST) throw new PaperError('tooLarge');
    return openPaper(new Uint8Array(await content.arrayBuffer()), name, {
      engine,
      html: savedPage,
      recogniser,
      kept: (hash) => papers.pages(hash),
      keep: (hash, page) => void papers.keepPage(hash, page).catch(() => undefined),
      correct: (text) => correctDrawn(text, { lexicon, on: null }),
    });
  };

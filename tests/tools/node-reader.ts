import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PdfEngine } from '../../lib/reader/pdf-engine.ts';
import type { Recogniser } from '../../lib/reader/recognise.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What reads PDFs, in Node: the same library, its parts from the installed package. */
export async function nodePdfEngine(): Promise<PdfEngine> {
  const library = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
  const parts = `${root}node_modules/pdfjs-dist/`;
  return { library, wasmUrl: `${parts}wasm/`, standardFontDataUrl: `${parts}standard_fonts/` };
}

/** What reads scans, in Node; null where the Vietnamese data is not there. */
export async function nodeRecogniser(): Promise<Recogniser | null> {
  const langPath = `${root}assets/public/ocr`;
  if (!existsSync(`${langPath}/vie.traineddata.gz`)) return null;
  const { createRecogniser } = await import('../../lib/reader/ocr.ts');
  return createRecogniser({ langPath });
}

/** The library speaks of canvas parts that only drawing needs; nothing is drawn here. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}

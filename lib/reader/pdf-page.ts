import { blocksOf } from '../core/layout/blocks.ts';
import type { DrawnPage, DrawnWord } from '../core/layout/drawn.ts';
import { mendLayer } from '../core/layout/layer.ts';
import { linesOfWords, textOf } from '../core/layout/line.ts';
import { isStamp, stampDay } from '../core/layout/stamp.ts';
import type { Turn } from '../core/scan/turn.ts';
import { PaperError } from './paper-error.ts';
import type { Pdf, PdfPageContent } from './pdf.ts';
import type { PageBitmap, RecognisedPage, Recogniser } from './recognise.ts';

/** A page read, with what was found beside its text. */
export interface ReadPage {
  readonly page: DrawnPage | RecognisedPage;
  /** ISO day that a signature's stamp on it says. */
  readonly signedOn: string | null;
}

interface ReadPageOptions {
  readonly recogniser: Recogniser | null;
  readonly scanning: () => void;
  readonly signal: AbortSignal;
  readonly upright?: Turn | undefined;
}

/** A picture that covers this share of a page is the page. */
const PICTURED = 0.6;
/** Fewer letters beside such a picture are stamps and page numbers, no text layer. */
const LAYER = 400;
/** Less ink than this share of the dots: an empty back side. */
const BLANK = 0.001;

/**
 * Read a page: by the words it says itself, or, where it is a picture or its words are in no known letters, by recognising it. `scanning` is
 * told before that begins; `upright`: how far a scan is to be turned to be read, where the user said so. Rejects with PaperError for a page that cannot be read, with AbortError when no longer wanted.
 */
export async function readPdfPage(
  pdf: Pdf,
  page: number,
  { recogniser, scanning, signal, upright }: ReadPageOptions,
): Promise<ReadPage> {
  const content = await pdf.content(page);
  signal.throwIfAborted();
  const filled = content.annotated.filter((words) => !linesOfWords(words).some((line) => isStamp(textOf(line.words))));
  const signedOn = content.annotated.map((words) => stampDay(textOf(words))).find((day) => day !== null) ?? null;
  const frame = { page, ...(pdf.pages[page] ?? { width: 595, height: 842 }) };
  const layer = layerOf(content);
  if (layer) {
    const blocks = blocksOf([...layer, ...filled.flat()], content.rules);
    return { page: { ...frame, source: 'text', blocks }, signedOn };
  }
  scanning();
  const bitmap = await pdf.bitmap(page, signal);
  if (!bitmap) throw new PaperError('damaged', 'no picture of the page can be had');
  if (inkOf(bitmap) < BLANK) return { page: { ...frame, source: 'scan', blocks: [], confidence: 100 }, signedOn };
  if (!recogniser) throw new PaperError('noRecogniser');
  const seen = await recogniser.recognise(bitmap, frame, signal, upright);
  const written = linesOfWords(filled.flat()).map(({ words }) => ({ kind: 'line' as const, words }));
  return { page: { ...seen, blocks: [...seen.blocks, ...written] }, signedOn };
}

/** The page's own words, where they are its text; null where the page must be recognised. An empty page has no words, and needs none. */
function layerOf({ words, pictured, invisible, painted, turned }: PdfPageContent): readonly DrawnWord[] | null {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  if (pictured >= PICTURED && letters < LAYER) return null;
  // A page typed on its side: the recogniser turns it.
  if (turned > letters) return null;
  if (letters === 0) return pictured > 0.05 || painted || invisible.length > 0 ? null : [];
  return mendLayer(words);
}

function inkOf({ data }: PageBitmap): number {
  let dark = 0;
  for (const dot of data) if (dot < 128) dark++;
  return dark / data.length;
}

import type { PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist';
import type { DrawnWord } from '../core/layout/drawn.ts';
import type { Turn } from '../core/scan/turn.ts';
import { LARGEST } from './largest.ts';
import { asMatrix, IDENTITY } from './matrix.ts';
import { PaperError } from './paper-error.ts';
import type { PageContent, PlacedImage, Rule } from './pdf-content.ts';
import type { PdfEngine } from './pdf-engine.ts';
import { bitmapOf, coverage } from './pdf-image.ts';
import { interpretPage } from './pdf-interpret.ts';
import { signatureDays } from './pdf-signature.ts';
import { isTurned, wordsOf } from './pdf-words.ts';
import type { PageBitmap } from './recognise.ts';
import { sniff } from './sniff.ts';

/** For pages that must be drawn to be read, in dots per inch. */
const DRAWN_DPI = 200;
/** So many outlines without any type are a page whose letters were turned into outlines. */
const MANY_SHAPES = 200;
const A4 = { width: 595, height: 842 };

/** What stands on a page of a PDF. */
export interface PdfPageContent {
  /** In the order drawn. */
  readonly words: readonly DrawnWord[];
  /** Words of annotations, annotation by annotation: signatures' stamps, numbers and days filled in. */
  readonly annotated: readonly (readonly DrawnWord[])[];
  /** Words without ink: what a scanner's software believes to have read. */
  readonly invisible: readonly DrawnWord[];
  readonly rules: readonly Rule[];
  /** Share of the page that pictures cover, 0 to 1. */
  readonly pictured: number;
  /** Whether much is drawn that is neither type nor picture: letters turned into outlines, perhaps. */
  readonly painted: boolean;
  /** How many letters do not stand upright on the page as shown; they are in none of the words. */
  readonly turned: number;
}

/** An open PDF. Pages count from 0. */
export interface Pdf {
  /** In points, as shown. A page that cannot be opened is said to be A4. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** ISO day of the last signature, as its dictionary says. */
  readonly signedOn: string | null;
  /** ISO day on which the file says that it was made. */
  readonly madeOn: string | null;
  content(page: number): Promise<PdfPageContent>;
  /** The page's picture at its own size; else the page drawn at 200 dpi where there is a canvas; else null. */
  bitmap(page: number, signal: AbortSignal): Promise<PageBitmap | null>;
  /** `turn`: further than the file says, clockwise. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal, turn?: Turn): Promise<void>;
  close(): Promise<void>;
}

/**
 * Open a PDF. The bytes are handed to the parser and must not be used again. No network is used, no script of the file is run.
 * Rejects with PaperError: encrypted, damaged, truncated, noPages, tooLarge,
 * empty, notAPaper (a server's page in its place), oldDoc.
 */
export async function openPdf(bytes: Uint8Array, engine: PdfEngine): Promise<Pdf> {
  if (bytes.length > LARGEST) throw new PaperError('tooLarge');
  const kind = sniff(bytes);
  if (kind === 'empty' || kind === 'oldDoc') throw new PaperError(kind);
  if (kind === 'html' || kind === 'text') throw new PaperError('notAPaper');
  const signedOn = signatureDays(bytes).at(-1) ?? null;
  const whole = kind !== 'pdf' || hasEnd(bytes);
  const task = engine.library.getDocument({
    data: bytes,
    wasmUrl: engine.wasmUrl,
    standardFontDataUrl: engine.standardFontDataUrl,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableAutoFetch: true,
    enableXfa: false,
    verbosity: 0,
  });
  const document = await task.promise.catch(async (error: unknown) => {
    await task.destroy().catch(() => undefined);
    throw whyNot(error, whole);
  });
  if (document.numPages < 1) {
    await task.destroy();
    throw new PaperError('noPages');
  }
  const pages: { width: number; height: number }[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await sizeOf(document, number));
  const content = (page: number) => contentOf(document, page, engine);
  return {
    pages,
    signedOn,
    madeOn: await madeOn(document),
    content: async (page) => {
      const { content: found, proxy } = await content(page);
      // A page of words is not asked again; a picture is, at once.
      if (found.pictured < 0.3) proxy.cleanup();
      return found;
    },
    bitmap: async (page, signal) => {
      const { images, proxy } = await content(page);
      signal.throwIfAborted();
      const size = pages[page] ?? A4;
      const embedded =
        coverage(images, size) < 0.3 ? null : await bitmapOf(images, size, (image) => decoded(proxy, image));
      proxy.cleanup();
      return embedded ?? (await drawnBitmap(proxy, signal));
    },
    draw: async (page, canvas, scale, signal, turn = 0) => {
      signal.throwIfAborted();
      await render(await document.getPage(page + 1), canvas, scale, signal, turn);
    },
    close: () => task.destroy(),
  };
}

async function sizeOf(document: PDFDocumentProxy, number: number): Promise<{ width: number; height: number }> {
  try {
    const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
    return width > 0 && height > 0 ? { width, height } : A4;
  } catch {
    return A4;
  }
}

/** Read a page's operators. Rejects with PaperError 'damaged' where the page cannot be parsed. */
async function contentOf(
  document: PDFDocumentProxy,
  page: number,
  engine: PdfEngine,
): Promise<{ content: PdfPageContent; images: readonly PlacedImage[]; proxy: PDFPageProxy }> {
  try {
    const proxy = await document.getPage(page + 1);
    const viewport = proxy.getViewport({ scale: 1 });
    const size = { page, width: viewport.width, height: viewport.height };
    const operators = await proxy.getOperatorList();
    const found = interpretPage(operators, engine.library.OPS, asMatrix(viewport.transform) ?? IDENTITY, (name) =>
      proxy.commonObjs.has(name) ? proxy.commonObjs.get(name) : null,
    );
    return { content: sorted(found, size), images: found.images, proxy };
  } catch (error) {
    throw error instanceof PaperError ? error : new PaperError('damaged', String(error), { cause: error });
  }
}

function sorted(found: PageContent, size: { page: number; width: number; height: number }): PdfPageContent {
  const annotations = [...new Set(found.glyphs.map(({ annotation }) => annotation))].filter((one) => one !== null);
  const of = (keep: (glyph: PageContent['glyphs'][number]) => boolean) => wordsOf(found.glyphs.filter(keep), size);
  return {
    words: of((glyph) => glyph.annotation === null && !glyph.invisible),
    annotated: annotations.map((id) => of((glyph) => glyph.annotation === id && !glyph.invisible)),
    invisible: of((glyph) => glyph.annotation === null && glyph.invisible),
    rules: found.rules,
    pictured: coverage(found.images, size),
    painted: found.shapes > MANY_SHAPES,
    turned: found.glyphs.filter((glyph) => isTurned(glyph) && glyph.text.trim() !== '').length,
  };
}

/** A picture's dots. Null where it is not there. */
function decoded(proxy: PDFPageProxy, { id, inline }: PlacedImage): Promise<unknown> {
  const named = id ?? (isNamed(inline) ? inline.data : null);
  if (named === null) return Promise.resolve(inline);
  return new Promise((resolve) => {
    const objects = named.startsWith('g_') ? proxy.commonObjs : proxy.objs;
    objects.get(named, (data: unknown) => resolve(data));
  });
}

const isNamed = (value: unknown): value is { data: string } =>
  value !== null && typeof value === 'object' && 'data' in value && typeof value.data === 'string';

/** The page drawn and read back, where the surroundings have a canvas. */
async function drawnBitmap(proxy: PDFPageProxy, signal: AbortSignal): Promise<PageBitmap | null> {
  if (typeof document === 'undefined') return null;
  const canvas = document.createElement('canvas');
  await render(proxy, canvas, DRAWN_DPI / 72, signal);
  const context = canvas.getContext('2d');
  if (!context) return null;
  const { width, height } = canvas;
  const dots = context.getImageData(0, 0, width, height).data;
  const data = new Uint8Array(width * height);
  for (let at = 0; at < data.length; at++)
    data[at] = (dots[at * 4] ?? 255) * 0.299 + (dots[at * 4 + 1] ?? 255) * 0.587 + (dots[at * 4 + 2] ?? 255) * 0.114;
  canvas.width = 0;
  return { width, height, data, dpi: DRAWN_DPI };
}

async function render(
  proxy: PDFPageProxy,
  canvas: HTMLCanvasElement,
  scale: number,
  signal: AbortSignal,
  turn: Turn = 0,
): Promise<void> {
  signal.throwIfAborted();
  const viewport = proxy.getViewport({ scale, rotation: (proxy.rotate + turn) % 360 });
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  const task: RenderTask = proxy.render({ canvas, viewport });
  const stop = () => task.cancel();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await task.promise;
  } catch (error) {
    signal.throwIfAborted();
    throw new PaperError('damaged', String(error), { cause: error });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function madeOn(document: PDFDocumentProxy): Promise<string | null> {
  const info: unknown = await document.getMetadata().then(
    (found) => found.info,
    () => null,
  );
  const day = info !== null && typeof info === 'object' && 'CreationDate' in info ? String(info.CreationDate) : '';
  const match = /^D:(\d{4})(\d\d)(\d\d)/u.exec(day);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}

function whyNot(error: unknown, whole: boolean): PaperError {
  const name = error instanceof Error ? error.name : '';
  const key = name === 'PasswordException' ? 'encrypted' : whole ? 'damaged' : 'truncated';
  return new PaperError(key, String(error), { cause: error });
}

/** Whether the file's end is there: "%%EOF" within the last 2 kB. */
function hasEnd(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 2048))).includes('%%EOF');
}

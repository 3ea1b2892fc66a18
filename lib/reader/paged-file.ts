import type { DrawnPage, DrawnText } from '../core/layout/drawn.ts';
import type { PageRemark } from '../core/scan/remarks.ts';
import type { Turn } from '../core/scan/turn.ts';
import { hashOf } from './hash.ts';
import { PagesReader } from './pages-reader.ts';
import { openPdf } from './pdf.ts';
import type { PdfEngine } from './pdf-engine.ts';
import type { Recogniser } from './recognise.ts';

/** What the reader page asks of a file of pages; the same in shape as `PagedFile` of lib/ui/reader. */
export interface PdfFile {
  readonly form: 'paged';
  readonly name: string;
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** ISO day on which the file says that it was made: a day for the paper where nothing else gives one. */
  readonly madeOn: string | null;
  /** `turn`: further than the file says, clockwise. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal, turn?: Turn): Promise<void>;
  read(options: ReadOptions): Promise<PagesRead>;
  /** Show a page turned further, clockwise; a scan that waits is read so. */
  turn(page: number, by: Turn): PagesRead;
  /** Recognise a page again, as it is turned now. */
  readAgain(page: number, options: Omit<ReadOptions, 'first'>): Promise<ReadAgain>;
  close(): void;
}

export interface ReadOptions {
  readonly first: () => number;
  readonly signal: AbortSignal;
  readonly tell: (reading: PagesRead) => void;
}

/** What there is after a page was read again; `why` not: as a key of the catalogue; what was read of it before then stays. */
export interface ReadAgain {
  readonly reading: PagesRead;
  readonly why: string | null;
}

export interface PageRead {
  readonly state: 'waiting' | 'reading' | 'read' | 'unreadable';
  readonly source: 'text' | 'scan' | null;
  readonly confidence: number | null;
  readonly why?: string;
  /** How far it must be turned, clockwise, to be seen upright, or was turned by hand; the places of its words are those on the page so turned. */
  readonly turn: Turn;
  /** What is to be said of how it was scanned. */
  readonly remarks: readonly PageRemark[];
}

export interface PagesRead {
  /** Laid out when first asked for. */
  readonly text: DrawnText;
  readonly pages: readonly PageRead[];
  readonly scanned: boolean;
  /** Milliseconds. */
  readonly left: number | null;
  readonly signedOn: string | null;
}

export interface PagedFileOptions {
  readonly name: string;
  /** Null: scans are said to be unreadable. */
  readonly recogniser: Recogniser | null;
  /** Pages that were recognised before, by the file's hash; `keep` is given each new one. */
  readonly kept?: (hash: string) => Promise<readonly DrawnPage[]>;
  readonly keep?: (hash: string, page: DrawnPage) => void;
  /** Applied to the text of a file with scans, after it is laid out. */
  readonly correct?: (text: DrawnText) => DrawnText;
}

/** Open a PDF to be drawn and read page by page. The bytes must not be used again. Rejects with PaperError. */
export async function openPagedFile(bytes: Uint8Array, engine: PdfEngine, options: PagedFileOptions): Promise<PdfFile> {
  const size = bytes.length;
  const hash = await hashOf(bytes);
  const pdf = await openPdf(bytes, engine);
  const reader = new PagesReader(pdf, hash, options);
  return {
    form: 'paged',
    name: options.name,
    hash,
    size,
    pages: pdf.pages,
    madeOn: pdf.madeOn,
    draw: (page, canvas, scale, signal, turn) => pdf.draw(page, canvas, scale, signal, turn),
    read: (how) => reader.read(how),
    turn: (page, by) => reader.turn(page, by),
    readAgain: (page, how) => reader.readAgain(page, how),
    close: () => void pdf.close(),
  };
}

import type { DrawnPage, DrawnText } from '../core/layout/drawn.ts';
import type { PageRemark } from '../core/scan/remarks.ts';
import type { Turn } from '../core/scan/turn.ts';
import { hashOf } from './hash.ts';
import { layOutTurned, remarksOn, uprightTurn } from './lay-out-turned.ts';
import { asPaperError } from './paper-error.ts';
import { openPdf, type Pdf } from './pdf.ts';
import type { PdfEngine } from './pdf-engine.ts';
import { readPdfPage } from './pdf-page.ts';
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
  close(): void;
}

export interface ReadOptions {
  readonly first: () => number;
  readonly signal: AbortSignal;
  readonly tell: (reading: PagesRead) => void;
}

export interface PageRead {
  readonly state: 'waiting' | 'reading' | 'read' | 'unreadable';
  readonly source: 'text' | 'scan' | null;
  readonly confidence: number | null;
  readonly why?: string;
  /** How far it must be turned, clockwise, to be seen upright; the places of its words are those on the page so turned. */
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

/** In ms: pages that say their words themselves come faster than anyone can look; they are told of together. */
const TELL_EVERY = 150;
const WAITING: PageRead = { state: 'waiting', source: null, confidence: null, turn: 0, remarks: [] };

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
    close: () => void pdf.close(),
  };
}

/** Reads the pages of one file; what is read stays read when it is stopped and asked again. */
class PagesReader {
  private readonly states: PageRead[];
  private readonly found = new Map<number, DrawnPage>();
  private signedOn: string | null;
  private loaded = false;
  private toldAt = 0;

  constructor(
    private readonly pdf: Pdf,
    private readonly hash: string,
    private readonly options: PagedFileOptions,
  ) {
    this.states = pdf.pages.map(() => WAITING);
    this.signedOn = pdf.signedOn;
  }

  async read({ first, signal, tell }: ReadOptions): Promise<PagesRead> {
    await this.takeKept();
    const began = performance.now();
    const doneBefore = this.done();
    const left = () => {
      const done = this.done() - doneBefore;
      return done < 1 ? null : ((performance.now() - began) / done) * (this.states.length - this.done());
    };
    const work = async () => {
      for (let page = this.next(first()); page !== null && !signal.aborted; page = this.next(first())) {
        await this.one(page, signal, () => tell(this.now(left())));
        if (this.states[page]?.source === 'scan' || performance.now() - this.toldAt > TELL_EVERY) {
          this.toldAt = performance.now();
          tell(this.now(left()));
        }
      }
    };
    await Promise.all(Array.from({ length: Math.max(1, this.options.recogniser?.atOnce ?? 1) }, work));
    const end = this.now(left());
    tell(end);
    return end;
  }

  /** Read one page into the states; never rejects. A page that is no longer wanted waits again. */
  private async one(page: number, signal: AbortSignal, tell: () => void): Promise<void> {
    this.states[page] = { ...WAITING, state: 'reading' };
    let source: 'text' | 'scan' = 'text';
    const scanning = () => {
      source = 'scan';
      this.states[page] = { ...WAITING, state: 'reading', source };
      tell();
    };
    try {
      const seen = await readPdfPage(this.pdf, page, { recogniser: this.options.recogniser, scanning, signal });
      this.signedOn ??= seen.signedOn;
      this.take(seen.page);
      if (seen.page.source === 'scan') this.options.keep?.(this.hash, seen.page);
    } catch (error) {
      if (signal.aborted) this.states[page] = WAITING;
      else this.states[page] = { ...WAITING, state: 'unreadable', source, why: asPaperError(error).key };
    }
  }

  private take(page: DrawnPage): void {
    const source = page.source === 'scan' ? 'scan' : 'text';
    const confidence = 'confidence' in page && typeof page.confidence === 'number' ? page.confidence : null;
    this.found.set(page.page, page);
    this.states[page.page] = {
      state: 'read',
      source,
      confidence: source === 'scan' ? confidence : null,
      turn: uprightTurn(page),
      remarks: remarksOn(page),
    };
  }

  private async takeKept(): Promise<void> {
    if (this.loaded) return;
    this.loaded = true;
    const kept = await this.options.kept?.(this.hash).catch(() => []);
    for (const page of kept ?? []) if (page.page < this.states.length) this.take(page);
  }

  /** The waiting page nearest to the one in view; of two as near, the later. */
  private next(view: number): number | null {
    let best: number | null = null;
    const far = (page: number) => Math.abs(page - view) * 2 - (page > view ? 1 : 0);
    for (const [page, { state }] of this.states.entries())
      if (state === 'waiting' && (best === null || far(page) < far(best))) best = page;
    return best;
  }

  private done(): number {
    return this.states.filter(({ state }) => state === 'read' || state === 'unreadable').length;
  }

  private now(left: number | null): PagesRead {
    const { correct } = this.options;
    const pages = [...this.states];
    const read = [...this.found.values()];
    const scanned = pages.some(({ source }) => source === 'scan');
    let text: DrawnText | null = null;
    return {
      get text() {
        if (!text) {
          const plain = layOutTurned(read);
          text = scanned && correct ? correct(plain) : plain;
        }
        return text;
      },
      pages,
      scanned,
      left,
      signedOn: this.signedOn,
    };
  }
}

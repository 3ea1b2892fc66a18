import type { DrawnText } from '@/lib/core/layout/drawn.ts';
import type { PageRemark } from '@/lib/core/scan/remarks.ts';
import type { Turn } from '@/lib/core/scan/turn.ts';
import type { Span } from '@/lib/core/text/span.ts';

/**
 * What the reader page needs of an opened file. `lib/reader` makes such things; the entrypoint brings the two together, so that nothing
 * drawn here depends on how PDFs are parsed or scans recognised.
 */
export type PaperFile = PagedFile | FlowFile;

interface FileOfAnyKind {
  /** The file's own name, for the user. */
  readonly name: string;
  /** SHA-256 of its bytes, in hex: by it a local file is known again. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  close(): void;
}

/** A PDF: pages that are drawn, read one by one. */
export interface PagedFile extends FileOfAnyKind {
  readonly form: 'paged';
  /** In points, as shown. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /**
   * Draw a page; `scale` is device pixels per point, `turn` clockwise and further than the file says. The canvas is sized by this. Rejects
   * with AbortError when no longer wanted.
   */
  draw(page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal, turn?: Turn): Promise<void>;
  /** Read all pages, the visible one first. Resolves with what was read, also when stopped (pages not reached are then `waiting`). */
  read(options: ReadPagesOptions): Promise<PagedReading>;
  /** Show a page turned further, clockwise; remembered while the file is open. A scan that waits is read so. */
  turn(page: number, by: Turn): PagedReading;
  /**
   * Recognise a page again, as it is turned now; the new result takes the old one's place. Where that fails, `why` says so as a key of the
   * catalogue, and what was read before stays.
   */
  readAgain(
    page: number,
    options: Omit<ReadPagesOptions, 'first'>,
  ): Promise<{ readonly reading: PagedReading; readonly why: string | null }>;
}

/** A DOCX, text or HTML file: paragraphs that flow. */
export interface FlowFile extends FileOfAnyKind {
  readonly form: 'flow';
  readonly raw: string;
  /** The day that a saved page gives itself, ISO. */
  readonly pageDate?: string | null;
  /** Paragraphs and table rows in order; `cells` are spans of `raw` where it is a row; `level` where it is a heading. */
  readonly blocks: readonly (Span & { readonly cells?: readonly Span[]; readonly level?: number })[];
}

export interface ReadPagesOptions {
  /** The page in view, from 0: it and its neighbours are read first. Asked before each page. */
  readonly first: () => number;
  readonly signal: AbortSignal;
  /** After every page, and when a page begins. */
  readonly tell: (reading: PagedReading) => void;
}

export type PageState = 'waiting' | 'reading' | 'read' | 'unreadable';

/** What is read so far. */
export interface PagedReading {
  readonly text: DrawnText;
  readonly pages: readonly {
    readonly state: PageState;
    readonly source: 'text' | 'scan' | null;
    /** Mean confidence of a scan's words, 0 to 100. */
    readonly confidence: number | null;
    /** Why it cannot be read, as a key of the catalogue. */
    readonly why?: string;
    /** How far it must be turned, clockwise, to be seen upright, or was turned by hand; the places of its words are those on the page so turned. */
    readonly turn: Turn;
    /** What is to be said of how it was scanned. */
    readonly remarks: readonly PageRemark[];
  }[];
  /** Whether any page is a scan. */
  readonly scanned: boolean;
  /** Milliseconds still to go, guessed from the pages done; null before the first. */
  readonly left: number | null;
  /** What the signature's layer says of the paper: ISO day of signing. */
  readonly signedOn: string | null;
}

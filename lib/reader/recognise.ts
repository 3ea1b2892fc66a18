import type { DrawnPage } from '../core/layout/drawn.ts';
import type { Turn } from '../core/scan/turn.ts';

/** A page's picture: `width` × `height` bytes, row by row, 0 black to 255 white; turned as the page is shown. */
export interface PageBitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
  /** Dots per inch along the page's width. */
  readonly dpi: number;
}

/** Which page it is, from 0, and its size in points as shown. The picture fills it: a dot's place is its share of width and height. */
export interface PageFrame {
  readonly page: number;
  readonly width: number;
  readonly height: number;
}

/** A page as recognised, with the mean confidence of its words, 0 to 100. */
export type RecognisedPage = DrawnPage & { readonly confidence: number };

/**
 * Read one page's picture. `upright`: the turn, clockwise, that brings it upright, where the user said so; nothing is then looked for. Rejects
 * with PaperError for a page that cannot be read, with AbortError when no longer wanted.
 */
export type RecognisePage = (
  bitmap: PageBitmap,
  frame: PageFrame,
  signal: AbortSignal,
  upright?: Turn,
) => Promise<RecognisedPage>;

/** What reads scans. Made apart from the PDF part, so that neither needs the other. */
export interface Recogniser {
  readonly recognise: RecognisePage;
  /** How many pages it reads at once. */
  readonly atOnce: number;
  close(): void | Promise<void>;
}

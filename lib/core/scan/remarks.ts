import type { Turn } from './turn.ts';

/** What a reader should be told of how a page was scanned; an ordinary page has none. */
export type PageRemark = 'upsideDown' | 'onItsSide' | 'aslant' | 'hardToRead';

/** How a page stood, and how surely it was read. */
export interface Scanned {
  readonly turned: Turn;
  /** Degrees; above 0 the lines go down to the right. */
  readonly slope: number;
  /** Mean of its words, 0 to 100. */
  readonly confidence: number;
}

/** An office scanner lays a sheet in up to about a degree aslant; a photo by hand more. */
const ASLANT = 1.5;
/** Signed scans of the Government's portal are read with 91 to 95; below this, many words are not what is printed. */
const HARD = 80;

/** What is to be said of a page, the way it stood first. */
export function remarksOf({ turned, slope, confidence }: Scanned): PageRemark[] {
  const remarks: PageRemark[] = [];
  if (turned === 180) remarks.push('upsideDown');
  else if (turned !== 0) remarks.push('onItsSide');
  if (Math.abs(slope) >= ASLANT) remarks.push('aslant');
  if (confidence < HARD) remarks.push('hardToRead');
  return remarks;
}

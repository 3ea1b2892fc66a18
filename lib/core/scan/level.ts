import type { DrawnPage, DrawnText, DrawnWord, PageBox } from '../layout/drawn.ts';

/** How a page's lines slope. */
export interface Slant {
  readonly page: number;
  /** Degrees, above 0 down to the right. */
  readonly slope: number;
  /** In points, of the page on which the lines slope. */
  readonly width: number;
  readonly height: number;
}

/** A box on a page turned about the page's middle by degrees clockwise; it keeps its sides, for the slope is small. */
export function slantBox(box: PageBox, { width, height }: Omit<Slant, 'page' | 'slope'>, degrees: number): PageBox {
  const angle = (degrees * Math.PI) / 180;
  const x = box.left + (box.width - width) / 2;
  const y = box.top + (box.height - height) / 2;
  return {
    ...box,
    left: x * Math.cos(angle) - y * Math.sin(angle) + (width - box.width) / 2,
    top: x * Math.sin(angle) + y * Math.cos(angle) + (height - box.height) / 2,
  };
}

/**
 * A page as if its lines ran level: what is put together by heights ("05/3/2027." at the left under a line that slopes down to it) would else
 * come in another line's place.
 */
export function levelPage(page: DrawnPage, slope: number): DrawnPage {
  if (slope === 0) return page;
  const level = (words: readonly DrawnWord[]): DrawnWord[] =>
    words.map((word) => ({ ...word, box: slantBox(word.box, page, -slope) }));
  return {
    ...page,
    blocks: page.blocks.map((block) =>
      block.kind === 'line' ? { ...block, words: level(block.words) } : { ...block, cells: block.cells.map(level) },
    ),
  };
}

/** A text laid out of levelled pages, its words where they stand on the pages as scanned. */
export function slantText(text: DrawnText, slants: readonly Slant[]): DrawnText {
  const known = new Map(slants.filter(({ slope }) => slope !== 0).map((slant) => [slant.page, slant]));
  if (known.size === 0) return text;
  const back = <T extends { readonly box: PageBox }>(one: T): T => {
    const slant = known.get(one.box.page);
    return slant ? { ...one, box: slantBox(one.box, slant, slant.slope) } : one;
  };
  const apart = text.apart?.map((line) => ({ ...line, words: line.words.map(back) }));
  return { ...text, runs: text.runs.map(back), ...(apart ? { apart } : {}) };
}

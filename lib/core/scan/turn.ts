import type { DrawnBlock, DrawnPage, DrawnText, DrawnWord, PageBox } from '../layout/drawn.ts';
import { blank, type Gray } from './bitmap.ts';

/** Quarter turns, clockwise, in degrees. */
export type Turn = 0 | 90 | 180 | 270;

/** Two turns, one after the other. */
export const plus = (a: Turn, b: Turn): Turn => ((a + b) % 360) as Turn;
/** The turn that undoes one. */
export const undo = (turn: Turn): Turn => ((360 - turn) % 360) as Turn;

/** An image turned clockwise by quarters. */
export function turnGray(image: Gray, turn: Turn): Gray {
  if (turn === 0) return image;
  const { width, height, data } = image;
  const out = turn === 180 ? blank(width, height) : blank(height, width);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    if (turn === 180) {
      const to = (height - 1 - y) * width + width - 1;
      for (let x = 0; x < width; x++) out.data[to - x] = data[row + x] as number;
    } else if (turn === 90) {
      for (let x = 0; x < width; x++) out.data[x * height + (height - 1 - y)] = data[row + x] as number;
    } else {
      for (let x = 0; x < width; x++) out.data[(width - 1 - x) * height + y] = data[row + x] as number;
    }
  }
  return out;
}

/** A box on a page of `width` by `height` points, as it lies after the page is turned clockwise. */
export function turnBox(box: PageBox, turn: Turn, width: number, height: number): PageBox {
  if (turn === 0) return box;
  const right = width - box.left - box.width;
  const bottom = height - box.top - box.height;
  if (turn === 180) return { ...box, left: right, top: bottom };
  const sides = { width: box.height, height: box.width };
  return turn === 90
    ? { ...box, ...sides, left: bottom, top: box.left }
    : { ...box, ...sides, left: box.top, top: right };
}

/** A page whose scan stands turned by `turned`, as it would be were it upright: for laying out its lines. */
export function uprightPage(page: DrawnPage, turned: Turn): DrawnPage {
  return turned === 0 ? page : turnPage(page, undo(turned));
}

function turnPage(page: DrawnPage, turn: Turn): DrawnPage {
  const lying = turn === 90 || turn === 270;
  const word = (drawn: DrawnWord): DrawnWord => ({ ...drawn, box: turnBox(drawn.box, turn, page.width, page.height) });
  const blocks = page.blocks.map(
    (block): DrawnBlock =>
      block.kind === 'line'
        ? { ...block, words: block.words.map(word) }
        : { ...block, cells: block.cells.map((cell) => cell.map(word)) },
  );
  return {
    ...page,
    width: lying ? page.height : page.width,
    height: lying ? page.width : page.height,
    blocks,
  };
}

/** A page to be turned further, by its number; its size in points before that. */
export type Turned = ReadonlyMap<number, { readonly turn: Turn; readonly width: number; readonly height: number }>;

/** A text whose words stand where they do once some of its pages are turned. */
export function turnText(text: DrawnText, pages: Turned): DrawnText {
  if (pages.size === 0) return text;
  const turned = <T extends { readonly box: PageBox }>(one: T): T => {
    const page = pages.get(one.box.page);
    return page ? { ...one, box: turnBox(one.box, page.turn, page.width, page.height) } : one;
  };
  const apart = text.apart?.map((line) => ({ ...line, words: line.words.map(turned) }));
  return { ...text, runs: text.runs.map(turned), ...(apart ? { apart } : {}) };
}

import type { Bitmap } from './bitmap.ts';
import { type Gray, inkIn, type Rect, without } from './bitmap.ts';
import { type Grid, gridsOf } from './grid.ts';
import { type Prepared, type PrepareOptions, prepare } from './prepare.ts';

/** A page ready to be recognised: what is outside of tables as an image of its own, and the tables. */
export interface Parts {
  readonly prepared: Prepared;
  readonly grids: readonly Grid[];
  /** The page without its tables; null where nothing is left beside them. */
  readonly rest: Gray | null;
}

/** White around a table that is taken out with it: its outer rules. */
const RULE = 10;
/** Dark pixels at 200 dpi of a few letters; below is dust. */
const SOME_INK = 120;

/** Prepare a page's image and part its tables from the rest. */
export function partsOf(bitmap: Bitmap, options: PrepareOptions): Parts {
  const prepared = prepare(bitmap, options);
  if (prepared.empty) return { prepared, grids: [], rest: null };
  const grids = gridsOf(prepared.image);
  const rest = grids.reduce((image, { rect }) => without(image, rect, RULE), prepared.image);
  const whole = { left: 0, top: 0, width: rest.width, height: rest.height };
  return { prepared, grids, rest: grids.length === 0 || hasInk(rest, whole) ? rest : null };
}

/** Whether there is something to read in a rectangle. */
export const hasInk = (image: Gray, rect: Rect): boolean => inkIn(image, rect, SOME_INK) >= SOME_INK;

/** The band across a page, so many pixels high, with most ink in it; the page's own edges aside. */
export function densestBand(image: Gray, height: number): Rect {
  const step = Math.max(1, height >> 2);
  const band = (top: number): Rect => ({ left: 0, top, width: image.width, height });
  let best = band(Math.max(0, (image.height - height) >> 1));
  let most = -1;
  for (let top = step; top + height < image.height - step; top += step) {
    const ink = inkIn(image, band(top));
    if (ink > most) {
      most = ink;
      best = band(top);
    }
  }
  return best;
}

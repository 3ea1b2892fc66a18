import type { Gray } from './bitmap.ts';
import { shrink } from './resize.ts';

/** Dark pixels of a page made small, as points about its centre: what the direction of its lines is found from. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly x: Int16Array;
  readonly y: Int16Array;
}

/** The long side of the small page. */
const SMALL = 800;
/** Pages are looked at up to this slant, in degrees either way: a photo taken by hand. */
const MOST = 15;
/** So many dots at least tell where lines of text run: a third of a full page's. */
const ENOUGH = 10_000;
/** Ink that runs straight on for so long, in pixels of the small page (2 cm), is a rule of a table, not letters. */
const RULE = 60;

/** The ink of a page: its dark pixels at about 70 dpi, without an edge of 3 % where scanners leave shadows. */
export function inkOf(image: Gray): Ink {
  const scale = SMALL / Math.max(image.width, image.height);
  const small = scale < 1 ? shrink(image, scale) : image;
  const { width, height, data } = small;
  const edgeX = Math.round(width * 0.03);
  const edgeY = Math.round(height * 0.03);
  const x: number[] = [];
  const y: number[] = [];
  for (let row = edgeY; row < height - edgeY; row++)
    for (let column = edgeX; column < width - edgeX; column++)
      if ((data[row * width + column] as number) < 170) {
        x.push(column - (width >> 1));
        y.push(row - (height >> 1));
      }
  return { width, height, x: Int16Array.from(x), y: Int16Array.from(y) };
}

/**
 * How far the lines of text slope, in degrees: above 0 they go down to the right. 0 where there is too little ink to tell. By the slope at
 * which the rows of ink stand sharpest apart, first in steps of half a degree, then of a twentieth.
 */
export function skewOf(ink: Ink): number {
  if (ink.x.length < 400) return 0;
  const coarse = sharpestIn(thinned(ink), 0, MOST, 0.5);
  return sharpestIn(ink, coarse, 0.5, 0.05);
}

/** Whether the lines of text run up and down the page rather than across it; by its `lettersOf`, for rules run both ways. */
export function liesOnItsSide(all: Ink): boolean {
  if (all.x.length < 400) return false;
  const letters = thinned(all);
  const turned: Ink = { width: letters.height, height: letters.width, x: letters.y, y: letters.x };
  const across = sharpness(letters, sharpestIn(letters, 0, MOST, 0.5)) / letters.width;
  const along = sharpness(turned, sharpestIn(turned, 0, MOST, 0.5)) / turned.width;
  return along > across * 1.6;
}

/** The ink without what runs straight on, across or down: the rules of tables. */
export function lettersOf({ width, height, x, y }: Ink): Ink {
  const page = new Uint8Array(width * height);
  const place = (at: number): number => ((y[at] as number) + (height >> 1)) * width + (x[at] as number) + (width >> 1);
  for (let at = 0; at < x.length; at++) page[place(at)] = 1;
  const ruled = new Uint8Array(page.length);
  const mark = (from: number, step: number, count: number): void => {
    let run = 0;
    for (let k = 0; k <= count; k++) {
      const at = from + k * step;
      if (k < count && page[at] === 1) run++;
      else {
        if (run > RULE) for (let back = 1; back <= run; back++) ruled[at - back * step] = 1;
        run = 0;
      }
    }
  };
  for (let row = 0; row < height; row++) mark(row * width, 1, width);
  for (let column = 0; column < width; column++) mark(column, width, height);
  const isLetter = (_: number, at: number): boolean => ruled[place(at)] === 0;
  return { width, height, x: x.filter(isLetter), y: y.filter(isLetter) };
}

/**
 * How much more ink stands above the bodies of letters than below them, as a ratio; below 1 the page is probably upside down. Vietnamese has
 * its tone marks, horns and ascenders above; below are only ạ, g, p, q, y and commas. `skew` is what `skewOf` gives.
 */
export function aboveToBelow(ink: Ink, skew: number): number {
  const slope = Math.tan((skew * Math.PI) / 180);
  const rows = rowsOf(ink, slope);
  let above = 0;
  let below = 0;
  for (let at = 0; at < rows.length; at++) {
    if ((rows[at] as number) < 3) continue;
    let end = at;
    let most = 0;
    while (end < rows.length && (rows[end] as number) >= 3) most = Math.max(most, rows[end++] as number);
    if (end - at >= 5 && end - at <= 24) {
      let top = at;
      while ((rows[top] as number) < most / 2) above += rows[top++] as number;
      let bottom = end - 1;
      while ((rows[bottom] as number) < most / 2) below += rows[bottom--] as number;
    }
    at = end;
  }
  return below === 0 ? (above === 0 ? 1 : 9) : above / below;
}

/** Every so manieth dot, for looking about: ENOUGH tell the direction as well as all do. */
function thinned(ink: Ink): Ink {
  const every = Math.floor(ink.x.length / ENOUGH);
  const some = (_: number, at: number): boolean => at % every === 0;
  return every < 2 ? ink : { ...ink, x: ink.x.filter(some), y: ink.y.filter(some) };
}

function sharpestIn(ink: Ink, middle: number, reach: number, step: number): number {
  let best = middle;
  let most = -1;
  for (let k = -Math.round(reach / step); k <= Math.round(reach / step); k++) {
    const degrees = middle + k * step;
    const sharp = sharpness(ink, degrees) * (degrees === 0 ? 1.001 : 1);
    if (sharp > most) {
      most = sharp;
      best = degrees;
    }
  }
  return best;
}

/** Squared steps from row to row of the ink's profile. */
function sharpness(ink: Ink, degrees: number): number {
  const rows = rowsOf(ink, Math.tan((degrees * Math.PI) / 180));
  let sum = 0;
  for (let at = 1; at < rows.length; at++) sum += ((rows[at] as number) - (rows[at - 1] as number)) ** 2;
  return sum;
}

function rowsOf({ width, height, x, y }: Ink, slope: number): Int32Array {
  const middle = (height >> 1) + Math.ceil((width >> 1) * Math.abs(slope)) + 1;
  const rows = new Int32Array(2 * middle + 2);
  for (let at = 0; at < x.length; at++) {
    // Never below 0: cut off is rounded down.
    const row = ((y[at] as number) - (x[at] as number) * slope + middle + 0.5) | 0;
    rows[row] = (rows[row] as number) + 1;
  }
  return rows;
}

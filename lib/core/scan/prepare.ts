import { type Bitmap, crop, type Gray, grayOf, type Rect } from './bitmap.ts';
import { blur, evenLight } from './filter.ts';
import { enlarge, rotate, shrink } from './resize.ts';
import { aboveToBelow, inkOf, lettersOf, liesOnItsSide, skewOf } from './skew.ts';
import { type Turn, turnGray } from './turn.ts';

/** The resolution that the recogniser reads best, in dots per inch; more makes numbers worse. */
export const BEST_DPI = 200;
/** Outside of these the image is brought to BEST_DPI. */
const LEAST_DPI = 150;
const MOST_DPI = 240;
/** From this slant on, in degrees, the page is turned straight. */
const SLANT = 1;
/** Below this slope, in radians (2.5°), corners stay within a paper's margins. */
const ROOM_FROM = 0.044;

/** A page's image as the recogniser wants it, with what was done to it. */
export interface Prepared {
  readonly image: Gray;
  /** From the image as it is shown on its page to `image`: first turned upright, then scaled, then rotated about its centre. */
  readonly turned: Turn;
  readonly scale: number;
  /** Radians; the lines sloped by so much and were turned back. */
  readonly slope: number;
  /** Degrees by which the lines slope as it is shown, also where that is too little to turn them back. */
  readonly skew: number;
  /** Perhaps upside down: worth trying the other way round. */
  readonly upsideDown: boolean;
  /** Next to no ink on it. */
  readonly empty: boolean;
}

/** What an image is before it is prepared. */
export interface PrepareOptions {
  /** The turn that brings the bitmap to how its page is shown. */
  readonly turn?: Turn;
  /** Dots per inch on the page as shown; null where the page's size says nothing (photos). */
  readonly dpi: number | null;
  /** A further turn, known from a first try to bring it upright: nothing is then looked for. */
  readonly upright?: Turn;
}

/** Gray, upright, straight, at a fit resolution, in even light, lightly blurred. Time linear in the pixels; the bitmap is not changed. */
export function prepare(bitmap: Bitmap, { turn = 0, dpi, upright }: PrepareOptions): Prepared {
  const gray = grayOf(bitmap);
  const scale = scaleFor(dpi ?? dpiAsA4(gray));
  const sized = scale === 1 ? gray : scale < 1 ? shrink(gray, scale) : enlarge(gray, scale);
  const shown = turnGray(bitmap.form === 'bits' ? sized : evenLight(sized), turn);
  const ink = inkOf(shown);
  const side = upright ?? (liesOnItsSide(lettersOf(ink)) ? 270 : 0);
  const standing = turnGray(shown, side);
  const upInk = side === 0 ? ink : inkOf(standing);
  const skew = skewOf(upInk);
  const slope = Math.abs(skew) >= SLANT ? (skew * Math.PI) / 180 : 0;
  const blurred = blur(standing);
  return {
    image: slope === 0 ? blurred : rotate(withRoom(blurred, slope), -slope),
    turned: side,
    scale,
    slope,
    skew,
    upsideDown: upright === undefined && aboveToBelow(upInk, skew) < 1,
    empty: upInk.x.length < 60,
  };
}

/** Where a rectangle of the prepared image lies on the image as shown, in its own pixels (not whole ones). */
export function unprepare(
  prepared: Prepared,
  { left, top, width, height }: Rect,
  shown: { readonly width: number; readonly height: number },
): Rect {
  const { image, turned, scale, slope } = prepared;
  const x = left + width / 2 - (image.width - 1) / 2;
  const y = top + height / 2 - (image.height - 1) / 2;
  // Room was put around it evenly: the middle is still the middle.
  const upright = turned === 90 || turned === 270 ? { width: shown.height, height: shown.width } : shown;
  const cx = (Math.round(upright.width * scale) - 1) / 2;
  const cy = (Math.round(upright.height * scale) - 1) / 2;
  const cos = Math.cos(slope);
  const sin = Math.sin(slope);
  // Turned back about the centre; the box keeps its sides, for the slope is small.
  const box = {
    left: (cx + x * cos - y * sin - width / 2) / scale,
    top: (cy + x * sin + y * cos - height / 2) / scale,
    width: width / scale,
    height: height / scale,
  };
  const right = shown.width - box.left - box.width;
  if (turned === 0) return box;
  if (turned === 180) return { ...box, left: right, top: shown.height - box.top - box.height };
  const lying = { width: box.height, height: box.width };
  // `turned` clockwise brought it upright: undo it.
  return turned === 90
    ? { ...lying, left: box.top, top: shown.height - box.left - box.width }
    : { ...lying, left: shown.width - box.top - box.height, top: box.left };
}

/** White around it, so that nothing of a page well aslant is cut off at its corners when it is turned straight. */
function withRoom(image: Gray, slope: number): Gray {
  if (Math.abs(slope) < ROOM_FROM) return image;
  const room = Math.ceil((Math.max(image.width, image.height) / 2) * Math.sin(Math.abs(slope)));
  return crop(image, { left: 0, top: 0, width: image.width, height: image.height }, room);
}

const scaleFor = (dpi: number): number => (dpi >= LEAST_DPI && dpi <= MOST_DPI ? 1 : clamp(BEST_DPI / dpi, 0.1, 4));
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
/** As if its long side were that of A4, 11.7 inches. */
const dpiAsA4 = ({ width, height }: Gray): number => Math.max(width, height) / 11.7;

/**
 * An image as a file holds it. `bits`: one bit a pixel, rows padded to whole bytes, most significant bit first, 1 is white. `gray`: one byte
 * a pixel, 0 is black; `rgb`, `rgba`: three or four. Rows from the top.
 */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly form: 'bits' | 'gray' | 'rgb' | 'rgba';
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** What everything in this room works on: one byte a pixel, 0 black, 255 white. */
export interface Gray {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A rectangle of whole pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A white image. */
export const blank = (width: number, height: number): Gray => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(255),
});

/** Any bitmap in gray (colours by their luminance, what is transparent as on white paper). Missing bytes at the end are white. */
export function grayOf({ width, height, form, data }: Bitmap): Gray {
  if (form === 'bits') return { width, height, data: unpack(width, height, data) };
  if (form === 'gray' && data.length >= width * height)
    return { width, height, data: new Uint8Array(data.buffer, data.byteOffset, width * height) };
  const gray = blank(width, height);
  const step = form === 'gray' ? 1 : form === 'rgb' ? 3 : 4;
  const count = Math.min(width * height, Math.floor(data.length / step));
  for (let at = 0, from = 0; at < count; at++, from += step) {
    if (step === 1) gray.data[at] = data[from] ?? 255;
    else {
      const light = luminance(data[from] ?? 255, data[from + 1] ?? 255, data[from + 2] ?? 255);
      const shown = step === 3 ? 255 : (data[from + 3] ?? 255);
      gray.data[at] = shown === 255 ? light : 255 - (((255 - light) * shown) >> 8);
    }
  }
  return gray;
}

/** ITU-R BT.601, in whole numbers. */
const luminance = (red: number, green: number, blue: number): number => (red * 77 + green * 150 + blue * 29) >> 8;

function unpack(width: number, height: number, bits: Bitmap['data']): Uint8Array {
  const out = new Uint8Array(width * height);
  const stride = (width + 7) >> 3;
  for (let y = 0; y < height; y++) {
    const row = y * stride;
    const to = y * width;
    for (let x = 0; x < width; x++) out[to + x] = ((bits[row + (x >> 3)] ?? 255) >> (7 - (x & 7))) & 1 ? 255 : 0;
  }
  return out;
}

/** A part of an image with a white border around it; what lies outside the image is white. */
export function crop(image: Gray, rect: Rect, border = 0): Gray {
  const out = blank(rect.width + 2 * border, rect.height + 2 * border);
  const left = Math.max(0, rect.left);
  const right = Math.min(image.width, rect.left + rect.width);
  for (let y = Math.max(0, rect.top); y < Math.min(image.height, rect.top + rect.height); y++) {
    if (right <= left) break;
    const row = image.data.subarray(y * image.width + left, y * image.width + right);
    out.data.set(row, (y - rect.top + border) * out.width + (left - rect.left + border));
  }
  return out;
}

/** As a binary PGM file, the plainest form that the recogniser takes: no compression to do and undo. */
export function pgm({ width, height, data }: Gray): Uint8Array {
  const head = Uint8Array.from(`P5\n${width} ${height}\n255\n`, (letter) => letter.charCodeAt(0));
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}

/** An image with a rectangle (and `border` pixels around it) made white; the image given is not changed. */
export function without(image: Gray, rect: Rect, border: number): Gray {
  const out: Gray = { ...image, data: new Uint8Array(image.data) };
  const left = Math.max(0, rect.left - border);
  const right = Math.min(image.width, rect.left + rect.width + border);
  const bottom = Math.min(image.height, rect.top + rect.height + border);
  for (let y = Math.max(0, rect.top - border); y < bottom; y++)
    out.data.fill(255, y * image.width + left, y * image.width + right);
  return out;
}

/** How many pixels of a rectangle are dark; counted no further than to the row that brings `enough`. */
export function inkIn(image: Gray, rect: Rect, enough = Number.POSITIVE_INFINITY): number {
  let count = 0;
  const bottom = Math.min(image.height, rect.top + rect.height);
  const right = Math.min(image.width, rect.left + rect.width);
  for (let y = rect.top; y < bottom && count < enough; y++)
    for (let at = y * image.width + rect.left; at < y * image.width + right; at++)
      if ((image.data[at] as number) < 128) count++;
  return count;
}

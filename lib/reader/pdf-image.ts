import { apply, type Matrix } from './matrix.ts';
import type { PlacedImage } from './pdf-content.ts';
import type { PageBitmap } from './recognise.ts';

/** A decoded picture as pdf.js hands it on: `kind` 1 is one bit a dot (rows filled up to bytes, 1 white), 2 RGB, 3 RGBA. */
interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** More dots than A4 at 400 dpi are more than any recogniser needs. */
const MOST_DOTS = 16_000_000;

/** Which share of the page its pictures cover, 0 to 1; overlaps count twice, so the sum is cut at 1. */
export function coverage(images: readonly PlacedImage[], page: PageSize): number {
  const covered = images.reduce((sum, { place }) => {
    const { left, top, right, bottom } = placeOf(place);
    const width = Math.max(0, Math.min(page.width, right) - Math.max(0, left));
    return sum + width * Math.max(0, Math.min(page.height, bottom) - Math.max(0, top));
  }, 0);
  return Math.min(1, covered / (page.width * page.height));
}

/**
 * The page's pictures as one gray bitmap, turned as shown. One picture that fills the page is given at its own size, dot for dot; strips and
 * smaller ones are put on a white page at the resolution of the largest. Null where none can be decoded.
 */
export async function bitmapOf(
  images: readonly PlacedImage[],
  page: PageSize,
  decode: (image: PlacedImage) => Promise<unknown>,
): Promise<PageBitmap | null> {
  const parts: { image: Decoded; place: Matrix }[] = [];
  for (const image of images) {
    if (areaOf(image.place) < page.width * page.height * 0.002) continue;
    const decoded = decodedOf(await decode(image), image.mask);
    if (decoded) parts.push({ image: decoded, place: image.place });
  }
  const largest = parts.toSorted((a, b) => areaOf(b.place) - areaOf(a.place))[0];
  if (!largest) return null;
  const fills = areaOf(largest.place) >= page.width * page.height * 0.9;
  const size = fills ? turnedSize(largest) : sizeAt(dpiOf(largest), page);
  const shrink = Math.min(1, Math.sqrt(MOST_DOTS / (size.width * size.height)));
  const width = Math.max(1, Math.round(size.width * shrink));
  const height = Math.max(1, Math.round(size.height * shrink));
  const data = new Uint8Array(width * height).fill(255);
  for (const part of fills ? [largest] : parts)
    paste(data, width, height, part.image, fills ? filling(part.place, page) : part.place, page);
  return { width, height, data, dpi: (width / page.width) * 72 };
}

/** The place of a picture that is to fill the page, its turn kept. */
function filling(place: Matrix, page: PageSize): Matrix {
  const { left, top, right, bottom } = placeOf(place);
  const sx = page.width / (right - left);
  const sy = page.height / (bottom - top);
  return [place[0] * sx, place[1] * sy, place[2] * sx, place[3] * sy, (place[4] - left) * sx, (place[5] - top) * sy];
}

/** Lay a picture onto the gray page: each dot of the page asks the picture's nearest one. */
function paste(to: Uint8Array, width: number, height: number, image: Decoded, place: Matrix, page: PageSize): void {
  const [a, b, c, d, e, f] = place;
  const whole = a * d - b * c;
  if (whole === 0) return;
  const gray = grayOf(image);
  const box = placeOf(place);
  const fromX = Math.max(0, Math.floor((box.left / page.width) * width));
  const toX = Math.min(width, Math.ceil((box.right / page.width) * width));
  const fromY = Math.max(0, Math.floor((box.top / page.height) * height));
  const toY = Math.min(height, Math.ceil((box.bottom / page.height) * height));
  for (let row = fromY; row < toY; row++) {
    const y = ((row + 0.5) / height) * page.height - f;
    for (let column = fromX; column < toX; column++) {
      const x = ((column + 0.5) / width) * page.width - e;
      const u = (d * x - c * y) / whole;
      const v = 1 - (a * y - b * x) / whole;
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
      to[row * width + column] = gray(Math.floor(u * image.width), Math.floor(v * image.height));
    }
  }
}

/** How dark a dot is. What is seen through lies on white. */
function grayOf({ data, width, kind }: Decoded): (x: number, y: number) => number {
  const row = (width + 7) >> 3;
  if (kind === 1) return (x, y) => (((data[y * row + (x >> 3)] ?? 255) >> (7 - (x & 7))) & 1 ? 255 : 0);
  const step = kind === 2 ? 3 : 4;
  return (x, y) => {
    const at = (y * width + x) * step;
    const light = (data[at] ?? 255) * 0.299 + (data[at + 1] ?? 255) * 0.587 + (data[at + 2] ?? 255) * 0.114;
    const seen = step === 4 ? (data[at + 3] ?? 255) / 255 : 1;
    return light * seen + 255 * (1 - seen);
  };
}

/** What pdf.js gave, where it is whole: a mask is one bit a dot, painted where it is 0. */
function decodedOf(value: unknown, mask: boolean): Decoded | null {
  if (value === null || typeof value !== 'object' || !('data' in value)) return null;
  const { data } = value;
  const width = 'width' in value && typeof value.width === 'number' ? value.width : 0;
  const height = 'height' in value && typeof value.height === 'number' ? value.height : 0;
  const kind = mask ? 1 : 'kind' in value && typeof value.kind === 'number' ? value.kind : 0;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray) || width < 1 || height < 1) return null;
  const needed = kind === 1 ? ((width + 7) >> 3) * height : width * height * (kind === 2 ? 3 : 4);
  return kind >= 1 && kind <= 3 && data.length >= needed ? { width, height, kind, data } : null;
}

function placeOf(place: Matrix): { left: number; top: number; right: number; bottom: number } {
  const corners = [apply(place, 0, 0), apply(place, 1, 0), apply(place, 0, 1), apply(place, 1, 1)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

const areaOf = (place: Matrix): number => Math.abs(place[0] * place[3] - place[1] * place[2]);

/** Whether the picture stands on its side on the page as shown. */
const onSide = (place: Matrix): boolean => Math.abs(place[1]) > Math.abs(place[0]);

const turnedSize = ({ image, place }: { image: Decoded; place: Matrix }): { width: number; height: number } =>
  onSide(place) ? { width: image.height, height: image.width } : { width: image.width, height: image.height };

function dpiOf({ image, place }: { image: Decoded; place: Matrix }): number {
  return (image.width / Math.max(1, Math.hypot(place[0], place[1]))) * 72;
}

const sizeAt = (dpi: number, page: PageSize): { width: number; height: number } => ({
  width: (page.width / 72) * dpi,
  height: (page.height / 72) * dpi,
});

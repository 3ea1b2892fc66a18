import type { Gray } from './bitmap.ts';

/** Halves of a Gaussian of standard deviation 0.7 pixels, in 256ths: 146 + 2 (53 + 2) = 256. */
const WEIGHTS = [146, 53, 2] as const;

/**
 * Gaussian blur of 0.7 pixels: the stairs of 1-bit scans and single specks go, strokes stay. Edges repeat. Time linear in the pixels.
 */
export function blur({ width, height, data }: Gray): Gray {
  if (width < 3 || height < 3) return { width, height, data };
  const across = new Uint8Array(data.length);
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) blurLine(data, across, y * width, 1, width);
  // Row by row although it blurs downwards: memory is read in its own order.
  for (let y = 0; y < height; y++) {
    const up2 = Math.max(0, y - 2) * width;
    const up1 = Math.max(0, y - 1) * width;
    const own = y * width;
    const down1 = Math.min(height - 1, y + 1) * width;
    const down2 = Math.min(height - 1, y + 2) * width;
    for (let x = 0; x < width; x++)
      out[own + x] =
        ((across[own + x] as number) * WEIGHTS[0] +
          ((across[up1 + x] as number) + (across[down1 + x] as number)) * WEIGHTS[1] +
          ((across[up2 + x] as number) + (across[down2 + x] as number)) * WEIGHTS[2] +
          128) >>
        8;
  }
  return { width, height, data: out };
}

function blurLine(from: Uint8Array, to: Uint8Array, start: number, step: number, count: number): void {
  const last = count - 1;
  const at = (index: number): number => from[start + Math.min(last, Math.max(0, index)) * step] as number;
  for (let k = 0; k < count; k++) {
    const inner = k >= 2 && k < last - 1;
    const place = start + k * step;
    const sum = inner
      ? (from[place] as number) * WEIGHTS[0] +
        ((from[place - step] as number) + (from[place + step] as number)) * WEIGHTS[1] +
        ((from[place - 2 * step] as number) + (from[place + 2 * step] as number)) * WEIGHTS[2]
      : at(k) * WEIGHTS[0] + (at(k - 1) + at(k + 1)) * WEIGHTS[1] + (at(k - 2) + at(k + 2)) * WEIGHTS[2];
    to[place] = (sum + 128) >> 8;
  }
}

const TILE = 48;

/**
 * Even light: each pixel against the paper around it (the 90th percentile of its tile, between tiles by interpolation), so that shadows of a
 * photo and gray paper become white and ink keeps its darkness. A page that is black and white already comes back as it is.
 */
export function evenLight(image: Gray): Gray {
  const { width, height, data } = image;
  const columns = Math.max(1, Math.ceil(width / TILE));
  const rows = Math.max(1, Math.ceil(height / TILE));
  const paper = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) paper[row * columns + column] = paperOf(image, column, row);
  if (paper.every((light) => light >= 250)) return image;
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const fy = Math.min(rows - 1, Math.max(0, y / TILE - 0.5));
    const top = Math.floor(fy);
    const low = Math.min(rows - 1, top + 1);
    for (let x = 0; x < width; x++) {
      const fx = Math.min(columns - 1, Math.max(0, x / TILE - 0.5));
      const left = Math.floor(fx);
      const right = Math.min(columns - 1, left + 1);
      const above = mix(paper[top * columns + left] as number, paper[top * columns + right] as number, fx - left);
      const below = mix(paper[low * columns + left] as number, paper[low * columns + right] as number, fx - left);
      out[y * width + x] = Math.min(255, ((data[y * width + x] as number) * 255) / mix(above, below, fy - top));
    }
  }
  return { width, height, data: out };
}

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

/** The light of the bare paper in a tile; never so dark that a black field would be called paper. */
function paperOf({ width, height, data }: Gray, column: number, row: number): number {
  const counts = new Uint32Array(256);
  let all = 0;
  for (let y = row * TILE; y < Math.min(height, (row + 1) * TILE); y += 2)
    for (let x = column * TILE; x < Math.min(width, (column + 1) * TILE); x += 2) {
      counts[data[y * width + x] as number] = (counts[data[y * width + x] as number] as number) + 1;
      all++;
    }
  let rest = all * 0.1;
  for (let light = 255; light > 96; light--) {
    rest -= counts[light] as number;
    if (rest <= 0) return light;
  }
  return 96;
}

import type { Gray } from './bitmap.ts';

/** Halves of a Gaussian of standard deviation 0.7 pixels, in 256ths: 146 + 2 (53 + 2) = 256. */
const WEIGHTS = [146, 53, 2] as const;

/**
 * Gaussian blur of 0.7 pixels: the stairs of 1-bit scans and single specks go, strokes stay. Edges repeat. Time linear in the pixels; most of
 * a page is bare paper, which is passed over.
 */
export function blur({ width, height, data }: Gray): Gray {
  if (width < 3 || height < 3) return { width, height, data };
  const across = new Uint8Array(data.length);
  const out = new Uint8Array(data.length).fill(255);
  // Of each row, where its ink begins and ends once it is blurred.
  const from = new Int32Array(height).fill(width);
  const to = new Int32Array(height).fill(-1);
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width, (y + 1) * width);
    let first = 0;
    while (first < width && row[first] === 255) first++;
    let last = width - 1;
    while (last > first && row[last] === 255) last--;
    const blurred = across.subarray(y * width, (y + 1) * width);
    if (first === width) blurred.fill(255);
    else {
      from[y] = Math.max(0, first - 2);
      to[y] = Math.min(width - 1, last + 2);
      blurRow(row, blurred, from[y] as number, to[y] as number);
    }
  }
  // Row by row although it blurs downwards: memory is read in its own order.
  for (let y = 0; y < height; y++) {
    const rows = [y - 2, y - 1, y, y + 1, y + 2].map((row) => Math.min(height - 1, Math.max(0, row)));
    const first = Math.min(...rows.map((row) => from[row] as number));
    const last = Math.max(...rows.map((row) => to[row] as number));
    if (first <= last) blurDown(across, out, rows.map((row) => row * width) as Five, first, last);
  }
  return { width, height, data: out };
}

type Five = [number, number, number, number, number];

/** One row across, from `first` to `last`; what lies outside of these is white, but for the image's edges, which repeat. */
function blurRow(row: Uint8Array, to: Uint8Array, first: number, last: number): void {
  const edge = row.length - 1;
  to.fill(255, 0, first);
  to.fill(255, last + 1);
  let a = row[Math.max(0, first - 2)] as number;
  let b = row[Math.max(0, first - 1)] as number;
  let c = row[first] as number;
  let d = row[Math.min(edge, first + 1)] as number;
  for (let x = first; x <= last; x++) {
    const e = row[Math.min(edge, x + 2)] as number;
    to[x] = (c * WEIGHTS[0] + (b + d) * WEIGHTS[1] + (a + e) * WEIGHTS[2] + 128) >> 8;
    a = b;
    b = c;
    c = d;
    d = e;
  }
}

/** One row from the five around it, each given by where it begins. */
function blurDown(rows: Uint8Array, to: Uint8Array, [a, b, c, d, e]: Five, first: number, last: number): void {
  for (let x = first; x <= last; x++)
    to[c + x] =
      ((rows[c + x] as number) * WEIGHTS[0] +
        ((rows[b + x] as number) + (rows[d + x] as number)) * WEIGHTS[1] +
        ((rows[a + x] as number) + (rows[e + x] as number)) * WEIGHTS[2] +
        128) >>
      8;
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
  if (paper.every((light) => light >= 250) || isTwoTone(data)) return image;
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

/** Black and white alone, in which no light can be uneven. */
function isTwoTone(data: Uint8Array): boolean {
  for (let at = 0; at < data.length; at++) if (data[at] !== 0 && data[at] !== 255) return false;
  return true;
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

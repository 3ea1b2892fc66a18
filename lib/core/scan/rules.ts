import type { Gray } from './bitmap.ts';

/** Black and white at half size: 1 is dark. A pixel is dark where any of its four was, so that thin rules stay whole. */
export interface Half {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Darker than this is ink. */
const INK = 150;
/** Rules across are at least so long, in pixels of the half image: 18 mm at 200 dpi. Strokes of words that touch are shorter. */
const LEAST = 70;
/** Rules down stand between no letters, so these may be as short as a row of two lines: 7 mm. */
const LEAST_DOWN = 28;
/** A rule that the scan broke goes on after so many pixels, across and down. */
const GAP = 12;
const GAP_DOWN = 24;
/** What is thicker is no rule: a seal, a dark field. */
const THICK = 6;

export function halfOf({ width, height, data }: Gray): Half {
  const half = { width: width >> 1, height: height >> 1, data: new Uint8Array((width >> 1) * (height >> 1)) };
  for (let y = 0; y < half.height; y++) {
    const above = 2 * y * width;
    const below = above + width;
    const to = y * half.width;
    for (let x = 0; x < half.width; x++) {
      const at = 2 * x;
      const dark =
        (data[above + at] as number) < INK ||
        (data[above + at + 1] as number) < INK ||
        (data[below + at] as number) < INK ||
        (data[below + at + 1] as number) < INK;
      half.data[to + x] = dark ? 1 : 0;
    }
  }
  return half;
}

/**
 * The rules of tables: long thin strokes across or down (a morphological opening by long lines), breaks closed, drawn one pixel wider so
 * that corners meet. 0 is no rule. Time linear in the pixels.
 */
export function rulesOf(half: Half): Half {
  const { width, height, data } = half;
  const across = new Uint8Array(width * height);
  const down = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) longRuns(data, across, y * width, 1, width, LEAST, width);
  for (let x = 0; x < width; x++) longRuns(data, down, x, width, height, LEAST_DOWN, 1);
  // A rule that slopes goes on a pixel higher or lower: widened first, it is found there.
  const rules = widened(across, down, width, height);
  const closed = new Uint8Array(rules);
  for (let y = 0; y < height; y++) closeGaps(rules, closed, y * width, 1, width, GAP, ACROSS);
  for (let x = 0; x < width; x++) closeGaps(rules, closed, x, width, height, GAP_DOWN, DOWN);
  return { width, height, data: closed };
}

const ACROSS = 1;
const DOWN = 2;

/** Close what is short between two pixels of rules, one of which at least runs along the line looked at. */
function closeGaps(
  from: Uint8Array,
  to: Uint8Array,
  start: number,
  step: number,
  count: number,
  most: number,
  along: number,
): void {
  let last = -1;
  let lastKind = 0;
  for (let k = 0; k < count; k++) {
    const kind = from[start + k * step] as number;
    if (kind === 0) continue;
    if (last >= 0 && k - last > 1 && k - last <= most + 1 && ((kind | lastKind) & along) !== 0)
      for (let at = last + 1; at < k; at++) to[start + at * step] = along;
    last = k;
    lastKind = kind;
  }
}

/** Mark the runs of a line that are long and, across the line, thin. A gap of one pixel does not end a run. */
function longRuns(
  from: Uint8Array,
  to: Uint8Array,
  start: number,
  step: number,
  count: number,
  least: number,
  side: number,
): void {
  let begin = -1;
  let last = -1;
  for (let k = 0; k <= count; k++) {
    if (k < count && from[start + k * step] === 1) {
      if (begin < 0) begin = k;
      last = k;
    } else if (begin >= 0 && (k === count || k - last > 2)) {
      if (last - begin + 1 >= least)
        for (let at = begin; at <= last; at++) if (thin(from, start + at * step, side)) to[start + at * step] = 1;
      begin = -1;
    }
  }
}

function thin(from: Uint8Array, at: number, side: number): boolean {
  let thickness = 1;
  for (let k = 1; k <= THICK && from[at + k * side] === 1; k++) thickness++;
  for (let k = 1; k <= THICK && from[at - k * side] === 1; k++) thickness++;
  return thickness <= THICK;
}

function widened(across: Uint8Array, down: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(across.length);
  const mark = (at: number, kind: number): void => {
    out[at] = (out[at] as number) | kind;
  };
  const around = [0, 1, -1, width, -width];
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      if (across[at] === 1) for (const step of around) mark(at + step, ACROSS);
      if (down[at] === 1) for (const step of around) mark(at + step, DOWN);
    }
  return out;
}

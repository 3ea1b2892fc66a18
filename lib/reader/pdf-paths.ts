import { apply, type Matrix } from './matrix.ts';
import type { Rule } from './pdf-content.ts';

/** pdf.js' own numbering of a path's steps, and how many numbers each takes. */
const STEPS = [2, 2, 6, 4, 0] as const;
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
/** In points: thicker is a bar or a shade, not a rule; shorter is a letter's part. */
const THICKEST = 2.5;
const SHORTEST = 5;

const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLS = ['fill', 'eoFill'];

/**
 * The straight rules that a painted path draws: the borders of tables. A stroked path gives its level and upright sides, a filled one itself
 * where it is thin. `args` are those of pdf.js' constructPath; anything unexpected gives none.
 */
export function rulesOf(args: readonly unknown[], codes: Readonly<Record<string, number>>, ctm: Matrix): Rule[] {
  const code = args[0];
  const strokes = STROKES.some((name) => codes[name] === code);
  if (!strokes && !FILLS.some((name) => codes[name] === code)) return [];
  const data = Array.isArray(args[1]) ? args[1][0] : undefined;
  if (!(data instanceof Float32Array)) return [];
  return subpaths(data, ctm)
    .flatMap((points) => (strokes ? sides(points) : [bounds(points)]))
    .filter(isRule);
}

type Point = readonly [number, number];

/** The corners of each part of the path, as shown; closed parts end where they began. Curves count by where they end. */
function subpaths(data: Float32Array, ctm: Matrix): Point[][] {
  const parts: Point[][] = [];
  let current: Point[] = [];
  for (let at = 0; at < data.length; ) {
    const step = data[at] ?? -1;
    const length = STEPS[step as 0];
    if (length === undefined) break;
    const x = data[at + length - 1] ?? 0;
    const y = data[at + length] ?? 0;
    if (step === MOVE) {
      if (current.length > 1) parts.push(current);
      current = [apply(ctm, x, y)];
    } else if (step === CLOSE) {
      const first = current[0];
      if (first) current.push(first);
    } else if (step === LINE) current.push(apply(ctm, x, y));
    else current = [apply(ctm, x, y)];
    at += 1 + length;
  }
  if (current.length > 1) parts.push(current);
  return parts;
}

function sides(points: readonly Point[]): Rule[] {
  return points.slice(1).map((to, index) => bounds([points[index] ?? to, to]));
}

function bounds(points: readonly Point[]): Rule {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

const isRule = ({ left, top, right, bottom }: Rule): boolean => {
  const [short, long] = [right - left, bottom - top].sort((a, b) => a - b) as [number, number];
  return short <= THICKEST && long >= SHORTEST;
};

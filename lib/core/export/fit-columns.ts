import { linesIn, measured } from './measure.ts';

/** A column to be fitted: the least it may have, in millimetres with the cell's margins, and its texts, one a row. */
export interface Fitted {
  readonly least: number;
  readonly texts: readonly string[];
}

/** How the table is set. */
interface Setting {
  /** Points of letters. */
  readonly size?: number;
  /** Millimetres that a cell's margins take. */
  readonly margins?: number;
  /** Rows beyond so many are not looked at but evenly picked. */
  readonly looked?: number;
}

const POINTS = 72 / 25.4;
/** Millimetres given at a time: a little may save no line where a little more does. */
const STEPS = [2, 5, 10, 20];
/** A row is as tall as its tallest cell: the power makes a line saved in a tall cell worth many in low ones. */
const POWER = 4;

/** So many millimetres, and what each of them saves. */
interface Step {
  readonly mm: number;
  readonly gain: number;
}

/**
 * Widths in millimetres that fill `whole`, so that rows are low: what is over the least widths goes, a little at a time, to the column
 * whose texts lose most lines by it. Where the least widths alone are more than the whole, they are given back as they are. Never throws.
 */
export function fitColumns(
  columns: readonly Fitted[],
  whole: number,
  { size = 13, margins = 2.2, looked = 120 }: Setting = {},
): number[] {
  const widths = columns.map(({ least }) => least);
  const some = columns.map(({ texts }) => evenly(texts, looked).map(measured));
  let spare = whole - widths.reduce((sum, width) => sum + width, 0);
  // the same widths come up again and again
  const known = columns.map(() => new Map<number, number>());
  const cost = (at: number, width: number): number => {
    const told = known[at]?.get(width);
    if (told !== undefined) return told;
    const made = (some[at] ?? []).reduce(
      (sum, text) => sum + linesIn(text, (width - margins) * POINTS, size) ** POWER,
      0,
    );
    known[at]?.set(width, made);
    return made;
  };
  const better = (at: number): Step => {
    const width = widths[at] ?? 0;
    const now = cost(at, width);
    const steps = STEPS.map((mm) => ({ mm, gain: (now - cost(at, width + mm)) / mm }));
    return steps.reduce((best, step) => (step.gain > best.gain ? step : best));
  };
  const offers = widths.map((_, at) => better(at));
  for (;;) {
    const [at, step] = [...offers.entries()].reduce<[number, Step]>(
      (best, [i, one]) => (one.mm <= spare && one.gain > best[1].gain ? [i, one] : best),
      [-1, { mm: 0, gain: 0 }],
    );
    // nothing saves a line any more: what is left goes to all alike
    if (at < 0) break;
    widths[at] = (widths[at] ?? 0) + step.mm;
    spare -= step.mm;
    offers[at] = better(at);
  }
  return spare > 0 ? widths.map((width) => width + spare / columns.length) : widths;
}

/** Some of a list, at most so many, from all over it. */
export function evenly<T>(list: readonly T[], most: number): readonly T[] {
  const every = Math.max(1, Math.ceil(list.length / most));
  return every === 1 ? list : list.filter((_, at) => at % every === 0);
}

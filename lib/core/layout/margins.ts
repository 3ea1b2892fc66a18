import { heightOf, type PrintedLine, quantile } from './line.ts';

/** How a page's running text is set. All in points. */
export interface Margins {
  /** Where lines begin that go on, and where full lines end. */
  readonly left: number;
  readonly right: number;
  /** The usual height of a line. */
  readonly em: number;
  /** From one line to the next within a paragraph; 0 where it cannot be told. */
  readonly pitch: number;
  /** Whether paragraphs begin with an indent. */
  readonly indented: boolean;
  /** A recogniser's boxes are of the ink, not of the type: what is compared must have more play. */
  readonly scanned: boolean;
}

/** From this many line heights on, a line is indented. */
export const INDENT = 0.7;

/** Measure the running text of a page. Pages of few lines take what `like` says of the whole paper. Any lines are good input. */
export function marginsOf(lines: readonly PrintedLine[], scanned: boolean, like?: Margins): Margins {
  const em = quantile(lines.map(heightOf), 0.5) || like?.em || 12;
  if (lines.length < 6 && like) return { ...like, em };
  const rights = lines.map((line) => line.right).sort((a, b) => b - a);
  const right = rights[rights.length > 4 ? 1 : 0] ?? 0;
  const left = usualLeft(lines, em);
  const isFull = (line: PrintedLine) => right - line.right < em * (scanned ? 1.5 : 1);
  const runs = lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    return before && before.page === line.page ? [{ before, line, distance: pitchOf(before, line) }] : [];
  });
  const within = runs.filter(({ before, line }) => isFull(before) && Math.abs(line.left - left) < em * 0.5);
  const distances = (within.length >= 3 ? within : runs).map(({ distance }) => distance).filter((one) => one > 0);
  const opening = lines.filter((line) => line.left - left > em * INDENT && line.left - left < em * 6 && isFull(line));
  return {
    left,
    right,
    em,
    pitch: quantile(distances, within.length >= 3 ? 0.5 : 0.25),
    indented: opening.length >= 2 || (opening.length === 1 && lines.length < 12),
    scanned,
  };
}

/** How far a line stands under the one before: base line to base line, middle to middle in scans, where tails are not seen on every line. */
export function pitchOf(before: PrintedLine, line: PrintedLine): number {
  const base = (one: PrintedLine) =>
    quantile(
      one.words.map(({ box }) => box.top + box.height),
      0.5,
    );
  return base(line) - base(before);
}

/** The leftmost place at which lines begin again and again. */
function usualLeft(lines: readonly PrintedLine[], em: number): number {
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b);
  const needed = Math.max(2, lines.length * 0.1);
  return (
    lefts.find((left) => lefts.filter((other) => Math.abs(other - left) < em * 0.4).length >= needed) ?? lefts[0] ?? 0
  );
}

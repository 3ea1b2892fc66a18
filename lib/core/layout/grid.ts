import type { DrawnWord } from './drawn.ts';

/** A straight rule of a page, level or upright, in points from the page's top left corner. */
export interface DrawnRule {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A table's row: its cells in column order, each with its words; `top` in points. */
export interface GridRow {
  readonly top: number;
  readonly cells: readonly (readonly DrawnWord[])[];
}

interface Stroke {
  /** Across its length: the height of a level rule, the x of an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** In points: rules this close are one. */
const CLOSE = 2.5;

/**
 * The rows of ruled tables, and the words that stand in none. A table is rules that meet, with two columns at least. A cell that goes on
 * below where its neighbours end (a rule is missing under it) belongs to the row in which it begins.
 */
export function gridRows(
  words: readonly DrawnWord[],
  rules: readonly DrawnRule[],
): { rows: GridRow[]; rest: DrawnWord[] } {
  const level = joined(rules.filter(isLevel).map((r) => ({ at: (r.top + r.bottom) / 2, from: r.left, to: r.right })));
  const upright = joined(
    rules.filter((r) => !isLevel(r)).map((r) => ({ at: (r.left + r.right) / 2, from: r.top, to: r.bottom })),
  );
  const rows: GridRow[] = [];
  let rest = [...words];
  for (const table of tablesOf(level, upright)) {
    // Over a page's break a row's border may be missing: the upright rules then say how far the table reaches.
    const lines = distinct([
      Math.min(...table.upright.map(({ from }) => from)),
      ...table.level.map(({ at }) => at),
      Math.max(...table.upright.map(({ to }) => to)),
    ]);
    const left = Math.min(...table.level.map(({ from }) => from));
    const right = Math.max(...table.level.map(({ to }) => to));
    const columns = distinct([left, ...table.upright.map(({ at }) => at), right]);
    if (lines.length < 2 || columns.length < 3) continue;
    const inside = rest.filter((word) => holds(word, left, right, lines[0] ?? 0, lines.at(-1) ?? 0));
    rest = rest.filter((word) => !inside.includes(word));
    rows.push(...rowsOf(inside, lines, columns, table));
  }
  return { rows, rest };
}

interface Table {
  level: Stroke[];
  upright: Stroke[];
}

function rowsOf(
  words: readonly DrawnWord[],
  lines: readonly number[],
  columns: readonly number[],
  table: Table,
): GridRow[] {
  const cells = lines.slice(1).map(() => columns.slice(1).map((): DrawnWord[] => []));
  for (const word of words) {
    const x = word.box.left + word.box.width / 2;
    let row = Math.max(
      0,
      lines.findLastIndex((line) => line <= word.box.top + word.box.height / 2),
    );
    row = Math.min(row, cells.length - 1);
    let column = Math.min(
      Math.max(
        0,
        columns.findLastIndex((line) => line <= x),
      ),
      columns.length - 2,
    );
    // Up to where the cell begins, and left over what has no border.
    while (
      row > 0 &&
      !table.level.some((rule) => near(rule.at, lines[row]) && rule.from - CLOSE <= x && x <= rule.to + CLOSE)
    )
      row--;
    const y = word.box.top + word.box.height / 2;
    while (
      column > 0 &&
      !table.upright.some((rule) => near(rule.at, columns[column]) && rule.from - CLOSE <= y && y <= rule.to + CLOSE)
    )
      column--;
    cells[row]?.[column]?.push(word);
  }
  return cells
    .map((row, index) => ({ top: lines[index] ?? 0, cells: row }))
    .filter((row) => row.cells.some((cell) => cell.length > 0));
}

/** Rules that meet, directly or over others, with their crossings. */
function tablesOf(level: readonly Stroke[], upright: readonly Stroke[]): Table[] {
  const tables: Table[] = [];
  for (const rule of level) {
    const crossing = upright.filter((other) => meets(rule, other));
    const touched = tables.filter((table) => table.upright.some((other) => crossing.includes(other)));
    const merged: Table = {
      level: [...touched.flatMap((table) => table.level), rule],
      upright: [...new Set([...touched.flatMap((table) => table.upright), ...crossing])],
    };
    for (const table of touched) tables.splice(tables.indexOf(table), 1);
    if (crossing.length > 0) tables.push(merged);
  }
  return tables;
}

const meets = (flat: Stroke, tall: Stroke): boolean =>
  tall.at >= flat.from - CLOSE &&
  tall.at <= flat.to + CLOSE &&
  flat.at >= tall.from - CLOSE &&
  flat.at <= tall.to + CLOSE;

const near = (a: number, b: number | undefined): boolean => b !== undefined && Math.abs(a - b) <= CLOSE;

const isLevel = (rule: DrawnRule): boolean => rule.right - rule.left >= rule.bottom - rule.top;

/** Pieces of one rule put together: cells draw their borders each for itself. */
function joined(strokes: readonly Stroke[]): Stroke[] {
  const done: Stroke[] = [];
  for (const stroke of strokes.toSorted((a, b) => a.at - b.at || a.from - b.from)) {
    const index = done.findLastIndex(
      (other) => near(other.at, stroke.at) && stroke.from <= other.to + CLOSE && stroke.to >= other.from - CLOSE,
    );
    const other = done[index];
    if (other)
      done[index] = { at: other.at, from: Math.min(other.from, stroke.from), to: Math.max(other.to, stroke.to) };
    else done.push(stroke);
  }
  return done;
}

/** Values in order, those close together once. */
function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (!near(kept.at(-1) ?? Number.NEGATIVE_INFINITY, value)) kept.push(value);
  return kept;
}

function holds(word: DrawnWord, left: number, right: number, top: number, bottom: number): boolean {
  const x = word.box.left + word.box.width / 2;
  const y = word.box.top + word.box.height / 2;
  return x >= left && x <= right && y >= top && y <= bottom;
}

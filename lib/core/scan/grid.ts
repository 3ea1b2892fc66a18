import type { Gray, Rect } from './bitmap.ts';
import { holesOf } from './holes.ts';
import { halfOf, rulesOf } from './rules.ts';

/** A ruled table on a page, in pixels of the image. */
export interface Grid {
  readonly rect: Rect;
  /**
   * Row by row, a place for every column: the cell that begins there, or null where one from the left or from above reaches over it.
   * A row of one cell over all columns (a heading within the table) has that cell alone.
   */
  readonly rows: readonly (readonly (Rect | null)[])[];
}

/** Edges that differ by less than this (pixels of the half image) are one. */
const NEAR = 9;

/**
 * The ruled tables of a page, from the top: fields enclosed by rules, two columns or more, three cells or more, at least a third of the
 * page wide (a frame around a stamp is none). The image must stand straight. Time linear in the pixels.
 */
export function gridsOf(image: Gray): Grid[] {
  const holes = holesOf(rulesOf(halfOf(image)));
  // A frame around other fields is no cell.
  const cells = holes.filter((hole) => !holes.some((other) => other !== hole && holds(hole, other)));
  return tablesOf(cells)
    .map(gridOf)
    .filter(({ rect, rows }) => {
      const cellCount = rows.flat().filter((cell) => cell !== null).length;
      return rect.width >= image.width / 3 && cellCount >= 3 && rows.some((row) => row.length >= 2);
    })
    .sort((a, b) => a.rect.top - b.rect.top);
}

/** Cells that touch (but for the rule between them) are of one table. */
function tablesOf(cells: readonly Rect[]): Rect[][] {
  const tables: Rect[][] = [];
  for (const cell of cells) {
    const touched = tables.filter((table) => table.some((other) => touch(cell, other)));
    const joined = [cell, ...touched.flat()];
    for (const table of touched) tables.splice(tables.indexOf(table), 1);
    tables.push(joined);
  }
  return tables;
}

const touch = (a: Rect, b: Rect): boolean =>
  a.left - NEAR < b.left + b.width &&
  b.left - NEAR < a.left + a.width &&
  a.top - NEAR < b.top + b.height &&
  b.top - NEAR < a.top + a.height;

const holds = (outer: Rect, inner: Rect): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.left + outer.width >= inner.left + inner.width &&
  outer.top + outer.height >= inner.top + inner.height;

function gridOf(cells: readonly Rect[]): Grid {
  const columns = edges(cells.map((cell) => cell.left));
  const tops = edges(cells.map((cell) => cell.top));
  const rect = around(cells);
  const rows = tops.map((_, row) => {
    const own = cells.filter((cell) => nearest(tops, cell.top) === row);
    const [only] = own;
    if (own.length === 1 && only && only.width > rect.width * 0.9) return [whole(only)];
    return columns.map((_left, column) => {
      const cell = own.find(({ left }) => nearest(columns, left) === column);
      return cell ? whole(cell) : null;
    });
  });
  return { rect: whole(rect), rows };
}

/** Values in order, those nearer than NEAR to the first of a group counted once. */
function edges(values: readonly number[]): number[] {
  const groups: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (groups.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) groups.push(value);
  return groups;
}

const nearest = (groups: readonly number[], value: number): number => groups.findLastIndex((edge) => edge <= value);

function around(cells: readonly Rect[]): Rect {
  const left = Math.min(...cells.map((cell) => cell.left));
  const top = Math.min(...cells.map((cell) => cell.top));
  return {
    left,
    top,
    width: Math.max(...cells.map((cell) => cell.left + cell.width)) - left,
    height: Math.max(...cells.map((cell) => cell.top + cell.height)) - top,
  };
}

/** From the half image to the image. */
const whole = ({ left, top, width, height }: Rect): Rect => ({
  left: left * 2,
  top: top * 2,
  width: width * 2,
  height: height * 2,
});

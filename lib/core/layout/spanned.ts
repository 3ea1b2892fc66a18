/** Stands in a row where a cell of a row above reaches down into it: offices write it for "as above". */
export const AS_ABOVE = '〃';

/** How many columns and rows a cell takes; whether it titles its column. */
export interface Reach {
  readonly columns: number;
  readonly rows: number;
  readonly title: boolean;
}

/** A table has no more columns, and a cell reaches no further. */
const MOST = 200;
const bounded = (count: number): number => (count >= 1 ? Math.min(MOST, Math.floor(count)) : 1);

/**
 * The rows of a table with null where a cell of a row above reaches down (`rowspan`, cells that a word processor joined), so that what stands
 * behind it keeps its column. In: rows of cells, and how far each reaches; 0, negative and missing counts are 1. A title, and any cell of the
 * first row, reaches down into no row of data and leaves no null. Time linear in the cells, and at most 200 for each.
 */
export function withSpanned<Cell>(
  rows: readonly (readonly Cell[])[],
  reachOf: (cell: Cell) => Reach,
): (Cell | null)[][] {
  /** By column: into how many rows more the cell above reaches, and its first column. */
  let above: { left: number; from: number }[] = [];
  return rows.map((cells, index) => {
    const row: (Cell | null)[] = [];
    const below: { left: number; from: number }[] = [];
    const passSpanned = (): void => {
      for (let at = below.length; (above[at]?.left ?? 0) > 0; at = below.length) {
        const { left, from } = above[at] as { left: number; from: number };
        if (from === at) row.push(null);
        below.push({ left: left - 1, from });
      }
    };
    for (const cell of cells) {
      passSpanned();
      row.push(cell);
      const reach = reachOf(cell);
      const from = below.length;
      const left = index === 0 || reach.title ? 0 : bounded(reach.rows) - 1;
      for (let column = 0; column < bounded(reach.columns) && below.length < MOST; column++) below.push({ left, from });
    }
    passSpanned();
    above = below;
    return row;
  });
}

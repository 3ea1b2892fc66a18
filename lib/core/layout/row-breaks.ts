import type { DrawnWord } from './drawn.ts';
import { textOf } from './line.ts';

type Cells = readonly (readonly DrawnWord[])[];

/** Whether a page's first row says again what an earlier row of as many columns said: a table's head on every page. */
export function repeatedHead(rows: readonly Cells[], cells: Cells): boolean {
  const said = cells.map(textOf).join('|');
  const lettered = /\p{L}.*\|.*\p{L}/u.test(said);
  return lettered && rows.some((row) => row.length === cells.length && row.map(textOf).join('|') === said);
}

/** A row cut by a page's end, whole again; null where the second is a row of its own: its first cell says something. */
export function continuedRow(row: Cells, rest: Cells): Cells | null {
  const begins = (row[0]?.length ?? 0) > 0 && (rest[0]?.length ?? 0) === 0;
  if (!begins || row.length !== rest.length || !rest.some((cell) => cell.length > 0)) return null;
  return row.map((cell, column) => [...cell, ...(rest[column] ?? [])]);
}

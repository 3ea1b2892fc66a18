import { withSpanned } from '../core/layout/spanned.ts';

/** Tables as the pages use them: two cells side by side lay out a header or signatures; three columns under a header row hold data. */

const childrenOf = (element: Element, ...tags: string[]): Element[] =>
  [...element.children].filter((child) => tags.includes(child.tagName.toUpperCase()));

/** Rows of this table, not of tables within it. */
function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of table.children) {
    const tag = child.tagName.toUpperCase();
    if (tag === 'TR') rows.push(child);
    else if (tag === 'TBODY' || tag === 'THEAD' || tag === 'TFOOT') rows.push(...childrenOf(child, 'TR'));
  }
  return rows;
}

const cellsOf = (row: Element): Element[] => childrenOf(row, 'TD', 'TH');

const filledRows = (table: Element): Element[][] =>
  rowsOf(table)
    .map(cellsOf)
    .filter((cells) => cells.length > 0);

const countOf = (cell: Element, attribute: string): number => Number(cell.getAttribute(attribute) ?? 1);

/** Cells of each row of a data table, in order; null where a cell of a row above reaches down. */
export const dataRows = (table: Element): (Element | null)[][] =>
  withSpanned(filledRows(table), (cell) => ({
    columns: countOf(cell, 'colspan'),
    rows: countOf(cell, 'rowspan'),
    title: cell.tagName.toUpperCase() === 'TH',
  }));

/** At least two rows, a first row of three or more short, filled cells (or <th>), and as many columns in most rows below. */
export function isDataTable(table: Element): boolean {
  const [head, ...rows] = filledRows(table);
  if (!head || head.length < 3 || rows.length === 0) return false;
  const titles = head.map((cell) => (cell.textContent ?? '').trim());
  if (titles.some((title) => title.length > 80) || titles.filter((title) => title !== '').length < 3) return false;
  return rows.filter((cells) => cells.length >= 3).length * 2 > rows.length;
}

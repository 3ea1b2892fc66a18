import { linesIn } from '../../core/export/measure.ts';
import { TEXT_WIDTH } from './docx-form.ts';
import type { SlotValue } from './docx-stamp.ts';
import { type DocxColumn, widthsOf } from './docx-table.ts';

/** A line of the table: a row's texts by column, or the words over a group. */
export type Line = { readonly group: string } | { readonly values: Readonly<Record<string, SlotValue>> };

/** Lines of 13 points that a page holds under the repeated head. */
const A_PAGE = 26;
/** The same on the first page, under a title of two lines and the summary; so many more without the summary. */
const FIRST_PAGE = 14;
const SUMMARY = 5;
/** Points that a cell's margins take. */
const MARGINS = 6;
const SIZE = 13;

/** How many lines a line of the table takes, as estimated. */
export function linesOf(columns: readonly DocxColumn[]): (one: Line) => number {
  const rooms = widthsOf(columns).map((width) => width / 20 - MARGINS);
  return (one) => {
    if ('group' in one) return linesIn(one.group, TEXT_WIDTH / 20 - MARGINS, SIZE, true);
    return columns.reduce((lines, { key }, i) => {
      const value = one.values[key] ?? '';
      const text = typeof value === 'string' ? value : value.text;
      // no text has more lines than letters
      return text.length <= lines ? lines : Math.max(lines, linesIn(text, rooms[i] ?? 1, SIZE));
    }, 1);
  };
}

/** Whether a row may be cut by a page's end: only where no page can hold it, for its last words would be lost. */
export const mayBeCut = (lines: number): boolean => lines > A_PAGE;

/**
 * Whether the summary stands over the table, as it does where it can. A tall first row would leave half of the first page empty, and so would
 * the one row of a table that goes with the signature to the next page: there the summary stands under the table. `title`: how many lines it has.
 */
export function summaryFirst(lines: Iterable<Line>, columns: readonly DocxColumn[], title: number): boolean {
  const many = linesOf(columns);
  const room = FIRST_PAGE - (title - 2);
  let first = 0;
  let rows = 0;
  for (const one of lines) {
    if (rows === 0) first += many(one);
    if ('values' in one && ++rows > 1) break;
  }
  if (rows === 1) return false;
  return first <= room || first > room + SUMMARY;
}

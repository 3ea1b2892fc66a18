import { linesIn } from '../../core/export/measure.ts';
import { TEXT_WIDTH } from './docx-form.ts';
import type { SlotValue } from './docx-stamp.ts';
import { type DocxColumn, widthsOf } from './docx-table.ts';

/** A line of the table: a row's texts by column, or the words over a group. */
export type Line = { readonly group: string } | { readonly values: Readonly<Record<string, SlotValue>> };

/** Of the some 26 lines of 13 points that a page holds, so many may stay empty under a row that goes to the next one whole. */
const LOW = 6;
/** As many leave room on a page for who signs. */
const WITH_FOOT = 15;
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

/** Whether a row may be cut by a page's end: a low one goes to the next page whole, a tall one would leave the page half empty. `last`: who signs stands under it. */
export const mayBeCut = (lines: number, last: boolean): boolean => lines > (last ? WITH_FOOT : LOW);

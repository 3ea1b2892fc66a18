import { type Span, slice } from '../../text/span.ts';

/**
 * Cells of a row's line: "1 | Xây dựng Đề án | Bộ Y tế | Tháng 8/2026", blanks at their edges left out. `bars`: the table's rows stand
 * between outer bars ("| 1 | … |"), which part no cells; else a bar at an edge has an empty cell beside it.
 */
export function cellsOf(text: string, row: Span, bars: boolean): Span[] {
  const cells: Span[] = [];
  let start = row.start;
  for (let at = row.start; at <= row.end; at++) {
    if (at < row.end && text.charAt(at) !== '|') continue;
    let [from, to] = [start, at];
    while (from < to && text.charAt(from) === ' ') from++;
    while (to > from && text.charAt(to - 1) === ' ') to--;
    cells.push({ start: from, end: to });
    start = at + 1;
  }
  if (!bars) return cells;
  if (text.charAt(row.start) === '|') cells.shift();
  if (cells.length > 1 && text.charAt(row.end - 1) === '|') cells.pop();
  return cells;
}

/** Whether a row stands between outer bars. */
export const hasBars = (text: string, row: Span): boolean =>
  text.charAt(row.start) === '|' && text.charAt(row.end - 1) === '|';

/** A cell with nothing in it: blank, a dash, dots. */
export const isBlank = (text: string, cell: Span | undefined): boolean =>
  cell === undefined || !/[\p{L}\p{N}"”〃]/u.test(slice(text, cell));

/** "nt", "như trên", a ditto mark: what stands in the cell above. */
export const isDitto = (words: string): boolean => /^[-–\s]*(?:nt|["”“〃]|'{2}|như trên)[-–\s.]*$/iu.test(words);

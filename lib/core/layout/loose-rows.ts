import { cutAfter, type Gap, wideGaps, widthOf } from './gaps.ts';
import { heightOf, type PrintedLine } from './line.ts';

/** Lines of a page that stand as a table without rules: where it begins and ends (exclusive), and its rows of cells of lines. */
export interface LooseTable {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly (readonly PrintedLine[])[])[];
}

/** So many lines must show the same blank columns; so wide must they be, in line heights. */
const LEAST_LINES = 3;
const LEAST_WIDTH = 1;

/** Tables drawn without rules, told by columns of blank that several lines on end have at the same place. */
export function looseTables(lines: readonly PrintedLine[]): LooseTable[] {
  const tables: LooseTable[] = [];
  for (let from = 0; from < lines.length; from++) {
    const table = tableFrom(lines, from);
    if (!table) continue;
    tables.push(table);
    from = table.to - 1;
  }
  return tables;
}

function tableFrom(lines: readonly PrintedLine[], from: number): LooseTable | null {
  const first = lines[from];
  if (!first) return null;
  let blanks: Gap[] = wideGaps(first, 1.5);
  if (blanks.length === 0) return null;
  let parted = 0;
  let to = from;
  for (; to < lines.length; to++) {
    const line = lines[to];
    if (!line || line.page !== first.page) break;
    const before = lines[to - 1];
    if (to > from && before && line.top - before.bottom > heightOf(line) * 2) break;
    const left = blanks.flatMap((blank) => narrowed(blank, line));
    if (left.length === 0) break;
    if (wideGaps(line).some((gap) => left.some((blank) => gap.left <= blank.left && gap.right >= blank.right)))
      parted++;
    blanks = left;
  }
  return parted >= LEAST_LINES ? { from, to, rows: rowsOf(lines.slice(from, to), blanks) } : null;
}

/** What of a blank column a line leaves blank: nothing, if a word stands across it. */
function narrowed(blank: Gap, line: PrintedLine): Gap[] {
  let { left, right } = blank;
  for (const { box } of line.words) {
    const end = box.left + box.width;
    if (end <= left || box.left >= right) continue;
    if (box.left <= left && end >= right) return [];
    if (box.left - left > right - end) right = box.left;
    else left = end;
  }
  const kept = { ...blank, left, right };
  return widthOf(kept) >= heightOf(line) * LEAST_WIDTH ? [kept] : [];
}

/** A row begins where the first column has words; other lines go on with the cells above. */
function rowsOf(lines: readonly PrintedLine[], blanks: readonly Gap[]): PrintedLine[][][] {
  const rows: PrintedLine[][][] = [];
  for (const line of lines) {
    const cells = cellsOf(line, blanks);
    const open = rows.at(-1);
    if (!open || cells[0]?.length !== 0) rows.push(cells);
    else for (const [column, cell] of cells.entries()) open[column]?.push(...cell);
  }
  return rows;
}

function cellsOf(line: PrintedLine, blanks: readonly Gap[]): PrintedLine[][] {
  const cells: PrintedLine[][] = [];
  let rest: PrintedLine | null = line;
  for (const blank of blanks) {
    const last: number = rest ? rest.words.findLastIndex(({ box }) => box.left < blank.right - 0.01) : -1;
    if (!rest || last < 0) cells.push([]);
    else if (last === rest.words.length - 1) {
      cells.push([rest]);
      rest = null;
    } else {
      const [cell, other]: readonly [PrintedLine, PrintedLine] = cutAfter(rest, last);
      cells.push([cell]);
      rest = other;
    }
  }
  return [...cells, rest ? [rest] : []];
}

import type { DrawnBlock, DrawnWord } from '../layout/drawn.ts';
import type { Rect } from './bitmap.ts';
import type { Grid } from './grid.ts';
import type { SeenLine } from './recognised.ts';

/** What was read in a table: for each row of its grid the lines of each cell. */
export interface SeenTable {
  readonly grid: Grid;
  readonly rows: readonly (readonly (readonly SeenLine[])[])[];
}

/** From a word's rectangle in the image to its box on the page. */
export type ToBox = (rect: Rect) => DrawnWord['box'];

/** Lines and tables in reading order, in page points. Rows without any word are left out. */
export function blocksOf(lines: readonly SeenLine[], tables: readonly SeenTable[], toBox: ToBox): DrawnBlock[] {
  const word = ({ text, confidence, rect }: SeenLine[number]): DrawnWord => ({ text, confidence, box: toBox(rect) });
  const blocks: DrawnBlock[] = [];
  let waiting = lines;
  for (const { grid, rows } of tables) {
    const above = (line: SeenLine): boolean => middle(line) < grid.rect.top;
    for (const line of waiting.filter(above)) blocks.push({ kind: 'line', words: line.map(word) });
    waiting = waiting.filter((line) => !above(line));
    for (const row of rows) {
      const cells = row.map((cell) => cell.flat().map(word));
      if (cells.some((cell) => cell.length > 0)) blocks.push({ kind: 'row', cells });
    }
  }
  return [...blocks, ...waiting.map((line): DrawnBlock => ({ kind: 'line', words: line.map(word) }))];
}

const middle = (line: SeenLine): number => {
  const [first] = line;
  return first ? first.rect.top + first.rect.height / 2 : 0;
};

import type { DrawnBlock, DrawnWord } from './drawn.ts';
import { type DrawnRule, gridRows } from './grid.ts';
import { linesOfWords } from './line.ts';

/** What stands on a page that says its words itself: rows of ruled tables and printed lines, from top to bottom. */
export function blocksOf(words: readonly DrawnWord[], rules: readonly DrawnRule[]): DrawnBlock[] {
  const { rows, rest } = gridRows(words, rules);
  const placed: { top: number; block: DrawnBlock }[] = [
    ...linesOfWords(rest).map((line) => ({ top: line.top, block: { kind: 'line' as const, words: line.words } })),
    ...rows.map(({ top, cells }) => ({
      top,
      block: {
        kind: 'row' as const,
        cells: cells.map((cell) => linesOfWords(cell).flatMap((line) => [...line.words])),
      },
    })),
  ];
  return placed.sort((a, b) => a.top - b.top).map(({ block }) => block);
}

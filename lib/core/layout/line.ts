import type { DrawnWord } from './drawn.ts';

/** A printed line, or the part of one that stands in one column: its words from left to right and the box around them. */
export interface PrintedLine {
  readonly words: readonly DrawnWord[];
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of words, ordered by where they begin. There must be one word at least. */
export function lineOf(words: readonly DrawnWord[]): PrintedLine {
  const ordered = words.toSorted((a, b) => a.box.left - b.box.left);
  return {
    words: ordered,
    page: ordered[0]?.box.page ?? 0,
    left: Math.min(...ordered.map(({ box }) => box.left)),
    right: Math.max(...ordered.map(({ box }) => box.left + box.width)),
    top: Math.min(...ordered.map(({ box }) => box.top)),
    bottom: Math.max(...ordered.map(({ box }) => box.top + box.height)),
  };
}

export const textOf = (words: readonly DrawnWord[]): string => words.map(({ text }) => text).join(' ');

export const heightOf = (line: PrintedLine): number => line.bottom - line.top;

/** The least of the values that are not below `share` of them (0.5: the median); 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0;
}

/**
 * Put words to printed lines: what stands on one base line belongs together, however wide the gaps. Raised and lowered signs (footnote marks,
 * "m²") stay on the line they overlap. In order from top to bottom.
 */
export function linesOfWords(words: readonly DrawnWord[]): PrintedLine[] {
  const open: { words: DrawnWord[]; top: number; bottom: number }[] = [];
  // Large words first: a line is where its type stands, small signs join it.
  for (const word of words.toSorted((a, b) => b.box.height - a.box.height || a.box.top - b.box.top)) {
    const { top, height } = word.box;
    const line = open.find((one) => {
      const shared = Math.min(one.bottom, top + height) - Math.max(one.top, top);
      return shared >= Math.min(height, one.bottom - one.top) * 0.65;
    });
    if (line) line.words.push(word);
    else open.push({ words: [word], top, bottom: top + height });
  }
  return open.map((line) => lineOf(line.words)).sort((a, b) => a.top - b.top || a.left - b.left);
}

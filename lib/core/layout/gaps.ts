import { heightOf, lineOf, type PrintedLine, quantile } from './line.ts';

/** A blank between two words of a line. `after` is the index of the word before it. */
export interface Gap {
  readonly after: number;
  readonly left: number;
  readonly right: number;
}

export const widthOf = (gap: Gap): number => gap.right - gap.left;

/** The blanks of a line, from left to right. */
export function gapsOf(line: PrintedLine): Gap[] {
  return line.words.slice(1).map((word, index) => {
    const before = line.words[index]?.box;
    return { after: index, left: before ? before.left + before.width : word.box.left, right: word.box.left };
  });
}

/**
 * The blanks that part columns: wider than a line is high, and twice as wide as the line's usual blank (a line drawn out to both margins has
 * wide blanks everywhere). `least` is in line heights.
 */
export function wideGaps(line: PrintedLine, least = 1.1): Gap[] {
  const gaps = gapsOf(line);
  const usual = quantile(gaps.map(widthOf), 0.5);
  const height = heightOf(line);
  return gaps.filter((gap) => widthOf(gap) >= height * least && (gaps.length < 3 || widthOf(gap) >= usual * 2));
}

/** A line cut in two after a word. */
export function cutAfter(line: PrintedLine, after: number): readonly [PrintedLine, PrintedLine] {
  return [lineOf(line.words.slice(0, after + 1)), lineOf(line.words.slice(after + 1))];
}

import { blocksOf } from '../../lib/core/layout/blocks.ts';
import type { DrawnPage, DrawnText, DrawnWord } from '../../lib/core/layout/drawn.ts';
import type { DrawnRule } from '../../lib/core/layout/grid.ts';
import { layOut } from '../../lib/core/layout/lay-out.ts';

/** A line of type: its words, where it begins and stands, in points. Letters are half as wide as the type is high. */
export interface Typed {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly size?: number;
  /** Draw it out so that its last word ends here. */
  readonly to?: number;
}

export const A4 = { width: 595, height: 842 };

/** The words of typed lines, as a PDF would say them. */
export function typed(lines: readonly Typed[], page = 0): DrawnWord[] {
  return lines.flatMap(({ text, left, top, size = 14, to }) => {
    const words = text.split(' ');
    const plain = text.length * size * 0.5;
    const stretch = to === undefined ? 0 : (to - left - plain) / Math.max(1, words.length - 1);
    let x = left;
    return words.map((word) => {
      const box = { page, left: x, top, width: word.length * size * 0.5, height: size * 1.1 };
      x += box.width + size * 0.5 + stretch;
      return { text: word, box, confidence: null, size };
    });
  });
}

/** A page of typed lines and rules. */
export const drawnPage = (lines: readonly Typed[], page = 0, rules: readonly DrawnRule[] = []): DrawnPage => ({
  page,
  ...A4,
  source: 'text',
  blocks: blocksOf(typed(lines, page), rules),
});

/** Lay out pages, each given by its lines. */
export const laidOut = (...pages: readonly (readonly Typed[])[]): DrawnText =>
  layOut(pages.map((lines, page) => drawnPage(lines, page)));

/** Running text as an office types it: full lines drawn out to the right margin, the first one indented. `top` is the first line's. */
export function paragraph(
  text: string,
  top: number,
  { left = 85, right = 540, indent = 36, pitch = 20 } = {},
): Typed[] {
  const lines: Typed[] = [];
  let words: string[] = [];
  const begin = () => left + (lines.length === 0 ? indent : 0);
  const room = (more: string) => begin() + [...words, more].join(' ').length * 7 <= right;
  for (const word of text.split(' ')) {
    if (words.length > 0 && !room(word)) {
      lines.push({ text: words.join(' '), left: begin(), top: top + lines.length * pitch, to: right });
      words = [];
    }
    words.push(word);
  }
  lines.push({ text: words.join(' '), left: begin(), top: top + lines.length * pitch });
  return lines;
}

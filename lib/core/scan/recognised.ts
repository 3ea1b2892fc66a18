import type { Rect } from './bitmap.ts';

/** A word as the recogniser gives it, in pixels of the image that it was given. */
export interface SeenWord {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly rect: Rect;
}

/** What the recogniser found, line by line in its reading order. */
export type SeenLine = readonly SeenWord[];

/** The parts of the recogniser's answer that are used; everything may be missing. */
export interface RawBlock {
  readonly paragraphs?: readonly {
    readonly lines?: readonly {
      readonly words?: readonly {
        readonly text?: string;
        readonly confidence?: number;
        readonly bbox?: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
      }[];
    }[];
  }[];
}

/** Lines of words out of the recogniser's answer, NFC, without empty words; `left` and `top` are added to each place. */
export function seenLines(blocks: readonly RawBlock[] | null, left = 0, top = 0): SeenLine[] {
  const lines: SeenLine[] = [];
  for (const block of blocks ?? [])
    for (const paragraph of block.paragraphs ?? [])
      for (const line of paragraph.lines ?? []) {
        const words = (line.words ?? []).flatMap(({ text, confidence, bbox }): SeenWord[] => {
          const clean = (text ?? '').normalize('NFC').trim();
          if (clean === '' || !bbox) return [];
          const rect = {
            left: bbox.x0 + left,
            top: bbox.y0 + top,
            width: bbox.x1 - bbox.x0,
            height: bbox.y1 - bbox.y0,
          };
          return [{ text: clean, confidence: confidence ?? 0, rect }];
        });
        if (words.length > 0) lines.push(words);
      }
  return lines;
}

/** Mean confidence, each word by its letters; null without words. */
export function meanConfidence(lines: readonly SeenLine[]): number | null {
  let sum = 0;
  let letters = 0;
  for (const line of lines)
    for (const { text, confidence } of line) {
      sum += confidence * text.length;
      letters += text.length;
    }
  return letters === 0 ? null : sum / letters;
}

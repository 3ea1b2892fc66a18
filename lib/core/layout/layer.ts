import type { DrawnWord } from './drawn.ts';

/** A text layer in Unicode. */
export function mendLayer(words: readonly DrawnWord[]): readonly DrawnWord[] | null {
  return words;
}

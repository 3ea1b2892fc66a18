import type { DrawnText } from '../../lib/core/layout/drawn.ts';

/** A text whose words all come from a scan (or, with `confidence` null, from the file). */
export function drawnFrom(raw: string, confidence: number | null = 90): DrawnText {
  const runs = [...raw.matchAll(/[^\s|]\S*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    box: { page: 0, left: index, top: 0, width: word.length, height: 10 },
    confidence,
  }));
  return { raw, runs, corrections: [], apart: [] };
}

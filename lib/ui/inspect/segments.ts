import type { Mention } from '@/lib/core/mention/mention.ts';
import type { Reading } from '@/lib/core/reading.ts';
import type { PageText } from '@/lib/core/text/page-text.ts';
import { contains, lengthOf, overlaps, type Span } from '@/lib/core/text/span.ts';

/** A stretch of the text in which nothing begins or ends: who covers all of it. */
export interface Segment {
  readonly span: Span;
  /** The smallest mention over it; a time limit goes before what lies in it. */
  readonly mention: Mention | null;
  readonly inTask: boolean;
  readonly leftOut: boolean;
}

/**
 * The text cut where mentions, tasks and left-out sentences begin and end, a list for each block. Guarantee: the segments' words are the
 * blocks' words, in order; none is empty.
 */
export function segmentsOf(page: PageText, reading: Reading | null): Segment[][] {
  const mentions = reading?.mentions ?? [];
  const tasks = reading?.tasks.map(({ span }) => span) ?? [];
  const leftOut = reading?.coverage.leftOut.map(({ span }) => span) ?? [];
  const cuts = [...mentions.map(({ span }) => span), ...tasks, ...leftOut].flatMap(({ start, end }) => [start, end]);
  cuts.sort((a, b) => a - b);
  let next = 0;
  return page.blocks.map((block) => {
    while (next < cuts.length && (cuts[next] ?? 0) <= block.start) next++;
    const edges = [block.start];
    for (; next < cuts.length && (cuts[next] ?? 0) < block.end; next++)
      if (cuts[next] !== edges.at(-1)) edges.push(cuts[next] ?? 0);
    edges.push(block.end);
    const here = mentions.filter(({ span }) => overlaps(span, block));
    const tasksHere = tasks.filter((span) => overlaps(span, block));
    const leftOutHere = leftOut.filter((span) => overlaps(span, block));
    return edges.slice(1).map((end, at): Segment => {
      const span = { start: edges[at] ?? 0, end };
      const covers = (outer: Span): boolean => contains(outer, span);
      return {
        span,
        mention: smallest(here.filter((mention) => covers(mention.span))),
        inTask: tasksHere.some(covers),
        leftOut: leftOutHere.some(covers),
      };
    });
  });
}

const smallest = (mentions: readonly Mention[]): Mention | null =>
  mentions.reduce<Mention | null>(
    (best, mention) => (best === null || lengthOf(mention.span) < lengthOf(best.span) ? mention : best),
    null,
  );

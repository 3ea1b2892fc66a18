import type { Mark } from '@/lib/card/marks.ts';
import type { Span } from '@/lib/core/text/span.ts';

/** A piece of a block that carries the same marks throughout; it becomes one element with one text node. */
export interface Segment extends Span {
  readonly marks: readonly Mark[];
}

/** A block's span cut at every mark's ends. The pieces joined are the block. `marks` are in order of their start. */
export function segmentsOf(block: Span, marks: readonly Mark[]): Segment[] {
  const own = marks.filter(({ span }) => span.start < block.end && block.start < span.end);
  const cuts = new Set([block.start, block.end]);
  for (const { span } of own) {
    if (span.start > block.start) cuts.add(span.start);
    if (span.end < block.end) cuts.add(span.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? block.end;
    return { start, end, marks: own.filter(({ span }) => span.start <= start && end <= span.end) };
  });
}

import type { Span } from '../core/text/span.ts';
import type { Walk, WalkedNode } from './walk.ts';

/**
 * The DOM ranges of a span of `walk.raw`, one a text node, in order. What the walk supplied itself (numbers of lists, bars between cells)
 * is left out, and so is a node that the page has since removed or shortened: a span may so give no range.
 */
export function rangesOf(walked: Walk, span: Span): Range[] {
  const ranges: Range[] = [];
  for (let at = firstAt(walked.nodes, span.start); at < walked.nodes.length; at++) {
    const entry = walked.nodes[at];
    if (!entry || entry.start >= span.end) break;
    const range = rangeIn(entry, span);
    if (range) ranges.push(range);
  }
  return ranges;
}

function rangeIn({ node, start }: WalkedNode, span: Span): Range | null {
  const from = Math.max(0, span.start - start);
  const to = Math.min(node.data.length, span.end - start);
  if (from >= to || !node.isConnected) return null;
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** Index of the last node that starts at or before `offset`; 0 where none does. */
function firstAt(nodes: readonly WalkedNode[], offset: number): number {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((nodes[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** The place in `walk.raw` of a point in a text node, or null where the node was not walked. */
export function offsetOf(walked: Walk, node: Node, offset: number): number | null {
  const at = starts(walked).get(node);
  return at === undefined ? null : at + offset;
}

const known = new WeakMap<Walk, Map<Node, number>>();

function starts(walked: Walk): Map<Node, number> {
  let map = known.get(walked);
  if (!map) {
    map = new Map(walked.nodes.map(({ node, start }) => [node, start]));
    known.set(walked, map);
  }
  return map;
}

import { isDataTable } from './tables.ts';

/**
 * Where the margin beside the words at a node ends, in px of the window: where the lines of their paragraph begin, and left of the bullets or
 * numbers of the lists, and the columns of the data tables, that the paragraph stands in. A table that only lays out its page has the
 * page's other things beside it: it does not count.
 */
export function marginOf(node: Node, root: Element): number {
  let block = node.parentElement;
  while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  if (!block) return 0;
  const { paddingLeft, borderLeftWidth, textIndent } = getComputedStyle(block);
  let margin = leftOf(block) + px(paddingLeft) + px(borderLeftWidth) + Math.min(0, px(textIndent));
  for (let around: Element | null = block; around && around !== root; around = around.parentElement)
    if (holdsMarks(around)) margin = Math.min(margin, leftOf(around));
  return margin;
}

/** Something of it stands left of the words: a bullet, the first columns. */
function holdsMarks(element: Element): boolean {
  if (element.matches('ul, ol')) return getComputedStyle(element).listStyleType !== 'none';
  return element.matches('table') && isDataTable(element);
}

const leftOf = (element: Element): number => element.getBoundingClientRect().left;
const px = (length: string): number => Number.parseFloat(length) || 0;

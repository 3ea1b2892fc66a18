import type { Mark } from '@/lib/card/marks.ts';
import { boxesOf, type DrawnText, type PageBox } from '@/lib/core/layout/drawn.ts';
import type { Span } from '@/lib/core/text/span.ts';

/** A mark where it is drawn. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly boxes: readonly PageBox[];
}

/** Marks by the page that they are drawn on; one that goes over a page's end is on both. */
export function marksByPage(drawn: DrawnText, marks: readonly Mark[]): ReadonlyMap<number, readonly PlacedMark[]> {
  const pages = new Map<number, PlacedMark[]>();
  for (const mark of marks) {
    for (const [page, boxes] of boxesByPage(drawn, mark.span))
      pages.set(page, [...(pages.get(page) ?? []), { mark, boxes }]);
  }
  return pages;
}

/** Boxes of a span by page. */
export function boxesByPage(drawn: DrawnText, span: Span): Map<number, PageBox[]> {
  const pages = new Map<number, PageBox[]>();
  for (const box of boxesOf(drawn, span)) pages.set(box.page, [...(pages.get(box.page) ?? []), box]);
  return pages;
}

/** The mark at a point of a page, in points: the smallest that covers it (openings count only where nothing else does). */
export function markUnder(marks: readonly PlacedMark[], x: number, y: number, slack = 1.5): Mark | null {
  let found: PlacedMark | null = null;
  for (const one of marks) {
    const hit = one.boxes.some(
      (box) =>
        box.left - slack <= x &&
        x <= box.left + box.width + slack &&
        box.top - slack <= y &&
        y <= box.top + box.height + slack,
    );
    if (hit && (!found || rank(one) < rank(found))) found = one;
  }
  return found?.mark ?? null;
}

const rank = ({ mark }: PlacedMark): number =>
  (mark.kind === 'opening' ? 100_000 : 0) + mark.span.end - mark.span.start;

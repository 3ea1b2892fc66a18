import type { ReadonlySignal } from '@preact/signals';
import type { Box } from '@/lib/card/place.ts';
import { boxesOf, type DrawnText, type PageBox } from '@/lib/core/layout/drawn.ts';
import type { Span } from '@/lib/core/text/span.ts';
import { type Layout, pageAt } from '../model/layout.ts';
import { markUnder, type PlacedMark } from '../model/page-marks.ts';
import type { Stage, View } from './view.ts';

interface Needs {
  readonly layout: ReadonlySignal<Layout>;
  readonly marks: ReadonlySignal<ReadonlyMap<number, readonly PlacedMark[]>>;
  readonly drawn: ReadonlySignal<DrawnText | null>;
  readonly view: View;
}

/** A desk of drawn pages. Places follow from the layout alone, so that pages that are not drawn have theirs too. */
export function createPagedStage(desk: HTMLElement, { layout, marks, drawn, view }: Needs) {
  const frame = (): Box => desk.getBoundingClientRect();
  /** The left edge of a page, px from the desk's scrolled corner. */
  const leftOf = (width: number): number => Math.max((desk.clientWidth - width) / 2, width > desk.clientWidth ? 20 : 0);
  const inWindow = (box: PageBox): Box => {
    const { scale, sheets } = layout.peek();
    const sheet = sheets[box.page];
    const { left: x, top: y } = frame();
    const left = x - desk.scrollLeft + leftOf(sheet?.width ?? 0) + box.left * scale;
    const top = y - desk.scrollTop + (sheet?.top ?? 0) + box.top * scale;
    return { left, top, right: left + box.width * scale, bottom: top + box.height * scale };
  };
  const boxes = (span: Span): PageBox[] => {
    const now = drawn.peek();
    return now ? boxesOf(now, span) : [];
  };
  const scrollTo = (top: number): void => {
    desk.scrollTop = Math.max(0, top);
    view.page.value = pageInView();
    view.moved.value++;
  };
  const pageInView = (): number => pageAt(layout.peek(), desk.scrollTop + desk.clientHeight / 3);

  const stage: Stage & { pageInView(): number } = {
    frame,
    pageInView,
    boxes: (span) => boxes(span).map(inWindow),
    show(span) {
      const first = boxes(span)[0];
      if (!first) return false;
      const { scale, sheets } = layout.peek();
      scrollTo((sheets[first.page]?.top ?? 0) + first.top * scale - desk.clientHeight / 3);
      const box = inWindow(first);
      const { left, right } = frame();
      if (box.left < left || box.right > right) desk.scrollLeft += box.left - left - 40;
      return true;
    },
    showPage(page) {
      const sheet = layout.peek().sheets[page];
      if (sheet) scrollTo(sheet.top - 12);
    },
    hit(x, y) {
      const { left, top, right, bottom } = frame();
      if (x < left || x > right || y < top || y > bottom) return null;
      const { sheets, scale } = layout.peek();
      const at = y - top + desk.scrollTop;
      const sheet = sheets[pageAt(layout.peek(), at)];
      if (!sheet) return null;
      const across = (x - left + desk.scrollLeft - leftOf(sheet.width)) / scale;
      return markUnder(marks.peek().get(sheet.page) ?? [], across, (at - sheet.top) / scale)?.key ?? null;
    },
  };
  return stage;
}

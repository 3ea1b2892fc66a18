import type { Span } from '@/lib/core/text/span.ts';
import type { Stage, View } from './view.ts';

/** A desk of flowing text: every piece of it is an element with `data-from`, the place in `raw` at which its one text node begins. */
export function createFlowStage(desk: HTMLElement, view: View): Stage {
  const rangesOf = (span: Span): Range[] => flowRanges(desk, span);
  return {
    frame: () => desk.getBoundingClientRect(),
    boxes: (span) => rangesOf(span).flatMap((range) => [...range.getClientRects()].filter((box) => box.width > 0)),
    show(span) {
      const [first] = rangesOf(span);
      if (!first) return false;
      first.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const top = first.getBoundingClientRect().top - desk.getBoundingClientRect().top;
      desk.scrollTop += top - desk.clientHeight / 3;
      view.moved.value++;
      return true;
    },
    showPage(page) {
      desk.scrollTop += (page > view.page.peek() ? 0.9 : -0.9) * desk.clientHeight;
    },
    hit(x, y) {
      const at = document.elementFromPoint(x, y);
      if (!at || !desk.contains(at)) return null;
      return at.closest<HTMLElement>('[data-key]')?.dataset.key ?? null;
    },
  };
}

/** The ranges of a span, one a piece, in order. */
export function flowRanges(desk: Element, span: Span): Range[] {
  const ranges: Range[] = [];
  for (const piece of desk.querySelectorAll<HTMLElement>('[data-from]')) {
    const start = Number(piece.dataset.from);
    const text = piece.firstChild;
    if (!(text instanceof Text) || start >= span.end) continue;
    const from = Math.max(0, span.start - start);
    const to = Math.min(text.data.length, span.end - start);
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    ranges.push(range);
  }
  return ranges;
}

import { useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSay } from '../../context.ts';
import { useReader } from '../context.ts';
import { fitZoom, layoutOf, pagesNear, scrollKept } from '../model/layout.ts';
import { marksByPage } from '../model/page-marks.ts';
import type { PagedFile } from '../paper-file.ts';
import { createPagedStage } from '../state/paged-stage.ts';
import { Pages } from './pages.tsx';
import { usePointer } from './use-pointer.ts';
import { Zoom } from './zoom.tsx';

/** A page that runs past quicker than this is not drawn, ms. */
const REST = 80;

/** The pages one under the other; only those near the view are drawn. */
export function PagedDesk({ file }: { readonly file: PagedFile }) {
  const say = useSay();
  const reader = useReader();
  const { view } = reader;
  const desk = useRef<HTMLElement>(null);
  const room = useSignal(Number.POSITIVE_INFINITY);
  const layout = useComputed(() => layoutOf(reader.shown.value, view.shownZoom.value, room.value));
  const marks = useComputed(() => {
    const drawn = reader.drawn.value;
    return drawn && reader.paper.value ? marksByPage(drawn, reader.paper.value.marks) : new Map();
  });
  /** The stretch of the desk that is drawn, px: follows the scroll, but not past pages that only run by. */
  const stretch = useSignal({ top: 0, bottom: 900 });
  const near = useComputed(() => pagesNear(layout.value, stretch.value.top, stretch.value.bottom));
  /** How far the desk was scrolled when it was last seen, px. */
  const scrolled = useRef(0);
  usePointer(desk);

  useLayoutEffect(() => {
    const element = desk.current;
    if (!element) return;
    // it scrolls, so the keyboard must be able to stand in it
    element.tabIndex = 0;
    const stage = createPagedStage(element, { layout, marks, drawn: reader.drawn, view });
    view.setStage(stage);
    let rest: ReturnType<typeof setTimeout> | undefined;
    const draw = (): void => {
      const { scrollTop: top, clientHeight } = element;
      stretch.value = { top, bottom: top + clientHeight };
    };
    const look = (): void => {
      scrolled.current = element.scrollTop;
      view.page.value = stage.pageInView();
      view.moved.value++;
      clearTimeout(rest);
      if (Math.abs(element.scrollTop - stretch.peek().top) < element.clientHeight) draw();
      else rest = setTimeout(draw, REST);
    };
    const fitted = (): void => {
      room.value = element.clientWidth;
      view.fit.value = fitZoom(reader.shown.peek(), element.clientWidth);
      look();
    };
    const watch = new ResizeObserver(fitted);
    watch.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      view.setZoom(view.shownZoom.peek() * Math.exp(-event.deltaY / 300));
    };
    element.addEventListener('wheel', wheel, { passive: false });
    fitted();
    return () => {
      clearTimeout(rest);
      watch.disconnect();
      element.removeEventListener('scroll', look);
      element.removeEventListener('wheel', wheel);
      view.setStage(null);
    };
  }, [view, layout, marks, reader, stretch, room]);

  // what stood a third from the top stands there after zooming too, and when a page above turns out to be turned
  const before = useRef(layout.value);
  useLayoutEffect(() => {
    const element = desk.current;
    const [old, now] = [before.current, layout.value];
    if (!element || old === now) return;
    // as it was before the pages changed: by now the browser may have cut it to their new height
    if (scrolled.current > 0) element.scrollTop = scrollKept(old, now, scrolled.current, element.clientHeight / 3);
    scrolled.current = element.scrollTop;
    element.scrollLeft = Math.max(0, (now.width - element.clientWidth) / 2 + 20);
    before.current = now;
    view.moved.value++;
  });
  return (
    <main class="desk-place" aria-label={say('reader.pageOf', { page: view.page.value + 1, total: file.pages.length })}>
      <section class="desk" ref={desk} aria-label={file.name}>
        <Pages file={file} layout={layout} near={near} marks={marks} />
      </section>
      <Zoom />
    </main>
  );
}

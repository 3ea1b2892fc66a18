import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSay } from '../../context.ts';
import { useReader } from '../context.ts';
import { fitZoom, layoutOf, pagesNear } from '../model/layout.ts';
import { marksByPage } from '../model/page-marks.ts';
import type { PagedFile } from '../paper-file.ts';
import { createPagedStage } from '../state/paged-stage.ts';
import { Pages } from './pages.tsx';
import { usePointer } from './use-pointer.ts';
import { Zoom } from './zoom.tsx';

/** The pages one under the other; only those near the view are drawn. */
export function PagedDesk({ file }: { readonly file: PagedFile }) {
  const say = useSay();
  const reader = useReader();
  const { view } = reader;
  const desk = useRef<HTMLElement>(null);
  const layout = useComputed(() => layoutOf(file.pages, view.shownZoom.value));
  const marks = useComputed(() => {
    const drawn = reader.drawn.value;
    return drawn && reader.paper.value ? marksByPage(drawn, reader.paper.value.marks) : new Map();
  });
  const near = useComputed(() => {
    void view.moved.value;
    const top = desk.current?.scrollTop ?? 0;
    return pagesNear(layout.value, top, top + (desk.current?.clientHeight ?? 900));
  });
  usePointer(desk);

  useLayoutEffect(() => {
    const element = desk.current;
    if (!element) return;
    // it scrolls, so the keyboard must be able to stand in it
    element.tabIndex = 0;
    const stage = createPagedStage(element, { layout, marks, drawn: reader.drawn, view });
    view.setStage(stage);
    const look = (): void => {
      view.page.value = stage.pageInView();
      view.moved.value++;
    };
    const fitted = (): void => {
      view.fit.value = fitZoom(file.pages, element.clientWidth);
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
      watch.disconnect();
      element.removeEventListener('scroll', look);
      element.removeEventListener('wheel', wheel);
      view.setStage(null);
    };
  }, [file, view, layout, marks, reader]);

  // what stood a third from the top stands there after zooming too
  const before = useRef(layout.value);
  useLayoutEffect(() => {
    const element = desk.current;
    const [old, now] = [before.current, layout.value];
    if (!element || old === now) return;
    const third = element.clientHeight / 3;
    if (element.scrollTop > 0) element.scrollTop = (element.scrollTop + third) * (now.height / old.height) - third;
    element.scrollLeft = Math.max(0, (now.width - element.clientWidth) / 2 + 20);
    before.current = now;
    view.moved.value++;
  });
  return (
    <div class="desk-place">
      <main
        class="desk"
        ref={desk}
        aria-label={say('reader.pageOf', { page: view.page.value + 1, total: file.pages.length })}
      >
        <Pages file={file} layout={layout} near={near} marks={marks} />
      </main>
      <Zoom />
    </div>
  );
}

import type { ReadonlySignal } from '@preact/signals';
import { useComputed } from '@preact/signals';
import { Fragment } from 'preact';
import type { TaskView } from '@/lib/card/view.ts';
import { boxesOf, type DrawnRun, type DrawnText } from '@/lib/core/layout/drawn.ts';
import { useSay } from '../../context.ts';
import { useReader } from '../context.ts';
import type { Layout } from '../model/layout.ts';
import type { PlacedMark } from '../model/page-marks.ts';
import { remarkWords } from '../model/shown-page.ts';
import { whyWords } from '../model/trouble.ts';
import type { PagedFile } from '../paper-file.ts';
import { PageCanvas } from './page-canvas.tsx';
import { PageMarks } from './page-marks.tsx';
import { TextLayer } from './text-layer.tsx';
import { ToTask } from './to-task.tsx';

interface Props {
  readonly file: PagedFile;
  readonly layout: ReadonlySignal<Layout>;
  readonly near: ReadonlySignal<{ readonly from: number; readonly to: number }>;
  readonly marks: ReadonlySignal<ReadonlyMap<number, readonly PlacedMark[]>>;
}

/** Every page as a sheet of its true size, so that the scroll bar is true; canvas and marks only where near. */
export function Pages({ file, layout, near, marks }: Props) {
  const say = useSay();
  const reader = useReader();
  const { shown } = reader;
  const { sheets, height, width, scale } = layout.value;
  const { from, to } = near.value;
  const pages = reader.reading.reading.value?.pages;
  const tasks = useComputed(() => tasksByPage(reader.tracking.views.value, reader.drawn.value));
  const runs = useComputed(() => runsByPage(reader.drawn.value));
  return (
    <div class="sheets" style={{ height: `${height}px`, minWidth: `${width + 40}px` }}>
      {sheets.map((sheet) => {
        const { page } = sheet;
        const isNear = from <= page && page <= to;
        const state = pages?.[page];
        const size = shown.value[page] ?? { width: sheet.width, height: sheet.height, turn: 0, remarks: [] };
        const own = tasks.value.get(page);
        if (!isNear && !own) return null;
        return (
          <Fragment key={page}>
            {isNear && size.remarks.length > 0 && (
              <p
                class="remark"
                style={{
                  top: `${sheet.top - sheet.above}px`,
                  height: `${sheet.above}px`,
                  width: `max(${sheet.width}px, min(480px, 100vw - 24px))`,
                }}
              >
                <span>{size.remarks.map((remark) => say(remarkWords(remark), { pages: page + 1 })).join(' ')}</span>
              </p>
            )}
            <section
              class="sheet"
              data-page={page}
              aria-label={say('reader.page', { page: page + 1 })}
              style={{ top: `${sheet.top}px`, width: `${sheet.width}px`, height: `${sheet.height}px` }}
            >
              {isNear && (
                <>
                  <PageCanvas
                    file={file}
                    page={page}
                    size={size}
                    scale={scale}
                    label={say('reader.pageImage', { page: page + 1 })}
                  />
                  <TextLayer
                    raw={reader.drawn.value?.raw ?? ''}
                    runs={runs.value.get(page) ?? NO_RUNS}
                    size={size}
                    scale={scale}
                  />
                  <PageMarks page={page} size={size} marks={marks.value.get(page) ?? []} />
                  {state?.state === 'unreadable' && (
                    <p class="unreadable">{say(whyWords(state.why), { page: page + 1 })}</p>
                  )}
                </>
              )}
              {own?.map(({ view, at, top }) => (
                <ToTask key={view.input.key} view={view} at={at} top={top * scale} />
              ))}
            </section>
          </Fragment>
        );
      })}
    </div>
  );
}

const NO_RUNS: readonly DrawnRun[] = [];

function runsByPage(drawn: DrawnText | null): ReadonlyMap<number, readonly DrawnRun[]> {
  const pages = new Map<number, DrawnRun[]>();
  for (const run of drawn?.runs ?? []) {
    const own = pages.get(run.box.page);
    if (own) own.push(run);
    else pages.set(run.box.page, [run]);
  }
  return pages;
}

interface OnPage {
  readonly view: TaskView;
  readonly at: number;
  /** Points from the page's top. */
  readonly top: number;
}

/** Tasks by the page on which they begin. */
function tasksByPage(views: readonly TaskView[], drawn: DrawnText | null): Map<number, OnPage[]> {
  const pages = new Map<number, OnPage[]>();
  if (!drawn) return pages;
  views.forEach((view, at) => {
    const box = boxesOf(drawn, { start: view.span.start, end: Math.min(view.span.end, view.span.start + 80) })[0];
    if (box) pages.set(box.page, [...(pages.get(box.page) ?? []), { view, at, top: box.top }]);
  });
  return pages;
}

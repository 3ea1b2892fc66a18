import { useComputed } from '@preact/signals';
import { LoaderCircle } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { boxesOf } from '@/lib/core/layout/drawn.ts';
import { useSay } from '../../context.ts';
import { Icon } from '../../part/icon.tsx';
import { useReader } from '../context.ts';
import { marksByPage, type PlacedMark } from '../model/page-marks.ts';
import type { PagedFile } from '../paper-file.ts';
import { Thumb } from './thumb.tsx';

/** Every page in small: which are read, what is marked on them, where something is in doubt. */
export function Strip({ file }: { readonly file: PagedFile }) {
  const say = useSay();
  const reader = useReader();
  const nav = useRef<HTMLElement>(null);
  const current = reader.view.page.value;
  const pages = reader.reading.reading.value?.pages;
  const marks = useComputed((): ReadonlyMap<number, readonly PlacedMark[]> => {
    const drawn = reader.drawn.value;
    return drawn && reader.paper.value ? marksByPage(drawn, reader.paper.value.marks) : new Map();
  });
  const counts = useComputed(() => {
    const drawn = reader.drawn.value;
    const found = new Map<number, number>();
    for (const view of drawn ? reader.tracking.views.value : []) {
      const page = drawn && boxesOf(drawn, { start: view.span.start, end: view.span.start + 80 })[0]?.page;
      if (page !== null && page !== undefined) found.set(page, (found.get(page) ?? 0) + 1);
    }
    return found;
  });
  const open = reader.doubts.value.filter((doubt) => !reader.choices.decisions.value.has(doubt.id));

  useEffect(() => {
    const one = nav.current?.querySelector(`[data-thumb="${current}"]`);
    one?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);

  return (
    <nav class="strip" id="reader-strip" aria-label={say('reader.strip')} ref={nav}>
      {file.pages.map((size, page) => {
        const state = pages?.[page]?.state ?? 'waiting';
        const tasks = counts.value.get(page) ?? 0;
        const boxes = open.flatMap((doubt) => doubt.boxes.filter((box) => box.page === page));
        const name = [
          say('reader.page', { page: page + 1 }),
          say(`reader.state.${state}`),
          ...(state === 'read' ? [tasks > 0 ? say('count.tasks', { n: tasks }) : say('reader.noTasksHere')] : []),
          ...(boxes.length > 0 ? [say('reader.doubtsHere', { n: boxes.length })] : []),
        ].join(', ');
        return (
          <button
            key={`page-${page}`}
            type="button"
            class={`thumb ${state}`}
            data-thumb={page}
            aria-label={name}
            aria-current={page === current ? 'page' : undefined}
            onClick={() => {
              reader.view.stage?.showPage(page);
              reader.view.unfolded.value = null;
            }}
          >
            <Thumb file={file} page={page} size={size} marks={marks.value.get(page) ?? []} doubts={boxes} />
            <span>
              {state === 'reading' && (
                <>
                  <Icon of={LoaderCircle} />{' '}
                </>
              )}
              {state === 'reading' ? say('reader.state.reading') : page + 1}
              {tasks > 0 && ` · ${say('reader.tasksShort', { n: tasks })}`}
            </span>
          </button>
        );
      })}
    </nav>
  );
}

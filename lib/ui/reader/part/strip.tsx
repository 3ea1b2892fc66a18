import { useComputed, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { boxesOf } from '@/lib/core/layout/drawn.ts';
import { useSay } from '../../context.ts';
import { useReader } from '../context.ts';
import { marksByPage, type PlacedMark } from '../model/page-marks.ts';
import type { PagedFile } from '../paper-file.ts';
import { StripPage } from './strip-page.tsx';

/** While pages run past, the strip stays; it follows once one of them rests, ms. */
const REST = 150;

/** Every page in small: which are read, what is marked on them, where something is in doubt. */
export function Strip({ file }: { readonly file: PagedFile }) {
  const say = useSay();
  const reader = useReader();
  const nav = useRef<HTMLElement>(null);
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
  useSignalEffect(() => {
    const current = reader.view.page.value;
    const timer = setTimeout(
      () => nav.current?.querySelector(`[data-thumb="${current}"]`)?.scrollIntoView?.({ block: 'nearest' }),
      REST,
    );
    return () => clearTimeout(timer);
  });
  return (
    <nav class="strip" id="reader-strip" aria-label={say('reader.strip')} ref={nav}>
      {file.pages.map((_, page) => (
        <StripPage key={`page-${page}`} file={file} page={page} marks={marks} counts={counts} />
      ))}
    </nav>
  );
}

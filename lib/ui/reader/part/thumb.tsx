import { useEffect, useRef } from 'preact/hooks';
import type { PageBox } from '@/lib/core/layout/drawn.ts';
import { drawPage } from '../model/draw-queue.ts';
import type { PlacedMark } from '../model/page-marks.ts';
import type { ShownPage } from '../model/shown-page.ts';
import type { PagedFile } from '../paper-file.ts';

/** px */
const WIDTH = 56;

interface Props {
  readonly file: PagedFile;
  readonly page: number;
  readonly size: ShownPage;
  readonly marks: readonly PlacedMark[];
  readonly doubts: readonly PageBox[];
}

/** A page in small, drawn once it comes into view, after the pages themselves. */
export function Thumb({ file, page, size, marks, doubts }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const end = new AbortController();
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      const canvas = document.createElement('canvas');
      const scale = (WIDTH * Math.max(1, devicePixelRatio)) / size.width;
      drawPage(file, canvas, { page, scale, turn: size.turn, signal: end.signal, urgent: false }).then(
        () => {
          element.querySelector('canvas')?.remove();
          element.prepend(canvas);
        },
        () => undefined,
      );
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      end.abort();
    };
  }, [file, page, size.width, size.turn]);
  const by = WIDTH / size.width;
  const at = ({ left, top, width, height }: PageBox) => ({
    left: `${left * by}px`,
    top: `${(top + height) * by - 2}px`,
    width: `${Math.max(3, width * by)}px`,
  });
  return (
    <span class="pg" ref={place} style={{ width: `${WIDTH}px`, height: `${Math.round(size.height * by)}px` }}>
      {marks.flatMap(({ mark, boxes }) =>
        mark.kind === 'opening'
          ? []
          : boxes.map((box) => <i key={`${box.left},${box.top}`} class={mark.kind} style={at(box)} />),
      )}
      {doubts.map((box) => (
        <i
          key={`q${box.left},${box.top}`}
          class="doubtful"
          style={{ left: `${box.left * by - 2}px`, top: `${box.top * by - 2}px`, width: `${box.width * by + 4}px` }}
        />
      ))}
    </span>
  );
}

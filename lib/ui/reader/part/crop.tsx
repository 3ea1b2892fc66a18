import { useEffect, useRef } from 'preact/hooks';
import type { PageBox } from '@/lib/core/layout/drawn.ts';
import { useReader } from '../context.ts';
import { drawPage } from '../model/draw-queue.ts';

/** Device pixels a point: words of 13 points are then some 40 px high. */
const SCALE = 3;
/** Points around the words: less above and below, where other lines stand. */
const ROOM = 4;
const HEADROOM = 2;

interface Props {
  readonly boxes: readonly PageBox[];
  readonly label: string;
  /** How many times the size of the print at most; the width at hand may make it smaller. */
  readonly times?: number;
}

/** The words as they stand on the paper: cut out of the page's picture, one line under the other. */
export function Crop({ boxes, label, times = 2 }: Props) {
  const reader = useReader();
  const file = reader.file.value;
  const place = useRef<HTMLDivElement>(null);
  const key = JSON.stringify(wholeLines(boxes));
  useEffect(() => {
    if (file?.form !== 'paged') return;
    const end = new AbortController();
    const wanted = JSON.parse(key) as PageBox[];
    const draw = async (): Promise<void> => {
      const pages = new Map<number, HTMLCanvasElement>();
      for (const { page } of wanted) {
        if (pages.has(page)) continue;
        const whole = document.createElement('canvas');
        const { turn = 0 } = reader.shown.peek()[page] ?? {};
        await drawPage(file, whole, { page, scale: SCALE, turn, signal: end.signal });
        pages.set(page, whole);
      }
      if (!end.signal.aborted) place.current?.replaceChildren(cutOut(pages, wanted, times));
    };
    draw().catch(() => undefined);
    return () => end.abort();
  }, [file, reader, key, times]);
  return <div class="crop" ref={place} role="img" aria-label={label} />;
}

/** Steps of one line of a page that stands aslant are cut out as one piece. */
export function wholeLines(boxes: readonly PageBox[]): PageBox[] {
  const lines: PageBox[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    const overlap = last ? Math.min(last.top + last.height, box.top + box.height) - Math.max(last.top, box.top) : 0;
    if (!last || last.page !== box.page || box.left < last.left + last.width - 2 || overlap < box.height * 0.3) {
      lines.push(box);
      continue;
    }
    const top = Math.min(last.top, box.top);
    const bottom = Math.max(last.top + last.height, box.top + box.height);
    lines[lines.length - 1] = { ...last, top, width: box.left + box.width - last.left, height: bottom - top };
  }
  return lines;
}

/** All lines on one picture, so that they are of one size. */
function cutOut(
  pages: ReadonlyMap<number, HTMLCanvasElement>,
  boxes: readonly PageBox[],
  times: number,
): HTMLCanvasElement {
  const piece = document.createElement('canvas');
  const widths = boxes.map((box) => Math.ceil((box.width + 2 * ROOM) * SCALE));
  const heights = boxes.map((box) => Math.ceil((box.height + 2 * HEADROOM) * SCALE));
  piece.width = Math.max(...widths);
  piece.height = heights.reduce((sum, height) => sum + height, 0);
  piece.style.width = `${Math.round((piece.width / SCALE) * times)}px`;
  const context = piece.getContext('2d');
  if (context) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, piece.width, piece.height);
  }
  let top = 0;
  boxes.forEach((box, at) => {
    const [whole, width = 0, height = 0] = [pages.get(box.page), widths[at], heights[at]];
    if (whole)
      context?.drawImage(
        whole,
        (box.left - ROOM) * SCALE,
        (box.top - HEADROOM) * SCALE,
        width,
        height,
        0,
        top,
        width,
        height,
      );
    top += height;
  });
  return piece;
}

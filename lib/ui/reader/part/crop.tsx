import { useEffect, useRef } from 'preact/hooks';
import type { PageBox } from '@/lib/core/layout/drawn.ts';
import { useReader } from '../context.ts';
import { drawPage } from '../model/draw-queue.ts';

/** Device pixels a point: words of 13 points are then some 40 px high. */
const SCALE = 3;
/** Points around the words. */
const ROOM = 4;

/** The words as they stand on the paper: cut out of the page's picture, one line under the other. */
export function Crop({ boxes, label }: { readonly boxes: readonly PageBox[]; readonly label: string }) {
  const reader = useReader();
  const file = reader.file.value;
  const place = useRef<HTMLDivElement>(null);
  const key = JSON.stringify(boxes);
  useEffect(() => {
    if (file?.form !== 'paged') return;
    const end = new AbortController();
    const wanted = JSON.parse(key) as PageBox[];
    const draw = async (): Promise<void> => {
      const lines: HTMLCanvasElement[] = [];
      for (const page of new Set(wanted.map((box) => box.page))) {
        const whole = document.createElement('canvas');
        await drawPage(file, page, whole, SCALE, end.signal);
        for (const box of wanted.filter((one) => one.page === page)) lines.push(cutOut(whole, box));
      }
      if (!end.signal.aborted) place.current?.replaceChildren(...lines);
    };
    draw().catch(() => undefined);
    return () => end.abort();
  }, [file, key]);
  return <div class="crop" ref={place} role="img" aria-label={label} />;
}

function cutOut(whole: HTMLCanvasElement, { left, top, width, height }: PageBox): HTMLCanvasElement {
  const piece = document.createElement('canvas');
  piece.width = Math.ceil((width + 2 * ROOM) * SCALE);
  piece.height = Math.ceil((height + 2 * ROOM) * SCALE);
  piece.getContext('2d')?.drawImage(whole, -(left - ROOM) * SCALE, -(top - ROOM) * SCALE);
  return piece;
}

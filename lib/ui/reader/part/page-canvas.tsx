import { useEffect, useRef } from 'preact/hooks';
import { drawPage } from '../model/draw-queue.ts';
import type { ShownPage } from '../model/shown-page.ts';
import type { PagedFile } from '../paper-file.ts';

/** More device pixels than this a page are not drawn: beyond it memory costs more than sharpness gives. */
const MOST_PIXELS = 16_000_000;
/** Zooming on the way redraws nothing, ms. */
const REST = 120;

interface Props {
  readonly file: PagedFile;
  readonly page: number;
  readonly size: ShownPage;
  /** CSS px a point. */
  readonly scale: number;
  readonly label: string;
}

/** A page, sharp at the screen's own resolution. While it is drawn anew the old picture stands, stretched. */
export function PageCanvas({ file, page, size: { width, height, turn }, scale, label }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const end = new AbortController();
    const wanted = Math.min(scale * devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));
    const draw = async (): Promise<void> => {
      const canvas = document.createElement('canvas');
      try {
        await drawPage(file, canvas, { page, scale: wanted, turn, signal: end.signal });
        if (!end.signal.aborted) place.current?.replaceChildren(canvas);
      } catch {
        // no longer wanted, or a page that cannot be drawn: its place stays white, and its state says so
      }
    };
    const timer = setTimeout(() => void draw(), place.current?.firstChild ? REST : 0);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [file, page, width, height, turn, scale]);
  return <div class="picture" ref={place} role="img" aria-label={label} />;
}

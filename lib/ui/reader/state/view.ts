import { computed, signal } from '@preact/signals';
import type { Box } from '@/lib/card/place.ts';
import type { Span } from '@/lib/core/text/span.ts';
import { clampZoom, stepZoom } from '../model/layout.ts';

/** How long a clause is flashed, ms. */
const FLASH = 1000;

/** What shows the paper: it knows where words are drawn. Spans are of `raw`; boxes in the window's px, one a line, only what is drawn now. */
export interface Stage {
  /** Bring words into view, a third from the top; false where they are drawn nowhere. */
  show(span: Span): boolean;
  boxes(span: Span): Box[];
  /** The key of the task whose mark is painted at a point of the window. */
  hit(x: number, y: number): string | null;
  showPage(page: number): void;
  /** The part of the window that the paper is seen through. */
  frame(): Box;
}

/** How a card was opened: what closes it, and where the focus goes back to. */
export type Via = 'pointer' | 'click' | 'keyboard';

/** What is seen of the paper: zoom, page, the open card, the flash. */
export function createView() {
  const zoom = signal<number | 'fit'>('fit');
  /** The zoom that fits, known to the stage. */
  const fit = signal(1);
  const page = signal(0);
  /** Counts up when anything moved on the desk: what is placed by it is placed again. */
  const moved = signal(0);
  const flash = signal<Span | null>(null);
  const card = signal<{ readonly key: string; readonly via: Via; readonly from: number | null } | null>(null);
  /** Where there is little room: which of the two stands over the desk. */
  const unfolded = signal<'strip' | 'side' | null>(null);
  /** The task whose hidden button has the focus. */
  const focused = signal<string | null>(null);
  /** Whether the list of keys is open. */
  const keysShown = signal(false);
  let stage: Stage | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const endFlash = (): void => {
    clearTimeout(timer);
    flash.value = null;
  };
  return {
    zoom,
    fit,
    page,
    moved,
    flash,
    card,
    focused,
    unfolded,
    keysShown,
    shownZoom: computed(() => (zoom.value === 'fit' ? fit.value : zoom.value)),
    get stage(): Stage | null {
      return stage;
    },
    setStage(next: Stage | null): void {
      stage = next;
    },
    stepZoom(by: 1 | -1): void {
      zoom.value = stepZoom(zoom.peek() === 'fit' ? fit.peek() : (zoom.peek() as number), by);
    },
    setZoom(next: number | 'fit'): void {
      zoom.value = next === 'fit' ? next : clampZoom(next);
    },
    /** Bring words into view and flash them. Where the user wants no motion, the ground stays until the next action. */
    goTo(span: Span): boolean {
      if (!stage?.show(span)) return false;
      clearTimeout(timer);
      flash.value = span;
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
        addEventListener('pointerdown', endFlash, { once: true });
        addEventListener('keydown', endFlash, { once: true });
      } else timer = setTimeout(endFlash, FLASH);
      return true;
    },
    closeCard(): void {
      card.value = null;
    },
    reset(): void {
      card.value = null;
      focused.value = null;
      page.value = 0;
      endFlash();
    },
  };
}

export type View = ReturnType<typeof createView>;

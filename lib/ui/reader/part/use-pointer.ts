import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { watchPointer } from '@/lib/card/pointer.ts';
import { useReader } from '../context.ts';

/** Pointing at a mark and clicking it open its card, as on a page; leaving closes what pointing opened. */
export function usePointer(desk: RefObject<HTMLElement | null>): void {
  const { view, cards } = useReader();
  useEffect(() => {
    const end = new AbortController();
    watchPointer(
      document,
      {
        hit: (x, y) => view.stage?.hit(x, y) ?? null,
        keeps: cards.keeps,
        // the hidden buttons stand in the desk, but open their card themselves
        ours: ({ target }) =>
          !(target instanceof Element && desk.current?.contains(target)) || target.closest('.to-task') !== null,
        loose: () => view.card.peek()?.via === 'pointer',
        open: (key, via, x) => {
          const now = view.card.peek()?.via ?? null;
          if (via === 'click' || now === null || now === 'pointer') cards.open(key, via, x - 24);
        },
        close: cards.close,
      },
      end.signal,
    );
    return () => end.abort();
  }, [view, cards, desk]);
}

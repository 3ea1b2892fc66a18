/** Resting this long on a mark opens its card, in ms. */
const REST = 150;
/** Away from clause and card for this long, an unpinned card closes, in ms. */
const LEAVE = 350;

export interface PointerWorld {
  /** The key of the task whose mark is painted at a point of the window; null where there is none. */
  hit(x: number, y: number): string | null;
  /** Whether the point lies in the clause, the card, or on the way between the two. */
  keeps(x: number, y: number): boolean;
  /** Whether an event came from what is ours. */
  ours(event: Event): boolean;
  /** A card is open that pointing opened, and pointing may close. */
  loose(): boolean;
  open(key: string, via: 'pointer' | 'click', x: number): void;
  close(): void;
}

/** Open by pointing and by click, close by leaving and by a click elsewhere. The page gets all its events as before. */
export function watchPointer(document: Document, world: PointerWorld, signal: AbortSignal): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(rest);
    clearTimeout(leave);
    leave = undefined;
  };
  signal.addEventListener('abort', stop);

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const { clientX: x, clientY: y, buttons } = event;
      clearTimeout(rest);
      if (world.keeps(x, y)) {
        clearTimeout(leave);
        leave = undefined;
      } else if (world.loose()) leave ??= setTimeout(() => world.close(), LEAVE);
      // a pressed button is a selection being made
      if (world.ours(event) || buttons !== 0) return;
      rest = setTimeout(() => {
        const key = world.hit(x, y);
        if (key !== null) world.open(key, 'pointer', x);
      }, REST);
    },
    { passive: true, signal },
  );

  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || world.ours(event)) return;
      stop();
      const link = (event.target as Element | null)?.closest?.('a[href]');
      const selecting = document.getSelection()?.isCollapsed === false;
      const key = link || selecting ? null : world.hit(event.clientX, event.clientY);
      if (key !== null) world.open(key, 'click', event.clientX);
      else world.close();
    },
    { signal },
  );
}

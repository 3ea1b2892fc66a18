export interface PageEvents {
  /** The marks may look or stand otherwise. */
  redraw(): void;
  /** Only places may have changed. */
  draw(): void;
  /** The page is back from the browser's memory: what is tracked may have changed meanwhile. */
  back(): void;
  escape(event: KeyboardEvent): void;
}

/** Hear of what moves the page's words or changes its ground, until `signal`. */
export function watchPage(document: Document, on: PageEvents, signal: AbortSignal): void {
  const listener = { signal, passive: true } as const;
  addEventListener('resize', on.redraw, listener);
  addEventListener('load', on.redraw, { ...listener, capture: true });
  addEventListener('pageshow', (event) => event.persisted && on.back(), listener);
  document.addEventListener('visibilitychange', () => !document.hidden && on.redraw(), listener);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', on.redraw, listener);
  document.addEventListener(
    'keydown',
    (event) => event.isTrusted && event.key === 'Escape' && on.escape(event),
    listener,
  );
  const size = new ResizeObserver(() => on.draw());
  size.observe(document.body);
  const theme = new MutationObserver(() => on.redraw());
  for (const element of [document.documentElement, document.body])
    theme.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] });
  signal.addEventListener('abort', () => {
    size.disconnect();
    theme.disconnect();
  });
}

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Height in px of a row that was not yet measured. */
  readonly estimate: number;
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
  /** Draws one `<li>`; `at` counts from 0. */
  readonly row: (item: T, at: number) => ComponentChildren;
}

/** Short lists are drawn whole: windowing costs more than it saves. */
const WHOLE = 60;
const MARGIN = 800;

/**
 * A list in the page's own scroll of which only what is near the window is drawn. Heights are measured as rows appear; those above
 * and below are held open by two spacers, so that the scroll bar is true to within the estimate.
 */
export function VirtualList<T>({ items, keyOf, estimate, label, labelledBy, row }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>()).current;
  const [view, setView] = useState({ top: 0, bottom: 900 });
  const whole = items.length <= WHOLE;

  useLayoutEffect(() => {
    if (whole) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      setView((old) => (Math.abs(old.top - top) < MARGIN / 4 ? old : { top, bottom: top + window.innerHeight }));
    };
    const ask = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', ask, { passive: true });
    window.addEventListener('resize', ask, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', ask);
      window.removeEventListener('resize', ask);
    };
  }, [whole]);

  const { from, to, above, below } = useMemo(
    () => (whole ? { from: 0, to: items.length, above: 0, below: 0 } : windowOf(items, keyOf, heights, estimate, view)),
    [items, view, whole, estimate, keyOf, heights],
  );

  useLayoutEffect(() => {
    if (whole) return;
    const drawn = list.current?.querySelectorAll<HTMLElement>(':scope > [data-row]') ?? [];
    drawn.forEach((element, at) => {
      const item = items[from + at];
      if (item !== undefined && element.offsetHeight > 0) heights.set(keyOf(item), element.offsetHeight);
    });
  });

  return (
    <ul ref={list} aria-label={label} aria-labelledby={labelledBy}>
      {above > 0 && <li role="presentation" style={{ height: `${above}px` }} />}
      {items.slice(from, to).map((item, at) => row(item, from + at))}
      {below > 0 && <li role="presentation" style={{ height: `${below}px` }} />}
    </ul>
  );
}

/** Which rows lie within the view and its margin, and how high the rest is. */
export function windowOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  heights: ReadonlyMap<string, number>,
  estimate: number,
  view: { readonly top: number; readonly bottom: number },
): { from: number; to: number; above: number; below: number } {
  let at = 0;
  let from = -1;
  let to = items.length;
  let above = 0;
  let end = 0;
  for (const [index, item] of items.entries()) {
    const height = heights.get(keyOf(item)) ?? estimate;
    if (from < 0 && at + height > view.top - MARGIN) {
      from = index;
      above = at;
    }
    at += height;
    if (to === items.length && at > view.bottom + MARGIN) {
      to = index + 1;
      end = at;
    }
  }
  if (from < 0) return { from: items.length, to: items.length, above: at, below: 0 };
  return { from, to, above, below: to === items.length ? 0 : at - end };
}

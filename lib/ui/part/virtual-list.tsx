import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawnRows, MARGIN, NEAR, type Seen, tops } from '../model/windowing.ts';

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Height in px of a row while none was measured yet. */
  readonly estimate: number;
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
  /** Draws one `<li data-row>`; `at` counts from 0. With `data-waiting` it has not its height yet. */
  readonly row: (item: T, at: number) => ComponentChildren;
  /** Rows that are drawn wherever they stand, if they are in this list: the one with the tab stop and those beside it. */
  readonly kept?: readonly string[];
  /** How far below the window's top the list begins, in px, as far as can be told before it is drawn. */
  readonly below?: number;
  /** Draw every row: for lists so short that windowing costs more than it saves. */
  readonly all?: boolean;
}

/** Heights of rows as last seen, whichever list they stood in, at one width: a list drawn again stands where it stood. */
let heights = new WeakMap<object, number>();
let width = 0;
/** What the rows first drawn measure on the average: unseen ones are reckoned to be as high. */
let average: number | null = null;
/** Counts the measures that differed from what was reckoned with. */
let measures = 0;

/**
 * A list in the page's own scroll of which only what is near the window is drawn. Heights are measured as rows appear; what is left
 * out is held open by gaps, so that the scroll bar is true to within the average.
 */
export function VirtualList<T extends object>({
  items,
  keyOf,
  estimate,
  label,
  labelledBy,
  row,
  kept,
  below = 0,
  all: few,
}: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [seen, setSeen] = useState<Seen>(() => ({ top: -below, bottom: window.innerHeight - below }));
  const [, drawAgain] = useState(0);
  const [settled, settle] = useState<readonly T[] | null>(null);
  const near = settled !== items;
  const all = few && !near;
  const usual = average ?? estimate;
  const sums = useMemo(
    () => tops(all ? 0 : items.length, (at) => heights.get(items[at] as T) ?? usual),
    // what was measured meanwhile moves what is not drawn
    [items, usual, all, measures],
  );
  const names = all ? '' : (kept?.join('\n') ?? '');
  const keptAt = useMemo(
    () => (names === '' ? [] : names.split('\n').map((name) => items.findIndex((item) => keyOf(item) === name))),
    [items, keyOf, names],
  );
  const { stretches, rest } = all
    ? { stretches: [{ from: 0, to: items.length, gap: 0 }], rest: 0 }
    : drawnRows(sums, seen, keptAt, near ? NEAR : MARGIN);

  // What is beyond the window is drawn when there is time: the next key does not wait for it.
  useEffect(() => (near ? whenIdle(() => settle(items)) : undefined), [near, items]);

  useLayoutEffect(() => {
    if (all) return;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      follow(list.current, setSeen);
    };
    const ask = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    window.addEventListener('scroll', ask, { passive: true });
    window.addEventListener('resize', ask, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', ask);
      window.removeEventListener('resize', ask);
    };
  }, [all]);

  // After every drawing: what stands above may have grown or gone, and this list moved with it.
  useLayoutEffect(() => {
    if (all) return;
    const drawn = new Map(
      stretches.flatMap(({ from, to }) => items.slice(from, to).map((item) => [keyOf(item), item] as const)),
    );
    if (measure(list.current, drawn)) drawAgain((count) => count + 1);
    follow(list.current, setSeen);
  });

  return (
    <ul ref={list} aria-label={label} aria-labelledby={labelledBy}>
      {
        // one flat list: a row stays the same element, and keeps the focus, when it is left alone between two gaps
        stretches.flatMap(({ from, to, gap }) => [
          ...(gap > 0 ? [<Gap key={`gap before ${keyOf(items[from] as T)}`} height={gap} />] : []),
          ...items.slice(from, to).map((item, at) => row(item, from + at)),
        ])
      }
      {rest > 0 && <Gap key="rest" height={rest} />}
    </ul>
  );
}

/** Within so many ms, however busy the window is. */
const AT_LATEST = 300;

/** Call it once there is nothing else to do; returns what stops that. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 50);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(run, { timeout: AT_LATEST });
  return () => cancelIdleCallback(asked);
}

const Gap = ({ height }: { readonly height: number }) => <li aria-hidden="true" style={{ height: `${height}px` }} />;

/** Take over where the window stands now, unless it moved by less than the margin can bear. */
function follow(list: HTMLElement | null, set: (change: (old: Seen) => Seen) => void): void {
  const top = -(list?.getBoundingClientRect().top ?? 0);
  const bottom = top + window.innerHeight;
  const near = (a: number, b: number): boolean => Math.abs(a - b) < MARGIN / 4;
  set((old) => (near(old.top, top) && near(old.bottom, bottom) ? old : { top, bottom }));
}

/** Keep the heights of the rows that are drawn; true where they told for the first time how high a row is. */
function measure(list: HTMLElement | null, drawn: ReadonlyMap<string, object>): boolean {
  if (!list || list.offsetWidth === 0) return false;
  if (list.offsetWidth !== width) {
    heights = new WeakMap();
    average = null;
    width = list.offsetWidth;
  }
  let sum = 0;
  const rows = list.querySelectorAll<HTMLElement>(':scope > [data-row]:not([data-waiting])');
  for (const element of rows) {
    const { offsetHeight } = element;
    sum += offsetHeight;
    const item = drawn.get(element.dataset.row ?? '');
    if (offsetHeight === 0 || !item || heights.get(item) === offsetHeight) continue;
    heights.set(item, offsetHeight);
    measures++;
  }
  if (average !== null || rows.length < 3 || sum === 0) return false;
  average = sum / rows.length;
  return true;
}

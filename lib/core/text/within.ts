import { contains, type Span } from './span.ts';

/** The index of the first thing that begins at `start` or later, of a list ordered by start; its length where none does. By halving. */
export function firstFrom<T extends { readonly span: Span }>(ordered: readonly T[], start: number): number {
  let low = 0;
  let high = ordered.length;
  const starts = high > LONG ? startsOf(ordered) : null;
  if (starts) {
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of longer lists the starts are kept, side by side. */
const LONG = 64;
const known = new WeakMap<readonly object[], Uint32Array>();

/** Where the things of a list begin; read once, for no list is changed while it is asked. */
function startsOf(ordered: readonly { readonly span: Span }[]): Uint32Array {
  const told = known.get(ordered);
  if (told?.length === ordered.length) return told;
  const starts = new Uint32Array(ordered.length);
  for (let at = 0; at < ordered.length; at++) starts[at] = ordered[at]?.span.start ?? 0;
  known.set(ordered, starts);
  return starts;
}

/** The things whose span lies within `span`, of a list ordered by start. Finds the first by halving, so that many calls stay cheap. */
export function within<T extends { readonly span: Span }>(ordered: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let at = firstFrom(ordered, span.start); at < ordered.length; at++) {
    const thing = ordered[at];
    if (!thing || thing.span.start > span.end) break;
    if (contains(span, thing.span)) found.push(thing);
  }
  return found;
}

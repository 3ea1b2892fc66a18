/** Which rows of a long list are drawn, and how high the gaps between them are. All heights in px. */
export interface Stretch {
  /** First row drawn, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Height held open before it, from the end of the stretch before. */
  readonly gap: number;
}

export interface Drawn {
  readonly stretches: readonly Stretch[];
  /** Height held open after the last stretch. */
  readonly rest: number;
}

/** What of the list is in view: from and to, counted from the list's own top; may lie outside it. */
export interface Seen {
  readonly top: number;
  readonly bottom: number;
}

/** Beyond the view on both sides, so that a quick scroll finds rows there. */
export const MARGIN = 800;
/** The same in the first frame after the rows changed, which shows what the window holds and little more. */
export const NEAR = 240;

/** Where each row begins, and at the end where the list ends: `count` + 1 numbers. */
export function tops(count: number, heightOf: (at: number) => number): Float64Array {
  const sums = new Float64Array(count + 1);
  for (let at = 0; at < count; at++) sums[at + 1] = (sums[at] ?? 0) + heightOf(at);
  return sums;
}

/**
 * The rows in view and around it, and the rows `kept` wherever they are: the one with the tab stop and those beside it, so that neither
 * focus nor the next arrow key is lost when it is scrolled away. Those out of range are not kept.
 */
export function drawnRows(sums: Float64Array, seen: Seen, kept: readonly number[] = [], margin = MARGIN): Drawn {
  const count = sums.length - 1;
  const top = (at: number): number => sums[Math.max(0, Math.min(at, count))] ?? 0;
  const from = rowAt(sums, seen.top - margin);
  const to = Math.max(from, seen.bottom + margin <= 0 ? 0 : Math.min(count, rowAt(sums, seen.bottom + margin) + 1));
  const alone = kept.filter((one) => one >= 0 && one < count && (one < from || one >= to));
  const all = [...(from < to ? [{ from, to }] : []), ...alone.map((one) => ({ from: one, to: one + 1 }))];
  const stretches: Stretch[] = [];
  let last: Stretch | undefined;
  for (const one of all.sort((a, b) => a.from - b.from)) {
    const joined = last !== undefined && last.to >= one.from;
    if (joined) stretches.pop();
    last =
      joined && last ? { ...last, to: Math.max(last.to, one.to) } : { ...one, gap: top(one.from) - top(last?.to ?? 0) };
    stretches.push(last);
  }
  return { stretches, rest: top(count) - top(last?.to ?? 0) };
}

/** The row that a height lies in: 0 above the list, the count below it. */
function rowAt(sums: Float64Array, height: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle + 1] ?? 0) > height) high = middle;
    else low = middle + 1;
  }
  return low;
}

import { boxesOf, type Correction, type DrawnText } from '@/lib/core/layout/drawn.ts';

/** A place on a page that stays the same while other pages are still being read: page, left and top in whole points. */
export function placeId(drawn: DrawnText, span: { readonly start: number; readonly end: number }): string {
  const box = boxesOf(drawn, span)[0];
  return box ? `${box.page}:${Math.round(box.left)}:${Math.round(box.top)}` : `at:${span.start}`;
}

/** A correction as the user sees it. */
export interface ShownCorrection {
  readonly id: string;
  readonly was: string;
  readonly now: string;
  readonly page: number;
  readonly rule: Correction['rule'];
}

/** What the reading of scans put right, in the paper's order. */
export const correctionsOf = (drawn: DrawnText): ShownCorrection[] =>
  drawn.corrections.map((one) => ({
    id: correctionId(drawn, one),
    was: one.was,
    now: drawn.raw.slice(one.start, one.end),
    page: boxesOf(drawn, one)[0]?.page ?? 0,
    rule: one.rule,
  }));

const correctionId = (drawn: DrawnText, one: Correction): string => `${placeId(drawn, one)}:${one.was}`;

/** The text with these corrections taken back: what was read stands again, all that lies behind it moves along. */
export function withoutCorrections(drawn: DrawnText, taken: ReadonlySet<string>): DrawnText {
  const back = drawn.corrections.filter((one) => taken.has(correctionId(drawn, one)));
  if (back.length === 0) return drawn;
  let raw = '';
  let at = 0;
  /** Where a place of the old text lies in the new one, given all corrections before it. */
  const moves: { readonly from: number; readonly by: number }[] = [];
  for (const one of back) {
    raw += drawn.raw.slice(at, one.start) + one.was;
    at = one.end;
    moves.push({ from: one.end, by: raw.length - at });
  }
  raw += drawn.raw.slice(at);
  const moved = (place: number, inside: 'start' | 'end'): number => {
    const hit = back.find((one) => one.start < place && place < one.end);
    if (hit) return moved(inside === 'start' ? hit.start : hit.end, inside);
    return place + (moves.findLast((move) => move.from <= place)?.by ?? 0);
  };
  const shift = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({
    ...one,
    start: moved(one.start, 'start'),
    end: Math.max(moved(one.start, 'start'), moved(one.end, 'end')),
  });
  return {
    raw,
    runs: drawn.runs.map(shift).filter((run) => run.end > run.start),
    corrections: drawn.corrections.filter((one) => !back.includes(one)).map(shift),
  };
}

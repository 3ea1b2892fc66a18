/** Boxes in the window's own px, as getBoundingClientRect gives them. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Placed {
  readonly left: number;
  readonly top: number;
  /** The height that there is; the card scrolls within where it needs more. */
  readonly maxHeight: number;
}

/** Between the clause and the card. */
const GAP = 10;
/** Kept free at the window's edges. */
const EDGE = 8;
/** Less than this is no place for a card. */
const LEAST = 200;

/**
 * Where the card goes: under the clause's last line, else above its first, never over it. Where neither holds it whole, the roomier side, with
 * the height that is there; where a clause fills the window, at the foot, over what is farthest from the pointer. `from` is where the clause
 * was pointed at: the card begins level with it as far as the window allows.
 */
export function place(
  clause: Box,
  from: number,
  card: { width: number; height: number },
  view: { width: number; height: number },
): Placed {
  const left = Math.max(EDGE * 2, Math.min(from, view.width - card.width - EDGE * 2));
  const below = view.height - EDGE - (clause.bottom + GAP);
  const above = clause.top - GAP - EDGE;
  if (card.height <= below) return { left, top: clause.bottom + GAP, maxHeight: below };
  if (card.height <= above) return { left, top: clause.top - GAP - card.height, maxHeight: above };
  if (below >= LEAST && below >= above) return { left, top: clause.bottom + GAP, maxHeight: below };
  if (above >= LEAST) return { left, top: EDGE, maxHeight: above };
  const height = Math.min(card.height, view.height / 2);
  return { left, top: view.height - EDGE - height, maxHeight: height };
}

/** Kept free for chip and toast at the window's lower right corner, whether they show or not: a card does not move when they come. */
const DOCK = { width: 400, height: 116 } as const;

/** A card goes this far to the left of where it was asked for, if that keeps it beside chip and toast. */
const ASIDE = 160;

/** The same, clear of chip and toast: beside them where that is near, else above. */
export function placeClear(
  clause: Box,
  from: number,
  card: { width: number; height: number },
  view: { width: number; height: number },
): Placed {
  const beside = view.width - DOCK.width - card.width;
  if (from <= beside) return place(clause, from, card, view);
  if (beside >= EDGE * 2 && from - beside <= ASIDE) return place(clause, beside, card, view);
  return place(clause, from, card, { width: view.width, height: view.height - DOCK.height });
}

/** The smallest box around all of them; null for none. */
export function around(boxes: Iterable<Box>): Box | null {
  let all: Box | null = null;
  for (const box of boxes) {
    all = all
      ? {
          left: Math.min(all.left, box.left),
          top: Math.min(all.top, box.top),
          right: Math.max(all.right, box.right),
          bottom: Math.max(all.bottom, box.bottom),
        }
      : { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  }
  return all;
}

/** Whether a point lies in a box, or within `slack` px of it. */
export const holds = (box: Box, x: number, y: number, slack = 0): boolean =>
  box.left - slack <= x && x <= box.right + slack && box.top - slack <= y && y <= box.bottom + slack;

import { around, type Box, holds, type Placed, placeClear } from '../card/place.ts';

/** How far beside its way to the card the pointer may stray, in px. */
const STRAY = 12;

/** Where the card stands: beside its clause and clear of it, in the window's px. */
export class CardPlace {
  private card: Box | null = null;

  /**
   * Place a card of this size beside a clause (its boxes; `start` is where its first words are, `from` where the pointer came to it). Null
   * where the clause is nowhere to be seen. What is handed back counts from `origin`, the host's own corner.
   */
  place(
    boxes: readonly Box[],
    start: Box | null,
    from: number | null,
    size: { readonly width: number; readonly height: number },
    origin: { readonly left: number; readonly top: number },
  ): Placed | null {
    const clause = around(boxes) ?? start;
    if (!clause) return null;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const placed = placeClear(clause, from ?? start?.left ?? clause.left, size, view);
    const height = Math.min(size.height, placed.maxHeight);
    this.card = { left: placed.left, top: placed.top, right: placed.left + size.width, bottom: placed.top + height };
    return { ...placed, left: placed.left - origin.left, top: placed.top - origin.top };
  }

  /** Whether a point is on the card, its clause, or the way between them. */
  keeps(boxes: readonly Box[], x: number, y: number): boolean {
    const way = this.card && around([...boxes, this.card]);
    return way !== null && holds(way, x, y, STRAY);
  }

  /** The card is closed. */
  drop(): void {
    this.card = null;
  }
}

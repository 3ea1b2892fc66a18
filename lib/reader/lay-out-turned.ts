import type { DrawnPage, DrawnText } from '../core/layout/drawn.ts';
import { layOut } from '../core/layout/lay-out.ts';
import { levelPage, slantText } from '../core/scan/level.ts';
import { type PageRemark, remarksOf } from '../core/scan/remarks.ts';
import { type Turn, undo, uprightPage } from '../core/scan/turn.ts';

/**
 * Lay out pages of which some were scanned turned or aslant: turned ones as if upright, and so are the places of their words (see
 * `uprightTurn`); the lines of those aslant as if they ran level, the places of their words as scanned.
 */
export function layOutTurned(pages: readonly DrawnPage[]): DrawnText {
  const upright = pages.map((page) => ({ page: uprightPage(page, turnedOf(page)), slope: slopeOf(page) }));
  const text = layOut(upright.map(({ page, slope }) => levelPage(page, slope)));
  return slantText(
    text,
    upright.map(({ page: { page, width, height }, slope }) => ({ page, slope, width, height })),
  );
}

/** How far a page must be turned, clockwise, to be seen upright. */
export const uprightTurn = (page: DrawnPage): Turn => undo(turnedOf(page));

/** What is to be said of how a page was scanned; nothing of one that says its own words. */
export function remarksOn(page: DrawnPage): readonly PageRemark[] {
  if (page.source !== 'scan') return [];
  const confidence = 'confidence' in page && typeof page.confidence === 'number' ? page.confidence : 100;
  return remarksOf({ turned: turnedOf(page), slope: slopeOf(page), confidence });
}

const slopeOf = (page: DrawnPage): number => ('slope' in page && typeof page.slope === 'number' ? page.slope : 0);

function turnedOf(page: DrawnPage): Turn {
  const turned = 'turned' in page ? page.turned : 0;
  return turned === 90 || turned === 180 || turned === 270 ? turned : 0;
}

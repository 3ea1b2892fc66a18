/** A CSS pixel is 1/96 inch, a point 1/72. */
export const PX_PER_POINT = 96 / 72;
/** Between sheets and around them, px. */
export const GAP = 20;
/** Above a page of which something is said, px: one line, or three where there is little room. */
const REMARK = 28;
const REMARK_NARROW = 60;
/** Where a remark has no more width than this, px, it takes more lines. */
const NARROW = 520;
/** The zoom steps of the buttons. */
const STEPS = [0.25, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4];
/** Fitting the width never enlarges beyond this: a line of print has its own measure. */
const WIDEST_FIT = 1;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a page lies on the desk, px from the desk's own corner; pages stand in the middle of it. */
export interface Sheet extends Size {
  readonly page: number;
  readonly top: number;
  /** Room above it for what is said of it; 0 where that is nothing. */
  readonly above: number;
}

export interface Layout {
  readonly sheets: readonly Sheet[];
  readonly width: number;
  readonly height: number;
  /** px a point. */
  readonly scale: number;
}

/** All pages one under the other. `pages` in points, with what is said of them; `zoom` 1 is true to size; `room`: the desk's width, px. */
export function layoutOf(
  pages: readonly (Size & { readonly remarks?: readonly unknown[] })[],
  zoom: number,
  room = Number.POSITIVE_INFINITY,
): Layout {
  const scale = zoom * PX_PER_POINT;
  let top = GAP;
  const sheets = pages.map(({ width, height, remarks = [] }, page): Sheet => {
    const above = remarks.length === 0 ? 0 : room < NARROW ? REMARK_NARROW : REMARK;
    const sheet = { page, top: top + above, above, width: width * scale, height: height * scale };
    top += above + sheet.height + GAP;
    return sheet;
  });
  return { sheets, width: sheets.reduce((most, { width }) => Math.max(most, width), 0), height: top, scale };
}

/** The zoom at which the widest page fills a desk of this width, px. */
export function fitZoom(pages: readonly Size[], deskWidth: number): number {
  const widest = pages.reduce((most, { width }) => Math.max(most, width), 1) * PX_PER_POINT;
  const room = deskWidth - 2 * (deskWidth < 480 ? 8 : GAP);
  return Math.max(0.1, Math.min(WIDEST_FIT, room / widest));
}

/** The next step up (1) or down (-1) from a zoom. */
export function stepZoom(zoom: number, by: 1 | -1): number {
  const next = by > 0 ? STEPS.find((step) => step > zoom + 0.01) : STEPS.findLast((step) => step < zoom - 0.01);
  return next ?? zoom;
}

/** Within what can be shown. */
export const clampZoom = (zoom: number): number => Math.max(STEPS[0] ?? 0.25, Math.min(STEPS.at(-1) ?? 4, zoom));

/** The page at a height of the desk: the one there, or the next below a gap. */
export function pageAt({ sheets }: Layout, y: number): number {
  let low = 0;
  let high = Math.max(0, sheets.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    const sheet = sheets[middle];
    if (sheet && sheet.top + sheet.height >= y) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Pages within a stretch of the desk and one more on either side: those that are drawn. */
export function pagesNear(layout: Layout, top: number, bottom: number): { readonly from: number; readonly to: number } {
  const last = Math.max(0, layout.sheets.length - 1);
  return { from: Math.max(0, pageAt(layout, top) - 1), to: Math.min(last, pageAt(layout, bottom) + 1) };
}

/** Where to scroll after the layout changed, so that what stood at a height of the view stands there still. */
export function scrollKept(old: Layout, now: Layout, scrollTop: number, at: number): number {
  const page = pageAt(old, scrollTop + at);
  const [before, after] = [old.sheets[page], now.sheets[page]];
  if (!before || !after) return scrollTop;
  const share = (scrollTop + at - before.top) / before.height;
  return after.top + share * after.height - at;
}

import type { PageText } from '../text/page-text.ts';
import { type Span, slice } from '../text/span.ts';
import { quick } from '../text/words.ts';

/** "(Chinhphu.vn) - …", "(TTXVN) – …", "TTO - …": how a news report opens the paragraph that sums it up. */
const BYLINE = /^(?:\([^()]{2,30}\)|[\p{Lu}]{2,8}(?:\.[\p{Lu}]{2,4})?)\s*[-–—:]\s*(?=\p{Lu}|")/u;
/** A line with the day of publication: nothing but a day, an hour and its marks. */
const DATELINE = quick(
  /^(?:(?:Thứ|Chủ)\s[\p{L}]+,?\s*)?(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)[^\p{Ll}]{0,30}$/iu,
);

/**
 * The paragraph that sums a report up before it is told, null where there is none: one that opens with the agency's name, or stands between
 * headline and dateline. What it tells is told again below.
 */
export function leadInOf(page: PageText): Span | null {
  const head = page.blocks.slice(0, 6);
  const bylined = head.find((block) => BYLINE.test(slice(page.text, block)));
  if (bylined) return bylined;
  const dated = head.findIndex((block) => DATELINE.test(slice(page.text, block)));
  return dated === 2 ? (head[1] ?? null) : null;
}

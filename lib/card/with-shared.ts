import { type Span, slice } from '../core/text/span.ts';

/** What may stand among the words that the names of a list share: "UBND các tỉnh, thành phố", "các Bộ:". */
const MANY = 'các|những|hai|ba|bốn|năm|sáu|\\d+';
const AMONG = `[ ,:]+(?:(?:${MANY}|và|tỉnh|thành phố|xã|phường|đặc khu)[ ,:]+)*`;
/** UTF-16 units before a name in which they are looked for. */
const BEFORE = 100;

/**
 * Where a name stands, with its kind where that stands directly before: "UBND các tỉnh Lâm Đồng" of "UBND các tỉnh Lâm Đồng, Đắk Lắk".
 * `full`: the whole name where the text is elliptical.
 */
export function withShared(text: string, span: Span, full: string | null): Span {
  const own = slice(text, span);
  if (!full?.endsWith(` ${own}`)) return span;
  const shared = full.slice(0, -own.length).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const words = shared.split(/[ ,]+/u).filter(Boolean).join(AMONG);
  const before = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${MANY}) )?${words}${AMONG}$`, 'iu').exec(
    text.slice(Math.max(0, span.start - BEFORE), span.start),
  );
  return { start: span.start - (before?.[0].length ?? 0), end: span.end };
}

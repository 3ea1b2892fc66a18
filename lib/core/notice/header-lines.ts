import type { PageText } from '../text/page-text.ts';
import { slice } from '../text/span.ts';
import { quick } from '../text/words.ts';

/** How many blocks at the head may hold number, date and title. */
const HEAD = 24;
/** How far down a page its letterhead may stand, below menus and tables of properties. */
const DEEP = 80;
const NATION = /CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–—]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM/iu;
/** The first word of a name or title that a narrow cell broke after it: "THỦ" / "TƯỚNG CHÍNH PHỦ", "Hà" / "Nội, ngày …". */
const BROKEN = quick(/^(?:\p{Lu}[\p{L}]{0,6}|Số\s*:)$/u);
/** "…, ngày" / "30 tháng 3 năm 2015": the blank of a form that its line ends with. */
const AWAITS_FIGURE = /(?:ngày|tháng|năm)$/u;

/**
 * The lines of a paper's head: letterhead, number, date, title and the first paragraphs. Lines that a narrow cell cut after one word are
 * whole again. A letterhead far down, below a site's menus, is where the head begins.
 */
export function headLines(page: PageText): string[] {
  const blocks = page.blocks.slice(0, DEEP).map((block) => slice(page.text, block));
  const nation = blocks.findIndex((line) => line.length < 220 && NATION.test(line));
  const lines: string[] = [];
  for (const line of blocks.slice(nation > 12 ? nation - 6 : 0)) {
    const before = lines.at(-1);
    if (before !== undefined && (BROKEN.test(before) || (AWAITS_FIGURE.test(before) && /^\d/u.test(line))))
      lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
    if (lines.length > HEAD) break;
  }
  return lines.slice(0, HEAD);
}

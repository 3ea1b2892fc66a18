import type { PageText } from '../text/page-text.ts';
import { type Span, slice } from '../text/span.ts';
import { closingIn, closingLine } from './closing.ts';
import type { Header } from './header.ts';

/** Words after which the directives begin: "kết luận như sau:", "Thủ tướng Chính phủ yêu cầu:", "có ý kiến chỉ đạo như sau:". */
const OPENS =
  /(?:như sau|kết luận|yêu cầu|chỉ đạo|đề nghị|điện|các nội dung sau|nhiệm vụ sau|chỉ thị|(?:yêu cầu|đề nghị|giao) [^.;:]{3,160} (?:thực hiện|triển khai|tập trung)(?: [^.;:]{0,80})?)\s*:\s*$/iu;
/** "I. …", "1. …": the first point. */
const POINT = /^(?!V\/v)(?:[IVX]+|\d{1,2})\s*[./]\s*\p{L}/u;

/** "Cụ thể như sau:", "Cụ thể:": says nothing of its own, but how the sentence before it goes on. */
const GOES_ON = /[.;]\s+(?:Cụ thể|Trong đó|Nội dung|Với các nội dung)[^.;:]{0,40}:\s*$/u;

/** The opening's own last sentence: those before it tell who met. */
function lastSentence(page: PageText, at: number): number {
  const block = page.blocks[at] ?? { start: 0, end: 0 };
  const words = slice(page.text, block);
  const goesOn = words.search(GOES_ON);
  const stop = (goesOn < 0 ? words : words.slice(0, goesOn)).search(/[.;]\s+\p{Lu}[^.]*$/u);
  return stop < 0 ? block.start : block.start + stop + 2;
}

/** A line of those to whom a công điện goes: "- Chủ tịch Ủy ban nhân dân các tỉnh;". */
const RECIPIENT =
  /^[-–+•]\s*(?:Đồng chí |Các đồng chí )?(?:Bộ trưởng|Thủ trưởng|Chủ tịch|Bí thư|Tổng Giám đốc|Giám đốc|Chánh|Thống đốc|Tổng Thanh tra|Trưởng|Tổng Biên tập|Các|Ban|Ủy ban|UBND|Bộ|Sở|Công an|Văn phòng|Tập đoàn|Tổng công ty|Công ty|Cục|Chi cục|Viện|Đài|Báo|Trường|Trung tâm|Lực lượng|Quân khu|Bộ đội|Cảng vụ|Hội|Mặt trận)(?!\p{L})[^.!?]{2,300}[;.,]?$/u;

/** "THỦ TƯỚNG CHÍNH PHỦ điện:" is followed by those to whom it goes, one a line; the directives begin below them, if anything does. */
function afterRecipients(page: PageText, words: readonly string[], opening: number): number {
  const from = lastSentence(page, opening);
  if (!/điện\s*:\s*$/iu.test(words[opening] ?? '')) return from;
  let at = opening + 1;
  while (RECIPIENT.test(words[at] ?? '')) at++;
  const next = page.blocks[at];
  return next && at > opening + 1 && !/^[-–+•]/u.test(words[at] ?? '') ? next.start : from;
}

/** Where directives may stand. For a report, everything; where no opening is found, everything after the head. */
export function bodyOf(page: PageText, kind: Header['kind']): Span {
  const whole = { start: 0, end: page.text.length };
  if (kind === 'report' || kind === 'none') return whole;
  const words = page.blocks.map((block) => slice(page.text, block));
  const opening = words.findIndex(
    (line, at) => at < 40 && line.length > 20 && OPENS.test(line) && !/^(?:\d+|[IVX]+|[a-zđ])\s*[.)]/u.test(line),
  );
  // a letter without its head may open with one line over its points
  const numbered = words.findIndex((line, at) => at > (kind === 'other' ? 0 : 1) && POINT.test(line));
  let start = whole.start;
  // An opening that stands after the first point belongs to that point, not to the paper.
  if (opening >= 0 && (numbered < 0 || opening < numbered)) start = afterRecipients(page, words, opening);
  else if (numbered >= 0) start = page.blocks[numbered]?.start ?? 0;
  else start = page.blocks.find((block, at) => at > 0 && block.end - block.start > 200)?.start ?? 0;
  const first = page.blocks.findIndex((block) => block.start > start);
  const closing = first < 0 ? -1 : closingLine(words, first);
  const last = page.blocks[closing];
  return { start, end: last ? last.start + closingIn(words[closing] ?? '') : whole.end };
}

import type { AssigneeMention } from '../mention/mention.ts';
import { Opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import { quick } from '../text/words.ts';
import { beginsWithVerb, skipOpening } from './cues.ts';
import { headOf, listFrom, type Told } from './party-list.ts';

/** "Hoàn thành … trong tháng 4/2026 (Bộ Công an chủ trì, phối hợp với Bộ Y tế)": an order without subject whose doers stand in brackets behind it. */
export function bracketedIn(text: string, clause: Span, inside: readonly AssigneeMention[]): Told | null {
  const near = text.slice(clause.start, Math.min(clause.end, clause.start + FARTHEST));
  const open = near.indexOf('(');
  if (open < 0) return null;
  const words = near.slice(0, open);
  if (!beginsWithVerb(words.slice(skipOpening(words)))) return null;
  for (const [at, mention] of inside.entries()) {
    const head = headOf(mention, clause.start);
    if (head - clause.start > FARTHEST + LONGEST_LEAD) return null;
    const lead = LEAD.exec(text.slice(Math.max(clause.start, head - LONGEST_LEAD), head));
    if (!lead) continue;
    const list = listFrom(text, inside, at, clause.end);
    const said = lead.groups?.said !== undefined || CARRIES.testAt(text, list.end, clause.end);
    if (said) return list;
    const bracket = head - lead[0].length;
    const alone = ENDS.testAt(text, list.end, clause.end);
    const before = inside[at - 1];
    const explains =
      GROUP.test(text.slice(Math.max(clause.start, bracket - 60), bracket)) ||
      (before !== undefined && before.span.end <= bracket && text.slice(before.span.end, bracket).trim() === '');
    if (alone && !explains) return list;
  }
  return null;
}

/** No order is longer before its bracket, in letters; the bound keeps reading linear. */
const FARTHEST = 500;
/** No longer words lead in: "(cơ quan chủ trì thực hiện: ". */
const LONGEST_LEAD = 40;
const LEAD =
  /\(\s*(?:(?<said>(?:cơ quan |đơn vị )?(?:chủ trì|thực hiện|trách nhiệm|chịu trách nhiệm|đầu mối|phân công)(?: thực hiện)?\s?:|giao|do|trách nhiệm của|phân công)\s+)?$/iu;
const CARRIES = new Opening(
  /^\s+(?:chủ trì|thực hiện|chịu trách nhiệm|làm đầu mối|đầu mối|phụ trách|triển khai|tham mưu|tổng hợp|báo cáo|hoàn thành)(?!\p{L})/u,
);
/** "(Bộ Công an)." | "(Bộ Công an, Bộ Y tế) trong tháng 4" | "(Bộ Công an, xong trước 30/4)" */
const ENDS = new Opening(
  /^(?:\)\s*(?:[.;,]|$|(?:trong|trước|vào|chậm nhất|hoàn thành|xong|đến hết)(?!\p{L}))|[,;]\s*(?:hoàn thành|xong|trước|trong|tháng|quý|chậm nhất|thời hạn)(?!\p{L}))/u,
);
/** "các đơn vị thuộc Bộ (Cục A, Cục B)": the brackets say which ones. */
const GROUP = quick(
  /(?<!\p{L})(?:các|những|một số|hai|ba|bốn|năm|\d+(?= \p{L})|mọi|tất cả|cơ quan|đơn vị|tổ chức|bộ|ngành|địa phương|tỉnh|thành phố|doanh nghiệp|tập đoàn|thành viên|giữa|với|cho|của|từ|tại|thuộc|ở)(?: (?!(?:trong|trước|và|để)\s)[\p{L}\d]+){0,5}\s*$/iu,
);

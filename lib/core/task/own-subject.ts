import type { AssigneeMention } from '../mention/mention.ts';
import type { Span } from '../text/span.ts';
import { firstFrom } from '../text/within.ts';
import { officeLength } from './about.ts';
import { beginsWithVerb, skipOpening } from './cues.ts';
import { matterLength } from './matter.ts';
import { headOf, lastOfList } from './party-list.ts';
import { STANDING } from './subject-words.ts';

/** "…; |giao UBND thành phố Hải Phòng là cơ quan có thẩm quyền|, hoàn thành …" */
const CHARGES = /^giao (?:cho )?$/iu;
const MADE_WHAT = /^\s(?:là|làm) (?:cơ quan|đơn vị|chủ đầu tư|cấp quyết định|đầu mối)(?!\p{L})/u;
const HELPS_ONLY = /^\s(?:cùng\s)?phối hợp(?:\s(?:thực hiện|cùng thực hiện|chặt chẽ|triển khai))?\s*(?:[.;)]|$)/u;

/** "…; đề nghị Bộ Tài chính |chưa có ý kiến| gửi ý kiến trước ngày 18/3": which of them. */
const NOT_YET =
  /^chưa (?:có (?:ý kiến|báo cáo|văn bản)|trả lời|gửi|báo cáo|hoàn thành)(?:\s\p{L}+){0,4}?\s(?=(?:khẩn trương|sớm|phải|gửi|trả lời|báo cáo|có|hoàn thành)\s)/u;

/** Whether a body stands at the head of words, and a verb after it: "các bộ, ngành chủ quản hoàn thành …". `clause`: from the head on. */
export function hasOwnSubject(text: string, clause: Span, assignees: readonly AssigneeMention[]): boolean {
  const nearest = assignees[firstFrom(assignees, clause.start)];
  if (!nearest || nearest.span.end > clause.end) return false;
  const head = clause.start + skipOpening(text.slice(clause.start, clause.end));
  const from = head + matterLength(text, { start: head, end: clause.end }, assignees);
  const at = firstFrom(assignees, from);
  const first = assignees[at];
  if (
    !first ||
    headOf(first) > from + 12 ||
    first.span.end > clause.end ||
    !/^(?:các |mỗi |đồng chí |giao |yêu cầu |đề nghị )*$/iu.test(text.slice(from, headOf(first, from)))
  )
    return false;
  // "…; Tỉnh chủ động bố trí vốn", "…; Công ty khắc phục"; "Bộ" and the like are rather the one spoken of
  if (
    first.kind === 'anaphor' &&
    first.full === null &&
    !/^(?:Tỉnh|Thành phố|Công ty|Tổng công ty|Tập đoàn)$/u.test(text.slice(first.span.start, first.span.end))
  )
    return false;
  const last = assignees[lastOfList(text, assignees, at, clause.end)] ?? first;
  const end = last.span.end + officeLength(text, { start: last.span.end, end: clause.end }, assignees);
  const rest = text.slice(end, clause.end);
  // "…; Ban Chỉ huy quân sự xã phối hợp.": it helps with what stands before
  if (HELPS_ONLY.test(rest)) return false;
  return (
    beginsWithVerb(rest.replace(/^[\s,]+(?:thì\s+)?/u, '').replace(NOT_YET, '')) ||
    STANDING.test(rest) ||
    (CHARGES.test(text.slice(from, headOf(first, from))) && MADE_WHAT.test(rest))
  );
}

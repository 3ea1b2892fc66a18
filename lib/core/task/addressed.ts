import type { AssigneeMention } from '../mention/mention.ts';
import { Opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import { beginsWithVerb } from './cues.ts';
import { DUTY, headOf, LEAD_IN, listFrom, type Told } from './party-list.ts';

const ADDRESSES = new Opening(/^(?:Riêng\s+)?(?:Với|Đối với|Về phía|Riêng)\s+/u);

/** "Đối với Trung tâm y tế, |thống nhất cho phép kéo dài …|": what is agreed to about it */
const AGREED_ON =
  /^,\s(?:cơ bản\s)?(?:thống nhất|đồng ý|nhất trí|chấp thuận)\s(?:cho phép|chủ trương|với|về|gia hạn|kéo dài|theo)(?!\p{L})/u;

/** "Với Bộ Nông nghiệp và Môi trường, Thủ tướng yêu cầu tháo gỡ …", "Đối với Bộ Y tế: rà soát …": those addressed first, then the deed. */
export function addressedIn(text: string, clause: Span, inside: readonly AssigneeMention[]): Told | null {
  const words = text.slice(clause.start, clause.end);
  const opening = ADDRESSES.length(words);
  if (opening === 0) return null;
  const at = inside.findIndex((assignee) => assignee.span.start >= clause.start + opening);
  const first = inside[at];
  if (!first || !LEAD_IN.test(text.slice(clause.start + opening, headOf(first, clause.start + opening)))) return null;
  const list = listFrom(text, inside, at, clause.end);
  if (AGREED_ON.test(text.slice(list.end, clause.end))) return null;
  const rest =
    /^\s*[,:]\s+(?:[^.;:,]{0,90}?(?:yêu cầu|đề nghị|chỉ đạo|giao)\s+(?:(?:các )?(?:hãng|đơn vị|bộ|sở|tỉnh|doanh nghiệp|cơ quan|tập đoàn|công ty|địa phương)(?: này)?\s+)?)?/u.exec(
      text.slice(list.end, clause.end),
    );
  if (!rest) return null;
  const deed = text.slice(list.end + rest[0].length, clause.end);
  return beginsWithVerb(deed) || DUTY.test(deed) ? list : null;
}

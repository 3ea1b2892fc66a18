import type { AssigneeMention } from '../mention/mention.ts';
import { isBlank } from '../text/edges.ts';
import { Opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import { quick } from '../text/words.ts';
import { skipOpening } from './cues.ts';
import { listFrom, type Told } from './party-list.ts';

/** "được giao chủ trì …": charged with it, though the verb is passive. */
export const CHARGED =
  /^\s*,?\s*(?:cũng |còn |tiếp tục )?được (?:Thủ tướng |Phó Thủ tướng |Chính phủ )?(?:giao|phân công|yêu cầu|đề nghị)(?: nhiệm vụ| trách nhiệm)?\s/u;

/** "Phó Thủ tướng Trần Hồng Hà trực tiếp chỉ đạo việc …", in a paper of the Prime Minister's: charged with a work, where "… chỉ đạo các bộ" tells. */
export const OVERSEES =
  /^\s(?:tiếp tục )?(?:trực tiếp (?:chỉ đạo|phụ trách|theo dõi)|phụ trách|theo dõi, (?:chỉ đạo|đôn đốc)|chỉ đạo (?:việc|công tác|xử lý|giải quyết|khắc phục|xây dựng|hoàn thiện|rà soát|các (?:chính sách|nhiệm vụ|vấn đề|nội dung|dự án)))(?!\p{L})/u;

/** "Việc cắm mốc do Sở Xây dựng chủ trì, hoàn thành trước …", "Nhiệm vụ lập quy hoạch giao cho Sở Y tế thực hiện trong quý II": charged in the passive. */
export function chargedIn(text: string, clause: Span, inside: readonly AssigneeMention[]): Told | null {
  const words = text.slice(clause.start, clause.end);
  // "Theo kết luận của …, Sở Xây dựng được giao nhiệm vụ lập …": charged by name, whatever stands before.
  const named = inside.findIndex(
    ({ span }) =>
      span.start - 2 >= clause.start &&
      text.charCodeAt(span.start - 2) === COMMA &&
      isBlank(text.charCodeAt(span.start - 1)) &&
      CHARGED.test(text.slice(span.end, clause.end)),
  );
  if (named >= 0) return listFrom(text, inside, named, clause.end);
  const asked = inside.findIndex(({ span }) =>
    ASKED_OF.test(text.slice(Math.max(clause.start, span.start - 110), span.start)),
  );
  if (asked >= 0) return listFrom(text, inside, asked, clause.end);
  if (
    !PASSIVE_HEAD.testAt(words, skipOpening(words), words.length) ||
    /(?<!\p{L})(?:đã|đang|từng|vừa|chậm|chưa)\s/u.test(words)
  )
    return null;
  const at = inside.findIndex((mention) =>
    PASSIVE.test(text.slice(Math.max(clause.start, mention.span.start - 110), mention.span.start)),
  );
  const head = inside[at]?.span.start;
  if (head === undefined) return null;
  const list = listFrom(text, inside, at, clause.end);
  if (CARRIES.test(text.slice(list.end, list.end + 40))) return list;
  const whole = CHARGED_WITH.test(text.slice(Math.max(clause.start, head - 30), head));
  return whole && ENDS.test(text.slice(list.end, clause.end).slice(0, 40)) ? list : null;
}

const COMMA = 0x2c;
const PASSIVE_HEAD = new Opening(
  /^(?:Việc|Nhiệm vụ|Công tác|Nội dung|Phần việc|Hồ sơ|(?:Cơ quan|Đơn vị) (?:chủ trì|đầu mối)|Các (?:nội dung|nhiệm vụ|công việc|phần việc))\s/u,
);
const PASSIVE =
  /(?:\sdo|(?:được )?giao(?: cho)?|(?<=(?:Cơ quan|Đơn vị) (?:chủ trì|đầu mối)[^.;:,]{0,80})\slà)\s+(?:các\s+)?$/u;
/** "Việc rà soát được giao cho Bộ Công Thương, hoàn thành trong quý II": nothing more is said than who, and by when. */
const CHARGED_WITH = /(?:giao(?: cho)?|\slà)\s+(?:các\s+)?$/u;
const ENDS =
  /^\s*(?:[.;]?\s*$|[,;]\s(?:hoàn thành|xong|báo cáo|trình|trong|trước|chậm nhất|thời (?:hạn|gian))(?!\p{L}))/u;
/** "Tăng cường tuyên truyền là yêu cầu của Thủ tướng với Bộ Y tế, các cơ quan báo chí", as newspapers tell it. */
const ASKED_OF =
  /\slà (?:yêu cầu|chỉ đạo|nhiệm vụ|đề nghị) (?:của|mà) [^.;:,]{3,60}? (?:đối với|với|cho|dành cho|giao cho|đặt ra cho|đặt ra với)\s+$/u;
const CARRIES = quick(
  /^\s+(?:chủ trì|thực hiện|đảm nhiệm|đảm nhận|phụ trách|chịu trách nhiệm|triển khai|làm đầu mối|chủ động|phối hợp|cân đối|bố trí|xem xét|hướng dẫn|tổng hợp|thẩm định|giải quyết|xử lý|tham mưu)(?!\p{L})/u,
);

const OWNED = new Opening(
  /^(?:Các|Những|Mọi)?\s*(?:đề xuất|kiến nghị|ý kiến|báo cáo|vướng mắc|khó khăn)[^.;]{0,60}?\scủa\s/iu,
);

/** "Các đề xuất của các bộ, ngành, địa phương … cần có văn bản …": the owners of the subject must act. */
export function ownersOf(text: string, clause: Span, inside: readonly AssigneeMention[]): Told | null {
  const words = text.slice(clause.start, clause.end);
  const match = OWNED.exec(words);
  if (!match || !/\s(?:cần|phải)\s/u.test(words)) return null;
  const at = inside.findIndex((assignee) => assignee.span.start === clause.start + match[0].length);
  return at < 0 ? null : listFrom(text, inside, at, clause.end);
}

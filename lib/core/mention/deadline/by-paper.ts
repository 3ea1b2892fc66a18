// sau khi Luật có hiệu lực | kể từ ngày ban hành Thông báo này
import { LEFT, quick } from '../../text/words.ts';
import { BODY_BEHIND_COMMA } from './body-words.ts';
import type { Clause } from './clause.ts';
import { DIRECTS, HABIT, sought } from './event-words.ts';
import { findTrap } from './traps.ts';

/** Limits set by when a paper holds or is issued. */

/** yêu cầu dừng tiếp nhận dự án mới kể từ ngày ban hành Thông báo này */
export const FROM_THIS_PAPER = sought(
  new RegExp(
    `(?=kể từ|từ)${LEFT}(?:kể )?từ (?:ngày|thời điểm) (?:ban hành|ký|ký ban hành|nhận được) (?:thông báo|công văn|văn bản|chỉ thị|công điện|kết luận)(?: kết luận)? này(?=\\s*(?:[.;\\n]|$))`,
    'gu',
  ),
);
/** sau khi Luật có hiệu lực, where that closes the order or opens it: the day on which a paper to come holds. */
export const AFTER_PAPER = sought(
  new RegExp(
    `(?=sau khi)${LEFT}sau khi (?:luật|nghị định|nghị quyết|thông tư|quyết định|quy hoạch|đề án|quy chế|kế hoạch)(?: (?!đã )[\\p{L}\\d]+){0,10}? (?:có hiệu lực(?: thi hành)?|được (?:ban hành|thông qua|phê duyệt|cấp có thẩm quyền phê duyệt))(?= ?(?:[.;\\n]|$|,))`,
    'gu',
  ),
);
/** "…, Bộ Tài chính tổ chức tập huấn", "ban hành Thông tư hướng dẫn sau khi Luật có hiệu lực." */
export const isDueAfterPaper = (clause: Clause): boolean =>
  findTrap(clause, false) === null &&
  (clause.opens
    ? TELLS_BODY.test(clause.right) && !/(?<!\p{L})(?:đã|được)(?!\p{L})/u.test(clause.right)
    : /^ ?(?:[.;]|$)/u.test(clause.right) &&
      DIRECTS.test(clause.segment) &&
      !/(?<!\p{L})(?:để|nhằm) /u.test(clause.segment) &&
      !HABIT.test(clause.segment));
const TELLS_BODY = quick(new RegExp(`${BODY_BEHIND_COMMA}|^, (?:giao|yêu cầu|đề nghị)(?!\\p{L})`, 'u'));
const STOPS = quick(
  /(?<!\p{L})(?:dừng|tạm dừng|ngừng|chấm dứt|không (?:tiếp nhận|thu|cấp|giải quyết|sử dụng|ban hành)|áp dụng|thực hiện)(?!\p{L})/u,
);

/** An order that stops a thing from this paper on. */
export const stopsFromPaper = (clause: Clause): boolean =>
  STOPS.test(clause.clause) && findTrap(clause, false) === null;

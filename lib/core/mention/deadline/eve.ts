import { Sought } from '../../text/sought.ts';
import { LEFT, quick } from '../../text/words.ts';
import type { Clause } from './clause.ts';
import { findTrap } from './traps.ts';

/** bảo đảm đủ giáo viên trước thềm năm học mới: the eve of what comes, where it closes an order */
export const EVE = new Sought(
  quick(
    new RegExp(
      `(?=trước thềm)${LEFT}trước thềm (?:năm học(?: mới)?|đại hội|kỳ thi|tết|lễ|mùa|hội nghị|bầu cử|ngày)(?: [\\p{L}\\d]+){0,8}?(?: ?[-–] ?\\d{4})?(?=\\s*(?:[.;)\\n]|$))`,
      'gu',
    ),
  ),
);
const OBLIGES = quick(
  /(?<!\p{L})(?:bảo đảm|đảm bảo|phải|cần|yêu cầu|giao|đề nghị|hoàn thành|hoàn thiện|khẩn trương|rà soát|bố trí|chuẩn bị|không để|xong)(?!\p{L})/u,
);
const FEELS = quick(
  /(?<!\p{L})(?:đã|lo lắng|tăng giá|háo hức|phấn khởi|diễn ra|nhộn nhịp|khan hiếm|đắt hàng)(?!\p{L})/u,
);

/** Whether such an eve is a limit: in an order, not where it only tells how things go. */
export const isDueOnEve = (clause: Clause): boolean =>
  OBLIGES.test(clause.clause) && !FEELS.test(clause.segment) && findTrap(clause, false) === null;

import { quick } from '../../text/words.ts';
import type { Clause } from './clause.ts';
import { L, R, re } from './trap.ts';

/** "đưa vào vận hành đường dây … đúng dịp Quốc khánh 2/9": what a work comes to on a feast, "dịp" being said. */
const WORKS_AT_FEAST = re(
  `${L}(?:khởi công|khánh thành|thông xe|thông tuyến|động thổ|hợp long|gắn biển|đóng điện|phát điện|ra mắt|hoàn thành|hoàn tất|bàn giao|vào (?:khai thác|sử dụng|vận hành|hoạt động))${R}(?![^,;]*${L}(?:phục vụ|bảo đảm|đảm bảo|chào mừng|lễ)${R})[^,;]{0,90}$`,
);
const CLOSES_AT_FEAST =
  /^\s*(?:[.,;()/]|$|(?:để|nhằm|năm nay|tới|và (?:đưa|thông xe|khánh thành|hoàn thành|bàn giao)) ?)/u;
/** One goes to a ceremony on its day; nobody has to do it by then. */
const ATTENDS = quick(/(?<!\p{L})(?:dự|mời|chào mừng|phát biểu tại) (?:buổi )?lễ(?!\p{L})/u);

/** Whether somebody only goes to a ceremony held then. */
export const attends = (clause: Clause): boolean => ATTENDS.test(clause.segment);

/** Whether a work must have come so far on a feast's day, which closes the clause. */
export const worksAtFeast = (clause: Clause): boolean =>
  WORKS_AT_FEAST.test(clause.segment) && CLOSES_AT_FEAST.test(clause.right) && !attends(clause);

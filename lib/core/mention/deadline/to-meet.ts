import { AT_HEAD, BODY, TELLING } from './body-words.ts';
import type { Clause } from './clause.ts';
import { re } from './trap.ts';

const WORKS_WITH = re(
  `${AT_HEAD}${TELLING}${BODY}(?: (?!đã|sẽ|dự kiến|để|được|lịch|nội dung|chuẩn bị)[\\p{L}\\d,]+){0,20} làm việc với(?: (?!dự kiến|sẽ|đã|sang|thăm|khi|sau)[^\\s;:]+){1,12} $`,
);

/** "Giao Bộ Tài chính làm việc với Ngân hàng Thế giới |trong tháng 4/2026|": a body is to meet somebody by then; a leader's own visit is none. */
export const isToMeet = (clause: Clause): boolean => WORKS_WITH.test(clause.clause);

import { quick } from '../../text/words.ts';
import { ABOVE } from './body-words.ts';
import type { Clause } from './clause.ts';
import { L, R, re } from './trap.ts';

const DONE = quick(/(?<!\p{L})(?:đã|được|đang|bị|vẫn|lịch|nếu|thường(?! (?:trực|xuyên)))(?!\p{L})/u);
/** "…; sau đó duy trì mỗi quý một lần", "duy trì hằng tuần tại các khu vực có ổ dịch": the order is that it goes on so. */
const GOES_ON = quick(
  /(?:^|(?<!\p{L})(?:và|sau đó|đồng thời|tiếp tục|phải|cần)) *(?:duy trì|lặp lại|tiếp tục (?:thực hiện|duy trì)|thực hiện lại)(?: (?:thực hiện|việc này))? $/u,
);
const CLOSES = /^\s*(?:[.;,)]|$|(?:tại|ở|cho|đối với|trong suốt|đến khi|cho đến|đến hết) )/u;
/** "ra quân tổng vệ sinh vào sáng thứ Bảy hằng tuần": a deed in common opens the words since the last mark. */
const TURNS_OUT = quick(
  /^[^\p{L}]*(?:[a-zđ]\) )?(?:đồng thời |và |phải |tiếp tục )?(?:duy trì|ra quân|phát động|tổng vệ sinh|thu gom|phun|tổ chức (?:ra quân|tổng vệ sinh|dọn|thu gom|kiểm tra|chợ phiên)|dọn|kiểm tra|tuần tra)(?!\p{L})/u,
);
const STOPS = /^\s*(?:[.;]|$|cho đến |đến khi |đến hết )/u;
/** "công bố công khai hằng tháng số liệu …": between the deed of telling and what is told. */
const TELLS = quick(
  /(?:^|(?<!\p{L})(?:và|phải|để|đồng thời|tổng hợp)) *(?:[-–+•] *)?(?:phải )?(?:công bố(?: công khai)?|công khai|cập nhật|niêm yết|đăng tải|báo cáo|gửi) $/u,
);
const TOLD = /^ (?:công khai )?(?:số liệu|danh sách|kết quả|tình hình|tiến độ|giá |bảng giá|thông tin|tỷ lệ) ?/u;

/** "tổng hợp, báo cáo Tổng Giám đốc tình hình phòng, chống dịch hằng ngày.", "tổ chức họp giao ban chuyên đề hằng quý;": at the end of what is reported or met on. */
const HANDED_UP = re(
  `${L}báo cáo ${ABOVE}[^;:.]{0,60} (?:tình hình|kết quả|tiến độ)${R}[^;:.]{0,60} $|(?:^|, )(?:tổ chức |duy trì )(?:họp|giao ban)(?! hđnd| hội đồng)[^,;:.]{0,90} $`,
);
const STOPS_SHORT = /^\s*(?:[.;]|$)/u;
/** Whether an order is to be kept up in this rhythm; `dated`: the rhythm's words name a day. */
export const isKeptUp = (clause: Clause, dated: boolean): boolean =>
  ((!dated && STOPS_SHORT.test(clause.right) && HANDED_UP.test(clause.clause)) ||
    (CLOSES.test(clause.right) && GOES_ON.test(clause.segment)) ||
    (dated && STOPS.test(clause.right) && TURNS_OUT.test(clause.segment)) ||
    (TOLD.test(clause.right) && TELLS.test(clause.segment))) &&
  !DONE.test(clause.segment);

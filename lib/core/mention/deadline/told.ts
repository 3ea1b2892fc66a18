import { quick } from '../../text/words.ts';
import { L, R, re } from './trap.ts';

/** "báo cáo kết quả tuần tra rừng từ ngày 05/01 đến ngày 25/3": the days that a report tells of. */
export const COUNTED_OVER = re(
  `${L}(?:(?:kết quả|tình hình|số liệu|báo cáo)(?: (?:thực hiện|triển khai|hoàn thành))?|thống kê|tổng hợp|số ca|số vụ|số hộ|doanh thu|sản lượng)${R}(?![^;]*${L}(?:hoàn thành|thực hiện|thời gian|tổ chức|triển khai|lấy ý kiến|công bố|niêm yết|trưng bày)${R})[^;]*$`,
);
/** "Thời gian: 08 giờ 00, ngày 17/9": when one meets. */
export const INVITES = quick(/(?<!\p{L})thời gian(?: họp| tổ chức| khai mạc)? ?: ?$/u);
/** "không thanh tra đột xuất trong năm 2026 đối với …": what must not be done has no end by which it is done. */
export const BANS = quick(
  /(?<!\p{L})(?:không(?! (?:để|quá|được để|muộn|chậm))|chưa|giữ nguyên|tạm dừng|miễn|giảm)(?!\p{L})[^,;]*$/u,
);

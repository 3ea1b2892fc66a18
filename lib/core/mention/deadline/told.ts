import { quick } from '../../text/words.ts';
import type { Clause } from './clause.ts';
import type { TimeForm } from './time-words.ts';
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

/** "trong thời gian tổ chức thi (từ ngày 25/6 đến ngày 28/6) báo cáo hằng ngày": how long what goes on lasts. */
export const WHILE = quick(
  /(?:(?<!\p{L})(?:trong|suốt) (?:thời gian|đợt|kỳ|dịp|giai đoạn|những ngày)|(?<!\p{L})(?:kỳ thi|dịp lễ|dịp tết|kỳ nghỉ))(?: [^,;()]{1,50})? ?\($/u,
);
/** "bảo đảm nguồn cung, nhất là vào thời điểm cuối năm", "tăng cường kiểm tra dịch vụ trong dịp nghỉ lễ 30/4": the time of the matter. */
export const isOfTheMatter = (clause: Clause, words: string): boolean =>
  /(?<!\p{L})(?:nhất là|đặc biệt là|kể cả) $/u.test(clause.tail) ||
  (/^(?:nhất là )?trong (?:các |những )?(?:dịp|đợt) /u.test(words) && !HAS_END.test(clause.segment)) ||
  (SEVERAL_MONTHS.test(words) && LASTS.test(clause.segment) && !PUT_AN_END_TO.test(clause.segment));
/** "bảo đảm cung ứng điện trong các tháng 5, 6, 7": the months in which the matter itself falls, where the deed lasts through them. */
const SEVERAL_MONTHS = /^trong (?:các |những )?tháng ?\d{1,2}(?:(?:,| và| ?[-–]) ?(?:tháng ?)?\d{1,2}){1,6}(?![/\d])/u;
const LASTS = quick(
  /(?<!\p{L})(?:bảo đảm|đảm bảo|tăng cường|duy trì|tuần tra|kiểm soát|vận hành|điều tiết|cung ứng|cung cấp|theo dõi|ứng trực|trực|phòng,? chống|ứng phó|tưới|xả|tích nước|đón khách|xuống giống|gieo (?:cấy|sạ|trồng)|thu hoạch|hoạt động|tiết kiệm|giữ vững|bình ổn|chủ động)(?!\p{L})/u,
);
const PUT_AN_END_TO = quick(
  /(?<!\p{L})(?:hoàn thành|hoàn tất|xong|dứt điểm|báo cáo|trình|gửi|ban hành|nộp|tổ chức|khởi công|khánh thành|bàn giao|nghiệm thu|thanh toán|giải ngân|quyết toán|phê duyệt|thẩm định|ký|công bố|xây dựng|lắp đặt|sửa chữa|tu bổ|nạo vét|rà soát|chi trả|cấp phát)(?!\p{L})/u,
);
const HAS_END = quick(
  /(?<!\p{L})(?:khởi công|khánh thành|hoàn thành|thông xe|xong|đưa vào|phát động|hợp long|động thổ|ra quân|khai trương|tổ chức (?:lễ|hội nghị|trao))(?!\p{L})/u,
);
/** "Trong năm 2013, yêu cầu các Bộ tập trung tháo gỡ khó khăn": the frame of the work that follows. */
export const framesWork = (form: TimeForm, clause: Clause): boolean =>
  (form === 'year' || form === 'half') &&
  clause.opens &&
  (ASKS_ALL.test(clause.right) || LISTS_WORK.test(clause.right)) &&
  !COMES_TO_AN_END.test(clause.after);
const ASKS_ALL = quick(
  /^, (?:thủ tướng chính phủ |chủ tịch [^,;]{3,40} |bộ trưởng )?(?:yêu cầu|đề nghị) (?:các|thủ trưởng|giám đốc|chủ tịch|toàn)(?!\p{L})/u,
);
/** "Trong năm 2015, các Bộ, ngành, địa phương cần tập trung thực hiện tốt các nhiệm vụ sau:" */
const LISTS_WORK = quick(
  /^, (?:các|toàn|tất cả) [^;:.]{3,90} (?:cần|phải|tiếp tục|tập trung) [^;:.]{0,70}(?:nhiệm vụ|giải pháp|công việc|nội dung|công tác)(?: (?:trọng tâm|chủ yếu|cụ thể|chính))*(?: sau| sau đây| dưới đây)?:/u,
);
const COMES_TO_AN_END = quick(
  /(?<!\p{L})(?:hoàn thành|xong|trình|ban hành|báo cáo|khởi công|phê duyệt|công bố|bàn giao|đưa vào|nghiệm thu|thông xe|khánh thành|sơ kết|tổng kết|chấm dứt|xóa)(?!\p{L})/u,
);
/** "Về chuẩn bị Đại hội (từ ngày 13 đến ngày 15/10): Sở Y tế …": a time in what a point is about. */
export const isInTopic = (clause: Clause): boolean =>
  IN_TOPIC.test(clause.sentence) && /^[^,;.:]{0,60}: \S/u.test(clause.after) && !ORDERS.test(clause.sentence);
const IN_TOPIC = quick(/^[^\p{L}]*(?:[a-zđ]\) )?(?:về|liên quan đến) [^:;]*$/u);
const ORDERS = quick(/(?<!\p{L})(?:phải|giao|yêu cầu)(?!\p{L})/u);
/** "6 tháng một lần tổng hợp, trình Bộ trưởng vào ngày 05 tháng 7 và ngày 05 tháng 01": the days of a rhythm. */
export const isOfRhythm = (before: string): boolean =>
  (before.includes('lần') || before.includes('năm') || before.includes('kỳ')) && OF_RHYTHM.test(before);
const OF_RHYTHM = quick(
  /(?<!\p{L})(?:0?[36] tháng (?:một|01|1) lần|(?:mỗi|hằng|hàng) năm|một năm hai lần|định kỳ (?:hằng|hàng) (?:quý|năm)|định kỳ 0?[36] tháng)(?!\p{L})(?![^;]*(?:lần đầu|đầu tiên|lần (?:1|thứ nhất)))[^;]{2,80}$/u,
);
/** "hàng tháng gửi kết quả về Ban Kinh doanh trước ngày 05": the day of each month. */
export const EACH_MONTH = quick(/(?<!\p{L})(?:hằng|hàng|mỗi) (?:tháng|quý)(?!\p{L})[^;]{0,140}$/u);

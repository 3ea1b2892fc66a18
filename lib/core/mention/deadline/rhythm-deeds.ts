import { quick } from '../../text/words.ts';
import type { Recurrence } from '../mention.ts';
import { AT_HEAD, BODY, LEADER, TELLING } from './body-words.ts';
import type { Clause } from './clause.ts';
import { R, re } from './trap.ts';

const IS_DONE = quick(/^,? (?:đã|được|đều)(?!\p{L})/u);
const DONE = quick(/(?<!\p{L})(?:đã|được|đang|bị|vẫn|lịch|nếu|thường(?! (?:trực|xuyên)))(?!\p{L})/u);
/** "Tham mưu Trưởng Ban tổ chức giao ban tháng một lần với các địa phương": how often one is to meet. */
const MEETS = quick(
  /(?<!\p{L})(?:tổ chức|duy trì|chủ trì|phải|tiến hành|thực hiện)(?!\p{L})[^,;]{0,40}(?<!\p{L})(?:họp|giao ban|làm việc|kiểm tra|đối thoại|kiểm điểm)(?: [\p{L}]+){0,6} $/u,
);
const SITS = quick(
  /(?:^|(?<!\p{L})(?:và|phải|đồng thời|chủ động)) *(?:[-–+•] *)?(?:tổ chức|duy trì|chủ trì|thực hiện) (?:họp |chế độ )?(?:giao ban|đối thoại|tiếp dân|tiếp công dân|họp kiểm điểm|họp)(?: (?:định kỳ|trực tuyến|tiến độ|rà soát|kiểm điểm))* $/u,
);
const MET = /^(?: (?:với|để|về|tại|nhằm|cùng)(?!\p{L})|\s*(?:[.,;]|$))/u;
/** "hằng tháng trích xuất dữ liệu": the rhythm opens its clause, and a deed stands right behind it. */
const DEED_NEXT =
  /^,? (?:phải |có trách nhiệm |tiến hành )?(?:trích xuất|đối chiếu|xử lý|chấm điểm|xếp hạng|phân tích|nhận định|lập|tổ chức|chấn chỉnh|thống kê|giao ban|họp|đối thoại|tiếp (?:công )?dân|kiểm điểm|kiểm tra|làm việc|rà soát|đánh giá|công khai|công bố|gửi|cung cấp|đôn đốc|thông báo|tổng hợp|báo cáo|cập nhật|đăng tải|lấy mẫu|quan trắc|tuần tra|tập huấn|diễn tập|vệ sinh|tổng vệ sinh|ra quân|nghiệm thu|thanh toán|đối soát|trình|tham mưu|kiểm đếm|kiểm soát|trực(?! thuộc| tiếp| tuyến)|ghi chép|điểm danh|khử khuẩn|phun)(?! (?:hàng|được|viên|chức|sinh))(?!\p{L})/u;
/** "hằng ngày công bố công khai tình hình cung cấp điện" */
const PUBLISHES =
  /^,? (?:phải )?(?:công bố(?: công khai)?|công khai|cập nhật|thông báo|cung cấp) (?:tình hình|số liệu|kết quả|thông tin|danh sách|giá)(?!\p{L})/u;
/** "hằng tuần có chuyên mục về chống hàng giả" */
const BROADCASTS = quick(
  /^,? (?:phải )?(?:có|mở|dành|phát sóng|đăng|xây dựng|duy trì)(?: [\p{L}\d]+){0,4} (?:chuyên mục|chuyên trang|bản tin|phóng sự|tin,? bài|thời lượng|chuyên đề)(?!\p{L})/u,
);

/** "thông tin kịp thời hằng ngày trên hệ thống truyền thanh", "ra bản tin 01 tuần/lần" */
const SAYS = quick(
  /(?:^|(?<!\p{L})(?:và|phải|để|đồng thời|tổ chức)) *(?:phải )?(?:thông tin|thông báo|cập nhật|công bố|công khai|đưa tin|báo cáo|phát thanh|phát sóng|tuyên truyền|cảnh báo)(?: kịp thời| đầy đủ| công khai| rộng rãi| thường xuyên| chính xác|,)* $/u,
);
const SAID_TO = /^ (?:trên|tại|cho|đến|tới|để|về|qua|với)(?!\p{L})|^\s*(?:[.;,]|$)/u;
const ISSUES = quick(
  /(?:^|(?<!\p{L})(?:và|phải|lớn|tạp|yêu cầu)) *(?:phải )?(?:ra|phát|phát hành|gửi|xây dựng|ban hành|lập) (?:bản tin|thông báo|báo cáo nhanh|báo cáo|dự báo|cảnh báo)(?: \p{L}+){0,4} $/u,
);
const STOPS = /^\s*(?:[.;,]|$)/u;

/** "Hằng tuần, Chủ tịch UBND xã dành ít nhất 01 buổi đi cơ sở" */
const DEVOTES = re(
  `^, ${TELLING}(?:${BODY}|${LEADER}|đoàn${R})[^,;]{0,50} (?:dành|bố trí|tổ chức|có)(?: \\p{L}+){0,3} (?:ít nhất|tối thiểu) \\d{1,2} (?:buổi|lần|cuộc|ngày|đợt)${R}`,
);

/** "duy trì tiếp công dân định kỳ mỗi tháng 01 ngày" */
const HELD_UP = quick(/(?<!\p{L})(?:duy trì|thực hiện|tổ chức|bố trí|tiếp)(?!\p{L})[^,;]{0,60}$/u);

const UNIT = re(
  `${AT_HEAD}${TELLING}(?:${BODY}|(?:đoàn|tiểu ban)${R})(?: (?!đã|được|đang|có|bị|họp)[\\p{L}\\d.-]+){1,22} $`,
);
const HANDS = /^ (?:phải )?(?:tổng hợp|báo cáo|cập nhật|gửi|rà soát|công bố|đôn đốc|thông báo)(?!\p{L})/u;
const ENDS = /^\s*(?:[.;]|$)/u;
const CHECKS = quick(
  /^(?!.*(?<!\p{L})(?:đã|được|trung bình|bình quân)(?!\p{L})).*(?<!\p{L})(?:xét nghiệm|tầm soát|kiểm tra|giám sát|quan trắc|đo đạc|tuần tra|rà soát|báo cáo|tổng hợp|cập nhật|giao ban|họp|lấy mẫu|khử khuẩn|phun|vệ sinh|đối soát)(?!\p{L})/u,
);

/** Whether the words around a rhythm order a deed that is not told in words of reporting. */
export const ordersDeed = (words: string, { every }: Recurrence, clause: Clause): boolean => {
  if (IS_DONE.test(clause.right) || DONE.test(clause.segment)) return false;
  // tổ chức giao ban hàng tháng với các đơn vị
  if (SITS.test(clause.segment) && MET.test(clause.right)) return true;
  if (/lần$/u.test(words) && MEETS.test(clause.segment) && MET.test(clause.right)) return true;
  if (SAYS.test(clause.segment) && SAID_TO.test(clause.right)) return true;
  if (ISSUES.test(clause.segment) && STOPS.test(clause.right)) return true;
  // sau đó 15 ngày báo cáo một lần
  if (/^(?:cứ |mỗi )?\d+ (?:ngày|tuần|tháng) báo cáo/u.test(words)) return true;
  if (clause.opens && DEVOTES.test(clause.right)) return true;
  if (
    words.startsWith('định kỳ') &&
    HELD_UP.test(clause.segment) &&
    /^ \d{1,2} (?:ngày|buổi|lần|phiên|cuộc)(?!\p{L})/u.test(clause.right)
  )
    return true;
  // Các thành viên UBND tỉnh dành ít nhất 02 ngày mỗi tháng đi cơ sở
  if (/(?<!\p{L})dành (?:ít nhất |tối thiểu )?\d{1,2} (?:ngày|buổi|lần) $/u.test(clause.segment)) return true;
  // mở chuyên mục tuyên truyền, mỗi tuần 02 tin bài
  if (
    /^ *$/u.test(clause.segment) &&
    !clause.opens &&
    /^ (?:ít nhất |tối thiểu )?\d{1,2} (?:tin|bài|tin bài|phóng sự|chuyên mục|lượt phát|số báo)(?!\p{L})/u.test(
      clause.right,
    )
  )
    return true;
  // xét nghiệm tầm soát công nhân khu công nghiệp, 2 tuần/lần.
  if (/lần$/u.test(words) && /^ *$/u.test(clause.segment) && ENDS.test(clause.right) && CHECKS.test(clause.clause))
    return true;
  // … vào tối thứ Ba, thứ Năm hằng tuần, từ nay đến 30/9
  if (/(?:thứ |chủ nhật)/u.test(words) && /^, từ nay /u.test(clause.right)) return true;
  // Bộ phận thường trực của Ban Chỉ đạo tại Thành phố Hồ Chí Minh hằng ngày tổng hợp, báo cáo …
  if (UNIT.test(clause.clause) && HANDS.test(clause.right)) return true;
  const heads = clause.opens || /^ *(?:và |đồng thời )?$/u.test(clause.segment);
  if (!heads) return false;
  return (
    BROADCASTS.test(clause.right) ||
    (PUBLISHES.test(clause.right) && every !== 'year') ||
    (every !== 'year' && (every !== 'day' || !clause.opens) && DEED_NEXT.test(clause.right))
  );
};

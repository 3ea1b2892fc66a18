import { Sought } from '../../text/sought.ts';
import { LEFT, quick } from '../../text/words.ts';
import { AT_HEAD, BODY, BODY_AT_HEAD, TELLING } from './body-words.ts';
import type { Clause } from './clause.ts';
import { L, R, re } from './trap.ts';
import { findTrap } from './traps.ts';

const sought = (pattern: RegExp): Sought => new Sought(quick(pattern));
const FEAST =
  '(?:nghỉ lễ|nghỉ tết|lễ|tết|kỷ niệm|quốc khánh|nghỉ hè|đại hội|bầu cử|khai giảng|khai mạc|ngày (?:lễ|hội|kỷ niệm|quốc khánh|thành lập|truyền thống))';
/** The year's name in the cycle of sixty: "Bính Ngọ". */
export const CYCLE =
  '(?: (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi))?';
/** trước dịp kỷ niệm 70 năm ngày … | xong trước dịp nghỉ lễ Quốc khánh 02/9: where it closes an order, or a day in figures follows */
export const BEFORE_FEAST = sought(
  new RegExp(
    `(?=hoàn thành|xong|trước)${LEFT}(?:(?:hoàn thành|xong) )?trước (?:các )?(?:dịp|kỳ nghỉ) (?:${FEAST}(?!\\p{L})|lễ)[\\p{L}\\d,\\- ]{0,70}?(?=\\s*(?:[.;)\\n]|$| (?:ngày )?\\d{1,2}/\\d))`,
    'gu',
  ),
);
/** What comes once, or once a year, and is not each time somebody does a thing. */
const ONCE =
  '(?:(?:các cháu |các em )?(?:học sinh|sinh viên|trẻ em|trẻ|các em|học viên)(?: \\p{L}+){0,3} (?:tựu trường|đến trường|tới trường|trở lại trường|nhập học|đi học trở lại|nghỉ hè)|(?:bước )?vào năm học(?: mới)?|năm học(?: mới)? bắt đầu|nhân rộng|triển khai (?:nhân rộng|đại trà|chính thức|trên diện rộng)|áp dụng (?:đại trà|chính thức|trên diện rộng)|bão (?:đổ bộ|vào bờ)|lũ về|có (?:mưa (?:lớn|to)|bão|lũ)|mùa (?:mưa|lũ|bão|khô)[\\p{L} ]{0,12} (?:đến|bắt đầu)|kết thúc năm(?: học| ngân sách)?|khai mạc|khánh thành|khởi công|đưa vào (?:sử dụng|khai thác|vận hành))';
/** tổng vệ sinh trường, lớp trước khi học sinh tựu trường | rút kinh nghiệm trước khi nhân rộng */
export const BEFORE_ONCE = sought(
  new RegExp(
    `(?=trước khi)${LEFT}trước khi ${ONCE}[\\p{L}\\d\\- ]{0,50}?(?=\\s*(?:[.;)\\n]|$)| theo (?:quy trình|quy định)(?!\\p{L}))`,
    'gu',
  ),
);
const DEED =
  '(?:tổng vệ sinh|vệ sinh|vận hành|hạ (?=mực|thấp)|diệt|phun|khử khuẩn|tiêm|rút kinh nghiệm|tổng kết|sơ kết|kiểm tra|sửa|chằng|cắt tỉa|tu sửa|thay|gặt|thu hoạch|tập huấn|thí điểm|chạy thử|giải ngân|trang bị|mua|chọn|đưa|neo|gia cố|quyết toán|bảo đảm|đảm bảo|cung ứng|hoàn thành|chuẩn bị|bố trí|công bố|phát hành|rà soát|bàn giao)';
const OPENS = quick(
  new RegExp(
    `(?:(?:^|[;,:] ?)[^\\p{L};,:]*(?:[a-zđ]\\) )?(?:phải |khẩn trương |tập trung |và )*${DEED}|(?<!\\p{L})(?:(?<!ban )chỉ đạo|giao|yêu cầu|đề nghị|phối hợp)(?! thông) [^;]{0,140}${DEED})(?!\\p{L})`,
    'u',
  ),
);
const TOLD = quick(
  /(?<!\p{L})(?<!(?:thiết|chuẩn|trang) )(?:đã|được|đang|bị|quy định|quy trình|nguyên tắc|nếu|trường hợp|thường|mọi|việc|cho biết|lo lắng|vẫn)(?!\p{L})/u,
);

/** Whether somebody is to do a thing before what comes but once. */
export const isDueBeforeOnce = (clause: Clause): boolean =>
  findTrap(clause, false, true) === null && OPENS.test(clause.clause) && !TOLD.test(clause.segment);

/** … hướng dẫn các địa phương tính mức thu và [trước khi thông qua Hội đồng nhân dân] phải đánh giá tác động */
export const BEFORE_PASSING = sought(
  new RegExp(
    `(?=trước khi)${LEFT}trước khi (?:thông qua|trình|ban hành|phê duyệt|ký|quyết định|công bố|phát hành)(?: [^,;.()\\n]{2,60}?)?(?= phải (?:đánh giá|báo cáo|lấy ý kiến|xin ý kiến|thẩm định|gửi|tham vấn|rà soát|kiểm tra|đối chiếu|phúc tra)(?!\\p{L}))`,
    'gu',
  ),
);
const CHARGES = re(
  `${AT_HEAD}(?:[^:;.]{3,60}: )?${TELLING}${BODY}[^;]*${L}(?:hướng dẫn|chỉ đạo|yêu cầu|lập|xây dựng|rà soát|hoàn thiện|tính toán)${R}[^;]*$|${AT_HEAD}(?:chỉ đạo|yêu cầu|giao) các [^,;:.]{3,60} $`,
);
export const isDueBeforePassing = (clause: Clause): boolean =>
  findTrap(clause, false, true) === null && CHARGES.test(clause.sentence) && !TOLD.test(clause.segment);

/** cập nhật dữ liệu [ngay khi có biến động] */
const AS_SOON_AS = /^ngay khi (?:mới )?(?:có|phát sinh|phát hiện|xảy ra|xuất hiện|nhận được)(?= |$)/u;
const KEEPS = quick(
  /(?<!\p{L})(?:cập nhật|báo cáo|thông báo|gửi|thông tin|cung cấp|xử lý|điều chỉnh|bổ sung|công bố|công khai|nghiệm thu|thanh toán|giải ngân|chi trả|thi công|bàn giao|chữa cháy|dập tắt|khống chế|ngăn chặn|can thiệp|giải quyết|khắc phục|lập hồ sơ|rút vốn|lập)(?!\p{L})[^,;]*$/u,
);
const TOLD_SOON = quick(
  /(?<!\p{L})(?<!(?:thiết|chuẩn|trang) )(?:đã|được|đang|bị|sẽ|quyền|có thể|nếu|trường hợp|thường(?! (?:trực|xuyên)))(?!\p{L})/u,
);
/** Whether what is to be kept up to date is due as soon as something comes; `words` are those of the limit. */
export const isDueAsSoon = (clause: Clause, words: string): boolean =>
  AS_SOON_AS.test(words) &&
  /^\s*(?:[.;)]|$|, (?:không|bảo đảm|tránh) )/u.test(clause.right) &&
  findTrap(clause, false, true) === null &&
  KEEPS.test(clause.segment) &&
  !TOLD_SOON.test(clause.segment);
/** "Vụ Giáo dục Đại học, trước khi …" */
export const BODY_BEFORE = re(`${BODY_AT_HEAD}(?! đã)(?: [\\p{L}]+){1,8}, $`);
/** "gửi tài liệu họp trước ít nhất 05 ngày": so long before what it is for, where it closes an order */
export const SO_LONG_BEFORE = sought(
  new RegExp(
    `(?=trước)${LEFT}trước (?:(?:ít nhất|tối thiểu)(?: là)? \\d{1,3} (?:giờ|ngày làm việc|ngày|tuần|tháng)|\\d{1,2} ngày)(?: làm việc)?(?: so với [^,;.()\\n]{3,60})?(?=\\s*(?:[.;)\\n]|$))`,
    'gu',
  ),
);
const HANDS_OUT = quick(
  /(?<!\p{L})(?:gửi|báo cáo|thông báo|trình|cung cấp|công bố|niêm yết|đăng ký|xong|hoàn thành|có mặt)(?!\p{L})[^;]*$/u,
);
/** Whether such a time is told to somebody, and is no rule of a paper. */
export const isDueSoLongBefore = (clause: Clause): boolean =>
  findTrap(clause, false, true) === null && HANDS_OUT.test(clause.clause) && !TOLD.test(clause.clause);
const HABIT_LASTS = quick(/(?<!\p{L})(?:đã|được|nếu|trường hợp|theo quy định|lần|hằng|hàng|từ khi|từ lúc)(?!\p{L})/u);
/** "duy trì … đến khi qua 21 ngày không phát sinh ca bệnh": what goes on. */
export const lasts = (clause: Clause): boolean =>
  /(?<!\p{L})(?:duy trì|tiếp tục|thực hiện|ứng trực|cấm|trực|kiểm tra|giám sát|tạm dừng|đóng cửa|phong tỏa|canh gác)(?!\p{L})/u.test(
    clause.segment,
  ) &&
  !/hiệu lực/u.test(clause.segment) &&
  !HABIT_LASTS.test(clause.clause);

/** lồng ghép vào chương trình học, thực hiện từ năm học 2026 - 2027: by when it begins */
export const FROM_SCHOOL_YEAR = new Sought(
  quick(
    /(?<=(?:thực hiện|áp dụng|triển khai|bắt đầu|giảng dạy|tổ chức dạy|tuyển sinh|đào tạo) (?:ngay )?)từ năm học (?:(?:19|20)\d{2} ?[-–] ?(?:19|20)\d{2}|tới|mới)(?=\s*(?:[.;)\n]|$))/gu,
  ),
);

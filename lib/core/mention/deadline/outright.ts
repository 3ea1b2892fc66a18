import { quick } from '../../text/words.ts';
import { AGENCY, AT_HEAD, BODY } from './body-words.ts';
import type { Clause } from './clause.ts';
import type { Lead } from './lead.ts';
import { isToMeet } from './to-meet.ts';
import { L, R, re } from './trap.ts';

const CLOSES = /^\s*(?:[.,;)/]|$)/u;
const STANDS_LAST = /^\s*(?:[.;)]|$)/u;

/** "hạn cuối: 30/7/2026": the words themselves say that it is a limit. */
const SAYS_SO = quick(/^\(?(?:hạn (?:cuối|chót)|(?:chậm|muộn|trễ) nhất)(?!\p{L})/u);
/** "…; thời gian: trước 31/3.": a label says that it is a limit. */
const LABELLED = re(
  `(?:^|[,;(.]) ?(?:thời gian|thời hạn|tiến độ|hạn)(?: (?:hoàn thành|thực hiện|trình|gửi|báo cáo|xong|nộp))? ?:? ?$`,
);
/** "chấm dứt việc mở tài khoản … kể từ 01/10/2026": from that day it must have stopped. */
const STOPS = re(
  `(?:^|: ?)[^\\p{L}]*(?:[a-zđ]\\) )?(?:(?:phải|yêu cầu|kiên quyết|cần) )?(?:dừng|tạm dừng|ngừng|chấm dứt|bãi bỏ|không để (?:còn|xảy ra|tái diễn))${R}[^:]*$`,
);
/** "bốn tuyến đầu chạy từ 15/9", behind "được yêu cầu". */
const RUNS = re(`${L}(?:chạy|vận hành|khai thác|hoạt động|mở cửa|phục vụ)(?: thử| chính thức)? $`);
const ASKED = re(`${L}(?:yêu cầu|đề nghị|giao(?! thông)|phải)${R}`);
/** "kiểm tra các công trường từ nay đến 15/9"; within a rhythm it only says how long that runs. */
const FROM_NOW = /(?<!thời gian )từ (?:nay|bây giờ) (?:cho )?$/u;
const RHYTHM = re(`${L}(?:lần|hằng|hàng|mỗi|định kỳ|duy trì|tiếp tục)${R}`);
const DEED = re(
  `${L}(?:tiến hành|thanh tra|theo dõi|giám sát|triển khai|duy trì(?! việc)|tuần tra|huy động|kiểm tra|rà soát|hoàn thành|xử lý|khắc phục|lập|tổ chức|thực hiện|giải quyết|tập trung|phải|trình|báo cáo|ra quân)${R}`,
);
/** "cầu vượt lùi tới 31/10/2026": the limit is moved. */
const MOVED = re(
  `${L}(?<!(?:xin|đã|bị|đề nghị|kiến nghị|đề xuất|phải) )lùi(?: (?:thời hạn|thời gian|tiến độ|hạn)(?: hoàn thành)?)? $`,
);
const TOLD_BEFORE = re(`${L}(?:đã|xin|kiến nghị|đề xuất|kỳ thi|lịch)${R}`);
/** "…, xong trong 10 ngày; các tuyến còn lại hết quý III/2026". */
const THE_REST = re(`^ *(?:riêng |còn )?(?:các|những|số|phần|đoạn|\\d+)${R}[^,;]{0,60} còn lại ?$`);
const DONE_BY = re(`${L}(?:xong|hoàn thành|trình|bàn giao)${R}`);
/** "việc này duy trì đến hết quý III". */
const THIS_LASTS = re(
  `^ *(?:việc|nhiệm vụ|công việc) này (?:phải |được )?(?:duy trì|kéo dài|thực hiện|làm)(?: liên tục)? $`,
);
/** "đến 30/4 phải đạt 40 %, đến 30/6 đạt 75 %": steps of one aim. */
const STEP = quick(/^ (?:phải |cần )?(?:đạt|giải ngân)(?: \p{L}+){0,3} \d/u);
const AIMED = quick(/(?<!\p{L})(?:phải|cần|cam kết|phấn đấu|bảo đảm|đảm bảo)(?! \p{L}+ đã)/u);
/** "Giao các chủ đầu tư tháo gỡ vướng mắc; |đến ngày 30/6/2026 giải ngân đạt 60%|", "yêu cầu các chủ đầu tư |đến …|": behind who is told. */
const TOLD_STEP = re(
  `^[^\\p{L}]*(?:[a-zđ]\\) )?(?:giao(?! thông)|yêu cầu|đề nghị)(?: (?!đã|được)[^;,:]{3,80}| [^;]{3,160}[;,] (?:và )?)$`,
);
/** "nâng tỷ lệ hồ sơ nộp trực tuyến |đến cuối năm 2026| đạt từ 85% trở lên" */
const RAISES = re(
  `^[^\\p{L}]*(?:[a-zđ]\\) )?(?:phấn đấu |tiếp tục )*(?:nâng|giảm|kéo giảm|tăng) (?:tỷ lệ|số|mức|tỉ lệ)(?![^,;]*${L}(?:đã|được|dự kiến)${R})[^,;]{3,80} $`,
);
const FORETOLD = re(`${L}(?:dự kiến|ước|mục tiêu|kịch bản|dự báo|chỉ tiêu|đã|tỷ lệ)${R}`);
/** "Công ty B: giảm tỷ lệ thất thoát xuống dưới 17 % trong năm nay": behind the colon of those told, an aim. */
const AIM = re(
  `(?:: ?|${AT_HEAD})(?:${BODY}(?: (?!đã|giảm|tăng|nâng|đưa|giải|kéo)[\\p{L}-]+){1,9} )?(?:kéo giảm|giảm|nâng|tăng|đưa|giải phóng|hạ)${R}[^,;:]{3,90} (?:xuống|lên|đạt)(?: \\p{L}+){0,2} \\d[^,;:]{0,20}$`,
);
/** "Giải ngân vốn đầu tư công đạt 100% kế hoạch đến 31/12/2025" */
const AIM_BY = quick(
  /^[^\p{L}]*(?:[a-zđ]\) )?(?:(?:phấn đấu|bảo đảm|đảm bảo|tập trung|quyết tâm|phải|yêu cầu) )*(?:giải ngân|thu ngân sách|thu nợ|hoàn thành|tiêm|cấp|số hóa|nâng tỷ lệ)(?! được)[^;:]{0,80} đạt (?:tỷ lệ |tối thiểu |ít nhất |trên |từ )?\d[^,;:]{0,30}$/u,
);
/** "cam kết giải ngân 100% đến hết ngày 31/01/2026" */
const VOWED = quick(
  /^ *(?:và )?(?:cam kết|phấn đấu|bảo đảm|đảm bảo|quyết tâm|phải) (?:giải ngân|hoàn thành|thu)(?! được)(?: \p{L}+){0,4} \d[^,;:]{0,100}$/u,
);
/** "cam kết với Tổng Giám đốc tỷ lệ nợ quá hạn dưới 1% vào thời điểm 31/12/2026": what it must come to by then. */
const VOWS = re(
  `^[^\\p{L}]*(?:[a-zđ]\\) )?(?:(?:phải |cần )?(?:cam kết|phấn đấu|bảo đảm|đảm bảo)) [^,;:]{3,90} (?:dưới|trên|đạt|không quá|tối thiểu|còn) \\d[^,;:]{0,20}$`,
);

/** Whether time words to come set a limit outright, whatever traps stand around them. */
export function setsOutright(clause: Clause, lead: Lead['kind'], phrase: string): boolean {
  switch (lead) {
    case 'limit':
      if (LABELLED.test(clause.clause) && STANDS_LAST.test(clause.right)) return true;
      return SAYS_SO.test(phrase) && (clause.segment.trim() === '' || /[(:,] ?$/u.test(clause.sentence));
    case 'start':
      return (
        CLOSES.test(clause.right) &&
        (STOPS.test(clause.clause) || (RUNS.test(clause.segment) && ASKED.test(clause.sentence)))
      );
    case 'until':
      return reaches(clause, phrase);
    case 'in':
      return (
        STANDS_LAST.test(clause.right) && (AIM.test(clause.clause) || VOWS.test(clause.segment) || isToMeet(clause))
      );
    default:
      return false;
  }
}

/** "duy trì 06 chốt kiểm dịch đến hết ngày 30/4/2026": what is kept up until a day that is printed. Agencies only: "ngành du lịch duy trì mức tăng" counts, and a firm pauses as it may. */
const KEPT = re(
  `${AT_HEAD}(?:(?:${AGENCY}|các)(?: (?!đã|được|duy|tạm|dừng|tắt|trực|cấm|treo)[\\p{L}-]+){1,9} )?(?:(?:phải|tiếp tục|chỉ đạo|yêu cầu) )*(?:duy trì|tắt|tạm dừng|tạm ngừng|ngừng|trực|treo|cấm|phong tỏa|giãn cách|tăng cường trực)${R}(?![^;]*${L}(?:đã|được|miễn|thuế|lệ phí|lãi suất|gia hạn|hợp đồng|hiệu lực|giấy phép)${R})[^;:]*$`,
);
/** "Riêng huyện Phú Quý, …, kéo dài đến hết ngày 15/6" */
const APART = /^[^\p{L}]*(?:[a-zđ]\) )?riêng (?!.*(?:được|cho phép|đã) )/u;

function reaches(clause: Clause, phrase: string): boolean {
  if (STEP.test(clause.right)) {
    const before = clause.sentence.slice(-60);
    return (
      AIMED.test(clause.right.slice(0, 12)) ||
      RAISES.test(clause.segment) ||
      (TOLD_STEP.test(clause.sentence) && !FORETOLD.test(clause.sentence)) ||
      (/^ *(?:trong đó,? )?$|\d ?%[^,;]{0,40} và $/u.test(clause.segment) &&
        AIMED.test(clause.clause) &&
        /\d ?%/u.test(before))
    );
  }
  if (!CLOSES.test(clause.right)) return false;
  if (FROM_NOW.test(clause.segment))
    return DEED.test(clause.clause) && !RHYTHM.test(clause.clause) && !TOLD_BEFORE.test(clause.clause);
  if (THIS_LASTS.test(clause.segment)) return true;
  if (
    STANDS_LAST.test(clause.right) &&
    (AIM.test(clause.clause) || AIM_BY.test(clause.clause) || VOWED.test(clause.segment))
  )
    return true;
  if (!STANDS_LAST.test(clause.right)) return false;
  if (/ ngày /u.test(phrase) && (phrase.startsWith('kéo dài') ? APART.test(clause.sentence) : KEPT.test(clause.clause)))
    return true;
  return (
    (MOVED.test(clause.tail) && !TOLD_BEFORE.test(clause.clause)) ||
    (THE_REST.test(clause.clause) && DONE_BY.test(clause.sentence))
  );
}

/** "Nửa đầu tháng 10/2026 mở 01 lớp tập huấn …": a period to come that opens the order, without preposition. */
export const opensOrder = (clause: Clause): boolean =>
  (clause.opens || (/^ *$/u.test(clause.clause) && clause.sentence.endsWith('; '))) &&
  /^,? (?:phải )?(?:mở|tổ chức|hoàn thành|trình|báo cáo|gửi|bàn giao|khởi công|sơ kết|tổng kết|kiểm tra|ban hành|công bố|nghiệm thu)(?!\p{L})/u.test(
    clause.right,
  );

/** "Tại cuộc họp lúc 15 giờ ngày 19/9, Sở báo cáo …": the meeting to come is where it is due. */
export const dueAtSitting = (clause: Clause): boolean =>
  /^[^\p{L}]*tại (?:cuộc họp|phiên họp|buổi họp|hội nghị|giao ban)(?: [\p{L}]+){0,5} $/u.test(clause.sentence) &&
  /^, (?:[\p{L}]+ ){1,10}?(?:báo cáo|trình|cho ý kiến|đề xuất)(?!\p{L})/u.test(clause.right) &&
  !/(?<!\p{L})đã (?:báo cáo|trình)/u.test(clause.right);

/** "quyết toán gói thầu số 7 đến hết 31/8": a deed that has an end, and nothing that lasts, opens the clause. */
const DEED_OPENS = re(
  `^[^\\p{L}]*(?:[a-zđ]\\) )?(?:khẩn trương |kiên quyết |tập trung |phải |yêu cầu |rà soát, )*(?:quyết toán|nghiệm thu|bàn giao|thanh lý|điều chuyển|tháo dỡ|di dời|thu hồi|giải tỏa)${R}(?![^;]*${L}(?:duy trì|gia hạn|miễn|giảm|hỗ trợ|thuê|có hiệu lực|phát sinh|lũy kế|tính|đã)${R})`,
);
/** "đến hết …" closes such a deed; the phrase is `words`, in lower case. */
export const closesDeed = (clause: Clause, words: string): boolean =>
  words.includes('hết') &&
  /^\s*(?:[.;]|$)/u.test(clause.right) &&
  ((clause.segment === clause.clause && DEED_OPENS.test(clause.segment)) ||
    ALL_OF.test(clause.clause.replace(/ \([^()]*\)/gu, '')));

/** "chỉ đạo lắp đặt, vận hành toàn bộ các làn còn lại (trừ …) đến hết quý I": a deed that ends when all of them are done. */
const ALL_OF = re(
  `^[^\\p{L}]*(?:[a-zđ]\\) )?(?:(?:khẩn trương|tập trung|phải|yêu cầu|chỉ đạo) )*(?:lắp đặt|thay thế|di dời|chuyển đổi|cấp đổi|số hóa|trang bị|kết nối|xóa)(?:, \\p{L}+ \\p{L}+)? (?:toàn bộ|tất cả|hết|100 ?%)(?![^;]*${L}(?:duy trì|gia hạn|miễn|giảm|hỗ trợ|thuê|hiệu lực|lũy kế|tính|đã|phát sinh)${R})[^;,:]{3,100}$`,
);

/** "hoàn thành, đưa vào sử dụng các trường đã khởi công trước ngày 30/8": of a day to come "đã" only tells which ones. */
export const AMONG_DONE = re(
  `${L}(?:hoàn thành|khởi công|đưa vào (?:sử dụng|khai thác|vận hành)|bàn giao|xử lý|giải quyết|nghiệm thu|quyết toán|khắc phục|thu hồi|thanh toán|giải ngân|sửa chữa|di dời|thông xe|khánh thành|trả)${R}[^;]{0,80} (?:các|những|số|toàn bộ|tất cả|\\d+)(?: (?!đã|phải)[\\p{L}\\d]+){1,6} đã (?:được (?:bố trí|giao|ghi|cấp) (?:đủ )?(?:vốn|kế hoạch vốn|kinh phí)|(?!yêu cầu|chỉ đạo|đề nghị|cam kết|giao|được|phê duyệt|ban hành)[\\p{L}]+(?: [\\p{L}]+){0,3}) $`,
);
/** "dừng thu phí đối với trạm không hoàn thành từ ngày 01/8" */
const STOPS_UNLESS = quick(/(?<!\p{L})(?:dừng|chấm dứt)(?!\p{L})[^,;]{0,60} (?:không|chưa) $/u);
/** "Sở … thống nhất phương án giảm giá vé …, áp dụng từ ngày 01/7": what is to be agreed on, not a law's effect. */
const AGREED = re(
  `${L}(?:thống nhất|trình|xây dựng|tham mưu|hoàn thiện|lập|phê duyệt|điều chỉnh|công bố) (?:và \\p{L}+ )?(?:phương án|biểu giá|bảng giá|mức giá|giá|mức phí|quy trình|lịch|kịch bản|mẫu|định mức)${R}`,
);
const RULES = quick(
  /(?<!\p{L})(?:đã|(?:thông tư|nghị định|nghị quyết|quyết định|luật|quy định|văn bản|quy chế) (?:này|số|trên)|hiệu lực|theo)(?!\p{L})/u,
);
/** "từ ngày …" closes an order that holds from that day on. */
export const closesStart = (clause: Clause): boolean =>
  CLOSES.test(clause.right) &&
  (STOPS_UNLESS.test(clause.segment) ||
    (/^ (?:và )?(?:để )?(?:áp dụng|thực hiện|triển khai)(?: thống nhất| chính thức)? ?$/u.test(clause.segment) &&
      AGREED.test(clause.clause) &&
      !RULES.test(clause.clause)));

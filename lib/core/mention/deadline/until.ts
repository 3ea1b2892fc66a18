import { partsOf } from '../../calendar/iso-day.ts';
import { quick } from '../../text/words.ts';
import type { NonDeadlineMention } from '../mention.ts';
import type { Context } from '../recogniser.ts';
import { BODY_BEHIND_COMMA } from './body-words.ts';
import type { Clause } from './clause.ts';
import { MUST, ORDER, REPORTING } from './order-words.ts';
import { lies, type TimeValue } from './time-value.ts';
import { L, R, re } from './trap.ts';

/** This year or the next. */
function isNear(value: TimeValue, { on }: Context): boolean {
  const [due, now] = [partsOf(value.due), on === null ? null : partsOf(on)];
  return due !== null && now !== null && due.year <= now.year + 1;
}

const LIMIT_OF_YEARS = re(
  `${L}(?:chậm nhất|muộn nhất|thời gian thực hiện(?! (?:dự án|đề án|chương trình|hợp đồng|quy hoạch))|thời hạn)[^,;]*$`,
);
/** "phấn đấu đến hết …", "cam kết đến hết quý II giải ngân 50% và đến hết năm …" */
const STRIVES = quick(
  /(?<!\p{L})(?:phấn đấu|quyết tâm|bảo đảm|đảm bảo|yêu cầu|cam kết)(?: (?:để|sao cho|giải ngân|thu)| đến hết [^;]{3,80}(?: và|,))? ?$/u,
);
const ENDS = re(
  `${L}(?:hoàn thành|xong|thông xe|thông tuyến|khởi công|khánh thành|giải ngân|đưa vào|có thể|bàn giao|giao đất|cấp xong|xóa|kết thúc|chấm dứt|không (?:để )?còn|đạt)${R}`,
);
export const undertaken = (clause: Clause): boolean => STRIVES.test(clause.segment) && ENDS.test(clause.right);
/** "Từ nay đến hết tháng 6/2026, Cục … tập trung kiểm tra" */
const FROM_NOW = /^[\s"“(*\-–+•]*(?:[a-zđ]\) )?(?:[^,;:]{0,90}[,:] )?từ (?:nay|bây giờ|thời điểm này) (?:cho )?$/u;
const MUST_HAVE = re(`^,? (?:toàn bộ|tất cả|100 ?%|các|mọi|phải)${R}[^;.]*${L}(?:phải|hoàn thành|xong)${R}|^,? phải `);
const MUST_END = re(
  `${L}(?:phải(?! (?:trả|thu|nộp|chi))|hoàn thành|cơ bản hoàn thành|xong|bảo đảm|đảm bảo|chấm dứt)${R}`,
);
/** "…, tỷ lệ giải ngân phải đạt trên 60%", and nothing of how it stands. */
const MUST_REACH = re(
  `^,? (?:(?!đã|mới|còn|ước|dự kiến)[\\p{L}]+ ){0,14}phải (?:đạt|hoàn thành|giải ngân|xong)${R}(?![^.]*${L}(?:đã|mới|ước|dự kiến)${R})`,
);
/** A deed with an end, right behind the day. */
const DEED_BY = re(
  `^,? (?:phải )?(?:giải ngân(?= (?:tối thiểu|ít nhất|đạt (?:tối thiểu|ít nhất|trên)))|số hóa|bàn giao|lắp đặt|sửa chữa|di dời|thu hồi|chuyển|hoàn tất|kết nối|rà soát|xử lý|khắc phục|nạo vét|xây dựng|trình|báo cáo|gửi|cấp|tổ chức|triển khai|đưa)${R}(?! được)`,
);
const CLOSABLE = re(
  `${L}(?:hoàn thành|xong|trình|gửi|báo cáo|kết thúc|thực hiện|triển khai|thời gian|thời hạn|phải|chấm dứt|giải ngân (?:tối thiểu|ít nhất|đạt|trên)(?= \\d))${R}`,
);
const CLOSES = /^\s*(?:[.,;)/]|$)/u;

/** "đến hết năm 2025", "đến ngày 30/6": a limit where it closes an order; a horizon or a statistic elsewhere. */
export function until(
  clause: Clause,
  value: TimeValue,
  context: Context,
  words: string,
): NonDeadlineMention['why'] | null {
  if (FROM_NOW_ON.test(clause.segment) && CLOSES.test(clause.right) && ORDER.test(clause.sentence)) return null;
  // "Bộ Công an … mở đợt cao điểm đấu tranh … từ nay đến hết tháng 01 năm 2026"
  if (value.precision !== 'year' && lies(value, context) && CAMPAIGN.test(clause.clause) && CLOSES.test(clause.right))
    return null;
  if (FROM_NOW.test(clause.clause)) {
    // "Từ nay đến ngày 30/6/2025 (còn 10 ngày), các địa phương …"
    const after = clause.after.replace(/^ ?\([^()]*\)/u, '');
    return REPORTING.test(after) || !MUST.test(after) ? 'statistic' : null;
  }
  // nguồn tăng thu còn lại đến ngày 31/12/2025, in a paper of 2026
  if (context.on !== null && value.due < context.on && value.implied.length === 0) return 'statistic';
  if (value.precision === 'year') {
    // "…; đến hết năm 2026 toàn bộ thửa đất … phải có dữ liệu số"
    if (words.includes('hết') && isNear(value, context) && /^ *$/u.test(clause.segment) && MUST_HAVE.test(clause.right))
      return null;
    if (LIMIT_OF_YEARS.test(clause.segment)) return null;
    return words.includes('hết') && isNear(value, context) && undertaken(clause) ? null : 'horizon';
  }
  if (/^,? (?:phải|cần) [^,;.]{0,40}(?:xong|hoàn thành|kết thúc|chấm dứt)/u.test(clause.right)) return null;
  if (undertaken(clause)) return null;
  // "Đến ngày 15/7/2025, Bộ Nội vụ tổng hợp vướng mắc, báo cáo Chính phủ."
  if (
    clause.opens &&
    value.precision === 'day' &&
    lies(value, context) &&
    HANDS_IN.test(clause.after) &&
    !TOLD.test(clause.after)
  )
    return null;
  // "Đến 30/9/2026, tỷ lệ giải ngân của các chủ đầu tư phải đạt trên 60%."
  if ((clause.opens || /^ *$/u.test(clause.segment)) && lies(value, context) && MUST_REACH.test(clause.right))
    return null;
  // "…; đến hết quý II năm 2020 số hóa toàn bộ bản vẽ"
  if (/^ *$/u.test(clause.segment) && !clause.opens && lies(value, context) && DEED_BY.test(clause.right)) return null;
  if (clause.opens || /^ *$/u.test(clause.segment)) {
    if (REPORTING.test(clause.after)) return 'statistic';
    return MUST_END.test(clause.right) ? null : 'horizon';
  }
  return CLOSABLE.test(clause.segment) && CLOSES.test(clause.right) ? null : 'horizon';
}

/** "triển khai các đợt cao điểm, từ nay đến hết tháng 9" */
const FROM_NOW_ON = /^ ?từ nay (?:cho )?$/u;
/** "mở đợt cao điểm … |từ nay| đến hết tháng 01" */
const CAMPAIGN = re(
  `${L}(?:mở|tổ chức|phát động|triển khai|duy trì|ra quân|tập trung|trực(?! (?:tiếp|tuyến|thuộc))|thường trực|ứng trực|túc trực|tuần tra|kiểm tra|kiểm soát|canh gác|tăng cường|bố trí|phân công|theo dõi|giám sát)${R}(?![^;]*${L}(?:đã|dự kiến|ước|coi|xác định|là)${R})[^;]* từ nay (?:cho )?$`,
);
/** A body behind the day, and what it hands in by then. */
const HANDS_IN = re(`${BODY_BEHIND_COMMA}[^.]*${L}(?:báo cáo|trình|gửi|nộp|hoàn thành|tổng hợp|bàn giao)${R}`);
const TOLD = re(`${L}(?:đã|dự kiến|sẽ|ước)${R}`);

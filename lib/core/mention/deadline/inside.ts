import type { NonDeadlineMention } from '../mention.ts';
import { BODY_AT_HEAD, BODY_BEHIND_COMMA } from './body-words.ts';
import type { Clause } from './clause.ts';
import { FIGURE, MUST, ORDER, REPORTING, WISH } from './order-words.ts';
import { L, R, re } from './trap.ts';

const CLOSES = /^\s*(?:[.,;)/]|$)/u;

/** "…; trong tháng 9 cấp kinh phí cho lực lượng Kiểm ngư": a deed right behind, and no count of what came of it. */
const DEED_NEXT = re(
  `^,? (?:cấp|chuyển|bố trí|phân bổ|bàn giao|giải ngân|thu hồi|hoàn thiện|ký|mở|chi trả|nghiệm thu|thông xe|kết thúc|giải quyết|xác định|hướng dẫn|cung cấp|lựa chọn|đấu thầu|chấm dứt|di dời|khắc phục|sơ kết|tổng kết|chuẩn bị|công khai|lập|họp|làm việc|nghiên cứu|lấy ý kiến|xin ý kiến|mời thầu|nghiệm thu|tập huấn|kiểm kê|ký kết|trồng|tiêm|phun|cắm mốc|kiểm đếm|ứng vốn|mở thầu|chấm thầu|thương thảo|đàm phán|khảo sát|làm rõ)${R}(?! (?:được|bởi|của|mới))(?![^,;.]{0,40}\\d)`,
);

const HEADS_POINTS = re(`${BODY_BEHIND_COMMA}[^.;:]{0,90}:\\s*$`);
/** Whether "trong tháng 6", "vào cuối năm" sets a limit; `day`: a day is named, `ahead`: it lies before us. At the head of a sentence it must be followed by an order, else led by one. */
export function inside(clause: Clause, day: boolean, ahead: boolean): NonDeadlineMention['why'] | null {
  if (clause.opens || /^ *(?:và |còn |riêng |nhưng )?$/u.test(clause.clause)) {
    // "Trong tháng 6 năm 2026, phải ban hành …"
    if (/^,? phải (?!đối mặt|gánh|chịu)/u.test(clause.right)) return null;
    // "4. Trong tháng 5/2026, Bộ Y tế:"
    if (ahead && HEADS_POINTS.test(clause.right)) return null;
    if (REPORTING.test(clause.after)) return 'statistic';
    return MUST.test(clause.after) || DEED_NEXT.test(clause.right) ? null : 'statistic';
  }
  if (
    FIGURE.test(clause.clause) &&
    !WISH.test(clause.sentence) &&
    !(ahead && CLOSES.test(clause.right) && aims(clause))
  )
    return 'statistic';
  // "Sở Tài chính tạm ứng kinh phí cho các địa phương ngay trong ngày 09/9."
  if (day && ahead && CLOSES.test(clause.right) && ACTS.test(clause.sentence) && !REPORTING.test(clause.sentence))
    return null;
  // "Theo kết luận này, Sở Tài chính cân đối kinh phí phá dỡ ngay trong quý II."
  if (
    ahead &&
    CLOSES.test(clause.right) &&
    / ngay $/u.test(clause.tail) &&
    !REPORTING.test(clause.sentence) &&
    !FORETELLS.test(clause.sentence)
  )
    return null;
  // "Bộ Y tế mua vắc xin cho vùng có dịch trong tháng 4."
  if (
    ahead &&
    CLOSES.test(clause.right) &&
    ACTS.test(clause.sentence) &&
    !REPORTING.test(clause.sentence) &&
    !FORETELLS.test(clause.sentence)
  )
    return null;
  return ORDER.test(clause.sentence) ? null : 'statistic';
}

/** "đối chiếu dữ liệu khách hàng … đạt 100% vào cuối tháng 9": of a time to come a figure is an aim, unless it is foretold. */
const aims = (clause: Clause): boolean =>
  (MUST_OPENS.test(clause.clause) || (ACTS.test(clause.sentence) && !REPORTING.test(clause.sentence))) &&
  !FORETELLS.test(clause.sentence);
const MUST_OPENS = re(
  `^[^\\p{L}]*(?:[a-zđ]\\) )?(?:phối hợp|rà soát|đối chiếu|hoàn thành|số hóa|làm sạch|cập nhật|cấp|giải ngân|thu hồi|xử lý|kết nối|chuẩn hóa|bàn giao)${R}`,
);
const FORETELLS = re(`${L}(?:đã|ước|dự báo|dự kiến|kịch bản|sẽ|có thể|khả năng|kế hoạch giao)${R}`);

/** A body of the state opens the sentence, and nothing tells that it did already. */
const ACTS = re(`${BODY_AT_HEAD}(?! (?:đã|được|sẽ|dự kiến)${R})`);

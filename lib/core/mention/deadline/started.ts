import { quick } from '../../text/words.ts';
import type { NonDeadlineMention } from '../mention.ts';
import { BODY, TELLING } from './body-words.ts';
import type { Clause } from './clause.ts';
import { ORDER } from './order-words.ts';
import { L, R, re } from './trap.ts';

const CLOSES = /^\s*(?:[.,;)/]|$)/u;
const BEGUN = re(
  `${L}(?:triển khai|thực hiện|thí điểm|thử nghiệm|vận hành|khởi công|bắt đầu|tiếp nhận|đưa vào|chính thức|vào (?:hoạt động|vận hành|khai thác|sử dụng)|chấm dứt|không để (?:còn|xảy ra|tái diễn))${R}[^,;]*$`,
);

const UNTIL_THEN = /^ (?:cho )?(?:đến|tới) khi /u;

/** Orders whose day is the one from which they hold: "dừng thu phí … từ ngày 01/8". */
const RUNS = re(
  `${L}(?:phải|yêu cầu|đề nghị|giao|bảo đảm|đảm bảo|dừng|tạm dừng|chấm dứt|phát sóng|đưa tin|mở|đóng|tổ chức|duy trì|bố trí|phân luồng|(?<!(?:bầu|ứng|đề|tiến|suy|được) )cử(?! (?:tri|nhân|hành))|huy động|điều động)${R}`,
);

/** "vé tàu Tết được mở bán từ ngày 20/9" */
const PASSIVE = quick(
  /(?<!\p{L})(?<!(?:phải|cần) )(?:được|bị) (?:mở|đóng|tổ chức|bố trí|huy động|duy trì|phát sóng)(?!\p{L})/u,
);

const OPENS_UP =
  /^ (?:chính thức )?(?:vận hành|hoạt động|khai thác|triển khai)(?: chính thức| toàn bộ| đồng bộ| rộng rãi)?(?: (?:trên|tại|ở) [^,;.]{3,40})?\s*(?:[.;]|$)/u;
/** "; từ ngày 01/7/2026 các Cục thực hiện gửi văn bản điện tử": what a body does from that day on. */
const CHANGES = re(
  `^,? ${TELLING}${BODY}(?:,? (?!đã|được|sẽ|có|có thể|không phải)[\\p{L}]+){0,12}? (?:phải|thực hiện|triển khai|áp dụng|tiếp nhận|chấm dứt|dừng|tổ chức|vận hành|sử dụng|bố trí|chuyển)${R}`,
);

/** What is done from a day on, behind it. */
const DEED_FROM =
  /^,? (?:phải )?(?:cắt giảm|áp dụng|công bố|công khai|kết nối|chia sẻ|đưa vào|dừng|chấm dứt|bãi bỏ|tiếp nhận|vận hành|số hóa|chuyển sang|không (?:thu|yêu cầu|tiếp nhận|giải quyết|dùng|sử dụng|ban hành)|chính thức)(?!\p{L})(?! được)/u;

/** "Từ ngày 01/01/2027, không giải quyết hồ sơ giấy": what ends with that day may open its sentence. */
const STOPS_FROM =
  /^,? (?:kiên quyết |tuyệt đối |phải )?(?:dừng|chấm dứt|bãi bỏ|không (?:thu|yêu cầu|tiếp nhận|giải quyết|dùng|sử dụng|ban hành))(?!\p{L})(?! được)/u;

/** "phải được triển khai ngay từ ngày 01/6", "thực hiện số hóa từ ngày 01/7": the day by which it must run. */
export function started(clause: Clause, day: boolean, ahead: boolean): NonDeadlineMention['why'] | null {
  // "tạm dừng các thuyền … kể từ ngày 01/3/2023 cho đến khi khắc phục xong"
  const untilThen = UNTIL_THEN.test(clause.right);
  if (
    (!untilThen && /^ ?(?:đến|tới|cho đến|trở)/u.test(clause.right)) ||
    /(?:hằng|hàng|mỗi) \p{L}+ $/u.test(clause.lastWords)
  )
    return 'horizon';
  // từ ngày 15/3/2026 và kết thúc trước ngày 15/4/2026
  if (/^,? (?:và )?(?:kết thúc|hoàn thành|xong) (?:trước|vào|trong|chậm nhất)(?!\p{L})/u.test(clause.right))
    return 'horizon';
  // "…; từ ngày 01/7/2026 vận hành chính thức"
  if (/^ *$/u.test(clause.segment) && ahead && (OPENS_UP.test(clause.right) || (day && CHANGES.test(clause.right))))
    return null;
  // "…; từ 01/11/2025 cắt giảm các giấy tờ đã có trong cơ sở dữ liệu"
  if (/^ *$/u.test(clause.segment) && day && ahead && (clause.opens ? STOPS_FROM : DEED_FROM).test(clause.right))
    return null;
  // "bảo đảm từ ngày 01/01/2027 việc chi trả trợ cấp được thực hiện tự động"
  if (
    day &&
    ahead &&
    /(?:^|[,;] ?)(?:phải )?(?:bảo đảm|đảm bảo|phấn đấu) $/u.test(` ${clause.segment}`.trimStart()) &&
    ORDER.test(clause.sentence)
  )
    return null;
  // "đấu giá quyền sử dụng đất ngay từ tháng 8/2022 để có nguồn vốn"
  if (ahead && /(?<!\p{L})ngay $/u.test(clause.tail) && ORDER.test(clause.sentence)) return null;
  if (
    day &&
    ahead &&
    !PASSIVE.test(clause.segment) &&
    RUNS.test(clause.clause) &&
    (untilThen || CLOSES.test(clause.right))
  )
    return null;
  return BEGUN.test(clause.segment) && ORDER.test(clause.sentence) ? null : 'condition';
}

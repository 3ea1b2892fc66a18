import { Sought } from '../../text/sought.ts';
import { LEFT, quick } from '../../text/words.ts';
import { AT_HEAD, BODY, BODY_BEHIND_COMMA, LEADER, TELLING } from './body-words.ts';
import type { Clause } from './clause.ts';
import { IS_READY } from './ready.ts';
import { L, R, re } from './trap.ts';

const BEFORE_EVENT = quick(/(?<!\p{L})(?:báo cáo|tham mưu|trình|gửi|công bố|thông qua|xem xét|cho ý kiến)(?!\p{L})/u);
/** What was said or decided at a meeting is no limit: "kết luận tại phiên họp thứ hai". */
const SAID_AT = quick(
  /(?<!\p{L})(?:theo|tiếp thu)(?: (?:các|đầy đủ|tối đa))? (?:ý kiến|kết luận|chỉ đạo)(?: [\p{L}]+){0,9} ?$|(?<!\p{L})(?:yêu cầu|kết luận|ý kiến|chỉ đạo) của(?: [\p{L}]+){1,9} ?$|(?<!\p{L})(?:kết luận|(?<!ban )chỉ đạo|(?<!(?:cho|lấy|xin) )ý kiến|phát biểu|thảo luận|nêu(?! (?:trên|tại|ở trên|dưới))|giao|thống nhất|tổng kết|tham dự|dự(?! (?:án|thảo|toán|kiến))|chủ trì|khai mạc|bế mạc|đề nghị|thông báo(?! này)|yêu cầu|nghe|diễn ra|được|đã|sơ kết|kết quả (?:thảo luận|biểu quyết|đạt được)|làm việc)(?: [\p{L}]+){0,4} ?$/u,
);

/** "Đó là chỉ đạo của …", "Sau khi nghe … báo cáo tại các cuộc họp": what came before the orders. */
const PREAMBLE = quick(
  /^[^\p{L}]*(?:(?:đó|đây) là |(?:trên cơ sở |sau khi )(?:nghe|xem xét|khảo sát|kiểm tra)(?![^;]*(?:yêu cầu|chỉ đạo:|giao |kết luận))[^;]*$)/u,
);

const BRINGS = re(`${BODY_BEHIND_COMMA}(?: (?!đã)[\\p{L}-]+){0,8} (?:báo cáo|trình)${R}`);

/** Whether something is told to be done by a meeting; its own words ("tại phiên họp …", "trước cuộc họp …") are `words`. */
export function isDueAtMeeting(clause: Clause, words: string): boolean {
  if (PREAMBLE.test(clause.sentence) || IS_READY.test(clause.clause)) return false;
  // "Tại cuộc họp tới, các bộ báo cáo kết quả"
  if (clause.opens && words.startsWith('tại') && BRINGS.test(clause.right)) return true;
  // "hoàn thiện quy chế làm việc trình |kỳ họp HĐND gần nhất|."
  if (/^(?:kỳ|phiên) họp/u.test(words))
    return /^\s*(?:[.;,)]|$)/u.test(clause.right) && !/(?<!\p{L})(?:đã|được) /u.test(clause.segment);
  // "báo cáo hằng tháng tại phiên họp Chính phủ": the rhythm says it
  if (/(?:hằng|hàng|mỗi) \p{L}+ $/u.test(clause.tail)) return false;
  if (/(?<!\p{L})đã /u.test(clause.segment) || SAID_AT.test(clause.segment)) return false;
  if (
    /(?<!(?:để|phải|trình) )được [\p{L} ]{1,40}(?:thông qua|cho ý kiến|xem xét|quyết định|quyết nghị|phê chuẩn|chấp thuận)/u.test(
      clause.segment,
    )
  )
    return false;
  // a day follows and says it better: "tại Phiên họp lần thứ hai vào Quý II/2025"
  if (/^,? ?(?!\(ngày \d+[/.]\d+\))\(?(?:vào|trong|ngày|tháng|quý|(?<!\()dự kiến)(?!\p{L})/u.test(clause.right))
    return false;
  if (/^ (?:đã|được|vừa|là|có)(?!\p{L})/u.test(clause.right)) return false;
  if (words.startsWith('trước'))
    return BEFORE_EVENT.test(clause.clause) || /hoàn thành|(?:lấy|xin) ý kiến/u.test(clause.segment);
  return (
    BEFORE_EVENT.test(clause.segment) ||
    (PREPARES.test(clause.segment) && /^\s*(?:[.;]|$)/u.test(clause.right)) ||
    (/^\s*(?:[.;]|$)/u.test(clause.right) && BEFORE_EVENT.test(clause.clause))
  );
}

/** "chuẩn bị nội dung tổng kết 10 năm … tại Phiên họp cuối năm" */
const PREPARES = quick(
  /(?<!\p{L})(?:chuẩn bị|hoàn thiện|hoàn chỉnh|xây dựng|đưa|bố trí|sắp xếp)(?: [\p{L}]+){0,3} (?:nội dung|báo cáo|tài liệu|hồ sơ|tờ trình|chương trình)(?!\p{L})/u,
);

/** tại Hội nghị trực tuyến Chính phủ với các địa phương | tại buổi làm việc: a sitting by whatever name, at the end of an order */
export const AT_SITTING = new Sought(
  quick(
    new RegExp(
      `(?=tại )${LEFT}tại (?:hội nghị|cuộc họp|phiên họp|kỳ họp|buổi họp|buổi làm việc|hội thảo|(?:buổi|kỳ) tiếp công dân)(?: (?!ngày )[\\p{L}\\d/]+){0,10}(?=\\s*(?:[.;\\n]|$)|, \\p{L})`,
      'gu',
    ),
  ),
);
/** "…, trình tại …", "để báo cáo Chủ tịch UBND tỉnh tại …": what is laid before the sitting, told in so many words. */
const LAYS_BEFORE = quick(
  /(?:^|(?<!\p{L})(?:để|và) )\s*(?:phải |kịp thời |tổng hợp )?(?:báo cáo|trình|công khai|công bố|thông qua)(?! (?:này|của|trên|nêu|bày))(?: [\p{L}]+){0,18} $/u,
);
/** "Báo cáo tại cuộc họp, ông …": who reported there. */
const OPENS_REPORT = /^[^\p{L}]*báo cáo /u;
/** "Chủ tịch UBND thành phố trình Hội đồng nhân dân thành phố cơ chế …" */
const BODY_LAYS = re(
  `${AT_HEAD}${TELLING}(?:${BODY}|${LEADER}) (?![^,;:]*${L}(?:đã|được|sẽ|hằng|hàng|mỗi)${R})[^,;:]{2,80} (?:trình|báo cáo)(?! (?:này|của|trên|nêu|bày))(?: [\\p{L}]+){1,18} $`,
);
export const isLaidBefore = (clause: Clause): boolean =>
  (LAYS_BEFORE.test(clause.segment) || (BODY_LAYS.test(clause.sentence) && /^\s*(?:[.;]|$)/u.test(clause.right))) &&
  !(clause.right.startsWith(',') && OPENS_REPORT.test(clause.sentence)) &&
  !PREAMBLE.test(clause.sentence) &&
  !SAID_AT.test(clause.segment.replace(/chính phủ/gu, ''));

/** "để báo cáo Chính phủ tại phiên họp ngày 20/4": the day of the sitting before which it is laid; `clause` is the day's. */
export const isLaidOnDay = (clause: Clause): boolean => {
  const sitting = ON_SITTING.exec(clause.segment);
  if (!sitting || !/^\s*(?:[.;)]|$)/u.test(clause.right)) return false;
  const before = clause.segment.slice(0, sitting.index + 1);
  return isLaidBefore({ ...clause, segment: before });
};
const ON_SITTING = quick(
  / tại (?:cuộc họp|phiên họp|kỳ họp|hội nghị|buổi họp|buổi làm việc)(?: [\p{L}]+){0,7}(?: vào)?(?: lúc)? $/u,
);

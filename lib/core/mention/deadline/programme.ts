import { quick } from '../../text/words.ts';
import type { Clause } from './clause.ts';
import type { Lead } from './lead.ts';

/** "Thống nhất thời gian tổ chức Tuần lễ từ ngày … đến ngày …": a decision states when something takes place. */
const SETTLES = quick(
  /^[^\p{L}]*(?:[a-zđ]\) )?(?:cơ bản )?(?:thống nhất|đồng ý|chấp thuận|nhất trí|chốt|ấn định) (?:về |với )?(?:(?:thời gian|thời điểm|ngày|lịch)(?: và địa điểm|, địa điểm)? (?:tổ chức|diễn ra|khai mạc|bế mạc|thi đấu|biểu diễn|nghỉ)|địa điểm(?: và thời gian|, thời gian)? tổ chức|(?:chủ trương )?(?:việc )?tổ chức (?:tuần|lễ|ngày|hội|giải|cuộc thi|liên hoan|festival|chương trình|chuỗi|đại hội|triển lãm|diễn đàn))(?!\p{L})/u,
);
/** "Lễ khai mạc vào 20 giờ 00 ngày …": a ceremony, and when it is. */
const CEREMONY = quick(
  /^[^\p{L}]*(?:lễ|đêm|buổi|chương trình|phiên|vòng) (?:khai mạc|bế mạc|chung kết|bán kết|trao giải)(?: (?!được|phải)[\p{L}\d]+){0,8} $/u,
);
/** "Cuộc họp tiếp theo do đồng chí … chủ trì vào ngày 25/4": the next sitting. */
const NEXT_SITTING = quick(
  /^[^\p{L}]*(?:[a-zđ]\) )?(?:cuộc họp|phiên họp|buổi họp|hội nghị|buổi làm việc|kỳ họp)(?: lần)? (?:tiếp theo|kế tiếp|sau|tới|thứ \p{L}+|lần thứ \p{L}+)(?!\p{L})[^;]*$/u,
);
const TELLS = quick(
  /(?<!\p{L})(?:báo cáo|trình|gửi|nộp|hoàn thành|hoàn thiện|xong|phải|giao(?! (?:lưu|thông|thừa))|yêu cầu|đề nghị|khởi công|khánh thành|thông xe|ban hành|phê duyệt)(?!\p{L})/u,
);

/** Whether time words without a limit's preposition are of a programme that has been settled, and nobody's limit. */
export const isProgramme = (clause: Clause, kind: Lead['kind']): boolean =>
  kind !== 'limit' &&
  kind !== 'label' &&
  ((SETTLES.test(clause.sentence) && !TELLS.test(clause.sentence)) ||
    (kind === 'in' && NEXT_SITTING.test(clause.clause) && !TELLS.test(clause.clause) && !TELLS.test(clause.right)) ||
    (kind === 'in' && CEREMONY.test(clause.clause) && !TELLS.test(clause.right)));

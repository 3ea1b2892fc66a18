import { LEFT, quick } from '../../text/words.ts';
import type { Bound } from '../mention.ts';

/** What leads into time words: a preposition, the verb "hoàn thành", a label, or nothing. */
export interface Lead {
  /** How many units before the time words the phrase begins. */
  readonly length: number;
  /**
   * limit: trước, chậm nhất, không quá; until: đến, hết; in: trong, vào; start: từ;
   * verb: "hoàn thành" alone; label: "Thời hạn hoàn thành:"; none.
   */
  readonly kind: 'limit' | 'until' | 'in' | 'start' | 'verb' | 'label' | 'none';
  readonly bound: Bound;
  /** The verb "hoàn thành" stands directly before. */
  readonly verb: boolean;
}

// hoàn thành | h oàn thành | hoàn th ành | hoàn thành xong
const VERB = '(?:h ?o ?à ?n ?t ?h ?à ?n ?h|hoàn tất|hoàn thiện)(?: xong)?';
// chậm nhất | chậm nhất là | muộn nhất đến hết | không quá | không kéo dài quá | hạn cuối là
const BY = [
  '(?:chậm|muộn|trễ) nhất',
  'hạn (?:cuối|chót)(?: cùng)?',
  'không (?:được )?(?:để )?(?:chậm|muộn|trễ) (?:hơn|quá)',
  'không (?:được )?(?:để )?(?:kéo dài )?(?:quá|sau)',
].join('|');
const BY_TAIL = '(?: là)?:?(?: vào| trong| đến| trước)?(?: hết)?';
const EVENT_DAY =
  '(?:(?:(?:dịp|lễ|ngày|kỷ niệm|mừng) ){0,3}(?:quốc khánh|quốc tế lao động|thầy thuốc việt nam|nhà giáo việt nam|phụ nữ việt nam|quốc tế phụ nữ|báo chí cách mạng việt nam|doanh nhân việt nam|thương binh(?:,| -) liệt sĩ|giải phóng thủ đô|quốc tế thiếu nhi|khoa học và công nghệ việt nam|chuyển đổi số quốc gia|giải phóng miền nam(?: thống nhất đất nước)?|thành lập đảng|thành lập quân đội[\\p{L} ]{0,20}|tết dương lịch)(?: nước cộng hòa xã hội chủ nghĩa việt nam)?(?: ngày)? ?\\(?|(?:mùng|mồng) \\d{1,2} tết(?: \\p{L}+){0,4} \\(|(?:kỷ niệm )?(?:\\d+ năm )?ngày (?:giải phóng|thành lập|truyền thống|tái lập)(?: \\p{L}+){1,8} \\(?|ngày (?:thành lập|truyền thống|kỷ niệm|khai giảng|khai mạc|bầu cử|hội)(?: [\\p{L}\\d]+){0,10} \\()';
const FILLER = `(?:${EVENT_DAY}|tuần \\(|(?:các )?(?:kỳ|buổi) sinh hoạt(?: [\\p{L}]+){0,5}? |(?:khoảng|dịp(?: nghỉ)? lễ|dịp|(?:ngày |kỳ nghỉ )?lễ|thời gian|thời điểm|mốc|mốc thời gian|thời hạn|khoảng thời gian) )?`;

const LEAD = quick(
  new RegExp(
    `(?=h|ch|muộn|trễ|không|xong|ngay|tr|k|đến|tới|v|b|t)${LEFT}(?:(${VERB}) )?(?:((?:${BY})${BY_TAIL})|((?:xong |ngay )?trước)|((?:cho |kéo dài )?(?:đến|tới)(?: hết| trước)?|hết)|(trong|vào)(?: các| vòng| khoảng| (?:hai|ba|0?[234])(?= $)| tuần(?: từ)?(?: ngày)?)?|((?:kể |bắt đầu |tính )?từ)) ${FILLER}$`,
    'u',
  ),
);
const ONLY_VERB = quick(new RegExp(`${LEFT}(${VERB})(?: (?:và |để )?(?:trình|báo cáo))? ?$`, 'u'));
// Thời hạn hoàn thành: | Thời gian thực hiện: | hạn hoàn thành là | (thời hạn
const LABEL = quick(
  new RegExp(
    `${LEFT}(?:(?:thời hạn|hạn(?: chót| cuối(?: cùng)?)?|thời gian|tiến độ)(?: (?:hồ sơ|ý kiến|góp ý|trả lời|đăng ký|hoàn thành|thực hiện|báo cáo|gửi|trình|xong|xử lý|hoàn tất|nộp|ban hành|triển khai|yêu cầu|cuối cùng)){0,3}(?:(?<=(?:trình|gửi|báo cáo|nộp))(?: [\\p{L}\\d]+){1,6}(?=:))?|hoàn thành)(?: xong)?(?: trước)?(?: là|:| :| –| -) ?$`,
    'u',
  ),
);
// "…, thời hạn 15/7/2012"
const PLAIN_LABEL = quick(
  /[,;(] ?(?:thời hạn|hạn)(?: (?:hoàn thành|thực hiện|báo cáo|gửi|trình|xong|nộp|chót|cuối))? $/u,
);
/** "thông xe kỹ thuật dịp 30/4/2026": no preposition, but of the limit's words. */
const OCCASION = quick(new RegExp(`${LEFT}(?:nhân |đúng )?dịp ${FILLER}$`, 'u'));
const REACH = 64;
/** For the day's full name: "Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam". */
const LONG_REACH = 110;

const NOTHING: Lead = { length: 0, kind: 'none', bound: 'in', verb: false };
/** How whatever may lead ends: a cheap look before the costly patterns. */
const ENDING =
  /(?:trước|đến|tới|hết|trong|vào|từ|nhất|là|quá|sau|các|vòng|khoảng|dịp|gian|điểm|mốc|hạn|khánh|động|nam|nữ|sĩ|đô|nhi|gia|nước|ngày|đảng|lịch|cuối|chót|cùng|hơn|h|xong|tất|thiện|trình|cáo|lễ|niệm|kỳ|hoạt|bộ|đoàn|hội|đề|trong (?:hai|ba|0?[234])|[:(–-]) ?$/u;

const canLead = (lower: string, at: number): boolean =>
  ENDING.test(lower.slice(Math.max(0, at - 9), at)) || lower.slice(Math.max(0, at - 36), at).includes('quân đội');

/** Read what leads into the time words that begin at `at`. */
export function readLead(lower: string, at: number): Lead {
  if (!canLead(lower, at)) return NOTHING;
  const far = lower.charAt(at - 1) === '(' || lower.slice(Math.max(0, at - REACH), at).includes('việt nam');
  const reach = far ? LONG_REACH : REACH;
  const near = lower.slice(Math.max(0, at - reach), at);
  const window = near.slice(near.lastIndexOf('\n') + 1);
  const found = LEAD.exec(window);
  // "trong 02 tháng 6 và 7", but "trong 02 tuần"
  if (found && (!/(?:hai|ba|\d) $/u.test(found[0]) || lower.startsWith('tháng', at))) {
    const verb = found[1] !== undefined;
    const { length } = found[0];
    const said = found[2] ?? found[4];
    if (said !== undefined) {
      const kind = found[2] === undefined ? 'until' : 'limit';
      return { length, kind, bound: said.endsWith('trước') ? 'before' : 'by', verb };
    }
    if (found[3] !== undefined) return { length, kind: 'limit', bound: 'before', verb };
    return { length, kind: found[5] === undefined ? 'start' : 'in', bound: 'in', verb };
  }
  const verb = ONLY_VERB.exec(window);
  if (verb) {
    const length = verb[0].startsWith(verb[1] ?? '') && /(?:trình|báo cáo) ?$/u.test(verb[0]) ? 0 : verb[0].length;
    return { length, kind: 'verb', bound: 'in', verb: true };
  }
  const label = LABEL.exec(window)?.[0];
  if (label !== undefined)
    return { length: 0, kind: 'label', bound: / trước\P{L}*$/u.test(label) ? 'before' : 'in', verb: false };
  if (PLAIN_LABEL.test(window)) return { length: 0, kind: 'label', bound: 'in', verb: false };
  return { ...NOTHING, length: OCCASION.exec(window)?.[0].length ?? 0 };
}

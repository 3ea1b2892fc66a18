// tại Phiên họp lần thứ hai | tại phiên họp tiếp theo của Ủy ban | trước mùa mưa năm 2026 | trước khi trình Chính phủ | ngay sau khi Luật được thông qua
import { LEFT, RIGHT } from '../../text/words.ts';
import type { Bound, DeadlineMention, NonDeadlineMention } from '../mention.ts';
import type { Context, Recogniser } from '../recogniser.ts';
import { type Clause, clauseAround } from './clause.ts';
import { findTrap } from './traps.ts';

const NAME = 'deadline/by-event';

const ORDINAL =
  '(?:thứ (?:\\d{1,3}|[ivx]{1,6}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?: [\\p{L}]+)?)|tiếp theo|tới|kế tiếp|gần nhất|sắp tới|(?:cuối|giữa) năm(?: (?:19|20)\\d{2})?)';
const OF =
  '(?:,? (?:của )?(?:ủy ban thường vụ quốc hội|ủy ban quốc gia|ủy ban|ban chỉ đạo|hội đồng nhân dân(?: tỉnh| thành phố)?|hđnd(?: tỉnh| thành phố)?|hội đồng|chính phủ|quốc hội(?: khóa [ivx]+)?|ubnd tỉnh|bộ chính trị|ban chấp hành trung ương|tổ công tác)(?: khóa [ivx]+)?(?! \\p{Lu}))?';
const SITTING = `tại (?:các )?(?:phiên họp|kỳ họp|hội nghị|cuộc họp|phiên làm việc)(?: thường kỳ| thường lệ| chuyên đề| ban chấp hành trung ương| trung ương)?`;
const MEETING = new RegExp(
  `${LEFT}(?:${SITTING}${OF}(?: lần)? ${ORDINAL}${OF}|tại các (?:phiên họp|kỳ họp|cuộc họp)(?: thường kỳ| định kỳ)?(?: của (?:ủy ban|ban chỉ đạo|chính phủ|hội đồng|tổ công tác))?|trước (?:phiên họp|kỳ họp|hội nghị|đại hội)(?: đảng bộ)?${OF}(?: các cấp| toàn quốc)?(?: lần)?(?: ${ORDINAL}| [ivx]{1,6})?${OF})${RIGHT}`,
  'gu',
);
const SEASON = new RegExp(
  `${LEFT}(?:(?:hoàn thành|xong) )?(?:ngay )?trước (?:khi bước vào )?(?:mùa (?:mưa|bão|lũ|khô|cạn|nắng nóng)(?:,? (?:mưa|bão|lũ|lụt)){0,3}|tết(?: nguyên đán)?(?: \\p{L}+ \\p{L}+)??|năm học mới|(?:ngày )?khai giảng(?: năm học(?: mới)?)?|vụ (?:đông xuân|hè thu|mùa)|kỳ thi [\\p{L} ]{3,40})(?: năm)?(?: (?:19|20)\\d{2}(?: ?- ?(?:20)?\\d{2,4})?)?${RIGHT}`,
  'gu',
);
const DOING =
  '(?:trình|ban hành|báo cáo|phê duyệt|triển khai|khởi công|thực hiện|họp|công bố|ký|thông qua|đưa vào|vận hành|nghiệm thu|bàn giao|xem xét|quyết định)';
const BEFORE_DOING = new RegExp(`${LEFT}trước khi ${DOING}(?: [^,;.()\\n]{1,70})?(?=\\s*(?:[.;)\\n]|$))`, 'gu');
const AFTER_DOING = new RegExp(`${LEFT}ngay sau khi [^,;.()\\n]{3,90}`, 'gu');

const BEFORE_EVENT = /(?<!\p{L})(?:báo cáo|trình|gửi|công bố|thông qua|xem xét|cho ý kiến)(?!\p{L})/u;
/** What was said or decided at a meeting is no limit: "kết luận tại phiên họp thứ hai". */
const SAID_AT =
  /(?<!\p{L})(?:kết luận|(?<!ban )chỉ đạo|ý kiến|phát biểu|thảo luận|nêu|giao|thống nhất|tổng kết|tham dự|dự|chủ trì|khai mạc|bế mạc|đề nghị|thông báo|yêu cầu|nghe|diễn ra|được|đã|sơ kết|kết quả (?:thảo luận|biểu quyết|đạt được)|làm việc)(?: [\p{L}]+){0,4} ?$/u;

/** Reads limits set by something that will happen. They have no day. */
export const byEvent: Recogniser<DeadlineMention | NonDeadlineMention> = {
  name: NAME,
  cues: [
    'họp',
    'hội nghị',
    'trước mùa',
    'trước tết',
    'năm học',
    'khai giảng',
    'trước khi',
    'ngay sau khi',
    'trước vụ',
    'trước kỳ',
    'đại hội',
    'trước ngày',
  ],
  find(context) {
    return [
      ...all(context, MEETING, 'in', isDueAtMeeting),
      ...all(context, SEASON, 'before', (clause) => findTrap(clause, false) === null && /\p{L}/u.test(clause.sentence)),
      ...all(context, BEFORE_DOING, 'before', isDueBefore),
      ...all(
        context,
        AFTER_DOING,
        'in',
        (clause) => findTrap(clause, false) === null && ORDERED.test(clause.sentence + clause.after),
      ),
    ].sort((a, b) => a.span.start - b.span.start);
  },
};

const ORDERED =
  /(?<!\p{L})(?:phải|giao|yêu cầu|đề nghị|khẩn trương|trình|ban hành|báo cáo|triển khai|tổ chức|hoàn thành|thực hiện|chủ trì)(?!\p{L})/u;

function isDueAtMeeting(clause: Clause, words: string): boolean {
  if (/(?<!\p{L})đã /u.test(clause.segment) || SAID_AT.test(clause.segment)) return false;
  if (/(?<!(?:để|phải|trình) )được [\p{L} ]{1,40}(?:thông qua|cho ý kiến|xem xét)/u.test(clause.segment)) return false;
  // a day follows and says it better: "tại Phiên họp lần thứ hai vào Quý II/2025"
  if (/^,? ?\(?(?:vào|trong|ngày|tháng|quý|dự kiến)(?!\p{L})/u.test(clause.right)) return false;
  if (words.startsWith('trước')) return BEFORE_EVENT.test(clause.clause) || /hoàn thành/u.test(clause.segment);
  return (
    BEFORE_EVENT.test(clause.segment) || (/^\s*(?:[.;]|$)/u.test(clause.right) && BEFORE_EVENT.test(clause.clause))
  );
}

const isDueBefore = (clause: Clause): boolean =>
  findTrap(clause, false) === null &&
  /(?<!\p{L})(?:lấy ý kiến|gửi [\p{L} ]{0,30}(?:bộ|sở|ban|cơ quan|văn phòng)|thẩm định|thẩm tra|xin ý kiến|hoàn thành|hoàn thiện|báo cáo)(?!\p{L})/u.test(
    clause.clause,
  ) &&
  !/(?<!\p{L})(?:việc|quy định|quy trình|phải được|nguyên tắc|trường hợp|nếu)(?!\p{L})/u.test(clause.clause);

function all(context: Context, pattern: RegExp, bound: Bound, holds: (clause: Clause, words: string) => boolean) {
  return [...context.lower.matchAll(pattern)].flatMap((match): (DeadlineMention | NonDeadlineMention)[] => {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (!holds(clauseAround(context, span.start, span.end), match[0]))
      return pattern === MEETING ? [{ type: 'non-deadline', span, by: NAME, why: 'meeting' }] : [];
    return [
      {
        type: 'deadline',
        span,
        by: NAME,
        value: { kind: 'event', due: null, bound, precision: 'none', implied: [], flags: [] },
      },
    ];
  });
}

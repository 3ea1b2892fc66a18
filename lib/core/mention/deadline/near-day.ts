// trong tuần này | trước 17 giờ thứ Sáu tuần này | chậm nhất thứ Hai tuần sau | trong ngày hôm nay | trước 10 giờ sáng mai
import { addDays, type IsoDay, weekday } from '../../calendar/iso-day.ts';
import { lastDayOfWeek } from '../../calendar/periods.ts';
import { Sought } from '../../text/sought.ts';
import { LEFT, quick } from '../../text/words.ts';
import type { Bound, DeadlineMention, NonDeadlineMention } from '../mention.ts';
import type { Context, Recogniser } from '../recogniser.ts';
import { BRACKET_DAY, bracketDay } from './bracket-day.ts';
import { type Clause, clauseAround } from './clause.ts';
import { readClock, readWeekday } from './recurrence.ts';
import { readTime, type TimeValue } from './time-value.ts';
import { CLOCK, scanTimes, WEEKDAY } from './time-words.ts';
import { isToMeet } from './to-meet.ts';
import { findTrap } from './traps.ts';
import { opensWithVerb, tellsFirst } from './verb-first.ts';

const NAME = 'deadline/near-day';

const DAYTIME = '(?:sáng|trưa|chiều|tối)';
const AT = `(?:${CLOCK},? )?`;
const WHEN = [
  `${AT}(?:${DAYTIME} |ngày )?${WEEKDAY}(?: của)? tuần (?:này|tới|sau)`,
  `${AT}(?:${DAYTIME} |ngày )?${WEEKDAY}(?=${BRACKET_DAY})`,
  `${AT}(?:${DAYTIME} )?(?:ngày (?:hôm nay|mai)|hôm nay|ngày \\(hôm nay\\))`,
  `${AT}${DAYTIME} (?:hôm )?(?:nay|mai)(?!,? ngày)`,
  `${CLOCK},? cùng ngày`,
  '(?:cuối |đầu )?tuần (?:này|tới|sau)',
  'tuần (?:thứ )?\\d{1,2}(?= ?(?:[.;,)\\n]|$))',
  '(?<=ngay trong )(?:tháng|quý)(?= ?(?:[.;,)\\n]|$))',
  '(?<=(?:ngay|xong|gấp|hết|dứt điểm|trả lời|hoàn thành|ban hành|phê duyệt|báo cáo|gửi|trình ký|(?:gửi|trình|báo cáo|nộp|trả lời)(?: về)? [^,;.\\n]{2,40}) trong )tuần(?= ?(?:[.;,)\\n]|$))',
  'tuần(?= ?(?:[.;)\\n]|$))',
].join('|');
/** "chiều thứ Hai tuần sau" at the end of an order needs no preposition. */
const NAMED = `${AT}${DAYTIME} ${WEEKDAY}(?: của)? tuần (?:này|tới|sau)(?= ?(?:[.;)\\n]|$|, \\p{L}))|(?<=, )${WEEKDAY}${BRACKET_DAY}(?= ?(?:[.;)\\n]|$))`;
const PATTERN = new Sought(
  quick(
    new RegExp(
      `(?=hoàn thành|xong|trong|trước|vào|chậm nhất|muộn nhất|\\d|thứ |chủ nhật|sáng|trưa|chiều|tối|tuần|đầu tuần|cuối tuần)${LEFT}(?:(?:(?:hoàn thành|xong) )?(?:trong|trước|vào|(?:chậm|muộn) nhất(?: là)?(?: vào| trong| đến)?) (?:${WHEN})(?:${BRACKET_DAY})?|${NAMED}|(?<=(?:trình|báo cáo|gửi|nộp|xong|hoàn thành|họp)(?: \\p{L}+){0,4} )(?:đầu |cuối )?tuần (?:sau|tới|này)(?= ?(?:[.;,)\\n]|$)))(?!\\p{L}|\\p{N})`,
      'gu',
    ),
  ),
);
/** Somebody is told to do it: asked of a day that is named by its hour, for meetings are too. */
const DIRECTS = quick(
  /(?<!\p{L})(?:hoàn thành|hoàn thiện|báo cáo|trình|gửi|nộp|xong|khắc phục|khôi phục|xử lý|phải|yêu cầu|đề nghị|giao|ban hành|bàn giao|tổ chức|trả lời|cho ý kiến|công bố|ký|gởi|phê duyệt|chuyển|thông báo|rà soát|cung cấp|bảo đảm|đảm bảo|cấp|bố trí|chi trả|thanh toán|hoàn tất|di dời|sơ tán|kiểm tra|chuẩn bị|triển khai|làm việc)(?!\p{L})/u,
);

const AT_SITTING = /(?<!\p{L})tại (?:cuộc họp|phiên họp|kỳ họp|buổi họp|giao ban|buổi giao ban|hội nghị giao ban) $/u;
/** The deeds that "trong tuần" ends without more. */
const AT_END =
  /(?<!\p{L})(?:ngay|xong|gấp|hết|dứt điểm|trả lời|hoàn thành|ban hành|phê duyệt|báo cáo|gửi|trình ký)(?: về)?(?: [^,;.]{2,40})? $/u;
/** "Ngay |trong sáng nay|, Công ty Cấp nước khắc phục xong sự cố" */
const AT_ONCE = /^[^\p{L}]*ngay $/u;

/** Reads limits told from the paper's own day: the week, today, tomorrow, a weekday. The day they lead to is worked out. */
export const nearDay: Recogniser<DeadlineMention | NonDeadlineMention> = {
  name: NAME,
  cues: [' tuần', ' trong tháng', ' trong quý', 'hôm nay', ' nay', ' mai', 'cùng ngày', ' thứ ', 'chủ nhật'],
  find: (context) => PATTERN.in(context.starts).flatMap((match) => read(context, match[0], match.index) ?? []),
};

function read(context: Context, words: string, start: number): DeadlineMention | NonDeadlineMention | null {
  const span = { start, end: start + words.length };
  const clause: Clause = clauseAround(context, span.start, span.end);
  // "báo cáo tại cuộc họp |tuần sau|": the sitting is the limit
  if (AT_SITTING.test(clause.tail)) return null;
  const trap = findTrap(clause, /^(?:hoàn thành|xong)/u.test(words), /trước|nhất/u.test(words));
  if (trap && !(trap.why === 'meeting' && isToMeet(clause)))
    return { type: 'non-deadline', span, by: NAME, why: trap.why };
  // "giao Phòng Kế hoạch hướng dẫn thủ tục trong tuần.", but not "xảy ra 5 vụ trong tuần"
  if (
    words === 'trong tuần' &&
    !opensWithVerb(clause.segment) &&
    !tellsFirst(clause.segment.trimStart()) &&
    !AT_END.test(clause.segment)
  )
    return null;
  const daytime = !/^(?:(?:hoàn thành|xong) )?(?:trong|trước|vào) (?:cuối |đầu )?(?:tuần|ngày|hôm)/u.test(words);
  if (
    daytime &&
    !/^(?:hoàn thành|xong)/u.test(words) &&
    !DIRECTS.test(clause.opens || AT_ONCE.test(clause.clause) ? clause.after : clause.clause)
  )
    return { type: 'non-deadline', span, by: NAME, why: 'past' };
  const bound: Bound = /trước/u.test(words) ? 'before' : /nhất/u.test(words) ? 'by' : 'in';
  const time = readClock(words);
  const printed = bracketDay(words, context.on);
  if (printed?.due && (context.on === null || printed.due >= context.on)) {
    const value = { ...printed, kind: 'date', bound, ...(time ? { time } : {}), precision: 'day', flags: [] } as const;
    return { type: 'deadline', span, by: NAME, value };
  }
  const same = SAME_DAY.test(words) ? lastDay(clause.sentence, context.on) : null;
  if (same?.due && (context.on === null || same.due >= context.on)) {
    const { due, implied } = same;
    const value = {
      kind: 'date',
      due,
      implied,
      bound,
      ...(time ? { time } : {}),
      precision: 'day',
      flags: [],
    } as const;
    return { type: 'deadline', span, by: NAME, value };
  }
  const period = /(?<unit>tháng|quý)$/u.exec(words)?.groups?.unit;
  const whole = period ? readTime(period, period === 'tháng' ? 'month' : 'quarter', context.on) : null;
  if (whole) {
    const { due, implied, precision } = whole;
    return { type: 'deadline', span, by: NAME, value: { kind: 'date', due, implied, bound, precision, flags: [] } };
  }
  const estimate = context.on === null ? null : dayOf(words, context.on);
  return {
    type: 'deadline',
    span,
    by: NAME,
    value: {
      kind: 'relative',
      due: null,
      bound,
      ...(time ? { time } : {}),
      precision: 'none',
      implied: [],
      flags: [],
      ...(estimate ? { estimate } : {}),
    },
  };
}

/** "kiểm tra trong ngày 14/3, gửi đề xuất trước 17 giờ cùng ngày": the day named last before. */
const SAME_DAY = /cùng ngày$/u;
function lastDay(sentence: string, on: IsoDay | null): TimeValue | null {
  const last = scanTimes(sentence).findLast(({ form }) => form === 'day' || form === 'day-short');
  return last ? readTime(sentence.slice(last.start, last.end), last.form, on) : null;
}

/** A week's beginning is its Tuesday, its end the Sunday, unless a day of it is named. */
function dayOf(words: string, on: IsoDay): IsoDay {
  if (!/tuần/u.test(words)) return addDays(on, /mai/u.test(words) ? 1 : 0);
  const numbered = /tuần (?:thứ )?(\d{1,2})/u.exec(words)?.[1];
  // by the count of ISO 8601: the week that holds 4 January is the first
  if (numbered !== undefined) return lastDayOfWeek(`${on.slice(0, 4)}-01-04`, Number(numbered) - 1);
  const sunday = lastDayOfWeek(on, /tới|sau/u.test(words) ? 1 : 0);
  const named = readWeekday(words);
  if (named !== undefined) return addDays(sunday, named - 7);
  const tuesday = addDays(sunday, -5);
  return /đầu tuần/u.test(words) && (weekday(on) <= 2 || tuesday >= on) ? tuesday : sunday;
}

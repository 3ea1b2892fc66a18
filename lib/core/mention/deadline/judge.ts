import { partsOf } from '../../calendar/iso-day.ts';
import { quick } from '../../text/words.ts';
import type { NonDeadlineMention } from '../mention.ts';
import type { Context } from '../recogniser.ts';
import { bare } from './bare.ts';
import { clauseAround } from './clause.ts';
import { inside } from './inside.ts';
import type { Lead } from './lead.ts';
import { ORDER } from './order-words.ts';
import { AMONG_DONE, closesDeed, closesStart, setsOutright } from './outright.ts';
import { isProgramme } from './programme.ts';
import { readClock } from './recurrence.ts';
import { started } from './started.ts';
import { lies, longBefore, type TimeValue } from './time-value.ts';
import type { TimeForm } from './time-words.ts';
import {
  BANS,
  COUNTED_OVER,
  EACH_MONTH,
  framesWork,
  INVITES,
  isInTopic,
  isOfRhythm,
  isOfTheMatter,
  WHILE,
} from './told.ts';
import { L, R, re } from './trap.ts';
import { findTrap } from './traps.ts';
import { undertaken, until } from './until.ts';

/** Why time words set no limit, or null where they do. */
export type Verdict = NonDeadlineMention['why'] | null;

const FAR = 3;

/** Decide whether time words with this lead set a limit for someone, from the clause that they stand in. */
export function judge(
  context: Context,
  phrase: { start: number; end: number; form: TimeForm; ranged?: boolean },
  lead: Lead,
  value: TimeValue,
): Verdict {
  const clause = clauseAround(context, phrase.start, phrase.end);
  // "tổ chức vào tháng 7 âm lịch"
  if (/^ âm lịch/u.test(clause.right)) return 'name';
  if (lead.kind === 'none') return bare(phrase.form, clause, value, context, lead.length > 0);
  if (isProgramme(clause, lead.kind)) return 'meeting';
  // "…, nếu không đạt kết quả thì trong tháng 9/2026 phải tổ chức …"
  if (
    lies(value, context) &&
    /(?<!\p{L})thì $/u.test(clause.tail) &&
    /^,? phải (?!đối mặt|gánh|chịu)/u.test(clause.right)
  )
    return null;
  const words = context.lower.slice(phrase.start, phrase.end);
  if (phrase.ranged && (!isAhead(value, context) || COUNTED_OVER.test(clause.clause))) return 'statistic';
  if (phrase.ranged && lies(value, context) && KEEPS_WATCH.test(clause.clause) && CLOSES.test(clause.right))
    return null;
  if (lead.kind === 'start' && LASTS_FOR.test(clause.lastWords) && STRETCH.test(words)) return 'name';
  if (lead.kind === 'in' && !lead.verb && isOfTheMatter(clause, words)) return 'name';
  if (lead.kind === 'in' && COUNTS.test(clause.clause) && HANDS_ON_LATER.test(clause.right)) return 'statistic';
  if (lead.kind !== 'label' && isInTopic(clause)) return 'name';
  if (phrase.form === 'day-bare' && EACH_MONTH.test(clause.sentence)) return 'name';
  if (phrase.form === 'day-short' && isOfRhythm(clause.clause)) return 'name';
  if (phrase.ranged && (WHILE.test(clause.sentence) || OF_EVENT.test(clause.sentence))) return 'name';
  if (phrase.ranged && RUNS.test(clause.sentence)) return 'meeting';
  if (lead.kind === 'label' && INVITES.test(clause.clause) && readClock(words) !== null) return 'meeting';
  if (BANS.test(clause.segment) && /^ đối với(?!\p{L})/u.test(clause.right)) return 'condition';
  if (
    lead.kind === 'limit' &&
    lies(value, context) &&
    (COMPLETES_FIRST.test(clause.clause) || (clause.clause.includes(' đã ') && AMONG_DONE.test(clause.clause)))
  )
    return null;
  if (lead.kind === 'limit' && lies(value, context) && NOT_YET.test(clause.segment) && CLOSES.test(clause.right))
    return null;
  if (lead.kind === 'in' && lies(value, context) && PREPARES_SITTING.test(clause.clause)) return null;
  if (lies(value, context) && setsOutright(clause, lead.kind, words)) return null;
  if (lead.kind === 'start' && closesStart(clause) && isAhead(value, context)) return null;
  if (lead.kind === 'until' && closesDeed(clause, words) && isAhead(value, context)) return null;
  if (lead.verb && lies(value, context) && HEADS_TASKS.test(clause.clause) && /^\s*:?\s*$/u.test(clause.right))
    return null;
  if (lead.kind === 'verb' && THING_OF.test(clause.tail)) return 'other-task';
  if (lead.verb && (DUE_THING.test(clause.tail) || (value.precision === 'year' && THING_OF.test(clause.tail))))
    return 'other-task';
  if (lead.verb && OF_LIST.test(clause.clause) && (value.precision === 'year' || COUNTS_THINGS.test(clause.clause)))
    return 'other-task';
  const ahead =
    lies(value, context) &&
    (lead.kind === 'limit'
      ? TELLS_MORE.test(clause.segment) || (ENDS_ORDER.test(words) && ORDER_OPENS.test(clause.clause))
      : lead.kind === 'in' && value.precision === 'day' && HANDS_OVER.test(clause.segment));
  const trap = findTrap(clause, lead.verb, lead.kind === 'limit', ahead);
  const aimed =
    trap?.why === 'statistic' &&
    (lead.kind === 'until' ? undertaken(clause) : lies(value, context) && SHARE.test(clause.segment));
  if (trap && !aimed) return trap.why;
  // "làm rõ nguyên nhân (theo Quyết định số … phải |hoàn thành trước 30/9/2025|)", in a later paper
  if (isOver(value, context) && /\((?:theo|tại)(?!\p{L})[^()]*$/u.test(clause.sentence)) return 'past';
  if (value.precision === 'year' && isFar(value, context) && BY_ASSEMBLY.test(clause.right)) return 'horizon';
  // "còn tồn tại, chưa quyết toán trước ngày 30/6/2021", in a later paper
  if (isOver(value, context) && !lead.verb && NOT_DONE.test(clause.clause)) return 'past';
  if (phrase.form === 'half' && value.implied.length > 0 && !isAhead(value, context)) return 'past';
  // "nghiên cứu tuyến đường sắt với mục tiêu khởi công năm 2027, hoàn thành năm 2035"
  if (lead.verb && value.precision === 'year' && isFar(value, context) && AIMS.test(clause.clause)) return 'horizon';
  if (lead.kind === 'label' || lead.verb) return null;
  if (value.precision === 'year' && isFar(value, context)) return 'horizon';
  if (lead.kind !== 'limit' && value.precision === 'day' && isBeyond(value, context)) return 'horizon';
  switch (lead.kind) {
    case 'until':
      return until(clause, value, context, words);
    case 'start':
      return started(clause, value.precision === 'day', isAhead(value, context));
    case 'in':
      return framesWork(phrase.form, clause)
        ? 'horizon'
        : inside(clause, value.precision === 'day', lies(value, context));
    default:
      return phrase.form === 'day-slash' &&
        !/^(?:xong|(?:chậm|muộn|trễ) nhất|hạn) ?/u.test(words) &&
        !ORDER.test(clause.clause + clause.right)
        ? 'statistic'
        : null;
  }
}

function isFar(value: TimeValue, { on }: Context): boolean {
  const [due, now] = [partsOf(value.due), on === null ? null : partsOf(on)];
  if (!due) return false;
  return now ? due.year > now.year + FAR : due.year >= 2030;
}

/** "Thống kê sản lượng, thời điểm thu hoạch … |trong quý I|, cung cấp … chậm nhất …": of what, where its own limit follows. */
const COUNTS = re(`^[^\\p{L}]*(?:[a-zđ]\\) )?(?:thống kê|dự báo|ước tính|tính toán|xác định|dự kiến)${R}`);
const HANDS_ON_LATER = re(
  `^, (?:cung cấp|gửi|báo cáo|trình|thông báo)${R}[^;.]*${L}(?:trước|chậm nhất|muộn nhất|xong)${R}`,
);
/** "Duy trì chế độ trực 24/24 giờ |từ ngày 01/5 đến ngày 30/9|" */
const CLOSES = /^\s*(?:[.,;)/]|$)/u;
const KEEPS_WATCH = re(
  `^[^\\p{L}]*(?:[a-zđ]\\) )?(?:duy trì|tổ chức trực|bố trí|thường trực|trực|tuần tra|canh gác|mở đợt|phát động)${R}`,
);
const NOT_DONE = re(`${L}(?:chưa|không|đã|còn|chậm|quá hạn|vi phạm|tồn tại)${R}`);
/** A day printed in full, before the paper's own. */
const isOver = (value: TimeValue, { on }: Context): boolean =>
  on !== null && value.due < on && value.implied.length === 0;
/** No order's day lies so far ahead: "Giấy phép … đến ngày 20/11/2064". */
const isBeyond = (value: TimeValue, { on }: Context): boolean => on !== null && longBefore(on, value.due, 6 * 365);

/** "trong dịp nghỉ Tết (từ 28/01 - 05/02)": how long a holiday lasts. */
const STRETCH = /\d ?[-–] ?\d{1,2}[/.]\d/u;
const LASTS_FOR = /(?:lễ|tết|dịp|nghỉ|kỳ nghỉ|đợt|tháng hành động|tuần lễ)(?: \p{L}+){0,3} ?\(?$/u;

/** "Các xã đã hoàn thành sắp xếp tiếp tục bàn giao …", "bàn giao phần mặt bằng đã chi trả tiền": a deed beside what is done. */
const TELLS_MORE = re(
  `${L}(?:tiếp tục|bàn giao|thu hồi|hoàn thành|rà soát|khắc phục|tổng hợp|báo cáo|phải|khẩn trương|trả lại)${R}(?! (?:các|những) \\p{L}+ đã được giao)`,
);
/** "di dời số tàu đã ngừng chạy, xong trước …": the order opens the clause, its limit closes it, and "đã" only tells which things. */
const ENDS_ORDER = /^(?:làm )?xong(?!\p{L})/u;
const ORDER_OPENS = re(
  `^[^\\p{L}]*(?:[a-zđ]\\) )?(?:chủ trì|phối hợp|khẩn trương|tập trung|rà soát|tháo dỡ|di dời|thu hồi|xử lý|khắc phục|kiểm tra|tổ chức|thanh lý|bàn giao)${R}`,
);
/** "; hoàn thành việc xử lý các điểm đen trên các tuyến đã khai thác trước ngày 30/9": a deed with an end opens the clause. */
const COMPLETES_FIRST = re(
  `^[^\\p{L}]*(?:[a-zđ]\\) )?(?:khẩn trương |phải |tập trung )*(?:hoàn thành|hoàn tất|xử lý dứt điểm|giải quyết dứt điểm) (?!(?:các|những) \\p{L}+ đã)`,
);
/** "đối thoại với các hộ chưa bàn giao mặt bằng trước ngày 20/3": of a day to come "chưa" only tells which ones. */
const NOT_YET = re(
  `^(?!.*${L}(?:nếu|trường hợp|đối với|khi|đến nay|hiện)${R}).*${L}(?:với|rà soát|vận động|đôn đốc|xử lý|hoàn thành|giải quyết|kiểm tra|cưỡng chế|thông báo cho|lập danh sách) (?:các|những|số|\\d+)(?: (?!chưa|không|phải)[\\p{L}\\d]+){1,5} chưa (?!hoàn thành|xong)[^,;]{3,40} $`,
);
/** "rà soát các việc đã quá hạn, báo cáo giải trình trong ngày 09/6": what is done by a day to come stands behind its own comma. */
const HANDS_OVER = re(
  `^ (?:và )?(?:phải )?(?:báo cáo|gửi|nộp|trình|hoàn thành|khắc phục|xử lý|giải trình|thông báo|chuyển|bàn giao)${R}(?![^,;]*${L}(?:đã|vừa)${R})`,
);
/** "cấp vốn cho các dự án hoàn thành năm 2025": whose things are meant, and no preposition of limit. */
/** "chuẩn bị nội dung Hội nghị toàn quốc …, dự kiến tổ chức trong tháng 12": by then it must be ready. */
const PREPARES_SITTING = re(
  `${L}chuẩn bị${R}[^;]*${L}(?:hội nghị|hội thảo|diễn đàn|lễ|tổng kết|sơ kết|phiên họp|cuộc họp|kỳ họp|đại hội)${R}[^;]*, dự kiến (?:tổ chức|diễn ra|khai mạc) $`,
);
const THINGS =
  '(?:các|những|số|\\d+) (?:\\p{L}+ )?(?:dự án|công trình|gói thầu|hạng mục|đoạn tuyến|tuyến đường|nhà máy|trường học|nhiệm vụ|đề tài|hợp đồng)(?: (?!phải|cần|để)[\\p{L}\\d]+){0,4}';
const THING_OF = re(
  `${L}(?:cho|của|tại|với|gồm|danh mục|đối với|ưu tiên|rà soát|(?:phân loại|xác định|nêu|làm|báo cáo)(?: rõ)?|thống kê|liệt kê) ${THINGS} ?$`,
);
/** "lập danh mục các dự án dự kiến khởi công trong năm 2026, |hoàn thành trong năm 2028|", "phân loại các dự án …, dự án chuyển tiếp |hoàn thành trong năm 2026|" */
const OF_LIST = re(
  `${L}(?:dự kiến (?:khởi công|hoàn thành|triển khai)${R}[^;]*, $|(?:phân loại|thống kê|liệt kê|danh mục)${R}[^;]*${L}(?:dự án|công trình|gói thầu)(?: [^,;]{1,30})? $)`,
);
const COUNTS_THINGS = re(`${L}(?:thống kê|liệt kê|phân loại)${R}`);
/** "1. Các nhiệm vụ |hoàn thành trong Quý II năm 2026|": nothing but the heading of points below. */
const HEADS_TASKS = re(
  `^[^\\p{L}]*(?:các |những |nhóm )*(?:nhiệm vụ|công việc|nội dung|văn bản|đề án)(?: (?:cần|phải|trọng tâm))* $`,
);
/** "ưu tiên cho các dự án phải hoàn thành trong năm 2025" */
const DUE_THING = re(
  `${L}(?:cho|của|tại|với|gồm|danh mục|ưu tiên) ${THINGS} (?:phải|cần|sẽ|dự kiến|có kế hoạch|đăng ký) ?$`,
);
/** "trước khi học sinh đăng ký dự thi (từ ngày 15 đến hết ngày 30/6)": when that is. */
const OF_EVENT = quick(/(?<!\p{L})(?:(?:trước|sau|ngay) khi|trong (?:đợt|kỳ|thời gian)) [^;.()]{3,60} ?\($/u);
/** "kế hoạch Festival (tổ chức |từ ngày 26/4 đến 01/5|)", "tham gia Hội chợ (|từ ngày 10 đến 15/5|)": how long an event runs, in brackets. */
const RUNS = re(
  `\\((?:dự kiến )?(?:được )?(?:tổ chức|diễn ra|thi đấu|khai mạc|trưng bày|biểu diễn|họp) $|(?<!(?:tổ chức|mở|khai mạc|phát động) (?:tốt |thành công )?)${L}(?:festival|lễ hội|hội chợ|triển lãm|liên hoan|giải(?! (?:phóng|quyết|ngân|pháp|tỏa|trình|tán|thể|đáp))|diễn đàn|đại hội|kỳ họp|hội nghị|hội thảo|hội thi|cuộc thi|kỳ thi|ngày hội|tuần lễ|năm du lịch|tháng hành động|sea games|asiad)(?: [^;,.()]{1,60})? ?\\($|${L}(?:chương trình (?:công tác|làm việc)|chuyến (?:thăm|công tác))(?: [^;,.()]{1,60})? $`,
);
/** "hoàn thành quy hoạch quỹ đất 20% trong quý II", of a time to come: how much is to be done. */
const SHARE = re(
  `^(?!.*${L}(?:đã|dự kiến|ước|sẽ|mới|đạt|tăng|giảm)${R}).*${L}(?:hoàn thành|bàn giao|thông xe|cấp|thu hồi|số hóa)${R}[^,;]* \\d+ ?% $`,
);
const AIMS = re(`${L}(?:với |theo )?mục tiêu${R}`);
const isAhead = (value: TimeValue, { on }: Context): boolean => on !== null && value.due >= on;

/** "hoàn thành trước năm 2031 theo Nghị quyết số … của Quốc hội": a far year recalled, and set by others. */
const BY_ASSEMBLY =
  /^,? (?:theo|tại|như) (?:đúng )?(?:yêu cầu của )?(?:nghị quyết|kết luận)[^,;]{0,60}(?:quốc hội|bộ chính trị|trung ương|qh\d\d|-nq\/tw|-kl\/tw)/u;

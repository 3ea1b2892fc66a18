import { quick } from '../../text/words.ts';
import type { NonDeadlineMention } from '../mention.ts';
import type { Context } from '../recogniser.ts';
import { attends, worksAtFeast } from './at-feast.ts';
import { isLaidOnDay } from './at-meeting.ts';
import { ABOVE, BODY_AT_HEAD, BODY_BEHIND_COMMA } from './body-words.ts';
import type { Clause } from './clause.ts';
import { MUST, ORDER, REPORTING } from './order-words.ts';
import { dueAtSitting, opensOrder } from './outright.ts';
import type { TimeValue } from './time-value.ts';
import type { TimeForm } from './time-words.ts';
import { L, R, re } from './trap.ts';
import { findTrap } from './traps.ts';
import { opensWithVerb, tellsFirst } from './verb-first.ts';

const CLOSES = /^\s*(?:[.,;)/]|$|(?:để|nhằm) )/u;

const UNDERTAKES = re(
  `${L}(?:trình|phấn đấu|khởi công|khánh thành|ban hành|thông xe|đấu thầu|mời thầu|lựa chọn nhà thầu|bàn giao mặt bằng|phê duyệt dự án|(?:trình|báo cáo) (?:lãnh đạo bộ|bộ trưởng|lãnh đạo ubnd tỉnh|tỉnh ủy|ban thường vụ tỉnh ủy|thành ủy|hđnd tỉnh|chính phủ|thủ tướng chính phủ|quốc hội|bộ chính trị|ủy ban nhân dân tỉnh|ubnd tỉnh|hội đồng nhân dân tỉnh)|đưa vào (?:khai thác|sử dụng|vận hành|hoạt động)) ?$`,
);
/** "phấn đấu đưa vào khai thác ngày 10/10/2026": a day to come needs no preposition after these. */
const OPENS_WORK = re(
  `${L}(?:(?:khởi công|khánh thành|thông xe|động thổ|hợp long|hòa đồng bộ|phát điện|đốt lửa|đốt dầu|đóng điện|hòa lưới|chạy thử|cất nóc)(?: (?:lần đầu|thương mại|kỹ thuật|đồng loạt|toàn tuyến|chính thức|(?:toàn bộ )?các (?:công trình|dự án)))*|(?:đưa )?vào (?:khai thác|sử dụng|vận hành|hoạt động)(?: chính thức)?) ?$`,
);
/** With a wish before them their object may stand between: "phấn đấu khánh thành nhà ga T2 ngày 19/5/2026". */
const WISHED_WORK = re(
  `${L}(?:phấn đấu|quyết tâm|bảo đảm|đảm bảo|yêu cầu|phải)${R}[^,;]{0,60}${L}(?:khởi công|khánh thành|thông xe|động thổ|hợp long)${R}[^,;]{0,60}$`,
);
/** "trình Chính phủ đề án |đầu tháng 4|": handed up, and nothing that is told of the time itself. */
const HANDS_UP = re(
  `(?<!(?:để|nhằm|để kịp) )${L}(?:trình|báo cáo|ban hành|công bố|thông qua|phê duyệt|ký ban hành|khai trương|ra mắt)${R}(?![^,;]*${L}(?:kết quả|tình hình|số liệu|đã|vừa|mới|của|từ|tại|giai đoạn|kế hoạch|chỉ tiêu|dự toán|tăng trưởng|kịch bản|nhiệm vụ|công tác|số|dự kiến|so với)${R})[^,;]{0,60}$`,
);
/** "không để nợ đọng văn bản |quá| 30/6/2013" */
const NOT_BEYOND = quick(/(?<!\p{L})không (?:được )?(?:để|kéo dài)(?!\p{L})[^,;]{2,80} quá (?:ngày )?$/u);
/** "áp dụng thử tại Công ty Than Mạo Khê |quý IV/2023|" */
const APPLIES_AT = quick(
  /^ *(?:và )?(?:áp dụng(?: thử| thí điểm)?|thí điểm|thử nghiệm|triển khai|tổ chức|lắp đặt|vận hành|khởi công|khai trương)(?!\p{L})(?![^,;]*(?<!\p{L})(?:đã|kế hoạch|nhiệm vụ)(?!\p{L}))[^,;]{0,80} tại [^,;]{3,80} $/u,
);
/** "ban hành thông tư |ngay| tháng 4" */
const AT_ONCE_IN = re(
  `${L}(?:trình|báo cáo|ban hành|công bố|hoàn thành|khởi công|bàn giao|tổ chức|triển khai|thực hiện|giải quyết|cấp|gửi|phê duyệt)${R}(?![^,;]*${L}(?:đã|vừa|từng)${R})[^,;]{0,80} ngay $`,
);
/** "tổ chức sơ duyệt ngày 09/6 và tổng duyệt ngày 11/6": what is run through before a feast. */
const REHEARSES = quick(
  /(?:(?:^|(?<!\p{L})(?:tổ chức|phải|và)) *)(?:sơ duyệt|tổng duyệt|tổng hợp luyện|hợp luyện|chạy thử|diễn tập)(?: (?:lần \p{L}+|kỹ thuật|toàn tuyến|chương trình|thực địa|cấp \p{L}+))? $/u,
);
const NEXT_RUN = /^ và (?:sơ duyệt|tổng duyệt|hợp luyện|chạy thử|diễn tập|khai mạc)(?!\p{L})/u;
const RAN = quick(/(?<!\p{L})(?:đã|được|vừa|dự kiến|buổi|lễ (?:sơ|tổng)|lịch|nghe|xem|dự|thống nhất|đồng ý)(?!\p{L})/u);
/** "báo cáo UBND tỉnh ngày 25/3/2026": to whom, then a day to come; "trình ban hành ngày 20/5/2026" names none and is as much of an order. */
const REPORTS_TO = re(
  `${L}(?:báo cáo|trình|gửi|nộp) (?:về )?(?:${ABOVE}|ban hành)(?! chỉ đạo họp)(?: (?!họp|phiên|hội|tại|ký|ban hành)[\\p{L}]+){0,6} $`,
);
/** "hoàn tất khảo sát giữa tháng 4/2026" */
const FINISHES = re(
  `${L}(?:hoàn thành|hoàn tất|bàn giao|nghiệm thu|thông xe|hợp long|chi trả|khởi công|khánh thành|động thổ)${R}(?![^,;]* từ )[^,;]{0,60}$`,
);
/** "Tiến độ tổng thể: hoàn thành dự án ngày 31/12/2013" */
const COMPLETES = re(`^ *(?:phải |cơ bản )?(?:hoàn thành|làm xong|lập xong|xây xong|hoàn tất) [^,;]{3,60}$`);
/** "nhà thầu bàn giao ngày 25/8/2019 để phục vụ năm học mới" */
const HANDS_OVER = re(
  `${L}(?:bàn giao|nghiệm thu|hoàn thành|xong|nộp lại|gửi lại|trình lại)(?: (?:mặt bằng|công trình|nhà|sản phẩm|hồ sơ))? $`,
);
/** "đôn đốc nhà máy đưa tổ máy số 2 vào vận hành |tháng 9/2026| theo đúng cam kết" */
const BRINGS_INTO_USE = re(
  `${L}(?:đôn đốc|chỉ đạo|yêu cầu|đề nghị|giao|phải|bảo đảm|đảm bảo|cam kết|phấn đấu)${R}(?![^,;]*${L}(?:đã|được|dự kiến)${R})[^,;]{0,80} đưa [^,;]{2,60} vào (?:khai thác|sử dụng|vận hành|hoạt động) $`,
);
const CLOSES_AS_AGREED = /^\s*(?:[.,;)/]|$|(?:để|nhằm|theo đúng|đúng) )/u;
const SITS = /(?:họp|hội nghị|làm việc|phiên|kỳ họp)[^,;]*$/u;

const BODY_NEXT = re(BODY_BEHIND_COMMA);

const STRIVES = /^ *(?:và )?(?:phấn đấu|quyết tâm|bảo đảm|đảm bảo) $/u;
const BEGINS =
  /^ (?:khởi công|thông xe|khánh thành|hoàn thành|đưa vào|đóng điện|phát điện|bàn giao|vận hành|trình|ban hành)(?!\p{L})/u;

/** Without preposition: only months and quarters that close a bracket or an undertaking; `onFeast`: "dịp" stands before a day. */
export function bare(
  form: TimeForm,
  clause: Clause,
  value: TimeValue,
  { on }: Context,
  onFeast = false,
): NonDeadlineMention['why'] | null {
  if (form === 'horizon') return 'horizon';
  const period = form === 'month' || form === 'quarter';
  const day = form.startsWith('day') && form !== 'day-bare';
  if (
    on !== null &&
    value.due > on &&
    ((!day && form !== 'year' && opensOrder(clause)) || (day && (dueAtSitting(clause) || isLaidOnDay(clause))))
  )
    return null;
  // "chi trả trợ cấp tháng 3, ngày 10/3 phải xong"
  if (
    day &&
    on !== null &&
    value.due > on &&
    /^ (?:là )?phải (?:xong|hoàn thành|có (?:báo cáo|kết quả))/u.test(clause.right)
  )
    return null;
  // "…; phấn đấu quý III/2026 khởi công tuyến đường 25B"
  if (
    (period || form === 'part') &&
    on !== null &&
    value.due > on &&
    STRIVES.test(clause.segment) &&
    BEGINS.test(clause.right)
  )
    return null;
  const works = day
    ? OPENS_WORK.test(clause.tail) ||
      REPORTS_TO.test(clause.tail) ||
      WISHED_WORK.test(clause.segment) ||
      COMPLETES.test(clause.segment) ||
      HANDS_OVER.test(clause.tail)
    : form === 'part' && (FINISHES.test(clause.segment) || OPENS_WORK.test(clause.tail));
  if (day && onFeast && on !== null && value.due >= on && worksAtFeast(clause))
    return findTrap(clause, false)?.why ?? null;
  if (works && attends(clause)) return 'meeting';
  if (works && on !== null && value.due >= on && CLOSES.test(clause.right)) return findTrap(clause, false)?.why ?? null;
  if (period && on !== null && value.due >= on && !value.implied.includes('month')) {
    const bracketed = clause.sentence.endsWith('(') && clause.after.startsWith(')');
    if (bracketed && ORDER.test(clause.sentence)) return null;
    if (BRINGS_INTO_USE.test(clause.segment) && CLOSES_AS_AGREED.test(clause.right) && !findTrap(clause, false))
      return null;
    if (UNDERTAKES.test(clause.tail) && CLOSES.test(clause.right) && !findTrap(clause, false)) return null;
  }
  // "trình Chính phủ đề án đầu tháng 4", "ban hành thông tư ngay cuối quý I/2023"
  if (
    on !== null &&
    value.due > on &&
    (((form === 'part' || period) && AT_ONCE_IN.test(clause.segment)) ||
      (form === 'part' && HANDS_UP.test(clause.segment))) &&
    CLOSES.test(clause.right) &&
    ORDER.test(clause.sentence)
  )
    return findTrap(clause, false)?.why ?? null;
  // "kiên quyết không để nợ đọng văn bản quá 30/6/2013"
  if (day && on !== null && value.due > on && NOT_BEYOND.test(clause.segment) && CLOSES.test(clause.right)) return null;
  // "áp dụng thử tại Công ty Than Mạo Khê quý IV/2023"
  if (
    period &&
    !value.implied.includes('year') &&
    on !== null &&
    value.due > on &&
    APPLIES_AT.test(clause.segment) &&
    CLOSES.test(clause.right)
  )
    return findTrap(clause, false)?.why ?? null;
  // hoàn thành các công trình theo tiến độ: trạm Phan Rí - tháng 9/2019; đường dây mạch 2 - quý IV/2019
  if (
    (period || day) &&
    on !== null &&
    value.due > on &&
    / [-–] $/u.test(clause.segment) &&
    CLOSES.test(clause.right) &&
    SCHEDULED.test(clause.sentence)
  )
    return null;
  // Bộ Công an cuối tháng 9 báo cáo Thủ tướng Chính phủ kết quả điều tra
  if (
    form === 'part' &&
    on !== null &&
    value.due > on &&
    BODY_ONLY.test(clause.sentence) &&
    HANDS_IN.test(clause.right)
  )
    return null;
  // Tháng 6/2019: Phòng Nông nghiệp hoàn thành …; Quý III/2019, Ban QLDA trình thẩm định …; Ngày 15/5 tổng hợp báo cáo …
  if (form !== 'year' && clause.opens && on !== null && value.due > on && opensWithBody(clause, day)) return null;
  // Ngày 15/4/2026, Bộ Xây dựng tổ chức họp thẩm định
  if (
    day &&
    clause.opens &&
    on !== null &&
    value.due > on &&
    BODY_NEXT.test(clause.right) &&
    MUST.test(clause.right) &&
    !REPORTING.test(clause.after)
  )
    return null;
  if (
    day &&
    on !== null &&
    value.due > on &&
    REHEARSES.test(clause.tail) &&
    (CLOSES.test(clause.right) || NEXT_RUN.test(clause.right)) &&
    !RAN.test(clause.clause)
  )
    return findTrap(clause, false)?.why ?? null;
  if (on !== null && value.due > on && PREPARED.test(clause.sentence) && /^(?:\)|\s*(?:[.;]|$))/u.test(clause.after))
    return null;
  // đóng điện giai đoạn 1 ngày 15/4/2026 và giai đoạn 2 ngày 30/6/2026 | chốt số liệu, báo cáo ngày 16/3
  if (
    day &&
    on !== null &&
    value.due > on &&
    (CLOSES.test(clause.right) || AND_NEXT.test(clause.right)) &&
    (opensWithVerb(clause.segment) || tellsFirst(clause.sentence)) &&
    !OF_EVENT.test(clause.segment) &&
    !/^[^\p{L}]*báo cáo \p{L}/u.test(clause.segment)
  )
    return findTrap(clause, false)?.why ?? null;
  // hoàn thành GPMB đoạn 1 (30/4/2026), đoạn 2 (30/6/2026)
  if (
    day &&
    on !== null &&
    value.due > on &&
    clause.sentence.endsWith('(') &&
    clause.after.startsWith(')') &&
    ENDS_BY.test(clause.sentence)
  )
    return findTrap(clause, false)?.why ?? null;
  if (SITS.test(clause.tail)) return 'meeting';
  return form === 'year' || form === 'half' ? 'name' : 'past';
}

const ENDS_BY = re(
  `${L}(?:hoàn thành|bàn giao|thông xe|nộp|gửi|trình)${R}(?![^.;]*${L}(?:đã|họp|hội nghị|số|ngày hội|lễ|dự kiến)${R})[^.;]{0,120}\\($`,
);
const AND_NEXT = /^ và (?:giai đoạn|đợt|đoạn|phần|hạng mục|gói|tổ máy)(?!\p{L})/u;
/** A day of something that is held, begins or counts from then, and of a paper: no deed is done by it. */
const OF_EVENT = quick(
  /(?<!\p{L})(?:họp|hội nghị|hội thảo|phiên|kỳ họp|lễ|kỷ niệm|sự kiện|buổi|đại hội|bầu cử|hội|khai mạc|bế mạc|khai giảng|hiệu lực|thi|dự kiến|từ|chuyến|đoàn|chương trình|lịch|dự|xem|tổng duyệt|phục vụ|chuẩn bị|chào mừng|hưởng ứng|tết|dịp|đêm|số|công văn|văn bản|thông báo|quyết định|nghị quyết|của|về|cho|tính|so với|đến|kể|sau|áp dụng|vào)(?!\p{L})/u,
);

/** "chuẩn bị tổ chức Hội nghị tổng kết ngành (dự kiến giữa tháng 12/2025)" */
const PREPARED = quick(
  /(?<!\p{L})(?:chuẩn bị|tham mưu|xây dựng kế hoạch)(?!\p{L})[^;.]*(?<!\p{L})(?:hội nghị|hội thảo|lễ|phiên họp|cuộc họp|đại hội|diễn đàn)(?!\p{L})[^;.(]*(?:\(dự kiến(?: tổ chức)?(?: vào| trong)?|, dự kiến (?:tổ chức|họp|diễn ra|khai mạc)) ?$/u,
);
const SCHEDULED = quick(
  /(?<!\p{L})(?:hoàn thành|đóng điện|bàn giao|theo (?:các mốc )?tiến độ|các mốc)(?!\p{L})[^.]*: /u,
);
const BODY_ONLY = re(`${BODY_AT_HEAD}(?: (?!đã|được|sẽ|dự)[\\p{L},]+){0,8},? $`);
const HANDS_IN = /^,? (?:phải )?(?:báo cáo|trình|hoàn thành|gửi|nộp|bàn giao)(?!\p{L})/u;

/** A time to come, then a body and its deed; behind a day also the deed alone. */
const opensWithBody = (clause: Clause, day: boolean): boolean => {
  if (REPORTING.test(clause.after) || FORESEEN.test(clause.after)) return false;
  const colon = /^: /u.test(clause.right);
  const right = clause.right.replace(/^: /u, ', ');
  return (
    (BODY_NEXT.test(right) && MUST.test(right) && (!day || colon)) ||
    (day && /^,? (?:phải )?(?:tổng hợp|báo cáo|trình|hoàn thành|gửi|bàn giao|khởi công|nộp)(?!\p{L})/u.test(right))
  );
};
const FORESEEN = quick(/(?<!\p{L})(?:dự kiến|sẽ|diễn ra|khai mạc|dự báo|ước)(?!\p{L})/u);

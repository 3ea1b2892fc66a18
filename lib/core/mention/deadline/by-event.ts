// tại Phiên họp lần thứ hai | tại phiên họp tiếp theo của Ủy ban | trước mùa mưa năm 2026 | trước khi trình Chính phủ | ngay sau khi Luật được thông qua
import type { Sought } from '../../text/sought.ts';
import { LEFT, quick, RIGHT } from '../../text/words.ts';
import type { Bound, DeadlineMention, NonDeadlineMention } from '../mention.ts';
import type { Context, Recogniser } from '../recogniser.ts';
import { AT_SITTING, isDueAtMeeting, isLaidBefore } from './at-meeting.ts';
import { BRACKET_DAY, bracketDay } from './bracket-day.ts';
import { AFTER_PAPER, FROM_THIS_PAPER, isDueAfterPaper, stopsFromPaper } from './by-paper.ts';
import { type Clause, clauseAround } from './clause.ts';
import { EVE, isDueOnEve } from './eve.ts';
import { DIRECTS, HABIT, ORDERS, sought } from './event-words.ts';
import { isEveryday } from './everyday.ts';
import * as occasion from './occasion.ts';
import { findTrap } from './traps.ts';

const NAME = 'deadline/by-event';

const ORDINAL =
  '(?:thứ (?:\\d{1,3}|[ivx]{1,6}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?: [\\p{L}]+)?)|tiếp theo|tới|kế tiếp|gần nhất|sắp tới|kỳ (?:tới|sau|tiếp theo)|(?:tháng|tuần|quý) (?:tới|sau)|(?<=giao ban )tuần|hằng tuần|hàng tuần|hằng tháng|hằng quý|hàng tháng|hàng quý|qu[ýí] (?:iv|i{1,3}|[1-4])(?:/(?:19|20)\\d{2}| năm (?:19|20)\\d{2})?|(?:đầu |cuối |giữa )?tháng(?: \\d{1,2}(?:/(?:19|20)\\d{2}| năm (?:19|20)\\d{2})?)?|(?:cuối|giữa) năm(?: (?:19|20)\\d{2})?)';
/** Whose sitting it is: those that sit on days known to all, and not whoever may be told. */
const OF =
  '(?:,? (?:của )?(?:ủy ban thường vụ quốc hội|ủy ban quốc gia|ủy ban(?! nhân dân)|ban chỉ đạo|hội đồng nhân dân(?! (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường))|hđnd(?! (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường))|hội đồng(?! nhân dân)|chính phủ|quốc hội(?: khóa [ivx]+)?|(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?: (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường))|bộ chính trị|ban chấp hành trung ương|hội đồng (?:thành viên|quản trị)|hđtv|hđqt|tổ công tác|bộ|sở|ubnd thành phố)(?: khóa [ivx]+)?)?(?:,? khóa [ivxl]+)?(?:,? nhiệm kỳ \\d{4} ?[-–] ?\\d{4})?';
const SITTING = `(?:(?:tại|trong|vào) (?:các )?|(?<=(?:trình|thông qua|báo cáo)(?: (?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|chính phủ|ban thường vụ|thường trực)(?: [\\p{L}]+){0,3})? )(?=(?:phiên|kỳ) họp))(?:phiên họp|kỳ họp|hội nghị|cuộc họp|phiên làm việc|(?:cuộc |buổi |kỳ |phiên |hội nghị )?giao ban)(?: giao ban)?(?: thường kỳ| thường lệ| chuyên đề| ban chấp hành trung ương| trung ương|(?<=giao ban) (?:công tác|về) \\p{L}+(?: \\p{L}+){0,4}?)?`;
const MEETING = sought(
  new RegExp(
    `${LEFT}(?:${SITTING}${OF}(?: thường kỳ| thường lệ|(?: chuyên đề)?(?: về)?(?: công tác)? xây dựng pháp luật)?(?: lần)? ${ORDINAL}${OF}|tại hội nghị (?:tổng kết|sơ kết|giao ban)(?: [\\p{L}\\d]+){0,8}(?=\\s*(?:[.;\\n]|$))|tại phiên họp(?: thường kỳ| định kỳ)?(?: của)? (?:chính phủ|ban chỉ đạo|thường trực chính phủ|hội đồng nhân dân tỉnh|ubnd (?:tỉnh|thành phố)|ủy ban nhân dân (?:tỉnh|thành phố))(?=\\s*(?:[.;\\n]|$))|tại các (?:phiên họp|kỳ họp|cuộc họp)(?: thường kỳ| định kỳ)?(?: của (?:ủy ban|ban chỉ đạo|chính phủ|hội đồng|tổ công tác))?|trước (?:phiên họp|kỳ họp|hội nghị|đại hội)(?: đảng bộ)?(?: viên chức,? người lao động| người lao động| cán bộ,? (?:công chức|viên chức)[\\p{L}, ]{0,24})?${OF}(?: các cấp| toàn quốc)?(?: lần)?(?: ${ORDINAL}| [ivx]{1,6})?${OF})${RIGHT}`,
    'gu',
  ),
);
const SEASON = sought(
  new RegExp(
    `(?=hoàn thành|xong|ngay trước|trước)${LEFT}(?:(?:hoàn thành|xong) )?(?:ngay )?trước (?:khi bước vào |(?:khi )?(?:bước )?vào (?:cao điểm )?(?=mùa)|thời điểm |cao điểm (?=mùa))?(?:mùa (?:mưa|bão|lũ|khô|cạn|nắng nóng)(?:,? (?:mưa|bão|lũ|lụt)){0,3}|tết(?: nguyên đán| dương lịch| âm lịch| cổ truyền)?${occasion.CYCLE}|năm học mới|năm học(?= (?:19|20)\\d{2})|(?:khi |ngày |lễ )?khai giảng(?: năm học(?: mới)?)?|vụ (?:đông xuân|hè thu|mùa)|kỳ thi [\\p{L} ]{3,40})(?: năm(?: (?:nay|sau|tới)(?!\\p{L}))?)?(?: (?:19|20)\\d{2}(?: ?- ?(?:20)?\\d{2,4})?)?${RIGHT}`,
    'gu',
  ),
);
const AHEAD = '(?:(?:ít nhất|tối thiểu|chậm nhất|muộn nhất)(?: là)? \\d{1,3} (?:giờ|ngày làm việc|ngày|tuần|tháng),? )';
const BEFORE_DOING = sought(
  new RegExp(
    `(?=hoàn thành|xong|ít nhất|tối thiểu|chậm nhất|muộn nhất|trước)${LEFT}(?:(?:hoàn thành|xong) )?(?:${AHEAD}?trước khi|(?<=(?:hoàn thành|xong) )trước thời điểm|trước thời điểm(?= (?:tổ chức|diễn ra|khai mạc|khai thác|vận hành|đưa vào|thông xe|bàn giao|nghiệm thu|khởi công|bắt đầu|trình|ban hành|họp|vận tải|cao điểm))|${AHEAD}trước (?:ngày|buổi|giờ|kỳ|phiên|cuộc|thời điểm|lúc)) (?:(?! phải | (?:vào|trong) (?:cuối|đầu|giữa|tháng|quý|ngày) )[^,;.()\\n]){2,80}(?:, (?:thủ tướng chính phủ|chính phủ|quốc hội|hội đồng nhân dân)(?=\\s*(?:[.;)\\n]|$)))?(?=\\s*(?:[.;()\\n]|$|(?:vào|trong) (?:cuối|đầu|giữa|tháng|quý|ngày) |, (?:quyết định|phê duyệt|thông qua|ban hành|còn|đồng thời|riêng|trong khi) ))`,
    'gu',
  ),
);
/** trước ngày họp HĐND xã giữa năm | trước cuộc họp lần sau | trước mùa gió chướng, at the end of an order */
const BEFORE_THING = sought(
  new RegExp(
    `(?=xong|trước)${LEFT}(?:xong )?trước (?:ngày (?:họp|hội|bầu|tựu|khai|diễn|kỷ niệm|thành lập|ra quân)|(?:cuộc|phiên|buổi|kỳ) (?:họp|giao ban|làm việc|kiểm tra|thi|thanh tra|tiếp công dân|tiếp dân|lập dự toán|quyết toán|kiểm kê|tổng điều tra|báo cáo)|(?:mùa|đợt|vụ) \\p{L}|thời điểm (?:ec|eu|đoàn|cơ quan|đại hội|kỳ họp|bầu cử)) ?(?:(?! (?:được|đã|đang|còn|phải) )[\\p{L}\\d/ ]){0,60}?(?=\\s*(?:[.;)\\n]|$|, (?:hoàn thành|phấn đấu|bảo đảm|đảm bảo)))`,
    'gu',
  ),
);
/** …; trước đợt kiểm tra cuối năm của Bộ gửi bản tự chấm điểm */
const BEFORE_THING_HEAD = sought(
  new RegExp(
    `(?=trước)${LEFT}trước (?:đợt|kỳ|cuộc|phiên|buổi) (?:họp|giao ban|làm việc|kiểm tra|thi|thanh tra|khảo sát|đánh giá)(?: (?!được|đã|đang|còn|phải)[\\p{L}\\d]+){0,8}?(?=,? (?:gửi|nộp|trình|báo cáo|hoàn thành|tổ chức|bàn giao|phải)(?!\\p{L}))`,
    'gu',
  ),
);
/** duy trì liên tục đến khi qua 21 ngày không phát sinh ca bệnh | ngừng khai thác giếng khi nhà máy nước hoàn thành | sơ kết vào dịp tổng kết năm */
const UNTIL_THEN = sought(
  new RegExp(
    `(?=cho đến|cho tới|đến|tới)${LEFT}(?:cho )?(?:đến|tới) (?:khi|lúc|hết (?:mùa|đợt|vụ)) [^,;.()\\n]{3,80}(?=\\s*(?:[.;)\\n]|$))`,
    'gu',
  ),
);
const WHEN_READY = sought(
  new RegExp(
    `(?=khi )${LEFT}(?<!(?:sau|trước|ngay|đến|tới|mỗi|mà|sau mỗi) )khi [^,;.()\\n]{3,60} (?:hoàn thành|hoàn thành xong|đi vào hoạt động|(?:được )?đưa vào (?:sử dụng|vận hành|khai thác)|có hiệu lực(?: thi hành)?)(?=\\s*(?:[.;\\n]|$))`,
    'gu',
  ),
);
const AT_OCCASION = sought(
  new RegExp(
    `(?=vào dịp)${LEFT}vào dịp (?:sơ kết|tổng kết|khai giảng|kỷ niệm|đại hội)[^;.()\\n]{2,90}(?=\\s*(?:[.;)\\n]|$))`,
    'gu',
  ),
);
// Trước khi tái đàn, hướng dẫn người chăn nuôi …
const BEFORE_HEAD = sought(
  new RegExp(
    `(?=trước khi)${LEFT}trước khi [^,;.()\\n]{2,60}(?=, (?:phải |cần |yêu cầu )?(?:${ORDERS}|có văn bản)(?!\\p{L}))`,
    'gu',
  ),
);
const AFTER_DOING = sought(
  new RegExp(
    `(?=ngay )${LEFT}ngay (?:(?:(?:sau )?khi|sau (?:đợt|kỳ|phiên|buổi|hội nghị|mùa|bão|lễ|dịp|tết|cuộc)) [^,;.()\\n]{3,90}|sau (?:kiểm tra|thanh tra|khảo sát|hội nghị|cuộc họp|phiên họp|bão|tết)(?=\\s*(?:[.;)\\n]|$)))`,
    'gu',
  ),
);
const AFTER_ENDS = sought(
  new RegExp(
    `(?=sau khi)${LEFT}sau khi (?:có (?:kết quả|quyết định)|công bố|kết thúc|hoàn thành|hoàn tất|hết|sắp xếp|bàn giao|nghiệm thu)(?: [^,;.()\\n]{3,80})?(?=\\s*(?:[.;\\n]|$))`,
    'gu',
  ),
);
/** trước ngày 23 tháng Chạp | trước mùng 5 Tết | chậm nhất rằm tháng Giêng | trước ngày 15 tháng 8 âm lịch: no day of the calendar in use here */
const LUNAR = sought(
  new RegExp(
    `(?=hoàn thành|xong|trước|chậm nhất|muộn nhất|không quá)${LEFT}(?:(?:hoàn thành|xong) )?(?:trước|(?:chậm|muộn) nhất(?: là| vào| đến)*|không quá)(?: ngày)? ?(?:(?:(?:mùng |mồng )?\\d{1,2}|rằm)(?: tháng (?:chạp|giêng)|(?:/| tháng )\\d{1,2} âm lịch)|(?:mùng|mồng) \\d{1,2} tết(?: âm lịch)?${occasion.CYCLE}(?! ?\\())(?: âm lịch)?(?: năm \\p{L}+ \\p{L}+(?= ?[.,;)\\n]|$))?${RIGHT}`,
    'gu',
  ),
);

/** Reads limits set by something that will happen. They have no day. */
export const byEvent: Recogniser<DeadlineMention | NonDeadlineMention> = {
  name: NAME,
  cues: [
    'họp',
    'hội nghị',
    'trước',
    'năm học',
    'khai giảng',
    'sau khi',
    'từ ngày ban hành',
    'từ ngày ký',
    'từ ngày nhận',
    'từ thời điểm',
    'ngay khi',
    'giao ban',
    'buổi làm việc',
    'buổi họp',
    'tiếp công dân',
    'hội thảo',
    'đại hội',
    'đến khi',
    'đến hết',
    'đến lúc',
    'tới khi',
    ' khi ',
    'vào dịp',
    'ngay sau',
    ' tết',
    'chạp',
    'giêng',
    'âm lịch',
  ],
  find(context) {
    return [
      ...all(context, MEETING, 'in', isDueAtMeeting),
      ...all(context, AT_SITTING, 'in', isLaidBefore),
      ...all(context, SEASON, 'before', (clause) => findTrap(clause, false) === null && /\p{L}/u.test(clause.sentence)),
      ...all(context, EVE, 'before', isDueOnEve),
      ...all(
        context,
        LUNAR,
        'before',
        (clause, words) =>
          !clause.opens &&
          findTrap(clause, false, true) === null &&
          (/^(?:hoàn thành|xong)/u.test(words) || DIRECTS_LUNAR.test(clause.clause)),
      ),
      ...all(context, BEFORE_DOING, 'before', isDueBeforeThing),
      ...all(context, AFTER_ENDS, 'in', isDueAfterEnd),
      ...all(
        context,
        BEFORE_HEAD,
        'before',
        (clause) => (clause.opens || occasion.BODY_BEFORE.test(clause.sentence)) && findTrap(clause, false) === null,
      ),
      ...all(context, BEFORE_THING, 'before', isDueBeforeThing),
      ...all(
        context,
        BEFORE_THING_HEAD,
        'before',
        (clause) => /^ *$/u.test(clause.segment) && findTrap(clause, false, true) === null,
      ),
      ...all(context, FROM_THIS_PAPER, 'in', stopsFromPaper),
      ...all(context, occasion.BEFORE_FEAST, 'before', isDueBeforeThing),
      ...all(context, occasion.BEFORE_ONCE, 'before', occasion.isDueBeforeOnce),
      ...all(context, occasion.SO_LONG_BEFORE, 'before', occasion.isDueSoLongBefore),
      ...all(context, occasion.BEFORE_PASSING, 'before', occasion.isDueBeforePassing),
      ...all(context, occasion.FROM_SCHOOL_YEAR, 'in', (clause) => findTrap(clause, false) === null),
      ...all(context, UNTIL_THEN, 'in', (clause) => occasion.lasts(clause) && findTrap(clause, false) === null),
      ...all(context, WHEN_READY, 'in', (clause) => ENDS.test(clause.clause) && findTrap(clause, false) === null),
      ...all(context, AT_OCCASION, 'in', (clause) => ORDERED.test(clause.sentence) && findTrap(clause, false) === null),
      ...all(
        context,
        AFTER_DOING,
        'in',
        (clause, words) =>
          (findTrap(clause, false) === null && ORDERED.test(clause.sentence + clause.after)) ||
          occasion.isDueAsSoon(clause, words),
      ),
      ...all(context, AFTER_PAPER, 'in', isDueAfterPaper),
    ].sort(byStart);
  },
};

/** Of two readings of the same words the limit comes first, and is kept. */
const byStart = (a: Found, b: Found): number =>
  a.span.start - b.span.start ||
  (a.span.end === b.span.end ? Number(a.type !== 'deadline') - Number(b.type !== 'deadline') : 0);
type Found = DeadlineMention | NonDeadlineMention;

/** "đề xuất sơ kết sau khi công bố hết dịch": an order of a kind that waits for an end. */
const isDueAfterEnd = (clause: Clause): boolean =>
  findTrap(clause, false) === null && WAITS.test(clause.segment) && !HABIT.test(clause.segment);
const WAITS = quick(
  /(?<!\p{L})(?:sơ kết|tổng kết|trình|báo cáo|rút kinh nghiệm|khởi công|khôi phục|hoàn trả|công bố|ban hành)(?!\p{L})[^,;]*$/u,
);
const ENDS = quick(
  /(?:^|: ?)[^\p{L}]*(?:[a-zđ]\) )?(?:phải )?(?:ngừng|dừng|chấm dứt|tháo dỡ|thu hồi|bàn giao|đóng cửa|thanh lý|chuyển)(?!\p{L})[^:]*$/u,
);
const DIRECTS_LUNAR = quick(
  /(?<!\p{L})(?:hoàn thành|xong|bảo đảm|đảm bảo|phải|chi trả|cấp|trao|báo cáo|gửi|bố trí|phân bổ|giải tỏa|yêu cầu|giao|rà soát|kiểm tra|chuẩn bị|tổ chức|triển khai|thực hiện|sửa chữa|lắp đặt|dọn|trồng|thăm|tặng|hỗ trợ|vệ sinh)(?!\p{L})/u,
);
const ORDERED = quick(
  /(?<!\p{L})(?:phải|(?<!ban )chỉ đạo|(?<!được )(?:phục hồi|khôi phục)|giao(?! (?:thông|dịch|lưu|thương|thoa|nhau))|yêu cầu|đề nghị|khẩn trương|trình|ban hành|báo cáo|triển khai|tổ chức|hoàn thành|thực hiện|chủ trì|nộp|gửi|sơ kết|khởi động|khởi công|bố trí|chuẩn bị|tiếp tục thi công|mời (?:các|ông|bà|hộ|đại diện)|làm việc với|hoàn trả|thanh toán|đấu thầu|công bố|công khai|phê duyệt|bàn giao|nghiệm thu|quyết toán|sửa chữa|xử lý|thông báo|hoàn thiện|cấp|trả)(?!\p{L})/u,
);

const isDueBefore = (clause: Clause, words: string): boolean =>
  findTrap(clause, false, true) === null &&
  (/^(?:hoàn thành|xong)/u.test(words) || (DIRECTS.test(clause.clause) && !HABIT.test(clause.clause)));

/** "trước ngày khai giảng năm học mới 05/9/2024" */
const DAY_NEXT = quick(/^ (?:ngày )?\d{1,2}\/\d{1,2}(?:\/(?:19|20)\d{2})?(?![\d/])/u);
const BRACKET = quick(new RegExp(`^${BRACKET_DAY}`, 'u'));

/** "giao A làm việc với doanh nghiệp, hai bên ký xong hợp đồng trước cuộc họp lần sau": told by the words since the last comma. */
const isDueBeforeThing = (clause: Clause, words: string): boolean =>
  !isEveryday(clause, words) &&
  (isDueBefore(clause, words) ||
    (findTrap(clause, false, true) === null && DIRECTS.test(clause.segment) && !HABIT.test(clause.segment)));

function all(context: Context, pattern: Sought, bound: Bound, holds: (clause: Clause, words: string) => boolean) {
  return pattern.in(context.starts).flatMap((match): (DeadlineMention | NonDeadlineMention)[] => {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (!holds(clauseAround(context, span.start, span.end), match[0]))
      return pattern === MEETING ? [{ type: 'non-deadline', span, by: NAME, why: 'meeting' }] : [];
    const behind = context.lower.slice(span.end, span.end + 36);
    const closing = BRACKET.exec(behind)?.[0] ?? DAY_NEXT.exec(behind)?.[0] ?? '';
    const printed = bracketDay(closing.includes('(') ? closing : ` (${closing.trim()})`, context.on);
    if (printed?.due && context.on !== null && printed.due > context.on) {
      const value = { ...printed, kind: 'date', bound, precision: 'day', flags: [] } as const;
      return [{ type: 'deadline', span: { start: span.start, end: span.end + closing.length }, by: NAME, value }];
    }
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

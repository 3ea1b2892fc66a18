// trong thời hạn 10 ngày làm việc kể từ ngày ban hành Thông báo này | trong vòng 15 ngày | chậm nhất sau 05 ngày
import { Sought } from '../../text/sought.ts';
import { LEFT, quick, RIGHT } from '../../text/words.ts';
import type { DeadlineMention, NonDeadlineMention } from '../mention.ts';
import type { Context, Recogniser } from '../recogniser.ts';
import { type Clause, clauseAround } from './clause.ts';
import { finishesWhat, handsIn, isCitizens, NORM, RULE, RULE_NEAR } from './duration-rules.ts';
import { COUNT, counted, countOf, FROM, FROM_NOW, relative, startOf, UNIT, unitOf } from './duration-words.ts';
import { findTrap } from './traps.ts';
import { opensWithVerb } from './verb-first.ts';

const NAME = 'deadline/within-duration';
const sought = (pattern: RegExp): Sought => new Sought(quick(pattern));

const LEAD =
  '(?:hoàn thành )?(?:trong(?: thời hạn| vòng| thời gian| phạm vi)?(?: tối đa| không quá)?|(?:chậm|muộn) nhất(?: là)?(?: trong| sau)?(?: thời hạn| vòng)?|không quá|không (?:muộn|chậm|trễ) hơn|sau(?: đó)?)';
const COUNTED = sought(
  new RegExp(
    `(?=hoàn thành|trong|chậm|muộn|không|sau)${LEFT}(${LEAD}) ${COUNT}(?: |(?=h))${UNIT}(?: tới| tiếp theo| nữa)?(${FROM})?${RIGHT}`,
    'gu',
  ),
);
// phải báo cáo trong ngày.
const SAME_DAY = sought(
  new RegExp(
    `(?=hoàn thành|trong ngày)${LEFT}(?:hoàn thành )?trong ngày(?:(?: ban hành| ký)?(?= ?(?:[.,;)\\n]|$|để |về |cho ))|(?<=(?:xử lý|khắc phục|giải quyết|báo cáo|hoàn thành|trả lời) ngay trong ngày)(?= (?:các|những|mọi) ))`,
    'gu',
  ),
);
/** Reads limits counted from a start; the estimate is worked out where the paper's own day starts it. */
export const withinDuration: Recogniser<DeadlineMention | NonDeadlineMention> = {
  name: NAME,
  cues: ['giờ', 'h', ' ngày', ' tuần', ' tháng', ' năm'],
  find(context) {
    const counted = COUNTED.in(context.starts).flatMap((match) => read(context, match));
    const same = SAME_DAY.in(context.starts).flatMap((match) => sameDay(context, match[0], match.index));
    return [...counted, ...same].sort((a, b) => a.span.start - b.span.start);
  },
};

function read(context: Context, match: RegExpMatchArray): (DeadlineMention | NonDeadlineMention)[] {
  const [words, lead = '', count = '', unitWords = '', working, from] = match;
  const start = match.index ?? 0;
  const span = { start, end: start + words.length };
  const clause = clauseAround(context, span.start, span.end);
  // "chậm nhất 72 giờ trước buổi thi" counts back from what is to come
  if (/^ trước (?:khi|ngày|buổi|giờ|kỳ|phiên|cuộc|thời điểm|lúc)(?!\p{L})/u.test(clause.right)) return [];
  // "…, sau 03 năm tổng kết báo cáo Thủ tướng Chính phủ"
  const reviews =
    (clause.opens || /^ *$/u.test(clause.segment)) &&
    /^(?: (?:triển khai )?thực hiện)?,? (?:sơ bộ )?(?:tổng kết|sơ kết|đánh giá|báo cáo)(?!\p{L})/u.test(clause.right);
  // "Sơ kết thí điểm sau 6 tháng triển khai."
  const reviewed =
    /(?:^|[:;.] ?)[^\p{L}]*(?:sơ kết|tổng kết|đánh giá)(?: [\p{L}]+){0,6} $/u.test(clause.clause) &&
    /^(?: (?:triển khai|thực hiện|thí điểm|vận hành|áp dụng))*\s*(?:[.;]|$)/u.test(clause.right);
  if (lead === 'sau' && !from && reviewed)
    return [
      relative(
        span,
        NAME,
        counted(
          { count: countOf(count), unit: unitOf(unitWords, working !== undefined) ?? 'month', from: 'event' },
          from,
          context,
        ),
      ),
    ];
  if (lead === 'sau' && !from && !words.endsWith(' nữa') && !reviews && !handsIn(clause))
    return [{ type: 'non-deadline', span, by: NAME, why: 'past' }];
  const unit = unitOf(unitWords, working !== undefined);
  const number = countOf(count);
  if (unit === null || number === 0) return [];
  if (unit === 'hour' && !/trong|vòng|hạn|quá|sau/u.test(lead)) return [];
  const why = notALimit(lead, from, clause, /^(?:giờ|h$|ngày|tuần)/u.test(unitWords), FROM_NOW.test(words));
  if (why) return [{ type: 'non-deadline', span, by: NAME, why }];
  const counts = from ? startOf(from) : FROM_NOW.test(words) ? 'paper' : lead === 'sau đó' ? 'event' : null;
  return [relative(span, NAME, counted({ count: number, unit, from: counts }, from, context))];
}

/** "Cách ly người nhập cảnh trong 14 ngày": how long it goes on. */
const LASTS = quick(
  /^[^\p{L}]*(?:[a-zđ]\) )?(?:phải |cần )?(?:cách ly|duy trì|theo dõi|nuôi|trưng bày|phát|niêm yết|lưu|lưu trữ|giữ|nghỉ|tạm dừng|tạm ngừng|tạm đình chỉ|cấm|bảo quản|tập huấn|đào tạo|học|điều trị|miễn|giảm|công khai)(?!\p{L})/u,
);

function notALimit(
  lead: string,
  from: string | undefined,
  clause: Clause,
  shortUnit: boolean,
  fromNow: boolean,
): NonDeadlineMention['why'] | null {
  if (lead === 'không quá' && from === undefined && shortUnit && eachWithin(clause)) return null;
  // "gửi Bộ Công Thương để theo dõi trong vòng 07 ngày kể từ ngày ký Công điện này": the paper itself starts it
  if (from && startOf(from) === 'paper' && lead !== 'sau' && closesOrder(clause)) return null;
  // "không để người bệnh nằm ghép sau 48 giờ kể từ khi nhập viện", "sau 30 ngày … không đáp ứng", "thời gian khám không quá 3 giờ"
  if (
    /(?<!\p{L})không để(?!\p{L})/u.test(clause.segment) ||
    (lead === 'sau' && /(?<!\p{L})(?:không|chưa)(?!\p{L})/u.test(from ?? ''))
  )
    return 'condition';
  if (NORM.test(clause.segment)) return 'condition';
  if (
    RULE.test(clause.clause) ||
    isCitizens(clause) ||
    (RULE_NEAR.test(clause.segment) && !/ phải (?:báo cáo|xử lý|thông báo|có mặt) $/u.test(clause.segment)) ||
    /^ ?(?:qua|vừa qua|gần đây|trước)(?!\p{L})/u.test(clause.right)
  )
    return 'condition';
  const trap = findTrap(
    clause,
    false,
    (from !== undefined && lead === 'sau') || fromNow || /nhất|quá|vòng|hạn/u.test(lead),
    MUST_NEXT.test(clause.right),
  );
  // "khôi phục cấp điện cho các vùng bị ngập trong 3 ngày tới": told from now on, whatever the things have met with
  // "…, nội dung mới so với hồ sơ đã thẩm định trong 05 ngày làm việc kể từ ngày nhận được đề nghị": nothing past is counted from what is yet to come in
  const waits = trap?.why === 'past' && from !== undefined && RECEIVES.test(from) && opensWithVerb(clause.clause);
  if (trap && !waits && !(fromNow && trap.why === 'condition' && closesOrder(clause))) return trap.why;
  if (lead === 'sau đó') return closesOrder(clause) ? null : 'condition';
  if (MUST_NEXT.test(clause.right) || heads(lead, clause)) return null;
  if (lead === 'sau' && from === undefined)
    return closesOrder(clause) ||
      /^(?: (?:triển khai )?thực hiện)?,? (?:sơ bộ )?(?:tổng kết|sơ kết|đánh giá|báo cáo)/u.test(clause.right)
      ? null
      : 'past';
  if (shortUnit && closesOrder(clause)) return null;
  // "thông các tuyến đường chính trong 48 giờ tới."
  if (shortUnit && fromNow && /^\s*(?:[.;]|$)/u.test(clause.right) && !FORESEEN.test(clause.sentence)) return null;
  const plain = (lead.endsWith('trong') || lead === 'không quá') && !finishesWhat(lead, clause.right);
  if (
    plain &&
    !from &&
    !(clause.opens && shortUnit && fromNow) &&
    !(
      shortUnit &&
      opensWithVerb(clause.segment) &&
      !LASTS.test(clause.segment) &&
      /^\s*(?:[.;]|$)/u.test(clause.right)
    ) &&
    !/(?:hoàn thành|báo cáo|trình|gửi|xong|khắc phục|xử lý|thẩm định|thẩm tra|trả lời|cho ý kiến|có ý kiến|phê duyệt|ban hành|lập|rà soát|bổ sung|cung cấp|chỉnh sửa|khôi phục|bàn giao|cấp(?: phép)?|giải quyết|xác minh|thanh toán|chi trả)(?!\p{L})[^,;]*$/u.test(
      clause.segment,
    )
  )
    return 'condition';
  if (
    clause.opens &&
    (/(?<!\p{L})đã(?!\p{L})/u.test(clause.after) ||
      !/(?:phải|báo cáo|trình|hoàn thành|gửi|tổ chức|ban hành|xây dựng|rà soát|khẩn trương|thực hiện|niêm yết|nộp|thu hồi|hoàn trả|kiểm điểm|khắc phục|có trách nhiệm|hướng dẫn|bàn giao|công khai|công bố|thẩm định|trả lời)/u.test(
        clause.after,
      ))
  )
    return 'condition';
  return null;
}

const RECEIVES = /(?:khi|ngày) nhận (?:được|đủ|đầy đủ|hồ sơ|văn bản)/u;
const FORESEEN = quick(/(?<!\p{L})(?:dự báo|khả năng|có thể|sẽ|nguy cơ|tiếp tục mưa|còn|đã|nhận định)(?!\p{L})/u);

/** "Trong thời hạn 06 tháng kể từ ngày ban hành Thông báo này:": said once above all points below. */
const heads = (lead: string, clause: Clause): boolean =>
  clause.opens && lead !== 'sau' && /^\s*:\s*$/u.test(clause.after);

/** "… rút ngắn thẩm định, mỗi hồ sơ không quá 5 ngày làm việc.": a pace that the order itself sets, for each thing in hand. */
const eachWithin = (clause: Clause): boolean =>
  /^ mỗi (?:hồ sơ|bộ hồ sơ|vụ việc|đơn|kiến nghị|gói thầu|thủ tục|dự án|nhiệm vụ)(?: \p{L}+){0,2} $/u.test(
    clause.segment,
  ) &&
  /^\s*(?:[.;]|$)/u.test(clause.right) &&
  ORDERS_PACE.test(clause.clause);
const ORDERS_PACE = quick(
  /(?<!\p{L})(?:rút ngắn|khẩn trương|đẩy nhanh|phải|tập trung|yêu cầu|giao|chấn chỉnh)(?!\p{L})(?!.*(?<!\p{L})(?:đã|được|theo quy định|thời gian qua|trung bình|bình quân)(?!\p{L}))/u,
);
const DEED = quick(
  /(?<!\p{L})(?:hoàn thành|báo cáo|trình|gửi|xong|khắc phục|xử lý|thẩm định|thẩm tra|trả lời|cho ý kiến|có ý kiến|phê duyệt|ban hành|lập|bàn giao|giải quyết|công khai|chi trả|thanh toán|cấp phép|lấy ý kiến|tổng hợp|rà soát|xác minh|hoàn thiện|bổ sung|cung cấp|hướng dẫn|khôi phục|sửa chữa|thông(?= (?:xe|tuyến|đường|các))|giao(?= (?:sạch|mặt bằng|đất|nền))|ra (?:thông báo|văn bản|quyết định|kết luận)|công bố|cập nhật|chuyển|tiếp nhận|phân công)(?!\p{L})/u,
);

/** "lập, phê duyệt phương án 4 khu tái định cư A, B, C không quá 20 ngày;" */
const closesOrder = (clause: Clause): boolean =>
  /^\s*(?:[.;)]|$|(?:cho|đối với) mỗi )/u.test(clause.right) &&
  (DEED.test(clause.clause) || /^ *(?:phải|cần) /u.test(clause.segment));
/** "trong vòng 2 tuần sau Hội nghị này phải nộp xong" */
const MUST_NEXT = /^ phải (?!có |chịu )/u;

function sameDay(context: Context, words: string, start: number): DeadlineMention[] {
  const span = { start, end: start + words.length };
  const clause = clauseAround(context, span.start, span.end);
  const near = clause.clause.replace(/\([^()]{0,30}\)/u, '').slice(-60);
  if (!DEED.test(near) || RULE_NEAR.test(near) || findTrap(clause, false)) return [];
  if (!/(?<!\p{L})(?:phải|yêu cầu|giao|khẩn trương|kịp thời|báo cáo|gửi|ngay)(?!\p{L})/u.test(clause.clause)) return [];
  return [relative(span, NAME, { duration: { count: 1, unit: 'day', from: null } })];
}

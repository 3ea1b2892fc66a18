// …, thời gian thực hiện: 06 tháng kể từ ngày được giao | thời hạn lập báo cáo nghiên cứu khả thi là 6 tháng
import { Sought } from '../../text/sought.ts';
import { LEFT, quick, RIGHT } from '../../text/words.ts';
import type { DeadlineMention } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';
import { type Clause, clauseAround } from './clause.ts';
import { COUNT, counted, countOf, FROM, relative, startOf, UNIT, unitOf } from './duration-words.ts';
import { findTrap } from './traps.ts';

const NAME = 'deadline/labelled-duration';
const DEED =
  '(?:thực hiện|triển khai|hoàn thành|xử lý|giải quyết|khắc phục|trình|báo cáo|gửi|trả lời|nộp|(?:lập|xây dựng|rà soát|thẩm định|kiểm tra|bàn giao|tổ chức|thi công)(?: (?!là |không |tối đa )[\\p{L}]+){0,7}?)';
const LABELLED = new Sought(
  quick(
    new RegExp(
      `(?=thời |tiến độ)${LEFT}(?:thời gian|thời hạn|tiến độ)(?: ${DEED})?(?: là|:)?(?: trong(?: vòng)?| không quá| tối đa| chậm nhất)? (?=\\d)${COUNT} ${UNIT}(${FROM})?${RIGHT}`,
      'gu',
    ),
  ),
);

/** Reads limits of so much time behind their label, where it closes an order: the words behind the label. */
export const labelledDuration: Recogniser<DeadlineMention> = {
  name: NAME,
  cues: ['thời gian', 'thời hạn', 'tiến độ'],
  find: (context) =>
    LABELLED.in(context.starts).flatMap((match): DeadlineMention[] => {
      const [words, count = '', unitWords = '', working, from] = match;
      const end = (match.index ?? 0) + words.length;
      const start = (match.index ?? 0) + words.search(/(?:không quá|tối đa|chậm nhất|trong(?: vòng)?)? ?\d/u);
      const unit = unitOf(unitWords, working !== undefined);
      const number = countOf(count);
      if (unit === null || unit === 'year' || number === 0) return [];
      if (!closesOrder(clauseAround(context, match.index ?? 0, end))) return [];
      const span = { start: context.text.charAt(start) === ' ' ? start + 1 : start, end };
      return [relative(span, NAME, counted({ count: number, unit, from: from ? startOf(from) : null }, from, context))];
    }),
};

const closesOrder = (clause: Clause): boolean =>
  /^ *$/u.test(clause.segment) &&
  /^\s*(?:[.;)]|$)/u.test(clause.right) &&
  TOLD_TO.test(clause.sentence) &&
  !DESCRIBES.test(clause.sentence) &&
  findTrap(clause, false, true) === null;
const TOLD_TO = quick(
  /(?<!\p{L})(?:giao(?! (?:thông|dịch|lưu|thương|thoa))|yêu cầu|đề nghị|chủ trì|khẩn trương|phải|trình|báo cáo|lập|rà soát|hoàn thiện|khắc phục|thẩm định|kiểm tra)(?!\p{L})/u,
);
/** What a project, a contract or a rule is like. */
const DESCRIBES = quick(
  /(?<!\p{L})(?:tổng mức đầu tư|quy mô|công suất|tổng vốn|hợp đồng|gói thầu|đề tài|học phần|khóa học|giấy phép|cho thuê|bảo hành|thí điểm|gia hạn|rút ngắn|kéo dài|quy định|đã|được phê duyệt|bình quân|trung bình|trước đây|hiện nay)(?!\p{L})/u,
);

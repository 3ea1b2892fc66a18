import { quick } from '../../text/words.ts';
import { AT_HEAD, BODY, LEADER, TELLING } from './body-words.ts';
import type { Clause } from './clause.ts';
import { re } from './trap.ts';
import { opensWithVerb } from './verb-first.ts';

/** Surroundings in which a length of time is a rule or a fact, not a task's limit. */
export const RULE = quick(
  /(?<![\p{L}])(?:nếu|(?<!(?:các|những|mọi|số|từng|toàn bộ) )trường hợp(?!.*(?<!\p{L})phải (?:báo cáo|xử lý|gửi|trình))|quá|mà|đối với (?:hồ sơ|dự án)|rút ngắn|hiệu lực|kinh nghiệm|(?<!(?:bồi|bất|khác|thông|bình) )thường(?! vụ| trực| xuyên| kỳ)|thời gian (?:giải quyết|xử lý|đào tạo|thi công)|theo luật|mỗi|bảo hành|lưu trữ)(?![\p{L}])/u,
);
/** "người dân nộp hồ sơ trong 05 ngày": theirs, unless somebody's deed opens the words ("chi trả đến người dân trong 05 ngày"). */
const CITIZENS = /(?<!\p{L})(?:người dân|khách hàng)(?!\p{L})/u;
export const isCitizens = ({ clause, segment, sentence }: Clause): boolean =>
  CITIZENS.test(clause) && !opensWithVerb(segment) && !opensWithVerb(clause) && !BODY_FIRST.test(sentence);
const BODY_FIRST = re(`${AT_HEAD}${TELLING}(?:${BODY}|${LEADER})`);
/** How long a thing takes, as a norm. */
export const NORM = quick(
  /(?<!\p{L})thời gian (?:khám|chờ|chờ đợi|xếp hàng|lưu trú|di chuyển|mất điện|thông quan)(?!\p{L})|(?<!\p{L})(?:đủ|dự trữ)(?: dùng| cơ số)? $/u,
);
/** Words that make it one only where they stand close before. */
export const RULE_NEAR = quick(
  /(?<![\p{L}])(?:khi|giảm|xuống|còn(?! lại)|miễn|kéo dài|gia hạn|thí điểm|(?<!theo )quy định|cho thuê|thuê|vay|bảo trì|ân hạn|cấm|(?<!(?:hồ sơ|biên bản|đề nghị) xử )phạt|tạm giữ|lưu kho)(?![\p{L}])[^,;]{0,40}$/u,
);
/** "hoàn thành trong 10 ngày việc rà soát …": what is to be finished stands behind. */
export const finishesWhat = (lead: string, right: string): boolean =>
  lead.startsWith('hoàn thành') && /^ (?:việc|toàn bộ|công tác)(?!\p{L})/u.test(right);
/** "gửi bản kiểm điểm sau 3 ngày." */
export const handsIn = ({ segment, right }: Clause): boolean =>
  /^\s*(?:[.;]|$)/u.test(right) &&
  /^ *(?:và )?(?:phải )?(?:gửi|nộp|trả lời|báo cáo lại|họp lại|kiểm tra lại) /u.test(segment);

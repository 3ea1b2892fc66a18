import { quick } from '../../text/words.ts';
import type { Clause } from './clause.ts';

/** Surroundings in which a length of time is a rule or a fact, not a task's limit. */
export const RULE = quick(
  /(?<![\p{L}])(?:nếu|(?<!(?:các|những|mọi|số|từng|toàn bộ) )trường hợp(?!.*(?<!\p{L})phải (?:báo cáo|xử lý|gửi|trình))|quá|mà|đối với (?:hồ sơ|dự án)|rút ngắn|hiệu lực|kinh nghiệm|(?<!(?:bồi|bất|khác|thông|bình) )thường(?! vụ| trực| xuyên| kỳ)|thời gian (?:giải quyết|xử lý|đào tạo|thi công)|theo luật|mỗi|bảo hành|lưu trữ|(?=người dân|khách hàng)(?<!(?:xử lý|trả lời|giải quyết|tiếp nhận)[^,;]{0,30})(?:người dân|khách hàng))(?![\p{L}])/u,
);
/** How long a thing takes, as a norm. */
export const NORM = quick(
  /(?<!\p{L})thời gian (?:khám|chờ|chờ đợi|xếp hàng|lưu trú|di chuyển|mất điện|thông quan)(?!\p{L})/u,
);
/** Words that make it one only where they stand close before. */
export const RULE_NEAR = quick(
  /(?<![\p{L}])(?:khi|giảm|xuống|còn|miễn|kéo dài|gia hạn|thí điểm|(?<!theo )quy định|cho thuê|thuê|vay|bảo trì|ân hạn|cấm|(?<!(?:hồ sơ|biên bản|đề nghị) xử )phạt|tạm giữ|lưu kho)(?![\p{L}])[^,;]{0,40}$/u,
);
/** "hoàn thành trong 10 ngày việc rà soát …": what is to be finished stands behind. */
export const finishesWhat = (lead: string, right: string): boolean =>
  lead.startsWith('hoàn thành') && /^ (?:việc|toàn bộ|công tác)(?!\p{L})/u.test(right);
/** "gửi bản kiểm điểm sau 3 ngày." */
export const handsIn = ({ segment, right }: Clause): boolean =>
  /^\s*(?:[.;]|$)/u.test(right) &&
  /^ *(?:và )?(?:phải )?(?:gửi|nộp|trả lời|báo cáo lại|họp lại|kiểm tra lại) /u.test(segment);

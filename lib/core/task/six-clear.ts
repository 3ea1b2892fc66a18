import type { AssigneeMention } from '../mention/mention.ts';
import type { Gap, Party } from '../reading.ts';
import type { Span } from '../text/span.ts';
import { AUTHORITY, PRODUCT, SYSTEM } from './cues.ts';

/**
 * What a task must produce (rõ sản phẩm) and to whom it goes (rõ thẩm quyền), from its own words; and what is not said.
 * The six "rõ" are the administration's own principle: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.
 */

const AUTHORITY_HERE = new RegExp(`^(?:${AUTHORITY})(?![\\p{L}\\p{N}])`, 'u');
/** In order of weight: what is submitted outweighs what is reported, that outweighs what is sent. */
const WAYS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])trình(?:\s(?:ngay|kịp thời|lên|để|xin ý kiến|các))*\s+/giu,
  /(?<![\p{L}\p{N}])trình\s(?:ban hành|phê duyệt|ký ban hành)\s[^,;.]{2,60}?\scủa\s+/giu,
  /(?<![\p{L}\p{N}])báo cáo(?:\s(?:ngay|kịp thời|lên|cho|với|bằng văn bản))*\s+/giu,
  /(?<![\p{L}\p{N}])báo cáo\s[^,;.]{2,90}?\s(?:về|đến|tới|cho|với|lên)\s+/giu,
  /(?<![\p{L}\p{N}])báo cáo\s[^,;.]{2,60}?\stại\s(?:các\s)?(?:phiên họp|cuộc họp|hội nghị)(?:\s[^,;.]{2,30}?)?\scủa\s+/giu,
  /(?<![\p{L}\p{N}])tham mưu(?:[,\s]+đề xuất)?(?:\s(?:cho|với|giúp))?\s+/giu,
  /(?<![\p{L}\p{N}])(?:đề xuất|kiến nghị)(?:\s(?:với|lên))?\s+/giu,
  /(?<![\p{L}\p{N}])gửi(?:\s(?:ngay|lên|cho|đến|tới|về))*\s+/giu,
  /(?<![\p{L}\p{N}])gửi\s[^,;.]{2,60}?\s(?:về|đến|tới|cho|qua)\s+/giu,
];

/** Whom a task is submitted or reported to: the authority's name, or null. */
export function addresseeOf(text: string, clause: Span, assignees: readonly AssigneeMention[]): Span | null {
  const words = text.slice(clause.start, clause.end);
  for (const way of WAYS) {
    for (const match of words.matchAll(way)) {
      const at = clause.start + match.index + match[0].length;
      const mention = assignees.find((assignee) => assignee.span.start === at && assignee.span.end <= clause.end);
      const named = AUTHORITY_HERE.exec(text.slice(at, clause.end))?.[0].length ?? 0;
      const end = Math.max(mention && mention.kind !== 'generic' ? mention.span.end : 0, named > 0 ? at + named : 0);
      if (end > at) return { start: at, end: withNext(text, end, clause.end) };
    }
  }
  return null;
}

/** "Chính phủ, Thủ tướng Chính phủ": a second authority set beside the first. */
function withNext(text: string, end: number, limit: number): number {
  const next = /^,\s(?=(?:Thủ tướng|Chính phủ|Quốc hội|Bộ Chính trị|Chủ tịch))/u.exec(text.slice(end, limit));
  if (!next) return end;
  const named = AUTHORITY_HERE.exec(text.slice(end + next[0].length, limit));
  return named ? end + next[0].length + named[0].length : end;
}

const MAKES =
  'xây dựng|ban hành|hoàn thiện|hoàn thành|hoàn chỉnh|trình|lập|soạn thảo|sửa đổi|phê duyệt|công bố|công khai|đề xuất|tổng hợp|thiết lập|thành lập|cập nhật|bổ sung|nghiên cứu|báo cáo|hình thành|ký ban hành|tham mưu|điều chỉnh|gửi|cung cấp|hợp nhất|nâng cấp|thiết kế|thẩm định|nộp|biên soạn|chuẩn bị|xác định|cần có|chỉ đạo';
const SETS_UP =
  'triển khai|triển khai thí điểm|đưa vào sử dụng|đẩy nhanh tiến độ triển khai|xây dựng|nghiên cứu xây dựng|phát triển|hoàn thiện|vận hành|thực hiện';
const BETWEEN =
  'công khai|chính thức|kịp thời|ngay|khẩn trương|Thủ tướng Chính phủ|cấp có thẩm quyền|Chính phủ|Chủ tịch|Ủy ban nhân dân tỉnh|UBND tỉnh|thành lập|cho|với|đồng bộ';
const COUNT = '(?:các|một số|những|bộ|\\d+|đầy đủ|toàn bộ|dự thảo|kết quả|hệ thống)';
const MADE = [
  [MAKES, PRODUCT],
  [SETS_UP, SYSTEM],
].map(
  ([verbs, nouns]) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${verbs})(?:[,\\s]+(?:${verbs}|${BETWEEN})){0,5}[,:\\s]+(?<what>["“«]?(?:${COUNT}\\s+)*(?:${nouns})(?![\\p{L}\\p{N}]))`,
      'giu',
    ),
);
/** A product's name ends at a stop, or where the words go on to why, when or to whom. */
const NAME_END =
  /,(?!\s(?:bổ sung|thay thế|chính sách|cơ chế|giải pháp|quy chế|tiêu chí|tiêu chuẩn|kế hoạch|chương trình|đề án|dự án)(?![\p{L}\p{N}]))|[;.:…\n]|\s(?:để|nhằm|trình|báo cáo|theo|bảo đảm|đảm bảo|đáp ứng|phục vụ|trước ngày|trong tháng|trong quý|trong Quý|trong năm|hoàn thành|gửi|làm cơ sở|làm căn cứ|và (?:trình|báo cáo|tổ chức|triển khai|gửi|công bố|ban hành|đưa))(?![\p{L}\p{N}])/u;
/** What stands already is not made: "Thông báo này", "nhiệm vụ đã được giao tại …". */
const STANDS = /\snày$|(?:đã )?được giao/u;
const HEAD_NOUN = new RegExp(`^(?:${PRODUCT})(?![\\p{L}\\p{N}])`, 'iu');

/** What a task must produce, as a noun phrase of its own words; null where none is named. */
export function productOf(text: string, clause: Span): Span | null {
  const words = text.slice(clause.start, clause.end);
  let best: Span | null = null;
  for (const pattern of MADE) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
      const what = match.groups?.what ?? '';
      const start = match.index + match[0].length - what.length;
      const rest = words.slice(start + what.length);
      const end = start + what.length + (NAME_END.exec(rest)?.index ?? rest.length);
      pattern.lastIndex = start;
      if (best !== null && best.start <= clause.start + start) break;
      if (STANDS.test(words.slice(start, end)) || tells(words.slice(start), what)) continue;
      best = { start: clause.start + start, end: clause.start + Math.min(end, start + 180) };
      break;
    }
  }
  if (best || !/^\p{Lu}/u.test(words) || tells(words, HEAD_NOUN.exec(words)?.[0] ?? '')) return best;
  return HEAD_NOUN.test(words) && !/^Văn phòng/u.test(words)
    ? { start: clause.start, end: clause.start + Math.min(NAME_END.exec(words)?.index ?? words.length, 180) }
    : null;
}

/** "báo cáo Thủ tướng", "quy định tại": a verb or a reference that looks like the noun. A bare "giải pháp", "nội dung" names no product. */
function tells(words: string, what: string): boolean {
  const rest = words.slice(what.length).trimStart();
  const noun = what.toLowerCase().replace(/^(?:(?:các|một số|những)\s+)+/u, '');
  if (/^báo cáo$/u.test(noun))
    return (
      AUTHORITY_HERE.test(rest) ||
      /^(?:cấp|UBND|Ủy ban|Bộ|Sở|kết quả|tình hình|tiến độ|với|cho|về (?:Bộ|Sở|UBND))/u.test(rest)
    );
  if (/^(?:giải pháp|kết quả|tình hình|quy định|thủ tục|chính sách|cơ chế|hồ sơ|chương trình|dự án)$/u.test(noun))
    return rest.length < 8 || /^(?:cụ thể|tại|của|nêu|hiện|này|[,;.])/u.test(rest);
  return false;
}

/** What a task leaves open. "việc" and "trách nhiệm" are never open: the words are the deed, and who leads is who is named. */
export function gapsOf(task: {
  leads: readonly Party[];
  deadlines: readonly unknown[];
  product: Span | null;
  to: Span | null;
}): Gap[] {
  const gaps: Gap[] = [];
  if (task.leads.length === 0) gaps.push('who');
  if (task.deadlines.length === 0) gaps.push('when');
  if (!task.product) gaps.push('product');
  if (!task.to) gaps.push('authority');
  return gaps;
}

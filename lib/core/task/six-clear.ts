import type { AssigneeMention } from '../mention/mention.ts';
import { lowerInPlace } from '../mention/recogniser.ts';
import type { Gap, Party } from '../reading.ts';
import { Cued, CueWords } from '../text/cue-words.ts';
import { Opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import { firstFrom } from '../text/within.ts';
import { quick } from '../text/words.ts';
import { AUTHORITY } from './cues.ts';
import { headOf } from './party-list.ts';

/**
 * To whom a task goes (rõ thẩm quyền), from its own words; and what is not said. What it must produce: product.ts.
 * The six "rõ" are the administration's own principle: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.
 */

/** A known authority, or "Lãnh đạo EVN": the leaders of a body known by its initials. */
const NAMED = `(?:(?:${AUTHORITY})(?![\\p{L}\\p{N}])|[Ll]ãnh đạo \\p{Lu}{3,10}(?![\\p{L}\\p{N}]))`;
const AUTHORITY_HERE = new Opening(new RegExp(`^${NAMED}`, 'u'));
const AUTHORITY_ANYWHERE = quick(new RegExp(NAMED, 'u'));
/** For words in small letters, in order of weight: what is submitted outweighs what is reported, that outweighs what is sent. */
const WAYS: readonly { readonly by: string; readonly cues: CueWords; readonly way: RegExp }[] = [
  {
    by: 'advises',
    cues: new CueWords('tham mưu'),
    way: quick(/(?<![\p{L}\p{N}])tham mưu(?:[,\s]+đề xuất)?(?:\s(?:cho|với|giúp|để))?\s+/gu),
  },
  {
    by: 'submits',
    cues: new CueWords('trình'),
    way: quick(
      /(?<![\p{L}\p{N}])(?<!(?<!thẩm (?:định|tra) )để )trình(?:\s(?:ngay|kịp thời|lên|để|xin ý kiến|các|đồng chí|cho))*\s+/gu,
    ),
  },
  {
    by: 'submits-for',
    cues: new CueWords('trình'),
    way: quick(
      /(?<![\p{L}\p{N}])(?<!(?<!thẩm (?:định|tra) )để )trình\s(?:ban hành|phê duyệt|ký ban hành)\s[^,;.]{2,60}?\scủa\s+/gu,
    ),
  },
  {
    by: 'reports',
    cues: new CueWords('báo cáo'),
    way: quick(
      /(?<![\p{L}\p{N}])báo cáo(?:\s(?:ngay|lại|nhanh|riêng|kịp thời|lên|cho|với|về|bằng văn bản|đồng chí|các|gấp|kết quả(?: thực hiện)?|tiến độ|tình hình))*\s+/gu,
    ),
  },
  {
    by: 'reports-to',
    cues: new CueWords('báo cáo'),
    way: quick(/(?<![\p{L}\p{N}])báo cáo\s[^,;.]{2,90}?\s(?:về|đến|tới|cho|với|lên|(?<!đồng )g[ửở]i)\s+/gu),
  },
  {
    by: 'reports-long',
    cues: new CueWords('báo cáo'),
    way: quick(/(?<![\p{L}\p{N}])báo cáo\s[^;.]{2,120}?\s(?:về|đến|(?<!đồng )g[ửở]i)\s+/gu),
  },
  {
    by: 'reports-at-meeting',
    cues: new CueWords('báo cáo'),
    way: quick(
      /(?<![\p{L}\p{N}])báo cáo\s[^,;.]{2,60}?\stại\s(?:các\s)?(?:phiên họp|cuộc họp|hội nghị)(?:\s[^,;.]{2,30}?)?\scủa\s+/gu,
    ),
  },
  {
    by: 'proposes',
    cues: new CueWords('đề xuất|kiến nghị'),
    way: quick(/(?<![\p{L}\p{N}])(?:đề xuất|kiến nghị)(?:\s(?:với|lên|cho))?\s+/gu),
  },
  {
    by: 'sends',
    cues: new CueWords('gửi|gởi|nộp'),
    way: quick(
      /(?<![\p{L}\p{N}])(?:g[ửở]i|nộp)(?:\s(?:ngay|lên|cho|đến|tới|về|lại|hỏa tốc|gấp|kết quả|báo cáo|văn bản))*\s+/gu,
    ),
  },
  {
    by: 'sends-to',
    cues: new CueWords('gửi|gởi'),
    way: quick(/(?<![\p{L}\p{N}])g[ửở]i\s[^,;.]{2,60}?\s(?:về|đến|tới|cho|qua)\s+/gu),
  },
  {
    by: 'sends-several',
    cues: new CueWords('gửi|gởi'),
    way: quick(/(?<![\p{L}\p{N}])g[ửở]i\s[^;.]{2,80}?\s(?:về|đến)\s+/gu),
  },
  {
    by: 'hands-to',
    cues: new CueWords('nộp|chuyển|cung cấp|phản ánh|thông báo'),
    way: quick(
      /(?<![\p{L}\p{N}])(?:nộp|chuyển(?!\s(?:nhượng|giao|đổi|dịch|phát)(?!\p{L}))|cung cấp(?=\s(?:đầy đủ |đủ |kịp thời |ngay |các |toàn bộ )*(?:thông tin|số liệu|tài liệu|hồ sơ|danh sách|dữ liệu|báo cáo|kết quả|văn bản|bản sao|bản tin|địa chỉ|nội dung))|phản ánh|thông báo)\s[^,;.]{2,90}?\s(?:về|đến|tới|cho|lên|sang)\s+/gu,
    ),
  },
  {
    by: 'hands-far',
    cues: new CueWords('cung cấp'),
    way: quick(/(?<![\p{L}\p{N}])cung cấp (?:thông tin|số liệu|tài liệu|hồ sơ|danh sách)\s[^;.]{2,120}?\scho\s+/gu),
  },
  {
    by: 'asks',
    cues: new CueWords('xin ý kiến|xin chủ trương'),
    way: quick(/(?<![\p{L}\p{N}])(?:xin ý kiến|xin chủ trương)(?: chỉ đạo| thống nhất| thẩm định)?(?: của)?\s+/gu),
  },
  { by: 'submits-last', cues: new CueWords('trình'), way: quick(/(?<![\p{L}\p{N}])trình\s+/gu) },
  {
    by: 'answers',
    cues: new CueWords('giải trình'),
    way: quick(/(?<![\p{L}\p{N}])giải trình(?:\s(?:bằng văn bản|rõ|trực tiếp|trách nhiệm))*\s(?:với|trước|cho)\s+/gu),
  },
];

/** A cheap look before the ways are tried. */
const GOES = new CueWords(
  'trình|báo cáo|tham mưu|đề xuất|kiến nghị|gửi|gởi|nộp|chuyển|cung cấp|phản ánh|thông báo|xin ý kiến|xin chủ trương',
);

/** Who receives what a task hands on, and by which of the ways it was read: "reports-to". */
export interface Receiver {
  readonly span: Span;
  readonly by: string;
}

/** Whom a task is submitted or reported to: the authority's name, or null. */
export const addresseeOf = (text: string, clause: Span, assignees: readonly AssigneeMention[]): Span | null =>
  receiverOf(text, clause, assignees)?.span ?? null;

/** The same with the way in which it was read. */
export function receiverOf(text: string, clause: Span, assignees: readonly AssigneeMention[]): Receiver | null {
  const words = text.slice(clause.start, clause.end);
  if (!GOES.mayStand(words)) return null;
  const handed = HANDED_ON.exec(words)?.index ?? 0;
  const first = handed > 0 ? receiverIn(text, { start: clause.start, end: clause.start + handed }, assignees) : null;
  return first ?? receiverIn(text, clause, assignees);
}

/**
 * "gửi Bộ Nội vụ … để tổng hợp, trình Thủ tướng Chính phủ", "báo cáo UBND tỉnh trình HĐND tỉnh": what the receiver does with it is not the
 * task's. Who leads an office within the doer's own ("báo cáo Bộ trưởng trình Chính phủ") only lets it pass.
 */
const HANDED_ON = new Cued(
  /\s(?:(?:để|nhằm)(?<!(?:thẩm định|thẩm tra|góp ý)\s(?:để|nhằm))\s(?:kịp thời\s)?(?:tổng hợp|theo dõi|xem xét|thẩm định|biên soạn|nghiên cứu|đôn đốc|thống nhất|báo cáo|trình)(?![\p{L}\p{N}])|trình(?=\s\p{L})(?<=(?:báo cáo|tham mưu)\s(?:cho\s)?(?:Chủ tịch\s)?(?:UBND|Ủy ban nhân dân|Chính phủ|Thủ tướng)[^,;.:]{0,40}\strình))/iu,
  'để|nhằm|trình',
);

function receiverIn(text: string, clause: Span, assignees: readonly AssigneeMention[]): Receiver | null {
  const words = text.slice(clause.start, clause.end);
  // nobody is named at all: no way leads anywhere
  const body = assignees[firstFrom(assignees, clause.start)];
  if ((!body || headOf(body) >= clause.end) && !AUTHORITY_ANYWHERE.test(words)) return null;
  const low = lowerInPlace(words);
  for (const { by, cues, way } of WAYS) {
    if (!cues.mayStand(words)) continue;
    way.lastIndex = 0;
    for (let match = way.exec(low); match; match = way.exec(low)) {
      const at = clause.start + match.index + match[0].length;
      const next = assignees[firstFrom(assignees, at)];
      const mention = next && headOf(next, at) === at && next.span.end <= clause.end ? next : undefined;
      const named = AUTHORITY_HERE.execAt(text, at, clause.end)?.[0].length ?? 0;
      const end = Math.max(mention && mention.kind !== 'generic' ? mention.span.end : 0, named > 0 ? at + named : 0);
      if (end > at) return { span: { start: at, end: withNext(text, end, clause.end, assignees) }, by };
    }
  }
  return null;
}

/** "Chính phủ, Thủ tướng Chính phủ", "Bộ Tài chính và Văn phòng Chính phủ": those set beside the first receive it too. */
function withNext(text: string, end: number, limit: number, assignees: readonly AssigneeMention[]): number {
  let to = end;
  for (let round = 0; round < 6; round++) {
    const next = /^(?:,\s|,?\svà\s)(?:các\s)?/u.exec(text.slice(to, limit));
    if (!next) break;
    const at = to + next[0].length;
    const following = assignees[firstFrom(assignees, to + 1)];
    const mention = following && following.span.start <= at && following.span.end <= limit ? following : undefined;
    const named = AUTHORITY_HERE.execAt(text, at, limit)?.[0].length ?? 0;
    const stop = Math.max(
      mention && mention.kind !== 'generic' && mention.kind !== 'collective' ? mention.span.end : 0,
      named > 0 ? at + named : 0,
    );
    if (stop <= at) break;
    to = stop;
  }
  return to;
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

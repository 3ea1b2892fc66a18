import type { AssigneeMention } from '../mention/mention.ts';
import { Opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import { firstFrom } from '../text/within.ts';
import { quick } from '../text/words.ts';
import { beginsWithVerb } from './cues.ts';
import { headOf, lastOfList, sideBySide } from './party-list.ts';

/** "việc bàn giao mặt bằng Bệnh viện A, ", at a clause's head. */
const MATTER = new Opening(/^[Vv]iệc\s\p{Ll}/u);
/** "Riêng |tuyến đường dây 500 kV Dốc Sỏi - Pleiku 2, |các tỉnh Quảng Ngãi, Kon Tum bàn giao …": what stands apart, and is no body. */
const APART = /(?<!\p{L})[Rr]iêng\s$/u;
const THING = new Opening(/^(?:\d{1,3}\s)?\p{Ll}{2,}\s/u);
/** "Ký túc xá xuống cấp, |Phòng Công tác sinh viên khảo sát …": how things are, told before who must see to it. */
const SITUATION = new Opening(/^\p{Lu}\p{L}*\s\p{L}/u);
const NAMED: ReadonlySet<AssigneeMention['kind']> = new Set(['agency', 'office', 'anaphor']);
/** What only tells how it went: "…, Bộ Y tế triển khai tiêm chủng đạt 95%". */
const WENT = quick(
  /(?<!\p{L})(?:đã|đạt (?:\d|kết quả|được)|(?:tăng|giảm) \d|được (?:đánh giá|ghi nhận|quan tâm)|góp phần)(?!\p{L})/u,
);

/**
 * "Khối nhà số 4 chậm tiến độ, |Ban Quản lý dự án báo cáo …": how long the words are that tell how things are before a body of its own name and its
 * deed; 0 where none follows their comma, or where the words name somebody or tell a deed themselves. `rest`: as in `matterLength`.
 */
export function situationLength(text: string, rest: Span, inside: readonly AssigneeMention[]): number {
  const body = inside[firstFrom(inside, rest.start)];
  if (!body || !NAMED.has(body.kind)) return 0;
  const head = headOf(body, rest.start);
  if (head - rest.start > LONGEST || head - rest.start < SHORTEST || !SITUATION.testAt(text, rest.start, rest.end))
    return 0;
  const before = text.slice(rest.start, head);
  if (
    !before.endsWith(', ') ||
    /[.;:"“]/u.test(before) ||
    (beginsWithVerb(before) && !before.startsWith('Ký túc xá')) ||
    !TELLS_HOW.test(before)
  )
    return 0;
  const last = inside[lastOfList(text, inside, firstFrom(inside, rest.start), rest.end)] ?? body;
  const deed = text.slice(last.span.end, rest.end).replace(/^\s/u, '');
  return beginsWithVerb(deed) && !WENT.test(deed) ? head - rest.start : 0;
}

/** A fact, and no name or list of things. */
const TELLS_HOW = quick(
  /(?<!\p{L})(?:còn|chậm|chưa|không|vẫn|đang|quá|xuống cấp|hư hỏng|thiếu|vượt|hết hạn|đến hạn|sắp|kéo dài|vướng|giữ|giảm|tăng|cao|thấp|nhiều|là|có|lỗi|bị|sẽ|mới|gần)(?!\p{L})/u,
);
/** No such words are shorter, in letters. */
const SHORTEST = 12;

/** Whose the matter is, of those named in it. */
const WHOSE = /(?:của|giữa|cho|với|do|tại|giao|đề nghị|yêu cầu|bởi)\s(?:các\s)?$/iu;
/** No matter is told at greater length, in letters. */
const LONGEST = 200;

/**
 * "riêng |việc bàn giao mặt bằng Bệnh viện A, |UBND thành phố hoàn thành …": how long the words are that name a matter before the one who must see
 * to it; 0 where no body with a deed follows their comma. `rest`: from the matter to the clause's end.
 */
export function matterLength(text: string, rest: Span, inside: readonly AssigneeMention[]): number {
  const apart = () =>
    THING.testAt(text, rest.start, rest.end) && APART.test(text.slice(Math.max(0, rest.start - 7), rest.start));
  if (!MATTER.testAt(text, rest.start, rest.end) && !apart()) return 0;
  for (let at = firstFrom(inside, rest.start); at < inside.length; at++) {
    const body = inside[at];
    if (!body || body.span.end > rest.end || body.span.start - rest.start > LONGEST) return 0;
    const head = headOf(body, rest.start);
    const before = text.slice(rest.start, head);
    if (/[.;:]/u.test(before)) return 0;
    if (!before.endsWith(', ')) continue;
    const other = inside[at - 1];
    // "việc phối hợp giữa Sở A, Sở B thực hiện chậm"
    if (
      other &&
      other.span.start >= rest.start &&
      sideBySide(text, other, body) &&
      (WHOSE.test(text.slice(Math.max(rest.start, headOf(other) - 12), headOf(other))) ||
        firstWord(text, other) === firstWord(text, body))
    )
      return 0;
    const last = inside[lastOfList(text, inside, at, rest.end)] ?? body;
    // "riêng vị trí qua huyện A, tỉnh B và huyện C, tỉnh D, |EVN phải …": the places belong to the matter
    if (isPlace(text, body) && !isPlace(text, last)) continue;
    return beginsWithVerb(text.slice(last.span.end, rest.end).replace(/^\s/u, '')) ? head - rest.start : 0;
  }
  return 0;
}

const isPlace = (text: string, { span }: AssigneeMention): boolean =>
  /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\s/u.test(text.slice(span.start, span.end));

/** "… có dấu hiệu vi phạm, ": how those stand who are set apart. */
const STAND = quick(/^\s(?:có|còn|chưa|đã|đang|chậm|không|bị|thuộc diện)\s[^,;:.]{2,100},\s$/u);

/**
 * "Riêng |03 doanh nghiệp có dấu hiệu vi phạm, |Cục Thú y chuyển hồ sơ …": how long the words are that set some apart before one who must see to it; 0
 * elsewhere. `rest`: from those set apart to the clause's end, `named`: where their names end.
 */
export function apartLength(text: string, rest: Span, named: number, inside: readonly AssigneeMention[]): number {
  if (!APART.test(text.slice(Math.max(0, rest.start - 7), rest.start))) return 0;
  const body = inside[firstFrom(inside, named)];
  if (!body || body.span.end > rest.end || body.span.start - named > LONGEST) return 0;
  const head = headOf(body, named);
  return STAND.test(text.slice(named, head)) && beginsWithVerb(text.slice(body.span.end, rest.end).trimStart())
    ? head - rest.start
    : 0;
}

const firstWord = (text: string, { span }: AssigneeMention): string =>
  text.slice(span.start, span.end).split(' ', 1)[0]?.toLowerCase() ?? '';

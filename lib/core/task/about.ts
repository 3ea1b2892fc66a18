import type { AssigneeMention } from '../mention/mention.ts';
import type { Span } from '../text/span.ts';
import { firstFrom } from '../text/within.ts';
import { quick } from '../text/words.ts';
import { beginsWithVerb } from './cues.ts';
import { DUTY, headOf, LEAD_IN } from './party-list.ts';

/** "Trung tâm Hội nghị APEC: Ban Quản lý …", "Yêu cầu chung: các cấp, các ngành phải …": what it is about, then who; not what is aimed at or found. */
const ABOUT = quick(
  /^(?!(?:Mục tiêu|Chỉ tiêu|Kết quả|Tồn tại|Hạn chế|Nguyên nhân|Lý do|Hiện trạng|Thực trạng)(?!\p{L}))(?:\p{Lu}|trước |trong |chậm nhất )[^.;:\n]{3,200}:\s+(?=\p{Lu}|các\s|nhà (?:đầu tư|thầu)|chủ đầu tư|đơn vị\s|doanh nghiệp\s)/u,
);

const COUNTED = / là,\s$/u;
const TOPIC = /^(?:Về|Đối với|Liên quan)\s/u;

/**
 * How long the words are that only say what a clause is about, before a colon; 0 where it opens otherwise. Of several things ("Nông sản, thực
 * phẩm: Bộ Nông nghiệp …") only where they name no body, tell nothing, and a body stands right behind the colon.
 */
export function aboutLength(text: string, clause: Span, inside: readonly AssigneeMention[]): number {
  const near = text.slice(clause.start, Math.min(clause.end, clause.start + 220));
  // "Tám là, ứng phó bão số 13: các địa phương …" goes on with a small letter
  const counted = COUNTED.test(text.slice(Math.max(0, clause.start - 8), clause.start));
  const label = ABOUT.exec(counted ? near.charAt(0).toUpperCase() + near.slice(1) : near)?.[0] ?? '';
  if (!label.includes(',')) return label.length;
  const at = clause.start + label.length;
  // "Về việc ứng vốn trái phiếu Chính phủ cho đường ra biên giới, đường đến trung tâm xã: Tỉnh làm việc với …"
  const first = inside[firstFrom(inside, TOPIC.test(label) ? at : clause.start)];
  return first && first.span.start >= at && LEAD_IN.test(text.slice(at, headOf(first, at))) && !beginsWithVerb(label)
    ? label.length
    : 0;
}

/** "Bộ Tài chính, cơ quan thường trực, hoàn thiện …": what the subject is, between commas. */
export const WHICH_IS = quick(
  /^,?\s(?:được\s)?(?:thừa (?:ủy quyền|lệnh)|thay mặt|ủy quyền)\s[^;.:]{3,80}?,(?:\sthay mặt\s(?:Chính phủ|Thủ tướng Chính phủ|(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố)))?(?=\s)|^,\s(?:là\s)?(?:với vai trò\s(?:là\s)?)?(?:cơ quan|đơn vị)\s(?:thường trực|đầu mối|chủ trì|chủ quản|điều phối|giúp việc)(?:\s(?:của\s)?[^,;.:]{2,70})?(?=,\s)/iu,
);

/** "Bộ Giao thông vận tải - cơ quan thường trực của Ban Chỉ đạo", "Phó Chủ tịch UBND tỉnh - Trưởng ban": what else a subject is, behind a dash. */
const BY_OFFICE = quick(
  /^\s[-–]\s(?:là\s)?(?:(?:[Cc]ơ quan|[Đđ]ơn vị)\s(?:[Tt]hường trực|đầu mối|chủ trì|chủ quản|điều phối|giúp việc)|[Tt]hường trực|(?:Phó\s)?Trưởng [Bb]an|(?:Phó\s)?Trưởng [Đđ]oàn|Tổ trưởng|(?:Phó\s)?Chủ tịch Hội đồng)(?!\p{L})/u,
);
/** ", nhất là người đứng đầu phải": those among the subject who are meant above all. */
const ABOVE_ALL = quick(/^,\s(?:nhất là|đặc biệt là|trước hết là|trong đó có|kể cả)(?!\p{L})/u);
/** No such words are longer, in letters. */
const OFFICE = 130;

/** How long such words are, up to the deed behind them; 0 where none stand there, or no deed. `rest`: from the end of the subject. */
export function officeLength(text: string, rest: Span, inside: readonly AssigneeMention[]): number {
  const words = text.slice(rest.start, Math.min(rest.end, rest.start + 2 * OFFICE));
  const opens = (BY_OFFICE.exec(words) ?? ABOVE_ALL.exec(words))?.[0].length ?? 0;
  if (opens === 0) return 0;
  for (const blank of words.slice(0, OFFICE).matchAll(/,?\s/gu)) {
    const at = blank.index;
    if (at < opens || /[.;:]/u.test(words.charAt(at - 1))) continue;
    const mention = inside[firstFrom(inside, rest.start + at + 1) - 1];
    if (mention && mention.span.end > rest.start + at) continue;
    const deed = words.slice(at + blank[0].length);
    if (/^(?:đã|đang|chưa|được|là|cho biết)(?!\p{L})/u.test(deed)) return 0;
    if (beginsWithVerb(deed) || DUTY.test(` ${deed}`)) return at;
  }
  return 0;
}

/**
 * A scene goes on over the list that it ends in: "Trên cơ sở đề nghị của các tỉnh Thanh Hóa, |Nghệ An, Yên Bái, |giao Bộ …". `from`: where the
 * scene begins, `length`: up to its first comma. As it was where the list's last name is a subject of its own.
 */
export function overList(text: string, from: number, length: number, inside: readonly AssigneeMention[]): number {
  if (length === 0) return 0;
  let end = from + length;
  for (let at = firstFrom(inside, end); ; at++) {
    const mention = inside[at];
    if (mention?.span.start !== end || mention.by !== 'assignee/shared-list' || mention.head !== undefined) break;
    const next = /^(?:,\s+(?:và\s+)?|\s+và\s+)/u.exec(text.slice(mention.span.end, mention.span.end + 8));
    if (!next) return length;
    end = mention.span.end + next[0].length;
  }
  return end - from;
}

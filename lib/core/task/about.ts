import type { AssigneeMention } from '../mention/mention.ts';
import type { Span } from '../text/span.ts';
import { firstFrom } from '../text/within.ts';
import { quick } from '../text/words.ts';
import { beginsWithVerb } from './cues.ts';
import { LEAD_IN } from './party-list.ts';

/** "Trung tâm Hội nghị APEC: Ban Quản lý …", "Yêu cầu chung: các cấp, các ngành phải …": what it is about, then who; not what is aimed at or found. */
const ABOUT = quick(
  /^(?!(?:Mục tiêu|Chỉ tiêu|Kết quả|Tồn tại|Hạn chế|Nguyên nhân|Lý do|Hiện trạng|Thực trạng)(?!\p{L}))(?:\p{Lu}|trước |trong |chậm nhất )[^.;:\n]{3,110}:\s+(?=\p{Lu}|các\s)/u,
);

/**
 * How long the words are that only say what a clause is about, before a colon; 0 where it opens otherwise. Of several things ("Nông sản, thực
 * phẩm: Bộ Nông nghiệp …") only where they name no body, tell nothing, and a body stands right behind the colon.
 */
export function aboutLength(text: string, clause: Span, inside: readonly AssigneeMention[]): number {
  const label = ABOUT.exec(text.slice(clause.start, Math.min(clause.end, clause.start + 130)))?.[0] ?? '';
  if (!label.includes(',')) return label.length;
  const at = clause.start + label.length;
  const first = inside[firstFrom(inside, clause.start)];
  return first && first.span.start >= at && LEAD_IN.test(text.slice(at, first.span.start)) && !beginsWithVerb(label)
    ? label.length
    : 0;
}

/** "Bộ Tài chính, cơ quan thường trực, hoàn thiện …": what the subject is, between commas. */
export const WHICH_IS = quick(
  /^,\s(?:là\s)?(?:với vai trò\s(?:là\s)?)?(?:cơ quan|đơn vị)\s(?:thường trực|đầu mối|chủ trì|chủ quản|điều phối|giúp việc)(?:\s(?:của\s)?[^,;.:]{2,70})?(?=,\s)/iu,
);

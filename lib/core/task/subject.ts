import type { AssigneeMention } from '../mention/mention.ts';
import { Opening } from '../text/opening.ts';
import { type Span, slice } from '../text/span.ts';
import { aboutLength, officeLength, overList, WHICH_IS } from './about.ts';
import { CHARGED, OVERSEES } from './charged.ts';
import { beginsWithVerb, sceneLength, sceneWithin, skipOpening } from './cues.ts';
import { apartLength, matterLength, situationLength } from './matter.ts';
import { hasOwnSubject } from './own-subject.ts';
import { DUTY, headOf, isSovereign, LEAD_IN, listFrom, PERSON, type Told } from './party-list.ts';
import type { Speaks } from './speaker.ts';
import {
  BY_FIELD,
  behindAgreed,
  DUTY_LATER,
  GOES_ON,
  LED,
  LISTS_THINGS,
  NO_VERB,
  OF_STATE,
  SAYS,
  STANDING,
  TOLD_NOT,
  WHEN_FIRST,
  WHEN_NEXT,
} from './subject-words.ts';

const EACH_TURN = new Opening(
  /^(?:[Mm]ỗi|[Hh]ằng|[Hh]àng|[Đđ]ịnh kỳ (?:hằng|hàng)) (?:ngày|tuần|tháng|quý|năm) (?=\p{Lu}|các )/u,
);
/** "Các bộ, ngành theo chức năng, nhiệm vụ được giao: Bộ Công Thương rà soát …" */
const BY_DUTY = /^\s*(?:(?:,\s)?(?:theo|căn cứ) (?:chức năng|nhiệm vụ|phạm vi|thẩm quyền)[^:;.]{0,80})?:\s+/u;
/** "các chủ bến bãi |không để| phương tiện quá tải ra khỏi cảng" */
const MUST_NOT = /^ (?:tuyệt đối |kiên quyết )?không (?:để|cho phép|tiếp nhận|được (?:để|thu|cấp|nhận)) /u;
/** "Cơ quan chủ trì thẩm định |là Bộ Tư pháp|": says who that is. */
const NAMES_WHO = /^[^.,;:]{0,90}\slà (?=(?:Bộ|Sở|UBND|Ủy ban|Ban|Cục|Tổng cục|Văn phòng|Công an) )/u;
const MADE_KNOWN =
  /^\s(?:xin |trân trọng |kính )?thông báo (?:đến|tới|để|cho) (?=[^.;]{3,120}biết[^.]{0,60}kết quả[^.;]{0,40}báo cáo)/u;
const QUOTE_OPENS = /[“"]/u;
const OWNED = /^\s(?:(?:trực\s)?thuộc|của)\s$/u;

/** "Bộ Công an chủ trì …", "UBND các tỉnh, thành phố khẩn trương …": those at the head, followed by a deed that is to be done. */
export function subjectOf(
  text: string,
  clause: Span,
  inside: readonly AssigneeMention[],
  listed: boolean,
  speaks: Speaks,
  report: boolean,
): Told | null {
  const words = text.slice(clause.start, clause.end);
  let from = skipOpening(words);
  from = behindAgreed(words, from);
  let open = false;
  for (let round = 0; round < 5; round++) {
    const head = clause.start + from;
    const at = inside.findIndex((assignee) => assignee.span.start >= head && headOf(assignee) <= head + 48);
    const first = inside[at];
    // "nội dung tại điểm 4: “Các đơn vị thuộc hai Bộ phối hợp …”": what a paper quotes tells nobody; a report tells in quotations
    if (first && !report && QUOTE_OPENS.test(text.slice(headOf(first) - 1, headOf(first)))) return null;
    if (first && (headOf(first, head) === head || LEAD_IN.test(text.slice(head, headOf(first, head))))) {
      const list = listFrom(text, inside, at, clause.end);
      // "Tổng cục Du lịch thuộc Bộ Văn hóa, Thể thao và Du lịch quảng bá …": whose it is
      const parent = inside[at + list.parties.length + list.beside.length];
      const owned = parent && OWNED.test(text.slice(list.end, parent.span.start));
      const rest = text.slice(owned ? parent.span.end : list.end, clause.end);
      // "Tổ công tác do Bộ Y tế làm Tổ trưởng rà soát …"
      const person = first.kind === 'office' ? PERSON : null;
      const led = (LED.exec(rest) ?? WHICH_IS.exec(rest) ?? person?.exec(rest))?.[0].length ?? 0;
      const after = rest.slice(led || officeLength(text, { start: clause.end - rest.length, end: clause.end }, inside));
      // "Trung tâm Hội nghị: Ban Quản lý Khu kinh tế hướng dẫn …": the colon only says what it is about.
      const about = BY_DUTY.exec(after)?.[0].length ?? 0;
      if (
        about > 0 &&
        !/^mỗi /iu.test(after.slice(about)) &&
        hasOwnSubject(text, { start: list.end + about, end: clause.end }, inside)
      ) {
        from = list.end + about - clause.start;
        continue;
      }
      // "Riêng 03 doanh nghiệp có dấu hiệu vi phạm, |Cục Thú y chuyển hồ sơ …"
      const apart = apartLength(text, { start: head, end: clause.end }, list.end, inside);
      if (apart > 0) {
        from += apart;
        continue;
      }
      // "Phó Thủ tướng … được giao trực tiếp chỉ đạo"
      if (isSovereign(text, first) && !CHARGED.test(after) && !OVERSEES.test(after)) return null;
      if (speaks(first) && SAYS.test(after)) return null;
      if (first.kind === 'anaphor' && NAMES_WHO.test(after)) return null;
      // "Văn phòng thông báo đến |các cơ quan, đơn vị| biết; kết quả thực hiện báo cáo … trước ngày 25": whom it makes it known to
      const known = MADE_KNOWN.exec(after)?.[0].length ?? 0;
      const those = known > 0 ? inside.findIndex(({ span }) => span.start >= list.end + known) : -1;
      if (those > 0) return listFrom(text, inside, those, clause.end);
      if (STANDING.test(after)) return list;
      if (TOLD_NOT.test(after) && !CHARGED.test(after) && !GOES_ON.test(after) && !DUTY_LATER.test(after)) return null;
      const verb = after
        .replace(/^\s*\([^)]*\)/u, '')
        .replace(/^[\s,]+(?:thì\s+)?/u, '')
        .replace(BY_FIELD, '')
        .replace(WHEN_FIRST, '')
        .replace(WHEN_FIRST, '')
        .replace(BY_FIELD, '');
      if (
        CHARGED.test(after) ||
        GOES_ON.test(after) ||
        DUTY_LATER.test(after) ||
        DUTY.test(after) ||
        beginsWithVerb(verb) ||
        MUST_NOT.test(after) ||
        /^\s*(?:\([^()]{2,80}\)\s*)?:/u.test(after)
      )
        return list;
      if (WHEN_NEXT.test(after) && /^\s+\p{Ll}/u.test(after)) return list;
      const own = after.replace(/^\s*\([^)]*\)/u, '');
      const state = first.kind !== 'generic' || OF_STATE.test(slice(text, first.span));
      if ((listed || (!report && first.kind === 'agency')) && state && /^\s+\p{Ll}/u.test(own) && !NO_VERB.test(own))
        return list;
      const scene = sceneWithin(verb);
      if (scene > 0 && beginsWithVerb(verb.slice(scene))) return list;
      return null;
    }
    // "…, mỗi tháng Ban Chỉ đạo họp 01 lần"
    const turn = EACH_TURN.exec(words.slice(from, from + 40))?.[0].length ?? 0;
    if (turn > 0) {
      from += turn;
      continue;
    }
    const scene = overList(text, head, sceneLength(words.slice(from)), inside);
    // "Trung tâm Hội nghị APEC: Ban Quản lý Khu kinh tế tỉnh hướng dẫn …": what it is about, then who.
    const about = scene > 0 ? 0 : aboutLength(text, { start: clause.start + from, end: clause.end }, inside);
    // "Đối với các mặt hàng, dịch vụ do Nhà nước định giá, các bộ chủ động tính toán": a scene may hold commas
    const more = open && scene + about === 0 ? (/^[^.;:]{2,110}?,\s+/u.exec(words.slice(from))?.[0].length ?? 0) : 0;
    const rest = { start: head, end: clause.end };
    const step =
      scene + about + more || matterLength(text, rest, inside) || (report ? 0 : situationLength(text, rest, inside));
    if (step === 0) return null;
    open ||= LISTS_THINGS.test(words.slice(from));
    from += step + skipOpening(words.slice(from + step));
    // "Về cảng Mỹ Thủy: Đồng ý về chủ trương, Tỉnh phối hợp …"
    from = behindAgreed(words, from);
  }
  return null;
}

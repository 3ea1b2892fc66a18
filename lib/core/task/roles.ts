import type { AssigneeMention } from '../mention/mention.ts';
import type { Party } from '../reading.ts';
import { type Span, slice } from '../text/span.ts';
import { within } from '../text/within.ts';
import { quick } from '../text/words.ts';
import { aboutLength, officeLength, overList, WHICH_IS } from './about.ts';
import { addressedIn } from './addressed.ts';
import { bracketedIn } from './bracketed.ts';
import { CHARGED, chargedIn, OVERSEES, ownersOf } from './charged.ts';
import { hasOwnSubject } from './clauses.ts';
import { besideIn, coopsIn } from './coops.ts';
import { beginsWithVerb, sceneLength, sceneWithin, skipOpening } from './cues.ts';
import { matterLength, situationLength } from './matter.ts';
import { isHolder, ownsDeed } from './owns-deed.ts';
import { DUTY, headOf, isSovereign, LEAD_IN, listFrom, PERSON, partiesOf, type Told } from './party-list.ts';
import type { Speaks } from './speaker.ts';
import {
  AGREED,
  BY_FIELD,
  behindAgreed,
  DUTY_LATER,
  GOES_ON,
  LED,
  LISTS_THINGS,
  NO_VERB,
  OBJECT_FIRST,
  OF_STATE,
  SAYS,
  STANDING,
  TOLD_NOT,
  WHEN_FIRST,
  WHEN_NEXT,
} from './subject-words.ts';
import {
  BY_PAPER,
  mayTell,
  NEXT_TELLER,
  ORDERS,
  SPEAKER,
  TELLS,
  TELLS_LAST,
  TOLD_BEFORE,
  TOLD_ONCE,
} from './teller-words.ts';

/** Who is told in a clause, and who works with them. `leads` is empty where the clause names nobody who must do it. */
export interface Roles {
  readonly leads: readonly Party[];
  readonly coops: readonly Party[];
  /** How the leads were found: behind words that tell ("Giao …"), at the head as subject, or as owners of the subject. */
  readonly by: 'told' | 'subject' | 'owner' | null;
  /** Where the deed begins, behind those who must do it. */
  readonly deed: number;
}

/** What only looks like a deed before the one that tells: "Đề nghị …", "Lãnh đạo UBND tỉnh". */
const NO_DEED = quick(/^(?:Yêu cầu|Đề nghị|[Ll]ãnh đạo\s(?:\p{Lu}|các|tỉnh|thành phố|huyện|xã|phường|sở))/u);
const OWNED = /^\s(?:(?:trực\s)?thuộc|của)\s$/u;
/** Read who must do a clause and who cooperates, from its own words. `listed`: it opens an enumerated point, so a body named first is told, and does not tell. `news`: the first telling of a report, whose paper is the news itself. */
export function rolesIn(
  text: string,
  clause: Span,
  assignees: readonly AssigneeMention[],
  listed = false,
  speaks: Speaks = () => false,
  news = false,
): Roles {
  const inside = within(assignees, clause);
  if (inside.length === 0) return { leads: [], coops: [], by: null, deed: clause.start };
  const cued = toldIn(text, clause, inside, listed, speaks, news);
  const subject = cued
    ? null
    : (addressedIn(text, clause, inside) ?? subjectOf(text, clause, inside, listed, speaks, news));
  const told = cued ?? subject ?? ownersOf(text, clause, inside) ?? chargedIn(text, clause, inside);
  const behind = told ? null : bracketedIn(text, clause, inside);
  const leads = told?.parties ?? behind?.parties ?? [];
  const deed = told?.end ?? clause.start;
  const beside = partiesOf(text, (told ?? behind)?.beside ?? [], false);
  return {
    leads: partiesOf(text, leads, false),
    coops: [
      ...beside,
      ...besideIn(text, deed, inside),
      ...coopsIn(text, { start: deed, end: clause.end }, inside, leads),
    ],
    by: cued ? 'told' : subject ? 'subject' : leads.length > 0 ? 'owner' : null,
    deed,
  };
}

/** Nobody is told so far into a clause, in letters; the bound keeps reading linear. */
const FARTHEST = 1500;

/** "Giao Bộ trưởng Bộ X …", "Thủ tướng yêu cầu Bộ X, Bộ Y …": those right behind the cue. */
function toldIn(
  text: string,
  clause: Span,
  inside: readonly AssigneeMention[],
  listed: boolean,
  speaks: Speaks,
  news: boolean,
): Told | null {
  for (const [at, first] of inside.entries()) {
    const told = headOf(first, clause.start);
    const near = told - clause.start <= FARTHEST && TELLS_LAST.mayEnd(text, clause.start, told);
    const before = near ? text.slice(clause.start, told) : '';
    const cue = near ? TELLS.exec(before) : null;
    if (!cue) {
      if (told - clause.start > 420) return null;
      continue;
    }
    const teller = before.slice(0, cue.index);
    const opening = skipOpening(teller);
    const bare = teller.slice(opening).trim();
    const scene =
      sceneLength(`${bare} `) > 0 || /^(?:Để|Nhằm|Đối với|Về|Tại|Phát biểu|Kết luận|Trên cơ sở|Trước|Sau)/u.test(bare);
    const own = inside[0] !== first && inside[0] !== undefined && speaks(inside[0]);
    const leader = NEXT_TELLER.test(bare) || (bare.length <= 240 && (own || mayTell(bare, listed, news)));
    const spoken = SPEAKER.test(bare);
    if ((news ? TOLD_ONCE : TOLD_BEFORE).test(spoken ? bare.slice(bare.search(SPEAKER)) : bare)) return null;
    // "Kiến nghị Tổng Giám đốc thu hồi …", in a notice of inspection; what others ask for themselves tells nobody
    const begs = cue.groups?.cue?.toLowerCase() === 'kiến nghị';
    if (begs && (bare !== '' || isSovereign(text, first) || /;\s*$/.test(text.slice(clause.start - 3, clause.start))))
      continue;
    // "5. Bộ Quốc phòng giao Bộ Tư lệnh Bộ đội Biên phòng …": a ministry first in a point of another's paper is told, though it tells its own
    const head = inside[0];
    if (
      listed &&
      !own &&
      head &&
      head !== first &&
      head.kind === 'agency' &&
      head.span.end - clause.start === opening + bare.length &&
      head.span.start === clause.start + opening &&
      !isSovereign(text, head) &&
      cue.groups?.cue?.toLowerCase() === 'giao'
    )
      return listFrom(text, inside, 0, clause.end);
    const leads = cue.groups?.cue?.toLowerCase() === 'chỉ đạo';
    if (leads && (!ORDERS.test(bare) || (listed && !own && isHolder(text, clause, inside[0])))) continue;
    // "Chủ tịch UBND các tỉnh khẩn trương giao các sở …": the subject has a deed of its own, and is the one who is told.
    // "Đối với đất của phường A, để trống kéo dài, giao Sở …": what it is about names bodies that do nothing.
    const about = /^(?:Đối với|Về|Liên quan)\s/u.test(bare) && /,$/u.test(bare);
    if (
      !spoken &&
      !about &&
      !(news && BY_PAPER.test(bare)) &&
      !AGREED.test(bare) &&
      /(?:khẩn trương|chủ động|kịp thời|tiếp tục|và|,)$/iu.test(bare) &&
      inside.some(
        (subject) =>
          subject.span.end <= first.span.start &&
          !isSovereign(text, subject) &&
          (!scene || beginsWithVerb(text.slice(subject.span.end, clause.end).replace(/^\s/u, ''))),
      )
    )
      continue;
    if (bare !== '' && !leader && !scene && !/[,:]$|^(?:Kính|Trân trọng|Xin)$/u.test(bare) && !OBJECT_FIRST.test(bare))
      continue;
    if (
      bare !== '' &&
      !spoken &&
      !/[:]$/u.test(bare) &&
      beginsWithVerb(bare) &&
      !NO_DEED.test(bare) &&
      !OBJECT_FIRST.test(bare) &&
      !AGREED.test(bare)
    )
      continue;
    if (!scene && !about && !own && head && head !== first && ownsDeed(text, clause, head, bare)) continue;
    return listFrom(text, inside, at, clause.end);
  }
  return null;
}

/** "Bộ Công an chủ trì …", "UBND các tỉnh, thành phố khẩn trương …": those at the head, followed by a deed that is to be done. */
function subjectOf(
  text: string,
  clause: Span,
  inside: readonly AssigneeMention[],
  listed: boolean,
  speaks: Speaks,
  news: boolean,
): Told | null {
  const words = text.slice(clause.start, clause.end);
  let from = skipOpening(words);
  from = behindAgreed(words, from);
  let open = false;
  for (let round = 0; round < 5; round++) {
    const head = clause.start + from;
    const at = inside.findIndex((assignee) => assignee.span.start >= head && headOf(assignee) <= head + 48);
    const first = inside[at];
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
      const about = /^\s*:\s+/u.exec(after)?.[0].length ?? 0;
      if (
        about > 0 &&
        !/^mỗi /iu.test(after.slice(about)) &&
        hasOwnSubject(text, { start: list.end + about, end: clause.end }, inside)
      ) {
        from = list.end + about - clause.start;
        continue;
      }
      // "Phó Thủ tướng … được giao trực tiếp chỉ đạo"
      if (isSovereign(text, first) && !CHARGED.test(after) && !OVERSEES.test(after)) return null;
      if (speaks(first) && SAYS.test(after)) return null;
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
        /^\s*(?:\([^()]{2,80}\)\s*)?:/u.test(after)
      )
        return list;
      if (WHEN_NEXT.test(after) && /^\s+\p{Ll}/u.test(after)) return list;
      const own = after.replace(/^\s*\([^)]*\)/u, '');
      const state = first.kind !== 'generic' || OF_STATE.test(slice(text, first.span));
      if (listed && state && /^\s+\p{Ll}/u.test(own) && !NO_VERB.test(own)) return list;
      const scene = sceneWithin(verb);
      if (scene > 0 && beginsWithVerb(verb.slice(scene))) return list;
      return null;
    }
    const scene = overList(text, head, sceneLength(words.slice(from)), inside);
    // "Trung tâm Hội nghị APEC: Ban Quản lý Khu kinh tế tỉnh hướng dẫn …": what it is about, then who.
    const about = scene > 0 ? 0 : aboutLength(text, { start: clause.start + from, end: clause.end }, inside);
    // "Đối với các mặt hàng, dịch vụ do Nhà nước định giá, các bộ chủ động tính toán": a scene may hold commas
    const more = open && scene + about === 0 ? (/^[^.;:]{2,110}?,\s+/u.exec(words.slice(from))?.[0].length ?? 0) : 0;
    const rest = { start: head, end: clause.end };
    const step =
      scene + about + more || matterLength(text, rest, inside) || (news ? 0 : situationLength(text, rest, inside));
    if (step === 0) return null;
    open ||= LISTS_THINGS.test(words.slice(from));
    from += step + skipOpening(words.slice(from + step));
    // "Về cảng Mỹ Thủy: Đồng ý về chủ trương, Tỉnh phối hợp …"
    from = behindAgreed(words, from);
  }
  return null;
}

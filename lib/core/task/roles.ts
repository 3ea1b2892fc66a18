import type { AssigneeMention } from '../mention/mention.ts';
import type { Party } from '../reading.ts';
import { Opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import { within } from '../text/within.ts';
import { quick } from '../text/words.ts';
import { addressedIn } from './addressed.ts';
import { bracketedIn } from './bracketed.ts';
import { chargedIn, ownersOf } from './charged.ts';
import { besideIn, coopsIn } from './coops.ts';
import { beginsWithVerb, sceneLength, skipOpening } from './cues.ts';
import { isHolder, ownsDeed } from './owns-deed.ts';
import { headOf, isSovereign, listFrom, partiesOf, type Told } from './party-list.ts';
import type { Speaks } from './speaker.ts';
import { subjectOf } from './subject.ts';
import { AGREED, OBJECT_FIRST } from './subject-words.ts';
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
/** "có văn bản", "gửi công văn" */
const ASKS_BY_PAPER = /\s(?:có|gửi|ban hành|dự thảo) (?:công văn|văn bản|tờ trình)$/u;

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
/** "Sở Y tế tham mưu UBND tỉnh văn bản |chỉ đạo các địa phương": what is to be drafted directs them, not the clause. */
const DRAFTS = quick(
  /(?<!\p{L})(?:tham mưu|dự thảo|soạn thảo|xây dựng|hoàn thiện|trình|chuẩn bị)(?!\p{L})[^;:.]{0,80}(?:[Vv]ăn bản|[Cc]ông văn|[Cc]ông điện|[Cc]hỉ thị|[Kk]ế hoạch|[Tt]hông báo)(?: hỏa tốc)?$/u,
);
/** "Đồng ý với kiến nghị của Bộ Xây dựng về việc |giao UBND tỉnh …|": what is agreed to. */
const PROPOSED = new Opening(
  /^(?:(?:(?:[Cc]ơ bản|[Vv]ề nguyên tắc),? )?(?:[Đđ]ồng ý|[Tt]hống nhất|[Nn]hất trí|[Cc]hấp thuận) )?(?:với |theo |về )(?:đề nghị|đề xuất|kiến nghị|ý kiến)(?!\p{L})[^;:]{0,160} việc$/u,
);
/** Read who must do a clause and who cooperates, from its own words. `listed`: it opens an enumerated point, so a body named first is told, and does not tell. `news`: the first telling of a report, whose paper is the news itself; `report`: it is one. */
export function rolesIn(
  text: string,
  clause: Span,
  assignees: readonly AssigneeMention[],
  listed = false,
  speaks: Speaks = () => false,
  news = false,
  report = false,
): Roles {
  const inside = within(assignees, clause);
  if (inside.length === 0) return { leads: [], coops: [], by: null, deed: clause.start };
  const cued = toldIn(text, clause, inside, listed, speaks, news);
  const subject = cued
    ? null
    : (addressedIn(text, clause, inside) ?? subjectOf(text, clause, inside, listed, speaks, news || report));
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

/** The opening mark is passed over with what opens the clause. */
const QUOTED = /^[“"]?[^“”"]*[”"][\s.,;:]*$/u;

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
  // "Về đề nghị giao Tỉnh làm cơ quan chủ quản: Giao Bộ Xây dựng …": what it is about tells nobody
  const behind = clause.start + skipOpening(text.slice(clause.start, clause.end));
  for (const [at, first] of inside.entries()) {
    const told = headOf(first, clause.start);
    if (told < behind) continue;
    const near = told - clause.start <= FARTHEST && TELLS_LAST.mayEnd(text, clause.start, told);
    const before = near ? text.slice(clause.start, told) : '';
    const cue = near ? TELLS.exec(before) : null;
    if (!cue) {
      if (told - clause.start > 420) return null;
      continue;
    }
    const teller = before.slice(0, cue.index);
    const opening = skipOpening(teller);
    const words = teller.slice(opening).trim();
    // "Đối với nội dung tại điểm 4: “Các đơn vị phối hợp tuyên truyền”, giao Văn phòng …": what it quotes tells nobody
    const quoted = QUOTED.test(words);
    const bare = quoted ? '' : words;
    const scene =
      quoted ||
      sceneLength(`${bare} `) > 0 ||
      /^(?:Để|Nhằm|Đối với|Về|Tại|Trên đây|Phát biểu|Kết luận|Trên cơ sở|Trước|Sau)/u.test(bare);
    const last = inside[at - 1];
    const said = last !== undefined && text.slice(last.span.end, clause.start + cue.index).trim() === '';
    const own = inside[0] !== first && inside[0] !== undefined && (speaks(inside[0]) || (said && speaks(last)));
    const leader = NEXT_TELLER.test(bare) || (bare.length <= 240 && (own || mayTell(bare, listed, news)));
    const spoken = SPEAKER.test(bare);
    if ((news ? TOLD_ONCE : TOLD_BEFORE).test(spoken ? bare.slice(bare.search(SPEAKER)) : bare)) return null;
    // "Sở Tài chính |có văn bản đề nghị| các chủ đầu tư …": its paper asks them, and it must write it
    if (listed && !own && ASKS_BY_PAPER.test(bare) && inside[0] !== undefined && inside[0] !== first) continue;
    // "Chuyển Thanh tra Bộ |làm rõ|"; "Chuyển Sở Nội vụ thành …" tells nobody
    const handsOn = cue.groups?.cue?.toLowerCase() === 'chuyển';
    if (handsOn && !beginsWithVerb(text.slice(first.span.end, clause.end).trimStart())) continue;
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
    if ((leads && DRAFTS.test(bare)) || PROPOSED.test(bare)) continue;
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
      !(own && said) &&
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

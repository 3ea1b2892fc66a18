import type { AssigneeMention } from '../mention/mention.ts';
import type { Party } from '../reading.ts';
import { type Span, slice } from '../text/span.ts';
import { beginsWithVerb, sceneLength, skipOpening } from './cues.ts';

/** Who is told in a clause, and who works with them. `leads` is empty where the clause names nobody who must do it. */
export interface Roles {
  readonly leads: readonly Party[];
  readonly coops: readonly Party[];
  /** How the leads were found: behind words that tell ("Giao …"), at the head as subject, or as owners of the subject. */
  readonly by: 'told' | 'subject' | 'owner' | null;
  /** Where the deed begins, behind those who must do it. */
  readonly deed: number;
}

/** Someone in authority telling: "Thủ tướng Chính phủ yêu cầu", "đồng chí Chủ tịch UBND tỉnh giao". */
const TELLS =
  /(?<![\p{L}\p{N}])(?<cue>giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|yêu cầu|đề nghị|phân công|chỉ đạo|lưu ý|ủy quyền|uỷ quyền)\s*:?\s*(?:(?:cho|các|mỗi|những|đồng chí|đ\/c|lãnh đạo|bộ trưởng|chủ tịch|thủ trưởng|giám đốc|ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd|bộ|sở|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)\s*:?\s+)*$/iu;
const LEADER =
  /Thủ tướng|Chủ tịch|Thường trực|Bí thư|đồng chí|Đồng chí|Trưởng ban|Trưởng Ban|Chính phủ|Lãnh đạo|lãnh đạo|^Ông|^Bà|Người đứng đầu/u;
const TELLER = /Ủy ban nhân dân|UBND|Ban Chỉ đạo|Sở|Bộ|Tổng Giám đốc|Giám đốc|Ủy ban|Văn phòng/u;
/** Those above all who are told: as a subject they tell, or act on their own account. */
const SOVEREIGN =
  /^(?:Phó Thủ tướng|Thủ tướng|Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Tổng Bí thư|Chủ tịch nước|Trung ương Đảng|Thường trực Chính phủ)/u;
/** What was told is past, or told of another paper: "đã đề nghị", "có Văn bản số … đề nghị". */
const TOLD_BEFORE =
  /(?<!\p{L})(?:đã|từng|trước đó|vừa)\s*$|có (?:Văn bản|văn bản|Công văn|công văn|Tờ trình|Báo cáo|báo cáo)\s/u;
/** Words between the head and the first name, shared by a list: "Ủy ban nhân dân các tỉnh Tiền Giang, Vĩnh Long". */
const LEAD_WORDS =
  '(?:(?:các|mỗi|từng|riêng|đồng chí|đề nghị|yêu cầu|giao|lãnh đạo|người đứng đầu|bộ trưởng|chủ tịch|thủ trưởng|giám đốc|ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd|bộ|sở|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)\\s*:?\\s+)*';
const LEAD_IN = new RegExp(`^${LEAD_WORDS}$`, 'iu');
/** What stands between two bodies of one list; brackets are passed over. */
export const BETWEEN = new RegExp(
  `^\\s*(?:\\([^)]*\\)\\s*)?(?:[,;]|,?\\s*và|,?\\s*cùng(?: với)?|,?\\s*hoặc)?\\s*${LEAD_WORDS}$`,
  'iu',
);
/** What follows a subject that must do nothing: it was done, is so, or was not. */
const TOLD_NOT =
  /^\s*(?:,\s*)?(?:cũng\s+|vẫn\s+|mới\s+)?(?:đã|đang|còn|chưa|vẫn|là|được|bị|sẽ|từng|vừa|luôn|cho biết|cho rằng|nhấn mạnh|khẳng định|nêu|phát biểu|dự|tham dự|báo cáo tại)(?![\p{L}\p{N}])/iu;
/** What cannot be the deed of a subject before it. */
const NO_VERB =
  /^\s+(?:của|tại|về|là|và|với|do|để|trong|cùng|hoặc|trên|ở|nêu|liên quan|thuộc|cho|bằng|mà|khi|nếu|như|gồm|từ|đến|theo|sau|trước|vào|nơi|bị|sẽ|có thể|không phải|này|đó|trung ương|cấp|nêu trên|nói trên)(?![\p{L}\p{N}])/u;
/** "được giao chủ trì …": charged with it, though the verb is passive. */
const CHARGED = /^\s*,?\s*được (?:giao|phân công|yêu cầu|đề nghị)(?: nhiệm vụ| trách nhiệm)?\s/u;
const DUTY =
  /^\s*,?\s*(?:phải|cần|có trách nhiệm|chịu trách nhiệm|chủ động|căn cứ|theo chức năng|trên cơ sở|trong phạm vi|tùy theo|tuỳ theo|thường trực|là cơ quan)(?![\p{L}\p{N}])/iu;

/** Read who must do a clause and who cooperates, from its own words. `listed`: it opens an enumerated point, so a body named first is told, and does not tell. */
export function rolesIn(text: string, clause: Span, assignees: readonly AssigneeMention[], listed = false): Roles {
  const inside = assignees.filter((assignee) => assignee.span.start >= clause.start && assignee.span.end <= clause.end);
  const cued = toldIn(text, clause, inside, listed);
  const subject = cued ? null : (addressedIn(text, clause, inside) ?? subjectOf(text, clause, inside, listed));
  const told = cued ?? subject ?? ownersOf(text, clause, inside);
  const leads = told?.parties ?? [];
  const deed = told?.end ?? clause.start;
  return {
    leads: leads.map((lead) => partyOf(text, lead, false)),
    coops: coopsIn(text, { start: deed, end: clause.end }, inside, leads),
    by: cued ? 'told' : subject ? 'subject' : told ? 'owner' : null,
    deed,
  };
}

interface Told {
  readonly parties: readonly AssigneeMention[];
  readonly end: number;
}

/** "Giao Bộ trưởng Bộ X …", "Thủ tướng yêu cầu Bộ X, Bộ Y …": those right behind the cue. */
function toldIn(text: string, clause: Span, inside: readonly AssigneeMention[], listed: boolean): Told | null {
  for (const [at, first] of inside.entries()) {
    const before = text.slice(clause.start, first.span.start);
    const cue = TELLS.exec(before);
    if (!cue) {
      if (before.length > 260) return null;
      continue;
    }
    const teller = before.slice(0, cue.index);
    const bare = teller.slice(skipOpening(teller)).trim();
    const scene =
      sceneLength(`${bare} `) > 0 || /^(?:Để|Nhằm|Đối với|Về|Tại|Phát biểu|Kết luận|Trên cơ sở|Trước|Sau)/u.test(bare);
    const leader = bare.length <= 240 && (LEADER.test(bare) || (!listed && TELLER.test(bare)));
    if (TOLD_BEFORE.test(bare)) return null;
    if (
      cue.groups?.cue?.toLowerCase() === 'chỉ đạo' &&
      !/(?:Thủ tướng|Bí thư|Thường trực|Chủ tịch)(?: [\p{Lu}][\p{L}]*)*$/u.test(bare)
    )
      continue;
    // "Chủ tịch UBND các tỉnh khẩn trương giao các sở …": the subject has a deed of its own, and is the one who is told.
    if (
      /(?:khẩn trương|chủ động|kịp thời|tiếp tục|và|,)$/iu.test(bare) &&
      inside.some((subject) => subject.span.end <= first.span.start && !SOVEREIGN.test(slice(text, subject.span)))
    )
      continue;
    if (bare !== '' && !leader && !scene && !/[,:]$/u.test(bare)) continue;
    if (
      bare !== '' &&
      !/[:]$/u.test(bare) &&
      beginsWithVerb(bare) &&
      !/^(?:Yêu cầu|Đề nghị|Thống nhất|Nhất trí|Đồng ý)/u.test(bare)
    )
      continue;
    return listFrom(text, inside, at, clause.end);
  }
  return null;
}

/** "Bộ Công an chủ trì …", "UBND các tỉnh, thành phố khẩn trương …": those at the head, followed by a deed that is to be done. */
function subjectOf(text: string, clause: Span, inside: readonly AssigneeMention[], listed: boolean): Told | null {
  const words = text.slice(clause.start, clause.end);
  let from = skipOpening(words);
  for (let round = 0; round < 3; round++) {
    const head = clause.start + from;
    const at = inside.findIndex((assignee) => assignee.span.start >= head && assignee.span.start <= head + 48);
    const first = inside[at];
    if (first && LEAD_IN.test(text.slice(head, first.span.start))) {
      const list = listFrom(text, inside, at, clause.end);
      const after = text.slice(list.end, clause.end);
      if (SOVEREIGN.test(slice(text, first.span))) return null;
      if (TOLD_NOT.test(after) && !CHARGED.test(after)) return null;
      const verb = after.replace(/^\s*\([^)]*\)/u, '').replace(/^[\s,]+/u, '');
      if (CHARGED.test(after) || DUTY.test(after) || beginsWithVerb(verb) || /^\s*:/u.test(after)) return list;
      if (listed && first.kind !== 'generic' && /^\s+\p{Ll}/u.test(after) && !NO_VERB.test(after)) return list;
      const scene = sceneLength(verb.charAt(0).toUpperCase() + verb.slice(1));
      if (scene > 0 && beginsWithVerb(verb.slice(scene))) return list;
      return null;
    }
    const scene = sceneLength(words.slice(from));
    // "Trung tâm Hội nghị APEC: Ban Quản lý Khu kinh tế tỉnh hướng dẫn …": what it is about, then who.
    const about = scene > 0 ? 0 : (/^\p{Lu}[^.;:,\n]{3,110}:\s+(?=\p{Lu})/u.exec(words.slice(from))?.[0].length ?? 0);
    if (scene + about === 0) return null;
    from += scene + about + skipOpening(words.slice(from + scene + about));
  }
  return null;
}

/** "Với Bộ Nông nghiệp và Môi trường, Thủ tướng yêu cầu tháo gỡ …", "Đối với Bộ Y tế: rà soát …": those addressed first, then the deed. */
function addressedIn(text: string, clause: Span, inside: readonly AssigneeMention[]): Told | null {
  const words = text.slice(clause.start, clause.end);
  const opening = /^(?:Riêng\s+)?(?:Với|Đối với|Về phía|Riêng)\s+/u.exec(words)?.[0].length ?? 0;
  const at = inside.findIndex((assignee) => opening > 0 && assignee.span.start >= clause.start + opening);
  const first = inside[at];
  if (!first || !LEAD_IN.test(text.slice(clause.start + opening, first.span.start))) return null;
  const list = listFrom(text, inside, at, clause.end);
  const rest = /^\s*[,:]\s+(?:[^.;:,]{0,60}?(?:yêu cầu|đề nghị|chỉ đạo|giao)\s+)?/u.exec(
    text.slice(list.end, clause.end),
  );
  if (!rest) return null;
  const deed = text.slice(list.end + rest[0].length, clause.end);
  return beginsWithVerb(deed) || DUTY.test(deed) ? list : null;
}

/** "Các đề xuất của các bộ, ngành, địa phương … cần có văn bản …": the owners of the subject must act. */
function ownersOf(text: string, clause: Span, inside: readonly AssigneeMention[]): Told | null {
  const words = text.slice(clause.start, clause.end);
  const match =
    /^(?:Các|Những|Mọi)?\s*(?:đề xuất|kiến nghị|ý kiến|báo cáo|vướng mắc|khó khăn)[^.;]{0,60}?\scủa\s/iu.exec(words);
  if (!match || !/\s(?:cần|phải)\s/u.test(words)) return null;
  const at = inside.findIndex((assignee) => assignee.span.start === clause.start + match[0].length);
  return at < 0 ? null : listFrom(text, inside, at, clause.end);
}

/** "phối hợp với Bộ Y tế, Bộ Nội vụ và …": lists behind the words of working together, where the one who leads does it. */
function coopsIn(
  text: string,
  clause: Span,
  inside: readonly AssigneeMention[],
  leads: readonly AssigneeMention[],
): Party[] {
  const coops: Party[] = [];
  let from = clause.start;
  for (const [at, first] of inside.entries()) {
    if (first.span.start < from || leads.includes(first)) continue;
    const before = text.slice(Math.max(clause.start, first.span.start - 110), first.span.start);
    const match = WITH.exec(before);
    if (!match || byAnother(text, clause.start, first.span.start - (before.length - match.index), inside, leads))
      continue;
    const list = listFrom(text, inside, at, clause.end);
    coops.push(...list.parties.map((mention) => partyOf(text, mention, false)));
    from = list.end;
  }
  return unique(coops);
}

const WITH =
  /(?<![\p{L}\p{N}])(?:(?:phối hợp|hợp tác)(?:[,\s]+(?:chặt chẽ|hỗ trợ|cùng|kịp thời|thường xuyên|đồng bộ|hiệu quả|tốt|có hiệu quả|và|trực tiếp|liên ngành)){0,4}(?:\s+với|\s+cùng)?|với sự (?:phối hợp|tham gia|hỗ trợ)(?:[, ]+(?:phối hợp|tham gia|hỗ trợ|của))*|có sự (?:phối hợp|tham gia|hỗ trợ) của|làm việc\s+cụ thể\s+với|cùng với|cùng)\s+(?:các đồng chí |đồng chí )?$/iu;

/** Whether the words before "phối hợp" end with another body, whose deed it then is: "đôn đốc các chủ đầu tư phối hợp với …". */
function byAnother(
  text: string,
  from: number,
  at: number,
  inside: readonly AssigneeMention[],
  leads: readonly AssigneeMention[],
): boolean {
  const last = inside.findLast(
    (assignee) => assignee.span.start >= from && assignee.span.end <= at && !leads.includes(assignee),
  );
  return (
    last !== undefined &&
    /^\s*(?:khẩn trương|chủ động|tích cực|tăng cường|thường xuyên|tiếp tục|,?\s*chủ trì,?)?\s*$/iu.test(
      text.slice(last.span.end, at),
    )
  );
}

/** Bodies set side by side from one on: "A, B, C và D". Brackets between are passed over. */
function listFrom(text: string, inside: readonly AssigneeMention[], at: number, limit: number): Told {
  const parties: AssigneeMention[] = [];
  let end = inside[at]?.span.start ?? limit;
  for (const mention of inside.slice(at)) {
    const between = text.slice(end, mention.span.start);
    if (parties.length > 0 && !BETWEEN.test(between)) break;
    if (parties.length > 0 && between.trim() === '' && mention.kind !== 'collective') break;
    // "Với Bộ X, Thủ tướng yêu cầu …": who tells is no part of the list.
    if (
      parties.length > 0 &&
      SOVEREIGN.test(slice(text, mention.span)) &&
      !SOVEREIGN.test(slice(text, parties[0]?.span ?? mention.span))
    )
      break;
    end = mention.span.end;
    if (sameHolder(text, parties.at(-1), mention)) continue;
    parties.push(mention);
  }
  return { parties, end };
}

/** "đồng chí Bộ trưởng Bộ Tài chính, Phó Trưởng Ban Thường trực": a second office of the same holder. */
const sameHolder = (text: string, before: AssigneeMention | undefined, mention: AssigneeMention): boolean =>
  before?.kind === 'office' &&
  before.id !== null &&
  mention.kind === 'office' &&
  /^(?:Phó )?Trưởng (?:Ban|Tiểu ban|Tổ|Đoàn)|^Phó Trưởng|^Tổ trưởng|^Thành viên/u.test(slice(text, mention.span));

/** A mention as a party. */
export function partyOf(text: string, mention: AssigneeMention, inherited: boolean): Party {
  const title = /^(?:các )?đồng chí (?:là )?/iu.exec(slice(text, mention.span))?.[0].length ?? 0;
  const span = { start: mention.span.start + title, end: mention.span.end };
  return { text: slice(text, span), span, id: mention.id, full: mention.full, inherited };
}

function unique(parties: readonly Party[]): Party[] {
  return parties.filter((party, at) => parties.findIndex((other) => other.text === party.text) === at);
}

/**
 * The bodies that a heading consists of: "2. Giao Bộ trưởng Bộ Ngoại giao:", "1. Sở Công Thương", "Các Bộ: Công Thương, Xây dựng:".
 * Null where the heading says more than whom it tells.
 */
export function headingParties(
  text: string,
  heading: Span,
  assignees: readonly AssigneeMention[],
): readonly Party[] | null {
  const inside = assignees.filter(
    (assignee) => assignee.span.start >= heading.start && assignee.span.end <= heading.end,
  );
  const first = inside[0];
  if (!first) return null;
  const before = text.slice(heading.start, first.span.start);
  const cue =
    /^(?:Giao|Đối với|Yêu cầu|Đề nghị|Phân công|Trách nhiệm của|Nhiệm vụ của|Về phía)\s+/u.exec(before)?.[0].length ??
    0;
  if (!LEAD_IN.test(before.slice(cue))) return null;
  const list = listFrom(text, inside, 0, heading.end);
  const parties = list.parties.map((mention) => partyOf(text, mention, true));
  const rest = text.slice(list.end, heading.end);
  if (ENDS_HEADING.test(rest)) return parties;
  // A numbered heading that is nothing but names: what stands before the colon belongs to the last ("… Ban Chỉ đạo 389 địa phương:").
  const tail = /^(?<more>\s[\p{L}\d][^.,;:]{0,50}?)\s*:\s*$/u.exec(rest)?.groups?.more;
  const last = parties.at(-1);
  if (tail === undefined || !last || beginsWithVerb(tail.trim()) || DUTY.test(tail)) return null;
  const span = { start: last.span.start, end: list.end + tail.length };
  return [...parties.slice(0, -1), { ...last, text: slice(text, span), span }];
}

/** After the names of a heading nothing may follow but that they are charged. */
const ENDS_HEADING =
  /^\s*(?:\([^)]*\))?\s*(?:chủ trì|có trách nhiệm|thực hiện|tập trung thực hiện|triển khai|chỉ đạo)?[^\p{L}]*$/iu;

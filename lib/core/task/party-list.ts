import type { AssigneeMention } from '../mention/mention.ts';
import type { Party } from '../reading.ts';
import { firstSign } from '../text/edges.ts';
import { Opening } from '../text/opening.ts';
import { slice } from '../text/span.ts';
import { quick } from '../text/words.ts';

/** Bodies that are told, and where their names end. */
export interface Told {
  readonly parties: readonly AssigneeMention[];
  readonly end: number;
  /** Those set beside them by "cùng": they work with them. */
  readonly beside: readonly AssigneeMention[];
}

/** Those above all who are told: as a subject they tell, or act on their own account. */
const SOVEREIGN = new Opening(
  /^(?:Phó Thủ tướng|Thủ tướng|(?:[Nn]gười đứng đầu )?Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Tổng Bí thư|Chủ tịch nước|Trung ương Đảng|Thường trực Chính phủ)/u,
);
export const isSovereign = (text: string, { span }: AssigneeMention): boolean =>
  SOVEREIGN.testAt(text, span.start, span.end);
/** Words between the head and the first name, shared by a list: "Ủy ban nhân dân các tỉnh Tiền Giang, Vĩnh Long". */
const LEAD_WORDS =
  '(?:(?:các|mỗi|từng|riêng|đồng chí|ông|bà|thầy|cô|đề nghị|yêu cầu|giao|lãnh đạo|người đứng đầu|bộ trưởng|chủ tịch|thủ trưởng|giám đốc|ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd|bộ|sở|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|cơ quan|ngành)\\s*[:,]?\\s+)*';
export const LEAD_IN = quick(new RegExp(`^${LEAD_WORDS}$`, 'iu'));
/** The same without words that tell: "UBND tỉnh yêu cầu các sở" are not two of one list. */
export const HEAD_WORDS = LEAD_WORDS.replace('đề nghị|yêu cầu|giao|', '');
/** What stands between two bodies of one list; brackets are passed over. */
const BETWEEN = quick(
  new RegExp(
    `^\\s*(?:\\([^)]*\\)\\s*)?(?:(?:[,;]|,?\\s*và|,?\\s*cùng(?: với)?|,?\\s*hoặc)\\s*${LEAD_WORDS}|${HEAD_WORDS})$`,
    'iu',
  ),
);
/** What may stand first there, where anything stands but blanks. */
const MAY_BE_BETWEEN = new Opening(new RegExp(`^(?:[(,;]|và|cùng|hoặc|${HEAD_WORDS.slice(0, -1)})`, 'iu'));
/** A duty laid on the subject before it: "phải", "có trách nhiệm", "căn cứ chức năng". */
export const DUTY = new Opening(
  /^\s*,?\s*(?:phải|cần|có trách nhiệm|chịu trách nhiệm|chủ động|căn cứ|theo chức năng|trên cơ sở|trong phạm vi|tùy theo|tuỳ theo|thường trực|là cơ quan)(?![\p{L}\p{N}])/iu,
);

/** "Ban A cùng (với) Công ty B": B works with A. */
const BESIDE = /(?:^|[\s,])cùng(?:\s+với)?(?=\s|$)/iu;

/** What was found between a body and the one behind it. */
const known = new WeakMap<AssigneeMention, { readonly next: AssigneeMention; readonly one: boolean }>();

/** Where a body's words begin, with those that it shares with others of its list: "|Công an các tỉnh Nghệ An, Hà Tĩnh". Not before `from`. */
export const headOf = (mention: AssigneeMention, from = 0): number =>
  Math.max(from, mention.head ?? mention.span.start);

/** Whether two bodies, neighbours in the text, stand in one list. Asked of the same two again and again, and looked up once. */
export function sideBySide(text: string, before: AssigneeMention, next: AssigneeMention): boolean {
  const found = known.get(before);
  if (found?.next === next) return found.one;
  const end = headOf(next, before.span.end);
  const at = firstSign(text, before.span.end, end);
  const one = at === end || (MAY_BE_BETWEEN.mayBegin(text.charCodeAt(at)) && BETWEEN.test(text.slice(at, end)));
  known.set(before, { next, one });
  return one;
}

/** Of neighbours in one list, the index of the last, by the first's. */
const runs = new WeakMap<readonly AssigneeMention[], Int32Array>();

/** The index of the last of the bodies that stand in one list from one on, and before `end`. In: all of a text's bodies, or of a part of it. */
export function lastOfList(text: string, bodies: readonly AssigneeMention[], at: number, end: number): number {
  let known = runs.get(bodies);
  if (!known) {
    known = new Int32Array(bodies.length).fill(-1);
    runs.set(bodies, known);
  }
  let last = known[at] ?? -1;
  if (last < 0) {
    last = at;
    for (; last + 1 < bodies.length; last++) {
      const [one, next] = [bodies[last], bodies[last + 1]];
      if (!one || !next || !sideBySide(text, one, next)) break;
      const further = known[last + 1] ?? -1;
      if (further >= 0) {
        last = further;
        break;
      }
    }
    known.fill(last, at, last + 1);
  }
  last = Math.min(last, at + LONGEST - 1);
  while (last > at && (bodies[last]?.span.end ?? 0) > end) last--;
  return last;
}

/** No list of bodies is longer; the bound keeps reading linear. */
const LONGEST = 80;

/** Bodies set side by side from one on: "A, B, C và D". Brackets between are passed over; behind "cùng" they stand beside. */
export function listFrom(text: string, inside: readonly AssigneeMention[], at: number, limit: number): Told {
  const parties: AssigneeMention[] = [];
  const beside: AssigneeMention[] = [];
  let joined = false;
  let end = inside[at]?.span.start ?? limit;
  for (let next = at; next < inside.length; next++) {
    const mention = inside[next];
    if (!mention) break;
    const between = text.slice(end, headOf(mention, end));
    const before = inside[next - 1];
    if (parties.length > 0 && before && !sideBySide(text, before, mention)) break;
    if (parties.length > 0 && between.trim() === '' && mention.kind !== 'collective') break;
    // "Với Bộ X, Thủ tướng yêu cầu …": who tells is no part of the list.
    if (parties.length > 0 && isSovereign(text, mention) && !isSovereign(text, parties[0] ?? mention)) break;
    if (parties.length > 0 && TELLS_ON.testAt(text, mention.span.start, mention.span.end + 20)) break;
    joined ||= parties.length > 0 && BESIDE.test(between);
    end = mention.span.end;
    // "Sở A, Sở B, mỗi cơ quan cử 01 lãnh đạo": those named before, one by one
    if (parties.length > 0 && EACH.testAt(text, mention.span.start, mention.span.end)) continue;
    if (joined) beside.push(mention);
    else if (!sameHolder(text, parties.at(-1), mention)) parties.push(mention);
  }
  return byBrackets(text, { parties, end, beside });
}

/** "Với Cục Hàng không, |Bộ trưởng yêu cầu| hoàn thiện …": the Minister who tells, in a report. */
const TELLS_ON = new Opening(/^Bộ trưởng (?:cũng )?(?:yêu cầu|giao|đề nghị|chỉ đạo|lưu ý)(?!\p{L})/u);

const EACH = new Opening(/^mỗi (?:cơ quan|đơn vị|bên|phường|xã|huyện|tỉnh|địa phương|sở|bộ|trường|hãng|đội)$/iu);

/** "Bộ A (chủ trì), Bộ B, EVN (phối hợp)": the brackets say who leads. */
function byBrackets(text: string, told: Told): Told {
  if (told.parties.length < 2) return told;
  const helps = told.parties.findLastIndex((party) => inBrackets(text, party, HELPS));
  if (helps < 1) return told;
  const chair = told.parties.findLastIndex((party) => inBrackets(text, party, CHAIRS));
  const from = chair >= 0 && chair < helps ? chair + 1 : helps;
  return {
    parties: told.parties.slice(0, from),
    end: told.end,
    beside: [...told.parties.slice(from), ...told.beside],
  };
}

const HELPS = new Opening(/^\((?:cùng )?(?:phối hợp|tham gia|hỗ trợ)[^()]{0,30}\)/iu);
const CHAIRS = new Opening(/^\((?:chủ trì|đầu mối)[^()]{0,30}\)/iu);

/** Whether the brackets right behind a body say so. */
function inBrackets(text: string, { span }: AssigneeMention, what: Opening): boolean {
  const end = Math.min(text.length, span.end + 50);
  return what.testAt(text, firstSign(text, span.end, end), end);
}

/** "đồng chí Bộ trưởng Bộ Tài chính, Phó Trưởng Ban Thường trực": a second office of the same holder. */
const sameHolder = (text: string, before: AssigneeMention | undefined, mention: AssigneeMention): boolean =>
  before?.kind === 'office' &&
  before.id !== null &&
  mention.kind === 'office' &&
  /^(?:Phó )?Trưởng (?:Ban|Tiểu ban|Tổ|Đoàn)|^Phó Trưởng|^Tổ trưởng|^Thành viên/u.test(slice(text, mention.span));

/** The parties that mentions name: each body apart that a plural stands for ("hai bộ" → two), with the plural's own words. */
export function partiesOf(text: string, mentions: readonly AssigneeMention[], inherited: boolean): Party[] {
  const parties: Party[] = [];
  for (const mention of mentions) {
    const party = partyOf(text, mention, inherited);
    if (mention.members) for (const { id, full } of mention.members) parties.push({ ...party, id, full });
    else parties.push(party);
  }
  return parties;
}

/** "Phó Chủ tịch UBND tỉnh |Lê Hồng Sơn| chủ trì": who holds the office. */
export const PERSON = /^(?:\s\p{Lu}\p{Ll}+){2,4}(?=,?\s\p{Ll})/u;

/** A mention as a party. */
function partyOf(text: string, mention: AssigneeMention, inherited: boolean): Party {
  const titled = 'cđCĐ'.includes(text.charAt(mention.span.start));
  const title = titled
    ? (/^(?:các )?(?:đồng chí|đ\/c) (?:là )?/iu.exec(slice(text, mention.span))?.[0].length ?? 0)
    : 0;
  const span = { start: mention.span.start + title, end: mention.span.end };
  const own = slice(text, span);
  // "Phó Chủ tịch UBND tỉnh", whole: "Phó Chủ tịch UBND tỉnh Lê Hồng Sơn"
  const holder = mention.kind === 'office' ? (PERSON.exec(text.slice(span.end, span.end + 40))?.[0] ?? '') : '';
  return { text: own, span, id: mention.id, full: mention.full ?? (holder === '' ? null : own + holder), inherited };
}

import type { AssigneeMention } from '../mention/mention.ts';
import type { Party } from '../reading.ts';
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
export const SOVEREIGN =
  /^(?:Phó Thủ tướng|Thủ tướng|Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Tổng Bí thư|Chủ tịch nước|Trung ương Đảng|Thường trực Chính phủ)/u;
/** Words between the head and the first name, shared by a list: "Ủy ban nhân dân các tỉnh Tiền Giang, Vĩnh Long". */
const LEAD_WORDS =
  '(?:(?:các|mỗi|từng|riêng|đồng chí|ông|bà|đề nghị|yêu cầu|giao|lãnh đạo|người đứng đầu|bộ trưởng|chủ tịch|thủ trưởng|giám đốc|ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd|bộ|sở|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|cơ quan|ngành)\\s*[:,]?\\s+)*';
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
/** A duty laid on the subject before it: "phải", "có trách nhiệm", "căn cứ chức năng". */
export const DUTY = quick(
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
  const one = BETWEEN.test(text.slice(before.span.end, headOf(next, before.span.end)));
  known.set(before, { next, one });
  return one;
}

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
    if (
      parties.length > 0 &&
      SOVEREIGN.test(slice(text, mention.span)) &&
      !SOVEREIGN.test(slice(text, parties[0]?.span ?? mention.span))
    )
      break;
    joined ||= parties.length > 0 && BESIDE.test(between);
    end = mention.span.end;
    // "Sở A, Sở B, mỗi cơ quan cử 01 lãnh đạo": those named before, one by one
    if (parties.length > 0 && EACH.test(slice(text, mention.span))) continue;
    if (joined) beside.push(mention);
    else if (!sameHolder(text, parties.at(-1), mention)) parties.push(mention);
  }
  return byBrackets(text, { parties, end, beside });
}

const EACH = /^mỗi (?:cơ quan|đơn vị|bên|phường|xã|huyện|tỉnh|địa phương|sở|bộ|trường|hãng|đội)$/iu;

/** "Bộ A (chủ trì), Bộ B, EVN (phối hợp)": the brackets say who leads. */
function byBrackets(text: string, told: Told): Told {
  if (told.parties.length < 2) return told;
  const helps = told.parties.findLastIndex(({ span }) =>
    /^\s*\((?:cùng )?(?:phối hợp|tham gia|hỗ trợ)[^()]{0,30}\)/iu.test(text.slice(span.end, span.end + 50)),
  );
  if (helps < 1) return told;
  const chair = told.parties.findLastIndex(({ span }) =>
    /^\s*\((?:chủ trì|đầu mối)[^()]{0,30}\)/iu.test(text.slice(span.end, span.end + 50)),
  );
  const from = chair >= 0 && chair < helps ? chair + 1 : helps;
  return {
    parties: told.parties.slice(0, from),
    end: told.end,
    beside: [...told.parties.slice(from), ...told.beside],
  };
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

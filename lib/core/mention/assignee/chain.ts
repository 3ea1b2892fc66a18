import { wordKey } from '../../lexicon/token.ts';
import { know } from './knowledge.ts';
import { qualified } from './qualified.ts';
import { restrictedEnd } from './restricted.ts';
import { after, atStart, expected, isCap, isNumber, isWord, key, type Scan, stopsName } from './scan.ts';
import { schoolKindsEnd } from './schools.ts';

/** "các bộ, ngành, địa phương có rừng": nouns that together are one party, with what belongs to them. */
export interface Chain {
  readonly from: number;
  /** The first noun, after "các". */
  readonly nounsFrom: number;
  readonly to: number;
  readonly determiner: boolean;
  readonly nouns: readonly string[];
  readonly qualified: boolean;
  /** The first noun takes others to it: "các bộ, ngành"; "tập đoàn" stands alone. */
  readonly joins: boolean;
}

const DETERMINERS = new Set(['các', 'mỗi', 'từng', 'những', 'mọi'].map(wordKey));
/** "hai tỉnh", as "02 tỉnh". */
export const COUNTS: ReadonlySet<string> = new Set(['hai', 'ba', 'bốn', 'năm'].map(wordKey));
/** "Hằng năm Sở Y tế", "cuối năm tỉnh Lào Cai": a year, no count. */
const FIVE = wordKey('năm');
const OF_YEARS = new Set(
  ['mỗi', 'hằng', 'hàng', 'từng', 'cuối', 'đầu', 'giữa', 'trong', 'cả', 'trọn', 'một', 'hai', 'ba', 'bốn', 'nhiều'].map(
    wordKey,
  ),
);
const counts = (scan: Scan, at: number): boolean =>
  COUNTS.has(key(scan, at)) && !(key(scan, at) === FIVE && (OF_YEARS.has(key(scan, at - 1)) || isNumber(scan, at - 1)));
/** "các đồng chí tỉnh ủy viên" */
const COMRADES = ['đồng', 'chí'].map(wordKey);
export const TOGETHER = wordKey('liên');
const JOINED = new Set(['giao', 'với', 'cầu', 'nghị'].map(wordKey));
const BOTH = wordKey('cả');
const ALL = ['tất cả', 'toàn bộ'].map((phrase) => phrase.split(' ').map(wordKey));

/** The token after "các", "tất cả các", "06" at `at`; `at` itself where none stands there. */
function afterDeterminer(scan: Scan, at: number): number {
  let to = at;
  for (const pair of ALL) if (key(scan, to) === pair[0] && key(scan, to + 1) === pair[1]) to += 2;
  // "Liên Sở Tài chính, Xây dựng"
  if (key(scan, at) === TOGETHER && (isCap(scan, at) || JOINED.has(key(scan, at - 1))) && isCap(scan, at + 1))
    return at + 1;
  // "cả hai bộ"
  if (key(scan, at) === BOTH && COUNTS.has(key(scan, at + 1))) return at + 2;
  if (DETERMINERS.has(key(scan, to)) || (to === at && counts(scan, to)))
    return COMRADES.every((word, index) => key(scan, to + 1 + index) === word) ? to + 3 : to + 1;
  if (isNumber(scan, at) && key(scan, at).length <= 3) return at + 1;
  return to;
}

/** The noun at `at`, unless the next word makes it another word ("bộ luật", "sở hữu"). */
function nounAt(scan: Scan, at: number, inChain = false): { to: number; key: string; joins: boolean } | null {
  const hit = know.groups.longest(scan.tokens, at);
  if (!hit) return null;
  const not = know.notGroup.get(hit.value.key);
  const next = key(scan, hit.to);
  if (not?.has(next) && !isCap(scan, hit.to)) return null;
  if (
    !inChain &&
    not?.has('*') &&
    isWord(scan, hit.to) &&
    !stopsName(scan, hit.to) &&
    after(know.qualifiers, scan, hit.to) < 0
  )
    return null;
  return { to: hit.to, key: hit.value.key, joins: hit.value.joins };
}

const AND = wordKey('và');
const ABROAD = wordKey('ngoài');

/** No list of nouns is longer in practice; the bound keeps reading linear. */
const LONGEST = 12;

/** Read nouns, then qualifiers; null where no noun stands. `only`: the nouns that may join (places after "UBND"). */
export function readChain(scan: Scan, at: number, only?: ReadonlySet<string>): Chain | null {
  const nounsFrom = afterDeterminer(scan, at);
  const first = nounAt(scan, nounsFrom);
  if (!first || (only && !only.has(first.key))) return null;
  const nouns = [first.key];
  let to = first.to;
  while (first.joins && nouns.length < LONGEST) {
    const mark = key(scan, to);
    const glue =
      mark === ',' && key(scan, to + 1) === AND
        ? 2
        : mark === ',' || mark === AND || mark === '-' || (mark === '/' && nounsFrom > at)
          ? 1
          : 0;
    const next = glue > 0 ? nounAt(scan, to + glue, true) : null;
    // "Hội Phụ nữ tỉnh, Tỉnh đoàn"
    const rises = isCap(scan, to + glue) && !isCap(scan, nounsFrom);
    if (!next?.joins || rises || (only && !only.has(next.key))) break;
    // "các xã, phường Ea Kly, Tân An": names after kinds in company; "các bộ, tỉnh Lào Cai": a name of its own.
    const mixed = nounsFrom > at && LOCAL.has(next.key) && nouns.every((noun) => LOCAL.has(noun));
    if (startsName(scan, to + glue, next.to) && !mixed) break;
    nouns.push(next.key);
    to = next.to;
  }
  to = schoolKindsEnd(scan, nouns.at(-1) ?? '', to);
  const plain = qualified(scan, to);
  // "…; đơn vị chưa nộp phải hoàn tất"
  const late = nouns.length === 1 && atStart(scan, at) && NOT_YET.has(key(scan, to)) && first.key.includes(' ');
  const many = nounsFrom > at || late || (nouns.length === 1 && ofWork(scan, at, to, first.key));
  const told = plain > to && after(know.stops, scan, plain) > 0 && after(know.works, scan, plain) < 0;
  const goesOn = many && !told;
  // "… ở nước ngoài |thông tin": the words that tell them apart are whole
  const abroad = key(scan, plain - 1) === ABROAD;
  // "các đơn vị |quản lý lưới điện| phối hợp": what they manage
  const managed = goesOn && MANAGE.has(first.key) && key(scan, to) !== ',' ? restrictedEnd(scan, to - 2, at) : -1;
  const end =
    goesOn && !abroad ? Math.max(plain, managed, restrictedEnd(scan, to, at), restrictedEnd(scan, plain, at)) : plain;
  return { from: at, nounsFrom, to: end, determiner: nounsFrom > at, nouns, qualified: end > to, joins: first.joins };
}

/** "đơn vị |chưa| nộp", "các xã |chậm| tiến độ" */
export const NOT_YET: ReadonlySet<string> = new Set(['chưa', 'chậm'].map(wordKey));
const MANAGE = new Set(['đơn vị quản lý', 'ban quản lý'].map((noun) => noun.split(' ').map(wordKey).join(' ')));

/** Those that a work has one of: "Nhà đầu tư |dự án BOT Cai Lậy|", "chủ đầu tư |các dự án thành phần|". */
const WORKERS = new Set(
  [
    'chủ đầu tư',
    'nhà đầu tư',
    'nhà thầu',
    'cơ quan chủ quản',
    'cơ quan có thẩm quyền',
    'tư vấn giám sát',
    'đơn vị tư vấn',
    'đơn vị thi công',
    'đơn vị quản lý',
    'doanh nghiệp',
  ].map((noun) => noun.split(' ').map(wordKey).join(' ')),
);

/** Whether such a one is named with its work, where a clause begins, somebody is told or a list goes on. */
const ofWork = (scan: Scan, at: number, to: number, noun: string): boolean =>
  WORKERS.has(noun) &&
  after(know.works, scan, to) > 0 &&
  (atStart(scan, at) || expected(scan, at) || key(scan, at - 1) === ',' || key(scan, at - 1) === AND);

/** Kinds of place below the province. */
export const LOCAL: ReadonlySet<string> = new Set(
  ['xã', 'phường', 'đặc khu', 'thị trấn', 'huyện', 'quận', 'thị xã'].map((level) =>
    level.split(' ').map(wordKey).join(' '),
  ),
);

/** "các bộ, Bộ Tài chính", "sở, Sở Y tế", "tỉnh, tỉnh Lào Cai": the noun opens a name of its own. */
function startsName(scan: Scan, from: number, to: number): boolean {
  // "SỞ Y TẾ CÁC TỈNH, THÀNH PHỐ PHÍA NAM": in a heading all is capitals
  if (scan.tokens[from]?.allCaps && scan.tokens[to]?.allCaps && after(know.qualifiers, scan, to) > 0) return false;
  return isCap(scan, to) && (isCap(scan, from) || know.levels.get([key(scan, from)]) !== undefined);
}

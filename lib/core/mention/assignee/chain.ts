import { wordKey } from '../../lexicon/token.ts';
import { know } from './knowledge.ts';
import { restrictedEnd } from './restricted.ts';
import {
  after,
  atStart,
  clauseGoesOn,
  compoundEnd,
  expected,
  isCap,
  isNumber,
  isWord,
  key,
  keysIn,
  type Scan,
  stopsName,
} from './scan.ts';

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
  if (DETERMINERS.has(key(scan, to)) || (to === at && COUNTS.has(key(scan, to))))
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
    const glue = mark === ',' && key(scan, to + 1) === AND ? 2 : mark === ',' || mark === AND || mark === '-' ? 1 : 0;
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
  const plain = qualified(scan, to);
  const many = nounsFrom > at || (nouns.length === 1 && ofWork(scan, at, to, first.key));
  const told = plain > to && after(know.stops, scan, plain) > 0 && after(know.works, scan, plain) < 0;
  const goesOn = many && !told;
  const end = goesOn ? Math.max(plain, restrictedEnd(scan, to, at), restrictedEnd(scan, plain, at)) : plain;
  return { from: at, nounsFrom, to: end, determiner: nounsFrom > at, nouns, qualified: end > to, joins: first.joins };
}

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
  return isCap(scan, to) && (isCap(scan, from) || know.levels.get([key(scan, from)]) !== undefined);
}

/** The end of the qualifiers at `at`: "liên quan", "trực thuộc Trung ương", "có rừng", "vùng Đồng bằng sông Cửu Long". */
export function qualified(scan: Scan, at: number): number {
  let to = at;
  for (let guard = 0; guard < 6; guard++) {
    const next = qualifierAt(scan, to);
    if (next <= to) break;
    to = next;
  }
  return to;
}

const CHARGED = ['được', 'giao'].map(wordKey).join(' ');
const HAVE = wordKey('có');
const WHERE = wordKey('nơi');
const FILES = ['hồ', 'sơ'].map(wordKey).join(' ');

function qualifierAt(scan: Scan, at: number): number {
  const plain = after(know.qualifiers, scan, at);
  // "UBND các phường được giao rà soát": it says that they are told, not which ones are meant
  if (plain > 0 && keysIn(scan, at, plain) === CHARGED && after(know.stops, scan, plain) > 0) return -1;
  // "các sở khác" but not "các sở trên cơ sở": a short word qualifies only where the noun phrase ends with it.
  if (plain > 0 && (!know.shy.has(keysIn(scan, at, plain)) || clauseGoesOn(scan, plain) || key(scan, plain) === AND))
    return plain;
  // "các doanh nghiệp sản xuất vắc xin"
  const trade = after(know.trades, scan, at);
  if (trade > 0) return phraseEnd(scan, trade);
  const listed = namedAbove(scan, at);
  if (listed > 0) return listed;
  const late = lateAbove(scan, at);
  if (late > 0) return late;
  const have = key(scan, at) === WHERE ? at + 1 : at;
  const had = key(scan, have) === HAVE ? after(know.have, scan, have + 1) : -1;
  // "các sở có hồ sơ" have no lake.
  if (had > 0 && keysIn(scan, had - 1, had + 1) !== FILES) return phraseEnd(scan, had);
  const region = after(know.regions, scan, at);
  if (region < 0) return -1;
  if (isCap(scan, region)) return regionEnd(scan, region);
  // "vùng đồng bằng sông Hồng", "miền núi phía Bắc"
  const named = [1, 2, 3].find((ahead) => isCap(scan, region + ahead));
  return named !== undefined && LANDS.has(key(scan, region)) ? regionEnd(scan, region + named) : -1;
}

/** What a region's name begins with where it begins small: "đồng bằng", "duyên hải", "trung du", "núi", "ven biển". */
const LANDS = new Set(['đồng', 'duyên', 'trung', 'núi', 'ven', 'cao', 'hạ', 'tây'].map(wordKey));

const NAMED_AT = ['nêu tại', 'quy định tại', 'có tên tại', 'liệt kê tại'].map((words) => words.split(' ').map(wordKey));
const POINTS = new Set(['điểm', 'mục', 'khoản', 'phần', 'phụ', 'lục', 'này', 'trên'].map(wordKey));

const LATE = new Set(['chậm', 'chưa'].map(wordKey));

/** "04 ngân hàng chậm báo cáo nêu trên": told apart by what they have not done; -1: no such words. */
function lateAbove(scan: Scan, at: number): number {
  if (!LATE.has(key(scan, at))) return -1;
  for (let to = at + 1; to < at + 7 && isWord(scan, to) && !isCap(scan, to); to++)
    if (/^(?:nêu|nói|kể)$/u.test(key(scan, to)) && key(scan, to + 1) === ABOVE) return to + 2;
  return -1;
}

const ABOVE = wordKey('trên');

/** "nêu tại điểm 2 mục I": where in the paper they are named; -1: no such words. */
function namedAbove(scan: Scan, at: number): number {
  if (!NAMED_AT.some(([said, where]) => key(scan, at) === said && key(scan, at + 1) === where)) return -1;
  if (!POINTS.has(key(scan, at + 2))) return -1;
  let to = at + 2;
  const numbered = (index: number): boolean => /^(?:\d{1,2}|[ivx]{1,5}|[a-zđ])$/u.test(key(scan, index));
  while (to < at + 10 && (POINTS.has(key(scan, to)) || (numbered(to) && POINTS.has(key(scan, to - 1))))) to++;
  return to;
}

/** "rừng đặc dụng", "cụm công nghiệp": small words on to the next verb, function word or mark. */
function phraseEnd(scan: Scan, at: number): number {
  let to = at;
  while (
    to < at + 8 &&
    after(know.qualifiers, scan, to) < 0 &&
    after(know.borders, scan, to) < 0 &&
    !stopsName(scan, to) &&
    after(know.softStops, scan, to) < 0
  )
    to = Math.max(to + 1, compoundEnd(scan, to));
  return bordered(scan, to);
}

/** "có rừng giáp ranh với tỉnh Quảng Bình": the neighbour's name belongs to the words. */
function bordered(scan: Scan, at: number): number {
  const border = after(know.borders, scan, at);
  if (border < 0) return at;
  let to = border;
  while (to < border + 8 && isWord(scan, to) && (isCap(scan, to) || after(know.levels, scan, to) > 0)) to++;
  return to > border ? to : at;
}

/** "Đồng bằng sông Cửu Long", "Bắc Trung Bộ": to the last capital word. */
export function regionEnd(scan: Scan, at: number): number {
  let last = at;
  for (let to = at; to < at + 9 && to - last <= 2 && isWord(scan, to); to++) {
    if (isCap(scan, to)) last = to + 1;
    else if (after(know.stops, scan, to) > 0) break;
  }
  return last;
}

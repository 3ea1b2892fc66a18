import { wordKey } from '../../lexicon/token.ts';
import { know } from './knowledge.ts';
import {
  after,
  afterSeparator,
  clauseGoesOn,
  compoundEnd,
  isCap,
  isWord,
  key,
  keysIn,
  type Scan,
  stopsName,
} from './scan.ts';

const AND = wordKey('và');

/** The end of the qualifiers at `at`: "liên quan", "trực thuộc Trung ương", "có rừng", "vùng Đồng bằng sông Cửu Long". */
export function qualified(scan: Scan, at: number): number {
  const to = qualifiersEnd(scan, at);
  return to > at ? moreZones(scan, to) : to;
}

/** "khu vực Bắc Bộ| và Thanh Hóa, Nghệ An|", "Bắc Bộ|, Bắc Trung Bộ và Tây Nguyên|": the regions and provinces that are meant beside the first. */
function moreZones(scan: Scan, at: number): number {
  if (!ZONE_ENDS.has(key(scan, at - 1)) || afterSeparator(scan, at) < 0) return at;
  let to = at;
  for (
    let count = 0, next = afterSeparator(scan, to);
    next > 0 && count < 12;
    count++, next = afterSeparator(scan, to)
  ) {
    const level = after(know.regions, scan, next);
    const zone = after(know.zones, scan, level > 0 ? level : next);
    const province = know.tails.get('province')?.longest(scan.tokens, next)?.to ?? -1;
    // "…, Thành phố Hồ Chí Minh" is a party of its own
    const bare = province > 0 && isCap(scan, next) && after(know.levels, scan, next) < 0;
    const end = zone > 0 ? zone : bare ? province : -1;
    if (end < 0) break;
    to = end;
  }
  return to > at && (after(know.stops, scan, to) > 0 || clauseGoesOn(scan, to)) ? to : at;
}

/** What a region's name ends with. */
const ZONE_ENDS = new Set(['bộ', 'nguyên', 'bắc', 'trung', 'nam', 'hồng', 'long', 'biển'].map(wordKey));

/** "từ Thanh Hóa đến Khánh Hòa": the provinces along a coast or a line; -1: no such words. */
function fromTo(scan: Scan, at: number): number {
  if (key(scan, at) !== FROM || !isCap(scan, at + 1)) return -1;
  const provinces = know.tails.get('province');
  const first = provinces?.longest(scan.tokens, at + 1)?.to ?? -1;
  return first > 0 && (key(scan, first) === UNTIL || key(scan, first) === wordKey('tới'))
    ? (provinces?.longest(scan.tokens, first + 1)?.to ?? -1)
    : -1;
}

const FROM = wordKey('từ');
const UNTIL = wordKey('đến');

function qualifiersEnd(scan: Scan, at: number): number {
  let to = at;
  for (let guard = 0; guard < 6; guard++) {
    const next = qualifierAt(scan, to);
    if (next <= to) break;
    to = next;
  }
  return to;
}

/** "các bộ được giao |nhiệm vụ tại Nghị quyết …" */
const TASK = wordKey('nhiệm');
const CHARGED = ['được', 'giao'].map(wordKey).join(' ');
const MANAGE = ['quản', 'lý'].map(wordKey).join(' ');
const TAKE_PART = ['tham', 'gia'].map(wordKey).join(' ');
const GO_ON = new Set(
  [
    'tiếp',
    'khẩn',
    'chủ',
    'phải',
    'cần',
    'tập',
    'tăng',
    'nghiêm',
    'có',
    'đẩy',
    'chịu',
    'thực',
    'bố',
    'sớm',
    'kịp',
    'báo',
  ].map(wordKey),
);
const HAVE = wordKey('có');
const WHERE = wordKey('nơi');
const FILES = ['hồ', 'sơ'].map(wordKey).join(' ');

function qualifierAt(scan: Scan, at: number): number {
  const plain = after(know.qualifiers, scan, at);
  // "UBND các phường được giao rà soát": it says that they are told, not which ones are meant
  if (
    plain > 0 &&
    keysIn(scan, at, plain) === CHARGED &&
    (after(know.stops, scan, plain) > 0 || key(scan, plain) === TASK)
  )
    return -1;
  // "các tổ chức tham gia giám sát" do so; "các ngân hàng tham gia |tiếp tục| cho vay" are those that do
  if (
    plain > 0 &&
    keysIn(scan, at, plain) === TAKE_PART &&
    after(know.stops, scan, plain) > 0 &&
    after(know.works, scan, plain) < 0 &&
    !GO_ON.has(key(scan, plain))
  )
    return -1;
  // "các cơ quan quản lý |bảo đảm| cung ứng"
  if (keysIn(scan, at, at + 2) === MANAGE && after(know.trades, scan, at) < 0 && after(know.stops, scan, at + 2) > 0)
    return at + 2;
  const stretch = fromTo(scan, at);
  if (stretch > 0) return stretch;
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
    // "khu vực Bắc Bộ| và Thanh Hóa"
    if (key(scan, to) === AND && know.tails.get('province')?.longest(scan.tokens, to + 1) && isCap(scan, to + 1)) break;
    if (isCap(scan, to)) last = to + 1;
    else if (after(know.stops, scan, to) > 0) break;
  }
  return last;
}

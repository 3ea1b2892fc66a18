import { asAt, lexicon } from '../../lexicon/lexicon.ts';
import type { Entry } from '../../lexicon/schema.ts';
import { keysOf, wordKey } from '../../lexicon/token.ts';
import { know } from './knowledge.ts';
import { properName } from './place.ts';
import {
  after,
  afterSeparator,
  atStart,
  clauseGoesOn,
  expected,
  type Found,
  isCap,
  isNumber,
  isWord,
  key,
  keysIn,
  one,
  type Piece,
  type Scan,
  stopsName,
  tailAt,
  words,
} from './scan.ts';
import { startsBody } from './starts-body.ts';

/** Levels that act in their own name; "khu vực" and "tỉnh" do not, or are known by name. */
const LEVELS = new Set(
  ['quận', 'huyện', 'thị xã', 'xã', 'phường', 'đặc khu', 'thị trấn', 'thành phố', 'TP'].map((level) =>
    keysOf(level).join(' '),
  ),
);
/** No list is longer; the bound keeps reading linear. */
const LONGEST = 16;
const DUTIES = new Set(['phải', 'cần'].map(wordKey));
const SECTOR = wordKey('ngành');
const MINISTRY = wordKey('bộ');
const DEPARTMENT = wordKey('sở');
/** Hamlets, which no level of government is: "bản Huồi Cọ". */
const HAMLETS = new Set(['bản', 'thôn', 'ấp', 'buôn', 'khóm'].map(wordKey));
/** What "bản" stands before as a paper: "Bản Kế hoạch". */
const PAPERS = new Set(
  [
    'kế',
    'báo',
    'quy',
    'dự',
    'hiệp',
    'tuyên',
    'ghi',
    'thông',
    'cam',
    'đồ',
    'hợp',
    'quyết',
    'nghị',
    'tờ',
    'án',
    'thỏa',
    'giải',
    'tổng',
    'chính',
    'đề',
  ].map(wordKey),
);
const SHORT = /^(?:P|X|Q|H|TX|TT)\s?\.$/u;
const ALONE = wordKey('riêng');
const WHEREAS = wordKey('còn');

/** "ngành Giáo dục", "ngành Giao thông vận tải": the name of a ministry or department, or one small word more. */
function sectorEnd(scan: Scan, from: number): number {
  const known = tailAt(scan, from, MINISTRY) ?? tailAt(scan, from, DEPARTMENT);
  const to = properName(scan, from);
  const more = isWord(scan, to) && !isCap(scan, to) && !stopsName(scan, to) && after(know.verbs, scan, to) < 0;
  return Math.max(known?.to ?? -1, more ? to + 1 : to);
}

/** Where "xã Hòa Tiến" at a place ends; -1 where no place with its level and name stands there. */
function placeEnd(scan: Scan, at: number): number {
  // "ngành Điện"
  if (key(scan, at) === SECTOR && isCap(scan, at + 1)) return sectorEnd(scan, at + 1);
  if (HAMLETS.has(key(scan, at)) && isCap(scan, at + 1) && !PAPERS.has(key(scan, at + 1)))
    return properName(scan, at + 1);
  const level = after(know.levels, scan, at);
  if (level < 0) return -1;
  if (!LEVELS.has(keysIn(scan, at, level).replace('.', '')) && !SHORT.test(words(scan, at, level))) return -1;
  if (!isCap(scan, level) && !isNumber(scan, level)) return -1;
  const to = properName(scan, level);
  const person = to - level >= 3 && know.surnames.has(key(scan, level));
  return to > level && !person ? to : -1;
}

/**
 * "yêu cầu Vidifi phải tăng cường", "đề nghị Vietjet khẩn trương báo cáo": a firm known by a name of its own, behind words that tell and before
 * what it must do. One or two capital words that are no person, office, paper or country.
 */
export function readStranger(scan: Scan, at: number): Found | null {
  if (!TELLING.has(key(scan, at - 1)) || !isCap(scan, at) || know.surnames.has(key(scan, at))) return null;
  if (PAPERS.has(key(scan, at)) || NO_FIRM.has(key(scan, at)) || after(know.titles, scan, at) > 0) return null;
  const to = properName(scan, at);
  if (to === at || to - at > 2 || scan.tokens[at]?.allCaps) return null;
  const next = key(scan, to);
  const acts = DUTIES.has(next) || (after(know.stops, scan, to) > 0 && AT_ONCE.has(next));
  return acts
    ? one({ kind: 'agency', from: at, to, id: null, full: null, agency: { from: at, to }, by: 'assignee/local' })
    : null;
}

const TELLING = new Set(['cầu', 'nghị', 'giao'].map(wordKey));
const AT_ONCE = new Set(['khẩn', 'sớm', 'chủ', 'báo', 'gửi', 'nghiêm'].map(wordKey));
const NO_FIRM = new Set(
  ['việt', 'trung', 'luật', 'đảng', 'nhà', 'nhân', 'ông', 'bà', 'đoàn', 'phó', 'chủ'].map(wordKey),
);

/** "TPHCM", "Thành phố Hồ Chí Minh": a city by a name of its own in seeds/. */
function cityAt(scan: Scan, at: number): { to: number; entry: Entry } | null {
  const named = lexicon.names.longest(scan.tokens, at);
  const entry = named && asAt(named.value.entries, scan.on);
  return named && entry?.kind === 'city' ? { to: named.to, entry } : null;
}

/**
 * "Riêng Gia Lai và Đắk Lắk lập phương án", "Thành phố Hồ Chí Minh, Bình Dương, Long An siết chặt …", "Hà Nội, Hải Phòng khẩn trương …": provinces by
 * their bare names, told apart from others, behind one that is named whole or several of them, with a deed behind them.
 */
export function readAlone(scan: Scan, at: number, afterParty: boolean): Found | null {
  const alone = key(scan, at - 1) === ALONE || (key(scan, at - 1) === WHEREAS && key(scan, at - 2) === ',');
  // "Đối với các đô thị lớn, Hà Nội, TPHCM, Đà Nẵng cần …"
  const scene = key(scan, at - 1) === ',';
  // "Đối với Hà Giang, Cao Bằng: tập trung xóa nhà tạm"
  const about = key(scan, at - 1) === WITH && key(scan, at - 2) === AS_TO;
  if (!isCap(scan, at) || (!alone && !afterParty && !scene && !about && !atStart(scan, at))) return null;
  const pieces: Piece[] = [];
  let to = at;
  for (let next = at; next >= 0 && pieces.length < LONGEST; next = afterSeparator(scan, to)) {
    const name = tailAt(scan, next, 'province') ?? cityAt(scan, next);
    if (!name || !isCap(scan, next)) break;
    pieces.push({
      kind: 'agency',
      from: next,
      to: name.to,
      id: name.entry.id,
      full: null,
      agency: { from: next, to: name.to },
      by: 'assignee/local',
    });
    to = name.to;
  }
  const behindDay = scene && isNumber(scan, at - 2);
  if (about) return pieces.length > 0 && key(scan, to) === ':' ? { pieces, to } : null;
  const deed =
    after(know.stops, scan, to) > 0 ||
    (DUTIES.has(key(scan, to)) && !isCap(scan, to)) ||
    // "tỉnh Thanh Hóa bàn giao mặt bằng trước ngày 25/4; Nghệ An |trước| ngày 30/4", "…, riêng Lạng Sơn, Cao Bằng |trước| ngày 31/8"
    ((key(scan, at - 1) === ';' || alone || afterParty || behindDay) && limited(scan, to)) ||
    ((afterParty || opensSentence(scan, at)) && key(scan, to) === ':' && after(know.stops, scan, to + 1) > 0);
  if (
    scene &&
    !alone &&
    !afterParty &&
    !(behindDay && limited(scan, to)) &&
    !(pieces.length > 2 && DUTIES.has(key(scan, to)))
  )
    return null;
  // "Hà Nội hoàn thành giải phóng mặt bằng", and not "Ninh Bình đón 8 triệu lượt khách"
  const one =
    alone || afterParty || behindDay || (opensSentence(scan, at) && !isNumber(scan, after(know.stops, scan, to)));
  return pieces.length > (one ? 0 : 1) && deed ? { pieces, to } : null;
}

const [WITH, AS_TO] = ['với', 'đối'].map(wordKey);
/** What a day of one's own begins with, the name right before it: "|trước| ngày 31/8", "|trong| tháng 9", "|chậm nhất| ngày …". */
const limited = (scan: Scan, at: number): boolean =>
  LIMITS.has(key(scan, at)) && (OF_TIME.has(key(scan, at + 1)) || isNumber(scan, at + 1));
const LIMITS = new Set(['trước', 'trong', 'chậm', 'muộn', 'xong', 'đến', 'vào'].map(wordKey));
const OF_TIME = new Set(['ngày', 'tháng', 'quý', 'nhất', 'trước', 'hết', 'cuối', 'đầu', 'giữa'].map(wordKey));
const opensSentence = (scan: Scan, at: number): boolean => at === 0 || OPENS_SENTENCE.has(key(scan, at - 1));
const OPENS_SENTENCE = new Set([';', '.', ')', ':', '-']);

/** "|huyện Nga Sơn| bàn giao mặt bằng trước ngày 15/7, huyện Hậu Lộc …": a place or its committee opens the clause, and not "|Sở Y tế| cấp thuốc cho xã A …". */
function opensWithPlace(scan: Scan, at: number): boolean {
  let from = at - 1;
  while (from > Math.max(0, at - 60) && !CLAUSE.has(key(scan, from - 1))) from--;
  return placeEnd(scan, from) > 0 || after(know.committees, scan, from) > 0;
}
const CLAUSE = new Set(['\n', '.', ';', ':']);

/** "huyện Tiền Hải, Thái Thụy phải xong …": bare names behind the first are of its level; null where none follow, or no deed or day behind them. */
function sameLevel(scan: Scan, at: number, to: number): Found | null {
  const level = after(know.levels, scan, at);
  if (level < 0) return null;
  const kind = words(scan, at, level);
  const piece = (from: number, end: number, full: string | null): Piece => ({
    kind: 'agency',
    from,
    to: end,
    id: null,
    full,
    agency: { from, to: end },
    by: 'assignee/local',
  });
  const pieces = [piece(at, to, null)];
  let end = to;
  for (let next = afterSeparator(scan, end); next >= 0 && pieces.length < LONGEST; next = afterSeparator(scan, end)) {
    const name =
      placeEnd(scan, next) < 0 && isCap(scan, next) && !startsBody(scan, next) ? properName(scan, next) : next;
    if (name === next || scan.tokens[next]?.allCaps || after(know.titles, scan, next) > 0) break;
    pieces.push(piece(next, name, `${kind} ${words(scan, next, name)}`));
    end = name;
  }
  const goesOn = after(know.stops, scan, end) > 0 || DUTIES.has(key(scan, end)) || limited(scan, end);
  return pieces.length > 1 && goesOn ? { pieces, to: end } : null;
}

/**
 * "xã Hòa Tiến, phường An Khê dọn vệ sinh", "giao thị xã Quảng Trị hoàn thành": a place that acts itself, without "UBND". Only at the head of
 * a clause, in a list behind a party or where a party is expected, and only with a deed behind the list.
 */
export function readLocal(scan: Scan, at: number, afterParty: boolean): Found | null {
  const to = placeEnd(scan, at);
  const told = [ALONE, WHEREAS, ';'].includes(key(scan, at - 1));
  // "huyện Nga Sơn bàn giao trước ngày 15/7/2019, |huyện Hậu Lộc trước| ngày 31/7"
  const behindDay =
    key(scan, at - 1) === ',' && isNumber(scan, at - 2) && limited(scan, to) && opensWithPlace(scan, at);
  if (to < 0 || (!afterParty && !told && !behindDay && !expected(scan, at) && !atStart(scan, at))) return null;
  for (let back = 1; back <= 5; back++) if (at >= back && after(know.notBefore, scan, at - back) === at) return null;
  const alike = sameLevel(scan, at, to);
  if (alike && told) return alike;
  let end = to;
  for (let count = 0; count < LONGEST; count++) {
    const next = afterSeparator(scan, end);
    const place = next < 0 ? -1 : placeEnd(scan, next);
    if (place < 0) {
      if (next > 0 && afterParty) break;
      break;
    }
    end = place;
  }
  const deed =
    after(know.stops, scan, end) > 0 ||
    (afterParty && (key(scan, end) === ':' || key(scan, end) === '\n')) ||
    (isWord(scan, end) && DUTIES.has(key(scan, end)) && !isCap(scan, end)) ||
    ((told || afterParty || behindDay) && limited(scan, end));
  const sector =
    key(scan, at) === SECTOR && expected(scan, at) && (clauseGoesOn(scan, end) || after(know.verbs, scan, end) > 0);
  if (!deed && !sector && !(afterParty && afterSeparator(scan, end) > 0)) return null;
  return one({ kind: 'agency', from: at, to, id: null, full: null, agency: { from: at, to }, by: 'assignee/local' });
}

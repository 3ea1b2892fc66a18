import { lexicon } from '../../lexicon/lexicon.ts';
import { wordKey } from '../../lexicon/token.ts';
import { readChain } from './chain.ts';
import { know } from './knowledge.ts';
import { listInName } from './list-in-name.ts';
import { properName, readPlace } from './place.ts';
import { regionEnd } from './qualified.ts';
import { after, compoundEnd, isCap, isNumber, isWord, key, keysIn, type Scan, stopsName } from './scan.ts';
import { startsBody } from './starts-body.ts';

const AND = wordKey('và');
const YEARS = wordKey('năm');
const KEEPS = new Set(['niệm', 'lễ'].map(wordKey));
/** What may follow a name's first words: of whom, about what. */
export const OF: ReadonlySet<string> = new Set(['của', 'về'].map(wordKey));
const ABOUT = wordKey('về');
const NUMBER = wordKey('số');
const SOCIETY = wordKey('hội');
const MANAGES = ['quản', 'lý'].map(wordKey);
const COUNTRY = new Set([
  `${wordKey('việt')} ${wordKey('nam')}`,
  `${wordKey('trung')} ${wordKey('ương')}`,
  `${wordKey('quốc')} ${wordKey('gia')}`,
]);

/** Where a name by shape ends. Capital words and numbers go on; small words go on up to a verb, a function word or a mark. */
export function nameEnd(scan: Scan, from: number, descriptive: boolean, lower: boolean, inList = false): number {
  let at = from;
  let closed = false;
  while (at < from + 28 && at < scan.tokens.length) {
    const next = key(scan, at);
    const dash = next === '-' && at >= from && isWord(scan, at + 1) && (isCap(scan, at + 1) || descriptive);
    if (dash && (scan.tokens[at + 1]?.allCaps || !startsBody(scan, at + 1))) {
      at++;
      continue;
    }
    // "Ban Chỉ đạo thực hiện Chiến lược …": what the board is for
    const aim = lower && at === from ? after(know.nounish, scan, at) : -1;
    if (aim >= at + 3 && aim > compoundEnd(scan, at)) {
      at = aim;
      continue;
    }
    // "Công ty Cổ phần Đầu tư hạ tầng nước DNP |về khả năng tăng sản lượng|"
    if (next === ABOUT && isFirm(scan, from)) break;
    if (descriptive && OF.has(next)) {
      const to = ofOrAbout(scan, at, lower);
      if (to > at) {
        at = to;
        continue;
      }
      break;
    }
    if (next === AND) {
      // "Tổng công ty Hàng hải Việt Nam và …": the country ends a name.
      if (closed && (inList || COUNTRY.has(keysIn(scan, at - 2, at)))) break;
      const zones = otherZones(scan, at + 1);
      if (zones > 0) return zones;
      if (!goesOnAfterAnd(scan, at, descriptive && !closed)) break;
      at++;
      closed = false;
      continue;
    }
    const listed =
      next === ',' && at > from && !inList
        ? Math.max(listInName(scan, at, lower || (descriptive && !isCap(scan, at - 1))), compoundEnd(scan, at))
        : -1;
    if (listed > 0) {
      at = listed;
      continue;
    }
    if (!isWord(scan, at)) break;
    // "Ban Chỉ đạo chuyển đổi số các bộ, ngành, địa phương"
    const whose = lower && at > from ? readChain(scan, at) : null;
    if (whose?.determiner && whose.nouns.length > 2) return whose.to;
    // "xã hội" is no commune.
    if (!isCap(scan, at) && after(know.levels, scan, at) > 0 && key(scan, at + 1) !== SOCIETY) {
      const place = readPlace(scan, at);
      return place && !place.many ? pairEnd(scan, place.to) : at;
    }
    const region = lower ? after(know.regions, scan, at) : -1;
    if (region > 0 && isCap(scan, region)) return regionEnd(scan, region);
    const inside = lower || descriptive || at === from ? after(know.innerPlurals, scan, at) : -1;
    const compound = inside > 0 ? inside : compoundEnd(scan, at);
    if (compound > 0 && !closed) {
      at = compound;
      continue;
    }
    // "Thanh tra Sở Xây dựng": a known body within the name.
    const inner = at === from && isCap(scan, at) ? lexicon.names.longest(scan.tokens, at) : null;
    if (inner && !inner.value.exact && isCap(scan, at + 1)) {
      at = inner.to;
      closed = true;
      continue;
    }
    if (isCap(scan, at) || isNumber(scan, at) || next === NUMBER) {
      const province = know.tails.get('province')?.longest(scan.tokens, at);
      if (at > from && !province && key(scan, at - 1) !== '-' && startsBody(scan, at)) break;
      closed = province !== undefined && province !== null && province.to > at;
      const numbered = isNumber(scan, at);
      // "Văn phòng Đăng ký đất đai": a verb with a capital is part of the name, whole.
      const verb = Math.max(after(know.stops, scan, at), after(know.softStops, scan, at), at + 1);
      at = closed && province ? province.to : verb;
      // "Quân khu 5 điều động": after a number a name goes on with capitals only.
      if (numbered) closed = true;
      // "Ban Tổ chức kỷ niệm 50 năm Ngày Giải phóng miền Nam": the years that are kept, and of what
      if (numbered && key(scan, at) === YEARS && KEEPS.has(key(scan, at - 2)) && isCap(scan, at + 1)) {
        at++;
        closed = false;
      }
      // "Bệnh viện Nhi Trung ương": the pair is "Trung ương".
      if (at > from && !isCap(scan, at) && COUNTRY.has(keysIn(scan, at - 1, at + 1))) at++;
      if (at - 2 >= from && ((!lower && COUNTRY.has(keysIn(scan, at - 2, at))) || properPair(scan, at - 2)))
        closed = true;
      continue;
    }
    if (isNumber(scan, at - 1) && COUNTRY.has(keysIn(scan, at, at + 2))) return at + 2;
    // "Cục Quản lý xây dựng và …": no name ends with a bare "Quản lý", so that the word behind it is what is managed.
    if (at === from + MANAGES.length && MANAGES.every((word, index) => key(scan, from + index) === word)) {
      at = Math.max(at + 1, after(know.stops, scan, at), after(know.softStops, scan, at));
      continue;
    }
    const softEnd = after(know.softStops, scan, at);
    const soft = softEnd > 0;
    // "Công ty … đô thị |đầu tư, lắp đặt|": two deeds
    if (
      soft &&
      at > from + 1 &&
      key(scan, at - 1) !== WORK &&
      key(scan, softEnd) === ',' &&
      after(know.stops, scan, softEnd + 1) > 0
    )
      break;
    // "Trung tâm Cấp cứu mỏ |thường trực 24/24 giờ|"
    if (next === STANDS[0] && key(scan, at + 1) === STANDS[1] && isNumber(scan, at + 2)) break;
    // "Ban Quản lý Dự án Hỗ trợ |xử lý| chất thải bệnh viện": what is aided belongs to the name
    const aided = descriptive && at === from + 2 && AIDS.has(keysIn(scan, from, at)) && isCap(scan, from);
    if (aided && after(know.stops, scan, at) > 0) {
      at = after(know.stops, scan, at);
      continue;
    }
    // Verbs that are nouns in names ("đầu tư xây dựng") go on in names that describe.
    if (closed || (soft ? !descriptive : stopsName(scan, at))) break;
    at++;
  }
  return at;
}

const STANDS = ['thường', 'trực'].map(wordKey);
const AIDS = new Set(
  ['hỗ trợ', 'cải thiện', 'nâng cao', 'tăng cường'].map((words) => words.split(' ').map(wordKey).join(' ')),
);
const FIRM = ['công', 'ty'].map(wordKey);
/** A firm's name: "Công ty" stands not far before. */
const isFirm = (scan: Scan, from: number): boolean =>
  [2, 3, 4, 5, 6].some((back) => key(scan, from - back) === FIRM[0] && key(scan, from - back + 1) === FIRM[1]);

/** "Ban Quản lý dự |án| đầu tư, xây dựng" */
const WORK = wordKey('án');
const MANY = wordKey('các');
const ZONES = ['khu công nghiệp', 'khu kinh tế', 'khu chế xuất', 'cụm công nghiệp', 'KCN', 'KKT', 'CCN', 'KCX'].map(
  (kind) => kind.split(' ').map(wordKey),
);

/** "Ban Quản lý Khu kinh tế Vân Phong và các Khu công nghiệp Khánh Hòa": one board of many zones; where its name ends, -1 where none go on. */
export function otherZones(scan: Scan, at: number): number {
  if (key(scan, at) !== MANY) return -1;
  const kind = ZONES.find((words) => words.every((word, index) => key(scan, at + 1 + index) === word));
  if (!kind) return -1;
  const from = at + 1 + kind.length;
  const to = after(know.levels, scan, from) > 0 ? (readPlace(scan, from)?.to ?? from) : properName(scan, from);
  const alone = !isWord(scan, from) || after(know.stops, scan, from) > 0;
  return to > from || isCap(scan, at + 1) || alone ? to : -1;
}

/** "khu vực Sông Công - Phú Bình": the second place of the pair. */
function pairEnd(scan: Scan, at: number): number {
  const second =
    key(scan, at) === '-' && isCap(scan, at - 1) && !startsBody(scan, at + 1) ? properName(scan, at + 1) : at;
  return second > at + 2 && !scan.tokens[at + 1]?.allCaps ? second : at;
}

/** "Bạch Mai", "Lào Cai": two capital words end a proper name; "Đầu tư" and "TNHH MTV" do not. */
const properPair = (scan: Scan, at: number): boolean =>
  [at, at + 1].every(
    (index) => isCap(scan, index) && scan.tokens[index]?.allCaps === false && key(scan, index).length > 1,
  );

/** "về chuyển đổi số", "của Chính phủ", "của Ủy ban nhân dân tỉnh" within a name. */
function ofOrAbout(scan: Scan, at: number, lower: boolean): number {
  if (key(scan, at) === ABOUT) {
    if (after(know.notAbout, scan, at + 1) > 0) return at;
    let to = at + 1;
    while (to < at + 24) {
      // "về phát triển khoa học, công nghệ, chuyển đổi số và Đề án 06"
      const listed = key(scan, to) === ',' ? Math.max(listInName(scan, to, lower), compoundEnd(scan, to)) : -1;
      if (listed < 0 && (!isWord(scan, to) || key(scan, to) === AND)) break;
      if (listed < 0 && !know.softStops.longest(scan.tokens, to) && stopsName(scan, to)) break;
      to = Math.max(to + 1, compoundEnd(scan, to), listed);
    }
    return to > at + 1 ? to : at;
  }
  if (!lower) return at;
  const chain = readChain(scan, at + 1);
  if (chain && chain.nouns.length > 1) return chain.to;
  const named = know.offices.longest(scan.tokens, at + 1) ?? lexicon.names.longest(scan.tokens, at + 1);
  if (named && isCap(scan, at + 1)) return named.to;
  // "Bộ phận thường trực của Ban Chỉ đạo Quốc gia"
  const head = isCap(scan, at + 1) ? know.heads.longest(scan.tokens, at + 1) : null;
  if (head) return nameEnd(scan, head.to, true, false);
  return at;
}

/** "Nông nghiệp và Môi trường" goes on; "Sở Y tế và Sở Nội vụ", "Cục X và các đơn vị" do not. */
function goesOnAfterAnd(scan: Scan, at: number, descriptive: boolean): boolean {
  // "Cục Quản lý đê điều và Phòng, chống thiên tai"
  if (isCap(scan, at + 1) && compoundEnd(scan, at + 1) > 0) return true;
  if (startsBody(scan, at + 1)) return false;
  const group = readChain(scan, at + 1);
  // "Cục Phát triển thị trường và doanh nghiệp khoa học và công nghệ": a trade, not firms beside it
  const trade =
    group !== null &&
    descriptive &&
    TRADES.has(group.nouns[0] ?? '') &&
    !group.determiner &&
    !group.qualified &&
    isWord(scan, group.to) &&
    !stopsName(scan, group.to);
  if (group && !trade) return false;
  if (isCap(scan, at + 1)) return know.titles.longest(scan.tokens, at + 1) === null;
  return descriptive && isWord(scan, at + 1) && !stopsName(scan, at + 1);
}

const TRADES = new Set(['doanh nghiệp', 'hợp tác xã'].map((noun) => noun.split(' ').map(wordKey).join(' ')));

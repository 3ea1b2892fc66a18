import { keysOf, wordKey } from '../../lexicon/token.ts';
import { type Chain, readChain } from './chain.ts';
import { know } from './knowledge.ts';
import { properName } from './place.ts';
import {
  after,
  afterSeparator,
  atStart,
  clauseGoesOn,
  expected,
  isCap,
  isWord,
  key,
  keysIn,
  type Scan,
  tailAt,
} from './scan.ts';
import { startsBody } from './starts-body.ts';

/** "nhà thầu Trường Thịnh thi công", "giao nhà đầu tư Sun Group …": one of a kind, by a name of its own; where it ends, -1: none. */
export function namedFirm(scan: Scan, chain: Chain, afterParty: boolean): number {
  if (chain.determiner || chain.qualified || chain.nouns.length > 1 || !NAMED_KINDS.has(chain.nouns[0] ?? ''))
    return -1;
  // "tổ chức NPA"; "Tổ chức Đảng" is no name
  if (chain.nouns[0] === ORGANISATION && !scan.tokens[chain.to]?.allCaps) return -1;
  if (!isCap(scan, chain.to) || startsBody(scan, chain.to) || after(know.titles, scan, chain.to) > 0) return -1;
  if (!afterParty && !expected(scan, chain.from) && !atStart(scan, chain.from)) return -1;
  const to = properName(scan, chain.to);
  const stands = to > chain.to && to - chain.to <= 4 && !tailAt(scan, chain.to, 'province');
  return stands && (afterSeparator(scan, to) > 0 || clauseGoesOn(scan, to)) ? to : -1;
}

const ORGANISATION = keysOf('tổ chức').join(' ');
const NAMED_KINDS = new Set(
  [
    'nhà thầu',
    'nhà đầu tư',
    'doanh nghiệp',
    'liên danh',
    'tổng thầu',
    'tổ chức',
    'đơn vị tư vấn',
    'đơn vị thi công',
    'tư vấn giám sát',
    'tư vấn thiết kế',
  ].map((kind) => keysOf(kind).join(' ')),
);

/** Kinds that a trade tells apart: "các doanh nghiệp bảo hiểm", "các ngân hàng nước ngoài". */
const TRADERS = new Set(
  [
    'doanh nghiệp',
    'ngân hàng',
    'công ty',
    'đơn vị',
    'hợp tác xã',
    'cơ sở kinh doanh',
    'cơ sở sản xuất, kinh doanh',
    'cơ sở sản xuất',
    'thương nhân',
    'hộ kinh doanh',
    'tổ chức',
    'hiệp hội',
    'nhà máy',
    'trung tâm',
    'hội',
  ].map((kind) => keysOf(kind).join(' ')),
);
/** No trade is longer, in words. */
const TRADE = 5;

/** "các doanh nghiệp |bảo hiểm| nghiên cứu", "các doanh nghiệp |chăn nuôi lớn| tiếp tục": the trade, right before the deed; -1: none. */
function traderEnd(scan: Scan, chain: Chain): number {
  const kind = chain.nouns[0] ?? '';
  const told = kind.startsWith(`${FIRMS} `);
  if (chain.nouns.length > 1 || (!told && !TRADERS.has(kind))) return -1;
  for (let to = chain.to; to <= chain.to + TRADE; to++) {
    if (key(scan, to) === ',' && (told || to > chain.to + 1)) return secondTrade(scan, to + 1);
    if (!isWord(scan, to) || isCap(scan, to)) return -1;
    if (NO_TRADE.has(key(scan, to)) || (to === chain.to && after(know.verbs, scan, to) > 0)) return -1;
    const deed =
      after(know.duties, scan, to) > 0 || after(know.stops, scan, to) > 0 || after(know.adverbs, scan, to) > 0;
    if (deed) return to > chain.to + (told ? 0 : 1) ? to : -1;
    if (know.functionWords.has(key(scan, to))) return -1;
  }
  return -1;
}

/** "các doanh nghiệp viễn thông, |cấp nước| khôi phục": a second trade of two words, right before the deed; -1: none. */
function secondTrade(scan: Scan, from: number): number {
  const to = from + 2;
  const small = [from, from + 1].every(
    (at) =>
      isWord(scan, at) && !isCap(scan, at) && !know.functionWords.has(key(scan, at)) && !NO_TRADE.has(key(scan, at)),
  );
  // "cấp" alone may be of a trade, "rà soát" is a deed
  if (!small || after(know.verbs, scan, from) >= to || after(know.stops, scan, from) >= to) return -1;
  return after(know.stops, scan, to) > 0 || after(know.adverbs, scan, to) > 0 || after(know.duties, scan, to) > 0
    ? to
    : -1;
}

const FIRMS = keysOf('doanh nghiệp').join(' ');
const SOCIETIES = new Set(['hiệp hội', 'hội', 'hiệp hội ngành hàng'].map((kind) => keysOf(kind).join(' ')));

const NO_TRADE = new Set(
  [
    'tự',
    'đều',
    'hãy',
    'nên',
    'cũng',
    'chỉ',
    'mới',
    'luôn',
    'vẫn',
    'đã',
    'đang',
    'sẽ',
    'còn',
    'này',
    'đó',
    'hằng',
    'hàng',
  ].map(wordKey),
);

/** "các sở y tế", "các sở tài chính": one in each province, told with small letters; a trade behind a kind; -1: none. */
export function smallTail(scan: Scan, chain: Chain, afterParty: boolean): number {
  const [noun] = chain.nouns;
  if (chain.determiner || (afterParty && noun?.startsWith(FIRMS))) {
    const trade = traderEnd(scan, chain);
    if (trade > 0) return trade;
  }
  // "các Hiệp hội, doanh nghiệp |chăn nuôi| đẩy mạnh": both of one trade
  const next = SOCIETIES.has(noun ?? '') && chain.determiner ? afterSeparator(scan, chain.to) : -1;
  const firms = next > 0 && keysIn(scan, next, next + 2) === FIRMS ? readChain(scan, next) : null;
  if (firms && chain.nouns.length === 1) return traderEnd(scan, firms);
  if (!chain.determiner || chain.nouns.length > 1 || noun !== DEPARTMENT || isCap(scan, chain.to)) return -1;
  return know.tails.get(DEPARTMENT)?.longest(scan.tokens, chain.to)?.to ?? -1;
}

const DEPARTMENT = wordKey('sở');

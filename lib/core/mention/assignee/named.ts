import { asAt, capsAgree, lexicon } from '../../lexicon/lexicon.ts';
import { wordKey } from '../../lexicon/token.ts';
import { readChain } from './chain.ts';
import { inEachPlace } from './each-place.ts';
import { know } from './knowledge.ts';
import { PLACES, properName, readPlace } from './place.ts';
import {
  after,
  afterSeparator,
  type Found,
  isCap,
  isNumber,
  isWord,
  key,
  keysIn,
  one,
  type Piece,
  type Scan,
  tailAt,
  unlisted,
} from './scan.ts';

/** A place that is no body here: "trên địa bàn tỉnh Lào Cai", "cao tốc qua thành phố Huế". */
function onlyPlace(scan: Scan, at: number): boolean {
  for (let back = 1; back <= 5; back++) if (at >= back && after(know.notBefore, scan, at - back) === at) return true;
  return false;
}

/** Part of a document number: "TT-BTC", "56/TB-VPCP". */
export function inNumber(scan: Scan, at: number): boolean {
  const here = scan.tokens[at];
  if (!here?.allCaps) return false;
  const before = scan.text.charAt(here.start - 1);
  if (before === '-' || before === '–') return true;
  return before === '/' && /\d/u.test(scan.text.charAt(here.start - 2));
}

/** "Bộ Tài chính", "EVN", "Ngân hàng Nhà nước", "tỉnh Lào Cai": a body of the lexicon, by name, alias or abbreviation. */
export function readNamed(scan: Scan, at: number): Found | null {
  const hit = lexicon.names.longest(scan.tokens, at, (named) => capsAgree(named, scan.tokens, at, scan.text));
  if (!hit) return null;
  if (know.notAfter.get(keysIn(scan, at, hit.to))?.has(key(scan, hit.to))) return null;
  const entry = asAt(hit.value.entries, scan.on);
  if (!entry) return null;
  const place = entry.kind === 'province' || entry.kind === 'city';
  if (place && (onlyPlace(scan, at) || isCap(scan, hit.to))) return null;
  // "VNPT Bình Phước": a branch, not the whole.
  const branch = FIRMS.has(entry.kind) ? branchEnd(scan, hit.to, hit.value.exact) : hit.to;
  if (branch > hit.to) return one(unit(at, branch));
  // "Mặt trận Tổ quốc Việt Nam tỉnh Gia Lai", "MTTQ Việt Nam các cấp": not the one of the whole country
  const local = entry.kind === 'mass' ? localEnd(scan, hit.to) : hit.to;
  if (local > hit.to) return one(unit(at, local));
  let to = hit.to;
  if (entry.kind === 'department') {
    to = withPlace(scan, to);
    // "Sở Công Thương các tỉnh liên quan": one in each of them.
    const each = to === hit.to ? inEachPlace(scan, at, to) : null;
    if (each) return each;
    const many = to === hit.to ? readChain(scan, to, PLACES) : null;
    if (many?.determiner && !isCap(scan, many.to)) return one({ ...unit(at, many.to), kind: 'generic' });
  }
  const agency = { from: at, to };
  const first: Piece = { kind: 'agency', from: at, to, id: entry.id, full: null, by: 'assignee/named', agency };
  return entry.kind === 'ministry' && key(scan, at) === MINISTRY ? withOthers(scan, first) : one(first);
}

const MINISTRY = wordKey('bộ');

/** "Bộ Quốc phòng, Công an được giao tăng cường …", "Bộ Nội vụ và Tài chính phối hợp …": the press says the head once, before a deed. */
function withOthers(scan: Scan, first: Piece): Found {
  const pieces = [first];
  let to = first.to;
  for (let at = afterSeparator(scan, to); at > 0; at = afterSeparator(scan, to)) {
    const tail = tailAt(scan, at, MINISTRY);
    if (!tail) break;
    pieces.push({
      kind: 'agency',
      from: at,
      to: tail.to,
      id: tail.entry.id,
      full: `Bộ ${tail.name}`,
      by: 'assignee/shared-list',
      agency: { from: at, to: tail.to },
    });
    to = tail.to;
  }
  return pieces.length > 1 && !isCap(scan, to) && DEEDS.has(key(scan, to)) ? { pieces, to } : one(first);
}

/** What may follow such a list; a deed of every kind would take "Bộ Quốc phòng, Công an tỉnh" with it. */
const DEEDS = new Set(['được', 'phải', 'cần', 'phối', 'chủ', 'chỉ', 'khẩn', 'tăng', 'rà', 'tiếp', 'tập'].map(wordKey));

const FIRMS: ReadonlySet<string> = new Set(['state_group', 'bank', 'agency', 'ministerial', 'government_agency']);

/** "Lào Cai", "tỉnh", after a firm's initials; "chi nhánh tỉnh Hà Tĩnh", "- Chi nhánh Khu vực 8" after any name. */
function branchEnd(scan: Scan, at: number, initials: boolean): number {
  const from = key(scan, at) === '-' ? at + 1 : at;
  if (!BRANCH.every((word, index) => key(scan, from + index) === word)) return initials ? withPlace(scan, at) : at;
  const of = from + BRANCH.length;
  const region = REGION.every((word, index) => key(scan, of + index) === word) ? of + REGION.length : of;
  if (region > of) return isCap(scan, region) || isNumber(scan, region) ? region + 1 : at;
  const place = readPlace(scan, of);
  const end = place && place.list.length === 0 ? place.to : properName(scan, of);
  return end > of ? end : at;
}

/** Where a place or level behind an organisation's name ends; `at` itself where none stands. */
function localEnd(scan: Scan, at: number): number {
  if (LEVELS.every((word, index) => key(scan, at + index) === word)) return at + LEVELS.length;
  const place = after(know.levels, scan, at) > 0 ? readPlace(scan, at) : null;
  return place && place.list.length === 0 ? place.to : at;
}

const LEVELS = ['các', 'cấp'].map(wordKey);
const REGION = ['khu', 'vực'].map(wordKey);
const BRANCH = ['chi', 'nhánh'].map(wordKey);

const unit = (from: number, to: number): Piece => unlisted(from, to, 'assignee/named');

/** "Sở Y tế tỉnh Lào Cai", "Sở Xây dựng Hà Nội": the place belongs to the name. */
export function withPlace(scan: Scan, at: number): number {
  const province = know.tails.get('province')?.longest(scan.tokens, at);
  if (province && (isCap(scan, province.to - 1) || isCap(scan, at))) return province.to;
  const level = after(know.levels, scan, at);
  return level > 0 && (!isWord(scan, level) || !isCap(scan, level)) && !isNumber(scan, level) ? level : at;
}

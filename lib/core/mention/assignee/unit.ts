import { wordKey } from '../../lexicon/token.ts';
import { readChain } from './chain.ts';
import { know } from './knowledge.ts';
import { otherZones } from './name-end.ts';
import { readPlace } from './place.ts';
import {
  after,
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
  unlisted,
} from './scan.ts';
import { startsBody } from './starts-body.ts';
import { tradeNameEnd } from './trade-name.ts';

const AND = wordKey('và');
const SCHOOL = wordKey('trường');
const JOINTS = new Set([',', '-', wordKey('và')]);

/** "Vụ Các vấn đề chung về xây dựng pháp luật", "Văn phòng đăng ký đất đai các địa phương": a unit whose name goes on in small letters, with its place; null where none of those known ends here. */
export function readUnit(scan: Scan, at: number): Found | null {
  const hit = isCap(scan, at) ? know.units.longest(scan.tokens, at) : null;
  if (!hit || namedLonger(scan, hit.to)) return null;
  // "Chi cục Hải quan cửa khẩu |quốc tế Lao Bảo|": the kind goes on before its name
  const head = after(know.heads, scan, at);
  if (head > hit.to) return null;
  // "Ban Quản lý dự án … các công trình giao thông |và nông nghiệp tỉnh Hòa Bình|"
  if (head > 0 && tradeNameEnd(scan, keysIn(scan, at, head), head) > hit.to) return null;
  // "Ban Quản lý Khu kinh tế |và các KCN tỉnh|"
  const zones = key(scan, hit.to) === AND ? otherZones(scan, hit.to + 1) : -1;
  if (zones > 0) return one(unitOf(at, zones));
  const place = readPlace(scan, hit.to);
  // "Ban giám hiệu các trường học"
  const many = place ? null : readChain(scan, hit.to);
  const schools = many?.determiner && many.nouns.every((noun) => noun.startsWith(SCHOOL)) ? many.to : -1;
  const to = place && place.list.length === 0 ? place.to : Math.max(schools, hit.to);
  const kind = schools > 0 || (place?.many && place.list.length === 0) ? 'generic' : 'agency';
  return one({ kind, from: at, to, id: null, full: null, agency: { from: at, to }, by: 'assignee/unit' });
}

/**
 * "cục thuế các tỉnh, thành phố", "sở y tế các tỉnh", "trạm y tế xã Tân Lập": a unit told in small letters, with the places or the place that it
 * is of; alone where its kind has a capital ("Cục thuế", "Cục thuế DNL") or somebody is told ("giao sở y tế", "sở y tế, sở giao thông vận tải").
 */
export function readSmallUnit(scan: Scan, at: number, afterParty = false): Found | null {
  const hit = know.smallUnits.longest(scan.tokens, at);
  const place = hit && readPlace(scan, hit.to);
  if (
    hit &&
    !place &&
    (isCap(scan, at) ? endsName(scan, hit.to) : key(scan, at) !== STATION && (afterParty || expected(scan, at)))
  )
    return one(unitOf(at, initials(scan, hit.to) ? hit.to + 1 : hit.to));
  if (!place || place.list.length > 0 || isCap(scan, at)) return null;
  const kind = place.many ? 'generic' : 'agency';
  return one({
    kind,
    from: at,
    to: place.to,
    id: null,
    full: null,
    agency: { from: at, to: place.to },
    by: 'assignee/unit',
  });
}

/** "phối hợp với trạm y tế": every commune has its own. */
const STATION = wordKey('trạm');
/** "Công an |nhân dân|" goes on. */
const endsName = (scan: Scan, at: number): boolean => !isWord(scan, at) || stopsName(scan, at) || initials(scan, at);

/** "DNL", "KTNN" */
const initials = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.allCaps === true && /^\p{Lu}{2,6}$/u.test(wordAt(scan, at));
const wordAt = ({ text, tokens }: Scan, at: number): string => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);

const unitOf = (from: number, to: number): Piece => unlisted(from, to, 'assignee/unit');

/** "Trung tâm Công nghệ thông tin |và Truyền thông|": the name goes on beyond the one that is known. */
const namedLonger = (scan: Scan, to: number): boolean =>
  ((isCap(scan, to) || isNumber(scan, to)) && readPlace(scan, to) === null) ||
  (JOINTS.has(key(scan, to)) && key(scan, to) !== ',' && isCap(scan, to + 1) && !startsBody(scan, to + 1));

import { wordKey } from '../../lexicon/token.ts';
import { know } from './knowledge.ts';
import { readPlace } from './place.ts';
import { type Found, isCap, isNumber, key, one, type Scan } from './scan.ts';
import { startsBody } from './starts-body.ts';

const JOINTS = new Set([',', '-', wordKey('và')]);

/** "Vụ Các vấn đề chung về xây dựng pháp luật", "Văn phòng đăng ký đất đai các địa phương": a unit whose name goes on in small letters, with its place; null where none of those known ends here. */
export function readUnit(scan: Scan, at: number): Found | null {
  const hit = isCap(scan, at) ? know.units.longest(scan.tokens, at) : null;
  if (!hit || namedLonger(scan, hit.to)) return null;
  const place = readPlace(scan, hit.to);
  const to = place && place.list.length === 0 ? place.to : hit.to;
  const kind = place?.many && place.list.length === 0 ? 'generic' : 'agency';
  return one({ kind, from: at, to, id: null, full: null, agency: { from: at, to }, by: 'assignee/unit' });
}

/** "cục thuế các tỉnh, thành phố", "sở y tế các tỉnh", "trạm y tế xã Tân Lập": a unit told in small letters, with the places or the place that it is of. */
export function readSmallUnit(scan: Scan, at: number): Found | null {
  const hit = isCap(scan, at) ? null : know.smallUnits.longest(scan.tokens, at);
  const place = hit && readPlace(scan, hit.to);
  if (!place || place.list.length > 0) return null;
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

/** "Trung tâm Công nghệ thông tin |và Truyền thông|": the name goes on beyond the one that is known. */
const namedLonger = (scan: Scan, to: number): boolean =>
  ((isCap(scan, to) || isNumber(scan, to)) && readPlace(scan, to) === null) ||
  (JOINTS.has(key(scan, to)) && key(scan, to) !== ',' && isCap(scan, to + 1) && !startsBody(scan, to + 1));

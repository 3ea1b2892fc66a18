import { asAt, capsAgree, lexicon } from '../../lexicon/lexicon.ts';
import { know } from './knowledge.ts';
import { after, type Found, isCap, isNumber, isWord, key, keysIn, one, type Scan } from './scan.ts';

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
  let to = hit.to;
  if (entry.kind === 'department') to = withPlace(scan, to);
  const piece = { kind: 'agency' as const, from: at, to, id: entry.id, full: null, by: 'assignee/named' };
  return one({ ...piece, agency: { from: at, to } });
}

/** "Sở Y tế tỉnh Lào Cai", "Sở Xây dựng Hà Nội": the place belongs to the name. */
export function withPlace(scan: Scan, at: number): number {
  const province = know.tails.get('province')?.longest(scan.tokens, at);
  if (province && (isCap(scan, province.to - 1) || isCap(scan, at))) return province.to;
  const level = after(know.levels, scan, at);
  return level > 0 && (!isWord(scan, level) || !isCap(scan, level)) && !isNumber(scan, level) ? level : at;
}

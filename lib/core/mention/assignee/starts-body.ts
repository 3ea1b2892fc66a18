import { lexicon } from '../../lexicon/lexicon.ts';
import { wordKey } from '../../lexicon/token.ts';
import { know } from './knowledge.ts';
import { readPlace } from './place.ts';
import { after, isCap, key, keysIn, type Scan } from './scan.ts';

const standsAlone = (scan: Scan, at: number, to: number): boolean =>
  after(know.bareCommittees, scan, at) === to || readPlace(scan, to) !== null || isCap(scan, to);

const HOI_AN = ['hội', 'an'].map(wordKey);

/** Another body begins here. */
export function startsBody(scan: Scan, at: number): boolean {
  // "Ban Quản lý Khu phố cổ |Hội An|": a town, no society
  if (!isCap(scan, at) || (key(scan, at) === HOI_AN[0] && key(scan, at + 1) === HOI_AN[1])) return false;
  const named = lexicon.names.longest(scan.tokens, at);
  // "Tổng công ty Điện lực TKV": an abbreviation may be part of a name.
  const committee = know.committees.longest(scan.tokens, at);
  if (named && !named.value.exact) return true;
  // "Trung tâm Chuyển đổi số và Thống kê nông nghiệp": a short word of a committee needs its place.
  if (committee && (committee.to - at > 2 || scan.tokens[at]?.allCaps || standsAlone(scan, at, committee.to)))
    return true;
  const head = know.heads.longest(scan.tokens, at);
  return (
    head !== null && isCap(scan, head.to) && !know.notHeads.get(keysIn(scan, at, head.to))?.has(key(scan, head.to))
  );
}

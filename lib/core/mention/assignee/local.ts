import { keysOf, wordKey } from '../../lexicon/token.ts';
import { atStart } from './group.ts';
import { know } from './knowledge.ts';
import { properName } from './place.ts';
import {
  after,
  afterSeparator,
  expected,
  type Found,
  isCap,
  isNumber,
  isWord,
  key,
  keysIn,
  one,
  type Scan,
} from './scan.ts';

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

/** Where "xã Hòa Tiến" at a place ends; -1 where no place with its level and name stands there. */
function placeEnd(scan: Scan, at: number): number {
  // "ngành Điện"
  if (key(scan, at) === SECTOR && isCap(scan, at + 1)) return properName(scan, at + 1);
  const level = after(know.levels, scan, at);
  if (level < 0 || !LEVELS.has(keysIn(scan, at, level).replace('.', ''))) return -1;
  if (!isCap(scan, level) && !isNumber(scan, level)) return -1;
  const to = properName(scan, level);
  const person = to - level >= 3 && know.surnames.has(key(scan, level));
  return to > level && !person ? to : -1;
}

/**
 * "xã Hòa Tiến, phường An Khê dọn vệ sinh", "giao thị xã Quảng Trị hoàn thành": a place that acts itself, without "UBND". Only at the head of
 * a clause, in a list behind a party or where a party is expected, and only with a deed behind the list.
 */
export function readLocal(scan: Scan, at: number, afterParty: boolean): Found | null {
  const to = placeEnd(scan, at);
  if (to < 0 || (!afterParty && !expected(scan, at) && !atStart(scan, at))) return null;
  for (let back = 1; back <= 5; back++) if (at >= back && after(know.notBefore, scan, at - back) === at) return null;
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
    after(know.stops, scan, end) > 0 || (isWord(scan, end) && DUTIES.has(key(scan, end)) && !isCap(scan, end));
  if (!deed && !(afterParty && afterSeparator(scan, end) > 0)) return null;
  return one({ kind: 'agency', from: at, to, id: null, full: null, agency: { from: at, to }, by: 'assignee/local' });
}

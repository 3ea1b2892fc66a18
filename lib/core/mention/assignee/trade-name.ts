import { keysOf, wordKey } from '../../lexicon/token.ts';
import { foreign } from './foreign.ts';
import { know } from './knowledge.ts';
import { properName, readPlace } from './place.ts';
import { after, clauseGoesOn, isCap, isWord, key, type Scan, stopsName } from './scan.ts';
import { startsBody } from './starts-body.ts';

/** Verbs that say what a firm or board is for, within its name. */
const TRADES = new Set(
  [
    'xây dựng',
    'đầu tư',
    'giao nhận',
    'vận tải',
    'xếp dỡ',
    'khai thác',
    'quản lý',
    'phát triển',
    'sản xuất',
    'kinh doanh',
    'tư vấn',
    'thiết kế',
    'thi công',
    'sửa chữa',
    'bảo trì',
    'cung ứng',
    'khảo sát',
    'chế biến',
    'vận hành',
    'cho thuê',
    'nuôi trồng',
    'kiểm định',
    'giám định',
  ].map((verb) => keysOf(verb).join(' ')),
);
const AND = wordKey('và');
const MANY = wordKey('các');
const LAYS = wordKey('trình');
const WORK = wordKey('công');
const FIRM = keysOf('công ty').join(' ');
const BOARDS = ['ban quản lý dự án', 'ban qlda'].map((name) => keysOf(name).join(' '));
const BUILT = new Set(['trạm', 'nhà', 'khu', 'tuyến', 'cụm'].map(wordKey));
/** No such name is longer, in words. */
const LONGEST = 18;

/**
 * "Công ty CP Tư vấn |xây dựng giao thông Nam Định|", "Ban Quản lý dự án |đầu tư xây dựng các công trình giao thông và nông nghiệp tỉnh Hòa Bình|":
 * what it is for, told with verbs, up to the proper name or place that closes it. `from`: the token behind the head. Out: where the name ends; -1:
 * it is not told so. A proper name right behind the head ("Công ty Hòa Phát đầu tư …") closes it there, and the verb is the deed; so does a mark of trade ("Vinamilk").
 */
export function tradeNameEnd(scan: Scan, head: string, from: number): number {
  const board = BOARDS.some((name) => head.startsWith(name));
  if (!board && !head.startsWith(FIRM)) return -1;
  if (isCap(scan, from) && (isCap(scan, from + 1) || !isWord(scan, from + 1) || foreign(scan, from))) return -1;
  let verbs = board ? 1 : 0;
  for (let at = board ? from : from + 1; at < from + LONGEST; at++) {
    const place = board && after(know.levels, scan, at) > 0 ? readPlace(scan, at) : null;
    if (place) return !place.many && clauseGoesOn(scan, place.to) ? place.to : -1;
    if (isCap(scan, at)) {
      const to = properName(scan, at);
      const closes = !board && verbs > 0 && to - at >= 2 && !startsBody(scan, at) && clauseGoesOn(scan, to);
      return closes ? to : -1;
    }
    if (!stopsName(scan, at) || (board && key(scan, at) === MANY)) continue;
    // "công |trình|"
    if (key(scan, at) === LAYS && key(scan, at - 1) === WORK) continue;
    if (key(scan, at) === AND && !startsBody(scan, at + 1)) continue;
    if (!TRADES.has(`${key(scan, at)} ${key(scan, at + 1)}`)) return -1;
    // "Công ty Điện lực xây dựng |trạm biến áp| Đông Hà": a work is what is done
    if (!board && (BUILT.has(key(scan, at + 2)) || after(know.works, scan, at + 2) > 0)) return -1;
    verbs++;
    at++;
  }
  return -1;
}

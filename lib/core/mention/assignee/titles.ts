import { keysOf, wordKey } from '../../lexicon/token.ts';
import { know } from './knowledge.ts';
import {
  after,
  atStart,
  clauseGoesOn,
  compoundEnd,
  expected,
  type Found,
  isCap,
  isWord,
  key,
  keysIn,
  one,
  type Scan,
  stopsName,
} from './scan.ts';

const OTHERS = wordKey('khác');
const CHARGE = ['phụ', 'trách'].map(wordKey);
const MANY = wordKey('các');
/** Offices that a body has several of. */
const SEVERAL = new Set(
  [
    'Thứ trưởng',
    'Phó Chủ tịch',
    'Phó Giám đốc',
    'Phó Tổng Giám đốc',
    'Phó Trưởng Ban',
    'Phó Trưởng ban',
    'Phó Thống đốc',
    'Phó Chủ nhiệm',
    'Phó Cục trưởng',
    'Phó Bí thư',
    'Phó Chánh Văn phòng',
    'Cục trưởng',
    'Vụ trưởng',
    'Trưởng phòng',
    'Hiệu trưởng',
    'Tổ trưởng',
    'Ủy viên',
  ].map((title) => keysOf(title).join(' ')),
);

/** "Giao các đồng chí |Thứ trưởng| theo lĩnh vực …", "Các |Phó Chủ tịch| trực tiếp chỉ đạo": those who hold an office, by no body's name; null elsewhere. */
export function readHolders(scan: Scan, at: number, from: number, to: number): Found | null {
  if (!isCap(scan, from) || !SEVERAL.has(keysIn(scan, from, to))) return null;
  const others = key(scan, to) === OTHERS ? to + 1 : to;
  if (key(scan, to) !== CHARGE[0] && !clauseGoesOn(scan, others)) return null;
  const plural = at < from ? key(scan, at) === MANY : key(scan, at - 1) === MANY;
  // "Phó Thống đốc phụ trách khối chỉ đạo": each for his own
  if (!plural && atStart(scan, at) && key(scan, to) === CHARGE[0] && key(scan, to + 1) === CHARGE[1])
    return one({ kind: 'generic', from: at, to, id: null, full: null, by: 'assignee/office' });
  if (!plural && (expected(scan, at) || (key(scan, at - 1) === AND && isCap(scan, at)))) {
    const end = chargedEnd(scan, to);
    return end > to ? one({ kind: 'generic', from: at, to: end, id: null, full: null, by: 'assignee/office' }) : null;
  }
  if (!plural) return null;
  const start = at < from ? at : at - 1;
  return one({ kind: 'generic', from: start, to: others, id: null, full: null, by: 'assignee/office' });
}

const AND = wordKey('và');
/** What the words for a field end with. */
const OPEN = new Set(['vực', 'tác', 'mảng'].map(wordKey));
const DEEDS = new Set(
  ['chủ trì', 'trực tiếp', 'chỉ đạo', 'khẩn trương', 'tiếp tục', 'chủ động', 'đôn đốc', 'làm việc'].map((words) =>
    words.split(' ').map(wordKey).join(' '),
  ),
);
/** No field that one has in his charge is longer, in words. */
const FIELD = 9;

/** "Giao Phó Tổng Giám đốc |phụ trách kỹ thuật - sản xuất| chỉ đạo": where the field ends that he has in his charge, before his deed or another; -1: none is named. */
function chargedEnd(scan: Scan, at: number): number {
  if (key(scan, at) !== CHARGE[0] || key(scan, at + 1) !== CHARGE[1]) return -1;
  const from = at + CHARGE.length;
  // "Giao Thứ trưởng |phụ trách| chủ trì họp": the field is not told
  if (DEEDS.has(keysIn(scan, from, from + 2))) return from;
  let to = from;
  while (to < from + FIELD) {
    const joint = key(scan, to) === '-' && to > from && isWord(scan, to + 1);
    // "phụ trách lĩnh vực xây dựng", "phụ trách công tác bảo đảm an toàn": a field may be a deed's name
    const field = OPEN.has(key(scan, to - 1)) ? after(know.stops, scan, to) : -1;
    if (field > 0) {
      to = field;
      continue;
    }
    const inName = to === from ? isWord(scan, to) : joint || compoundEnd(scan, to) > 0 || !stopsName(scan, to);
    if (!inName) break;
    to = Math.max(to + 1, compoundEnd(scan, to));
  }
  const ends = key(scan, to) === AND || clauseGoesOn(scan, to);
  return to > from && ends ? to : -1;
}

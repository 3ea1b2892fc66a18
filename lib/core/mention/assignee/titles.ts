import { keysOf, wordKey } from '../../lexicon/token.ts';
import { atStart, clauseGoesOn, type Found, isCap, key, keysIn, one, type Scan } from './scan.ts';

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
  if (!clauseGoesOn(scan, others)) return null;
  const plural = at < from ? key(scan, at) === MANY : key(scan, at - 1) === MANY;
  // "Phó Thống đốc phụ trách khối chỉ đạo": each for his own
  if (!plural && atStart(scan, at) && key(scan, to) === CHARGE[0] && key(scan, to + 1) === CHARGE[1])
    return one({ kind: 'generic', from: at, to, id: null, full: null, by: 'assignee/office' });
  if (!plural) return null;
  const start = at < from ? at : at - 1;
  return one({ kind: 'generic', from: start, to: others, id: null, full: null, by: 'assignee/office' });
}

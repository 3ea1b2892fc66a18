import { keysOf, wordKey } from '../../lexicon/token.ts';
import { key, type Scan } from './scan.ts';

/** Kinds of schools, as lists of them name each after the first. */
const KINDS: readonly (readonly string[])[] = [
  'mầm non',
  'mẫu giáo',
  'tiểu học',
  'trung học cơ sở',
  'trung học phổ thông',
  'phổ thông',
  'phổ thông dân tộc nội trú',
  'phổ thông dân tộc bán trú',
  'cao đẳng',
  'trung cấp',
  'đại học',
  'dạy nghề',
  'MN',
  'MG',
  'TH',
  'THCS',
  'THPT',
  'PTDTNT',
  'PTDTBT',
]
  .map((kind) => keysOf(kind))
  .sort((a, b) => b.length - a.length);
const SCHOOL = wordKey('trường');
const AND = wordKey('và');
const MARKS = new Set([',', '-', '&', AND]);

/** A list names no more kinds; the bound keeps reading linear. */
const MOST = 10;

const kindAt = (scan: Scan, at: number): number =>
  KINDS.find((kind) => kind.every((word, index) => key(scan, at + index) === word))?.length ?? 0;

/** Where "trường mầm non|, tiểu học, THCS|", "trường |MN, TH và THCS|" ends: the kinds of schools behind the noun; `to` where the noun is none of a school. */
export function schoolKindsEnd(scan: Scan, noun: string, to: number): number {
  if (noun !== SCHOOL && !noun.startsWith(`${SCHOOL} `)) return to;
  let end = to + (noun === SCHOOL ? kindAt(scan, to) : 0);
  if (noun === SCHOOL && end === to) return to;
  for (let count = 0; count < MOST; count++) {
    const mark = MARKS.has(key(scan, end)) ? (key(scan, end + 1) === AND ? 2 : 1) : 0;
    const kind = mark > 0 ? kindAt(scan, end + mark) : 0;
    if (kind === 0) return end;
    end += mark + kind;
  }
  return end;
}

import { keysOf } from '../../lexicon/token.ts';
import { know } from './knowledge.ts';
import { after, isCap, key, keysIn, type Scan } from './scan.ts';

const BOARD = keysOf('Ban Quản lý').join(' ');
const BUILDING = ['xây dựng', 'đầu tư xây dựng', 'vận hành'].map(keysOf);
/** Verbs that are names of papers too: "xây dựng báo cáo" is a deed. */
const PAPER_VERBS = new Set(
  ['báo cáo', 'đề xuất', 'hướng dẫn', 'quyết định', 'thông báo', 'kết luận', 'yêu cầu', 'kiến nghị', 'đề nghị'].map(
    (verb) => keysOf(verb).join(' '),
  ),
);

/** "Ban Quản lý xây dựng lập danh sách": a deed right behind "xây dựng" makes that word a part of the name; where it ends, -1 where it is the deed. */
export function tradeEnd(scan: Scan, head: string, at: number): number {
  if (head !== BOARD) return -1;
  const trade = BUILDING.find((words) => keysIn(scan, at, at + words.length) === words.join(' '));
  if (!trade || isCap(scan, at)) return -1;
  const to = at + trade.length;
  const deed = after(know.stops, scan, to);
  return deed > 0 && !isCap(scan, to) && !PAPER_VERBS.has(keysIn(scan, to, deed)) ? to : -1;
}

/** "Vụ Kế hoạch, Tài chính rà soát": one department with two trades; behind "các" they are two. Where its name ends, -1 elsewhere. */
export function pairEnd(scan: Scan, at: number, head: string, from: number): number {
  if (head !== DEPARTMENT || key(scan, at - 1) === MANY || !isCap(scan, from)) return -1;
  const pair = PAIRS.find((words) => keysIn(scan, from, from + words.length) === words.join(' '));
  return pair ? from + pair.length : -1;
}

const DEPARTMENT = keysOf('Vụ').join(' ');
const MANY = keysOf('các').join(' ');
const PAIRS = ['Kế hoạch, Tài chính', 'Kế hoạch, Đầu tư', 'Tổ chức, Cán bộ'].map(keysOf);

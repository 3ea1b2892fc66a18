import { keysOf, wordKey } from '../../lexicon/token.ts';
import { know } from './knowledge.ts';
import { nameEnd } from './name-end.ts';
import {
  after,
  afterSeparator,
  clauseGoesOn,
  type Found,
  isCap,
  isNumber,
  key,
  keysIn,
  type Piece,
  type Scan,
  unlisted,
  words,
} from './scan.ts';
import { startsBody } from './starts-body.ts';

const piece = (from: number, to: number): Piece => unlisted(from, to, 'assignee/body');

/** "Ban Quản lý dự án 2, 6 và 7", "Quân khu 1, 2": bodies told apart by number; "Ban QLDA 2, 30 nhà thầu" goes on with another count. */
export function numbered(scan: Scan, at: number, to: number): Found | null {
  const pieces = [piece(at, to)];
  const name = words(scan, at, to - 1);
  let end = to;
  const counts = isNumber(scan, to - 1) ? isNumber : isRoman;
  while (counts(scan, end - 1) && pieces.length < LONGEST) {
    const next = key(scan, end) === '/' ? -1 : afterSeparator(scan, end);
    if (next < 0 || !counts(scan, next) || key(scan, next).length > 4) break;
    if (key(scan, next + 1) === '/' || !clauseGoesOn(scan, next + 1)) break;
    pieces.push(shared(next, next + 1, name, scan));
    end = next + 1;
  }
  return pieces.length > 1 ? { pieces, to: end } : null;
}

/** "Khu Quản lý đường bộ |II|" */
const isRoman = (scan: Scan, at: number): boolean => isCap(scan, at) && /^[ivx]{1,4}$/u.test(key(scan, at));

/** No list is longer. */
const LONGEST = 12;
const PLURAL = new Set(['các', 'hai', 'ba'].map(wordKey));
const ROAD = wordKey('đường');
const BOARDS = new Set(['Ban QLDA', 'BQLDA', 'Ban Quản lý dự án', 'Ban Quản lý'].map((name) => keysOf(name).join(' ')));
/** "các Vụ Pháp chế, Tổ chức cán bộ", "các Công ty Than Mạo Khê, Hà Lầm": other kinds whose names share their first word. */
const KINDS = new Set(
  ['Vụ', 'Công ty', 'Công ty Than', 'Trung tâm', 'Bệnh viện'].map((name) => keysOf(name).join(' ')),
);

/** "các Ban QLDA 7, Thăng Long", "các Ban QLDA: 2, 6, Thăng Long": behind a plural, boards are told apart by a number or by a road's or a city's name. */
export function boards(scan: Scan, at: number, head: number, to: number): Found | null {
  const boards = BOARDS.has(keysIn(scan, at, head));
  if (!PLURAL.has(key(scan, at - 1)) || !(boards || KINDS.has(keysIn(scan, at, head)))) return null;
  const colon = key(scan, to) === ':';
  const pieces = colon ? [] : [piece(at, to)];
  const name = words(scan, at, head);
  let end = to;
  for (
    let next = colon ? to + 1 : afterSeparator(scan, end);
    next >= 0 && pieces.length < LONGEST;
    next = afterSeparator(scan, end)
  ) {
    const number = boards && isNumber(scan, next) && clauseGoesOn(scan, next + 1);
    const road = key(scan, next) === ROAD && isCap(scan, next + 1);
    const named = (isCap(scan, next) || road) && !startsBody(scan, next) && after(know.titles, scan, next) < 0;
    const stop = number ? next + 1 : named ? untilDeed(scan, next, nameEnd(scan, next, false, false, true)) : next;
    if (stop === next || after(know.levels, scan, next) > 0 || after(know.committees, scan, next) > 0) break;
    pieces.push(shared(next, stop, name, scan));
    end = stop;
  }
  return pieces.length > 1 && (boards || clauseGoesOn(scan, end) || after(know.verbs, scan, end) > 0)
    ? { pieces, to: end }
    : null;
}

/** "các Ban Quản lý dự án |7, Thăng Long|": a plural of boards with a number behind it is that list, and no group. */
export const opensBoards = (scan: Scan, { to }: Found): boolean =>
  isNumber(scan, to) &&
  BOARDS.has(keysIn(scan, Math.max(0, to - 5), to)) &&
  (clauseGoesOn(scan, to + 1) || afterSeparator(scan, to + 1) > 0);

/** "Tuyển than |điều hành linh hoạt": a name ends before a verb in small letters. */
function untilDeed(scan: Scan, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (!isCap(scan, at) && after(know.verbs, scan, at) > at + 1) return at;
  return to;
}

const shared = (from: number, to: number, name: string, scan: Scan): Piece => ({
  ...piece(from, to),
  full: `${name} ${words(scan, from, to)}`,
  by: 'assignee/shared-list',
});

/** "các Viện Pasteur: Nha Trang, Thành phố Hồ Chí Minh", "các Tổng công ty Điện lực: miền Nam, miền Trung": those of a kind named in full, behind a colon. */
export function ofKind(scan: Scan, at: number, to: number): Found | null {
  if (!PLURAL.has(key(scan, at - 1)) || key(scan, to) !== ':') return null;
  const name = words(scan, at, to);
  const pieces: Piece[] = [];
  let end = to;
  for (let next = to + 1; next >= 0 && pieces.length < LONGEST; next = afterSeparator(scan, end)) {
    const region = after(know.regions, scan, next);
    const from = region > 0 ? region : next;
    const place = after(know.levels, scan, from);
    const city = know.tails.get('province')?.longest(scan.tokens, place > 0 ? place : from)?.to ?? -1;
    if (!isCap(scan, from) || (city < 0 && startsBody(scan, from)) || after(know.titles, scan, from) > 0) break;
    const stop = city > 0 ? city : nameEnd(scan, from, false, false, true);
    pieces.push(shared(next, stop, name, scan));
    end = stop;
  }
  return pieces.length > 1 ? { pieces, to: end } : null;
}

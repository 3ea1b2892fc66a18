import { keysOf, wordKey } from '../../lexicon/token.ts';
import type { Chain } from './chain.ts';
import { know } from './knowledge.ts';
import { readNamed } from './named.ts';
import { restrictedEnd } from './restricted.ts';
import {
  afterSeparator,
  clauseGoesOn,
  type Found,
  key,
  keysIn,
  one,
  type Piece,
  type Scan,
  tailAt,
  words,
} from './scan.ts';
import { shared } from './shaped-list.ts';

const MINISTRY = wordKey('bộ');
export const DEPARTMENT = wordKey('sở');
/** Heads that a list may share. */
export const HEADS = new Map(
  ['Bộ', 'Sở', 'Tập đoàn', 'Tổng công ty', 'ngành'].map((name) => [keysOf(name).join(' '), name]),
);
export const SECTOR = wordKey('ngành');

/** "Các Bộ: Công Thương, Xây dựng", "các bộ Tài chính và Y tế", "Sở: Nội vụ, Y tế", "các Bộ, cơ quan: Quốc phòng, Công an". */
export function sharedList(scan: Scan, chain: Chain): Found | null {
  const head = chain.nouns[0] ?? '';
  const name = HEADS.get(head);
  if (!name) return null;
  const colon = key(scan, chain.to) === ':';
  if (!chain.determiner && !colon) return null;
  if (!colon && chain.nouns.length > 1) return null;
  const pieces: Piece[] = [];
  let at = colon ? chain.to + 1 : chain.to;
  let to = at;
  // "Các ngành: Tài chính, Y tế": by the name of a ministry or department
  const named = (from: number): ReturnType<typeof tailAt> =>
    head === SECTOR ? (tailAt(scan, from, MINISTRY) ?? tailAt(scan, from, DEPARTMENT)) : tailAt(scan, from, head);
  while (at >= 0) {
    const tail = named(at);
    if (!tail) break;
    pieces.push({
      ...shared(at, tail.to),
      id: head === SECTOR ? null : tail.entry.id,
      full: `${name} ${tail.name}`,
    });
    to = tail.to;
    at = afterSeparator(scan, afterRole(scan, to));
    const whole = at >= 0 && !named(at) ? readNamed(scan, at) : null;
    // A full name among the bare ones: "các Bộ: Y tế, Ngân hàng Nhà nước Việt Nam, Công an".
    if (whole && afterSeparator(scan, whole.to) >= 0 && named(afterSeparator(scan, whole.to))) {
      pieces.push(...whole.pieces);
      to = whole.to;
      at = afterSeparator(scan, to);
    }
  }
  const only = pieces[0];
  // "các Sở Y tế" are that one of every province; "các Bộ Công an và …" are named one by one
  if (only && pieces.length === 1 && !colon && head === DEPARTMENT)
    return one({
      ...only,
      from: chain.from,
      to: restrictedEnd(scan, to, chain.from),
      full: null,
      agency: { from: chain.from, to },
      by: 'assignee/group',
    });
  return only ? { pieces, to } : null;
}

/** "ngành giáo dục, y tế", "ngành thuế, hải quan, kho bạc": trades behind the first are each a sector; null where only one is named, or nothing goes on behind them. */
export function sectorList(scan: Scan, chain: Chain): Found | null {
  if (chain.nouns.length > 1 || !(chain.nouns[0] ?? '').startsWith(`${SECTOR} `)) return null;
  const pieces: Piece[] = [
    { kind: 'generic', from: chain.from, to: chain.to, id: null, full: null, by: 'assignee/shared-list' },
  ];
  let to = chain.to;
  for (let at = afterSeparator(scan, to); at >= 0; at = afterSeparator(scan, to)) {
    const end = [3, 2, 1]
      .map((count) => at + count)
      .find((end) => know.groups.get([SECTOR, ...keysOf(words(scan, at, end))]));
    if (end === undefined) break;
    pieces.push({
      kind: 'generic',
      from: at,
      to: end,
      id: null,
      full: `ngành ${words(scan, at, end)}`,
      by: 'assignee/shared-list',
    });
    to = end;
  }
  return pieces.length > 1 && clauseGoesOn(scan, to) ? { pieces, to } : null;
}

/** "các Sở: Tài chính (chủ trì), Xây dựng": past a bracket that says only what part one has. */
function afterRole(scan: Scan, at: number): number {
  if (key(scan, at) !== '(' || !ROLES.has(keysIn(scan, at + 1, at + 3))) return at;
  const close = [3, 4, 5, 6].find((ahead) => key(scan, at + ahead) === ')');
  return close === undefined ? at : at + close + 1;
}

const ROLES = new Set(
  ['chủ trì', 'phối hợp', 'đầu mối', 'thường trực', 'cơ quan'].map((role) => keysOf(role).join(' ')),
);

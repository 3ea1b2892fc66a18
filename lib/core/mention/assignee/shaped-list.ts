import { keysOf } from '../../lexicon/token.ts';
import type { Chain } from './chain.ts';
import { nameEnd, startsBody } from './name-end.ts';
import { afterSeparator, type Found, isCap, isNumber, key, type Piece, type Scan, words } from './scan.ts';

const SHAPED = new Map(
  [
    'Cục',
    'Vụ',
    'Viện',
    'Chi cục',
    'Sở',
    'Trường',
    'Trung tâm',
    'Ban',
    'Phòng',
    'Bệnh viện',
    'Điện lực',
    'Ban QLDA',
    'Ban Quản lý dự án',
    'BQLDA',
  ].map((name) => [keysOf(name).join(' '), name]),
);

/** "các Cục: Đường sắt Việt Nam, Đăng kiểm Việt Nam": names that only their shape tells. */
export function shapedList(scan: Scan, chain: Chain): Found | null {
  const head = SHAPED.get(chain.nouns[0] ?? '');
  if (!head || !chain.determiner || chain.nouns.length > 1 || key(scan, chain.to) !== ':') return null;
  const pieces: Piece[] = [];
  let at = chain.to + 1;
  while (at >= 0 && (isNumber(scan, at) || (isCap(scan, at) && !startsBody(scan, at)))) {
    const to = isNumber(scan, at) ? at + 1 : nameEnd(scan, at, false, false, true);
    pieces.push({ ...shared(at, to), id: null, full: `${head} ${words(scan, at, to)}` });
    at = afterSeparator(scan, to);
  }
  const last = pieces[pieces.length - 1];
  return last ? { pieces, to: last.to } : null;
}

/** One of a list, by its own words. */
export const shared = (from: number, to: number): Omit<Piece, 'id' | 'full'> => ({
  kind: 'agency',
  from,
  to,
  agency: { from, to },
  by: 'assignee/shared-list',
});

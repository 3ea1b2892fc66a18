import { wordKey } from '../../lexicon/token.ts';
import { type Chain, readChain } from './chain.ts';
import { readPlace } from './place.ts';
import { type Found, key, type Piece, type Scan, words } from './scan.ts';

/**
 * "Sở Giao thông vận tải các tỉnh Nghệ An, Hà Tĩnh", "Hạt Kiểm lâm các huyện Mường Nhé, Nậm Pồ": one of the kind in each place named; null where
 * the places are not named. `from`, `to`: the tokens of the kind's words.
 */
export function inEachPlace(scan: Scan, from: number, to: number): Found | null {
  const place = readPlace(scan, to);
  if (!place || place.list.length === 0) return null;
  const kind = words(scan, from, to);
  const pieces = place.list.map(
    (name): Piece => ({
      kind: 'agency',
      from: name.from,
      to: name.to,
      id: null,
      full: `${kind} ${name.entry?.name ?? `${name.level.toLowerCase()} ${words(scan, name.from, name.to)}`.trim()}`,
      agency: { from: name.from, to: name.to },
      by: 'assignee/shared-list',
    }),
  );
  return { pieces, to: place.to };
}

/** "Vụ Pháp chế |các bộ, ngành|": one in each of them. */
export function ofEachMinistry(scan: Scan, at: number): Chain | null {
  if (key(scan, at) !== EACH) return null;
  const chain = readChain(scan, at);
  return chain && OF_STATE.has(key(scan, at + 1)) ? chain : null;
}

const EACH = wordKey('các');
const OF_STATE = new Set(['bộ', 'sở'].map(wordKey));

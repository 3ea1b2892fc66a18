import { readPlace } from './place.ts';
import { type Found, type Piece, type Scan, words } from './scan.ts';

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

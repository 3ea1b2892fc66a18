import { keysOf, wordKey } from '../../lexicon/token.ts';
import { LOCAL, readChain } from './chain.ts';
import { collectiveId } from './collective-id.ts';
import { know } from './knowledge.ts';
import { PLACES, properName, readNames, readPlace } from './place.ts';
import {
  after,
  afterSeparator,
  clauseGoesOn,
  type Found,
  isCap,
  isNumber,
  key,
  keysIn,
  one,
  type Piece,
  type Scan,
  words,
} from './scan.ts';
import { standingOf } from './standing-of.ts';
import { startsBody } from './starts-body.ts';

const capable = (scan: Scan, at: number): boolean => isCap(scan, at);

/** "UBND tỉnh Lâm Đồng", "Ủy ban nhân dân các xã, phường", "Công an tỉnh", "UBND cấp xã", "Tỉnh ủy". */
export function readCommittee(scan: Scan, at: number): Found | null {
  const head = know.committees.longest(scan.tokens, at);
  if (!head) return null;
  // "Tỉnh ủy viên" is a member, not the committee.
  if (key(scan, head.to) === MEMBER) return null;
  const small = !capable(scan, at);
  // "Cơ quan Thường trực Ban Chỉ đạo 389 tỉnh": a number that is its name.
  if (isNumber(scan, head.to) && DIRECTS.test(head.value)) return null;
  if (small && !/nhân dân|chính quyền/u.test(head.value)) return null;
  const place = readPlace(scan, head.to);
  const council = place && place.list.length === 0 ? councilEnd(scan, at, head.to) : -1;
  const both = council > 0 ? readCommittee(scan, council + 1) : null;
  if (both) {
    const of = words(scan, head.to, both.pieces[0]?.to ?? both.to);
    const first = { ...piece(at, council, both.pieces[0]?.id ?? null), full: `${words(scan, at, council)} ${of}` };
    return { ...both, pieces: [{ ...first, kind: both.pieces[0]?.kind ?? 'agency' }, ...both.pieces] };
  }
  if (!place) {
    const those = standingOf(scan, head.value, head.to);
    if (those > 0) return one({ ...piece(at, those, null), kind: 'generic' });
    // "UBND Nhơn Trạch": the level is left out.
    const name = isPeople(scan, at, head.to) && !startsBody(scan, head.to) ? properName(scan, head.to) : head.to;
    if (name > head.to && !scan.tokens[head.to]?.allCaps && after(know.titles, scan, head.to) < 0)
      return one(piece(at, name, null));
    const bare = OF_PARTY.test(head.value) ? head.to : after(know.bareCommittees, scan, at);
    if (bare === head.to && !isCap(scan, bare)) return one(piece(at, bare, null));
    if (bare === head.to) {
      let to = bare;
      while (to < bare + 3 && isCap(scan, to)) to++;
      return one(piece(at, to, null));
    }
    return null;
  }
  if (place.list.length > 0) {
    const prefix = words(scan, at, head.to);
    const pieces = place.list.map((name): Piece => {
      const own = name.entry?.name ?? `${name.level.toLowerCase()} ${words(scan, name.from, name.to)}`.trim();
      return {
        ...piece(name.from, name.to, name.entry?.id ?? null),
        full: `${prefix} ${own}`,
        by: 'assignee/shared-list',
      };
    });
    return isPeople(scan, at, head.to) ? withMorePlaces(scan, prefix, pieces, place.to) : { pieces, to: place.to };
  }
  if (!place.many) {
    const own = piece(at, place.to, localId(scan, at, head.to, place.entry?.id ?? null));
    return alike(scan, own, head.to) ?? one(own);
  }
  const more = manyAndOne(scan, place.to);
  if (more > place.to) return one({ ...piece(at, more, null), kind: 'generic' });
  const chain = readChain(scan, head.to, PLACES);
  const nounsFrom = chain && chain.to === place.to ? chain.nounsFrom : head.to;
  const some = isCap(scan, place.to);
  const those = some && chain?.to === place.to ? ofKinds(scan, at, head.to, place.to) : null;
  if (those) return those;
  const id = !some && isPeople(scan, at, head.to) ? collectiveId(scan, nounsFrom, place.to, true) : null;
  return one({ ...piece(at, place.to, id), kind: id && id !== 'lien-quan' ? 'collective' : 'generic' });
}

/** "UBND các xã Chiềng Mung, Mai Sơn |và các phường Chiềng An, Chiềng Cơi|", "… |và thành phố Bến Tre|": the committees of the places that follow. */
function withMorePlaces(scan: Scan, prefix: string, first: readonly Piece[], end: number): Found {
  const pieces = [...first];
  let to = end;
  for (
    let next = afterSeparator(scan, to), count = 0;
    next > 0 && count < 4;
    next = afterSeparator(scan, to), count++
  ) {
    const place = isCap(scan, next) || scan.tokens[next]?.allCaps ? null : readPlace(scan, next);
    if (!place || place.entry || place.to === next) break;
    const named = place.list.length === 0 && !place.many && isCap(scan, place.to - 1);
    if (!named && place.list.length === 0) break;
    for (const name of place.list)
      pieces.push({
        ...piece(name.from, name.to, name.entry?.id ?? null),
        full: `${prefix} ${name.entry?.name ?? `${name.level.toLowerCase()} ${words(scan, name.from, name.to)}`.trim()}`,
        by: 'assignee/shared-list',
      });
    if (named)
      pieces.push({
        ...piece(next, place.to, null),
        full: `${prefix} ${words(scan, next, place.to)}`,
        by: 'assignee/shared-list',
      });
    to = place.to;
  }
  return { pieces, to };
}

/** "Hội đồng nhân dân, Ủy ban nhân dân các tỉnh": two bodies of one place; where the first ends, -1 where one is named. */
function councilEnd(scan: Scan, at: number, to: number): number {
  const mark = [1, 2, 3, 4, 5].find((ahead) => key(scan, at + ahead) === ',' || key(scan, at + ahead) === AND);
  return mark !== undefined && at + mark < to && COUNCIL.test(keysIn(scan, at, at + mark)) ? at + mark : -1;
}

const AND = wordKey('và');
const COUNCIL = new RegExp(
  `^(?:${['HĐND', 'UBND', 'Hội đồng nhân dân', 'Ủy ban nhân dân'].map((name) => keysOf(name).join(' ')).join('|')})$`,
  'u',
);

const DIRECTS = /chỉ đạo$/iu;
const MEMBER = wordKey('viên');
/** "Ủy ban Kiểm tra Tỉnh ủy": whose it is, its name says. */
const OF_PARTY = /\s(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy$/u;

export const piece = (from: number, to: number, id: string | null): Piece => ({
  kind: 'agency',
  from,
  to,
  id,
  full: null,
  agency: { from, to },
  by: 'assignee/body',
});

/** "UBND các huyện, thị xã, thành phố Huế": the last kind may be one of its name; where it ends. */
function manyAndOne(scan: Scan, at: number): number {
  if (keysIn(scan, at - 2, at) !== CITY || !isCap(scan, at)) return at;
  const to = properName(scan, at);
  return key(scan, to) === ',' ? at : to;
}

/** "UBND các xã, phường Ea Kly, Tân An": these, not all; of which kind each is, is not said. */
function ofKinds(scan: Scan, at: number, head: number, from: number): Found | null {
  const names = readNames(scan, from, '', '');
  const [first, ...rest] = names;
  if (!first) return null;
  const prefix = words(scan, at, head);
  return {
    pieces: [
      piece(at, first.to, null),
      ...rest.map((name) => ({
        ...piece(name.from, name.to, null),
        full: `${prefix} ${words(scan, name.from, name.to)}`,
        by: 'assignee/shared-list',
      })),
    ],
    to: rest.at(-1)?.to ?? first.to,
  };
}

const CITY = 'thành phố'.split(' ').map(wordKey).join(' ');

/** "UBND đặc khu Phú Quốc, Kiên Hải, Thổ Châu không tiếp nhận …": bare names behind the first are of its kind; null where none follow, or no deed behind them. */
function alike(scan: Scan, first: Piece, from: number): Found | null {
  const level = after(know.levels, scan, from);
  const big = keysIn(scan, from, level) === CITY && first.id === null;
  if (level < 0 || (!big && !LOCAL.has(keysIn(scan, from, level))) || !isPeople(scan, first.from, from)) return null;
  const kind = words(scan, first.from, level);
  const pieces: Piece[] = [];
  let to = first.to;
  for (let at = afterSeparator(scan, to); at >= 0 && pieces.length < 16; at = afterSeparator(scan, to)) {
    const named = after(know.levels, scan, at) > 0 || after(know.titles, scan, at) > 0 || startsBody(scan, at);
    const end = named ? at : properName(scan, at);
    if (end === at || scan.tokens[at]?.allCaps || after(know.committees, scan, at) > 0) break;
    pieces.push({ ...piece(at, end, null), full: `${kind} ${words(scan, at, end)}`, by: 'assignee/shared-list' });
    to = end;
  }
  return pieces.length > 0 && clauseGoesOn(scan, to) ? { pieces: [first, ...pieces], to } : null;
}

/** A province and its People's Committee and Council are one entry; its police or courts are not. */
const isPeople = (scan: Scan, from: number, to: number): boolean =>
  /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Chính quyền)/iu.test(
    words(scan, from, to)
      .normalize('NFC')
      .replace(/^[Uu]ỷ/u, 'Ủy'),
  );

const localId = (scan: Scan, from: number, to: number, id: string | null): string | null =>
  isPeople(scan, from, to) ? id : null;

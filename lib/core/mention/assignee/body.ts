import { lexicon } from '../../lexicon/lexicon.ts';
import { wordKey } from '../../lexicon/token.ts';
import { readChain } from './chain.ts';
import { collectiveId } from './collective-id.ts';
import { know } from './knowledge.ts';
import { PLACES, readPlace } from './place.ts';
import {
  after,
  clauseGoesOn,
  type Found,
  isCap,
  isNumber,
  isWord,
  key,
  keysIn,
  one,
  type Piece,
  type Scan,
  stopsName,
  words,
} from './scan.ts';

const capable = (scan: Scan, at: number): boolean => isCap(scan, at);

/** "UBND tỉnh Lâm Đồng", "Ủy ban nhân dân các xã, phường", "Công an tỉnh", "UBND cấp xã", "Tỉnh ủy". */
export function readCommittee(scan: Scan, at: number): Found | null {
  const head = know.committees.longest(scan.tokens, at);
  if (!head) return null;
  const small = !capable(scan, at);
  if (small && !/nhân dân|chính quyền/u.test(head.value)) return null;
  const place = readPlace(scan, head.to);
  if (!place) {
    const bare = after(know.bareCommittees, scan, at);
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
    return { pieces, to: place.to };
  }
  if (!place.many) return one(piece(at, place.to, localId(scan, at, head.to, place.entry?.id ?? null)));
  const chain = readChain(scan, head.to, PLACES);
  const nounsFrom = chain && chain.to === place.to ? chain.nounsFrom : head.to;
  const id = isPeople(scan, at, head.to) ? collectiveId(scan, nounsFrom, place.to, true) : null;
  return one({ ...piece(at, place.to, id), kind: id && id !== 'lien-quan' ? 'collective' : 'generic' });
}

const piece = (from: number, to: number, id: string | null): Piece => ({
  kind: 'agency',
  from,
  to,
  id,
  full: null,
  agency: { from, to },
  by: 'assignee/body',
});

/** A province and its People's Committee and Council are one entry; its police or courts are not. */
const isPeople = (scan: Scan, from: number, to: number): boolean =>
  /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Chính quyền)/iu.test(
    words(scan, from, to)
      .normalize('NFC')
      .replace(/^[Uu]ỷ/u, 'Ủy'),
  );

const localId = (scan: Scan, from: number, to: number, id: string | null): string | null =>
  isPeople(scan, from, to) ? id : null;

/** "Ban Quản lý dự án đầu tư xây dựng số 1", "Công ty Điện lực Lào Cai", "Cục Đường bộ Việt Nam": a body by the shape of its name. */
export function readBody(scan: Scan, at: number): Found | null {
  const head = know.heads.longest(scan.tokens, at);
  const token = scan.tokens[at];
  if (!head || !token?.cap) return null;
  const shout =
    token.allCaps &&
    token.end - token.start > 1 &&
    scan.tokens[at + 1]?.allCaps === true &&
    !isAbbreviation(head.value);
  if (shout) return null;
  const headKey = keysIn(scan, at, head.to);
  if (know.notHeads.get(headKey)?.has(key(scan, head.to))) return null;
  const lower = know.lowerTail.has(headKey);
  const opens =
    isCap(scan, head.to) ||
    isNumber(scan, head.to) ||
    (lower && (!clauseGoesOn(scan, head.to) || after(know.nounish, scan, head.to) > 0));
  const level = after(know.levels, scan, head.to) > 0;
  const aboutOrOf = lower && OF.has(key(scan, head.to));
  if (!opens && !level && !aboutOrOf) return null;
  const to = nameEnd(scan, head.to, know.descriptive.has(headKey), lower);
  if (to <= head.to) return null;
  return one(piece(at, to, null));
}

const isAbbreviation = (head: string): boolean =>
  head === head.toUpperCase() && !head.includes(' ') && head.length < 6 && !/[ƠỞÔỘỤỆỔĐ]/u.test(head);

const AND = wordKey('và');
const OF = new Set(['của', 'về'].map(wordKey));
const ABOUT = wordKey('về');
const NUMBER = wordKey('số');
const COUNTRY = new Set([
  `${wordKey('việt')} ${wordKey('nam')}`,
  `${wordKey('trung')} ${wordKey('ương')}`,
  `${wordKey('quốc')} ${wordKey('gia')}`,
]);

/** Where a name by shape ends. Capital words and numbers go on; small words go on up to a verb, a function word or a mark. */
function nameEnd(scan: Scan, from: number, descriptive: boolean, lower: boolean): number {
  let at = from;
  let closed = false;
  while (at < from + 28 && at < scan.tokens.length) {
    const next = key(scan, at);
    if (next === '-' && at > from && isWord(scan, at + 1) && (isCap(scan, at + 1) || descriptive)) {
      at++;
      continue;
    }
    if (descriptive && OF.has(next)) {
      const to = ofOrAbout(scan, at, lower);
      if (to > at) {
        at = to;
        continue;
      }
      break;
    }
    if (next === AND) {
      if (!goesOnAfterAnd(scan, at, descriptive && !closed)) break;
      at++;
      closed = false;
      continue;
    }
    if (!isWord(scan, at)) break;
    // "Ban Chỉ đạo chuyển đổi số các bộ, ngành, địa phương"
    const whose = lower && at > from ? readChain(scan, at) : null;
    if (whose?.determiner && whose.nouns.length > 2) return whose.to;
    if (!isCap(scan, at) && after(know.levels, scan, at) > 0) {
      const place = readPlace(scan, at);
      return place && !place.many ? place.to : at;
    }
    const compound = after(know.compounds, scan, at);
    if (compound > 0 && !closed) {
      at = compound;
      continue;
    }
    // "Thanh tra Sở Xây dựng": a known body within the name.
    const inner = at === from && isCap(scan, at) ? lexicon.names.longest(scan.tokens, at) : null;
    if (inner && !inner.value.exact && isCap(scan, at + 1)) {
      at = inner.to;
      closed = true;
      continue;
    }
    if (isCap(scan, at) || isNumber(scan, at) || next === NUMBER) {
      const province = know.tails.get('province')?.longest(scan.tokens, at);
      if (at > from && !province && startsBody(scan, at)) break;
      closed = province !== undefined && province !== null && province.to > at;
      at = closed && province ? province.to : at + 1;
      if (at - 2 >= from && ((!lower && COUNTRY.has(keysIn(scan, at - 2, at))) || properPair(scan, at - 2)))
        closed = true;
      continue;
    }
    const soft = after(know.softStops, scan, at) > 0;
    // Verbs that are nouns in names ("đầu tư xây dựng") go on in names that describe.
    if (closed || (soft ? !descriptive : stopsName(scan, at))) break;
    at++;
  }
  return at;
}

/** "Bạch Mai", "Lào Cai": two capital words end a proper name; "Đầu tư" and "TNHH MTV" do not. */
const properPair = (scan: Scan, at: number): boolean =>
  [at, at + 1].every(
    (index) => isCap(scan, index) && scan.tokens[index]?.allCaps === false && key(scan, index).length > 1,
  );

/** "về chuyển đổi số", "của Chính phủ", "của Ủy ban nhân dân tỉnh" within a name. */
function ofOrAbout(scan: Scan, at: number, lower: boolean): number {
  if (key(scan, at) === ABOUT) {
    if (after(know.notAbout, scan, at + 1) > 0) return at;
    let to = at + 1;
    while (
      to < at + 12 &&
      isWord(scan, to) &&
      key(scan, to) !== AND &&
      (know.softStops.longest(scan.tokens, to) || !stopsName(scan, to))
    )
      to++;
    return to > at + 1 ? to : at;
  }
  if (!lower) return at;
  const chain = readChain(scan, at + 1);
  if (chain && chain.nouns.length > 1) return chain.to;
  const named = know.offices.longest(scan.tokens, at + 1) ?? lexicon.names.longest(scan.tokens, at + 1);
  if (named && isCap(scan, at + 1)) return named.to;
  return at;
}

/** "Nông nghiệp và Môi trường" goes on; "Sở Y tế và Sở Nội vụ", "Cục X và các đơn vị" do not. */
function goesOnAfterAnd(scan: Scan, at: number, descriptive: boolean): boolean {
  if (startsBody(scan, at + 1) || readChain(scan, at + 1)) return false;
  if (isCap(scan, at + 1)) return know.titles.longest(scan.tokens, at + 1) === null;
  return descriptive && isWord(scan, at + 1) && !stopsName(scan, at + 1);
}

/** Another body begins here. */
export function startsBody(scan: Scan, at: number): boolean {
  if (!isCap(scan, at)) return false;
  const named = lexicon.names.longest(scan.tokens, at);
  // "Tổng công ty Điện lực TKV": an abbreviation may be part of a name.
  if (know.committees.longest(scan.tokens, at) || (named && !named.value.exact)) return true;
  const head = know.heads.longest(scan.tokens, at);
  return (
    head !== null && isCap(scan, head.to) && !know.notHeads.get(keysIn(scan, at, head.to))?.has(key(scan, head.to))
  );
}

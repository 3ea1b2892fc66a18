import { keysOf, wordKey } from '../../lexicon/token.ts';
import type { Chain } from './chain.ts';
import { nameEnd } from './name-end.ts';
import { readNamed } from './named.ts';
import { properName } from './place.ts';
import {
  afterSeparator,
  atStart,
  clauseGoesOn,
  expected,
  type Found,
  isCap,
  isNumber,
  key,
  type Piece,
  type Scan,
  words,
} from './scan.ts';
import { startsBody } from './starts-body.ts';

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
  while (at >= 0 && (isNumber(scan, at) || short(scan, at) || (isCap(scan, at) && !startsBody(scan, at)))) {
    const to = isNumber(scan, at) || short(scan, at) ? at + 1 : nameEnd(scan, at, false, false, true);
    pieces.push({ ...shared(at, to), id: null, full: `${head} ${words(scan, at, to)}` });
    at = afterSeparator(scan, to);
  }
  const last = pieces[pieces.length - 1];
  return last ? { pieces, to: last.to } : null;
}

/** "các Vụ: KHĐT, TC, PC" */
const short = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.allCaps === true && (afterSeparator(scan, at + 1) > 0 || clauseGoesOn(scan, at + 1));

/** Kinds of works that have names of their own: "các nhà máy thủy điện Bản Vẽ, Khe Bố". */
const FIRMS = new Set(['nhà thầu', 'nhà đầu tư', 'liên danh'].map((name) => keysOf(name).join(' ')));
const PLANTS = new Set(
  [
    'nhà thầu',
    'nhà đầu tư',
    'doanh nghiệp',
    'công ty',
    'hãng hàng không',
    'bệnh viện',
    'trường đại học',
    'đại học',
    'ngân hàng thương mại',
    'công ty điện lực',
    'ngân hàng',
    'nhà máy',
    'nhà máy thủy điện',
    'nhà máy nhiệt điện',
    'nhà máy điện',
    'công ty thủy điện',
    'công ty than',
    'hợp tác xã',
    'nhà máy xi măng',
    'nhà mạng',
    'doanh nghiệp viễn thông',
    'ngân hàng thương mại cổ phần',
    'công ty chứng khoán',
    'tập đoàn',
    'tổng công ty',
  ].map((name) => keysOf(name).join(' ')),
);

/** Those whose names go on in small letters: "các bệnh viện Bạch Mai, Phụ sản Trung ương". */
const DESCRIBED = new Set(
  ['bệnh viện', 'trường đại học', 'đại học', 'tập đoàn', 'tổng công ty'].map((name) => keysOf(name).join(' ')),
);

/** "Các nhà máy thủy điện |Bản Vẽ|, |Khe Bố| vận hành …": each by its kind and its name; null where no deed is behind the list. */
export function plantList(scan: Scan, chain: Chain): Found | null {
  const noun = chain.nouns[0] ?? '';
  if (chain.nouns.length > 1 || !(chain.determiner ? PLANTS : FIRMS).has(noun)) return null;
  if (!chain.determiner && !atStart(scan, chain.from) && !expected(scan, chain.from)) return null;
  const kind = words(scan, chain.nounsFrom, chain.to);
  const colon = key(scan, chain.to) === ':';
  const pieces: Piece[] = [];
  let to = chain.to;
  for (
    let at = colon ? to + 1 : to;
    at >= 0 && isCap(scan, at) && !startsBody(scan, at);
    at = afterSeparator(scan, to)
  ) {
    const known = readNamed(scan, at)?.pieces[0];
    if (known && known.to > at) {
      pieces.push(known);
      to = known.to;
      continue;
    }
    const end = DESCRIBED.has(noun) ? beforeAnd(scan, at, nameEnd(scan, at, false, false, true)) : properName(scan, at);
    if (end === at) break;
    pieces.push({ ...shared(at, end), id: null, full: `${kind} ${words(scan, at, end)}` });
    to = end;
  }
  const [first] = pieces;
  if (!first || (pieces.length < 2 && !colon)) return null;
  if (!clauseGoesOn(scan, to) || key(scan, to) === ',') return null;
  if (!colon)
    pieces[0] =
      first.id !== null
        ? first
        : { ...first, from: chain.nounsFrom, agency: { from: chain.nounsFrom, to: first.to }, full: null };
  return { pieces, to };
}

/** "K |và Nhi Trung ương|": two of them. */
function beforeAnd(scan: Scan, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (key(scan, at) === AND && isCap(scan, at + 1)) return at;
  return to;
}
const AND = wordKey('và');

/** One of a list, by its own words. */
export const shared = (from: number, to: number): Omit<Piece, 'id' | 'full'> => ({
  kind: 'agency',
  from,
  to,
  agency: { from, to },
  by: 'assignee/shared-list',
});

import { lexicon } from '../../lexicon/lexicon.ts';
import { wordKey } from '../../lexicon/token.ts';
import { readChain } from './chain.ts';
import { foreign, mayBrand } from './foreign.ts';
import { know } from './knowledge.ts';
import { properName } from './place.ts';
import {
  after,
  afterSeparator,
  atStart,
  clauseGoesOn,
  expected,
  type Found,
  isCap,
  isWord,
  key,
  type Piece,
  type Scan,
} from './scan.ts';
import { startsBody } from './starts-body.ts';

const WITH = wordKey('với');
/** "phối hợp với", "làm việc với"; what systems are linked with is nobody. */
const WORKS = new Set(['hợp', 'việc', 'chẽ', 'tác'].map(wordKey));

/** No list is longer. */
const LONGEST = 12;

/** "Vietjet Air", "Cửu Long CIPM": capital words, one of them no Vietnamese word; where they end, -1: none. */
export function brandEnd(scan: Scan, at: number): number {
  if (!isCap(scan, at) || startsBody(scan, at) || after(know.titles, scan, at) > 0) return -1;
  const to = properName(scan, at);
  if (to === at || to - at > 4 || know.surnames.has(key(scan, at))) return -1;
  if (after(know.introduces, scan, at) > 0) return -1;
  // initials alone are told by other rules
  if (to === at + 1) return foreign(scan, at) && !scan.tokens[at]?.allCaps ? to : -1;
  return foreign(scan, at) || foreign(scan, at + 1) || foreign(scan, to - 1) ? to : -1;
}

/** "Hòa Phát", behind a mark of trade and right before a deed: two or three capital words that no place or person is told by; -1: none. */
function plainEnd(scan: Scan, at: number): number {
  const to = isCap(scan, at) ? properName(scan, at) : at;
  if (to - at < 2 || to - at > 3 || know.surnames.has(key(scan, at)) || startsBody(scan, at)) return -1;
  if (know.tails.get('province')?.longest(scan.tokens, at)) return -1;
  return after(know.duties, scan, to) > 0 ? to : -1;
}

/** "- Vietsovpetro đẩy nhanh tiến độ": a firm alone, first in its line and right before what it must do. */
const opensLine = (scan: Scan, at: number): boolean =>
  at === 0 || key(scan, at - 1) === '\n' || (key(scan, at - 1) === '-' && (at === 1 || key(scan, at - 2) === '\n'));
const PRESSING = new Set(
  ['đẩy', 'khẩn', 'chủ', 'tiếp', 'phối', 'tập', 'rà', 'lập', 'báo', 'chịu', 'hoàn'].map(wordKey),
);
/** Words from abroad that name no firm. */
const COMMON = new Set(
  [
    'logistics',
    'internet',
    'online',
    'website',
    'startup',
    'blockchain',
    'fintech',
    'marketing',
    'covid',
    'email',
    'robot',
    'camera',
    'vaccine',
    'vắcxin',
    'axit',
    'xăng',
    'container',
    'video',
    'seminar',
    'workshop',
    'festival',
  ].map(wordKey),
);

/**
 * "Vietnam Airlines, |Vietjet Air, Jetstar Pacific| có trách nhiệm", "Bamboo Airways, Pacific Airlines báo cáo …": firms by their marks of trade,
 * behind a body or several of them, where somebody is told, before what they must do. One alone is nobody: "Logistics phải …".
 */
export function readBrands(scan: Scan, at: number, afterParty: boolean): Found | null {
  const asked = afterParty || (expected(scan, at) && (key(scan, at - 1) !== WITH || WORKS.has(key(scan, at - 2))));
  if (!mayBrand(scan, at) || (!asked && !atStart(scan, at))) return null;
  const pieces: Piece[] = [];
  let to = at;
  for (let next = at; next >= 0 && pieces.length < LONGEST; next = afterSeparator(scan, to)) {
    // "Thaco, Hòa Phát tiếp tục": the last may be of Vietnamese words
    const end = Math.max(brandEnd(scan, next), pieces.length > 0 ? plainEnd(scan, next) : -1);
    if (end < 0) break;
    pieces.push({
      kind: 'agency',
      from: next,
      to: end,
      id: null,
      full: null,
      agency: { from: next, to: end },
      by: 'assignee/brand',
    });
    to = end;
  }
  const known = afterSeparator(scan, to);
  if (pieces.length === 1 && opensLine(scan, at) && !COMMON.has(key(scan, at)) && PRESSING.has(key(scan, to)))
    return { pieces, to };
  const listed = known > 0 && lexicon.names.longest(scan.tokens, known)?.value.exact === true;
  const company =
    pieces.length > 1 || (pieces.length > 0 && (afterParty || (known > 0 && (startsBody(scan, known) || listed))));
  const deed = after(know.duties, scan, to) > 0 || after(know.stops, scan, to) > 0;
  const goesOn =
    (known > 0 && (startsBody(scan, known) || listed || readChain(scan, known)?.determiner === true)) ||
    ((pieces.length > 1 || afterParty) && asked && isWord(scan, to) && clauseGoesOn(scan, to));
  return company && (deed || goesOn) ? { pieces, to } : null;
}

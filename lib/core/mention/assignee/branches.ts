import { wordKey } from '../../lexicon/token.ts';
import {
  afterSeparator,
  atStart,
  clauseGoesOn,
  expected,
  type Found,
  key,
  type Piece,
  type Scan,
  tailAt,
  words,
} from './scan.ts';

const MANY = wordKey('các');
const BRANCH = ['chi', 'nhánh'].map(wordKey);
/** No list is longer; the bound keeps reading linear. */
const LONGEST = 40;

/**
 * "chi nhánh Lào Cai, Yên Bái rà soát …", "làm việc với các chi nhánh Cà Mau, Bạc Liêu": branches by the provinces where they are, where somebody
 * is told, named in a list or opens a sentence; null elsewhere ("dư nợ của chi nhánh Cà Mau").
 */
export function readBranches(scan: Scan, at: number, afterParty: boolean): Found | null {
  const from = key(scan, at) === MANY ? at + 1 : at;
  if (key(scan, from) !== BRANCH[0] || key(scan, from + 1) !== BRANCH[1]) return null;
  if (!afterParty && !expected(scan, at) && !atStart(scan, at)) return null;
  const head = words(scan, from, from + BRANCH.length);
  const pieces: Piece[] = [];
  let to = from + BRANCH.length;
  for (let next = to; next >= 0 && pieces.length < LONGEST; next = afterSeparator(scan, to)) {
    const name = tailAt(scan, next, 'province');
    if (!name) break;
    const start = pieces.length === 0 ? from : next;
    pieces.push({
      kind: 'agency',
      from: start,
      to: name.to,
      id: null,
      full: start === from ? null : `${head} ${words(scan, next, name.to)}`,
      agency: { from: start, to: name.to },
      by: 'assignee/shared-list',
    });
    to = name.to;
  }
  return pieces.length > 1 && clauseGoesOn(scan, to) ? { pieces, to } : null;
}

import { keysOf, wordKey } from '../../lexicon/token.ts';
import type { Chain } from './chain.ts';
import { know } from './knowledge.ts';
import { startsBody } from './name-end.ts';
import { properName } from './place.ts';
import { after, afterSeparator, atStart, clauseGoesOn, expected, isCap, type Scan, tailAt } from './scan.ts';

/** "nhà thầu Trường Thịnh thi công", "giao nhà đầu tư Sun Group …": one of a kind, by a name of its own; where it ends, -1: none. */
export function namedFirm(scan: Scan, chain: Chain, afterParty: boolean): number {
  if (chain.determiner || chain.qualified || chain.nouns.length > 1 || !NAMED_KINDS.has(chain.nouns[0] ?? ''))
    return -1;
  if (!isCap(scan, chain.to) || startsBody(scan, chain.to) || after(know.titles, scan, chain.to) > 0) return -1;
  if (!afterParty && !expected(scan, chain.from) && !atStart(scan, chain.from)) return -1;
  const to = properName(scan, chain.to);
  const stands = to > chain.to && to - chain.to <= 4 && !tailAt(scan, chain.to, 'province');
  return stands && (afterSeparator(scan, to) > 0 || clauseGoesOn(scan, to)) ? to : -1;
}

const NAMED_KINDS = new Set(
  ['nhà thầu', 'nhà đầu tư', 'doanh nghiệp', 'liên danh'].map((kind) => keysOf(kind).join(' ')),
);

/** "các sở y tế", "các sở tài chính": one in each province, told with small letters; -1: none. */
export function smallTail(scan: Scan, chain: Chain): number {
  const [noun] = chain.nouns;
  if (!chain.determiner || chain.nouns.length > 1 || noun !== DEPARTMENT || isCap(scan, chain.to)) return -1;
  return know.tails.get(DEPARTMENT)?.longest(scan.tokens, chain.to)?.to ?? -1;
}

const DEPARTMENT = wordKey('sở');

import { lexicon } from '../../lexicon/lexicon.ts';
import { wordKey } from '../../lexicon/token.ts';
import { readChain } from './chain.ts';
import { know } from './knowledge.ts';
import { isCap, isNumber, isWord, key, type Scan, stopsName } from './scan.ts';
import { startsBody } from './starts-body.ts';

const AND = wordKey('và');
/** The longest part of a list inside a name, in words. */
const PART = 5;

/**
 * "Cục Chất lượng, Chế biến và Phát triển thị trường", "Ban Chỉ đạo phòng, chống buôn lậu, gian lận thương mại và hàng giả": where the part
 * after the last "và" begins, from the comma at `at`; -1 where what follows is no list of like parts.
 */
export function listInName(scan: Scan, at: number, lower: boolean): number {
  const cap = isCap(scan, at + 1);
  if (!cap && !lower) return -1;
  let to = at;
  for (let parts = 0; parts < 4; parts++) {
    const from = to + 1;
    if (isCap(scan, from) !== cap || !partOfName(scan, from)) return -1;
    to = from;
    while (to < from + PART && isWord(scan, to) && key(scan, to) !== AND && !stopsName(scan, to)) to++;
    if (key(scan, to) === AND) return (lower || isCap(scan, to + 1) === cap) && partOfName(scan, to + 1) ? to + 1 : -1;
    if (key(scan, to) !== ',') return -1;
  }
  return -1;
}

/** No body, title, group or place of its own: it can only be part of a name. */
function partOfName(scan: Scan, at: number): boolean {
  if (
    !isWord(scan, at) ||
    isNumber(scan, at) ||
    scan.tokens[at]?.allCaps ||
    stopsName(scan, at) ||
    startsBody(scan, at)
  )
    return false;
  const own = know.titles.longest(scan.tokens, at) ?? lexicon.names.longest(scan.tokens, at);
  const place = know.tails.get('province')?.longest(scan.tokens, at);
  return !own && !(place && isCap(scan, at)) && !readChain(scan, at);
}

import { readChain } from './chain.ts';
import { key, type Scan, words } from './scan.ts';

const STANDING = /^(?:ban thường vụ|thường trực)$/iu;
const COMMITTEE = /ủy$/iu;

/** "Ban Thường vụ |các huyện ủy, thành ủy|": where the committees end whose standing members are meant; `head` ends at `at`. -1: no such words. */
export function standingOf(scan: Scan, head: string, at: number): number {
  const first = STANDING.test(head) ? readChain(scan, at) : null;
  if (!first?.determiner || !COMMITTEE.test(words(scan, first.nounsFrom, first.to))) return -1;
  let { to } = first;
  for (let round = 0; round < 4 && key(scan, to) === ','; round++) {
    const next = readChain(scan, to + 1);
    if (!next || !COMMITTEE.test(words(scan, next.from, next.to))) break;
    to = next.to;
  }
  return to;
}

import { wordKey } from '../../lexicon/token.ts';
import { fold } from '../../text/words.ts';
import { isCap, key, type Scan } from './scan.ts';

/** A syllable of Vietnamese, without its marks. */
const SYLLABLE = /^(?:ngh|ng|nh|th|tr|ph|kh|ch|gh|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

/** "Vietjet", "CIPM": a capital word of three letters or more that is no Vietnamese syllable. */
export function foreign(scan: Scan, at: number): boolean {
  if (!isCap(scan, at)) return false;
  return isForeign(key(scan, at));
}

const known = new Map<string, boolean>();

/** A paper names the same few hundred words again and again. */
function isForeign(word: string): boolean {
  const found = known.get(word);
  if (found !== undefined) return found;
  const strange = word.length > 2 && /^\p{L}+$/u.test(word) && !SYLLABLE.test(fold(word));
  // Bounded: hostile text must not grow memory.
  if (known.size > 5000) known.clear();
  if (word.length <= LONGEST_KEPT) known.set(word, strange);
  return strange;
}
const LONGEST_KEPT = 40;

/** Behind these a mark of trade may stand as a party. */
const BEFORE: ReadonlySet<string> = new Set(
  [',', 'và', '\n', '.', ';', ':', '-', ')', '+', 'với', 'cùng', 'hợp', 'giao', 'cầu', 'nghị'].map(wordKey),
);

/** A cheap look: whether a mark of trade may begin here. */
export const mayBrand = (scan: Scan, at: number): boolean =>
  (at === 0 || BEFORE.has(key(scan, at - 1))) && (foreign(scan, at) || foreign(scan, at + 1) || foreign(scan, at + 2));

import { lexicon } from '../../lexicon/lexicon.ts';
import { wordKey } from '../../lexicon/token.ts';
import { mayBrand } from './foreign.ts';
import { know } from './knowledge.ts';
import { key, type Scan } from './scan.ts';

/** Words beside those of seeds/ that a party may begin with: what counts or gathers ("các", "toàn bộ", "cả hai"), sectors, hamlets. */
const GRAMMAR = 'các mỗi từng những mọi hai ba bốn năm cả tất toàn liên ngành bản thôn ấp buôn khóm'.split(' ');

/** Every word that some reader looks for first. */
const STARTS: ReadonlySet<string> = new Set([
  ...GRAMMAR.map(wordKey),
  ...[
    lexicon.names,
    know.address,
    know.offices,
    know.titles,
    know.committees,
    know.bareCommittees,
    know.heads,
    know.units,
    know.smallUnits,
    know.groups,
    know.levels,
    know.anaphors,
    know.lowerAnaphors,
  ].flatMap((trie) => [...trie.heads()]),
]);

/** "Hà Nội, Hải Phòng khẩn trương …": provinces by their bare names. */
const PROVINCES: ReadonlySet<string> = new Set(know.tails.get('province')?.heads() ?? []);

/** Behind these a capital word of no known name may be a party: "Riêng Gia Lai", "yêu cầu Vidifi". */
const CALLS: ReadonlySet<string> = new Set(['riêng', 'cầu', 'nghị', 'giao'].map(wordKey));

/**
 * Whether a party may begin at a word: a cheap look before the readers, true for a quarter of a paper's words. A reader that looks for
 * another word first must be told here; a test reads every word of many papers without it.
 */
export function mayStart(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token?.word) return false;
  if (token.allCaps || STARTS.has(token.key)) return true;
  const first = token.key.charCodeAt(0);
  if (first > 0x2f && first < 0x3a) return STARTS.has(key(scan, at + 1));
  return token.cap && (CALLS.has(key(scan, at - 1)) || PROVINCES.has(token.key) || mayBrand(scan, at));
}

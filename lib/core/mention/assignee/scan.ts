import type { IsoDay } from '../../calendar/iso-day.ts';
import { asAt } from '../../lexicon/lexicon.ts';
import type { Entry } from '../../lexicon/schema.ts';
import { type Token, wordKey } from '../../lexicon/token.ts';
import type { Trie } from '../../lexicon/trie.ts';
import type { AssigneeMention } from '../mention.ts';
import { know } from './knowledge.ts';

/** The text under the reader's eye. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly on: IsoDay | null;
  /** Initials that this text shows to be no body's: "06 TBA". */
  readonly things: ReadonlySet<string>;
}

/** One party over tokens `from` (inclusive) to `to` (exclusive). */
export interface Piece {
  readonly kind: AssigneeMention['kind'];
  readonly from: number;
  readonly to: number;
  readonly id: string | null;
  readonly full: string | null;
  /** The agency's own name, without title. */
  readonly agency?: { readonly from: number; readonly to: number };
  /** Under lib/core/mention. */
  readonly by: string;
}

/** What stands at a place: one party, or those of a shared list, and the token where reading goes on. */
export interface Found {
  readonly pieces: readonly Piece[];
  readonly to: number;
}

/** A body of the state or a firm that the lexicon does not know: tokens `from` to `to`. */
export const unlisted = (from: number, to: number, by: Piece['by']): Piece => ({
  kind: 'agency',
  from,
  to,
  id: null,
  full: null,
  agency: { from, to },
  by,
});

export const one = (piece: Piece): Found => ({ pieces: [piece], to: piece.to });

export const key = (scan: Scan, at: number): string => scan.tokens[at]?.key ?? '\n';
export const isCap = (scan: Scan, at: number): boolean => scan.tokens[at]?.cap === true;
export const isWord = (scan: Scan, at: number): boolean => scan.tokens[at]?.word === true;
export const isNumber = (scan: Scan, at: number): boolean => {
  const word = key(scan, at);
  const first = word.charCodeAt(0);
  return first > 0x2f && first < 0x3a && /^\d+$/u.test(word);
};

/** The words from token `from` to token `to`. */
export function words(scan: Scan, from: number, to: number): string {
  const a = scan.tokens[from];
  const b = scan.tokens[to - 1];
  return a && b && to > from ? scan.text.slice(a.start, b.end) : '';
}

export function keysIn(scan: Scan, from: number, to: number): string {
  if (from < 0 || to <= from) return '';
  let keys = scan.tokens[from]?.key ?? '';
  for (let at = from + 1; at < to && at < scan.tokens.length; at++) keys += ` ${key(scan, at)}`;
  return keys;
}

/** Where the longest phrase of a trie at `at` ends; -1: none stands there. */
export const after = (trie: Trie<string>, scan: Scan, at: number): number => trie.end(scan.tokens, at);

/** Where a fixed compound at `at` ends; -1 where none stands or a longer verb does ("làm việc với"). */
export function compoundEnd(scan: Scan, at: number): number {
  const to = after(know.compounds, scan, at);
  return to > 0 && to >= after(know.stops, scan, at) ? to : -1;
}

/** A verb that tells what to do, a function word, or a mark: no name goes on here. */
export function stopsName(scan: Scan, at: number): boolean {
  if (!isWord(scan, at)) return true;
  if (isCap(scan, at) || compoundEnd(scan, at) > 0) return false;
  return know.functionWords.has(key(scan, at)) || after(know.stops, scan, at) > 0;
}

/** A verb, a function word or the end of the clause: what must follow a short form ("Bộ chủ trì", "Thành phố cần"). */
export function clauseGoesOn(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token || token.key === '\n') return true;
  if (!token.word) return /^[,;:.()]$/u.test(token.key);
  return !token.cap && (stopsName(scan, at) || after(know.softStops, scan, at) > 0);
}

const AND = wordKey('và');
const SEPARATORS = new Set([',', ';', '/', AND, wordKey('cùng'), wordKey('hoặc')]);

/** The token after a list's separator at `at` (", ", " và ", ", và "); -1: none. */
export function afterSeparator(scan: Scan, at: number): number {
  if (!SEPARATORS.has(key(scan, at))) return -1;
  return key(scan, at) === ',' && key(scan, at + 1) === AND ? at + 2 : at + 1;
}

/** Capitals as a name has them: the first word of each name of a trie must be capital in the text. */
export function tailAt(scan: Scan, at: number, head: string): { to: number; entry: Entry; name: string } | null {
  if (!isCap(scan, at)) return null;
  const trie = know.tails.get(head);
  const hit = trie?.longest(scan.tokens, at);
  const entry = hit && asAt(hit.value, scan.on);
  return hit && entry ? { to: hit.to, entry, name: words(scan, at, hit.to) } : null;
}

/** After "giao", "phối hợp với", "yêu cầu". */
export const expected = (scan: Scan, at: number): boolean =>
  (at >= 1 && after(know.introduces, scan, at - 1) === at) || (at >= 2 && after(know.introduces, scan, at - 2) === at);

/** At the start of a line or sentence. */
export const atStart = (scan: Scan, at: number): boolean => at === 0 || OPENS.has(key(scan, at - 1));

const OPENS = new Set(['\n', '.', ';', ':', '-', ')', '•', '+']);

import type { IsoDay } from '../calendar/iso-day.ts';
import { fold } from '../text/words.ts';

/** Cyrillic and Greek capitals that scans and keyboards put for Latin ones, as in "56/ТВ-VРСР"; each above what it stands for. */
const ALIKE_LETTERS = 'АВЕКМНОРСТУХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const LATIN_LETTERS = 'ABEKMHOPCTYXISJABEZHIKMNOPTYX';
const LOOK_ALIKES = new Map([...ALIKE_LETTERS].map((letter, i) => [letter, LATIN_LETTERS.charAt(i)]));

/**
 * A paper's number in one form: "Số: 056 /тb-vpcp" → "56/TB-VPCP". Look-alike letters, spaces, dashes, case and zeros before
 * the number are levelled. Null where there is no number before the stroke ("/TB-VPCP", blank to be filled by hand) or no sign after it.
 */
export function normaliseNumber(number: string | null): string | null {
  if (number === null) return null;
  const level = [...number.normalize('NFC').toUpperCase()]
    .map((letter) => LOOK_ALIKES.get(letter) ?? letter)
    .join('')
    .replace(/[\s\u00ad\u200b-\u200d\ufeff]/gu, '')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/^SỐ:?/u, '');
  const parts = /^0*(\d+[A-Z]?)\/(.*[\p{L}].*)$/u.exec(level);
  return parts?.[1] && parts[2] ? `${parts[1]}/${parts[2]}` : null;
}

/** "56/TB-VPCP@2025-02-23": the same notice wherever it stands. Null where number or date is not known. */
export function paperKey(number: string | null, issued: IsoDay | null): string | null {
  const level = normaliseNumber(number);
  return level !== null && issued !== null ? `${level}@${issued}` : null;
}

/** The notice's id: number and date, else its words. */
export const noticeId = (notice: { number: string | null; issued: IsoDay | null; textHash: string }): string =>
  paperKey(notice.number, notice.issued) ?? `text:${notice.textHash}`;

/**
 * 53 bits of cyrb53 (public domain, bryc) over the UTF-16 units, as 11 letters and digits. Well spread, not secret:
 * it tells texts apart, it does not guard them.
 */
export function hash(text: string, seed = 0): string {
  let h1 = 0xdeadbeef ^ seed;
  let h2 = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36).padStart(11, '0');
}

/** Letters and digits only, folded: two sites' spacing, quotes and dashes do not make two texts. */
export const level = (text: string): string =>
  fold(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Hash of a text's words: the same for the same words, however set. */
export const textHash = (text: string): string => hash(level(text));

/** What two tasks are compared by. */
export interface Recognisable {
  readonly key: string;
  readonly quote: string;
}

/** Two quotes that share this much of their words, at the same place of the outline, are one task lightly edited. */
const ALIKE = 0.6;

/**
 * Which tracked task is which task of a page: index in `offered` → index in `known`, each used once. The same words are the same
 * task, at its own key first; then the same key, where at least 60 % of the words are shared. The outline's keys may differ from
 * site to site, and another task may stand at a key after a correction: a key alone never decides.
 */
export function matchTasks(known: readonly Recognisable[], offered: readonly Recognisable[]): Map<number, number> {
  const words = known.map((task) => level(task.quote));
  const asked = offered.map((task) => level(task.quote));
  const result = new Map<number, number>();
  const used = new Set<number>();
  const take = (i: number, j: number | undefined): void => {
    if (j === undefined || used.has(j) || result.has(i)) return;
    result.set(i, j);
    used.add(j);
  };
  const byKey = new Map(known.map((task, j) => [task.key, j]));
  const byWords = new Map<string, number[]>();
  words.forEach((text, j) => {
    byWords.set(text, [...(byWords.get(text) ?? []), j]);
  });
  offered.forEach((task, i) => {
    const j = byKey.get(task.key);
    if (j !== undefined && words[j] === asked[i]) take(i, j);
  });
  offered.forEach((_, i) => {
    take(
      i,
      byWords.get(asked[i] ?? '')?.find((j) => !used.has(j)),
    );
  });
  offered.forEach((task, i) => {
    const j = byKey.get(task.key);
    if (j === undefined) return;
    const alike = likeness(words[j] ?? '', asked[i] ?? '') >= ALIKE;
    if (alike || hasCell(known[j]?.quote ?? '', asked[i] ?? '')) take(i, j);
  });
  return result;
}

/** Whether a task kept as its table's whole row ("1 | Rà soát quỹ đất | Sở Xây dựng") has these words for a cell. */
const hasCell = (row: string, words: string): boolean =>
  row.includes(' | ') && row.split('|').some((cell) => level(cell) === words);

/** Share of words in common, 0 to 1 (Dice, over distinct words). */
export function likeness(a: string, b: string): number {
  const left = new Set(a.split(' '));
  const right = new Set(b.split(' '));
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return (2 * common) / (left.size + right.size);
}

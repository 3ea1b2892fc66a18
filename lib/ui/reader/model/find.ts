import type { Span } from '@/lib/core/text/span.ts';
import { fold } from '@/lib/core/text/words.ts';

/** A text without diacritics and case, with the way back unit by unit. */
export interface Searchable {
  readonly letters: string;
  readonly from: Uint32Array;
}

/** Make a text searchable; blanks of every kind count as one space. */
export function searchable(text: string): Searchable {
  const from = new Uint32Array(text.length * 2 + 1);
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  let blank = false;
  for (const sign of text) {
    const isBlank = /\s/u.test(sign);
    const folded = isBlank ? (blank ? '' : ' ') : fold(sign);
    blank = isBlank;
    for (let unit = 0; unit < folded.length && length < from.length; unit++) from[length++] = at;
    parts.push(folded);
    at += sign.length;
  }
  from[length] = text.length;
  return { letters: parts.join(''), from };
}

/** More hits than this are not counted. */
export const MOST_HITS = 1000;

/** Where words occur, without regard to case and diacritics ("tai chinh" finds "Tài chính"), as spans of the text. */
export function findIn({ letters, from }: Searchable, words: string): Span[] {
  const asked = fold(words).replace(/\s+/gu, ' ').trim();
  if (asked === '') return [];
  const hits: Span[] = [];
  for (
    let at = letters.indexOf(asked);
    at >= 0 && hits.length < MOST_HITS;
    at = letters.indexOf(asked, at + asked.length)
  ) {
    hits.push({ start: from[at] ?? 0, end: (from[at + asked.length - 1] ?? 0) + 1 });
  }
  return hits;
}

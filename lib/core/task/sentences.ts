import type { Span } from '../text/span.ts';
import { quick } from '../text/words.ts';

/** Abbreviations whose stop ends nothing: "TP. Hồ Chí Minh", "ThS. Nguyễn". */
const ABBREVIATED = /(?:^|[\s(])(?:TP|Tp|tp|TX|TT|P|Q|ThS|TS|PGS|GS|BS|KS|Ths|Tr|tr|St|No|VD|v\.v|vv)\.$/u;

/**
 * Sentences of a stretch of words: each ends with its stop and holds no blank at its edges. A stop inside brackets or quotes, in a
 * number, or after an abbreviation ends nothing. Guarantees: ordered, disjoint, within `own`.
 */
export function sentencesOf(text: string, own: Span): Span[] {
  const sentences: Span[] = [];
  let depth = 0;
  let start = own.start;
  for (let at = own.start; at < own.end; at++) {
    const letter = text.charAt(at);
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (
      (letter === '.' || letter === '!' || letter === '?' || letter === '…') &&
      (depth === 0 || at - start > 1500)
    ) {
      const ends =
        at + 1 >= own.end || (/\s/.test(text.charAt(at + 1)) && /[\p{Lu}\d“"(–-]/u.test(text.charAt(at + 2)));
      if (!ends || ABBREVIATED.test(text.slice(Math.max(own.start, at - 5), at + 1))) continue;
      add(sentences, text, start, at + 1);
      start = at + 1;
      depth = 0;
    } else if (letter === '\n') depth = 0;
  }
  add(sentences, text, start, own.end);
  return sentences;
}

const SAYS = quick(/[\p{L}\p{N}]/u);

/** Letters of ASCII, most of what is asked, are told without a pattern. */
const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x20 || ((code < 0x30 || code > 0x7a) && /\s/.test(text.charAt(at)));
};

function add(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  if (SAYS.test(text.slice(start, end))) sentences.push({ start, end });
}

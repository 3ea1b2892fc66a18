import { isBlank } from '../text/edges.ts';
import type { Span } from '../text/span.ts';
import { isLetter, quick } from '../text/words.ts';

/** Abbreviations whose stop ends nothing: "TP. Hồ Chí Minh", "ThS. Nguyễn". */
const ABBREVIATED = /(?:^|[\s(])(?:TP|Tp|tp|TX|Tx|TT|P|Q|H|X|ThS|TS|PGS|GS|BS|KS|Ths|Tr|tr|St|No|VD|v\.v|vv)\.$/u;

const [OPEN, CLOSE, LINE_END, ELLIPSIS] = [0x28, 0x29, 0x0a, 0x2026];
/** ".", "!", "?", "…" */
const STOPS: ReadonlySet<number> = new Set([0x2e, 0x21, 0x3f, ELLIPSIS]);
/** What a sentence begins with. */
const BEGINS = /[\p{Lu}\d“"(–-]/u;

/** What those end with. */
const LAST_OF_SHORT = 'PpXxTQHSsrtoDv';

/**
 * Sentences of a stretch of words: each ends with its stop and holds no blank at its edges. A stop inside brackets or quotes, in a
 * number, or after an abbreviation ends nothing. Guarantees: ordered, disjoint, within `own`.
 */
export function sentencesOf(text: string, own: Span): Span[] {
  const sentences: Span[] = [];
  let depth = 0;
  let start = own.start;
  for (let at = own.start; at < own.end; at++) {
    const sign = text.charCodeAt(at);
    // a letter, as most are: none of the signs below
    if (sign > 0x3f && sign !== ELLIPSIS) continue;
    if (sign === OPEN) depth++;
    else if (sign === CLOSE) depth = Math.max(0, depth - 1);
    else if (STOPS.has(sign) && (depth === 0 || at - start > 1500)) {
      const ends = at + 1 >= own.end || (isBlank(text.charCodeAt(at + 1)) && BEGINS.test(text.charAt(at + 2)));
      if (
        !ends ||
        (LAST_OF_SHORT.includes(text.charAt(at - 1)) &&
          ABBREVIATED.test(text.slice(Math.max(own.start, at - 5), at + 1)))
      )
        continue;
      add(sentences, text, start, at + 1);
      start = at + 1;
      depth = 0;
    } else if (sign === LINE_END) depth = 0;
  }
  add(sentences, text, start, own.end);
  return sentences;
}

const SAYS = quick(/[\p{L}\p{N}]/u);

function add(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (isLetter(text.charCodeAt(start)) || SAYS.test(text.slice(start, end))) sentences.push({ start, end });
}

import { continues, type Line, linesOf, settingOf } from './lines.ts';
import { falseBlanks, missingBlanks } from './mend.ts';
import type { PageText } from './page-text.ts';
import type { Span } from './span.ts';

/**
 * Make the text that everything else reads, and keep the way back while it is made.
 *
 * `raw` is a page's text nodes joined, with "\n" between blocks; or a file's own text. Hard wraps, page numbers and cut
 * words are undone. Guarantees: see PageText. Any string is good input; an empty one gives an empty text.
 */
export function buildPageText(raw: string): PageText {
  const lines = linesOf(raw).map(mended);
  const setting = settingOf(lines);
  const parts: string[] = [];
  const origin = new Uint32Array(raw.length * 2 + lines.length + 2);
  const blocks: Span[] = [];
  let length = 0;
  let blockStart = 0;
  const push = (text: string, from: (index: number) => number): void => {
    for (let k = 0; k < text.length; k++) origin[length + k] = from(k);
    parts.push(text);
    length += text.length;
  };
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before) {
      const joined = continues(before, line, setting);
      const at = (before.origin.at(-1) ?? 0) + 1;
      if (!joined) {
        blocks.push({ start: blockStart, end: length });
        blockStart = length + 1;
      }
      push(joined ? ' ' : '\n', () => Math.min(at, raw.length));
    }
    push(line.text, (k) => line.origin[k] ?? 0);
  });
  if (length > blockStart) blocks.push({ start: blockStart, end: length });
  origin[length] = raw.length;
  return { text: parts.join(''), raw, origin: origin.slice(0, length + 1), blocks };
}

/** Take the false blanks out of a line and put the missing ones in, its origins with them. */
function mended(line: Line): Line {
  const blanks = falseBlanks(line.text);
  const missing = missingBlanks(line.text);
  if (blanks.length === 0 && missing.length === 0) return line;
  const gone = new Set(blanks);
  const due = new Set(missing);
  let text = '';
  const origin: number[] = [];
  for (let at = 0; at < line.text.length; at++) {
    if (gone.has(at)) continue;
    if (due.has(at)) {
      text += ' ';
      origin.push(line.origin[at] ?? 0);
    }
    text += line.text.charAt(at);
    origin.push(line.origin[at] ?? 0);
  }
  return { ...line, text, origin };
}

import { type Line, linesOf } from './lines.ts';
import { falseBlanks, missingBlanks } from './mend.ts';
import { withMarks } from './misread.ts';
import type { PageText } from './page-text.ts';
import { continues, settingOf } from './setting.ts';
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
  let before: Line | null = null;
  for (const line of lines) {
    if (before) {
      const joined = continues(before, line, setting);
      if (!joined) {
        blocks.push({ start: blockStart, end: length });
        blockStart = length + 1;
      }
      origin[length++] = Math.min(sourceOf(before, before.text.length - 1) + 1, raw.length);
      parts.push(joined ? ' ' : '\n');
    }
    parts.push(line.text);
    const from = line.origin;
    const size = line.text.length;
    if (typeof from === 'number') for (let k = 0; k < size; k++) origin[length + k] = from + k;
    else for (let k = 0; k < size; k++) origin[length + k] = from[k] ?? 0;
    length += size;
    before = line;
  }
  if (length > blockStart) blocks.push({ start: blockStart, end: length });
  origin[length] = raw.length;
  return { text: withMarks(parts.join('')), raw, origin: origin.slice(0, length + 1), blocks };
}

/** The unit of the source that a unit of a line came from. */
const sourceOf = ({ origin }: Line, at: number): number =>
  typeof origin === 'number' ? origin + at : (origin[at] ?? 0);

/** Take the false blanks out of a line and put the missing ones in, its origins with them. */
function mended(line: Line): Line {
  const blanks = falseBlanks(line.text);
  const missing = missingBlanks(line.text);
  if (blanks.length === 0 && missing.length === 0) return line;
  const parts: string[] = [];
  const origin: number[] = [];
  let [blank, due, from] = [0, 0, 0];
  for (let at = 0; at < line.text.length; at++) {
    if (at === blanks[blank]) {
      parts.push(line.text.slice(from, at));
      from = at + 1;
      while (blanks[blank] === at) blank++;
      while (missing[due] === at) due++;
      continue;
    }
    if (at === missing[due]) {
      parts.push(line.text.slice(from, at), ' ');
      origin.push(sourceOf(line, at));
      from = at;
      while (missing[due] === at) due++;
    }
    origin.push(sourceOf(line, at));
  }
  parts.push(line.text.slice(from));
  return { ...line, text: parts.join(''), origin };
}

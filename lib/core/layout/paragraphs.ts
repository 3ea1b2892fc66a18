import { startsEnumerated } from '../notice/enumerator.ts';
import { type PrintedLine, textOf } from './line.ts';
import { INDENT, type Margins, pitchOf } from './margins.ts';

/** A sentence, an item or a heading may end here. */
const CLOSED = /[.;:!?…/”"»)\]]$/u;
const DASH = /^[-–+•]\s/u;
const LOWER = /^[("“]?\p{Ll}/u;

/**
 * Put printed lines together to paragraphs. A line goes on with the one before if that one is full (the next word had no place on it), nothing
 * parts them (space, indent, an enumerator, a change to or from capitals), and across pages, if the sentence is open or the next page's
 * first line has no indent where paragraphs have one. In doubt they stay apart: what follows the layout joins open sentences.
 */
export function paragraphsOf(lines: readonly PrintedLine[], marginsAt: (page: number) => Margins): PrintedLine[][] {
  const paragraphs: PrintedLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const before = open?.at(-1);
    if (open && before && goesOn(before, line, open.length === 1, marginsAt(before.page), marginsAt(line.page)))
      open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function goesOn(before: PrintedLine, line: PrintedLine, first: boolean, there: Margins, here: Margins): boolean {
  const said = textOf(before.words).normalize('NFC');
  const says = textOf(line.words).normalize('NFC');
  const closed = CLOSED.test(said);
  const hanging = first && !closed && DASH.test(said) && hangs(before, line, there);
  if (!hanging && !isFull(before, line, there)) return false;
  if (before.page === line.page) {
    if (spaced(before, line, here, !closed && LOWER.test(says))) return false;
  } else if (line.page !== before.page + 1 || (closed && !here.indented && !LOWER.test(says))) return false;
  if (inCapitals(said) !== inCapitals(says)) return false;
  const indent = line.left - here.left > here.em * INDENT;
  if (startsEnumerated(says)) return here.indented && !indent && !closed;
  if (!indent || hanging) return true;
  const shift = line.left - here.left - (before.left - there.left);
  if (Math.abs(shift) < here.em * 0.5) return !first || !here.indented;
  return shift > 0 ? first && startsEnumerated(said) && before.left - there.left > -here.em : first;
}

/** Whether the next line's first word had no place left on the line. */
function isFull(line: PrintedLine, next: PrintedLine, { right, em, scanned }: Margins): boolean {
  const word = next.words[0]?.box.width ?? 0;
  return line.right + em * 0.2 + word > right - em * (scanned ? 0.8 : 0.15);
}

/** Whether a line goes on below a dash, in a column narrower than the page's: close to its end, and where the item begins or its words do. */
function hangs(before: PrintedLine, line: PrintedLine, { right, em }: Margins): boolean {
  const shift = line.left - before.left;
  return before.page === line.page && before.right > right - em * 6 && shift > -em * 0.5 && shift < em * 2;
}

/** Whether there is more space between the lines than within a paragraph. */
function spaced(before: PrintedLine, line: PrintedLine, { pitch, em, scanned }: Margins, open: boolean): boolean {
  const distance = pitchOf(before, line);
  if (pitch === 0) return distance > em * 2;
  return distance > pitch * (open ? 1.6 : scanned ? 1.3 : 1.18) || distance < 0;
}

/** Two words or more, all of them in capitals: a heading's manner. */
const inCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}.*\s.*\p{Lu}/u.test(text);

/**
 * A text that a spreadsheet opening a .csv will not run. Excel, LibreOffice and Google Sheets take a cell that begins with
 * = + - @ (also full width, also after blanks, tab or return) for a formula. Such a text gets an apostrophe before it, the
 * spreadsheets' own mark for text. The dash of a list, "- Bộ Tài chính …", is honest text and frequent: its hyphen becomes the
 * en dash that documents print there, which starts no formula, and the words stay as they are.
 */
export function guardFormula(text: string): string {
  const listed = /^-(?=[ \u00a0]\p{L})/u.test(text) ? `–${text.slice(1)}` : text;
  return /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u.test(listed) ? `'${listed}` : listed;
}

/** What another program may take for the end of a cell: one that is set to semicolons, or to tabs, does not see the quotes that a comma needs. */
const OTHER_ENDS = /([;\t\r\n]+)/u;
/**
 * What begins a formula there: "=", "@", a sign before anything but the words of a list ("+ rà soát"), and before those where a function or another
 * program's name (DDE) follows; quotes before it vanish where they are taken for a field's own.
 */
const RUNS =
  /^[\s"\p{Cc}\p{Cf}]*(?:[=@\uff1d\uff20]|[+\-\uff0b\uff0d](?![ \u00a0]\p{L})|[+\-\uff0b\uff0d].*(?:\||(?<![\p{L}\p{M}])[A-Za-z][\w.]*\())/u;

/**
 * A text for one field of a .csv or of tab-separated lines: no formula at its beginning, nor where a program that divides the line at
 * semicolons, tabs or line ends would see one begin; and what is no number or day stays as it was written.
 */
export function guardField(text: string): string {
  const inner = text
    .split(OTHER_ENDS)
    .map((part, at) => (at > 0 && RUNS.test(part) ? `'${part}` : part))
    .join('');
  return keepWritten(guardFormula(inner));
}

/**
 * What a spreadsheet would turn into something else: item "1.10" → 1.1, "30/6" → 30 June of this year, "01" → 1, "(1)" → -1, "2-3" → 2 March,
 * "1E5" → 100000.
 */
const LOOKS_LIKE_NUMBER = /^\s*\(?\d[\d\s.,:/–-]*(?:e[+-]?\d+)?[)%₫đ$€]?\s*$/iu;

/** Such a text with a zero-width space after it: it is not seen, and no spreadsheet takes it for part of a number (a no-break space LibreOffice does). */
const keepWritten = (text: string): string => (LOOKS_LIKE_NUMBER.test(text) ? `${text}\u200b` : text);

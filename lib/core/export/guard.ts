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

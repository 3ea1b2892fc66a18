import { formatDay } from '../calendar/format.ts';
import { daysBetween, type IsoDay } from '../calendar/iso-day.ts';
import { type Column, columnsOf, OFFICIAL } from './columns.ts';
import { guardField, guardFormula } from './guard.ts';
import type { ExportRow } from './rows.ts';

/** One table in the two forms that a clipboard carries: for documents and spreadsheets, and for what takes plain text only. */
export interface CopiedTable {
  readonly html: string;
  /** Tab-separated, a line a row. */
  readonly text: string;
}

/** What is copied unless the user chose otherwise: the form that offices hand in, with the day that spreadsheets reckon with. */
const COPIED: readonly Column[] = columnsOf([...OFFICIAL, 'lastDay']);

/**
 * The report as a table to paste. Words are escaped, and no cell is one that a spreadsheet would run. Days stand as offices write them, and
 * for LibreOffice Calc as the number that is the same day in every locale. In the plain text a line end or tab
 * within a cell becomes a space, so that every row stays a row.
 */
export function toTable(rows: readonly ExportRow[], columns: readonly Column[] = COPIED): CopiedTable {
  const parts = [tableHead(columns), tableRows(rows, columns), TABLE_END];
  return { html: parts.map(({ html }) => html).join(''), text: parts.map(({ text }) => text).join('') };
}

/** The beginning of a table that is made a part at a time. */
export function tableHead(columns: readonly Column[] = COPIED): CopiedTable {
  const head = columns.map(({ head: name }) => `<th${HEAD}>${escaped(name)}</th>`).join('');
  return {
    html: `<meta charset="utf-8"><table${TABLE}><thead><tr>${head}</tr></thead><tbody>\n`,
    text: `${columns.map(({ head: name }) => name).join('\t')}\r\n`,
  };
}

/** Some of its rows. */
export function tableRows(rows: readonly ExportRow[], columns: readonly Column[] = COPIED): CopiedTable {
  const body = rows.map((row) => `<tr>${columns.map((column) => htmlCell(column, row)).join('')}</tr>\n`);
  const lines = rows.map((row) => `${columns.map((column) => plainCell(column, row)).join('\t')}\r\n`);
  return { html: body.join(''), text: lines.join('') };
}

export const TABLE_END: CopiedTable = { html: '</tbody></table>', text: '' };

const TABLE = ` border="1" style="border-collapse:collapse;font-family:'Times New Roman',serif;font-size:12pt"`;
const HEAD = ' style="border:1px solid #000;padding:2pt 4pt;text-align:center;font-weight:bold"';
const CELL = 'border:1px solid #000;padding:2pt 4pt;vertical-align:top';
/** Excel's word for "text": no formula, no "30/6" made a day of this year, no 07/6 with day and month changed about. */
const AS_TEXT = `;mso-number-format:'\\@'`;
/** Excel would begin a new row at each. */
const BREAK = '<br style="mso-data-placement:same-cell">';

function htmlCell(column: Column, row: ExportRow): string {
  const value = column.value(row);
  const style = `${CELL}${column.kind === 'text' ? '' : ';text-align:center'}${column.kind === 'number' ? '' : AS_TEXT}`;
  const day = column.kind === 'day' && typeof value === 'string' ? dayAttributes(value) : '';
  const words = escaped(guardFormula(wordsOf(column, row))).replace(/\r\n|[\r\n]/gu, BREAK);
  return `<td style="${style}"${day}>${words}</td>`;
}

/** The day as LibreOffice knows it, shown as offices write it: "05/02/2026", "07/6/2026". */
function dayAttributes(day: IsoDay): string {
  const month = Number(day.slice(5, 7)) <= 2 ? 'MM' : 'M';
  return ` sdval="${daysBetween('1899-12-30', day)}" sdnum="1066;1066;DD/${month}/YYYY"`;
}

function wordsOf(column: Column, row: ExportRow): string {
  const value = column.value(row);
  return column.kind === 'day' && typeof value === 'string' ? formatDay(value) : String(value ?? '');
}

function plainCell(column: Column, row: ExportRow): string {
  const words = oneLine(wordsOf(column, row));
  return column.kind === 'number' ? words : guardField(words);
}

const oneLine = (words: string): string => words.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/gu, ' ');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** As the text of an element or the value of an attribute; what no document can carry is left out. */
const escaped = (words: string): string =>
  words.replace(/(?![\t\r\n])\p{Cc}|\p{Cs}/gu, '').replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);

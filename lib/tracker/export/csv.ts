import Papa from 'papaparse';
import { formatDay } from '../../core/calendar/format.ts';
import { COLUMNS, type Column } from '../../core/export/columns.ts';
import { guardField } from '../../core/export/guard.ts';
import type { ExportRow } from '../../core/export/rows.ts';
import { arrange } from './arrange.ts';
import type { Writer } from './job.ts';

/** Lets Excel take the file for UTF-8. */
const BOM = '\uFEFF';

/** A column of the file. */
interface Field {
  readonly head: string;
  readonly value: (row: ExportRow) => string | number;
}

/**
 * The columns of the report, days as offices write them; then each column of days once more as ISO, for machines and for sorting: spreadsheets
 * take such a day for a date in every locale, and "07/6/2026" for 6 July in some.
 */
export const FIELDS: readonly Field[] = [
  ...COLUMNS.map((column): Field => ({ head: column.head, value: (row) => wordsOf(column, row) })),
  ...COLUMNS.filter(({ kind }) => kind === 'day').map(
    ({ head, value }): Field => ({ head: `${head} (ISO 8601)`, value: (row) => value(row) ?? '' }),
  ),
];

function wordsOf({ kind, value }: Column, row: ExportRow): string | number {
  const one = value(row);
  if (one === null || typeof one === 'number') return one ?? '';
  return guardField(kind === 'day' ? formatDay(one) : one);
}

/**
 * The report as .csv (RFC 4180: commas, CRLF, quotes where needed), with BOM, and no cell that a spreadsheet would run or make another thing of.
 * Lives outside the core because the library's types bring Node's.
 */
export function toCsv(rows: readonly ExportRow[]): string {
  const fields = FIELDS.map(({ head }) => head);
  const data = rows.map((row) => FIELDS.map(({ value }) => value(row)));
  return `${BOM}${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

/** The report as .csv, as the registry of formats asks for it: all rows in the order of the report, under no headings. */
export const writeCsv: Writer = (gathered, { report, today }, tell) => {
  const [all] = arrange(gathered, { report: { ...report, group: 'none' }, today });
  const rows = all?.rows ?? [];
  tell(rows.length, rows.length);
  return { content: toCsv(rows), count: rows.length };
};

import Papa from 'papaparse';
import { COLUMNS } from '../../core/export/columns.ts';
import { guardField } from '../../core/export/guard.ts';
import { type ExportRow, rowOf } from '../../core/export/rows.ts';
import type { Writer } from './job.ts';

/** Lets Excel take the file for UTF-8. */
const BOM = '\uFEFF';

/**
 * The report as .csv (RFC 4180: commas, CRLF, quotes where needed), with BOM, days as ISO (which Excel reads as dates in every
 * locale), and no cell that a spreadsheet would run or make another thing of. Lives outside the core because the library's types bring Node's.
 */
export function toCsv(rows: readonly ExportRow[]): string {
  const lines = rows.map((row) =>
    COLUMNS.map((column) => {
      const value = column.value(row);
      return column.kind === 'text' && typeof value === 'string' ? guardField(value) : (value ?? '');
    }),
  );
  const fields = COLUMNS.map((column) => column.head);
  return `${BOM}${Papa.unparse({ fields, data: lines }, { newline: '\r\n' })}\r\n`;
}

/** The report as .csv, as the registry of formats asks for it. */
export const writeCsv: Writer = ({ tasks, notices }, { today }, tell) => {
  const rows = tasks.map((task, at) => {
    tell(at + 1, tasks.length);
    return rowOf(task, notices.get(task.noticeId) ?? null, today, at + 1);
  });
  return { content: toCsv(rows), count: rows.length };
};

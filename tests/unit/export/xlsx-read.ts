import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import JSZip from 'jszip';
import { writeXlsx } from '@/lib/tracker/export/xlsx.ts';

/** The row of the table's head, where the title has its two lines. */
export const HEAD_ROW = 8;

/** Read back by a library that did not write it. */
export async function reread(...args: Parameters<typeof writeXlsx>): Promise<{ book: WorkBook; zip: JSZip }> {
  const { content } = await writeXlsx(...args);
  const zip = await JSZip.loadAsync(content);
  return {
    book: read(content, { cellDates: true, UTC: true, cellFormula: true, cellNF: true, cellStyles: true }),
    zip,
  };
}
export const sheetOf = (book: WorkBook, name: string): WorkSheet => book.Sheets[name] ?? {};
/** The rows of a sheet from one row on, as heads → values. */
export const rowsFrom = (sheet: WorkSheet, row: number): Record<string, unknown>[] =>
  utils.sheet_to_json(sheet, { range: row - 1, raw: true, defval: null, UTC: true });

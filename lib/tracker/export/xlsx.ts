import ExcelJS from 'exceljs';
import { formatDay } from '../../core/calendar/format.ts';
import type { IsoDay } from '../../core/calendar/iso-day.ts';
import { COLUMNS, type Column } from '../../core/export/columns.ts';
import { CELL_NAMES, type ExportRow, rowsOf, summaryOf } from '../../core/export/rows.ts';
import { CELLS } from '../../core/task/due.ts';
import type { Writer } from './job.ts';

const FONT = { name: 'Times New Roman', size: 12 } as const;
const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
/** As offices write days; Excel shows the zeros of the month everywhere, which is the nearest it can. */
const DAY = 'dd/mm/yyyy';

/**
 * The report as .xlsx: real date cells, frozen and repeated heading, filters, wrapped text, A4 landscape, Times New Roman; on a
 * second sheet how many fall into each cell. Texts are written as texts, so that none can run as a formula.
 * Loaded when used: the library is large.
 */
export async function toXlsx(
  rows: readonly ExportRow[],
  options: { readonly at: string; readonly today: IsoDay },
): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Đôn Đốc';
  book.created = new Date(options.at);
  book.modified = new Date(options.at);
  addTasks(book, rows);
  addSummary(book, rows, options.today);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addTasks(book: ExcelJS.Workbook, rows: readonly ExportRow[]): void {
  const sheet = book.addWorksheet('Nhiệm vụ', {
    views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  });
  sheet.columns = COLUMNS.map(({ width }) => ({ width }));
  const head = sheet.addRow(COLUMNS.map((column) => column.head));
  head.font = { ...FONT, bold: true };
  head.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  head.eachCell((cell) => {
    cell.border = BORDER;
  });
  for (const row of rows) addRow(sheet, row);
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: COLUMNS.length } };
}

function addRow(sheet: ExcelJS.Worksheet, row: ExportRow): void {
  const line = sheet.addRow(COLUMNS.map((column) => cellValue(column, row)));
  COLUMNS.forEach((column, i) => {
    const cell = line.getCell(i + 1);
    cell.font = FONT;
    cell.border = BORDER;
    cell.alignment = { vertical: 'top', wrapText: true, horizontal: column.kind === 'text' ? 'left' : 'center' };
    if (column.kind === 'day') cell.numFmt = DAY;
  });
}

/** A spreadsheet's cell holds so many letters. */
const MOST = 32_767;
/** XML 1.0 has no place for these. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

function cellValue(column: Column, row: ExportRow): string | number | Date | null {
  const value = column.value(row);
  if (value === null || value === '') return null;
  if (column.kind === 'day') return new Date(`${value}T00:00:00Z`);
  return typeof value === 'string' ? value.replace(UNPRINTABLE, '').slice(0, MOST) : value;
}

function addSummary(book: ExcelJS.Workbook, rows: readonly ExportRow[], today: IsoDay): void {
  const sheet = book.addWorksheet('Tổng hợp', { pageSetup: { paperSize: 9, orientation: 'landscape' } });
  sheet.columns = [{ width: 40 }, { width: 14 }];
  const { cells, none } = summaryOf(rows);
  sheet.addRow([`Tổng hợp đến ngày ${formatDay(today)}`]).font = { ...FONT, bold: true };
  sheet.addRow(['Trạng thái', 'Số nhiệm vụ']).font = { ...FONT, bold: true };
  for (const cell of CELLS) sheet.addRow([CELL_NAMES[cell], cells[cell]]).font = FONT;
  sheet.addRow(['Tạm dừng hoặc không thực hiện', none]).font = FONT;
  sheet.addRow(['Tổng số', rows.length]).font = { ...FONT, bold: true };
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    row.eachCell((cell) => {
      cell.border = BORDER;
    });
  });
}

/** The report as .xlsx, as the registry of formats asks for it. */
export const writeXlsx: Writer = async ({ tasks, notices }, { at, today }, tell) => {
  const rows = rowsOf(tasks, notices, today);
  const content = await toXlsx(rows, { at, today });
  tell(rows.length, rows.length);
  return { content, count: rows.length };
};

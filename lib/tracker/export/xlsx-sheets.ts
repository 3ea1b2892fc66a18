import type ExcelJS from 'exceljs';
import { formatDay } from '../../core/calendar/format.ts';
import type { IsoDay } from '../../core/calendar/iso-day.ts';
import { printable } from '../../core/export/printable.ts';
import { CELL_NAMES, type ExportRow, summaryOf } from '../../core/export/rows.ts';
import { CELLS } from '../../core/task/due.ts';
import type { Group } from './arrange.ts';
import { pageOf, STYLES, setWidths, widthsOf } from './xlsx-form.ts';
import { fitHeight, wideEnough } from './xlsx-heights.ts';

/** A spreadsheet's cell holds so many letters. */
const MOST = 32_767;
/** Longer addresses are no links to a spreadsheet. */
const LINK = /^https?:\/\/\S{1,2000}$/u;

/** A text as a cell holds it: as text, so that none can run as a formula; null where there is none. */
export const textCell = (text: string): string | null => printable(text, MOST) || null;

/** How a day stands: with a zero before January and February, as offices write them. */
export const dayStyle = (day: IsoDay | null): typeof STYLES.day =>
  day !== null && day.slice(5, 7) <= '02' ? STYLES.earlyDay : STYLES.day;

/** Midnight in UTC, which the library writes as the plain day. */
export const dayCell = (day: IsoDay): Date => new Date(`${day}T00:00:00Z`);

/** The four cells and what is in none, in all and by the body that leads. */
export function addSummary(
  book: ExcelJS.Workbook,
  rows: readonly ExportRow[],
  byAgency: readonly Group[],
  today: IsoDay,
): void {
  const sheet = book.addWorksheet('Tổng hợp', pageOf(2));
  const widths = widthsOf([52, 18, 22, 22, 26, 26, 18, 30]);
  setWidths(sheet, widths);
  sheet.getCell(1, 1).value = `Tổng hợp đến ngày ${formatDay(today)}`;
  sheet.getCell(1, 1).style = { font: STYLES.head.font };
  const heads = ['Cơ quan chủ trì', 'Tổng số', ...CELLS.map((cell) => CELL_NAMES[cell]), 'Tạm dừng, không thực hiện'];
  fitHeight(add(sheet, heads, STYLES.head), widths, true);
  fitHeight(add(sheet, ['Tất cả', ...countsOf(rows)], STYLES.total), widths);
  sheet.getCell(3, 1).style = STYLES.label;
  for (const { head, rows: some } of byAgency) {
    const line = add(sheet, [textCell(head ?? ''), ...countsOf(some)], STYLES.number);
    line.getCell(1).style = STYLES.text;
    fitHeight(line, widths);
  }
}

function countsOf(rows: readonly ExportRow[]): number[] {
  const { cells, none } = summaryOf(rows);
  return [rows.length, ...CELLS.map((cell) => cells[cell]), none];
}

/** What each row rests on: the words as read, where they stand, and the address. */
export interface Proof {
  readonly stt: number;
  readonly notice: string;
  readonly path: string;
  readonly quote: string;
  readonly address: string;
}

export function addProof(book: ExcelJS.Workbook, rows: readonly Proof[]): void {
  const sheet = book.addWorksheet('Căn cứ', pageOf(1));
  const cells = rows.map(({ stt, notice, path, quote, address }) => {
    const words = textCell(address);
    const link = words !== null && LINK.test(words) ? { text: words, hyperlink: words } : words;
    return [stt, textCell(notice), textCell(path), textCell(quote), link];
  });
  const widths = wideEnough(cells, (more) => widthsOf([11, 30, 20, 120, 71], more));
  setWidths(sheet, widths);
  fitHeight(add(sheet, ['STT', 'Số, ngày thông báo', 'Mục', 'Nguyên văn', 'Địa chỉ'], STYLES.head), widths, true);
  for (const one of cells) {
    const line = add(sheet, one, STYLES.text);
    line.getCell(1).style = STYLES.number;
    fitHeight(line, widths);
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: 5 } };
}

/** A row of cells in one style. */
export function add(
  sheet: ExcelJS.Worksheet,
  values: readonly ExcelJS.CellValue[],
  style: Partial<ExcelJS.Style>,
): ExcelJS.Row {
  const row = sheet.addRow([...values]);
  for (let at = 1; at <= values.length; at++) row.getCell(at).style = style;
  return row;
}

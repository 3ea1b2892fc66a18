import { formatDay } from '../calendar/format.ts';
import type { ReportChoices } from './choices.ts';
import { fitColumns } from './fit-columns.ts';
import type { ExportRow } from './rows.ts';

/** How a printed list is arranged: under each paper, under each leading body, or soonest first. */
export const PRINT_GROUPS = ['notice', 'agency', 'none'] as const satisfies readonly ReportChoices['group'][];
export type PrintGroupBy = (typeof PRINT_GROUPS)[number];

/** A column of the printed list; `share` of the width, in hundredths. A cell may be several lines. */
export interface PrintColumn {
  readonly head: string;
  readonly share: number;
  readonly centred: boolean;
  /** None empty. */
  readonly lines: (row: ExportRow) => readonly string[];
}

/** Between the margins of a printed sheet, millimetres; letters are of 11 points, and a cell's margins take 3. */
const WHOLE = 270;
const SET = { size: 11, margins: 3 } as const;

/** A column before it is fitted: the least it has, in millimetres, its heading in two lines and a day in one, also in a face a seventh wider than Times. */
interface Unfitted extends Omit<PrintColumn, 'share'> {
  readonly least: number;
}

const column = (head: string, least: number, lines: PrintColumn['lines'], centred = false): Unfitted => ({
  head,
  least,
  centred,
  lines: (row) => lines(row).filter((line) => line.trim() !== ''),
});

const STT = column('STT', 14, (row) => [String(row.stt)], true);
const NOTICE = column('Số, ngày thông báo', 25, (row) => [row.notice, row.path && `Mục ${row.path}`]);
const PLACE = column('Mục', 15, (row) => [row.path], true);
const TASK = column('Nội dung nhiệm vụ', 48, (row) => [row.task]);
const LEADS = column('Cơ quan chủ trì', 22, (row) => [row.leads]);
const COOPS = column('Cơ quan phối hợp', 22, (row) => [row.coops]);
const DUE = column('Thời hạn', 26, (row) => [row.printed, row.understood && `(${row.understood})`]);
const PRODUCT = column('Sản phẩm, cấp trình', 22, (row) => [row.product, row.to && `Trình: ${row.to}`]);
const RESULT = column('Kết quả thực hiện', 24, (row) => [row.result, row.note]);
const STATUS = column('Trạng thái', 27, (row) => [row.status, row.doneOn ? `(${formatDay(row.doneOn)})` : '']);

/** The columns of the list, as wide as its rows (or some of them) need; what stands in the headings is not repeated in every row. */
export function printColumns(by: PrintGroupBy, rows: readonly ExportRow[] = []): PrintColumn[] {
  const columns = [STT, by === 'notice' ? PLACE : NOTICE, TASK, LEADS, COOPS, DUE, PRODUCT, RESULT, STATUS];
  const widths = fitColumns(
    columns.map(({ least, lines }) => ({ least, texts: rows.map((row) => lines(row).join('\n')) })),
    WHOLE,
    SET,
  );
  return columns.map(({ least, ...one }, at) => ({ ...one, share: ((widths[at] ?? least) / WHOLE) * 100 }));
}

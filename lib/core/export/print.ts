import { formatDay } from '../calendar/format.ts';
import type { ReportChoices } from './choices.ts';
import type { ExportRow } from './rows.ts';

/** How a printed list is arranged: under each paper, under each leading body, or as it came. */
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

const column = (head: string, share: number, lines: PrintColumn['lines'], centred = false): PrintColumn => ({
  head,
  share,
  centred,
  lines: (row) => lines(row).filter((line) => line.trim() !== ''),
});

const STT = column('STT', 5, (row) => [String(row.stt)], true);
const NOTICE = column('Số, ngày thông báo', 10, (row) => [row.notice, row.path && `Mục ${row.path}`]);
const PLACE = column('Mục', 6, (row) => [row.path], true);
const LEADS = column('Cơ quan chủ trì', 12, (row) => [row.leads]);
const COOPS = column('Cơ quan phối hợp', 12, (row) => [row.coops]);
const DUE = column('Thời hạn', 11, (row) => [row.printed, row.understood && `(${row.understood})`]);
const PRODUCT = column('Sản phẩm, cấp trình', 11, (row) => [row.product, row.to && `Trình: ${row.to}`]);
const RESULT = column('Kết quả thực hiện', 12, (row) => [row.result, row.note]);
const STATUS = column('Trạng thái', 9, (row) => [row.status, row.doneOn ? `(${formatDay(row.doneOn)})` : '']);

/** The columns of the list; what stands in the headings is not repeated in every row. The task takes the width that the others leave. */
export function printColumns(by: PrintGroupBy): PrintColumn[] {
  const before = [STT, by === 'notice' ? PLACE : NOTICE];
  const after = [LEADS, COOPS, DUE, PRODUCT, RESULT, STATUS];
  const taken = [...before, ...after].reduce((sum, { share }) => sum + share, 0);
  return [...before, column('Nội dung nhiệm vụ', 100 - taken, (row) => [row.task]), ...after];
}

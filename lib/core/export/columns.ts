import type { IsoDay } from '../calendar/iso-day.ts';
import type { ExportRow } from './rows.ts';

/** The names of the columns, in the order in which they stand. */
export const COLUMN_KEYS = [
  'stt',
  'notice',
  'title',
  'task',
  'leads',
  'coops',
  'due',
  'lastDay',
  'product',
  'to',
  'result',
  'doneOn',
  'status',
  'note',
  'path',
  'quote',
  'address',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/**
 * A column of the report. `mm`: the least it has of a printed page's 252, at 13 pt: its heading in two lines of Times, a day ("16/12/2025") in one, 26.5,
 * with its bracket 28.5, the longest words ("nghiêng") 19.5, all with the cell's margins and also where Times is wanting and a face a seventh wider stands for it; "Kết quả thực
 * hiện" is wide enough to be written in by hand, and for "01/01/2026.". What is over is given where the texts need it.
 */
export interface Column {
  readonly key: ColumnKey;
  readonly head: string;
  readonly mm: number;
  readonly kind: 'text' | 'number' | 'day';
  readonly value: (row: ExportRow) => string | number | IsoDay | null;
}

const text = (key: ColumnKey, head: string, mm: number, value: (row: ExportRow) => string): Column => ({
  key,
  head,
  mm,
  kind: 'text',
  value,
});

/** The table that offices hand in, then the proof. "Hạn cuối" is the last day in time: "trước ngày 30/6" gives 29/6. */
export const COLUMNS: readonly Column[] = [
  { key: 'stt', head: 'STT', mm: 10.9, kind: 'number', value: (row) => row.stt },
  text('notice', 'Số, ngày thông báo', 26.5, (row) => row.notice),
  text('title', 'Trích yếu', 21, (row) => row.title),
  text('task', 'Nội dung nhiệm vụ', 40, (row) => row.task),
  text('leads', 'Cơ quan chủ trì', 20, (row) => row.leads),
  text('coops', 'Cơ quan phối hợp', 20, (row) => row.coops),
  text('due', 'Thời hạn', 28.5, (row) => row.printed),
  { key: 'lastDay', head: 'Hạn cuối', mm: 26.5, kind: 'day', value: (row) => row.lastDay },
  text('product', 'Sản phẩm', 19.5, (row) => row.product),
  text('to', 'Cấp trình', 19.5, (row) => row.to),
  text('result', 'Kết quả thực hiện', 28, (row) => row.result),
  { key: 'doneOn', head: 'Ngày hoàn thành', mm: 26.5, kind: 'day', value: (row) => row.doneOn },
  text('status', 'Trạng thái', 17.2, (row) => row.status),
  text('note', 'Ghi chú', 26, (row) => row.note),
  text('path', 'Mục', 16, (row) => row.path),
  text('quote', 'Nguyên văn', 48, (row) => row.quote),
  text('address', 'Địa chỉ', 34, (row) => row.address),
];

/** The columns of the form that offices hand in. */
export const OFFICIAL: readonly ColumnKey[] = [
  'stt',
  'notice',
  'title',
  'task',
  'leads',
  'coops',
  'due',
  'product',
  'to',
  'result',
  'status',
];

/** The columns chosen, in the order in which they stand. */
export const columnsOf = (keys: readonly ColumnKey[]): Column[] => COLUMNS.filter(({ key }) => keys.includes(key));

import type { IsoDay } from '../calendar/iso-day.ts';
import type { ExportRow } from './rows.ts';

/** A column of the report. `width` in characters, as spreadsheets count. */
export interface Column {
  readonly head: string;
  readonly width: number;
  readonly kind: 'text' | 'number' | 'day';
  readonly value: (row: ExportRow) => string | number | IsoDay | null;
}

const text = (head: string, width: number, value: (row: ExportRow) => string): Column => ({
  head,
  width,
  kind: 'text',
  value,
});

/** The table that offices hand in, then the proof. "Hạn cuối" is the last day in time: "trước ngày 30/6" gives 29/6. */
export const COLUMNS: readonly Column[] = [
  { head: 'STT', width: 6, kind: 'number', value: (row) => row.stt },
  text('Số, ngày thông báo', 18, (row) => row.notice),
  text('Trích yếu', 26, (row) => row.title),
  text('Nội dung nhiệm vụ', 52, (row) => row.task),
  text('Cơ quan chủ trì', 20, (row) => row.leads),
  text('Cơ quan phối hợp', 20, (row) => row.coops),
  text('Thời hạn', 20, (row) => row.printed),
  { head: 'Hạn cuối', width: 12, kind: 'day', value: (row) => row.lastDay },
  text('Sản phẩm', 18, (row) => row.product),
  text('Cấp trình', 16, (row) => row.to),
  text('Kết quả thực hiện', 24, (row) => row.result),
  { head: 'Ngày hoàn thành', width: 12, kind: 'day', value: (row) => row.doneOn },
  text('Trạng thái', 16, (row) => row.status),
  text('Ghi chú', 22, (row) => row.note),
  text('Mục', 10, (row) => row.path),
  text('Nguyên văn', 40, (row) => row.quote),
  text('Địa chỉ', 30, (row) => row.address),
];

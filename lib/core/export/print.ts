import { formatDay } from '../calendar/format.ts';
import { type IsoDay, partsOf } from '../calendar/iso-day.ts';
import type { NoticeRecord, TaskRecord } from '../task/task.ts';
import type { ExportRow } from './rows.ts';

/** How a printed list is arranged: under each notice in its own order, under each leading body, or as it came. */
export const PRINT_GROUPS = ['notice', 'agency', 'none'] as const;
export type PrintGroupBy = (typeof PRINT_GROUPS)[number];

/** A task as it is printed. */
export interface Printed {
  readonly row: ExportRow;
  readonly task: TaskRecord;
  readonly notice: NoticeRecord | null;
}

/** Tasks under one heading, "" where there is none; `stt` counts through all of them. */
export interface PrintGroup {
  readonly heading: string;
  readonly rows: readonly ExportRow[];
}

/** A column of the printed list; `share` of the width, in hundredths. A cell may be several lines. */
export interface PrintColumn {
  readonly head: string;
  readonly share: number;
  readonly centred: boolean;
  readonly lines: (row: ExportRow) => readonly string[];
}

const column = (head: string, share: number, lines: PrintColumn['lines'], centred = false): PrintColumn => ({
  head,
  share,
  centred,
  lines,
});

const STT = column('STT', 4, (row) => [String(row.stt)], true);
const NOTICE = column('Số, ngày thông báo', 10, (row) => [row.notice, row.path && `Mục ${row.path}`]);
const PLACE = column('Mục', 6, (row) => [row.path], true);
const LEADS = column('Cơ quan chủ trì', 12, (row) => [row.leads]);
const COOPS = column('Cơ quan phối hợp', 12, (row) => [row.coops]);
const DUE = column('Thời hạn', 11, (row) => [row.printed, row.lastDay ? `(${formatDay(row.lastDay)})` : '']);
const PRODUCT = column('Sản phẩm, cấp trình', 11, (row) => [row.product, row.to && `Trình: ${row.to}`]);
const RESULT = column('Kết quả thực hiện', 12, (row) => [row.result, row.note]);
const STATUS = column('Trạng thái', 9, (row) => [row.status, row.doneOn ? `(${formatDay(row.doneOn)})` : '']);

/** The columns of the list; what stands in the headings is not repeated in every row. The task takes what the others leave. */
export function printColumns(by: PrintGroupBy): PrintColumn[] {
  const before = [STT, by === 'notice' ? PLACE : NOTICE];
  const after = [LEADS, COOPS, DUE, PRODUCT, RESULT, STATUS];
  const taken = [...before, ...after].reduce((sum, { share }) => sum + share, 0);
  return [...before, column('Nội dung nhiệm vụ', 100 - taken, (row) => [row.task]), ...after];
}

/** Tasks under their headings, counted through: notices by their day, the newest first, each in its own order; bodies by name. */
export function printGroups(printed: readonly Printed[], by: PrintGroupBy): PrintGroup[] {
  const groups = new Map<string, Printed[]>();
  for (const one of printed) {
    const key = keyOf(one, by);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  let stt = 0;
  return ordered([...groups], by).map(([key, members]) => ({
    heading: headingOf(key, members, by),
    rows: members.map(({ row }) => ({ ...row, stt: ++stt })),
  }));
}

function keyOf({ row, task }: Printed, by: PrintGroupBy): string {
  if (by === 'none') return '';
  return by === 'notice' ? task.noticeId : (row.leads.split('; ')[0] ?? '');
}

function ordered(groups: [string, Printed[]][], by: PrintGroupBy): [string, Printed[]][] {
  if (by === 'none') return groups;
  if (by === 'agency') {
    const names = new Intl.Collator('vi');
    // Those without a name stand last.
    return groups.sort(([a], [b]) => Number(a === '') - Number(b === '') || names.compare(a, b));
  }
  for (const [, members] of groups) members.sort((a, b) => a.task.order - b.task.order);
  const day = ([, [first]]: [string, Printed[]]): string => first?.notice?.issued ?? '';
  return groups.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

function headingOf(key: string, [first]: readonly Printed[], by: PrintGroupBy): string {
  if (by === 'none') return '';
  if (by === 'agency') return key === '' ? 'Chưa rõ đơn vị chủ trì' : key;
  const name = first?.row.notice ? `Văn bản số ${first.row.notice}` : 'Văn bản chưa rõ số, ngày';
  return [name, first?.row.title].filter(Boolean).join(': ');
}

/** "ngày 05 tháng 02 năm 2026": a zero before days under 10 and months 1 and 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 4). */
export function dayInWords(day: IsoDay): string {
  const parts = partsOf(day);
  if (!parts) return day;
  const month = parts.month <= 2 ? `0${parts.month}` : String(parts.month);
  return `ngày ${String(parts.day).padStart(2, '0')} tháng ${month} năm ${parts.year}`;
}

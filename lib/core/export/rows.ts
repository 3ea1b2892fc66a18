import { formatDay } from '../calendar/format.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { wordsAsRead } from '../task/changes.ts';
import { CELLS, type Cell, type DueState, dueState, standingOf } from '../task/due.ts';
import type { NoticeRecord, Party, TaskRecord } from '../task/task.ts';

/** One line of the report, in the columns that offices use, with its proof. Texts are Vietnamese: the report is. */
export interface ExportRow {
  /** STT, from 1. */
  readonly stt: number;
  /** "56/TB-VPCP ngày 20/5/2026"; the date alone, or "" where neither is known. */
  readonly notice: string;
  /** Trích yếu. */
  readonly title: string;
  /** Nội dung nhiệm vụ. */
  readonly task: string;
  readonly leads: string;
  readonly coops: string;
  /** Thời hạn, as printed. */
  readonly printed: string;
  /** The last day in time as it is understood; null where nothing is dated. */
  readonly lastDay: IsoDay | null;
  /** What the printed words leave to be understood: "hạn cuối 30/6/2026", "gia hạn đến 30/9/2026", "hạn cuối 30/6/2026, cần xác nhận"; "" where they say the day themselves. */
  readonly understood: string;
  readonly product: string;
  /** Cấp trình. */
  readonly to: string;
  readonly result: string;
  readonly doneOn: IsoDay | null;
  /** Trạng thái: one of the cells, or "Tạm dừng", "Không thực hiện". */
  readonly status: string;
  readonly cell: Cell | null;
  /** What must be said of the deadline ("Gia hạn đến …", "Cần xác nhận …") and the clerk's own note. */
  readonly note: string;
  /** Proof: the place in the outline, the words as read, the address. */
  readonly path: string;
  readonly quote: string;
  readonly address: string;
}

/** The four cells and "không hạn", as reports name them. */
export const CELL_NAMES: Readonly<Record<Cell, string>> = {
  'done-in-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
  'open-in-time': 'Đang thực hiện trong hạn',
  'open-late': 'Đang thực hiện quá hạn',
  'no-deadline': 'Không hạn',
};

/** A task's line. `today` is the day that the report speaks of. */
export function rowOf(task: TaskRecord, notice: NoticeRecord | null, today: IsoDay, stt: number): ExportRow {
  const state = dueState(standingOf(task), today);
  return {
    stt,
    notice: noticeName(notice),
    title: notice?.title ?? '',
    task: task.quote,
    leads: names(task.leads),
    coops: names(task.coops),
    printed: task.deadlines.map((deadline) => deadline.text).join('; '),
    lastDay: state.lastDay,
    understood: understood(task, state),
    product: task.product ?? '',
    to: task.to ?? '',
    result: task.result,
    doneOn: task.doneOn,
    status: statusName(task, state),
    cell: state.cell,
    note: [...remarks(task, state), task.note].filter(Boolean).join('\n'),
    path: task.path,
    quote: wordsAsRead(task),
    address: task.address,
  };
}

/** What was reached, and when: "Hoàn thành ngày 09/6/2026. Đã trình …", for a table that has no column of the day. */
export const resultWords = ({ doneOn, result }: Pick<ExportRow, 'doneOn' | 'result'>): string =>
  [doneOn && `Hoàn thành ngày ${formatDay(doneOn)}`, result.trim()].filter(Boolean).join('. ');

/** Lines for tasks in the order given. */
export const rowsOf = (
  tasks: readonly TaskRecord[],
  notices: ReadonlyMap<string, NoticeRecord>,
  today: IsoDay,
): ExportRow[] => tasks.map((task, i) => rowOf(task, notices.get(task.noticeId) ?? null, today, i + 1));

/** How many lines fall into each cell; what is paused or dropped falls into none. */
export function summaryOf(rows: readonly ExportRow[]): { readonly cells: Record<Cell, number>; readonly none: number } {
  const cells = Object.fromEntries(CELLS.map((cell) => [cell, 0])) as Record<Cell, number>;
  let none = 0;
  for (const row of rows) {
    if (row.cell) cells[row.cell]++;
    else none++;
  }
  return { cells, none };
}

function noticeName(notice: NoticeRecord | null): string {
  if (!notice) return '';
  const day = notice.issued && `ngày ${formatDay(notice.issued)}`;
  return [notice.number, day].filter(Boolean).join(' ');
}

const names = (parties: readonly Party[]): string => parties.map((party) => party.full ?? party.text).join('; ');

/** In "không hạn" the cell alone would not say whether it is done. */
function statusName(task: TaskRecord, { cell }: DueState): string {
  if (task.status === 'paused') return 'Tạm dừng';
  if (task.status === 'dropped' || cell === null) return 'Không thực hiện';
  if (cell !== 'no-deadline') return CELL_NAMES[cell];
  return task.status === 'done' ? 'Không hạn: hoàn thành' : 'Không hạn: đang thực hiện';
}

/** "30/6/2026", "ngày 30 tháng 6 năm 2026": a whole day as printed. */
const WHOLE_DAY = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}/u;

function understood(task: TaskRecord, { lastDay, basis, doubtful }: DueState): string {
  if (lastDay === null) return '';
  const day = formatDay(lastDay);
  const words =
    basis === 'extended' ? `gia hạn đến ${day}` : basis === 'recurring' ? `kỳ này ${day}` : `hạn cuối ${day}`;
  if (doubtful || task.toConfirm) return `${words}, cần xác nhận`;
  const saysSo = basis === 'printed' && task.deadlines.some(({ text }) => WHOLE_DAY.test(text));
  return saysSo ? '' : words;
}

function remarks(task: TaskRecord, state: DueState): string[] {
  const { extended } = task;
  const said: string[] = [];
  if (extended) {
    const why = [extended.reason, extended.document].filter(Boolean).join('; ');
    said.push(`Gia hạn đến ${formatDay(extended.due)}${why ? ` (${why})` : ''}`);
  }
  if (state.basis === 'worked-out' && state.lastDay) said.push(`Cần xác nhận: thời hạn tính từ ngày ban hành`);
  else if (task.toConfirm) said.push('Cần xác nhận: thời hạn đọc từ bản quét chưa chắc');
  else if (state.doubtful) said.push('Cần xác nhận: ngày ghi trong văn bản đã qua khi ban hành');
  if (state.basis === 'recurring') said.push('Nhiệm vụ định kỳ');
  return said;
}

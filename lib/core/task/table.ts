import type { IsoDay } from '../calendar/iso-day.ts';
import { readTimeCell } from '../mention/deadline/read-time-cell.ts';
import type { AssigneeMention, DeadlineMention } from '../mention/mention.ts';
import type { Provision } from '../notice/provision.ts';
import { contains, type Span, slice } from '../text/span.ts';

/** What a column of a table of tasks holds. */
export type Column = 'task' | 'lead' | 'coop' | 'when' | 'product' | 'to' | 'other';

/** Column heads as offices write them, the particular before the general. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['coop', /phối hợp/iu],
  ['lead', /chủ trì|cơ quan thực hiện|đơn vị thực hiện|trách nhiệm|phân công|cơ quan, đơn vị|đầu mối/iu],
  ['when', /thời gian|thời hạn|tiến độ|hạn hoàn thành|hoàn thành|mốc/iu],
  ['product', /sản phẩm|kết quả (?:đầu ra|cần đạt)|hình thức văn bản/iu],
  ['to', /cấp (?:trình|ban hành|phê duyệt|quyết định)|cơ quan (?:trình|ban hành|phê duyệt)|thẩm quyền/iu],
  ['task', /nội dung|nhiệm vụ|công việc|tên|đề án|hạng mục/iu],
];

/** Cells of a row line: "1 | Xây dựng Đề án | Bộ Y tế | Tháng 8/2026". Blanks at the edges are left out. */
export function cellsOf(text: string, row: Span): Span[] {
  const cells: Span[] = [];
  let start = row.start;
  for (let at = row.start; at <= row.end; at++) {
    if (at < row.end && text.charAt(at) !== '|') continue;
    let [from, to] = [start, at];
    while (from < to && text.charAt(from) === ' ') from++;
    while (to > from && text.charAt(to - 1) === ' ') to--;
    cells.push({ start: from, end: to });
    start = at + 1;
  }
  const edge = (cell: Span | undefined): boolean => cell !== undefined && cell.end === cell.start;
  if (text.charAt(row.start) === '|' && edge(cells[0])) cells.shift();
  if (text.charAt(row.end - 1) === '|' && edge(cells.at(-1))) cells.pop();
  return cells;
}

/** The columns, if this row is the head of a table of tasks: it names what is to be done, and who or when. Else null. */
export function columnsOf(text: string, row: Span): readonly Column[] | null {
  const cells = cellsOf(text, row);
  if (cells.length < 3 || row.end - row.start > 400) return null;
  const columns = cells.map(
    (cell) => HEADS.find(([, head]) => head.test(slice(text, cell)) && cell.end - cell.start < 60)?.[0] ?? 'other',
  );
  const has = (column: Column): boolean => columns.includes(column);
  return has('task') && (has('lead') || has('when')) ? columns : null;
}

/** A row read by its columns. */
export interface TableRow {
  readonly provision: Provision;
  readonly task: Span;
  readonly leads: readonly AssigneeMention[];
  readonly coops: readonly AssigneeMention[];
  readonly deadlines: readonly DeadlineMention[];
  readonly product: Span | null;
  readonly to: Span | null;
}

/** Read a row under known columns; null where it holds no task (a heading across the table, a row of another width). */
export function readRow(
  text: string,
  provision: Provision,
  columns: readonly Column[],
  assignees: readonly AssigneeMention[],
  deadlines: readonly DeadlineMention[],
  on: IsoDay | null,
): TableRow | null {
  const cells = cellsOf(text, provision.own);
  if (cells.length !== columns.length) return null;
  const cellOf = (column: Column): Span | null => {
    const cell = cells[columns.indexOf(column)];
    return cell && cell.end > cell.start ? cell : null;
  };
  const task = cellOf('task');
  if (!task || !/\p{L}{2}/u.test(slice(text, task))) return null;
  const inCell = (column: Column): AssigneeMention[] => {
    const cell = cellOf(column);
    return cell ? assignees.filter((assignee) => contains(cell, assignee.span)) : [];
  };
  const when = cellOf('when');
  const said = when ? deadlines.filter((deadline) => contains(when, deadline.span)) : [];
  const value = when && said.length === 0 ? readTimeCell(slice(text, when), on) : null;
  const read = when && value ? [{ type: 'deadline', span: when, by: 'deadline/time-cell', value } as const] : said;
  const inTask = deadlines.filter((deadline) => contains(task, deadline.span));
  return {
    provision,
    task,
    leads: inCell('lead'),
    coops: inCell('coop'),
    deadlines: read.length > 0 ? read : inTask,
    product: cellOf('product'),
    to: cellOf('to'),
  };
}

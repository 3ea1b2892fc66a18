import ExcelJS from 'exceljs';
import type { IsoDay } from '../../core/calendar/iso-day.ts';
import { type ColumnKey, columnsOf } from '../../core/export/columns.ts';
import { fitColumns } from '../../core/export/fit-columns.ts';
import { periodWords } from '../../core/export/official-words.ts';
import { type ExportRow, resultWords } from '../../core/export/rows.ts';
import { dueWords, openWords, SIX, SIX_HEADS, type SixRow, sixRowOf, UNCLEAR } from '../../core/export/six-rows.ts';
import { arrange, numbered } from './arrange.ts';
import type { Gathered, Job, Tell, Writer } from './job.ts';
import { onePaper, titleOf, withPaper } from './papers.ts';
import { addFoot, addHead, pageOf, STYLES, setWidths, widthsOf } from './xlsx-form.ts';
import { fitHeight, growing, wideEnough } from './xlsx-heights.ts';
import { add, addProof, addSummary, dayCell, dayStyle, type Proof, textCell } from './xlsx-sheets.ts';

/** A column of the table. `style` by the row where it is not always the same. */
interface SheetColumn<Row> {
  readonly head: string;
  readonly value: (row: Row) => ExcelJS.CellValue;
  readonly style: (row: Row) => Partial<ExcelJS.Style>;
}

/** Rows under the line that heads them. */
interface Part<Row> {
  readonly head: string | null;
  readonly rows: readonly Row[];
}

interface Body<Row> {
  readonly name: string;
  readonly titles: readonly string[];
  readonly columns: readonly SheetColumn<Row>[];
  /** The columns' shares of a sheet so many times as wide as it must be. */
  readonly shares: (more: number) => readonly number[];
  /** How many times a page's width it must have. */
  readonly times: number;
  readonly parts: readonly Part<Row>[];
}

/**
 * The report, or the table of six points, as .xlsx in the official form: days as true dates, texts as texts, filters on, the head frozen and
 * repeated; on further sheets how many fall into each cell, and what each row rests on.
 */
export const writeXlsx: Writer = async (gathered, job, tell) => {
  const book = new ExcelJS.Workbook();
  book.creator = 'Đôn Đốc';
  book.created = new Date(job.at);
  book.modified = new Date(job.at);
  const titleRow = job.report.form === 'six' ? addSix(book, gathered, job, tell) : addReport(book, gathered, job, tell);
  const all = gathered.tasks.length;
  tell(all, all);
  return {
    content: await growing(await book.xlsx.writeBuffer({ zip: { compression: 'STORE' } }), titleRow),
    count: all,
  };
};

function addReport(book: ExcelJS.Workbook, gathered: Gathered, job: Job, tell: Tell): number {
  const { report, today } = job;
  const parts = arrange(gathered, job);
  const rows = parts.flatMap((part) => part.rows);
  const paper = onePaper(gathered, report);
  const titles = [withPaper(titleOf(gathered, report), paper), periodWords(report, today)];
  // the line under the title says it; the number stays, for rows are copied into other tables
  const others = report.columns.filter((key) => key !== 'title' || paper === null);
  const keys = others.length > 0 ? others : report.columns;
  const titleRow = addTable(book, job, { name: 'Nhiệm vụ', titles, ...reportColumns(keys, rows), parts }, tell);
  const byAgency = arrange(gathered, { report: { ...report, group: 'agency' }, today });
  addSummary(book, rows, byAgency, today);
  addProof(book, rows);
  return titleRow;
}

/** Millimetres between a printed sheet's margins. */
const PAGE = 252;
/** What the columns have beside their least: where a page has not so much, the sheet is wider and printed smaller. */
const TO_SPARE = 40;
/** What the last day in the column beside it does not tell. */
const TO_SAY = /gia hạn|cần xác nhận|kỳ này/u;

/** The columns chosen; beside the limit as printed its last day, as a date. */
function reportColumns(
  keys: readonly ColumnKey[],
  rows: readonly ExportRow[],
): Pick<Body<ExportRow>, 'columns' | 'shares' | 'times'> {
  const withDay: ColumnKey[] = keys.includes('due') ? [...keys, 'lastDay'] : [...keys];
  const chosen = columnsOf(withDay);
  const fitted = chosen.map(({ kind, mm, value }) => ({
    least: mm,
    texts: kind === 'text' ? rows.map((row) => String(value(row) ?? '')) : [],
  }));
  const columns = chosen.map(
    ({ key, head, kind, value }): SheetColumn<ExportRow> => ({
      head,
      value: (row) => {
        if (key === 'due') return textCell(TO_SAY.test(row.understood) ? dueWords(row) : row.printed);
        if (key === 'result' && !keys.includes('doneOn')) return textCell(resultWords(row));
        const one = value(row);
        if (one === null || typeof one === 'number') return one;
        return kind === 'day' ? dayCell(one) : textCell(one);
      },
      style: (row) =>
        kind === 'text' ? STYLES.text : kind === 'day' ? dayStyle(value(row) as IsoDay | null) : STYLES.number,
    }),
  );
  const least = fitted.reduce((sum, one) => sum + one.least, TO_SPARE);
  const times = Math.max(1, least / PAGE);
  return { columns, shares: (more) => fitColumns(fitted, PAGE * times * more), times };
}

/** STT, the six points, behind "when" the last day. */
const SIX_SHARES = [11, 40, 78, 34, 26.5, 38, 32, 30] as const;
const SIX_TIMES = SIX_SHARES.reduce((sum: number, share) => sum + share, 0) / PAGE;

function addSix(book: ExcelJS.Workbook, gathered: Gathered, job: Job, tell: Tell): number {
  const { report, today } = job;
  const rows = gathered.tasks.map((task, i) => sixRowOf(task, today, i + 1));
  const titles = [titleOf(gathered, report), openWords(rows)];
  const columns: SheetColumn<SixRow>[] = [
    { head: 'STT', value: (row) => row.stt, style: () => STYLES.number },
    ...SIX.flatMap((point): SheetColumn<SixRow>[] => [
      {
        head: `${SIX_HEADS[point].name}\n(${SIX_HEADS[point].what})`,
        value: (row) => textCell(row[point] ?? UNCLEAR),
        style: (row) => (row[point] === null ? STYLES.open : STYLES.text),
      },
      ...(point === 'when' ? [LAST_DAY] : []),
    ]),
  ];
  const titleRow = addTable(
    book,
    job,
    { name: '6 rõ', titles, columns, shares: () => SIX_SHARES, times: SIX_TIMES, parts: [{ head: null, rows }] },
    tell,
  );
  const [notice = ''] = arrange(gathered, { report: { ...report, group: 'none' }, today }).flatMap((part) =>
    part.rows.map((row) => row.notice),
  );
  addProof(
    book,
    rows.map(({ stt, path, proof }): Proof => ({ stt, path, notice, ...proof })),
  );
  return titleRow;
}

const LAST_DAY: SheetColumn<SixRow> = {
  head: 'Hạn cuối',
  value: (row) => row.lastDay && dayCell(row.lastDay),
  style: (row) => dayStyle(row.lastDay),
};

/** How often progress is told, in rows. */
const STEP = 100;

/** The form with its table; gives the row of the table's head. */
function addTable<Row>(book: ExcelJS.Workbook, { report, today }: Job, body: Body<Row>, tell: Tell): number {
  const { name, titles, columns, shares, times, parts } = body;
  const count = columns.length;
  const all = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  // bodies, motto, day, "PHỤ LỤC", the letter, a row a title: the head of the table stands under them
  const titleRow = 5 + titles.length + 1;
  const sheet = book.addWorksheet(name, pageOf(titleRow));
  const cells = parts.flatMap(({ rows }) => rows).map((row) => columns.map(({ value }) => value(row)));
  const widths = wideEnough(cells, (more) => widthsOf(shares(more), times * more));
  setWidths(sheet, widths);
  addHead(sheet, count, report, today, titles);
  const heads = columns.map(({ head }) => head);
  fitHeight(add(sheet, heads, STYLES.head), widths, true);
  let done = 0;
  for (const [i, { head, rows }] of parts.entries()) {
    if (head !== null)
      add(sheet, [textCell(numbered(i, head)), ...Array(count - 1).fill(null)], STYLES.group).height = 20;
    for (const row of rows) {
      const line = sheet.addRow(cells[done] ?? []);
      columns.forEach(({ style }, at) => {
        line.getCell(at + 1).style = style(row);
      });
      fitHeight(line, widths);
      if (++done % STEP === 0) tell(done, all);
    }
  }
  const last = sheet.rowCount;
  sheet.autoFilter = { from: { row: titleRow, column: 1 }, to: { row: last, column: count } };
  addFoot(sheet, count, report, last + 2);
  return titleRow;
}

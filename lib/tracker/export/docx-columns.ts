import { formatDay } from '../../core/calendar/format.ts';
import type { ReportChoices } from '../../core/export/choices.ts';
import { type ColumnKey, columnsOf } from '../../core/export/columns.ts';
import { type ExportRow, resultWords } from '../../core/export/rows.ts';
import { dueWords } from '../../core/export/six-rows.ts';
import type { SlotValue } from './docx-stamp.ts';
import type { DocxColumn } from './docx-table.ts';

/** Millimetres of the page's 252, at 13 pt: a day ("16/12/2025") needs 23 with the cell's margins; the rest goes to what is read most. */
const WEIGHTS: Readonly<Record<ColumnKey, number>> = {
  stt: 10.9,
  notice: 23,
  title: 26,
  task: 48,
  leads: 23.5,
  coops: 23,
  due: 23,
  lastDay: 23,
  product: 18.2,
  to: 16,
  result: 23.2,
  doneOn: 23,
  status: 17.2,
  note: 26,
  path: 16,
  quote: 48,
  address: 34,
};
const WHOLE = 252;
/** Who takes what the columns left out would have taken. */
const SPARE: Partial<Record<ColumnKey, number>> = { task: 0.7, result: 0.3 };
const CENTRED: readonly ColumnKey[] = ['stt', 'lastDay', 'doneOn', 'status', 'path'];

/**
 * The columns of the printed table. Where a line over the rows names the notice, its two columns are left out; the last day is
 * said in "Thời hạn", after the printed words, and needs no column where that one stands.
 */
export function docxColumns({ columns, group }: Pick<ReportChoices, 'columns' | 'group'>): DocxColumn[] {
  const said: ColumnKey[] = [
    ...(group === 'notice' ? (['notice', 'title'] as const) : []),
    ...(columns.includes('due') ? (['lastDay'] as const) : []),
  ];
  const left = columnsOf(columns).filter(({ key }) => !said.includes(key));
  const shown = left.length > 0 ? left : columnsOf(columns);
  const spare = Math.max(0, WHOLE - shown.reduce((sum, { key }) => sum + WEIGHTS[key], 0));
  return shown.map(({ key, head }) => ({
    key,
    head,
    weight: WEIGHTS[key] + spare * (SPARE[key] ?? 0),
    centred: CENTRED.includes(key),
  }));
}

/** A row's texts by column. */
export function docxValues(row: ExportRow, columns: readonly ColumnKey[]): Record<string, SlotValue> {
  const values: Record<string, SlotValue> = {};
  for (const { key, kind, value } of columnsOf(columns)) {
    const one = value(row);
    values[key] = one === null ? '' : kind === 'day' ? formatDay(String(one)) : String(one);
  }
  return {
    ...values,
    task: withoutDash(row.task),
    due: dueWords(row),
    ...(columns.includes('doneOn') ? {} : { result: resultWords(row) }),
  };
}

/** The dash of a list says nothing in a table; a letter or number of the outline stays. */
export const withoutDash = (words: string): string => words.replace(/^\s*[-–+•]\s+/u, '');

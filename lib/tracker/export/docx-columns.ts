import { formatDay } from '../../core/calendar/format.ts';
import type { ReportChoices } from '../../core/export/choices.ts';
import { type ColumnKey, columnsOf } from '../../core/export/columns.ts';
import { type ExportRow, resultWords } from '../../core/export/rows.ts';
import { dueWords } from '../../core/export/six-rows.ts';
import type { SlotValue } from './docx-stamp.ts';
import type { DocxColumn } from './docx-table.ts';

/** Millimetres between the margins. */
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
  const spare = Math.max(0, WHOLE - shown.reduce((sum, { mm }) => sum + mm, 0));
  return shown.map(({ key, head, mm }) => ({
    key,
    head,
    weight: mm + spare * (SPARE[key] ?? 0),
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

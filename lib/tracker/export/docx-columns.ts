import { formatDay } from '../../core/calendar/format.ts';
import type { ReportChoices } from '../../core/export/choices.ts';
import { type ColumnKey, columnsOf } from '../../core/export/columns.ts';
import { fitColumns } from '../../core/export/fit-columns.ts';
import { type ExportRow, resultWords } from '../../core/export/rows.ts';
import { dueWords } from '../../core/export/six-rows.ts';
import type { SlotValue } from './docx-stamp.ts';
import type { DocxColumn } from './docx-table.ts';

/** Millimetres between the margins. */
const WHOLE = 252;
const CENTRED: readonly ColumnKey[] = ['stt', 'lastDay', 'doneOn', 'status', 'path'];

/**
 * The columns of the printed table. Where a line over the rows names the notice (`named`: the title, or the one under it), its two columns are left
 * out; the last day is said in "Thời hạn", after the printed words, and needs no column where that one stands. Widths follow what the rows say.
 */
export function docxColumns(
  { columns, group }: Pick<ReportChoices, 'columns' | 'group'>,
  rows: readonly ExportRow[],
  named = false,
): DocxColumn[] {
  const said: ColumnKey[] = [
    ...(named || group === 'notice' ? (['notice', 'title'] as const) : []),
    ...(columns.includes('due') ? (['lastDay'] as const) : []),
  ];
  const left = columnsOf(columns).filter(({ key }) => !said.includes(key));
  const shown = left.length > 0 ? left : columnsOf(columns);
  const keys = shown.map(({ key }) => key);
  const values = rows.map((row) => docxValues(row, keys));
  const textOf = (value: SlotValue | undefined): string => (typeof value === 'string' ? value : (value?.text ?? ''));
  const widths = fitColumns(
    shown.map(({ key, mm }) => ({ least: mm, texts: values.map((one) => textOf(one[key])) })),
    WHOLE,
  );
  return shown.map(({ key, head, mm }, at) => ({
    key,
    head,
    weight: widths[at] ?? mm,
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

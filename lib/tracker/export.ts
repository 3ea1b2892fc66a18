import { toIcs } from '../core/export/ics.ts';
import { toBackup } from '../core/export/json.ts';
import { rowsOf } from '../core/export/rows.ts';
import type { Query } from './query.ts';
import { readSettings } from './settings.ts';
import type { Tracker } from './tracker.ts';

export const FORMATS = ['xlsx', 'csv', 'ics', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** A file ready to be saved. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** How many tasks are in it: for .ics those with a day, for .json all, untracked ones too. */
  readonly count: number;
}

const TYPES: Readonly<Record<Format, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json',
};

/** What a query finds (everything, by default) as a file; .json is always the whole backup. Large libraries are loaded here, when used. */
export async function exportTracked(tracker: Tracker, format: Format, query: Query = {}): Promise<ExportFile> {
  const today = tracker.today();
  const at = tracker.now().toISOString();
  const made = await write();
  return { name: `don-doc-${today}.${format}`, type: TYPES[format], ...made };

  async function write(): Promise<Pick<ExportFile, 'content' | 'count'>> {
    if (format === 'json') {
      const { notices, tasks } = await tracker.everything();
      return {
        content: toBackup({ exportedAt: at, notices, tasks, settings: await readSettings() }),
        count: tasks.length,
      };
    }
    const { items } = await tracker.list(query, { limit: Number.POSITIVE_INFINITY }, today);
    const tasks = items.map((item) => item.task);
    const notices = new Map(items.flatMap(({ notice }) => (notice ? [[notice.id, notice] as const] : [])));
    if (format === 'ics') {
      const { text, events } = toIcs(tasks, notices, { at, today, alarms: [7, 1] });
      return { content: text, count: events };
    }
    const rows = rowsOf(tasks, notices, today);
    if (format === 'csv') {
      const { toCsv } = await import('./export/csv.ts');
      return { content: toCsv(rows), count: rows.length };
    }
    const { toXlsx } = await import('./export/xlsx.ts');
    return { content: await toXlsx(rows, { at, today }), count: rows.length };
  }
}

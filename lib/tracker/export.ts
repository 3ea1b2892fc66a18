import { asReportChoices, type ReportChoices } from '../core/export/choices.ts';
import type { Job, ListFormat, Progress, Wanted } from './export/job.ts';
import { type Running, startJob } from './export/thread.ts';
import type { Query } from './query.ts';
import { readSettings } from './settings.ts';
import type { Tracker } from './tracker.ts';

export { type ExportFile, FORMATS, type Format, type Progress } from './export/job.ts';
export { ExportStopped, type Running } from './export/thread.ts';

export interface ExportOptions {
  /** Which tasks; all that are tracked by default. Its order is not theirs in the file. */
  readonly query?: Query;
  /** Instead of tracked tasks: what a page offers. */
  readonly page?: Extract<Wanted, { kind: 'page' }>;
  /** How a report is made up; the defaults where not given. */
  readonly report?: ReportChoices;
  readonly tell?: (progress: Progress) => void;
}

/** Start to write a file in a thread of its own. Only the ids of what a query finds are gathered here; the thread reads the records itself. */
export async function startExport(tracker: Tracker, format: ListFormat, options: ExportOptions = {}): Promise<Running> {
  const { query = {}, page, report = asReportChoices(null), tell = () => undefined } = options;
  const today = tracker.today();
  const wanted = async (): Promise<Wanted> => {
    if (page) return page;
    return { kind: 'tasks', ids: (await tracker.find(query, today)).map(({ row }) => row.id) };
  };
  const job: Job = {
    format,
    wanted: await wanted(),
    database: tracker.name,
    at: tracker.now().toISOString(),
    today,
    report,
    settings: await readSettings(),
  };
  return startJob(job, tell);
}

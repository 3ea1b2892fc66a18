import { asReportChoices, type ReportChoices } from '@/lib/core/export/choices.ts';
import type { NoticeRecord, TaskRecord } from '@/lib/core/task/task.ts';
import type { Gathered, Job } from '@/lib/tracker/export/job.ts';
import { AT, NOTICES, TODAY } from './records.ts';

/** A job with good defaults; `report` names only what a test is about. */
export const jobOf = (format: Job['format'], report: Partial<ReportChoices> = {}): Job => ({
  format,
  wanted: { kind: 'everything' },
  database: 'none',
  at: AT,
  today: TODAY,
  report: { ...asReportChoices(null), ...report },
  settings: {},
});

export const gatheredOf = (
  tasks: readonly TaskRecord[],
  notices: ReadonlyMap<string, NoticeRecord> = NOTICES,
): Gathered => ({ tasks, notices });

export const HEAD_CHOICES: Partial<ReportChoices> = {
  letter: { number: '1234/BTC-VP', day: '2026-06-10', body: 'Bộ Tài chính' },
  head: { above: '', body: 'Bộ Tài chính', place: 'Hà Nội' },
  signer: {
    authority: 'TL. Bộ trưởng',
    position: 'Chánh Văn phòng',
    name: 'Nguyễn Văn An',
    recipients: 'Văn phòng Chính phủ;\n- Lưu: VT.',
  },
};

import type { NoticeRecord, TaskRecord } from '@/lib/core/task/task.ts';
import { trackedTask } from '@/lib/core/task/tracked.ts';
import { ADDRESS, sampleNotice, sampleTask } from '../tracker/samples.ts';

export const NOTICE = sampleNotice();
export const NOTICES: ReadonlyMap<string, NoticeRecord> = new Map([[NOTICE.id, NOTICE]]);
export const AT = '2026-06-10T03:00:00.000Z';
export const TODAY = '2026-06-10';

const FIRST = { id: 'c1', at: '2026-06-01T03:00:00.000Z' };

/** A tracked task with good defaults. */
export const record = (key: string, over: Partial<TaskRecord> = {}): TaskRecord => ({
  ...trackedTask(sampleTask(key), { id: `${NOTICE.id}#${key}`, noticeId: NOTICE.id, address: ADDRESS }, FIRST),
  ...over,
});

import type { TaskRecord } from '@/lib/core/task/task.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { ADDRESS, dated, recurring, sampleNotice, sampleTask } from '../tracker/samples.ts';
import { browser, machine } from './machine.ts';

/** Tasks of one notice: overdue, due, monthly. */
export const three = [
  sampleTask('1', { order: 0, deadlines: [dated('2026-06-07')] }),
  sampleTask('2', { order: 1, deadlines: [dated('2026-06-15')] }),
  sampleTask('3', { order: 2, deadlines: [recurring({ every: 'month', day: 25 })] }),
];

/** A machine in use: tasks of two notices, edited, finished, untracked; settings, a view, something set aside. */
export async function inUse(start?: string): Promise<Tracker> {
  const tracker = await machine(start);
  const { ids } = await tracker.track(sampleNotice(), three, ADDRESS);
  await tracker.track(
    sampleNotice({ id: 'text:h9', number: null, issued: null, textHash: 'h9' }),
    [sampleTask('9', { quote: 'Ủy ban nhân dân tỉnh Lào Cai rà soát quy hoạch.' })],
    'file:77aa',
  );
  await tracker.update(ids[0] ?? '', { note: 'Đã gọi điện' });
  await tracker.setStatus(ids[2] ?? '', 'done');
  await tracker.untrack([ids[1] ?? '']);
  await browser.storage.local.set({
    settings: { language: 'vi', agencyId: 'bo-tai-chinh', unitText: 'Vụ Ngân sách' },
    'set-aside': { '56/TB-VPCP@2026-05-20': ['0a1b2c3d4e5'] },
    'panel-view': { view: 'all', tags: ['gấp'] },
    'export-choices': { format: 'xlsx', report: { title: 'Báo cáo tuần' } },
  });
  return tracker;
}

/** All records, by id. */
export const tasksOf = async (tracker: Tracker): Promise<TaskRecord[]> =>
  [...(await tracker.everything()).tasks].sort((a, b) => (a.id < b.id ? -1 : 1));

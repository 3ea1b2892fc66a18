import { addDays, daysBetween, type IsoDay } from '../../lib/core/calendar/iso-day.ts';
import { changed } from '../../lib/core/task/changes.ts';
import { limitOf } from '../../lib/core/task/due.ts';
import type { NoticeRecord, TaskInput, TaskRecord } from '../../lib/core/task/task.ts';
import { trackedTask } from '../../lib/core/task/tracked.ts';
import type { Chance } from './fill-chance.ts';
import { NOTES, REASONS, RESULTS, TAGS } from './fill-words.ts';

interface At {
  readonly input: TaskInput;
  readonly notice: NoticeRecord;
  readonly today: IsoDay;
  readonly index: number;
}

/** What became of a task since it was tracked, each step in its history: past limits mostly done, some late, some put off, some stopped. */
export function lived(chance: Chance, { input, notice, today, index }: At): TaskRecord {
  const issued = notice.issued ?? today;
  const trackedOn = within(addDays(issued, chance.whole(1, 3)), today);
  const stamp = (day: IsoDay, what: string) => ({
    id: `fill-${index}-${what}`,
    at: `${within(day, today)}T0${chance.whole(1, 9)}:${chance.whole(10, 59)}:00.000Z`,
  });
  const begun = { id: `fill-${notice.id}`, at: `${trackedOn}T02:30:00.000Z` };
  const home = { id: `${notice.id}#${input.key}`, noticeId: notice.id, address: notice.addresses[0] ?? '' };
  let task: TaskRecord = { ...trackedTask(input, home, begun), found: !chance.often(0.01) };
  const { lastDay } = limitOf(task);
  const past = lastDay !== null && lastDay < today;
  if (lastDay !== null && chance.often(0.04)) {
    const extended = {
      due: addDays(lastDay, chance.one([15, 30, 45])),
      reason: chance.one(REASONS),
      document: `Công văn số ${chance.whole(100, 9000)}/VPCP-TH`,
    };
    task = changed(task, { extended }, 'edited', stamp(addDays(lastDay, -5), 'extended'));
  }
  if (chance.often(0.12)) task = changed(task, { tags: [chance.one(TAGS)] }, 'edited', stamp(today, 'tag'));
  if (chance.often(0.1)) task = changed(task, { note: chance.one(NOTES) }, 'edited', stamp(today, 'note'));
  if (limitOf(task).recurrence) return task;
  const draw = chance.next();
  const day = stamp(addDays(trackedOn, chance.whole(3, 40)), 'status');
  if (draw < (past ? 0.82 : 0.12)) {
    const doneOn = within(
      past ? addDays(lastDay, chance.one([-12, -6, -3, -1, 0, 0, 2, 9])) : day.at.slice(0, 10),
      today,
    );
    const on = daysBetween(trackedOn, doneOn) < 0 ? trackedOn : doneOn;
    const result = chance.often(0.5) ? chance.one(RESULTS) : '';
    return changed(task, { status: 'done', doneOn: on, result }, 'status', stamp(on, 'done'));
  }
  if (draw < (past ? 0.85 : 0.15)) return changed(task, { status: chance.one(['paused', 'dropped']) }, 'status', day);
  return draw < (past ? 0.96 : 0.5) ? changed(task, { status: 'in-progress' }, 'status', day) : task;
}

const within = (day: IsoDay, today: IsoDay): IsoDay => (day > today ? today : day);

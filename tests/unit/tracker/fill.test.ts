import { describe, expect, it } from 'vitest';
import { dueState, standingOf } from '@/lib/core/task/due.ts';
import { noticeRecord, taskRecord } from '@/lib/core/task/task.ts';
import { backupOf } from '../../tools/fill-backup.ts';
import { fillData, groupsMade } from '../../tools/fill-data.ts';
import { readWhole } from '../backup/file.ts';

const TODAY = '2026-11-22';
const { notices, tasks } = fillData(600, TODAY);
const share = (count: number): number => count / tasks.length;

describe('data made to fill the tracker', () => {
  it('is the same for the same number and day, another for others', () => {
    expect(fillData(600, TODAY)).toEqual({ notices, tasks });
    expect(fillData(601, TODAY).tasks[0]).not.toEqual(tasks[0]);
    expect(fillData(600, '2026-11-23').tasks[0]).not.toEqual(tasks[0]);
  });

  it('gives as many tasks as asked, in a twentieth as many notices, each with its own id', () => {
    for (const count of [1, 19, 100, 333]) {
      const made = fillData(count, TODAY);
      expect(made.tasks).toHaveLength(count);
      expect(made.notices).toHaveLength(Math.max(1, Math.round(count / 20)));
    }
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
    expect(new Set(notices.map(({ number, issued }) => `${number} ${issued?.slice(0, 4)}`)).size).toBe(notices.length);
    const known = new Set(notices.map(({ id }) => id));
    expect(tasks.filter(({ noticeId }) => !known.has(noticeId))).toEqual([]);
  });

  it('is what the tracker keeps: every record passes, and a backup of it is read back whole', () => {
    for (const notice of notices) expect(noticeRecord.safeParse(notice).success).toBe(true);
    for (const task of tasks) expect(taskRecord.safeParse(task).success).toBe(true);
    expect(readWhole(backupOf({ notices, tasks }, TODAY))).toMatchObject({
      ok: true,
      value: { tasks: { length: 600 } },
    });
  });

  it('has every group, all kinds of limits, and the statuses in a natural mix', () => {
    expect([...groupsMade(tasks, TODAY).keys()].sort()).toEqual(
      ['done', 'later', 'month', 'none', 'overdue', 'paused', 'today', 'week'].sort(),
    );
    const kinds = new Set(tasks.flatMap(({ deadlines }) => deadlines.map(({ value }) => value.kind)));
    expect([...kinds].sort()).toEqual(['date', 'event', 'ongoing', 'recurring', 'relative']);
    const late = tasks.filter((task) => dueState(standingOf(task), TODAY).late).length;
    expect(share(late)).toBeGreaterThan(0.02);
    expect(share(late)).toBeLessThan(0.25);
    expect(tasks.some(({ extended }) => extended !== null)).toBe(true);
    expect(tasks.some(({ tags }) => tags.length > 0)).toBe(true);
    expect(tasks.some(({ note }) => note !== '')).toBe(true);
  });

  it('names whoever leads in the task’s own words, and nobody where nobody leads', () => {
    const saidOf = ({ quote, leads }: (typeof tasks)[number]): boolean =>
      leads.every(({ text }) => quote.toLowerCase().includes(text.toLowerCase()));
    expect(tasks.filter((task) => !saidOf(task))).toEqual([]);
    const leaderless = tasks.filter(({ leads }) => leads.length === 0);
    expect(leaderless.length).toBeGreaterThan(0);
    expect(leaderless.filter(({ quote }) => /chủ trì|đơn vị liên quan/u.test(quote))).toEqual([]);
  });

  it('has nothing from the days to come: what is done was done by today, nothing was written later', () => {
    for (const task of tasks) {
      expect((task.doneOn ?? TODAY) <= TODAY).toBe(true);
      expect(task.updatedAt.slice(0, 10) <= TODAY).toBe(true);
      expect(task.status === 'done').toBe(task.doneOn !== null);
    }
  });
});

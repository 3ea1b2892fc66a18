import { expect, test } from 'vitest';
import { limitOf } from '@/lib/core/task/due.ts';
import { explain } from '@/lib/core/task/explain.ts';
import type { TaskDeadline, TaskRecord } from '@/lib/core/task/task.ts';
import { confirmed } from '@/lib/ui/model/edited.ts';

const limit = (text: string, value: Partial<TaskDeadline['value']>): TaskDeadline => ({
  text,
  value: { kind: 'date', due: null, bound: 'by', precision: 'day', implied: [], flags: [], ...value },
});
const after = (deadlines: TaskDeadline[], toConfirm = false) => {
  const task = { deadlines, extended: null, toConfirm } as unknown as TaskRecord;
  return { before: limitOf(task), now: limitOf({ ...task, ...confirmed(task) }), patch: confirmed(task) };
};

test('a day that was worked out counts as certain, its words stay as printed, and it is not said to be printed', () => {
  const ten = limit('trong 10 ngày', {
    kind: 'relative',
    bound: null,
    precision: 'none',
    estimate: '2026-06-12',
    duration: { count: 10, unit: 'day', from: 'paper' },
  });
  const { before, now, patch } = after([ten, limit('trước 30/9', { due: '2026-09-30', bound: 'before' })]);
  expect(before).toMatchObject({ lastDay: '2026-06-12', doubtful: true });
  expect(now).toMatchObject({ lastDay: '2026-06-12', doubtful: false, deadline: 0 });
  expect(patch.deadlines?.map(({ text }) => text)).toEqual(['trong 10 ngày', 'trước 30/9']);
  expect(patch.deadlines?.[0] && explain(patch.deadlines[0]).map(({ key }) => key)).toEqual(['how.by']);
});

test('a year that looked misprinted is right, the period it names stays', () => {
  const { now, patch } = after([
    limit('trong Quý I/2024', { due: '2024-03-31', precision: 'quarter', flags: ['past'] }),
  ]);
  expect(now).toMatchObject({ lastDay: '2024-03-31', doubtful: false });
  expect(patch.deadlines?.[0]?.value.precision).toBe('quarter');
});

test('what was read off a scan is confirmed too, a rhythm without a day as well', () => {
  const monthly = limit('hằng tháng', {
    kind: 'recurring',
    recurrence: { every: 'month', day: 25 },
    precision: 'none',
  });
  for (const one of [limit('trước 30/9', { due: '2026-09-30', bound: 'before' }), monthly]) {
    const { before, now, patch } = after([one], true);
    expect([before.doubtful, now.doubtful, patch.toConfirm]).toEqual([true, false, false]);
    expect(now.lastDay).toBe(before.lastDay);
    expect(patch.deadlines).toEqual([one]);
  }
});

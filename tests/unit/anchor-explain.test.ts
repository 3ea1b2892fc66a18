import { describe, expect, test } from 'vitest';
import { howWorkedOut, sayIn } from '@/lib/card/words.ts';
import type { DeadlineValue } from '@/lib/core/mention/mention.ts';
import { explain } from '@/lib/core/task/explain.ts';
import type { TaskDeadline } from '@/lib/core/task/task.ts';

const deadline = (value: Partial<DeadlineValue>): TaskDeadline =>
  ({
    text: '…',
    value: { kind: 'date', due: null, bound: 'in', precision: 'none', implied: [], flags: [], ...value },
  }) as TaskDeadline;

describe('how a deadline was worked out', () => {
  test.each<[string, Partial<DeadlineValue>, string]>([
    ['trong Quý II/2026', { due: '2026-06-30', precision: 'quarter' }, 'how.quarter'],
    ['trong tháng 6/2026', { due: '2026-06-30', precision: 'month' }, 'how.month'],
    ['trong năm 2026', { due: '2026-12-31', precision: 'year' }, 'how.year'],
    ['6 tháng đầu năm', { due: '2026-06-30', precision: 'half', implied: ['year'] }, 'how.half how.implied.year'],
    ['ngày 30/6/2026', { due: '2026-06-30', precision: 'day' }, 'how.day'],
    [
      'chậm nhất ngày 30/6',
      { due: '2026-06-30', precision: 'day', bound: 'by', implied: ['year'] },
      'how.by how.implied.year',
    ],
    ['trước ngày 15/6/2026', { due: '2026-06-15', precision: 'day', bound: 'before' }, 'how.before'],
    ['năm in nhầm', { due: '2025-06-30', precision: 'day', flags: ['past'] }, 'how.day how.past'],
    ['thường xuyên', { kind: 'ongoing' }, 'how.ongoing'],
    ['trước mùa mưa', { kind: 'event' }, 'how.event'],
    ['hằng tháng', { kind: 'recurring', recurrence: { every: 'month', day: 25 } }, 'how.recurring'],
    [
      '10 ngày kể từ một mốc',
      { kind: 'relative', duration: { count: 10, unit: 'day', from: 'event' } },
      'how.duration.event',
    ],
    ['trong 10 ngày', { kind: 'relative', duration: { count: 10, unit: 'day', from: null } }, 'how.duration.unknown'],
  ])('%s', (_words, value, keys) => {
    expect(
      explain(deadline(value))
        .map((step) => step.key)
        .join(' '),
    ).toBe(keys);
  });

  test('a quarter names its months and its last day', () => {
    expect(explain(deadline({ due: '2026-12-31', precision: 'quarter' }))[0]?.params).toEqual({
      quarter: 'IV',
      months: '10, 11, 12',
      date: '2026-12-31',
    });
  });

  test('“trước” leaves the day before, and is late from the day named', () => {
    expect(explain(deadline({ due: '2026-06-15', precision: 'day', bound: 'before' }))[0]?.params).toEqual({
      last: '2026-06-14',
      date: '2026-06-15',
    });
  });

  test('every sentence is filled in, in both languages', () => {
    const values: Partial<DeadlineValue>[] = [
      { due: '2026-06-30', precision: 'quarter', implied: ['year', 'month', 'day'], flags: ['past'] },
      { due: '2026-02-28', precision: 'month', bound: 'before' },
      { due: '2026-06-30', precision: 'half' },
      { due: '2026-12-31', precision: 'year', bound: 'by' },
      { kind: 'recurring' },
      { kind: 'recurring', recurrence: { every: 'week', weekday: 5 } },
      { kind: 'recurring', recurrence: { every: 'year', month: 6, day: 15 } },
      { kind: 'relative', estimate: '2026-06-10', duration: { count: 10, unit: 'working-day', from: 'paper' } },
      { kind: 'relative', duration: { count: 2, unit: 'month', from: 'paper' } },
      { kind: 'relative' },
    ];
    for (const language of ['vi', 'en'] as const)
      for (const value of values)
        for (const sentence of howWorkedOut(sayIn(language), deadline(value), '2026-05-22', true))
          expect(sentence).not.toMatch(/[{}]|undefined/);
  });
});

import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/core/calendar/iso-day.ts';
import type { Language } from '@/lib/i18n/index.ts';
import { instantOf, momentInVietnam } from '@/lib/tracker/clock.ts';
import { reminderWords } from '@/lib/tracker/reminder-words.ts';

const titleOf = (language: Language, ...left: number[]): string =>
  reminderWords(
    language,
    left.map((daysLeft, i) => ({ id: `${i}`, daysLeft, lastDay: addDays('2026-06-10', daysLeft) })),
    () => '',
  ).title;

describe('a reminder’s title', () => {
  it.each([
    [[-3], '1 việc quá hạn', '1 task overdue'],
    [[-30, -1], '2 việc quá hạn', '2 tasks overdue'],
    [[0], '1 việc đến hạn hôm nay', '1 task due today'],
    [[1, 1], '2 việc đến hạn ngày mai', '2 tasks due tomorrow'],
    [[3], '1 việc còn 3 ngày', '1 task due in 3 days'],
    [[1, 7], '2 việc trong 7 ngày tới', '2 tasks due within 7 days'],
    [
      [-1, 0, 3, 3],
      '1 việc quá hạn, 1 việc đến hạn hôm nay, 2 việc còn 3 ngày',
      '1 task overdue, 1 task due today, 2 tasks due in 3 days',
    ],
  ] as const)('%j', (left, vi, en) => {
    expect(titleOf('vi', ...left)).toBe(vi);
    expect(titleOf('en', ...left)).toBe(en);
  });
});

describe('a reminder’s lines', () => {
  const named = [-2, 0, 3, 7, 7].map((daysLeft, i) => ({ id: `${i}`, daysLeft, lastDay: '2026-06-10' }));
  it('name the first three by their first words, and count the rest', () => {
    const long = `Bộ Xây dựng  rà soát\ncác dự án ${'đường bộ cao tốc '.repeat(20)}`;
    const { message } = reminderWords('vi', named, (id) => (id === '0' ? long : id === '1' ? 'Bộ Y tế báo cáo.' : ''));
    const lines = message.split('\n');
    expect(lines.slice(1)).toEqual(['hôm nay: Bộ Y tế báo cáo.', 'còn 3 ngày', 'và 2 việc khác']);
    expect(lines[0]).toMatch(/^quá hạn 2 ngày: Bộ Xây dựng rà soát các dự án đường .*(?:đường|bộ|cao|tốc)…$/);
    expect(lines[0]?.length).toBeLessThan(110);
  });
});

describe('the clock on the wall in Vietnam', () => {
  it.each([
    ['2026-06-09T17:00:00Z', '2026-06-10', 0],
    ['2026-06-10T01:00:00Z', '2026-06-10', 480],
    ['2026-06-10T16:59:59Z', '2026-06-10', 1439],
    ['2026-12-31T17:30:00Z', '2027-01-01', 30],
  ])('%s is %s at minute %i, and back', (instant, day, minutes) => {
    const moment = momentInVietnam(new Date(instant));
    expect(moment).toEqual({ day, minutes });
    expect(Math.floor(Date.parse(instant) / 60_000) * 60_000).toBe(instantOf(moment));
  });
});

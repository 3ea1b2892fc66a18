import { describe, expect, it } from 'vitest';
import { formatDay } from '../../lib/core/calendar/format.ts';
import {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  isIsoDay,
  lastDayOfMonth,
  toIsoDay,
  weekday,
} from '../../lib/core/calendar/iso-day.ts';
import { lastDayOfHalf, lastDayOfQuarter, lastDayOfWeek, lastDayOfYear } from '../../lib/core/calendar/periods.ts';
import { addWorkingDays, isWorkingDay } from '../../lib/core/calendar/working-days.ts';

describe('days', () => {
  it.each([
    [2025, 2, 28, '2025-02-28'],
    [2024, 2, 29, '2024-02-29'],
    [2025, 12, 31, '2025-12-31'],
  ])('toIsoDay(%i, %i, %i)', (year, month, day, expected) => expect(toIsoDay(year, month, day)).toBe(expected));

  it.each([
    [2025, 2, 29],
    [2025, 4, 31],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
    [2025.5, 1, 1],
    [Number.NaN, 1, 1],
  ])('no such day: %d-%d-%d', (year, month, day) => expect(toIsoDay(year, month, day)).toBeNull());

  it.each(['2025-02-30', '2025-1-1', '30/6/2025', '', '2025-06-30T00:00'])('isIsoDay refuses %j', (text) =>
    expect(isIsoDay(text)).toBe(false),
  );

  it('adds days over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2025-03-01', -1)).toBe('2025-02-28');
    expect(addDays('nonsense', 3)).toBe('nonsense');
  });

  it('adds months, to the last day where the month is shorter', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2025-11-15', 3)).toBe('2026-02-15');
    expect(addMonths('2025-01-15', -1)).toBe('2024-12-15');
  });

  it('counts and compares', () => {
    expect(daysBetween('2025-06-30', '2025-07-05')).toBe(5);
    expect(daysBetween('2025-07-05', '2025-06-30')).toBe(-5);
    expect(daysBetween('x', '2025-06-30')).toBeNaN();
    expect(['2025-10-01', '2025-09-30'].sort(compareDays)).toEqual(['2025-09-30', '2025-10-01']);
    expect(weekday('2025-06-30')).toBe(1);
    expect(weekday('2025-06-29')).toBe(7);
    expect(weekday('x')).toBe(0);
  });
});

describe('periods', () => {
  it('end on their last day', () => {
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
    expect(lastDayOfMonth(2025, 13)).toBeNull();
    expect(lastDayOfQuarter(2025, 2)).toBe('2025-06-30');
    expect(lastDayOfQuarter(2025, 5)).toBeNull();
    expect(lastDayOfHalf(2025, 1)).toBe('2025-06-30');
    expect(lastDayOfYear(2025)).toBe('2025-12-31');
    expect(lastDayOfWeek('2025-06-09')).toBe('2025-06-15');
    expect(lastDayOfWeek('2025-06-15', 1)).toBe('2025-06-22');
  });
});

describe('working days', () => {
  it.each([
    ['2025-01-29', 'mồng 1 Tết Ất Tỵ'],
    ['2026-02-17', 'mồng 1 Tết Bính Ngọ'],
    ['2030-02-04', 'Tết, by the Vietnamese calendar (2/2/2030)'],
    ['2025-04-07', 'Giỗ Tổ'],
    ['2023-05-03', 'in lieu of Giỗ Tổ on a Saturday'],
    ['2025-09-01', 'second day of Quốc khánh'],
    ['2025-05-02', 'exchanged for 26/4/2025'],
    ['2025-06-28', 'a Saturday'],
  ])('%s is off: %s', (day) => expect(isWorkingDay(day)).toBe(false));

  it.each(['2025-04-26', '2025-06-30', '2020-09-03', '2018-09-04'])('%s is worked', (day) =>
    expect(isWorkingDay(day)).toBe(true),
  );

  it('are counted from the next day, over weekends and holidays', () => {
    expect(addWorkingDays('2025-06-09', 10)).toBe('2025-06-23');
    expect(addWorkingDays('2025-04-29', 1)).toBe('2025-05-05');
    expect(addWorkingDays('2025-06-09', 0)).toBe('2025-06-09');
    expect(addWorkingDays('?', 3)).toBe('?');
  });
});

describe('formatDay', () => {
  it.each([
    ['2026-06-07', '07/6/2026'],
    ['2025-06-30', '30/6/2025'],
    ['2026-02-05', '05/02/2026'],
    ['2025-12-31', '31/12/2025'],
    ['2025-01-10', '10/01/2025'],
    ['what is no day', 'what is no day'],
  ])('%s → %s', (day, expected) => expect(formatDay(day)).toBe(expected));
});

import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toIcs } from '@/lib/core/export/ics.ts';
import { turnAt } from '@/lib/core/task/recurrence.ts';
import type { TaskDeadline, TaskRecord } from '@/lib/core/task/task.ts';
import { dated, recurring } from '../tracker/samples.ts';
import { AT, NOTICES, record, TODAY } from './records.ts';

const write = (...tasks: TaskRecord[]) => toIcs(tasks, NOTICES, { at: AT, today: TODAY, alarms: [7, 1] });
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
};

describe('an event', () => {
  const task = record('1', {
    quote: 'Bộ Tài chính; Bộ Y tế, rà soát\ncác định mức \\ ngày.',
    deadlines: [dated('2026-06-30', { bound: 'before' })],
  });
  const { events, calendar } = read(write(task).text);
  const [event] = events;

  it('lasts the whole last day in time', () => {
    expect(events).toHaveLength(1);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-06-29');
    expect(event?.endDate.toString()).toBe('2026-06-30');
  });

  it('is published, stamped with the time given, and says the words', () => {
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-06-10T03:00:00Z');
    expect(event?.description).toContain('Bộ Tài chính; Bộ Y tế, rà soát\ncác định mức \\ ngày.');
    expect(event?.component.getAllSubcomponents('valarm')).toHaveLength(2);
  });

  it('keeps its UID and raises its SEQUENCE when the task changes', () => {
    const changed = { ...task, note: 'x', history: [...task.history, ...task.history] };
    const [again] = read(write(changed).text).events;
    expect(again?.uid).toBe(event?.uid);
    expect(again?.sequence).toBe((event?.sequence ?? 0) + 1);
    expect(read(write(record('2')).text).events[0]?.uid).not.toBe(event?.uid);
  });

  it('is the same in every time zone of the machine', () => {
    const zone = process.env.TZ;
    try {
      for (const tz of ['America/New_York', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati']) {
        process.env.TZ = tz;
        expect(read(write(task).text).events[0]?.startDate.toString()).toBe('2026-06-29');
      }
    } finally {
      process.env.TZ = zone;
    }
  });
});

describe('the lines', () => {
  it('hold at most 75 octets and never cut a letter', () => {
    const { text } = write(record('1', { quote: `${'Ễ'.repeat(200)} ${'a\u{1F4CC}Ặ'.repeat(80)}` }));
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(() => encodeURIComponent(line)).not.toThrow();
    }
    expect(text).not.toMatch(/(?<!\r)\n/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

describe('what has no day', () => {
  it.each<[string, TaskDeadline[]]>([
    ['nothing', []],
    ['every day', [recurring({ every: 'day' })]],
  ])('has no event: %s', (_, deadlines) => {
    const { text, events } = write(record('1', { deadlines }));
    expect(events).toBe(0);
    expect(read(text).events).toHaveLength(0);
  });

  it('a dropped task is cancelled, not left standing', () => {
    expect(
      read(write(record('1', { status: 'dropped' })).text).events[0]?.component.getFirstPropertyValue('status'),
    ).toBe('CANCELLED');
  });
});

describe('a rhythm', () => {
  it.each<[string, TaskDeadline]>([
    ['every month before the 25th', recurring({ every: 'month', day: 25 }, { bound: 'before' })],
    ['every month before the 1st', recurring({ every: 'month', day: 1 }, { bound: 'before' })],
    ['every month, the 30th', recurring({ every: 'month', day: 30 })],
    ['every month before the 30th', recurring({ every: 'month', day: 30 }, { bound: 'before' })],
    ['every month, the 31st', recurring({ every: 'month', day: 31 })],
    ['every month', recurring({ every: 'month' })],
    ['every quarter', recurring({ every: 'quarter' })],
    ['every quarter before the 20th', recurring({ every: 'quarter', day: 20 }, { bound: 'before' })],
    ['every half', recurring({ every: 'half' })],
    ['every year', recurring({ every: 'year' })],
    ['every year in February', recurring({ every: 'year', month: 2 })],
    ['every year before 15/11', recurring({ every: 'year', month: 11, day: 15 }, { bound: 'before' })],
    ['every year before 1/3', recurring({ every: 'year', month: 3, day: 1 }, { bound: 'before' })],
    ['every Friday', recurring({ every: 'week', weekday: 5 })],
    ['before every Monday', recurring({ every: 'week', weekday: 1 }, { bound: 'before' })],
    ['every week', recurring({ every: 'week' })],
    ['every ten days', recurring({ every: 'day', interval: 10 })],
    ['every second week', recurring({ every: 'week', interval: 2 })],
    ['every second month before the 15th', recurring({ every: 'month', interval: 2, day: 15 }, { bound: 'before' })],
    ['every second year', recurring({ every: 'year', interval: 2 })],
    ['twice a month', recurring({ every: 'month', count: 2 })],
    ['twice a week', recurring({ every: 'week', count: 2 })],
    ['twice a year', recurring({ every: 'year', count: 2 })],
  ])('falls in the calendar on the days that the panel shows: %s', (_, deadline) => {
    const { recurrence, bound } = deadline.value;
    const { events } = read(write(record('1', { deadlines: [deadline] })).text);
    if (!recurrence) throw new Error('no rhythm');
    const shown: string[] = [];
    const rounds: { due: string; doneOn: string; result: string }[] = [];
    for (let i = 0; i < 30; i++) {
      const due = turnAt(recurrence, {
        before: bound === 'before',
        since: '2026-06-01',
        today: rounds.at(-1)?.due ?? '2026-06-01',
        rounds,
      });
      shown.push(due ?? '-');
      if (due) rounds.push({ due, doneOn: due, result: '' });
    }
    const drawn = events.flatMap((event) => {
      const dates = event.iterator();
      return Array.from({ length: 30 }, () => dates.next()?.toString());
    });
    expect(drawn.sort().slice(0, 30)).toEqual(shown);
  });

  it('with two days a year is two events', () => {
    const days = [
      { month: 6, day: 15 },
      { month: 12, day: 1 },
    ];
    const { events } = read(
      write(record('1', { deadlines: [recurring({ every: 'year', days }, { bound: 'before' })] })).text,
    );
    expect(events.map((event) => event.startDate.toString())).toEqual(['2026-06-14', '2026-11-30']);
    expect(new Set(events.map((event) => event.uid)).size).toBe(2);
  });
});

import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { asReportChoices } from '@/lib/core/export/choices.ts';
import { toIcs } from '@/lib/core/export/ics.ts';
import { fold } from '@/lib/core/export/ics-text.ts';
import type { Recurrence } from '@/lib/core/mention/mention.ts';
import { turnAt } from '@/lib/core/task/recurrence.ts';
import type { TaskDeadline, TaskRecord } from '@/lib/core/task/task.ts';
import { writeIcs } from '@/lib/tracker/export/ics.ts';
import type { Job } from '@/lib/tracker/export/job.ts';
import { dated, recurring } from '../tracker/samples.ts';
import { AT, NOTICES, record, TODAY } from './records.ts';

const write = (...tasks: TaskRecord[]) =>
  toIcs(tasks, NOTICES, { at: AT, today: TODAY, alarms: { leads: [7, 1], at: 480 } });
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

describe('the folding', () => {
  const octets = (line: string): number => new TextEncoder().encode(line).length;
  const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });
  const borders = (text: string): Set<number> => new Set([...segmenter.segment(text)].map(({ index }) => index));
  const words = fc
    .array(
      fc.constantFrom(
        ...[
          'Nghiên cứu, đề xuất',
          'Ễ',
          'ặ',
          'thị xã ',
          'a',
          ' ',
          ';',
          '\u{1F4CC}',
          '👩🏽‍⚖️',
          '👨‍👩‍👧‍👦',
          '🇻🇳',
          'é́́',
          '中文',
          '“–”',
        ],
        'Chỉ đạo thực hiện'.normalize('NFD'),
        'ử'.normalize('NFD'),
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join(''));

  it('gives lines of at most 75 octets, cut between letters, and the words come back whole', () => {
    fc.assert(
      fc.property(words, (text) => {
        const lines = fold(`SUMMARY:${text}`).split('\r\n');
        for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
        for (const line of lines.slice(1)) expect(line.charAt(0)).toBe(' ');
        const whole = `SUMMARY:${text}`;
        expect(lines.map((line, at) => (at === 0 ? line : line.slice(1))).join('')).toBe(whole);
        const allowed = borders(whole);
        let at = 0;
        for (const line of lines.slice(0, -1)) {
          at += line.length - (at === 0 ? 0 : 1);
          expect(allowed.has(at)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('fills its lines: no line could take the next letter too', () => {
    const lines = fold(`SUMMARY:${'Ễ'.repeat(400)}`).split('\r\n');
    for (const line of lines.slice(1, -1)) expect(octets(line)).toBeGreaterThan(72);
  });

  it('cuts even a letter under so many marks that no line could hold it, between its code points', () => {
    const tower = `a${'\u0301'.repeat(200)}`;
    const lines = fold(`SUMMARY:${tower}`).split('\r\n');
    for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(lines.map((line, at) => line.slice(at === 0 ? 0 : 1)).join('')).toBe(`SUMMARY:${tower}`);
  });

  it('of whole events is read back by another parser, word for word', () => {
    const hostile = fc.constantFrom(
      '\r\nEND:VEVENT\r\n',
      '\nBEGIN:VALARM',
      '\\n',
      '\\',
      ',',
      ';',
      ':',
      '"',
      '\u0007',
      '\u2028',
      '=',
      '\t',
    );
    const mixed = fc
      .array(fc.oneof(words, hostile), { minLength: 1, maxLength: 8 })
      .map((parts) => `x${parts.join('')}`);
    fc.assert(
      fc.property(mixed, mixed, (quote, note) => {
        const { events, calendar } = read(write(record('1', { quote, note, tags: ['a,b', note] })).text);
        expect(calendar.getAllSubcomponents()).toHaveLength(1);
        expect(events).toHaveLength(1);
        const plain = (text: string): string =>
          text.replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
        expect(events[0]?.description?.startsWith(plain(quote))).toBe(true);
        expect(events[0]?.description).toContain(plain(note));
        expect(events[0]?.component.getFirstProperty('categories')?.getValues()).toEqual(['a,b', plain(note)]);
      }),
      { numRuns: 200 },
    );
  });

  it('holds where an address would begin another line', () => {
    const { events } = read(write(record('1', { address: 'https://x.vn/\r\nATTENDEE:mailto:a@b.c' })).text);
    expect(events[0]?.component.hasProperty('attendee')).toBe(false);
  });
});

describe('the alarms', () => {
  const triggersOf = (task: TaskRecord, at = 480, leads: readonly number[] = [7, 1, 0]): string[] => {
    const { text } = toIcs([task], NOTICES, { at: AT, today: TODAY, alarms: { leads, at } });
    return (read(text).events[0]?.component.getAllSubcomponents('valarm') ?? []).map((alarm) => {
      expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(String(alarm.getFirstPropertyValue('description'))).not.toBe('');
      return String(alarm.getFirstPropertyValue('trigger'));
    });
  };

  it('come on the days before that the user set, at the time of day that the user set', () => {
    expect(triggersOf(record('1'))).toEqual(['-P6DT16H', '-PT16H', 'PT8H']);
    expect(triggersOf(record('1'), 0)).toEqual(['-P7D', '-P1D', 'PT0S']);
    expect(triggersOf(record('1'), 1439, [1])).toEqual(['-PT1M']);
    expect(triggersOf(record('1'), 495, [2, 2])).toEqual(['-P1DT15H45M']);
  });

  it('of a day that is over are none, nor is any that should have come before today', () => {
    expect(triggersOf(record('1', { deadlines: [dated('2026-06-09')] }))).toEqual([]);
    expect(triggersOf(record('1', { deadlines: [dated('2026-06-10')] }))).toEqual(['PT8H']);
    expect(triggersOf(record('1', { deadlines: [dated('2026-06-16')] }))).toEqual(['-PT16H', 'PT8H']);
    expect(triggersOf(record('1', { deadlines: [dated('2026-06-17')] }))).toHaveLength(3);
    const extended = { due: '2026-09-30', reason: '', document: '' };
    expect(triggersOf(record('1', { deadlines: [dated('2026-06-01')], extended }))).toHaveLength(3);
  });

  it('of a rhythm come as long as it does', () => {
    const monthly = recurring({ every: 'month', day: 5 });
    expect(triggersOf(record('1', { deadlines: [monthly] }))).toHaveLength(3);
    const since = { trackedAt: '2026-01-10T03:00:00.000Z' };
    const ended = record('1', { ...since, deadlines: [monthly, dated('2026-06-08')] });
    const { text } = toIcs([ended], NOTICES, { at: AT, today: TODAY, alarms: { leads: [1], at: 480 } });
    expect(text).toContain('RRULE:');
    expect(text).not.toContain('VALARM');
  });

  it("are the task's own where it has some, or none", () => {
    expect(triggersOf(record('1', { remind: [3] }))).toEqual(['-P2DT16H']);
    expect(triggersOf(record('1', { remind: [] }))).toEqual([]);
  });

  it.each(['done', 'paused', 'dropped'] as const)('are silent for what is %s', (status) => {
    expect(triggersOf(record('1', { status, doneOn: status === 'done' ? TODAY : null }))).toEqual([]);
  });
});

describe('the file', () => {
  const job = (settings: Record<string, unknown>): Job => ({
    format: 'ics',
    wanted: { kind: 'tasks', ids: [] },
    database: 'x',
    at: AT,
    today: TODAY,
    report: asReportChoices(null),
    settings,
  });
  const triggers = async (settings: Record<string, unknown>): Promise<string[]> => {
    const told: number[] = [];
    const gathered = { tasks: [record('1'), record('2', { deadlines: [] })], notices: NOTICES };
    const { content, count } = await writeIcs(gathered, job(settings), (done) => told.push(done));
    expect(count).toBe(1);
    expect(told.at(-1)).toBe(2);
    const [event] = read(String(content)).events;
    return (event?.component.getAllSubcomponents('valarm') ?? []).map((one) =>
      String(one.getFirstPropertyValue('trigger')),
    );
  };

  it('reminds as the settings say, and by their defaults where those cannot be read', async () => {
    expect(await triggers({ remind: { on: false, leads: [2], at: 420, overdue: true } })).toEqual(['-P1DT17H']);
    expect(await triggers({})).toEqual(['-P6DT16H', '-P2DT16H', '-PT16H', 'PT8H']);
    expect(await triggers({ remind: { leads: ['x'], at: -1 } })).toHaveLength(4);
  });
});

describe('a limit that was changed', () => {
  const tracked = record('1').history;
  const was = (before: Record<string, unknown>) => ({ id: 'c2', at: AT, what: 'edited' as const, before, after: {} });

  it('is the extended day, and what the words said is history', () => {
    const extended = { due: '2026-09-30', reason: '', document: '' };
    const { events } = read(write(record('1', { extended, history: [...tracked, was({ extended: null })] })).text);
    expect(events.map((event) => event.startDate.toString())).toEqual(['2026-09-30']);
    expect(events[0]?.sequence).toBe(1);
  });

  it('calls off the events that it no longer has, so that an earlier file leaves nothing standing', () => {
    const days = [
      { month: 6, day: 15 },
      { month: 12, day: 1 },
    ];
    const before = recurring({ every: 'year', days });
    const first = read(write(record('1', { deadlines: [before] })).text).events;
    const later = read(write(record('1', { history: [...tracked, was({ deadlines: [before] })] })).text).events;
    const status = (uid: string | undefined) =>
      later.find((event) => event.uid === uid)?.component.getFirstPropertyValue('status');
    expect(first).toHaveLength(2);
    expect(later).toHaveLength(2);
    expect(status(first[0]?.uid)).toBe('CONFIRMED');
    expect(status(first[1]?.uid)).toBe('CANCELLED');
  });

  it('taken away altogether calls off its only event', () => {
    const gone = record('1', { deadlines: [], history: [...tracked, was({ deadlines: record('1').deadlines })] });
    const { text, events } = write(gone);
    expect(events).toBe(0);
    expect(read(text).events.map((event) => event.component.getFirstPropertyValue('status'))).toEqual(['CANCELLED']);
  });

  it('that cannot be read in the history is passed over', () => {
    const odd = record('1', { history: [...tracked, was({ deadlines: 'x' }), was({ extended: { due: 'never' } })] });
    expect(read(write(odd).text).events).toHaveLength(1);
  });
});

describe('how a task stands', () => {
  it.each([
    ['paused', 'TENTATIVE', 'Tạm dừng: '],
    ['dropped', 'CANCELLED', 'Bộ Tài chính'],
    ['done', 'CONFIRMED', 'Hoàn thành: '],
  ] as const)('%s is %s', (status, word, begins) => {
    const [event] = read(write(record('1', { status, doneOn: status === 'done' ? TODAY : null })).text).events;
    expect(event?.component.getFirstPropertyValue('status')).toBe(word);
    expect(event?.summary.startsWith(begins)).toBe(true);
  });

  it('keeps nobody busy', () => {
    const [event] = read(write(record('1')).text).events;
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('names the lead where the words do not', () => {
    const task = record('1', { quote: 'b) Rà soát định mức.' });
    expect(read(write(task).text).events[0]?.summary).toBe('Bộ Tài chính: b) Rà soát định mức.');
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
    ['every second month, the 29th', recurring({ every: 'month', interval: 2, day: 29 })],
    ['every fifth month, the 31st', recurring({ every: 'month', interval: 5, day: 31 })],
    ['every second month, the 30th', recurring({ every: 'month', interval: 2, day: 30 })],
    ['every fifth year in January', recurring({ every: 'year', interval: 5, month: 1 })],
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

  it('that ends with a dated limit comes back until the day before, and the last day stands by itself', () => {
    const deadlines = [recurring({ every: 'month', day: 25 }), dated('2026-09-30')];
    const { events } = read(write(record('1', { deadlines })).text);
    const days = events.flatMap((event) => {
      const dates = event.iterator();
      const found: string[] = [];
      for (let date = dates.next(); date && found.length < 12; date = dates.next()) found.push(date.toString());
      return event.isRecurring() ? found : [event.startDate.toString()];
    });
    expect(days.sort()).toEqual(['2026-06-25', '2026-07-25', '2026-08-25', '2026-09-25', '2026-09-30']);
  });

  it('of any kind falls on the days that the panel shows', () => {
    const day = fc.integer({ min: 1, max: 31 });
    const month = fc.integer({ min: 1, max: 12 });
    const interval = fc.constantFrom(undefined, 2, 3, 5);
    const rhythm: fc.Arbitrary<Recurrence> = fc.oneof(
      fc.record({ every: fc.constantFrom('month', 'quarter', 'half', 'year'), day, interval }),
      fc.record({ every: fc.constant('year'), month, day, interval }),
      fc.record({ every: fc.constant('year'), month, interval }),
      fc.record({ every: fc.constantFrom('month', 'quarter', 'half', 'year'), interval }),
      fc.record({ every: fc.constant('week'), weekday: fc.integer({ min: 1, max: 7 }), interval }),
      fc.record({ every: fc.constant('day'), interval: fc.integer({ min: 2, max: 40 }) }),
      fc.record({
        every: fc.constant('year'),
        days: fc.uniqueArray(fc.record({ month, day: fc.integer({ min: 1, max: 28 }) }), {
          minLength: 2,
          maxLength: 3,
          selector: (one) => one.month,
        }),
      }),
    ) as fc.Arbitrary<Recurrence>;
    const since = fc
      .integer({ min: 0, max: 1400 })
      .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(rhythm, fc.constantFrom('by', 'before'), since, (odd, bound, from) => {
        const recurrence: NonNullable<TaskDeadline['value']['recurrence']> = JSON.parse(JSON.stringify(odd));
        // the 29th of every fifth month: one February in five years is passed over
        const { every, interval = 1, day: on = 1 } = recurrence;
        fc.pre(every !== 'month' || interval <= 2 || on < 29);
        const deadlines = [recurring(recurrence, { bound })];
        const { events } = read(write(record('1', { deadlines, trackedAt: `${from}T03:00:00.000Z` })).text);
        const shown: string[] = [];
        const rounds: { due: string; doneOn: string; result: string }[] = [];
        for (let i = 0; i < 15; i++) {
          const due = turnAt(recurrence, {
            before: bound === 'before',
            since: from,
            today: rounds.at(-1)?.due ?? from,
            rounds,
          });
          shown.push(due ?? '-');
          if (due) rounds.push({ due, doneOn: due, result: '' });
        }
        const drawn = events.flatMap((event) => {
          const dates = event.iterator();
          return Array.from({ length: 15 }, () => dates.next()?.toString() ?? '-');
        });
        expect(drawn.sort().slice(0, 15)).toEqual(shown);
      }),
      { numRuns: 300 },
    );
  });
});

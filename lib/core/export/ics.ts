import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { addDays, type IsoDay } from '../calendar/iso-day.ts';
import { dueState, type Standing, standingOf } from '../task/due.ts';
import { hash } from '../task/identity.ts';
import { turnAt } from '../task/recurrence.ts';
import type { NoticeRecord, Round, TaskRecord } from '../task/task.ts';
import { rowOf } from './rows.ts';
import { rulesOf } from './rrule.ts';

export interface IcsOptions {
  /** ISO instant of the export: DTSTAMP. */
  readonly at: string;
  readonly today: IsoDay;
  /** Days before the last day on which the calendar reminds. */
  readonly alarms?: readonly number[];
}

export interface Calendar {
  readonly text: string;
  /** Tasks that have an event; those without any day have none. */
  readonly events: number;
}

/**
 * The dated tasks as an iCalendar (RFC 5545), one all-day event on the last day in time, rhythms as RRULE. The UID follows from
 * the task and the SEQUENCE from its history, so that a later file replaces the events of an earlier one. Lines are folded
 * at 75 octets between letters.
 */
export function toIcs(
  tasks: readonly TaskRecord[],
  notices: ReadonlyMap<string, NoticeRecord>,
  options: IcsOptions,
): Calendar {
  const calendar = ical({
    name: 'Đôn Đốc',
    prodId: { company: 'Đôn Đốc', product: 'Đôn Đốc', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
  });
  let events = 0;
  tasks.forEach((task, i) => {
    const row = rowOf(task, notices.get(task.noticeId) ?? null, options.today, i + 1);
    const days = eventsOf(standingOf(task), options.today);
    if (days.length > 0) events++;
    for (const [n, { day, rule }] of days.entries()) {
      const event = calendar.createEvent({
        id: uidOf(task.id, n),
        start: midnight(day),
        end: midnight(addDays(day, 1)),
        allDay: true,
        stamp: new Date(options.at),
        lastModified: new Date(task.updatedAt),
        sequence: Math.max(0, task.history.length - 1),
        summary: summaryOf(task),
        description: [
          row.task,
          `Chủ trì: ${row.leads}`,
          row.coops && `Phối hợp: ${row.coops}`,
          `Thời hạn: ${row.printed}`,
          row.note,
          row.notice,
          row.address,
        ]
          .filter(Boolean)
          .join('\n'),
        status: task.status === 'dropped' || task.untrackedAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
        ...(rule ? { repeating: `RRULE:${rule}` } : {}),
        ...(/^https?:/u.test(task.address) ? { url: task.address } : {}),
      });
      const open = task.status === 'not-started' || task.status === 'in-progress';
      for (const before of open ? (options.alarms ?? []) : [])
        event.createAlarm({ type: ICalAlarmType.display, triggerBefore: before * 86_400 });
    }
  });
  return { text: calendar.toString().replace(/\r?\n?$/u, '\r\n'), events };
}

/** The dated limit as one event; a rhythm as one event for each of its rules, from its first turn on. */
function eventsOf(task: Standing, today: IsoDay): { day: IsoDay; rule: string | null }[] {
  const { limit, since } = task;
  if (limit.lastDay !== null) return [{ day: limit.lastDay, rule: null }];
  const { lastDay } = dueState(task, today);
  if (!limit.recurrence || lastDay === null) return [];
  return rulesOf(limit.recurrence, limit.before).flatMap(({ rhythm, rule, notFebruary }) => {
    const first = (rounds: Round[]) => turnAt(rhythm, { before: limit.before, since, today: since, rounds });
    const turn = first([]);
    const day = notFebruary && turn?.slice(5, 7) === '02' ? first([{ due: turn, doneOn: turn, result: '' }]) : turn;
    return day === null ? [] : [{ day, rule }];
  });
}

/** "Bộ Tài chính: bố trí vốn …", short enough for a month's view. */
function summaryOf(task: TaskRecord): string {
  const words = task.quote.replace(/^\s*[-–+•]\s+/u, '').replace(/\s+/gu, ' ');
  const short = words.length > 90 ? `${words.slice(0, words.lastIndexOf(' ', 90))} …` : words;
  return task.status === 'done' ? `Hoàn thành: ${short}` : short;
}

const uidOf = (id: string, n: number): string => `${hash(id)}${hash(id, 1)}${n > 0 ? `-${n}` : ''}@don-doc`;

/** Read as a day by the library, which takes UTC where no zone is named. */
const midnight = (day: IsoDay): Date => new Date(`${day}T00:00:00Z`);

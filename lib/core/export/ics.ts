import { formatDay } from '../calendar/format.ts';
import { addDays, type IsoDay } from '../calendar/iso-day.ts';
import { hash } from '../task/identity.ts';
import type { NoticeRecord, TaskRecord } from '../task/task.ts';
import { type CalendarEntry, entriesOf, formerEntries } from './ics-events.ts';
import { asText, line } from './ics-text.ts';
import { sourceIri } from './jsonld-ids.ts';
import { type ExportRow, rowOf } from './rows.ts';

export interface IcsOptions {
  /** ISO instant of the export: DTSTAMP. */
  readonly at: string;
  /** The day it is: no alarm is set for one before it. */
  readonly today: IsoDay;
  /** How the user is reminded: days before the last one in time, unless the task has its own; minutes since midnight. */
  readonly alarms?: { readonly leads: readonly number[]; readonly at: number };
  /** Hears how many tasks are written. */
  readonly tell?: (done: number) => void;
}

export interface Calendar {
  readonly text: string;
  /** Tasks that have an event; those without any day have none. */
  readonly events: number;
}

/**
 * The dated tasks as an iCalendar (RFC 5545), one all-day event on the last day in time, rhythms as RRULE. The UID follows from the task and
 * the SEQUENCE from its history, so that a later file replaces the events of an earlier one (RFC 5546, 3.2.1), and calls off those that a changed
 * limit no longer has. A deadline keeps nobody busy: TRANSP is TRANSPARENT.
 */
export function toIcs(
  tasks: readonly TaskRecord[],
  notices: ReadonlyMap<string, NoticeRecord>,
  options: IcsOptions,
): Calendar {
  const parts = [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
    line('PRODID', '-//Don Doc//Đôn Đốc//VI'),
    'CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n',
    line('NAME', 'Đôn Đốc'),
    line('X-WR-CALNAME', 'Đôn Đốc'),
  ];
  let events = 0;
  tasks.forEach((task, i) => {
    const entries = entriesOf(task);
    const former = formerEntries(task, entries.length);
    if (entries.length > 0) events++;
    if (entries.length + former.length > 0) {
      const row = rowOf(task, notices.get(task.noticeId) ?? null, options.today, i + 1);
      const event = (entry: CalendarEntry, n: number, off: boolean) => eventOf(task, row, entry, n, off, options);
      parts.push(...entries.map((entry, n) => event(entry, n, false)));
      parts.push(...former.map((entry, n) => event(entry, entries.length + n, true)));
    }
    options.tell?.(i + 1);
  });
  parts.push('END:VCALENDAR\r\n');
  return { text: parts.join(''), events };
}

/** `off`: the task has this event no more. */
function eventOf(
  task: TaskRecord,
  row: ExportRow,
  entry: CalendarEntry,
  n: number,
  off: boolean,
  { at, today, alarms }: IcsOptions,
): string {
  const cancelled = off || task.status === 'dropped' || task.untrackedAt !== null;
  const open = !cancelled && (task.status === 'not-started' || task.status === 'in-progress');
  const summary = asText(summaryOf(task));
  const leads = open && alarms ? [...new Set(task.remind ?? alarms.leads)] : [];
  const { day, rule } = entry;
  return [
    'BEGIN:VEVENT\r\n',
    line('UID', uidOf(task.id, n)),
    line('DTSTAMP', instant(at)),
    line('DTSTART;VALUE=DATE', compact(day)),
    line('DTEND;VALUE=DATE', compact(addDays(day, 1))),
    rule === null ? '' : line('RRULE', rule),
    line('SEQUENCE', String(Math.max(0, task.history.length - 1))),
    line('CREATED', instant(task.trackedAt)),
    line('LAST-MODIFIED', instant(task.updatedAt)),
    line('SUMMARY', summary),
    line('DESCRIPTION', asText(descriptionOf(row))),
    task.tags.length > 0 ? line('CATEGORIES', task.tags.map(asText).join(',')) : '',
    /^https?:/iu.test(task.address) ? line('URL', sourceIri(task.address, task.noticeId)) : '',
    line('STATUS', cancelled ? 'CANCELLED' : task.status === 'paused' ? 'TENTATIVE' : 'CONFIRMED'),
    'TRANSP:TRANSPARENT\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n',
    ...leads.filter((lead) => isAhead(entry, lead, today)).map((lead) => alarmOf(lead, alarms?.at ?? 0, summary)),
    'END:VEVENT\r\n',
  ].join('');
}

/** Whether the alarm of so many days before has a day to come on: calendars sound one that is over as soon as they read the file. */
const isAhead = ({ rule, last }: CalendarEntry, lead: number, today: IsoDay): boolean =>
  last === null || (rule === null ? addDays(last, -lead) : last) >= today;

/** Before the day's beginning by so many days, at the user's time of day: 7 days and 8:00 → -P6DT16H. */
function alarmOf(lead: number, at: number, summary: string): string {
  const before = lead * 1440 - at;
  const minutes = Math.abs(before);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const time = hours + rest > 0 ? `T${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}` : '';
  const length = `P${days > 0 ? `${days}D` : ''}${time}`;
  const trigger = `${before > 0 ? '-' : ''}${length === 'P' ? 'PT0S' : length}`;
  return `BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:${trigger}\r\n${line('DESCRIPTION', summary)}END:VALARM\r\n`;
}

/** "Bộ Tài chính: bố trí vốn …", short enough for a month's view; the lead stands first where the words do not name it. */
function summaryOf(task: TaskRecord): string {
  const words = task.quote.replace(/^\s*[-–+•]\s+/u, '').replace(/\s+/gu, ' ');
  const lead = task.leads[0]?.text ?? '';
  const named = lead === '' || words.includes(lead) ? words : `${lead}: ${words}`;
  const cut = named.lastIndexOf(' ', 90);
  const short = named.length > 90 ? `${named.slice(0, cut > 0 ? cut : 90)} …` : named;
  return task.status === 'done' ? `Hoàn thành: ${short}` : task.status === 'paused' ? `Tạm dừng: ${short}` : short;
}

function descriptionOf(row: ExportRow): string {
  const lastDay = row.lastDay && `hạn cuối ${formatDay(row.lastDay)}`;
  const named = (name: string, words: string | null): string => (words ? `${name}: ${words}` : '');
  return [
    row.task,
    named('Chủ trì', row.leads),
    named('Phối hợp', row.coops),
    named('Thời hạn', [row.printed, lastDay].filter(Boolean).join('; ')),
    named('Sản phẩm', row.product),
    named('Cấp trình', row.to),
    named('Trạng thái', row.status),
    row.note,
    [row.notice, row.path && `mục ${row.path}`].filter(Boolean).join(', '),
    row.address,
  ]
    .filter(Boolean)
    .join('\n');
}

const uidOf = (id: string, n: number): string => `${hash(id)}${hash(id, 1)}${n > 0 ? `-${n}` : ''}@don-doc`;

/** "2026-06-30" → "20260630". */
const compact = (day: IsoDay): string => day.replaceAll('-', '');

/** "2026-06-10T03:00:00.000Z" → "20260610T030000Z". */
const instant = (at: string): string => at.replace(/\.\d+/u, '').replace(/[-:]/gu, '');

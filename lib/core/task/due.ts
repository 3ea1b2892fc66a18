import { addDays, daysBetween, type IsoDay } from '../calendar/iso-day.ts';
import type { DeadlineValue, Recurrence } from '../mention/mention.ts';
import { turnAt } from './recurrence.ts';
import type { Round, Status, TaskRecord } from './task.ts';

/** Where a task stands in "Sắp đến hạn", in that order. `paused` holds tạm dừng and không thực hiện. */
export const GROUPS = ['overdue', 'today', 'week', 'month', 'later', 'none', 'done', 'paused'] as const;
export type DueGroup = (typeof GROUPS)[number];

/**
 * The cells of the report that offices send: hoàn thành đúng hạn, hoàn thành quá hạn, đang thực hiện trong hạn, đang thực
 * hiện quá hạn, không hạn. What is paused or dropped is in none of them.
 */
export const CELLS = ['done-in-time', 'done-late', 'open-in-time', 'open-late', 'no-deadline'] as const;
export type Cell = (typeof CELLS)[number];

/** Where the day comes from: an extension, the words, a count from the paper's date, or a rhythm. */
export type Basis = 'extended' | 'printed' | 'worked-out' | 'recurring';

/** A task's time limit, as far as it does not depend on today. */
export interface Limit {
  /** The last day on which doing it is in time; null where nothing is dated. */
  readonly lastDay: IsoDay | null;
  readonly basis: Basis | null;
  /** Index into `deadlines` of the one counted; null when extended or none. */
  readonly deadline: number | null;
  readonly recurrence: Recurrence | null;
  /** The rhythm's day is outside the limit ("trước ngày 25 hằng tháng"; not so where an hour of it is named). */
  readonly before: boolean;
  /** Worked out by us, flagged as past by the reading, or read out of a scan with doubt: to be confirmed. */
  readonly doubtful: boolean;
}

/** What dueState needs of a task. */
export interface Standing {
  readonly limit: Limit;
  readonly status: Status;
  readonly doneOn: IsoDay | null;
  readonly rounds: readonly Round[];
  /** The day that tracking began: earlier turns of a rhythm are not ours to judge. */
  readonly since: IsoDay;
}

export interface DueState {
  readonly group: DueGroup;
  readonly cell: Cell | null;
  /** The last day in time, today's turn of a rhythm included. */
  readonly lastDay: IsoDay | null;
  /** 0 on the last day, negative when late; null where nothing is dated. For what is done: against the day it was done. */
  readonly daysLeft: number | null;
  /** Open and past its last day. */
  readonly late: boolean;
  readonly basis: Basis | null;
  readonly doubtful: boolean;
}

const NONE: Limit = { lastDay: null, basis: null, deadline: null, recurrence: null, before: false, doubtful: false };

/** The last day in time of one deadline: "trước ngày 30/6" leaves 29/6; "trước 17 giờ ngày 30/6", "chậm nhất", "đến hết", "trong" include the day. */
export function lastDayOf({ value }: { readonly value: DeadlineValue }): IsoDay | null {
  const day = value.kind === 'date' ? value.due : (value.estimate ?? null);
  return day && (value.bound === 'before' && !value.time ? addDays(day, -1) : day);
}

/**
 * The limit that counts. An extension outweighs all. Else the earliest dated deadline, a count from the paper's own date
 * ("trong 10 ngày kể từ ngày ban hành") standing as dated though worked out: of an aim and a latest day ("phấn đấu trước
 * 30/6, chậm nhất 30/9") the aim is what a clerk is asked about first, and warning early costs less than warning late.
 * Days flagged as past (a misprinted year) count only when nothing else is dated. "Thường xuyên" and events set no day.
 */
export function limitOf(task: Pick<TaskRecord, 'deadlines' | 'extended' | 'toConfirm'>): Limit {
  const rhythm = task.deadlines.find((one) => one.value.kind === 'recurring' && one.value.recurrence)?.value;
  const recurrence = rhythm?.recurrence ?? null;
  const before = rhythm?.bound === 'before' && !recurrence?.time;
  if (task.extended) return { ...NONE, lastDay: task.extended.due, basis: 'extended', recurrence, before };
  const dated = task.deadlines
    .map((one, deadline) => ({ one, deadline, lastDay: lastDayOf(one), past: one.value.flags.includes('past') }))
    .filter((row) => row.lastDay !== null)
    .sort((a, b) => Number(a.past) - Number(b.past) || ((a.lastDay ?? '') < (b.lastDay ?? '') ? -1 : 1));
  const first = dated[0];
  const unsure = task.toConfirm === true;
  if (!first) return recurrence ? { ...NONE, basis: 'recurring', recurrence, before, doubtful: unsure } : NONE;
  const workedOut = first.one.value.kind !== 'date';
  return {
    lastDay: first.lastDay,
    basis: workedOut ? 'worked-out' : 'printed',
    deadline: first.deadline,
    recurrence,
    before,
    doubtful: workedOut || first.past || unsure,
  };
}

/** Whether a task names a day, or a rhythm that leads to one: what "có thời hạn" counts, everywhere. */
export function isDated(task: Pick<TaskRecord, 'deadlines'>): boolean {
  const limit = limitOf({ deadlines: task.deadlines, extended: null });
  return limit.lastDay !== null || limit.recurrence !== null;
}

/** What dueState needs, from a whole record. `since` is the day of `trackedAt` in UTC: near enough for a rhythm's first turn. */
export const standingOf = (task: TaskRecord): Standing => ({
  limit: limitOf(task),
  status: task.status,
  doneOn: task.doneOn,
  rounds: task.rounds,
  since: task.trackedAt.slice(0, 10),
});

/**
 * How a task stands on a day. A due day counts until its end in Asia/Ho_Chi_Minh: `today` is the day there.
 * A rhythm stands at its turn of the current period (see turnAt). Bad input is not possible: the record was checked by zod.
 */
export function dueState(task: Standing, today: IsoDay): DueState {
  const { limit } = task;
  const { lastDay, basis } = soonest(task, today);
  const base = { lastDay, basis, doubtful: basis === limit.basis && limit.doubtful };
  if (task.status === 'done') {
    const on = task.doneOn ?? today;
    const daysLeft = lastDay === null ? null : daysBetween(on, lastDay);
    return { ...base, group: 'done', late: false, daysLeft, cell: cellOf(daysLeft, true) };
  }
  const daysLeft = lastDay === null ? null : daysBetween(today, lastDay);
  if (task.status === 'paused' || task.status === 'dropped')
    return { ...base, group: 'paused', late: false, daysLeft, cell: null };
  return {
    ...base,
    group: groupOf(daysLeft),
    late: daysLeft !== null && daysLeft < 0,
    daysLeft,
    cell: cellOf(daysLeft, false),
  };
}

/** The dated limit or the rhythm's turn, whichever comes first; a rhythm that is over with its dated limit has no turn after it. */
function soonest({ limit, rounds, since, status }: Standing, today: IsoDay): Pick<Limit, 'lastDay' | 'basis'> {
  if (!limit.recurrence || status === 'done') return limit;
  const turn = turnAt(limit.recurrence, { before: limit.before, since, today, rounds });
  if (limit.lastDay !== null && (turn === null || limit.lastDay <= turn)) return limit;
  return { lastDay: turn, basis: 'recurring' };
}

function groupOf(daysLeft: number | null): DueGroup {
  if (daysLeft === null) return 'none';
  if (daysLeft < 0) return 'overdue';
  if (daysLeft === 0) return 'today';
  if (daysLeft <= 7) return 'week';
  return daysLeft <= 30 ? 'month' : 'later';
}

function cellOf(daysLeft: number | null, done: boolean): Cell {
  if (daysLeft === null) return 'no-deadline';
  if (done) return daysLeft < 0 ? 'done-late' : 'done-in-time';
  return daysLeft < 0 ? 'open-late' : 'open-in-time';
}

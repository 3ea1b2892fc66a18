import { addDays, compareDays, daysBetween, type IsoDay } from '../calendar/iso-day.ts';
import { type DueState, dueState, type Standing } from './due.ts';

/**
 * When a clerk is reminded of what. Guarantees, held by tests/unit/reminders-whenever.test.ts: a morning is settled once, so that nothing is said twice; after
 * any number of days off the first decision says everything missed at once, as it stands then; what is done, paused, dropped or has
 * no day is never said.
 */

/** An instant as the clock on the wall in Asia/Ho_Chi_Minh shows it: `minutes` since midnight, 0 to 1439. */
export interface Moment {
  readonly day: IsoDay;
  readonly minutes: number;
}

/** What the user chose. */
export interface ReminderRules {
  readonly on: boolean;
  /** Days before the last day in time; 0 is the day itself. */
  readonly leads: readonly number[];
  /** Time of day, in minutes since midnight. */
  readonly at: number;
  /** On the day after the last one in time, and each seventh day from there, until it is done. */
  readonly overdue: boolean;
}

/** A tracked task: its standing, and its own lead days where it has some. None at all: it is never said. */
export interface Remindable extends Standing {
  readonly id: string;
  readonly remind?: readonly number[] | null;
}

/** Tasks that the user wants to hear of again. */
export interface Snooze {
  readonly at: Moment;
  readonly ids: readonly string[];
}

/** What is remembered from one decision to the next. */
export interface Memory {
  /** The last morning that was settled, whether or not there was something to say; null before the first. */
  readonly morning: IsoDay | null;
  readonly snoozed: readonly Snooze[];
}

/** A task to name: `daysLeft` is 0 on the last day, negative when late. */
export interface Named {
  readonly id: string;
  readonly lastDay: IsoDay;
  readonly daysLeft: number;
}

export interface Decision {
  /** What to say now, soonest first (the longest overdue before all); empty: keep quiet. */
  readonly say: readonly Named[];
  readonly memory: Memory;
  /** When to decide again, if nothing happens before: a reminder's time, a snooze, or the turn of the day. */
  readonly wake: Moment;
}

export const DAY_MINUTES = 24 * 60;
/** "chiều nay": 14:00. */
export const AFTERNOON = 14 * 60;
/** Later than this, the afternoon is no time to put off to. */
const AFTERNOON_OFFERED = 13 * 60;
const EVERY_LATE_DAYS = 7;

export const NOTHING_SAID: Memory = { morning: null, snoozed: [] };

/** Order of two moments: negative where `a` is earlier. */
export const compareMoments = (a: Moment, b: Moment): number =>
  a.day === b.day ? a.minutes - b.minutes : a.day < b.day ? -1 : 1;

/**
 * What is to be said now, and when to look again. A rhythm is said by the turn that it stands at; a lead that reaches back before the
 * turn's own period is not said. While reminders are off nothing is remembered, so that turning them on starts from that moment.
 * A morning settled that lies in the future is a clock that was wrong: it counts as not yet settled.
 */
export function decide(tasks: Iterable<Remindable>, rules: ReminderRules, memory: Memory, now: Moment): Decision {
  if (!rules.on) return { say: [], memory: NOTHING_SAID, wake: midnightAfter(now) };
  const come = lastMorning(rules, now);
  const settled = memory.morning === null || memory.morning > now.day ? come : memory.morning;
  const again = memory.snoozed.filter(({ at }) => compareMoments(at, now) <= 0);
  const asked = new Set(again.flatMap(({ ids }) => ids));
  const say: Named[] = [];
  if (come > settled || asked.size > 0)
    for (const task of tasks) {
      const state = dueState(task, now.day);
      if (!isOpen(state)) continue;
      const { lastDay, daysLeft } = state;
      if (asked.has(task.id) || falls(task, rules, lastDay, settled, come))
        say.push({ id: task.id, lastDay, daysLeft });
    }
  const snoozed = memory.snoozed.filter((one) => !again.includes(one));
  return {
    say: say.sort((a, b) => a.daysLeft - b.daysLeft || (a.id < b.id ? -1 : 1)),
    memory: { morning: laterOf(come, settled), snoozed },
    wake: nextWake(rules, snoozed, now),
  };
}

/** Whether anything could be said now: cheap, before tasks are read. */
export function mayHaveWords(rules: ReminderRules, memory: Memory, now: Moment): boolean {
  if (!rules.on || memory.morning === null) return false;
  return lastMorning(rules, now) > memory.morning || memory.snoozed.some(({ at }) => compareMoments(at, now) <= 0);
}

/** Put off what was said: to 14:00 today, or to tomorrow's time of reminding where that is over or was asked for. */
export function snooze(
  memory: Memory,
  ids: readonly string[],
  to: 'afternoon' | 'tomorrow',
  rules: Pick<ReminderRules, 'at'>,
  now: Moment,
): Memory {
  const today = to === 'afternoon' && now.minutes < AFTERNOON;
  const at = today ? { day: now.day, minutes: AFTERNOON } : { day: addDays(now.day, 1), minutes: rules.at };
  return { ...memory, snoozed: [...memory.snoozed, { at, ids }] };
}

/** Whether "chiều nay" is still worth offering. */
export const afternoonAhead = (now: Moment): boolean => now.minutes < AFTERNOON_OFFERED;

/** When a task is said next, as things stand; null where it never is. A rhythm's later turns are not looked at. */
export function nextReminder(task: Remindable, rules: ReminderRules, now: Moment): Moment | null {
  const state = dueState(task, now.day);
  if (!rules.on || !isOpen(state)) return null;
  const come = lastMorning(rules, now);
  const ahead = pointsOf(task, rules, state.lastDay, addDays(come, 1)).filter((day) => day > come && day > task.since);
  const day = ahead.sort()[0];
  return day === undefined ? null : { day, minutes: rules.at };
}

type Open = DueState & { readonly lastDay: IsoDay; readonly daysLeft: number };

const isOpen = (state: DueState): state is Open =>
  state.group !== 'done' && state.group !== 'paused' && state.lastDay !== null && state.daysLeft !== null;

/** A day of this task's lies after the morning settled last and not after the one that has come, and after the day that tracking began. */
function falls(task: Remindable, rules: ReminderRules, lastDay: IsoDay, settled: IsoDay, come: IsoDay): boolean {
  return pointsOf(task, rules, lastDay, come).some((day) => day > settled && day <= come && day > task.since);
}

/** The days on which a task is said: each lead's, and of the late ones those next to `near`, before and after. */
function pointsOf({ remind }: Remindable, rules: ReminderRules, lastDay: IsoDay, near: IsoDay): IsoDay[] {
  if (remind?.length === 0) return [];
  const leads = remind ?? rules.leads;
  const points = leads.map((lead) => addDays(lastDay, -lead));
  if (!rules.overdue) return points;
  const first = addDays(lastDay, 1);
  const rounds = Math.max(0, Math.floor(daysBetween(first, near) / EVERY_LATE_DAYS));
  return [...points, addDays(first, rounds * EVERY_LATE_DAYS), addDays(first, (rounds + 1) * EVERY_LATE_DAYS)];
}

/** The last day whose time of reminding has come. */
const lastMorning = ({ at }: ReminderRules, now: Moment): IsoDay =>
  now.minutes >= at ? now.day : addDays(now.day, -1);

const laterOf = (a: IsoDay, b: IsoDay): IsoDay => (compareDays(a, b) > 0 ? a : b);

const midnightAfter = ({ day }: Moment): Moment => ({ day: addDays(day, 1), minutes: 0 });

function nextWake({ at }: ReminderRules, snoozed: readonly Snooze[], now: Moment): Moment {
  const morning = { day: now.minutes < at ? now.day : addDays(now.day, 1), minutes: at };
  const moments = [midnightAfter(now), morning, ...snoozed.map((one) => one.at)];
  return moments.reduce((a, b) => (compareMoments(a, b) <= 0 ? a : b));
}

import type { z } from 'zod';
import { addDays, type IsoDay } from '../calendar/iso-day.ts';
import type { Recurrence } from '../mention/mention.ts';
import { type Standing, standingOf } from '../task/due.ts';
import { turnAt } from '../task/recurrence.ts';
import { type Round, type TaskRecord, taskRecord } from '../task/task.ts';
import { rulesOf } from './rrule.ts';

/** One all-day entry of a calendar: its first day, the rule by which it comes back, and the last day on which it may stand; null where it always comes back. */
export interface CalendarEntry {
  readonly day: IsoDay;
  readonly rule: string | null;
  readonly last: IsoDay | null;
}

/**
 * The last day in time as one entry; a rhythm as one entry for each of its rules, from its first turn on. A rhythm that ends with a dated
 * limit ("hằng tháng … đến hết năm 2026") has both, its turns until the day before.
 */
export function entriesOf(task: TaskRecord): CalendarEntry[] {
  const standing = standingOf(task);
  const { lastDay } = standing.limit;
  const last = lastDay === null ? [] : [{ day: lastDay, rule: null, last: lastDay }];
  if (standing.limit.basis === 'extended' || task.status === 'done') return last.length > 0 ? last : rhythmOf(standing);
  return [...last, ...rhythmOf(standing)];
}

function rhythmOf({ limit, since }: Standing): CalendarEntry[] {
  if (!limit.recurrence) return [];
  const until = limit.lastDay === null ? null : addDays(limit.lastDay, -1);
  return rulesOf(limit.recurrence, limit.before).flatMap(({ rhythm, rule, february }) => {
    const day = firstTurn(rhythm, { before: limit.before, since }, february);
    if (day === null || (until !== null && day > until)) return [];
    return [{ day, rule: until === null ? rule : `${rule};UNTIL=${until.replaceAll('-', '')}`, last: until }];
  });
}

/** A year of months has a February, and others. */
const TURNS = 12;

/** The first turn from when tracking began; of a rule for February or for all else, the first that is one. */
function firstTurn(
  rhythm: Recurrence,
  { before, since }: { readonly before: boolean; readonly since: IsoDay },
  february: 'only' | 'never' | undefined,
): IsoDay | null {
  const rounds: Round[] = [];
  while (rounds.length < TURNS) {
    const turn = turnAt(rhythm, { before, since, today: rounds.at(-1)?.due ?? since, rounds });
    if (turn === null || february === undefined) return turn;
    if ((turn.slice(5, 7) === '02') === (february === 'only')) return turn;
    rounds.push({ due: turn, doneOn: turn, result: '' });
  }
  return null;
}

/** What decides a task's days, as it may stand in its history. */
const dating = taskRecord.pick({ deadlines: true, extended: true, status: true }).partial();

/**
 * Entries that the task had before its limit was changed and has no more: an earlier file may have put them into a calendar, where they would
 * stand for ever unless a later file calls them off. Each at its place among the task's entries.
 */
export function formerEntries(task: TaskRecord, now: number): CalendarEntry[] {
  let then = task;
  let former: CalendarEntry[] = [];
  for (const { before } of [...task.history].reverse()) {
    if (!('deadlines' in before || 'extended' in before)) continue;
    const known = dating.safeParse(before);
    if (!known.success) continue;
    then = { ...then, ...defined(known.data) };
    const entries = entriesOf(then);
    if (entries.length > now + former.length) former = entries.slice(now);
  }
  return former;
}

const defined = (patch: z.infer<typeof dating>): Partial<TaskRecord> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));

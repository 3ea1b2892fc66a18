import { addDays, type IsoDay } from '../calendar/iso-day.ts';
import type { Duration, Recurrence } from '../mention/mention.ts';
import { lastDayOf } from './due.ts';
import type { TaskDeadline } from './task.ts';

/**
 * One step of how a time limit was worked out, to be said in the user's language: a key of the catalogue ("how.quarter") and what goes
 * into its sentence. Days are ISO; a duration or a rhythm is given as read, for the caller to put into words.
 */
export interface Step {
  readonly key: HowKey;
  readonly params: Readonly<Record<string, string | number>>;
  readonly duration?: Duration;
  readonly recurrence?: Recurrence;
}

export type HowKey = `how.${
  | 'day'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'before'
  | 'by'
  | 'in'
  | 'past'
  | 'recurring'
  | 'ongoing'
  | 'event'
  | 'shared'
  | 'none'
  | `implied.${'year' | 'month' | 'day'}`
  | `duration.${'paper' | 'paperOnly' | 'day' | 'event' | 'unknown'}`}`;

/**
 * How a deadline was worked out, step by step, in the order in which a clerk would check it: what period was named, its last day, what was
 * supplied, what looks wrong. `on` is the paper's own day. Every value gives at least one step.
 *
 * "trong Quý II/2026" → how.quarter { quarter: "II", months: "4, 5, 6", date: "2026-06-30" }
 */
export function explain(deadline: TaskDeadline, on: IsoDay | null = null): Step[] {
  const { value } = deadline;
  switch (value.kind) {
    case 'ongoing':
      return [{ key: 'how.ongoing', params: {} }];
    case 'event':
      return [{ key: 'how.event', params: {} }];
    case 'recurring':
      return [{ key: 'how.recurring', params: {}, ...(value.recurrence ? { recurrence: value.recurrence } : {}) }];
    case 'relative':
      return [relative(value, on)];
    case 'date':
      return value.due === null ? [{ key: 'how.event', params: {} }] : dated(deadline, value.due);
  }
}

function dated(deadline: TaskDeadline, due: IsoDay): Step[] {
  const { value } = deadline;
  const steps: Step[] = [];
  const period = periodStep(value, due);
  if (period) steps.push(period);
  if (value.bound === 'before') {
    const last = lastDayOf(deadline) ?? due;
    steps.push({ key: 'how.before', params: { last, date: addDays(last, 1) } });
  } else if (!period) {
    steps.push({ key: value.bound === 'by' ? 'how.by' : 'how.day', params: { date: due } });
  }
  for (const part of value.implied) steps.push({ key: `how.implied.${part}`, params: {} });
  if (value.flags.includes('past')) steps.push({ key: 'how.past', params: {} });
  return steps;
}

function periodStep(value: TaskDeadline['value'], due: IsoDay): Step | null {
  const month = Number(due.slice(5, 7));
  switch (value.precision) {
    case 'month':
      return { key: 'how.month', params: { month, date: due } };
    case 'quarter': {
      const quarter = Math.ceil(month / 3);
      const months = [quarter * 3 - 2, quarter * 3 - 1, quarter * 3].join(', ');
      return {
        key: 'how.quarter',
        params: { quarter: ['I', 'II', 'III', 'IV'][quarter - 1] ?? quarter, months, date: due },
      };
    }
    case 'half':
      return { key: 'how.half', params: { half: month <= 6 ? 1 : 2, date: due } };
    case 'year':
      return { key: 'how.year', params: { year: due.slice(0, 4), date: due } };
    default:
      return null;
  }
}

function relative(value: TaskDeadline['value'], on: IsoDay | null): Step {
  const { duration, estimate } = value;
  if (!duration) return { key: 'how.event', params: {} };
  if (duration.start && estimate)
    return { key: 'how.duration.day', params: { from: duration.start, date: estimate }, duration };
  if (duration.from === 'event') return { key: 'how.duration.event', params: {}, duration };
  if (duration.from === null) return { key: 'how.duration.unknown', params: {}, duration };
  if (!estimate || !on) return { key: 'how.duration.paperOnly', params: {}, duration };
  return { key: 'how.duration.paper', params: { from: on, date: estimate }, duration };
}

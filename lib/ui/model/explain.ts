import type { Recurrence } from '@/lib/core/mention/mention.ts';
import { lastDayOf } from '@/lib/core/task/due.ts';
import { explain, type Step } from '@/lib/core/task/explain.ts';
import type { TaskDeadline } from '@/lib/core/task/task.ts';
import { type Key, officeDay } from '@/lib/i18n/index.ts';
import type { Say } from './words.ts';

/** What a deadline is understood to be, in one phrase: its last day ("trước ngày 30/6/2026": "29/6/2026"), "hằng tháng, ngày 25", "nhiệm vụ thường xuyên". */
export function understood(say: Say, deadline: TaskDeadline): string {
  const { value } = deadline;
  if (value.kind === 'date') {
    const last = lastDayOf(deadline);
    return last ? officeDay(last) : say('due.unsure');
  }
  if (value.kind === 'recurring') return value.recurrence ? rhythmWords(say, value.recurrence) : say('due.recurring');
  if (value.kind === 'ongoing') return say('due.ongoing');
  if (value.estimate) return say('due.estimate', { date: officeDay(value.estimate) });
  return say(value.kind === 'event' ? 'due.event' : 'due.relative');
}

/** A rhythm in words: "hằng quý", "hằng tháng, ngày 25". */
export function rhythmWords(say: Say, rhythm: Recurrence): string {
  const { count, ...once } = rhythm;
  if (count) return say('every.times', { rhythm: rhythmWords(say, once), n: count });
  const { every, interval, day, month, weekday } = rhythm;
  if (interval) return say(`every.n.${every}`, { n: interval });
  if (every === 'month' && day) return say('every.monthDay', { day });
  if (every === 'year' && day && month) return say('every.yearDay', { day, month });
  if (every === 'week' && weekday) return say('every.weekDay', { weekday: say(`weekday.${weekday}` as Key) });
  return say(`every.${every}`);
}

/** How a deadline was worked out, a sentence a step. `on` is the paper's own day; null where it is not known. */
export function explainWords(say: Say, deadline: TaskDeadline, on: string | null, shared: boolean): string[] {
  const steps = explain(deadline, on).map((step) => say(step.key, paramsOf(say, step)));
  return shared ? [...steps, say('how.shared')] : steps;
}

function paramsOf(say: Say, step: Step): Record<string, string | number> {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(step.params))
    params[name] = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? officeDay(value) : value;
  if (step.duration) params.length = say(`unit.${step.duration.unit}`, { n: step.duration.count });
  if (step.key === 'how.recurring')
    params.rhythm = step.recurrence ? rhythmWords(say, step.recurrence) : say('due.recurring');
  return params;
}

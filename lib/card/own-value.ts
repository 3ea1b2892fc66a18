import type { DeadlineValue } from '../core/mention/mention.ts';
import type { TaskDeadline } from '../core/task/task.ts';

/** The same value with lists of its own, as the record asks. */
export function ownValue(value: DeadlineValue): TaskDeadline['value'] {
  const { implied, flags, recurrence, ...rest } = value;
  const copy: TaskDeadline['value'] = { ...rest, implied: [...implied], flags: [...flags] };
  if (recurrence) {
    const { days, ...rhythm } = recurrence;
    copy.recurrence = { ...rhythm, ...(days ? { days: days.map((day) => ({ ...day })) } : {}) };
  }
  return copy;
}

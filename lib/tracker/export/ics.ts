import { toIcs } from '../../core/export/ics.ts';
import type { Writer } from './job.ts';

/** Days before the last one in time on which the calendar reminds. */
const ALARMS = [7, 1];

/** The dated tasks as a calendar. */
export const writeIcs: Writer = ({ tasks, notices }, { at, today }, tell) => {
  const { text, events } = toIcs(tasks, notices, { at, today, alarms: ALARMS });
  tell(tasks.length, tasks.length);
  return { content: text, count: events };
};

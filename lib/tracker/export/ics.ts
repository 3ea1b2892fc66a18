import { toIcs } from '../../core/export/ics.ts';
import { asSettings } from '../settings.ts';
import type { Writer } from './job.ts';

/** The dated tasks as a calendar, reminding as the user's settings and the tasks say. */
export const writeIcs: Writer = ({ tasks, notices }, { at, today, settings }, tell) => {
  const alarms = asSettings(settings).remind;
  const { text, events } = toIcs(tasks, notices, { at, today, alarms, tell: (done) => tell(done, tasks.length) });
  return { content: text, count: events };
};

import { z } from 'zod';
import { toIcs } from '../../core/export/ics.ts';
import { leadDays } from '../../core/task/task.ts';
import type { Writer } from './job.ts';

/** Of the settings, how the user is reminded; the defaults of the settings where that cannot be read. */
const remind = z
  .object({ leads: leadDays, at: z.number().int().min(0).max(1439) })
  .catch(() => ({ leads: [7, 3, 1, 0], at: 480 }));

/** The dated tasks as a calendar, reminding as the user's settings and the tasks say. */
export const writeIcs: Writer = ({ tasks, notices }, { at, today, settings }, tell) => {
  const alarms = remind.parse(settings.remind);
  const { text, events } = toIcs(tasks, notices, { at, today, alarms, tell: (done) => tell(done, tasks.length) });
  return { content: text, count: events };
};

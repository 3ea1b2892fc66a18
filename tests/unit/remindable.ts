import type { Memory, Moment, Remindable, ReminderRules } from '@/lib/core/task/reminders.ts';

export const RULES: ReminderRules = { on: true, leads: [7, 3, 1, 0], at: 480, overdue: true };
export const at = (day: string, minutes = 480): Moment => ({ day, minutes });
export const settled = (morning: string): Memory => ({ morning, snoozed: [] });

export const task = (id: string, lastDay: string | null, over: Partial<Remindable> = {}): Remindable => ({
  id,
  limit: {
    lastDay,
    basis: lastDay ? 'printed' : null,
    deadline: lastDay ? 0 : null,
    recurrence: null,
    before: false,
    doubtful: false,
  },
  status: 'not-started',
  doneOn: null,
  rounds: [],
  since: '2026-01-01',
  ...over,
});

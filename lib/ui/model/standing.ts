import { type DueState, dueState, type Limit, limitOf } from '@/lib/core/task/due.ts';
import type { TaskInput } from '@/lib/core/task/task.ts';

/** How a task that is not tracked would stand on a day: from its deadlines alone. */
export function standingOfInput(
  task: Pick<TaskInput, 'deadlines' | 'toConfirm'>,
  today: string,
): { limit: Limit; state: DueState } {
  const limit = limitOf({ deadlines: task.deadlines, toConfirm: task.toConfirm, extended: null });
  const state = dueState({ limit, status: 'not-started', doneOn: null, rounds: [], since: today }, today);
  return { limit, state };
}

/** What the tab's badge counts: overdue, or due within seven days. */
export const isUrgent = (state: DueState): boolean =>
  state.group === 'overdue' || state.group === 'today' || state.group === 'week';

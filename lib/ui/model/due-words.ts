import type { DueState, Limit } from '@/lib/core/task/due.ts';
import type { Status, TaskDeadline } from '@/lib/core/task/task.ts';
import { officeDay } from '@/lib/i18n/index.ts';
import type { Say } from './words.ts';

/** "còn 5 ngày", "hôm nay", "quá hạn 3 ngày"; for what is finished or stopped, that; "" where nothing is dated. */
export function leftWords(say: Say, state: DueState, status: Status, doneOn: string | null): string {
  if (status === 'done') {
    const date = officeDay(doneOn ?? '');
    if (state.cell === 'done-in-time' || state.cell === 'done-late') return say(`left.${state.cell}`, { date }).trim();
    return say('left.done', { date }).trim();
  }
  if (status === 'paused' || status === 'dropped') return say(`left.${status}`);
  return daysWords(say, state.daysLeft);
}

/** Days to a last day, in words; negative is late, null says nothing. */
export function daysWords(say: Say, daysLeft: number | null): string {
  if (daysLeft === null) return '';
  if (daysLeft === 0) return say('left.today');
  return daysLeft > 0 ? say('left.days', { n: daysLeft }) : say('left.late', { n: -daysLeft });
}

/** The deadline that a row shows as printed: the one counted, else the first; null where none is printed. */
export function shownDeadline(deadlines: readonly TaskDeadline[], limit: Limit): TaskDeadline | null {
  return deadlines[limit.deadline ?? 0] ?? null;
}

/** What stands where no deadline is printed: nothing was said, or the duty is ongoing. */
export function undatedWords(say: Say, deadlines: readonly TaskDeadline[]): string {
  return deadlines.length === 0 ? say('due.none') : say('due.ongoing');
}

import { daysBetween } from '../core/calendar/iso-day.ts';
import { lastDayOf } from '../core/task/due.ts';
import type { TaskDeadline } from '../core/task/task.ts';
import { officeDay } from '../i18n/common.ts';
import { howWorkedOut, rhythm, type Say, timeWords } from './words.ts';

interface Props {
  say: Say;
  deadline: TaskDeadline;
  shared: boolean;
  tracked: boolean;
  /** Read off a scan, and not confirmed yet. */
  unsure: boolean;
  /** The paper's own day. */
  on: string | null;
  today: string;
}

/** The deadline as printed, as understood, how far off it is, and how it was worked out. */
export function When({ say, deadline, shared, tracked, unsure, on, today }: Props) {
  const last = lastDayOf(deadline);
  const left = last === null ? null : daysBetween(today, last);
  const late = tracked && left !== null && left < 0;
  return (
    <div class={late ? 'when is-late' : 'when'}>
      <div class="line">
        <span class="printed" lang="vi">
          {timeWords(deadline.text)}
        </span>
        <span aria-hidden="true">→</span>
        <span class="vh">{say('due.understood')}</span>
        <span class="due">{understood(say, deadline, last)}</span>
        {left !== null && <span class="quiet small num left">{distance(say, left, tracked)}</span>}
        {unsure && <span class="unsure">{say('due.unsure')}</span>}
      </div>
      <p class="why">
        {say('due.how')}: {howWorkedOut(say, deadline, on, shared).join(' ')}
      </p>
    </div>
  );
}

function understood(say: Say, { value }: TaskDeadline, last: string | null): string {
  if (value.kind === 'recurring') return value.recurrence ? rhythm(say, value.recurrence) : say('due.recurring');
  if (value.kind === 'ongoing') return say('due.ongoing');
  if (last === null) return say(value.kind === 'relative' ? 'due.relative' : 'due.event');
  return value.kind === 'date' ? officeDay(last) : say('due.estimate', { date: officeDay(last) });
}

/** "quá hạn" is said of what is tracked only: an old notice that one reads is not late. */
function distance(say: Say, left: number, tracked: boolean): string {
  if (left === 0) return say('left.today');
  if (left > 0) return say('left.days', { n: left });
  return say(tracked ? 'left.late' : 'card.past', { n: -left });
}

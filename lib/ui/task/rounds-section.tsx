import { CircleCheck, Repeat, X } from 'lucide';
import { officeDay } from '@/lib/i18n/index.ts';
import type { Item } from '@/lib/tracker/tracker.ts';
import { usePanel, useSay } from '../context.ts';
import { daysWords } from '../model/due-words.ts';
import { Icon } from '../part/icon.tsx';
import { IconButton } from '../part/icon-button.tsx';

/** Whether finishing marks one turn, and the duty comes back with the next. */
export const comesBack = ({ task, state }: Item): boolean =>
  task.status !== 'done' && state.basis === 'recurring' && state.lastDay !== null;

/** The turns of a recurring duty: the present one, to be marked, and those that are done, each to be taken back. */
export function RoundsSection({ item }: { readonly item: Item }) {
  const say = useSay();
  const panel = usePanel();
  const { task, state } = item;
  const rounds = [...task.rounds].sort((a, b) => (a.due < b.due ? 1 : -1));
  const present = comesBack(item) && task.status !== 'paused' && task.status !== 'dropped';
  if (!present && rounds.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="h-rounds">
      <h2 id="h-rounds">{say('rounds.title')}</h2>
      {present && (
        <p class="line small">
          <Icon of={Repeat} />
          <span class="num">{say('left.period', { date: officeDay(state.lastDay ?? '') })}</span>
          <b class={state.late ? 'strong is-late' : 'strong'}>{daysWords(say, state.daysLeft)}</b>
          <button type="button" class="btn" onClick={() => panel.setStatus(task.id, 'done')}>
            <Icon of={CircleCheck} />
            {say('rounds.finish')}
          </button>
        </p>
      )}
      <ol class="rounds">
        {rounds.map((round) => (
          <li key={round.due}>
            <span class="num">{say('rounds.of', { date: officeDay(round.due) })}</span>
            <span class="num quiet">
              {say(round.doneOn <= round.due ? 'left.done-in-time' : 'left.done-late', {
                date: officeDay(round.doneOn),
              })}
            </span>
            <IconButton
              icon={X}
              label={say('rounds.remove', { date: officeDay(round.due) })}
              onClick={() =>
                panel.edit(task.id, { rounds: task.rounds.filter((one) => one !== round) }, say('rounds.removed'))
              }
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

import { status as statuses } from '@/lib/core/task/task.ts';
import { officeDay } from '@/lib/i18n/index.ts';
import type { Item } from '@/lib/tracker/tracker.ts';
import { usePanel, useSay } from '../context.ts';
import { DateField } from '../part/date-field.tsx';
import { comesBack } from './rounds-section.tsx';

/** The status, and the cell of the report that it falls into. */
export function StatusSection({ item }: { readonly item: Item }) {
  const say = useSay();
  const panel = usePanel();
  const { task, state } = item;
  return (
    <section class="sec" aria-labelledby="h-status">
      <h2 id="h-status">{say('task.status')}</h2>
      <div class="statuses" role="radiogroup" aria-labelledby="h-status">
        {statuses.options
          .filter((option) => option !== 'done' || !comesBack(item))
          .map((option) => (
            <label key={option}>
              <input
                type="radio"
                name="status"
                checked={task.status === option}
                onChange={() => panel.setStatus(task.id, option)}
              />
              {say(`status.${option}`)}
            </label>
          ))}
      </div>
      {task.status === 'done' && (
        <DateField
          label={say('pick.doneOn')}
          required
          max={panel.today.value}
          value={task.doneOn ?? ''}
          today={panel.today.value}
          change={(doneOn, settled) => {
            if (settled && doneOn !== '' && doneOn !== task.doneOn)
              void panel.edit(task.id, { doneOn }, say('toast.doneOn', { date: officeDay(doneOn) }));
          }}
        />
      )}
      <p class="cell tiny quiet">
        {say('cell.label')} <b class="strong">{state.cell ? say(`cell.${state.cell}`) : say('cell.none')}</b>
        {/* the cell's name says "đang thực hiện" of what has not begun */}
        {task.status === 'not-started' && state.cell?.startsWith('open-') && <span>{say('task.cellNotStarted')}</span>}
      </p>
    </section>
  );
}

import type { TaskRecord } from '@/lib/core/task/task.ts';
import { rowOf } from '@/lib/tracker/rows.ts';
import { usePanel, useSay } from '../context.ts';
import { isOpen, mineWords } from '../model/mine.ts';
import { Role } from '../part/role.tsx';

/** Why a task is the user's; where their agency took only a part of the named body's work, the choice is theirs. */
export function MineSection({ task }: { readonly task: TaskRecord }) {
  const say = useSay();
  const panel = usePanel();
  const agency = panel.preferences.value.agencyId;
  const row = rowOf(task);
  const { ours: _, ...unsaid } = row;
  const why = panel.whyMine.value?.(unsaid) ?? null;
  if (agency === null || why === null) return null;
  const words = mineWords(say, why, [...task.leads, ...task.coops]);
  const said = task.ours?.agency === agency ? task.ours.is : null;
  const choose = (is: boolean): void => {
    void panel.edit(task.id, { ours: { agency, is } }, say(is ? 'mine.saidYes' : 'mine.saidNo'));
  };
  return (
    <section class="sec" aria-labelledby="h-mine">
      <h2 id="h-mine">{say('mine.title')}</h2>
      <p class="line">
        {said !== false && <Role of={why.role} />}
        <span class="tiny">{words === '' ? say('mine.named') : words}</span>
      </p>
      {why.part && (
        <>
          {isOpen(panel.whyMine.value?.(row) ?? { part: undefined }) && (
            <p class="tiny">
              <span class="tag open">{say('due.unsure')}</span> {say('mine.ask')}
            </p>
          )}
          <div class="statuses" role="radiogroup" aria-label={say('mine.ask')}>
            {[true, false].map((is) => (
              <label key={String(is)}>
                <input type="radio" name="ours" checked={said === is} onChange={() => choose(is)} />
                {say(is ? 'mine.yes' : 'mine.no')}
              </label>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

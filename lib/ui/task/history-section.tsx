import type { TaskRecord } from '@/lib/core/task/task.ts';
import { officeDay } from '@/lib/i18n/index.ts';
import { usePanel, useSay } from '../context.ts';
import { changeWords, undoable } from '../model/history.ts';

/** What was done to a task, newest first; the last change can be undone. */
export function HistorySection({ task }: { readonly task: TaskRecord }) {
  const say = useSay();
  const panel = usePanel();
  const changes = [...task.history].reverse();
  const last = undoable(task.history);
  return (
    <section class="sec" aria-labelledby="h-history">
      <h2 id="h-history">{say('task.history')}</h2>
      <ol class="history">
        {changes.map((change, at) => (
          <li key={`${change.id}-${at}`}>
            <time dateTime={change.at}>{officeDay(change.at)}</time>
            <span>{changeWords(say, change)}</span>
            {change === last && (
              <button type="button" class="link" onClick={() => panel.undoChange(change.id)}>
                {say('act.undo')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

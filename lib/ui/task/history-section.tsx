import type { Change, TaskPatch, TaskRecord } from '@/lib/core/task/task.ts';
import { officeDay } from '@/lib/i18n/index.ts';
import { todayInVietnam } from '@/lib/tracker/clock.ts';
import { usePanel, useSay } from '../context.ts';
import { changeWords, takenBack } from '../model/history.ts';

/** What was done to a task, newest first; whatever still stands as it was changed can be taken back, the last change in plain sight. */
export function HistorySection({ task }: { readonly task: TaskRecord }) {
  const say = useSay();
  const panel = usePanel();
  const changes = [...task.history].reverse().map((change) => ({ change, patch: takenBack(task, change) }));
  const last = changes.findIndex(({ patch }) => patch !== null);
  const undo = (patch: TaskPatch): void =>
    void panel.run(() => panel.tracker.update(task.id, patch, 'undone'), say('toast.undone'));
  return (
    <section class="sec" aria-labelledby="h-history">
      <h2 id="h-history">{say('task.history')}</h2>
      <ol class="history">
        {changes.map(({ change, patch }, at) => (
          <Line key={`${change.id}-${at}`} change={change} patch={patch} plain={at === last} undo={undo} />
        ))}
      </ol>
    </section>
  );
}

interface LineProps {
  readonly change: Change;
  readonly patch: TaskPatch | null;
  /** Its undo is always seen; of others, while the line is at hand. */
  readonly plain: boolean;
  readonly undo: (patch: TaskPatch) => void;
}

function Line({ change, patch, plain, undo }: LineProps) {
  const say = useSay();
  const words = changeWords(say, change);
  return (
    <li>
      <time dateTime={change.at}>{officeDay(todayInVietnam(new Date(change.at)))}</time>
      <span>{words}</span>
      {patch && (
        <button
          type="button"
          class={plain ? 'link' : 'link faint'}
          aria-label={`${say('act.undo')}: ${words}`}
          onClick={() => undo(patch)}
        >
          {say('act.undo')}
        </button>
      )}
    </li>
  );
}

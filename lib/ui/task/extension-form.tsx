import { useState } from 'preact/hooks';
import type { TaskRecord } from '@/lib/core/task/task.ts';
import { usePanel, useSay } from '../context.ts';
import { DateField } from '../part/date-field.tsx';

/** A new last day, why, and by which document. */
export function ExtensionForm({ task, close }: { readonly task: TaskRecord; readonly close: () => void }) {
  const say = useSay();
  const panel = usePanel();
  const [due, setDue] = useState(task.extended?.due ?? '');
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const field = (name: string): string => String(data.get(name) ?? '').trim();
    if (!due) return;
    void panel.edit(
      task.id,
      { extended: { due, reason: field('reason'), document: field('document') } },
      say('toast.extended'),
    );
    close();
  };
  return (
    <form class="form" onSubmit={save}>
      <DateField label={say('task.extendDue')} required focused value={due} today={panel.today.value} change={setDue} />
      <label>
        {say('task.extendDocument')}
        <input class="plain-input" name="document" value={task.extended?.document ?? ''} />
      </label>
      <label>
        {say('task.extendReason')}
        <input class="plain-input" name="reason" value={task.extended?.reason ?? ''} />
      </label>
      <p class="line">
        <button type="submit" class="btn primary">
          {say('act.save')}
        </button>
        <button type="button" class="btn" onClick={close}>
          {say('act.cancel')}
        </button>
        {task.extended && (
          <button
            type="button"
            class="btn plain"
            onClick={() => {
              void panel.edit(task.id, { extended: null }, say('change.unextended'));
              close();
            }}
          >
            {say('task.extendRemove')}
          </button>
        )}
      </p>
    </form>
  );
}

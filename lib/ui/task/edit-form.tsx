import { useEffect, useRef, useState } from 'preact/hooks';
import type { TaskRecord } from '@/lib/core/task/task.ts';
import { usePanel, useSay } from '../context.ts';
import { type Draft, draftOf, type LimitChoice, patchOf } from '../model/edited.ts';
import { DateField } from '../part/date-field.tsx';
import { PartyField } from './party-field.tsx';

/** "Sửa": what the reader got wrong, put right by hand; one change in the history, with its undo. */
export function EditForm({ task, close }: { readonly task: TaskRecord; readonly close: (saved?: boolean) => void }) {
  const say = useSay();
  const panel = usePanel();
  const [draft, setDraft] = useState<Draft>(() => draftOf(task));
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const set = (part: Partial<Draft>): void => setDraft((now) => ({ ...now, ...part }));
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const patch = patchOf(task, draft);
    if (Object.keys(patch).length > 0) void panel.edit(task.id, patch, say('toast.edited'));
    close(true);
  };
  const printed = task.deadlines.map((one) => one.text).join('; ');
  const choices: readonly LimitChoice[] = ['before', 'by', 'in', 'none'];
  const dated = draft.limit !== 'keep' && draft.limit !== 'none';
  return (
    <section class="sec" aria-labelledby="h-edit">
      <h2 id="h-edit">{say('edit.title')}</h2>
      <form class="form edit" onSubmit={save}>
        <label>
          {say('task.quote')}
          <textarea
            ref={first}
            class="said"
            lang="vi"
            rows={5}
            required
            value={draft.quote}
            onInput={(event) => set({ quote: event.currentTarget.value })}
          />
        </label>
        <div class="limit">
          <label>
            {say('due.label')}
            <select
              class="plain-input"
              value={draft.limit}
              onChange={(event) => set({ limit: event.currentTarget.value as LimitChoice })}
            >
              {task.deadlines.length > 0 && <option value="keep">{say('edit.limit.keep', { words: printed })}</option>}
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {say(`edit.limit.${choice}`)}
                </option>
              ))}
            </select>
          </label>
          {dated && (
            <DateField
              label={say('edit.day')}
              required
              value={draft.due}
              today={panel.today.value}
              change={(due) => set({ due })}
            />
          )}
        </div>
        <PartyField
          label={say('role.lead')}
          parties={draft.leads}
          today={panel.today.value}
          change={(leads) => set({ leads })}
        />
        <PartyField
          label={say('role.coop')}
          parties={draft.coops}
          today={panel.today.value}
          change={(coops) => set({ coops })}
        />
        {(['product', 'to'] as const).map((field) => (
          <label key={field}>
            {say(`edit.${field}`)}
            <input
              class="plain-input"
              lang="vi"
              value={draft[field]}
              onInput={(event) => set({ [field]: event.currentTarget.value })}
            />
          </label>
        ))}
        <p class="line">
          <button type="submit" class="btn primary">
            {say('act.save')}
          </button>
          <button type="button" class="btn" onClick={() => close()}>
            {say('act.cancel')}
          </button>
        </p>
      </form>
    </section>
  );
}

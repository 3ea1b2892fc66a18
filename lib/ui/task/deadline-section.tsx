import { CalendarPlus } from 'lucide';
import { useState } from 'preact/hooks';
import { limitOf } from '@/lib/core/task/due.ts';
import { officeDay } from '@/lib/i18n/index.ts';
import type { Item } from '@/lib/tracker/tracker.ts';
import { usePanel, useSay } from '../context.ts';
import { leftWords } from '../model/due-words.ts';
import { confirmed } from '../model/edited.ts';
import { explainWords, understood } from '../model/explain.ts';
import { Icon } from '../part/icon.tsx';
import { ExtensionForm } from './extension-form.tsx';

/** The deadline: counted by, as printed, as understood, extended; and how it was worked out. */
export function DeadlineSection({ item }: { readonly item: Item }) {
  const say = useSay();
  const panel = usePanel();
  const [editing, setEditing] = useState(false);
  const { task, state, notice } = item;
  const { extended } = task;
  const counted = limitOf(task).deadline;
  const steps =
    task.deadlines.length === 0
      ? [say('how.none')]
      : task.deadlines.flatMap((one) => explainWords(say, one, notice?.issued ?? null, task.shared));
  if (extended) steps.push(say('how.extended', { date: officeDay(extended.due) }));
  return (
    <section class={`sec${state.late ? ' is-late' : ''}`} aria-labelledby="h-due">
      <h2 id="h-due">{say('due.label')}</h2>
      <dl class="facts">
        <dt>{say('due.counted')}</dt>
        <dd>
          <span class="big num">{state.lastDay ? officeDay(state.lastDay) : say('due.none')}</span>
          <span class="left">{leftWords(say, state, task.status, task.doneOn)}</span>{' '}
          {state.doubtful && (
            <>
              <span class="tag open">{say('due.unsure')}</span>{' '}
              <button
                type="button"
                class="link"
                onClick={() => panel.edit(task.id, confirmed(task), say('due.confirmed'))}
              >
                {say('due.confirm')}
              </button>
            </>
          )}
        </dd>
        {task.deadlines.map((one, at) => (
          <Reading
            key={`${at}-${one.text}`}
            text={one.text}
            means={understood(say, one)}
            old={extended !== null}
            quiet={counted !== null && at !== counted}
          />
        ))}
        {extended && (
          <>
            <dt>{say('due.extended')}</dt>
            <dd>
              <span class="num">{say('due.extendedTo', { date: officeDay(extended.due) })}</span>
              <br />
              <span class="quiet">{[extended.document, extended.reason].filter(Boolean).join(', ')}</span>
            </dd>
          </>
        )}
      </dl>
      <details class="how">
        <summary>{say('due.how')}</summary>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      {editing ? (
        <ExtensionForm task={task} close={() => setEditing(false)} />
      ) : (
        <button type="button" class="btn" onClick={() => setEditing(true)}>
          <Icon of={CalendarPlus} />
          {say(extended ? 'task.extendEdit' : 'task.extend')}
        </button>
      )}
    </section>
  );
}

interface ReadingProps {
  readonly text: string;
  readonly means: string;
  /** Outweighed by an extension. */
  readonly old: boolean;
  /** Not the one that is counted by. */
  readonly quiet: boolean;
}

function Reading({ text, means, old, quiet }: ReadingProps) {
  const say = useSay();
  return (
    <>
      <dt>{say('due.printed')}</dt>
      <dd>
        <span class="printed" lang="vi">
          {text}
        </span>
      </dd>
      <dt>{say('due.understood')}</dt>
      <dd class={quiet ? 'quiet' : undefined}>
        <span class={old ? 'old' : undefined}>{means}</span>
        {old && <span class="unseen"> {say('due.wasExtended')}</span>}
      </dd>
    </>
  );
}

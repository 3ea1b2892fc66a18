import { useId, useState } from 'preact/hooks';
import type { Choice } from '@/lib/core/backup/choose.ts';
import type { Conflict } from '@/lib/core/backup/conflicts.ts';
import { useSay } from '../context.ts';
import { fieldWords, timeWords, valueWords } from '../model/differences.ts';

/** More than a person looks through; the rest is counted. */
const MOST = 100;

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly choices: readonly Choice[];
  readonly choose: (choices: readonly Choice[]) => void;
}

/** What both sides changed differently: each with both values and when they were set. The later one holds unless the other is chosen. */
export function Conflicts({ conflicts, choices, choose }: Props) {
  const say = useSay();
  const id = useId();
  const [shown, show] = useState(false);
  const n = conflicts.length;
  if (n === 0) return null;
  const isOf = ({ taskId, field }: Conflict, choice: Choice): boolean =>
    choice.taskId === taskId && choice.field === field;
  return (
    <div class="conflicts">
      <p>{say('restore.conflicts', { n })}</p>
      <button type="button" class="btn" aria-expanded={shown} aria-controls={id} onClick={() => show(!shown)}>
        {shown ? say('restore.hideConflicts') : say('restore.showConflicts', { n })}
      </button>
      <ol id={id} hidden={!shown}>
        {shown &&
          byTask(conflicts.slice(0, MOST)).map(([taskId, ofTask]) => (
            <li key={taskId}>
              <p class="said" lang="vi">
                {ofTask[0]?.quote}
              </p>
              {ofTask.map((one) => (
                <Both
                  key={one.field}
                  conflict={one}
                  side={choices.find((choice) => isOf(one, choice))?.side ?? one.holds}
                  choose={(side) =>
                    choose([
                      ...choices.filter((choice) => !isOf(one, choice)),
                      { taskId: one.taskId, field: one.field, side },
                    ])
                  }
                />
              ))}
            </li>
          ))}
      </ol>
      {shown && n > MOST && <p class="small quiet">{say('restore.moreConflicts', { n: n - MOST })}</p>}
    </div>
  );
}

/** A task's differences together, its words said once. */
function byTask(conflicts: readonly Conflict[]): [string, Conflict[]][] {
  const tasks = new Map<string, Conflict[]>();
  for (const one of conflicts) tasks.set(one.taskId, [...(tasks.get(one.taskId) ?? []), one]);
  return [...tasks];
}

interface BothProps {
  readonly conflict: Conflict;
  readonly side: Choice['side'];
  readonly choose: (side: Choice['side']) => void;
}

function Both({ conflict, side, choose }: BothProps) {
  const say = useSay();
  const id = useId();
  return (
    <fieldset class="both">
      <legend>{fieldWords(say, conflict.field)}</legend>
      {(['ours', 'theirs'] as const).map((one) => {
        const date = timeWords(say, one === 'ours' ? conflict.oursAt : conflict.theirsAt);
        return (
          <label key={one} class={side === one ? 'chosen' : undefined}>
            <input type="radio" name={id} checked={side === one} onChange={() => choose(one)} />
            <span>
              <span class="tiny">
                {say(one === 'ours' ? 'restore.here' : 'restore.there')}
                <span class="quiet">
                  , {say(conflict.holds === one ? 'restore.changedLater' : 'restore.changedOn', { date })}
                </span>
              </span>
              <span class="value">{valueWords(say, conflict, conflict[one])}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

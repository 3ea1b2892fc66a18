import { useId, useState } from 'preact/hooks';
import type { Conflict } from '@/lib/core/backup/conflicts.ts';
import { useSay } from '../context.ts';
import { dayWords, fieldWords, valueWords } from '../model/differences.ts';

/** More than a person looks through; the rest is counted. */
const MOST = 100;

/** What both sides changed differently: each with both values, when they were set, and which one holds. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const say = useSay();
  const id = useId();
  const [shown, show] = useState(false);
  const n = conflicts.length;
  if (n === 0) return null;
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
                <section key={one.field}>
                  <h4>{fieldWords(say, one.field)}</h4>
                  <dl>
                    <Side conflict={one} side="ours" />
                    <Side conflict={one} side="theirs" />
                  </dl>
                </section>
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

function Side({ conflict, side }: { readonly conflict: Conflict; readonly side: 'ours' | 'theirs' }) {
  const say = useSay();
  const holds = conflict.holds === side;
  const date = dayWords(side === 'ours' ? conflict.oursAt : conflict.theirsAt);
  return (
    <div class={holds ? 'holds' : undefined}>
      <dt>
        {say(side === 'ours' ? 'restore.here' : 'restore.there')}
        <span class="quiet">
          , {say('restore.changedOn', { date })}
          {holds && `, ${say('restore.holds')}`}
        </span>
      </dt>
      <dd>{valueWords(say, conflict, conflict[side])}</dd>
    </div>
  );
}

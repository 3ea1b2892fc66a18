import { Info } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { Choice as Chosen } from '@/lib/core/backup/choose.ts';
import type { How, Outlook } from '@/lib/tracker/backup.ts';
import { useSay } from '../context.ts';
import { dayWords } from '../model/differences.ts';
import { Icon } from '../part/icon.tsx';
import type { Restore } from '../state/restore.ts';
import { Conflicts } from './conflicts.tsx';

interface Props {
  readonly file: File;
  readonly outlook: Outlook;
  readonly restore: Restore;
}

/** What the file holds, what each way of restoring would do, and the two ways. A machine with nothing on it has but one. */
export function Choice({ file, outlook, restore }: Props) {
  const say = useSay();
  const id = useId();
  const empty = outlook.records === 0;
  const { added, updated, same } = outlook;
  const nothing = added + updated + outlook.untracked + outlook.setAside === 0;
  const [how, setHow] = useState<How>(empty ? 'replace' : 'merge');
  const [choices, choose] = useState<readonly Chosen[]>([]);
  const ways: readonly (readonly [How, string, string])[] = [
    [
      'merge',
      say('restore.merge'),
      nothing ? say('restore.mergeNothing') : say('restore.mergeDoes', { added, updated, same }),
    ],
    ['replace', say('restore.replace'), say('restore.replaceDoes', { here: outlook.here, n: outlook.tasks })],
  ];
  const label = empty ? say('restore.do') : say(how === 'merge' ? 'restore.merge' : 'restore.replace');
  return (
    <section class="note restore" aria-labelledby={`${id}-title`}>
      <Icon of={Info} />
      <div>
        <h3 id={`${id}-title`} tabIndex={-1} ref={focusOnce}>
          {say('restore.file', { file: file.name, n: outlook.tasks })}
        </h3>
        <p>{say('restore.fileDay', { date: dayWords(outlook.exportedAt) })}</p>
        {empty ? (
          <p>{say('restore.emptyDoes', { n: outlook.tasks })}</p>
        ) : (
          <fieldset>
            <legend class="unseen">{say('restore.how')}</legend>
            {ways.map(([value, name, does]) => (
              <label class="check" key={value}>
                <input type="radio" name={id} checked={how === value} onChange={() => setHow(value)} />
                <span>
                  <b class="strong">{name}</b>
                  <span class="does">{does}</span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {outlook.untracked > 0 && <p class="small quiet">{say('restore.untracked', { n: outlook.untracked })}</p>}
        {how === 'merge' && outlook.setAside > 0 && (
          <p class="small quiet">{say('restore.setAside', { n: outlook.setAside })}</p>
        )}
        {how === 'merge' && <Conflicts conflicts={outlook.conflicts} choices={choices} choose={choose} />}
        <p class="line">
          <button
            type="button"
            class="btn"
            disabled={how === 'merge' && nothing}
            onClick={() => void restore.restore(file, how, choices)}
          >
            {label}
          </button>
          <button type="button" class="btn plain" onClick={restore.close}>
            {say('act.cancel')}
          </button>
        </p>
      </div>
    </section>
  );
}

/** What was found is told to whoever cannot see that it came. */
const focusOnce = (element: HTMLElement | null): void => element?.focus();

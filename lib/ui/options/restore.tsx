import { Info, TriangleAlert, Upload } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Choice as Chosen } from '@/lib/core/backup/choose.ts';
import type { How, Outlook, Progress } from '@/lib/tracker/backup.ts';
import { useSay } from '../context.ts';
import { dayWords, refusalWords } from '../model/differences.ts';
import { Icon } from '../part/icon.tsx';
import type { Restore, RestoreState } from '../state/restore.ts';
import { Conflicts } from './conflicts.tsx';

/** "Khôi phục từ tệp": the button that asks for the file. */
export function ChooseBackup({ restore }: { readonly restore: Restore }) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { kind } = restore.state.value;
  // When the box closes, the focus that was in it comes back to where it was opened.
  const before = useRef(kind);
  useEffect(() => {
    if (before.current !== 'idle' && kind === 'idle' && document.activeElement === document.body)
      button.current?.focus();
    before.current = kind;
  }, [kind]);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="btn"
        disabled={kind === 'working'}
        onClick={() => field.current?.click()}
      >
        <Icon of={Upload} />
        {say('restore.title')}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) void restore.look(chosen);
        }}
      />
    </>
  );
}

/** What has become of the chosen file: being read, refused, or what it would do and how. */
export function RestoreBox({ restore }: { readonly restore: Restore }) {
  const state = restore.state.value;
  if (state.kind === 'working') return <Working state={state} stop={restore.stop} />;
  if (state.kind === 'refused') return <Refused state={state} close={restore.close} />;
  if (state.kind === 'seen') return <Choice key={state.file.name} {...state} restore={restore} />;
  return null;
}

type State<K extends RestoreState['kind']> = Extract<RestoreState, { kind: K }>;

function Working({ state, stop }: { readonly state: State<'working'>; readonly stop: () => void }) {
  const say = useSay();
  const { file, progress, mayStop } = state;
  return (
    <div class="note restore">
      <Icon of={Info} />
      <div>
        <p role="status">{progressWords()}</p>
        <progress aria-label={say('restore.reading', { file: file.name })} {...shareOf(progress)} />
        {mayStop && (
          <button type="button" class="btn" onClick={stop}>
            {say('restore.stop')}
          </button>
        )}
      </div>
    </div>
  );

  function progressWords(): string {
    if (!progress || progress.step === 'read') return say('restore.reading', { file: file.name });
    const { done, all } = progress;
    return say(progress.step === 'check' ? 'restore.checking' : 'restore.writing', { done, all });
  }
}

const shareOf = (progress: Progress | null): { value?: number; max?: number } =>
  progress && progress.done > 0 ? { value: progress.done, max: progress.all } : {};

function Refused({ state, close }: { readonly state: State<'refused'>; readonly close: () => void }) {
  const say = useSay();
  return (
    <div class="note late restore" role="alert">
      <Icon of={TriangleAlert} />
      <div>
        <h3>{say('refused.title', { file: state.file.name })}</h3>
        <p>{refusalWords(say, state.fault)}</p>
        <p>{say('refused.safe')}</p>
        <button type="button" class="btn" onClick={close}>
          {say('act.close')}
        </button>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly file: File;
  readonly outlook: Outlook;
  readonly restore: Restore;
}

/** What the file holds, what each way of restoring would do, and the two ways. A machine with nothing on it has but one. */
function Choice({ file, outlook, restore }: ChoiceProps) {
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

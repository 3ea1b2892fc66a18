import { Info, TriangleAlert, Upload } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Progress } from '@/lib/tracker/backup.ts';
import { useSay } from '../context.ts';
import { refusalWords } from '../model/differences.ts';
import { Icon } from '../part/icon.tsx';
import type { Restore, RestoreState } from '../state/restore.ts';
import { Choice } from './restore-choice.tsx';

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

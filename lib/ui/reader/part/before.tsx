import { FileText, FileUp, FileX, RotateCw, ScanText, ShieldCheck } from 'lucide';
import { useSay } from '../../context.ts';
import { Calm } from '../../part/calm.tsx';
import { Icon } from '../../part/icon.tsx';
import { useReader } from '../context.ts';
import type { Wanted } from '../sources.ts';
import type { Phase } from '../state/opening.ts';
import { ChooseFile } from './choose-file.tsx';

/** What stands where no file is open: what to do first, that one is on its way, or what went wrong. */
export function Before({ phase }: { readonly phase: Phase }) {
  if (phase.kind === 'starting' || phase.kind === 'open') return <main class="before" />;
  return (
    <main class="before">
      {phase.kind === 'empty' && <Nothing />}
      {phase.kind === 'opening' && <OnItsWay name={phase.name} share={phase.share} />}
      {phase.kind === 'choose' && <Again name={phase.name} />}
      {phase.kind === 'reopen' && <Reopen wanted={phase.wanted} stopped={phase.stopped} />}
      {phase.kind === 'failed' && <Failed phase={phase} />}
    </main>
  );
}

function Nothing() {
  const say = useSay();
  return (
    <div class="first">
      <h2>{say('reader.first')}</h2>
      <ol>
        <li>{say('reader.firstOpen')}</li>
        <li>{say('reader.firstRead')}</li>
        <li>{say('reader.firstTrack')}</li>
      </ol>
      <p class="line">
        <ChooseFile class="btn primary">
          <Icon of={FileUp} />
          {say('reader.choose')}
        </ChooseFile>
        <span class="small quiet">{say('reader.orDrop')}</span>
      </p>
      <p class="small quiet kinds">{say('reader.kinds')}</p>
      <div class="note">
        <Icon of={ShieldCheck} />
        <span>{say('first.private')}</span>
      </div>
    </div>
  );
}

function OnItsWay({ name, share }: { readonly name: string; readonly share: number | null }) {
  const say = useSay();
  const { opening } = useReader();
  return (
    <Calm icon={FileText} title={say('reader.opening', { name })}>
      <progress max={1} {...(share === null ? {} : { value: share })} aria-label={say('reader.opening', { name })} />
      <button type="button" class="btn" onClick={() => opening.cancel()}>
        {say('reader.stop')}
      </button>
    </Calm>
  );
}

/** A local file without a copy: only the user can hand it in again. */
function Again({ name }: { readonly name: string }) {
  const say = useSay();
  return (
    <Calm icon={ScanText} title={say('reader.again', { name })} hint={say('reader.againHint')}>
      <ChooseFile class="btn primary">{say('reader.chooseAgain')}</ChooseFile>
    </Calm>
  );
}

/** The tab came back with the browser, or opening was stopped: the file is opened again when the user says so. */
function Reopen({ wanted, stopped }: { readonly wanted: Wanted; readonly stopped: boolean }) {
  const say = useSay();
  const { opening } = useReader();
  return (
    <Calm icon={FileText} title={wanted.name} hint={say(stopped ? 'reader.stoppedHint' : 'reader.reopenHint')}>
      <p class="line acts">
        <button type="button" class="btn primary" onClick={() => void opening.openWanted(wanted)}>
          <Icon of={RotateCw} />
          {say('reader.reopen')}
        </button>
        <ChooseFile class="btn">{say('reader.chooseOther')}</ChooseFile>
      </p>
    </Calm>
  );
}

function Failed({ phase }: { readonly phase: Extract<Phase, { kind: 'failed' }> }) {
  const say = useSay();
  const { opening } = useReader();
  const { trouble, name } = phase;
  return (
    <div role="alert">
      <Calm icon={FileX} title={say('reader.failed', { name })} hint={say(trouble.words, { name })}>
        <p class="line acts">
          {trouble.permit && (
            <button type="button" class="btn primary" onClick={() => void opening.permit()}>
              {say('reader.permit')}
            </button>
          )}
          {trouble.again && !trouble.permit && (
            <button type="button" class="btn primary" onClick={() => void opening.again()}>
              <Icon of={RotateCw} />
              {say('act.retry')}
            </button>
          )}
          <ChooseFile class={trouble.again ? 'btn' : 'btn primary'}>{say('reader.chooseOther')}</ChooseFile>
          <button
            type="button"
            class="btn plain"
            onClick={() => void navigator.clipboard?.writeText(trouble.detail).catch(() => undefined)}
          >
            {say('act.copyDetail')}
          </button>
        </p>
      </Calm>
    </div>
  );
}

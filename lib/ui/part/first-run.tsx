import { Bell, ShieldCheck } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { lexicon } from '@/lib/core/lexicon/lexicon.ts';
import { writeSettings } from '@/lib/tracker/settings.ts';
import { usePanel, useSay } from '../context.ts';
import { AgencyChooser } from './agency-chooser.tsx';
import { Icon } from './icon.tsx';
import { OpenFile } from './open-file.tsx';
import { TurnOnReminders } from './turn-on-reminders.tsx';

/** What a newcomer sees: three lines that teach, one's agency chosen in the second, and the promise. */
export function FirstRun() {
  const say = useSay();
  const panel = usePanel();
  return (
    <div class="first">
      <h1>{say('first.title')}</h1>
      <ol>
        <li>{say('first.read')}</li>
        <li>
          <div>
            <p>{say('first.track')}</p>
            <OwnAgency />
          </div>
        </li>
        <li>{say('first.follow')}</li>
      </ol>
      <div class="note">
        <Icon of={ShieldCheck} />
        <span>{say('first.private')}</span>
      </div>
      {!panel.preferences.value.remind.on && (
        <div class="note">
          <Icon of={Bell} />
          <div>
            <p>{say('remind.firstRun')}</p>
            <TurnOnReminders />
          </div>
        </div>
      )}
      <OpenFile />
    </div>
  );
}

/** The agency chosen, or a button that offers the bodies of today where it stands. */
function OwnAgency() {
  const say = useSay();
  const { preferences, today, notices } = usePanel();
  const [choosing, setChoosing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { agencyId } = preferences.value;
  const chosen = agencyId === null ? null : lexicon.byId(agencyId);
  const close = (): void => {
    setChoosing(false);
    button.current?.focus();
  };
  const choose = (id: string): void => {
    writeSettings({ agencyId: id }).then(close, () => notices.show(say('error.failed'), 'failed'));
  };
  return (
    <section
      class="own-agency"
      aria-label={say('options.agency')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !choosing) return;
        event.preventDefault();
        close();
      }}
    >
      {chosen && (
        <b class="strong" lang="vi">
          {chosen.name}
        </b>
      )}
      <button ref={button} type="button" class="btn" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
        {say(chosen ? 'act.change' : 'scope.chooseAgency')}
      </button>
      {choosing && <AgencyChooser chosen={agencyId} today={today.value} choose={choose} />}
    </section>
  );
}

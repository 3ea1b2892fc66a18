import { Bell, ShieldCheck } from 'lucide';
import { usePanel, useSay } from '../context.ts';
import { Icon } from './icon.tsx';
import { OpenFile } from './open-file.tsx';
import { TurnOnReminders } from './turn-on-reminders.tsx';

/** What a newcomer sees: three lines that teach, and the promise. */
export function FirstRun() {
  const say = useSay();
  const panel = usePanel();
  return (
    <div class="first">
      <h1>{say('first.title')}</h1>
      <ol>
        <li>{say('first.read')}</li>
        <li>{say('first.track')}</li>
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

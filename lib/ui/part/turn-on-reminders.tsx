import { Bell } from 'lucide';
import { useState } from 'preact/hooks';
import { useSay } from '../context.ts';
import { turnOnReminders } from '../state/reminders.ts';
import { Icon } from './icon.tsx';

/** A button that turns reminders on where they are wanted, without a way to the settings; what stood in the way is said beside it. */
export function TurnOnReminders() {
  const say = useSay();
  const [refused, setRefused] = useState(false);
  const turnOn = (): Promise<void> =>
    turnOnReminders().then(
      (on) => setRefused(!on),
      () => setRefused(true),
    );
  return (
    <>
      <button type="button" class="btn" onClick={() => void turnOn()}>
        <Icon of={Bell} />
        {say('remind.turnOn')}
      </button>
      <p class="tiny quiet" role="status">
        {refused ? say('remind.refused') : ''}
      </p>
    </>
  );
}

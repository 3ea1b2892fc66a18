import { Bell } from 'lucide';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Settings } from '@/lib/tracker/settings.ts';
import { useSay } from '../context.ts';
import { timeOfDay } from '../model/time-of-day.ts';
import { Icon } from '../part/icon.tsx';
import { LeadDays } from '../part/lead-days.tsx';
import { askToNotify, type Leave, leaveToNotify, showSample } from '../state/reminders.ts';
import { Section } from './section.tsx';

/** Half hours of a working day, 06:00 to 18:00: a browser's own time field speaks its own language. */
const TIMES = Array.from({ length: 25 }, (_, i) => 360 + 30 * i);

interface Props {
  readonly settings: Settings;
  readonly change: (patch: Partial<Settings>) => void;
}

/** "Nhắc việc": on or off (the browser is asked then), which days, at what time, and a try. */
export function RemindSet({ settings: { remind }, change }: Props) {
  const say = useSay();
  const id = useId();
  const [leave, setLeave] = useState<Leave | null>(null);
  const [tried, setTried] = useState(false);
  const look = (): Promise<void> => leaveToNotify().then(setLeave, () => setLeave('blocked'));
  useEffect(() => void look(), []);
  const set = (patch: Partial<Settings['remind']>): void => change({ remind: { ...remind, ...patch } });
  const turn = async (on: boolean): Promise<void> => {
    const may = !on || (await askToNotify().catch(() => false));
    set({ on: on && may });
    setTried(false);
    await look();
    if (!may) setLeave('unasked');
  };
  const attempt = async (): Promise<void> => {
    const may = await askToNotify().catch(() => false);
    if (may) await showSample(say).then(() => setTried(true), look);
    else setLeave('unasked');
  };
  const on = remind.on && leave !== 'unasked';
  return (
    <Section title={say('remind.title')} hint={say('remind.hint')}>
      <label class="check">
        <input type="checkbox" checked={on} onChange={(event) => void turn(event.currentTarget.checked)} />
        <span>{say('remind.on')}</span>
      </label>
      <div class="line">
        <span>{say('remind.before')}</span>
        <LeadDays chosen={remind.leads} choose={(leads) => set({ leads })} />
      </div>
      <p class="line">
        <label for={`${id}-at`}>{say('remind.at')}</label>
        <select
          id={`${id}-at`}
          class="num"
          value={String(remind.at)}
          onChange={(event) => set({ at: Number(event.currentTarget.value) })}
        >
          {[...new Set([...TIMES, remind.at])]
            .sort((a, b) => a - b)
            .map((at) => (
              <option key={at} value={String(at)}>
                {timeOfDay(at)}
              </option>
            ))}
        </select>
        <span class="small quiet">{say('remind.zone')}</span>
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={remind.overdue}
          onChange={(event) => set({ overdue: event.currentTarget.checked })}
        />
        <span>{say('remind.late')}</span>
      </label>
      <p class="line">
        <button type="button" class="btn" onClick={() => void attempt()}>
          <Icon of={Bell} />
          {say('remind.try')}
        </button>
        <span class="small quiet" role="status">
          {status()}
        </span>
      </p>
    </Section>
  );

  function status(): string {
    if (leave === 'blocked') return say('remind.blocked');
    if (tried) return say('remind.tried');
    if (leave === 'unasked') return remind.on ? say('remind.refused') : say('remind.off');
    return leave === 'allowed' ? say('remind.allowed') : '';
  }
}

import { Check } from 'lucide';
import { useSay } from '../context.ts';
import { Icon } from './icon.tsx';

/** Days before the last one in time that are offered; others that are set stand among them. */
const OFFERED = [30, 7, 3, 1, 0];

interface Props {
  readonly chosen: readonly number[];
  readonly choose: (days: number[]) => void;
}

/** Pills to press: on how many days before, and on the day itself. */
export function LeadDays({ chosen, choose }: Props) {
  const say = useSay();
  const days = [...new Set([...OFFERED, ...chosen])].sort((a, b) => b - a);
  const toggle = (day: number): void => {
    const next = chosen.includes(day) ? chosen.filter((one) => one !== day) : [...chosen, day];
    choose(next.sort((a, b) => b - a));
  };
  return (
    <fieldset class="line" aria-label={say('remind.before')}>
      {days.map((day) => (
        <button key={day} type="button" class="pill" aria-pressed={chosen.includes(day)} onClick={() => toggle(day)}>
          {chosen.includes(day) && <Icon of={Check} />}
          {day === 0 ? say('remind.theDay') : say('remind.days', { n: day })}
        </button>
      ))}
    </fieldset>
  );
}

import { standingOf } from '@/lib/core/task/due.ts';
import { nextReminder } from '@/lib/core/task/reminders.ts';
import { officeDay } from '@/lib/i18n/index.ts';
import { momentInVietnam } from '@/lib/tracker/clock.ts';
import type { Item } from '@/lib/tracker/tracker.ts';
import { usePanel, useSay } from '../context.ts';
import { timeOfDay } from '../model/time-of-day.ts';
import { LeadDays } from '../part/lead-days.tsx';
import { TurnOnReminders } from '../part/turn-on-reminders.tsx';

/** When this task is brought to mind: as in the settings, on days of its own, or never; and when next. */
export function ReminderSection({ item: { task, state } }: { readonly item: Item }) {
  const say = useSay();
  const panel = usePanel();
  const rules = panel.preferences.value.remind;
  const choice = task.remind === null ? 'general' : task.remind.length === 0 ? 'never' : 'own';
  const set = (remind: number[] | null) => void panel.edit(task.id, { remind }, say('remind.changed'));
  const choose = {
    general: () => set(null),
    own: () => set(rules.leads.length > 0 ? [...rules.leads] : [1]),
    never: () => set([]),
  };
  return (
    <section class="sec" aria-labelledby="h-remind">
      <h2 id="h-remind">{say('remind.title')}</h2>
      {state.lastDay === null ? (
        <p class="tiny quiet">{say('remind.noDay')}</p>
      ) : (
        <>
          <div class="reminds" role="radiogroup" aria-labelledby="h-remind">
            {(['general', 'own', 'never'] as const).map((one) => (
              <label key={one} class="check">
                <input type="radio" name="remind" checked={choice === one} onChange={choose[one]} />
                <span>{say(`remind.${one}`)}</span>
              </label>
            ))}
          </div>
          {choice === 'own' && <LeadDays chosen={task.remind ?? []} choose={set} />}
          <p class="tiny quiet num" role="status">
            {nextWords()}
          </p>
          {!rules.on && <TurnOnReminders />}
        </>
      )}
    </section>
  );

  function nextWords(): string {
    if (!rules.on) return say('remind.off');
    if (state.group === 'done' || state.group === 'paused') return say('remind.closed');
    const standing = { ...standingOf(task), id: task.id, remind: task.remind };
    const next = nextReminder(standing, rules, momentInVietnam(panel.tracker.now()));
    if (!next) return say('remind.noNext');
    return say('remind.next', { date: officeDay(next.day), time: timeOfDay(next.minutes) });
  }
}

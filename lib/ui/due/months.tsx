import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { usePanel, useSay } from '../context.ts';
import { type Bar, monthBars } from '../model/months.ts';
import { MonthName } from '../part/month-name.tsx';
import { useBesideBar } from './use-beside-bar.ts';

/** What is left of the button's 72 px beside the figure and the label; in px. */
const HIGHEST = 31;

/** What falls due, by month. Each bar is a button and a filter; pressed again, it lets everything back in. */
export function Months() {
  const say = useSay();
  const panel = usePanel();
  const counted = useBesideBar();
  const today = panel.today.value;
  const bars = useMemo(
    () =>
      monthBars(
        counted.map((entry) => entry.state),
        today,
      ),
    [counted, today],
  );
  const chosen = useComputed(() => panel.filter.value.bar).value;
  const nameOf = (bar: Bar): string => {
    if (bar.key === 'late') return say('months.late', { n: bar.count });
    const month = `${bar.month}/${bar.year}`;
    return say(bar.key === 'after' ? 'months.after' : 'months.one', { month, n: bar.count });
  };
  const labelOf = (bar: Bar) => {
    if (bar.key === 'late') return say('group.overdue');
    return bar.key === 'after' || bar.month === null ? say('months.afterShort') : <MonthName of={bar.month} />;
  };
  return (
    <fieldset class="months" aria-label={say('months.label')}>
      {bars.map((bar) => (
        <button
          key={bar.key}
          type="button"
          class={`month${bar.key === 'late' && bar.count > 0 ? ' late' : ''}${bar.key === today.slice(0, 7) ? ' now' : ''}`}
          aria-pressed={chosen === bar.key}
          onClick={() => panel.narrow({ bar: chosen === bar.key ? null : bar.key })}
        >
          <span class="amount" aria-hidden="true">
            {bar.count}
          </span>
          <span
            class={bar.count === 0 ? 'bar none' : 'bar'}
            style={{ height: `${bar.count === 0 ? 1 : Math.max(4, Math.round(bar.share * HIGHEST))}px` }}
          />
          <span class="label" aria-hidden="true">
            {labelOf(bar)}
          </span>
          <span class="unseen">{nameOf(bar)}</span>
        </button>
      ))}
    </fieldset>
  );
}

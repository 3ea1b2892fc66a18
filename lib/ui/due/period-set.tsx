import { ChevronRight } from 'lucide';
import { usePanel, useSay } from '../context.ts';
import { countIn, PERIODS, periodAt } from '../model/periods.ts';
import { DateField } from '../part/date-field.tsx';
import { Icon } from '../part/icon.tsx';

const CHOICES = [null, ...PERIODS, 'range'] as const;

/** When it falls due: this week, month, quarter, or from one day to another. */
export function PeriodSet() {
  const say = useSay();
  const panel = usePanel();
  const { period, from, to } = panel.filter.value;
  const days = panel.facets.value?.period ?? new Map<string, number>();
  const today = panel.today.value;
  const day = (name: 'from' | 'to', value: string | null) => (
    <DateField
      label={say(`filter.${name}`)}
      value={value ?? ''}
      today={today}
      change={(typed, settled) => {
        if (settled && (typed || null) !== value) panel.narrow({ period: 'range', [name]: typed || null });
      }}
    />
  );
  return (
    <details class="facet">
      <summary>
        <Icon of={ChevronRight} />
        <span>{say('filter.period')}</span>
        {period !== null && <span class="count">{say(`filter.period.${period}`)}</span>}
      </summary>
      <div role="radiogroup" aria-label={say('filter.period')}>
        {CHOICES.map((choice) => (
          <label class="check" key={choice ?? 'any'}>
            <input
              type="radio"
              name="period"
              checked={period === choice}
              onChange={() => panel.narrow({ period: choice })}
            />
            <span>{say(`filter.period.${choice ?? 'any'}`)}</span>
            {choice !== null && choice !== 'range' && (
              <span class="count">{countIn(days, periodAt(choice, today))}</span>
            )}
          </label>
        ))}
      </div>
      {period === 'range' && (
        <div class="range">
          {day('from', from)}
          {day('to', to)}
        </div>
      )}
    </details>
  );
}

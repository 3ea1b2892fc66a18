import { X } from 'lucide';
import { capital } from '@/lib/card/words.ts';
import { usePanel, useSay } from '../context.ts';
import { chosenOf } from '../model/chosen.ts';
import { Icon } from '../part/icon.tsx';

/** What the list is narrowed by, each with its count and the way out. */
export function ChosenPills() {
  const say = useSay();
  const panel = usePanel();
  const chosen = chosenOf(panel.filter.value, {
    say,
    facets: panel.facets.value,
    papers: panel.papers.value,
    nameOf: (key) => capital(panel.nameOf(key).value),
    today: panel.today.value,
    shown: panel.shown.value.length,
  });
  if (chosen.length === 0) return null;
  /** The focus stays among the pills; after the last it goes to what opens the box. */
  const focusAt = (at: number): void => {
    requestAnimationFrame(() => {
      const pills = document.querySelectorAll<HTMLElement>('.chosen .pill');
      (pills[Math.min(at, pills.length - 1)] ?? document.querySelector<HTMLElement>('.filter-toggle'))?.focus();
    });
  };
  return (
    <div class="chosen">
      <ul class="pills" aria-label={say('filter.chosen')}>
        {chosen.map(({ key, name, count, without }, at) => (
          <li key={key}>
            <button
              type="button"
              class="pill picked"
              aria-label={say('filter.remove', { name, n: count })}
              onClick={() => {
                panel.narrow(without);
                focusAt(at);
              }}
            >
              <span class="name">{name}</span> <span class="count">{count}</span>
              <Icon of={X} />
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="link tiny"
            onClick={() => {
              panel.clearFilters();
              focusAt(0);
            }}
          >
            {say('filter.clear')}
          </button>
        </li>
      </ul>
    </div>
  );
}

import { useComputed } from '@preact/signals';
import { ListChecks } from 'lucide';
import { usePanel, useSay } from '../context.ts';
import { IconButton } from '../part/icon-button.tsx';

const VIEWS = ['due', 'all', 'done', 'pictures'] as const;
const SORTS = ['due', 'notice', 'agency', 'updated'] as const;

/** What the list shows: by when it falls due, everything in one row of rows, or what is done; and, of everything, in which order. */
export function Views() {
  const say = useSay();
  const panel = usePanel();
  // what is typed is none of this
  const view = useComputed(() => panel.filter.value.view).value;
  const sort = useComputed(() => panel.filter.value.sort).value;
  return (
    <div class="views">
      <div class="segments" role="radiogroup" aria-label={say('view.label')}>
        {VIEWS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="view"
              checked={view === one}
              onChange={() => {
                if (one === 'pictures') panel.pick.end();
                panel.narrow({ view: one, ...(one === 'done' ? { bar: null } : {}) });
              }}
            />
            {say(`view.${one}`)}
          </label>
        ))}
      </div>
      {view !== 'pictures' && (
        <IconButton
          icon={ListChecks}
          label={say('pick.start')}
          class={`pick-start${panel.picking.value ? ' on' : ''}`}
          aria-pressed={panel.picking.value}
          onClick={() => (panel.picking.value ? panel.pick.end() : panel.pick.begin())}
        />
      )}
      {view === 'all' && (
        <label class="sort">
          <span class="unseen">{say('sort.label')}</span>
          <select
            value={sort}
            onChange={(event) => {
              const chosen = SORTS.find((one) => one === event.currentTarget.value);
              if (chosen) panel.narrow({ sort: chosen });
            }}
          >
            {SORTS.map((one) => (
              <option key={one} value={one}>
                {say(`sort.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

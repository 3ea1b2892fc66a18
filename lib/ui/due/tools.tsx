import { Check, Search, SlidersHorizontal, X } from 'lucide';
import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import { usePanel, useSay } from '../context.ts';
import { hasPicks } from '../model/filter.ts';
import { Icon } from '../part/icon.tsx';
import { IconButton } from '../part/icon-button.tsx';
import { ChosenPills } from './chosen-pills.tsx';
import { FilterBox } from './filter-box.tsx';

/** Search, the filters of the user's own agency, and behind the icon all others; what they are stands below, to be taken away. */
export function Tools({ field }: { readonly field: Ref<HTMLInputElement> }) {
  const say = useSay();
  const panel = usePanel();
  const filter = panel.filter.value;
  const { typed, mine, role } = filter;
  const own = panel.roleOf.value !== null;
  const open = panel.filtering.value;
  const pills = useRef<HTMLFieldSetElement>(null);
  const close = (): void => {
    panel.setFiltering(false);
    pills.current?.querySelector<HTMLElement>('.filter-toggle')?.focus();
  };
  return (
    <>
      <div class="tools">
        <label class="field">
          <Icon of={Search} />
          <span class="unseen">{say('search.label')}</span>
          <input
            ref={field}
            type="search"
            placeholder={say('search.hint')}
            value={typed}
            onFocus={panel.warmSearch}
            onInput={(event) => panel.narrow({ typed: event.currentTarget.value })}
          />
          {typed === '' ? (
            <kbd>/</kbd>
          ) : (
            <IconButton icon={X} label={say('act.clearSearch')} onClick={() => panel.narrow({ typed: '' })} />
          )}
        </label>
        <fieldset class="pills" aria-label={say('filter.label')} ref={pills}>
          {panel.preferences.value.agencyId === null && (
            <button type="button" class="pill" onClick={panel.openOptions}>
              {say('scope.chooseAgency')}
            </button>
          )}
          {own && <Pill on={mine} toggle={() => panel.narrow({ mine: !mine })} words={say('filter.mine')} />}
          {(own || filter.parties.length > 0) &&
            (['lead', 'coop'] as const).map((one) => (
              <Pill
                key={one}
                on={role === one}
                toggle={() => panel.narrow({ role: role === one ? null : one })}
                words={say(`role.${one}`)}
              />
            ))}
          <IconButton
            icon={SlidersHorizontal}
            label={say('filter.more')}
            class={`filter-toggle${hasPicks(filter) ? ' on' : ''}`}
            aria-expanded={open}
            aria-controls={open ? 'filter-box' : undefined}
            onClick={() => panel.setFiltering(!open)}
          />
        </fieldset>
      </div>
      {open && <FilterBox close={close} />}
      <ChosenPills />
    </>
  );
}

function Pill({ on, toggle, words }: { readonly on: boolean; readonly toggle: () => void; readonly words: string }) {
  return (
    <button type="button" class="pill" aria-pressed={on} onClick={toggle}>
      {on && <Icon of={Check} />}
      {words}
    </button>
  );
}

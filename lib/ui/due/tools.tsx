import { Check, Search, X } from 'lucide';
import type { Ref } from 'preact';
import { usePanel, useSay } from '../context.ts';
import { Icon } from '../part/icon.tsx';
import { IconButton } from '../part/icon-button.tsx';

/** Search, and the filters of the user's own agency. */
export function Tools({ field }: { readonly field: Ref<HTMLInputElement> }) {
  const say = useSay();
  const panel = usePanel();
  const { typed, mine, role } = panel.filter.value;
  return (
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
      {panel.roleOf.value && (
        <fieldset class="pills" aria-label={say('filter.label')}>
          <Pill on={mine} toggle={() => panel.narrow({ mine: !mine })} words={say('filter.mine')} />
          <Pill
            on={role === 'lead'}
            toggle={() => panel.narrow({ role: role === 'lead' ? null : 'lead' })}
            words={say('role.lead')}
          />
          <Pill
            on={role === 'coop'}
            toggle={() => panel.narrow({ role: role === 'coop' ? null : 'coop' })}
            words={say('role.coop')}
          />
        </fieldset>
      )}
    </div>
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

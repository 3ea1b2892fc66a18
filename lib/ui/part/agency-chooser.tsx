import { Search } from 'lucide';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { useSay } from '../context.ts';
import { findAgencies } from '../model/agencies.ts';
import { Icon } from './icon.tsx';
import { onEnter } from './on-enter.ts';

interface Props {
  readonly chosen: string | null;
  readonly today: string;
  readonly choose: (id: string) => void;
}

/** The bodies of today: a search field over a list; arrows move, Enter chooses. It takes the focus. */
export function AgencyChooser({ chosen, today, choose }: Props) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = useMemo(() => findAgencies(typed, today), [typed, today]);
  const active = found[at];
  const keys = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = Math.min(Math.max(at + step, 0), found.length - 1);
      setAt(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter' && active) choose(active.entry.id);
  };
  return (
    <div class="chooser">
      <div class="field">
        <Icon of={Search} />
        <input
          ref={field}
          role="combobox"
          aria-label={say('options.agency')}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active ? `${id}-${at}` : undefined}
          placeholder={say('options.agencySearch')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={keys}
        />
      </div>
      <p class="unseen" role="status">
        {found.length === 0 ? say('options.agencyNotFound') : say('options.agencyFound', { n: found.length })}
      </p>
      {found.length === 0 ? (
        <p class="small quiet">{say('options.agencyNotFound')}</p>
      ) : (
        <div class="choices" role="listbox" id={`${id}-list`} aria-label={say('options.agency')} tabIndex={-1}>
          {found.map(({ entry, formerly, partOf }, index) => (
            <div
              key={entry.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onClick={() => choose(entry.id)}
              onKeyDown={onEnter(() => choose(entry.id))}
            >
              <span class={entry.id === chosen ? 'strong' : undefined} lang="vi">
                {entry.name}
              </span>
              {formerly.length > 0 && (
                <span class="tiny">{say('options.agencyFormerly', { names: formerly.join(', ') })}</span>
              )}
              {partOf.length > 0 && <span class="tiny">{say('options.agencyPart', { names: partOf.join(', ') })}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

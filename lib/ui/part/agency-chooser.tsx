import { Search } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useSay } from '../context.ts';
import { findAgencies } from '../model/agencies.ts';
import { Choices, useChoices } from './choices.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly chosen: string | null;
  readonly today: string;
  readonly choose: (id: string) => void;
}

/** The bodies of today: a search field over a list; arrows move, Enter chooses. It takes the focus. */
export function AgencyChooser({ chosen, today, choose }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = useMemo(() => findAgencies(typed, today), [typed, today]);
  const choices = useChoices(found, ({ entry }) => choose(entry.id));
  return (
    <div class="chooser">
      <div class="field">
        <Icon of={Search} />
        <input
          {...choices.field}
          ref={field}
          aria-label={say('options.agency')}
          placeholder={say('options.agencySearch')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            choices.restart();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && choices.marked) choose(choices.marked.entry.id);
            else choices.field.onKeyDown?.(event);
          }}
        />
      </div>
      <p class="unseen" role="status">
        {found.length === 0 ? say('options.agencyNotFound') : say('options.agencyFound', { n: found.length })}
      </p>
      {found.length === 0 ? (
        <p class="small quiet">{say('options.agencyNotFound')}</p>
      ) : (
        <Choices choices={choices} class="choices" label={say('options.agency')} keyOf={({ entry }) => entry.id}>
          {({ entry, alsoNamed, formerly, partOf }) => (
            <>
              <span class={entry.id === chosen ? 'strong' : undefined} lang="vi">
                {entry.name}
              </span>
              {alsoNamed !== null && <span class="tiny">{say('options.agencyAlso', { name: alsoNamed })}</span>}
              {formerly.length > 0 && (
                <span class="tiny">{say('options.agencyFormerly', { names: formerly.join(', ') })}</span>
              )}
              {partOf.length > 0 && <span class="tiny">{say('options.agencyPart', { names: partOf.join(', ') })}</span>}
            </>
          )}
        </Choices>
      )}
    </div>
  );
}

import { X } from 'lucide';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Party } from '@/lib/core/task/task.ts';
import { useSay } from '../context.ts';
import { findAgencies } from '../model/agencies.ts';
import { IconButton } from '../part/icon-button.tsx';
import { onEnter } from '../part/on-enter.ts';

interface Props {
  readonly label: string;
  readonly parties: readonly Party[];
  readonly today: string;
  readonly change: (parties: readonly Party[]) => void;
}

const MOST = 6;

/** Bodies as tokens, with those of the lexicon proposed while typing; a name that it does not know is kept as typed. */
export function PartyField({ label, parties, today, change }: Props) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => (typed.trim() === '' ? [] : findAgencies(typed, today).slice(0, MOST)), [typed, today]);
  const active = found[at];
  const add = (text: string, known: string | null): void => {
    const name = text.normalize('NFC').trim();
    if (name !== '' && !parties.some((party) => party.text === name))
      change([...parties, { text: name, id: known, full: null, inherited: false }]);
    setTyped('');
    setAt(0);
  };
  const keys = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setAt(Math.min(Math.max(at + step, 0), found.length - 1));
    }
    if (event.key !== 'Enter' || event.isComposing || typed.trim() === '') return;
    event.preventDefault();
    if (active) add(active.entry.name, active.entry.id);
    else add(typed, null);
  };
  return (
    <fieldset class="parties">
      <legend>{label}</legend>
      {parties.length > 0 && (
        <ul>
          {parties.map((party) => (
            <li key={party.text}>
              <span lang="vi">{party.text}</span>
              <IconButton
                icon={X}
                label={say('edit.remove', { name: party.text })}
                onClick={() => change(parties.filter((one) => one !== party))}
              />
            </li>
          ))}
        </ul>
      )}
      <input
        class="plain-input"
        role="combobox"
        aria-label={say('edit.addTo', { label })}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active ? `${id}-${at}` : undefined}
        placeholder={say('edit.addParty')}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={keys}
        onBlur={() => add(typed, null)}
      />
      <div
        class="picks"
        role="listbox"
        id={`${id}-list`}
        aria-label={label}
        tabIndex={-1}
        hidden={found.length === 0}
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map(({ entry }, index) => (
          <div
            key={entry.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            lang="vi"
            onClick={() => add(entry.name, entry.id)}
            onKeyDown={onEnter(() => add(entry.name, entry.id))}
          >
            {entry.name}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

import { X } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { Party } from '@/lib/core/task/task.ts';
import { useSay } from '../context.ts';
import { findAgencies } from '../model/agencies.ts';
import { Choices, useChoices } from '../part/choices.tsx';
import { IconButton } from '../part/icon-button.tsx';

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
  const [typed, setTyped] = useState('');
  const found = useMemo(() => (typed.trim() === '' ? [] : findAgencies(typed, today).slice(0, MOST)), [typed, today]);
  const choices = useChoices(found, ({ entry }) => add(entry.name, entry.id));
  const add = (text: string, known: string | null): void => {
    const name = text.normalize('NFC').trim();
    if (name !== '' && !parties.some((party) => party.text === name))
      change([...parties, { text: name, id: known, full: null, inherited: false }]);
    setTyped('');
    choices.restart();
  };
  const enter = (event: KeyboardEvent): void => {
    if (event.isComposing || typed.trim() === '') return;
    event.preventDefault();
    if (choices.marked) choices.take(choices.marked);
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
        {...choices.field}
        class="plain-input"
        aria-label={say('edit.addTo', { label })}
        placeholder={say('edit.addParty')}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          choices.restart();
        }}
        onKeyDown={(event) => (event.key === 'Enter' ? enter(event) : choices.field.onKeyDown?.(event))}
        onBlur={() => add(typed, null)}
      />
      <Choices choices={choices} class="picks" label={label} keyOf={({ entry }) => entry.id}>
        {({ entry }) => <span lang="vi">{entry.name}</span>}
      </Choices>
    </fieldset>
  );
}

import { Landmark, Search } from 'lucide';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { lexicon } from '@/lib/core/lexicon/lexicon.ts';
import type { Settings } from '@/lib/tracker/settings.ts';
import { useSay } from '../context.ts';
import { findAgencies, formerOf } from '../model/agencies.ts';
import { Icon } from '../part/icon.tsx';
import { onEnter } from '../part/on-enter.ts';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly today: string;
  readonly change: (patch: Partial<Settings>) => void;
}

/** "Đơn vị của tôi": the one chosen, or a search among the bodies of today. */
export function AgencySet({ settings, today, change }: Props) {
  const say = useSay();
  const [choosing, setChoosing] = useState(false);
  const chosen = settings.agencyId === null ? null : lexicon.byId(settings.agencyId);
  const former = useMemo(() => chosen && formerOf(chosen.id, today), [chosen, today]);
  const choose = (agencyId: string | null): void => {
    setChoosing(false);
    change({ agencyId });
  };
  return (
    <Section title={say('options.agency')} hint={say('options.agencyHint')}>
      <div class="now">
        <Icon of={Landmark} large />
        <div>
          <b class="strong">{chosen?.name ?? say('options.agencyNone')}</b>
          {former && former.formerly.length > 0 && (
            <p class="small quiet">{say('agency.formerly', { names: listed(former.formerly) })}</p>
          )}
          {former && former.partOf.length > 0 && (
            <p class="small quiet">{say('agency.partOf', { names: listed(former.partOf) })}</p>
          )}
        </div>
        <span class="acts">
          <button type="button" class="btn" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {say(chosen ? 'act.change' : 'act.choose')}
          </button>
          {chosen && (
            <button type="button" class="btn plain" onClick={() => choose(null)}>
              {say('options.agencyRemove')}
            </button>
          )}
        </span>
      </div>
      {chosen && <Unit value={settings.unitText} keep={(unitText) => change({ unitText })} />}
      {choosing && <Chooser chosen={settings.agencyId} today={today} choose={choose} />}
    </Section>
  );
}

const MOST = 6;

/** Names in a row, and how many there are besides. */
const listed = (names: readonly string[]): string =>
  names.length <= MOST ? names.join(', ') : `${names.slice(0, MOST).join(', ')}…`;

/** A unit below the agency, in the user's own words; kept when the field is left. */
function Unit({ value, keep }: { readonly value: string; readonly keep: (words: string) => void }) {
  const say = useSay();
  const id = useId();
  return (
    <div class="unit">
      <label for={id}>{say('agency.unit')}</label>
      <input
        id={id}
        class="plain-input"
        type="text"
        maxLength={500}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => keep(event.currentTarget.value.normalize('NFC').replace(/\s+/gu, ' ').trim())}
      />
      <p class="small quiet" id={`${id}-hint`}>
        {say('agency.unitHint')}
      </p>
    </div>
  );
}

interface ChooserProps {
  readonly chosen: string | null;
  readonly today: string;
  readonly choose: (id: string) => void;
}

/** A search field over a list: arrows move, Enter chooses. */
function Chooser({ chosen, today, choose }: ChooserProps) {
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

import { Landmark } from 'lucide';
import { useId, useMemo, useState } from 'preact/hooks';
import { lexicon } from '@/lib/core/lexicon/lexicon.ts';
import type { Settings } from '@/lib/tracker/settings.ts';
import { useSay } from '../context.ts';
import { formerOf } from '../model/agencies.ts';
import { AgencyChooser } from '../part/agency-chooser.tsx';
import { Icon } from '../part/icon.tsx';
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
      {choosing && <AgencyChooser chosen={settings.agencyId} today={today} choose={choose} />}
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

import { TriangleAlert } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { useSay } from '../context.ts';
import { siteAddress } from '../model/site-address.ts';
import { Icon } from '../part/icon.tsx';

interface Props {
  /** Whether its pages are read already. */
  readonly known: (host: string) => boolean;
  /** Asks the browser; whether the user allowed it. */
  readonly add: (host: string) => Promise<boolean>;
}

/** A site to be read, typed by hand; what is wrong with it is said beside the field. */
export function AddSite({ known, add }: Props) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    const found = siteAddress(typed);
    if ('fault' in found) setFault(say(`sites.fault.${found.fault}`));
    else if (known(found.host)) setFault(say('sites.fault.known', { site: found.host }));
    // asked within the click: the browser does not ask otherwise
    else
      void add(found.host).then((allowed) => {
        if (allowed) setTyped('');
        setFault(allowed ? '' : say('sites.fault.refused', { site: found.host }));
      });
  };
  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <label for={id}>{say('sites.add')}</label>
      <p class="line">
        <input
          id={id}
          class="plain-input"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="congbao.hanoi.gov.vn"
          aria-describedby={`${id}-hint`}
          aria-invalid={fault === '' ? undefined : 'true'}
          aria-errormessage={fault === '' ? undefined : `${id}-fault`}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setFault('');
          }}
        />
        <button type="submit" class="btn">
          {say('sites.addAct')}
        </button>
      </p>
      <p class="fault small" id={`${id}-fault`} role="alert">
        {fault !== '' && (
          <>
            <Icon of={TriangleAlert} /> {fault}
          </>
        )}
      </p>
      <p class="small quiet" id={`${id}-hint`}>
        {say('sites.addHint')}
      </p>
    </form>
  );
}

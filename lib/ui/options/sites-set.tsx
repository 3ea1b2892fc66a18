import { Globe, X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../context.ts';
import { Icon } from '../part/icon.tsx';
import { IconButton } from '../part/icon-button.tsx';
import type { Notices } from '../state/notices.ts';
import { allowAgain, allowedSites, forbid, OWN_SITES } from '../state/sites.ts';
import { Section } from './section.tsx';

/** "Trang được đọc": the Government's sites, and those that the user allowed files to be taken from, each to be let go. */
export function SitesSet({ notices }: { readonly notices: Notices }) {
  const say = useSay();
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  const look = (): Promise<void> => allowedSites().then(setAllowed, () => setAllowed([]));
  useEffect(() => void look(), []);
  const remove = async (site: string): Promise<void> => {
    if (!(await forbid(site).catch(() => false))) return notices.show(say('error.failed'), 'failed');
    await look();
    const again = (): void => void allowAgain(site).then(look, look);
    notices.show(say('sites.removed', { site }), 'done', { label: say('act.undo'), run: again });
  };
  return (
    <Section title={say('sites.title')} hint={say('sites.hint')}>
      <ul class="sites">
        <li>
          <Icon of={Globe} />
          <span>{OWN_SITES.join(', ')}</span>
          <span class="small quiet end">{say('sites.default')}</span>
        </li>
        {allowed.map((site) => (
          <li key={site}>
            <Icon of={Globe} />
            <span>{site}</span>
            <span class="small quiet end">{say('sites.files')}</span>
            <IconButton icon={X} label={say('sites.remove', { site })} onClick={() => void remove(site)} />
          </li>
        ))}
      </ul>
      <p class="small quiet">{say('sites.more')}</p>
    </Section>
  );
}

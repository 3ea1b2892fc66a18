import { Globe, X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../context.ts';
import { Icon } from '../part/icon.tsx';
import { IconButton } from '../part/icon-button.tsx';
import type { Notices } from '../state/notices.ts';
import { addSite, allowAgain, forbid, isOwn, type Site, sites } from '../state/sites.ts';
import { AddSite } from './add-site.tsx';
import { Section } from './section.tsx';

/** "Trang được đọc": the Government's sites, those that the user added, and those that files may be taken from, each to be let go. */
export function SitesSet({ notices }: { readonly notices: Notices }) {
  const say = useSay();
  const [found, setFound] = useState<Awaited<ReturnType<typeof sites>> | null>(null);
  const look = (): Promise<void> => sites().then(setFound, () => setFound(null));
  useEffect(() => void look(), []);
  const remove = async (site: Site): Promise<void> => {
    if (!(await forbid(site))) return notices.show(say('error.failed'), 'failed');
    await look();
    const again = (): void => void allowAgain(site).then(look);
    notices.show(say(site.read ? 'sites.removedRead' : 'sites.removed', { site: site.name }), 'done', {
      label: say('act.undo'),
      run: again,
    });
  };
  const add = async (host: string): Promise<boolean> => {
    const allowed = await addSite(host);
    await look();
    if (allowed) notices.show(say('sites.added', { site: host }));
    return allowed;
  };
  if (found === null) return null;
  return (
    <Section title={say('sites.title')} hint={say('sites.hint')}>
      <ul class="sites">
        <li>
          <Icon of={Globe} />
          <span>{say('sites.own', { sites: found.own.map((name) => name.replace(/^\*\./u, '')).join(', ') })}</span>
          <span class="small quiet end">{say('sites.default')}</span>
        </li>
        {found.allowed.map((site) => (
          <li key={site.name}>
            <Icon of={Globe} />
            <span>{site.name}</span>
            <span class="small quiet end">{say(site.read ? 'sites.pages' : 'sites.files')}</span>
            <IconButton icon={X} label={say('sites.remove', { site: site.name })} onClick={() => void remove(site)} />
          </li>
        ))}
      </ul>
      <AddSite
        known={(host) => isOwn(found.own, host) || found.allowed.some(({ name, read }) => read && name === host)}
        add={add}
      />
      <p class="small quiet">{say('sites.more')}</p>
    </Section>
  );
}

import { browser } from 'wxt/browser';
import { originsOf, readSites, watchReadSites } from '@/lib/tracker/read-sites.ts';

/** As the build names it; see entrypoints/notice.content. */
const SCRIPT = 'content-scripts/notice.js';
const idOf = (host: string): string => `read:${host}`;

let doing: Promise<void> = Promise.resolve();

/**
 * Bring what the browser runs true to what the user added: the cheap test on the pages of each site that is still allowed, and on no other.
 * The browser keeps it over restarts and forgets it when the extension is updated, so this runs at each start.
 */
export function settleSites(): Promise<void> {
  doing = doing.then(settle).catch(() => {});
  return doing;
}

async function settle(): Promise<void> {
  const wanted: string[] = [];
  for (const host of await readSites())
    if (await browser.permissions.contains({ origins: [`https://${host}/*`] })) wanted.push(host);
  const running = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const ids = new Set(wanted.map(idOf));
  const gone = running.filter((id) => id.startsWith('read:') && !ids.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = wanted.filter((host) => !running.includes(idOf(host)));
  if (fresh.length > 0)
    await browser.scripting.registerContentScripts(
      fresh.map((host) => ({
        id: idOf(host),
        js: [SCRIPT],
        matches: originsOf(host),
        runAt: 'document_idle' as const,
      })),
    );
}

/** Follow what is added, taken out, allowed and taken back. */
export function followSites(): void {
  watchReadSites(() => void settleSites());
  browser.permissions?.onRemoved?.addListener(() => void settleSites());
  void settleSites();
}

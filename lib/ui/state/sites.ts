import { browser } from 'wxt/browser';
import { originsOf, readSites, writeReadSite } from '@/lib/tracker/read-sites.ts';

const siteOf = (origin: string): string =>
  origin
    .replace(/^[^:]+:\/\//u, '')
    .replace(/\/.*$/u, '')
    .replace(/^www\./u, '');

/** A site beside the extension's own, and the patterns by which it was allowed. */
export interface Site {
  readonly name: string;
  readonly origins: readonly string[];
  /** Its pages are read; otherwise only files that are opened there. */
  readonly read: boolean;
}

/** What the extension reads by itself, and what the user allowed besides: added by hand, or when a link to a file there was opened. */
export async function sites(): Promise<{ readonly own: readonly string[]; readonly allowed: readonly Site[] }> {
  const own = (browser.runtime.getManifest().host_permissions ?? []).map((origin: unknown) => siteOf(String(origin)));
  const { origins = [] } = await browser.permissions.getAll();
  const read = await readSites();
  const allowed = new Map<string, string[]>();
  for (const origin of origins) {
    const name = siteOf(origin);
    if (!own.includes(name)) allowed.set(name, [...(allowed.get(name) ?? []), origin]);
  }
  // allowed with many others at once, in the browser's own settings
  for (const host of read)
    if (!allowed.has(host) && (await browser.permissions.contains({ origins: [`https://${host}/*`] })))
      allowed.set(host, originsOf(host));
  return { own, allowed: [...allowed].map(([name, of]) => ({ name, origins: of, read: read.includes(name) })) };
}

/** Whether pages of a host are read by themselves, under one of the extension's own patterns. */
export const isOwn = (own: readonly string[], host: string): boolean =>
  own.some((name) => host === name.replace(/^\*\./u, '') || (name.startsWith('*.') && host.endsWith(name.slice(1))));

/** Have the pages of a host read: asks the browser, and so only in the turn of a click. Whether it was allowed. */
export async function addSite(host: string): Promise<boolean> {
  const allowed = await browser.permissions.request({ origins: originsOf(host) }).catch(() => false);
  if (allowed) await writeReadSite(host, true);
  return allowed;
}

/** Let a site go: it is read no more even where the browser, which may have been told to allow many at once, keeps the permission. Whether it was done. */
export async function forbid({ name, origins, read }: Site): Promise<boolean> {
  if (read) await writeReadSite(name, false);
  return (await browser.permissions.remove({ origins: [...origins] }).catch(() => false)) || read;
}

/** Allow a site again: in the turn of a click, or the browser does not ask. */
export async function allowAgain({ name, origins, read }: Site): Promise<boolean> {
  const allowed = await browser.permissions.request({ origins: [...origins] }).catch(() => false);
  if (allowed && read) await writeReadSite(name, true);
  return allowed;
}

import { browser } from 'wxt/browser';

const siteOf = (origin: string): string => origin.replace(/^[^:]+:\/\//u, '').replace(/\/.*$/u, '');

/** A site beside the extension's own, and the patterns by which it was allowed. */
export interface Site {
  readonly name: string;
  readonly origins: readonly string[];
}

/** What the extension reads by itself, and what the user allowed besides, when a link to a file there was opened by hand. */
export async function sites(): Promise<{ readonly own: readonly string[]; readonly allowed: readonly Site[] }> {
  const own = (browser.runtime.getManifest().host_permissions ?? []).map((origin: unknown) => siteOf(String(origin)));
  const { origins = [] } = await browser.permissions.getAll();
  const allowed = new Map<string, string[]>();
  for (const origin of origins) {
    const name = siteOf(origin);
    if (!own.includes(name)) allowed.set(name, [...(allowed.get(name) ?? []), origin]);
  }
  return { own, allowed: [...allowed].map(([name, of]) => ({ name, origins: of })) };
}

/** Let a site go. Whether it was done. */
export const forbid = ({ origins }: Site): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] }).catch(() => false);

/** Allow a site again: in the turn of a click, or the browser does not ask. */
export const allowAgain = ({ origins }: Site): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] }).catch(() => false);

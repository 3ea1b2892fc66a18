import { browser } from 'wxt/browser';
import { z } from 'zod';

/** Sites that the user added to be read, by host ("congbao.hanoi.gov.vn"); the browser's permission for each is kept by the browser. */
const hosts = z.array(z.string().regex(/^[a-z0-9.-]+$/)).catch([]);

const KEY = 'read-sites';

/** The hosts added, as they were; a store that cannot be read gives none. */
export async function readSites(): Promise<string[]> {
  const found = await browser.storage.local.get(KEY).catch(() => ({}));
  return hosts.parse((found as Record<string, unknown>)[KEY] ?? []);
}

/** Add a host, or (`read` false) take it out. Throws where the store cannot be written. */
export async function writeReadSite(host: string, read: boolean): Promise<void> {
  const others = (await readSites()).filter((one) => one !== host);
  await browser.storage.local.set({ [KEY]: read ? [...others, host] : others });
}

/** Hear that a site was added or taken out, from any window. Returns what stops it. */
export function watchReadSites(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** What is asked of the browser for a host: itself and its "www.", over https, and nothing below it. */
export const originsOf = (host: string): string[] => [`https://${host}/*`, `https://www.${host}/*`];

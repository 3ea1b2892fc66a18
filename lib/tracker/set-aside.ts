import { browser } from 'wxt/browser';
import { z } from 'zod';
import { textHash } from '../core/task/identity.ts';

/** What the user says is no task: hashes of the words, by notice. Words and not keys, for the same notice stands on several sites. */
const store = z.record(z.string(), z.array(z.string())).catch({});

const KEY = 'set-aside';
/** Older notices are forgotten beyond this; the store is read whole. */
const MOST_NOTICES = 500;

async function read(): Promise<Record<string, string[]>> {
  const found = await browser.storage.local.get(KEY).catch(() => ({}));
  return store.parse((found as Record<string, unknown>)[KEY] ?? {});
}

/** As much of a quote as the background keeps of a page's tasks. */
const ENOUGH = 1000;
const hashOf = (quote: string): string => textHash(quote.slice(0, ENOUGH));

type Words = { readonly key: string; readonly quote: string };

/** Which of a notice's tasks are set aside, by their keys. */
export async function setAsideOf(noticeId: string, tasks: readonly Words[]): Promise<string[]> {
  const hashes = new Set((await read())[noticeId]);
  return hashes.size === 0 ? [] : tasks.filter(({ quote }) => hashes.has(hashOf(quote))).map(({ key }) => key);
}

/** Set tasks aside, or take them back. Throws where the store cannot be written. */
export async function writeSetAside(noticeId: string, tasks: readonly Words[], aside: boolean): Promise<void> {
  const { [noticeId]: old = [], ...rest } = await read();
  const hashes = tasks.map(({ quote }) => hashOf(quote));
  const next = aside ? [...new Set([...old, ...hashes])] : old.filter((hash) => !hashes.includes(hash));
  const others = Object.entries(rest).slice(-MOST_NOTICES);
  await browser.storage.local.set({
    [KEY]: Object.fromEntries(next.length > 0 ? [...others, [noticeId, next]] : others),
  });
}

/** All that is set aside, by notice. */
export const readAside = (): Promise<Record<string, string[]>> => read();

/** Put all of it in the place of what is kept. Throws where the store cannot be written. */
export const writeAside = (all: Readonly<Record<string, readonly string[]>>): Promise<void> =>
  browser.storage.local.set({ [KEY]: store.parse(all) });

/** Hear that something was set aside or taken back, from any window. Returns what stops it. */
export function watchSetAside(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

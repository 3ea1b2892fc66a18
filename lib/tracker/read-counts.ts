import { browser } from 'wxt/browser';
import { z } from 'zod';
import { paperKey } from '../core/task/identity.ts';

/** How many tasks were read out of a paper, by its number and date: so that a list can say so. No words, no addresses. */
const store = z.record(z.string(), z.number().int().nonnegative()).catch({});

const KEY = 'read-counts';
/** Older papers are forgotten beyond this; the store is read whole. */
const MOST = 2000;

async function read(): Promise<Record<string, number>> {
  const found = await browser.storage.local.get(KEY).catch(() => ({}));
  return store.parse((found as Record<string, unknown>)[KEY] ?? {});
}

/** Keep how many tasks a paper gave. A paper without number or date, or a store that is full, is let go: it is a convenience. */
export async function rememberRead(number: string | null, issued: string | null, tasks: number): Promise<void> {
  const key = paperKey(number, issued);
  if (key === null) return;
  const { [key]: known, ...rest } = await read();
  if (known === tasks) return;
  const others = Object.entries(rest).slice(1 - MOST);
  await browser.storage.local.set({ [KEY]: Object.fromEntries([...others, [key, tasks]]) }).catch(() => {});
}

/** How many tasks each paper gave when it was read last; null where it never was, or has no number or date. */
export async function readCounts(
  papers: readonly { readonly number: string | null; readonly issued: string | null }[],
): Promise<(number | null)[]> {
  const counts = await read();
  return papers.map(({ number, issued }) => counts[paperKey(number, issued) ?? ''] ?? null);
}

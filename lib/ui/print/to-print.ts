import { browser } from 'wxt/browser';
import { z } from 'zod';
import { ourPage } from '../state/our-pages.ts';

/** Which tasks are to be printed, in their order. Kept for the browser's session: a reload shows them again. */
const toPrint = z.object({ ids: z.array(z.string().min(1)) });

const key = (id: string): string => `print:${id}`;

/** Open the print view of some tasks in a tab of its own. */
export async function openPrint(ids: readonly string[]): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [key(id)]: { ids } });
  await browser.tabs.create({ url: ourPage(`/print.html?id=${id}`) });
}

/** What the view at this address was asked to print; null where that is not known any more. */
export async function wantedPrint(search: string): Promise<readonly string[] | null> {
  const id = new URLSearchParams(search).get('id') ?? '';
  const found = await browser.storage.session.get(key(id)).catch(() => ({}));
  const wanted = toPrint.safeParse((found as Record<string, unknown>)[key(id)]);
  return wanted.success ? wanted.data.ids : null;
}

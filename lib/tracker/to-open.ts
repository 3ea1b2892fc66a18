import { browser } from 'wxt/browser';
import { z } from 'zod';

/** What a notification asks the panel to show: one task, or (null) the list of what falls due. Kept until a panel has taken it, for the panel may only be opening. */
const wish = z.object({ id: z.string().min(1).nullable() });

const KEY = 'to-open';

export const askToOpen = (id: string | null): Promise<void> => browser.storage.session.set({ [KEY]: { id } });

/** Take the wish, if there is one, once. */
async function take(): Promise<{ id: string | null } | null> {
  const found = wish.safeParse((await browser.storage.session.get(KEY))[KEY]);
  if (!found.success) return null;
  await browser.storage.session.remove(KEY);
  return found.data;
}

/** Hear what is to be shown, now or later. Returns what stops it. */
export function watchToOpen(show: (id: string | null) => void): () => void {
  const answer = async (): Promise<void> => {
    const found = await take().catch(() => null);
    if (found !== null) show(found.id);
  };
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) void answer();
  };
  browser.storage.onChanged.addListener(heard);
  void answer();
  return () => browser.storage.onChanged.removeListener(heard);
}

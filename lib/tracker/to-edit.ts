import { browser } from 'wxt/browser';
import { z } from 'zod';

/** A task that a page asks the panel to open for correction; kept until a panel has taken it, for the panel may only be opening. */
const wish = z.object({ id: z.string().min(1) });

const KEY = 'to-edit';

export const askToEdit = (id: string): Promise<void> => browser.storage.session.set({ [KEY]: { id } });

/** Take the wish, if there is one: its task's id, once. */
async function take(): Promise<string | null> {
  const found = wish.safeParse((await browser.storage.session.get(KEY))[KEY]);
  if (!found.success) return null;
  await browser.storage.session.remove(KEY);
  return found.data.id;
}

/** Hear which task is to be corrected, now or later. Returns what stops it. */
export function watchToEdit(open: (id: string) => void): () => void {
  const answer = async (): Promise<void> => {
    const id = await take().catch(() => null);
    if (id !== null) open(id);
  };
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) void answer();
  };
  browser.storage.onChanged.addListener(heard);
  void answer();
  return () => browser.storage.onChanged.removeListener(heard);
}

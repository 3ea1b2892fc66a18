import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Memory } from '../core/task/reminders.ts';
import { isoDay } from '../core/task/task.ts';

const ids = z.array(z.string().min(1));
const notification = z.object({ id: z.string().min(1), ids });

/** What the background remembers of its reminders, for it may be stopped at any time. A damaged part falls back alone. */
const reminded = z.object({
  morning: isoDay.nullable().catch(null),
  snoozed: z
    .array(z.object({ at: z.object({ day: isoDay, minutes: z.number().int().min(0).max(1439) }), ids }))
    .catch(() => []),
  /** Decided, and perhaps not shown yet: written before the notification is made, cleared after. */
  outbox: notification.nullable().catch(null),
  /** Which tasks the latest notifications name, newest first: for their clicks and buttons. */
  shown: z.array(notification).catch(() => []),
});
export type Reminded = Omit<z.infer<typeof reminded>, 'snoozed'> & Memory;

const KEY = 'reminded';
/** A notification older than these is no longer answered with its tasks; it opens the list. */
const SHOWN = 10;

/** What is remembered. Throws where the store cannot be read: nothing may be said then, for it may have been said. */
export async function readReminded(): Promise<Reminded> {
  const found = (await browser.storage.local.get(KEY)) as Record<string, unknown>;
  const value = found[KEY];
  return reminded.parse(typeof value === 'object' && value !== null ? value : {});
}

/** Keep it. Throws where the store cannot be written: what could not be remembered must not be said, or it would be said again. */
export const writeReminded = (next: Reminded): Promise<void> =>
  browser.storage.local.set({ [KEY]: { ...next, shown: next.shown.slice(0, SHOWN) } });

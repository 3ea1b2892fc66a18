import { browser } from 'wxt/browser';
import { z } from 'zod';
import { leadDays } from '../core/task/task.ts';

/** Reminders: asked for by the user, for the browser asks them then. Days before the last one in time; time of day in minutes. */
const remind = z.object({
  on: z.boolean().catch(false),
  leads: leadDays.catch(() => [7, 3, 1, 0]),
  at: z.number().int().min(0).max(1439).catch(480),
  /** The day after the last one in time, and weekly from there. */
  overdue: z.boolean().catch(true),
});

/** What the user chose. A damaged or missing choice falls back to its default, alone. */
export const settings = z.object({
  language: z.enum(['auto', 'vi', 'en']).catch('auto'),
  theme: z.enum(['auto', 'light', 'dark']).catch('auto'),
  /** The user's own agency: an entry in seeds/, or none chosen yet. */
  agencyId: z.string().min(1).max(200).nullable().catch(null),
  /** A unit below it, in the user's own words: for the head of exports. */
  unitText: z.string().max(500).catch(''),
  /** Single-letter keys (t, x, u …) in card, chip and lists. */
  singleKeys: z.boolean().catch(true),
  remind: remind.catch(() => remind.parse({})),
});
export type Settings = z.infer<typeof settings>;

const KEY = 'settings';

/** Any value as settings; never throws. */
export const asSettings = (value: unknown): Settings =>
  settings.parse(typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});

/** The settings as they are. A store that cannot be read gives the defaults. */
export async function readSettings(): Promise<Settings> {
  const found = await browser.storage.local.get(KEY).catch(() => ({}));
  return asSettings((found as Record<string, unknown>)[KEY]);
}

/** Change some of the settings; gives all of them. Throws where the store cannot be written. */
export async function writeSettings(patch: Partial<Settings>): Promise<Settings> {
  const next = asSettings({ ...(await readSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Hear of changed settings, from any window. Returns what stops it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY]) listener(asSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

import { browser } from 'wxt/browser';
import { z } from 'zod';
import { backupIsDue } from '../../core/backup/remind.ts';
import type { Tracker } from '../tracker.ts';
import { withConnection } from './connection.ts';

const instant = z.iso.datetime().nullable().catch(null);
/** When the last backup was handed to the browser, when the user last said "later", and whether to remind at all. */
const store = z
  .object({ at: instant, later: instant, remind: z.boolean().catch(true) })
  .catch({ at: null, later: null, remind: true });
export type LastBackup = z.infer<typeof store>;

const KEY = 'backup';
/** Acts read to count changes; beyond them the count stays below the truth. */
const MOST_ACTS = 5000;

/** What is remembered; never throws. */
export async function readLastBackup(): Promise<LastBackup> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return store.parse(found[KEY] ?? {});
}

async function note(patch: Partial<LastBackup>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readLastBackup()), ...patch } });
}

export const noteBackup = (at: string): Promise<void> => note({ at, later: null });

/** Not now: changes count anew from here. */
export const remindLater = (at: string): Promise<void> => note({ later: at });

/** Whether to remind of backups. */
export const remindOfBackups = (remind: boolean): Promise<void> => note({ remind });

/** Hear of a backup or a "later", from any window. Returns what stops it. */
export function watchLastBackup(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** How many changes there are since the last backup or "later", no more than counted, where a backup is due; else null. */
export async function changesToBackUp(tracker: Tracker): Promise<number | null> {
  const { at, later, remind } = await readLastBackup();
  if (!remind) return null;
  const from =
    [at, later]
      .filter((one) => one !== null)
      .sort()
      .at(-1) ?? null;
  const acts = await withConnection(tracker.name, (connection) =>
    connection.run(['journal'], 'readonly', (tx) => {
      // from any time on, but not what has none: what a restore keeps beside the acts
      const range = IDBKeyRange.lowerBound(from ?? '', true);
      return tx.objectStore('journal').index('byTime').getAll(range, MOST_ACTS);
    }),
  );
  const changes = acts.reduce((sum, { taskIds }) => sum + taskIds.length, 0);
  const since = from ?? acts[0]?.at ?? null;
  return backupIsDue({ changes, since }, tracker.now().toISOString()) ? changes : null;
}

import { browser } from 'wxt/browser';
import { withConnection } from './backup/connection.ts';
import type { Papers } from './papers.ts';
import type { Tracker } from './tracker.ts';
import { ALL } from './writes.ts';

export interface Wiped {
  readonly ids: readonly string[];
  readonly noticeIds: readonly string[];
}

/**
 * Remove everything that this extension keeps: what is tracked, its history and what a restore could be taken back with, settings, kept
 * view, what was set aside, reminders, kept copies of files, what was recognised of them, caches. The database is emptied, not
 * deleted: other windows have it open, and hear of it. What is tracked goes first, in one transaction.
 */
export async function wipeAll(tracker: Tracker, papers: Pick<Papers, 'wipe'>): Promise<Wiped> {
  const wiped = await withConnection(tracker.name, (connection) =>
    connection.run(ALL, 'readwrite', async (tx) => {
      const [ids, noticeIds] = await Promise.all([
        tx.objectStore('tasks').getAllKeys(),
        tx.objectStore('notices').getAllKeys(),
      ]);
      await Promise.all(ALL.map((store) => tx.objectStore(store).clear()));
      return { ids, noticeIds };
    }),
  );
  tracker.heard(wiped.ids, wiped.noticeIds);
  await browser.storage.local.clear();
  await papers.wipe();
  if (typeof caches !== 'undefined') for (const name of await caches.keys()) await caches.delete(name);
  return wiped;
}

import type { Choice } from '../core/backup/choose.ts';
import type { Fault } from '../core/backup/fault.ts';
import { withConnection } from './backup/connection.ts';
import { finishRestore } from './backup/finish.ts';
import type { BackupFile, How, Outlook, Restored, Tell, Undone } from './backup/job.ts';
import { noteBackup, remindLater } from './backup/last-backup.ts';
import { readLocal, writeLocal } from './backup/local.ts';
import { renameReminders } from './backup/rename-reminders.ts';
import { lastRestore } from './backup/snapshot.ts';
import { type Running, startBackupJob } from './backup/thread.ts';
import type { Tracker } from './tracker.ts';

export type { BackupFile, How, Outlook, Progress, Restored } from './backup/job.ts';
export { BackupStopped, type Running } from './backup/thread.ts';

/** A backup of everything, under its name. */
export type NamedBackup = BackupFile & { readonly name: string };

/** Write a backup, in a thread of its own. Once it has been saved, `saved` is to be told. */
export async function startBackup(tracker: Tracker, tell?: Tell): Promise<Running<NamedBackup>> {
  const at = tracker.now().toISOString();
  const { answer, stop } = startBackupJob({ do: 'write', database: tracker.name, at, local: await readLocal() }, tell);
  const name = `don-doc-${tracker.today()}.json`;
  return { answer: answer.then((file) => ({ ...file, name })), stop };
}

/** A backup was handed to the browser: from now on changes count anew. */
export const saved = (tracker: Tracker): Promise<void> => noteBackup(tracker.now().toISOString());

/** What restoring a file would do; nothing is written. */
export async function startLook(
  tracker: Tracker,
  file: Blob,
  tell?: Tell,
): Promise<Running<Outlook | { readonly refused: Fault }>> {
  return startBackupJob({ do: 'look', database: tracker.name, file, local: await readLocal() }, tell);
}

/**
 * Restore a file. The database is written in one transaction, which also keeps what is to stand beside it; that is written next, and by
 * `finishRestore` where the machine stopped in between.
 */
export async function startRestore(
  tracker: Tracker,
  file: Blob,
  how: How,
  tell?: Tell,
  choices: readonly Choice[] = [],
): Promise<Running<Restored | { readonly refused: Fault }>> {
  const at = tracker.now().toISOString();
  const job = { do: 'restore', database: tracker.name, file, how, at, choices, local: await readLocal() } as const;
  const { answer, stop } = startBackupJob(job, tell);
  const done = answer.then(async (restored) => {
    if ('refused' in restored) return restored;
    await finishRestore(tracker.name);
    await renameReminders(restored.renamed);
    // All that is here now is in the file that it came from.
    if (how === 'replace') await remindLater(at).catch(() => undefined);
    tracker.heard(restored.ids, restored.noticeIds);
    return restored;
  });
  return { answer: done, stop };
}

/** How much is here. */
export interface Held {
  /** Tracked tasks. */
  readonly tasks: number;
  readonly notices: number;
  /** When the last restore was that can be taken back, ISO instant; null where there is none. */
  readonly restored: string | null;
}

/** Counts alone: no record is read. */
export const readHeld = (tracker: Tracker): Promise<Held> =>
  withConnection(tracker.name, (connection) =>
    connection.run(['rows', 'notices', 'journal'], 'readonly', async (tx) => {
      const [tasks, notices, last] = await Promise.all([
        tx.objectStore('rows').count(),
        tx.objectStore('notices').count(),
        lastRestore(tx),
      ]);
      return { tasks, notices, restored: last?.at ?? null };
    }),
  );

/** Take back the last restore; possible until the next one, or until everything is wiped. null where there is none. */
export async function takeBackRestore(tracker: Tracker): Promise<Undone | null> {
  const undone = await startBackupJob({ do: 'undo', database: tracker.name }).answer;
  if (!undone) return null;
  if (undone.local) await writeLocal(undone.local);
  tracker.heard(undone.ids, undone.noticeIds);
  return undone;
}

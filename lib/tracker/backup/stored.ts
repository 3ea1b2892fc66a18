import { checkNotice, checkTask } from '../../core/backup/check-record.ts';
import type { BackupNotice, Tracked } from '../../core/backup/content.ts';
import { noticeRecord } from '../../core/task/task.ts';
import type { StoredNotice, Tx } from '../db.ts';
import { checked } from '../records.ts';

/** All that the database holds, and which records could not be read. */
export interface Stored extends Omit<Tracked, 'aside'> {
  readonly damaged: readonly string[];
}

/** Read everything within one transaction: one moment of it, whatever other windows write. */
export async function readStored(tx: Tx<'readonly' | 'readwrite'>): Promise<Stored> {
  const [values, notices] = await Promise.all([tx.objectStore('tasks').getAll(), tx.objectStore('notices').getAll()]);
  return { ...checked(values), notices: notices.map(asBackup).filter((one) => one !== null) };
}

/**
 * What of it a backup can hold: only what would be taken back. A record that would make its whole file be refused is named instead; an
 * address that is none of a page or file is left out.
 */
export function fitForBackup(stored: Stored): Stored {
  const tasks = stored.tasks.filter((task) => checkTask(task).ok);
  const notices = stored.notices
    .map((notice) => (checkNotice(notice).ok ? notice : { ...notice, addresses: [] }))
    .filter((notice) => checkNotice(notice).ok);
  const fit = new Set<object>(tasks);
  return {
    tasks,
    notices,
    damaged: [...stored.damaged, ...stored.tasks.filter((task) => !fit.has(task)).map(({ id }) => id)],
  };
}

/** A stored notice as backups have it; null where it is damaged. */
function asBackup(stored: StoredNotice): BackupNotice | null {
  const read = noticeRecord.safeParse(stored);
  return read.success ? { ...read.data, hashes: [...(stored.hashes ?? [read.data.textHash])] } : null;
}

import { backupParts } from '../../core/backup/write.ts';
import { Connection } from '../db.ts';
import type { BackupFile, BackupJob, Tell } from './job.ts';
import { fitForBackup, readStored } from './stored.ts';

/** So many parts become one: a browser joins few large parts faster than many small ones. */
const AT_ONCE = 500;

/** Write everything there is as a backup. Throws TrackerError where the database cannot be read. */
export async function writeBackup(job: Extract<BackupJob, { do: 'write' }>, tell: Tell): Promise<BackupFile> {
  const connection = new Connection(job.database);
  try {
    const { damaged, ...stored } = fitForBackup(await connection.run(['tasks', 'notices'], 'readonly', readStored));
    const all = stored.tasks.length + stored.notices.length;
    const blobs: Blob[] = [];
    let [parts, done]: [string[], number] = [[], 0];
    for (const part of backupParts({ ...stored, ...job.local, exportedAt: job.at })) {
      parts.push(part);
      done++;
      if (parts.length < AT_ONCE) continue;
      blobs.push(new Blob(parts));
      parts = [];
      tell({ step: 'write', done: Math.min(done, all), all });
    }
    const blob = new Blob([...blobs, ...parts], { type: 'application/json' });
    return { blob, count: stored.tasks.length, damaged };
  } finally {
    await connection.close();
  }
}

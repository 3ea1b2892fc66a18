import { withConnection } from './connection.ts';
import type { Answers, BackupJob, Tell } from './job.ts';
import { lookAt, restore } from './restore.ts';
import { undoRestore } from './undo.ts';
import { writeBackup } from './write.ts';

/** Do one job. Throws what went wrong; nothing is half done. */
export async function runBackupJob<J extends BackupJob>(job: J, tell: Tell): Promise<Answers[J['do']]>;
export async function runBackupJob(job: BackupJob, tell: Tell): Promise<Answers[BackupJob['do']]> {
  if (job.do === 'write') return writeBackup(job, tell);
  if (job.do === 'undo') return withConnection(job.database, undoRestore);
  return job.do === 'look' ? lookAt(job, tell) : restore(job, tell);
}

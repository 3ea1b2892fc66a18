import type { BackupContent } from '../../core/backup/content.ts';
import type { Connection, Tx } from '../db.ts';
import { ALL } from '../writes.ts';
import { applySwaps } from './apply.ts';
import { withConnection } from './connection.ts';
import type { Answers, BackupJob, Local, Restored, Tell } from './job.ts';
import { openBackup } from './open-file.ts';
import { type Here, type Plan, planOf } from './plan.ts';
import { isSnapshot, keepSnapshot } from './snapshot.ts';
import { readStored } from './stored.ts';

/** What restoring a file would do. Nothing is written. */
export async function lookAt(job: Extract<BackupJob, { do: 'look' }>, tell: Tell): Promise<Answers['look']> {
  const content = await openBackup(job.file, tell);
  if ('refused' in content) return content;
  return withConnection(job.database, (connection) =>
    connection.run(['tasks', 'notices', 'journal'], 'readonly', async (tx) => {
      const here = await readHere(tx, job.local);
      return planOf(here, content, 'merge').outlook;
    }),
  );
}

/**
 * Restore a file: read to its last field first, then all of it is written in one transaction, or nothing. It is merged with what is
 * here at that moment, not with what was here when it was looked at.
 */
export async function restore(job: Extract<BackupJob, { do: 'restore' }>, tell: Tell): Promise<Answers['restore']> {
  const content = await openBackup(job.file, tell);
  if ('refused' in content) return content;
  return withConnection(job.database, (connection) => restoreContent(connection, content, job, tell));
}

/** The same with content that was read already. */
export async function restoreContent(
  connection: Connection,
  content: BackupContent,
  { how, at, local, choices }: Pick<Extract<BackupJob, { do: 'restore' }>, 'how' | 'at' | 'local' | 'choices'>,
  tell: Tell = () => undefined,
): Promise<Restored> {
  return connection.run(ALL, 'readwrite', async (tx) => {
    const here = await readHere(tx, local);
    const plan = planOf(here, content, how, { choices, stamp: { id: crypto.randomUUID(), at } });
    await keepSnapshot(tx, plan, how, at, local);
    await applySwaps(tx, plan, (done, all) => tell({ step: 'write', done, all }));
    return restoredBy(plan, await tx.objectStore('rows').count());
  });
}

async function readHere(tx: Tx<'readonly' | 'readwrite'>, local: Local): Promise<Here> {
  const [stored, journal] = await Promise.all([readStored(tx), tx.objectStore('journal').getAll()]);
  return { stored, journal: journal.filter((entry) => !isSnapshot(entry)), local };
}

const restoredBy = (plan: Plan, tasks: number): Restored => ({
  ids: plan.tasks.map(({ id }) => id),
  noticeIds: [
    ...new Set([
      ...plan.notices.map(({ id }) => id),
      ...plan.tasks.flatMap(({ before, after }) => [before?.noticeId ?? [], after?.noticeId ?? []].flat()),
    ]),
  ],
  local: plan.local,
  renamed: [...plan.renamed],
  added: plan.outlook.added,
  updated: plan.outlook.updated,
  tasks,
});

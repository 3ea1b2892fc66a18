import { withConnection } from './connection.ts';
import { writeLocal } from './local.ts';
import { lastRestore, markLocalDone } from './snapshot.ts';

/** Bring what stands beside the database to what the last restore says, where that was not done yet. */
export async function finishRestore(database: string): Promise<void> {
  await withConnection(database, async (connection) => {
    const last = await connection.run(['journal'], 'readonly', lastRestore);
    if (!last?.local || last.local.done) return;
    await writeLocal(last.local.after);
    await connection.run(['journal'], 'readwrite', markLocalDone);
  });
}

import type { Tracker } from '@/lib/tracker/tracker.ts';
import type { Say } from '../model/words.ts';
import { failureKey, sayTrouble } from './failure.ts';
import type { Notices } from './notices.ts';
import { saveFile } from './save-file.ts';

interface Needs {
  readonly tracker: Tracker;
  readonly say: Say;
  readonly notices: Notices;
}

/**
 * Save a backup of everything, and say how many tasks are in it. Gives its name once the file was handed to the browser, null where that
 * failed, which is said and changes nothing. The writer is loaded when first asked for, and works in a thread of its own.
 */
export async function saveBackup({ tracker, say, notices }: Needs): Promise<string | null> {
  try {
    const { startBackup, saved } = await import('@/lib/tracker/backup.ts');
    notices.announce(say('data.writing'));
    const file = await (await startBackup(tracker)).answer;
    saveFile(file.name, file.blob);
    // A store that is full forgets when the last backup was; the backup itself is safe.
    await saved(tracker).catch(() => undefined);
    const said = { n: file.count, file: file.name, damaged: file.damaged.length };
    notices.show(say(file.damaged.length > 0 ? 'data.backedUpBut' : 'data.backedUp', said));
    return file.name;
  } catch (error) {
    const key = failureKey(error);
    sayTrouble(notices, say, key === 'error.failed' ? 'data.backupFailed' : key, error);
    return null;
  }
}

import type { Progress } from '@/lib/tracker/backup.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import type { Say } from '../model/words.ts';
import { failureKey, sayTrouble } from './failure.ts';
import type { Notices } from './notices.ts';
import { saveFile } from './save-file.ts';
import { showWork } from './show-work.ts';

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
  const showing = showWork<Progress>(notices, {
    announce: say('data.writing'),
    stop: say('restore.stop'),
    words: () => say('data.writing'),
  });
  try {
    const { startBackup, saved } = await import('@/lib/tracker/backup.ts');
    const running = await startBackup(tracker, showing.tell);
    showing.stoppable(running.stop);
    const file = await running.answer;
    saveFile(file.name, file.blob);
    // A store that is full forgets when the last backup was; the backup itself is safe.
    await saved(tracker).catch(() => undefined);
    const said = { n: file.count, file: file.name, damaged: file.damaged.length };
    notices.show(say(file.damaged.length > 0 ? 'data.backedUpBut' : 'data.backedUp', said));
    return file.name;
  } catch (error) {
    if (error instanceof Error && error.name === 'BackupStopped') notices.show(say('data.stopped'));
    else {
      const key = failureKey(error);
      sayTrouble(notices, say, key === 'error.failed' ? 'data.backupFailed' : key, error);
    }
    return null;
  } finally {
    showing.end();
  }
}

import { Download } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { useSay } from '../context.ts';
import { saveBackup } from '../state/backup.ts';
import type { Notices } from '../state/notices.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly tracker: Tracker;
  readonly notices: Notices;
  /** Where a button that backs up stands beside it already. */
  readonly bare?: boolean;
}

/** How long writes may go on before changes are counted again, in ms. */
const PAUSE = 1000;

/** A quiet line where much has changed since the last backup, or something and long ago; nothing else. */
export function BackupDue({ tracker, notices, bare = false }: Props) {
  const say = useSay();
  const changes = useChanges(tracker);
  if (changes === null) return null;
  const later = async (): Promise<void> => {
    const { remindLater } = await import('@/lib/tracker/backup/last-backup.ts');
    await remindLater(tracker.now().toISOString()).catch(() => notices.show(say('error.failed'), 'failed'));
  };
  return (
    <div class="backup-due">
      <p>{say('data.due', { n: changes })}</p>
      {!bare && (
        <button type="button" class="btn" onClick={() => void saveBackup({ tracker, say, notices })}>
          <Icon of={Download} />
          {say('options.backup')}
        </button>
      )}
      <button type="button" class="btn plain" onClick={() => void later()}>
        {say('data.later')}
      </button>
    </div>
  );
}

/** Counted when first shown, and a moment after each write, backup or "later", in whichever window. What fails reminds of nothing. */
function useChanges(tracker: Tracker): number | null {
  const [changes, setChanges] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    let unwatch = (): void => undefined;
    const memory = import('@/lib/tracker/backup/last-backup.ts');
    const count = async (): Promise<void> => {
      const found = await (await memory).changesToBackUp(tracker).catch(() => null);
      if (!ended) setChanges(found);
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void count(), PAUSE);
    };
    void count();
    const unsubscribe = tracker.subscribe(soon);
    void memory.then(({ watchLastBackup }) => {
      if (!ended) unwatch = watchLastBackup(() => void count());
    });
    return () => {
      ended = true;
      clearTimeout(timer);
      unsubscribe();
      unwatch();
    };
  }, [tracker]);
  return changes;
}

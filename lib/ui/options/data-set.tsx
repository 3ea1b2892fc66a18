import { Download } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type LastBackup, readLastBackup, remindOfBackups, watchLastBackup } from '@/lib/tracker/backup/last-backup.ts';
import { type Held, readHeld } from '@/lib/tracker/backup.ts';
import { Papers } from '@/lib/tracker/papers.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { useSay } from '../context.ts';
import { dayWords, timeWords } from '../model/differences.ts';
import { BackupDue } from '../part/backup-due.tsx';
import { Icon } from '../part/icon.tsx';
import { saveBackup } from '../state/backup.ts';
import type { Notices } from '../state/notices.ts';
import { createRestore } from '../state/restore.ts';
import { KeptCopies, type KeptFiles } from './copies.tsx';
import { ChooseBackup, RestoreBox } from './restore.tsx';
import { Section } from './section.tsx';
import { Wipe } from './wipe.tsx';

interface Props {
  readonly tracker: Tracker;
  readonly notices: Notices;
  readonly papers?: KeptFiles & Pick<Papers, 'wipe'>;
}

const KEPT = new Papers();

/** What is tracked on this machine, backups of it, restoring one, the files that are kept, and wiping all of it. */
export function DataSet({ tracker, notices, papers = KEPT }: Props) {
  const say = useSay();
  /** The list of kept files is read anew after each. */
  const [wipes, countWipe] = useState(0);
  const words = useRef(say);
  words.current = say;
  const restore = useMemo(() => createRestore({ tracker, notices, say: () => words.current }), [tracker, notices]);
  const held = useHeld(tracker, () => notices.show(words.current('error.storage'), 'failed'));
  const turn = (on: boolean): void => {
    remindOfBackups(on).catch(() => notices.show(say('error.failed'), 'failed'));
  };
  return (
    <Section title={say('options.data')} hint={say('options.dataHint')}>
      <p class="totals">
        {held && (
          <>
            <span>{say('count.tasks', { n: held.tasks })}</span>
            <span>{say('count.notices', { n: held.notices })}</span>
            <span>{held.at ? say('data.lastBackup', { date: dayWords(held.at) }) : say('data.neverBackedUp')}</span>
          </>
        )}
      </p>
      <BackupDue tracker={tracker} notices={notices} bare />
      <p class="line">
        <button
          type="button"
          class="btn primary"
          disabled={!held}
          onClick={() => void saveBackup({ tracker, say, notices })}
        >
          <Icon of={Download} />
          {say('options.backup')}
        </button>
        <ChooseBackup restore={restore} />
      </p>
      {held && (
        <label class="check">
          <input type="checkbox" checked={held.remind} onChange={(event) => turn(event.currentTarget.checked)} />
          <span>{say('data.remind')}</span>
        </label>
      )}
      <p class="tiny quiet data-hint">{say('data.holds')}</p>
      <RestoreBox restore={restore} />
      {held?.restored && restore.state.value.kind === 'idle' && (
        <p class="small quiet restored">
          {say('restore.lastOne', { date: timeWords(say, held.restored) })}{' '}
          <button type="button" class="link" onClick={() => void restore.undo()}>
            {say('restore.undo')}
          </button>
        </p>
      )}
      <KeptCopies key={wipes} papers={papers} notices={notices} />
      {held && (
        <Wipe
          tracker={tracker}
          notices={notices}
          papers={papers}
          count={held.tasks}
          wiped={() => countWipe((n) => n + 1)}
        />
      )}
    </Section>
  );
}

/** The totals, read again after every write and backup, in whichever window. */
function useHeld(tracker: Tracker, failed: () => void): (Held & LastBackup) | null {
  const [held, setHeld] = useState<ReturnType<typeof useHeld>>(null);
  const fail = useRef(failed);
  fail.current = failed;
  useEffect(() => {
    const read = async (): Promise<void> => {
      const [counts, backup] = await Promise.all([readHeld(tracker), readLastBackup()]);
      setHeld({ ...counts, ...backup });
    };
    const again = (): void => void read().catch(() => fail.current());
    again();
    const stops = [tracker.subscribe(again), watchLastBackup(again)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [tracker]);
  return held;
}

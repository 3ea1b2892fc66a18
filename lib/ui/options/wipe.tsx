import { useId, useRef, useState } from 'preact/hooks';
import type { Papers } from '@/lib/tracker/papers.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { useSay } from '../context.ts';
import { saveBackup } from '../state/backup.ts';
import { sayTrouble } from '../state/failure.ts';
import type { Notices } from '../state/notices.ts';
import { tellPages } from '../state/restore.ts';

interface Props {
  readonly tracker: Tracker;
  readonly notices: Notices;
  readonly papers: Pick<Papers, 'wipe'>;
  /** How many tasks are tracked: what is to be typed. */
  readonly count: number;
  readonly wiped: () => void;
}

/** "Xóa toàn bộ": a backup first, then the number of tasks to be typed. Nothing is deleted where the backup fails. */
export function Wipe({ tracker, notices, papers, count, wiped }: Props) {
  const say = useSay();
  const id = useId();
  const [typed, type] = useState('');
  const [first, setFirst] = useState(true);
  const [busy, setBusy] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const meant = typed.replace(/[\s.]/gu, '') === String(count);
  const wipe = async (): Promise<void> => {
    setBusy(true);
    try {
      const file = first ? await saveBackup({ tracker, say, notices }) : '';
      if (file === null) {
        notices.show(say('wipe.noBackup'), 'failed');
        return;
      }
      const { wipeAll } = await import('@/lib/tracker/wipe.ts');
      const { noticeIds } = await wipeAll(tracker, papers);
      tellPages(noticeIds);
      type('');
      wiped();
      head.current?.focus();
      notices.show(file === '' ? say('wipe.done') : say('wipe.doneBackup', { file }));
    } catch (error) {
      sayTrouble(notices, say, 'wipe.failed', error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="wipe" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} tabIndex={-1} ref={head}>
        {say('wipe.title')}
      </h3>
      <p class="small quiet" id={`${id}-does`}>
        {say('wipe.does', { n: count })}
      </p>
      <label class="check">
        <input type="checkbox" checked={first} onChange={(event) => setFirst(event.currentTarget.checked)} />
        <span>{say('wipe.backup')}</span>
      </label>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          if (meant && !busy) void wipe();
        }}
      >
        <label for={`${id}-typed`}>{say('wipe.type', { n: count })}</label>
        <input
          id={`${id}-typed`}
          class="plain-input num"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit" class="btn danger" disabled={!meant || busy} aria-describedby={`${id}-does`}>
          {say('wipe.do')}
        </button>
      </form>
    </section>
  );
}

import { Download } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Papers } from '@/lib/tracker/papers.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { useSay } from '../context.ts';
import { Icon } from '../part/icon.tsx';
import { exportFile } from '../state/export.ts';
import type { Notices } from '../state/notices.ts';
import { KeptCopies, type KeptFiles } from './copies.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly tracker: Tracker;
  readonly notices: Notices;
  readonly papers?: KeptFiles;
}

const KEPT = new Papers();

/** How much is tracked on this machine, a backup of it, and the files that are kept. */
export function DataSet({ tracker, notices, papers = KEPT }: Props) {
  const say = useSay();
  const [totals, setTotals] = useState<{ tasks: number; papers: number } | null>(null);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const [{ total }, papers] = await Promise.all([tracker.counts(), tracker.notices()]);
      setTotals({ tasks: total, papers: papers.length });
    };
    const again = (): void => void read().catch(() => notices.show(say('error.storage'), 'failed'));
    again();
    return tracker.subscribe(again);
  }, [tracker, notices, say]);
  return (
    <Section title={say('options.data')} hint={say('options.dataHint')}>
      <p class="totals">
        {totals && (
          <>
            <span>{say('count.tasks', { n: totals.tasks })}</span>
            <span>{say('count.notices', { n: totals.papers })}</span>
          </>
        )}
      </p>
      <button
        type="button"
        class="btn primary"
        disabled={!totals || totals.tasks === 0}
        onClick={() => void exportFile('json', { tracker, say, notices })}
      >
        <Icon of={Download} />
        {say('options.backup')}
      </button>
      <KeptCopies papers={papers} notices={notices} />
    </Section>
  );
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { officeDay } from '@/lib/i18n/index.ts';
import type { Papers } from '@/lib/tracker/papers.ts';
import { useSay } from '../context.ts';
import { sizeWords } from '../model/size.ts';
import type { Notices } from '../state/notices.ts';

/** What the list needs of the kept files. */
export type KeptFiles = Pick<Papers, 'list' | 'copy' | 'keep' | 'drop'>;
type Copies = Awaited<ReturnType<KeptFiles['list']>>;

interface Props {
  readonly papers: KeptFiles;
  readonly notices: Notices;
}

/** The copies of files that are kept on this machine: what they are, how large, since when; each removed, or all, with undo. */
export function KeptCopies({ papers, notices }: Props) {
  const say = useSay();
  const [copies, setCopies] = useState<Copies | null>(null);
  const failed = useCallback(() => notices.show(say('error.storage'), 'failed'), [notices, say]);
  const refresh = useCallback(() => papers.list().then(setCopies, failed), [papers, failed]);
  useEffect(() => {
    void refresh();
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, [refresh]);

  /** What was recognised, and what the user said of the files, stays: only copies go. */
  const drop = async (hashes: readonly string[], said: string): Promise<void> => {
    try {
      const gone = (await Promise.all(hashes.map((hash) => papers.copy(hash)))).filter((copy) => copy !== null);
      for (const hash of hashes) await papers.drop(hash);
      await refresh();
      const undo = async (): Promise<void> => {
        for (const copy of gone) await papers.keep(copy.hash, copy);
        await refresh();
        notices.show(say('toast.undone'));
      };
      notices.show(said, 'done', { label: say('act.undo'), run: () => void undo().catch(failed) });
    } catch {
      failed();
    }
  };

  if (copies === null) return null;
  return (
    <div class="copies">
      <h3>{say('options.copies')}</h3>
      <p class="tiny quiet">{say('options.copiesHint')}</p>
      {copies.length === 0 && <p class="small">{say('options.copiesNone')}</p>}
      <ul>
        {copies.map(({ hash, name, size, at }) => (
          <li key={hash}>
            <span class="name">{name}</span>
            <span class="tiny quiet num">
              {say('options.copyOf', { size: sizeWords(size), day: officeDay(localDay(at)) })}
            </span>
            <button
              type="button"
              class="btn"
              aria-label={say('options.copyDropOf', { name })}
              onClick={() => void drop([hash], say('options.copyDropped', { name }))}
            >
              {say('options.copyDrop')}
            </button>
          </li>
        ))}
      </ul>
      {copies.length > 1 && (
        <button
          type="button"
          class="btn"
          onClick={() =>
            void drop(
              copies.map(({ hash }) => hash),
              say('options.copiesWiped', { n: copies.length }),
            )
          }
        >
          {say('options.copiesWipe')}
        </button>
      )}
    </div>
  );
}

/** The day of a moment where the user is, ISO. */
function localDay(at: string): string {
  const day = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

import { useMemo, useState } from 'preact/hooks';
import { capital } from '@/lib/card/words.ts';
import { today as bodiesOf } from '@/lib/core/lexicon/successors.ts';
import { bodyOf } from '@/lib/tracker/parties.ts';
import type { Entry } from '@/lib/tracker/query.ts';
import { usePanel, useSay } from '../context.ts';
import { type Load, loads, PARTS, type Part } from '../model/pictures.ts';
import { Strip, Swatch } from './fills.tsx';
import { Picture } from './picture.tsx';

const FEW = 8;
const MORE = 20;

/** What each agency leads, by how it stands. Each row is a button and a filter: the agency, as lead. */
export function LoadPicture({ entries }: { readonly entries: readonly Entry[] }) {
  const say = useSay();
  const panel = usePanel();
  const [most, setMost] = useState(FEW);
  const today = panel.today.value;
  const { parties, role, mine } = panel.filter.value;
  const nowOf = useMemo(() => heirs(today), [today]);
  const { loads: all, leaderless } = useMemo(() => loads(entries, bodyOf, nowOf), [entries, nowOf]);
  const drawn = all.slice(0, most);
  const widest = Math.max(1, ...all.map(({ total }) => total));
  const used = PARTS.filter((part) => drawn.some(({ parts }) => parts[part] > 0));
  const counted = PARTS.filter((part) => all.some(({ parts }) => parts[part] > 0));
  const nameOf = (key: string): string => panel.nameOf(key).value;
  const isChosen = ({ keys }: Load): boolean =>
    parties.length === keys.length && keys.every((key) => parties.includes(key));
  const choose = (load: Load): void => {
    if (isChosen(load)) panel.narrow({ parties: [], role: mine ? role : null });
    else panel.narrow({ parties: [...load.keys], role: mine ? role : 'lead' });
  };
  const hint = [say('pic.loadHint'), ...(leaderless > 0 ? [say('pic.leaderless', { n: leaderless })] : [])].join(' ');
  return (
    <Picture
      title={say('pic.load')}
      hint={hint}
      table={{
        heads: [say('filter.party'), ...counted.map((part) => say(`pic.part.${part}`)), say('pic.sum')],
        rows: all.map(({ key, parts, total }) => [capital(nameOf(key)), ...counted.map((part) => parts[part]), total]),
      }}
    >
      <ul class="legend">
        {used.map((part) => (
          <li key={part}>
            <Swatch of={part} low={isClosed(part)} /> {say(`pic.part.${part}`)}
          </li>
        ))}
      </ul>
      {all.length === 0 && <p class="small quiet">{say('pic.loadNone')}</p>}
      <ul class="loads">
        {drawn.map((load) => {
          const former = load.keys.filter((key) => key !== load.key);
          const pieces = used
            .map((part) => ({ of: part, n: load.parts[part], low: isClosed(part) }))
            .filter(({ n }) => n > 0);
          return (
            <li key={load.key}>
              <button type="button" class="load" aria-pressed={isChosen(load)} onClick={() => choose(load)}>
                <span class="org" lang="vi">
                  {nameOf(load.key)}
                </span>
                <span class="total num">{load.total}</span>
                <Strip pieces={pieces} share={load.total / widest} />
                <span class="split tiny">
                  {pieces.map(({ of, n }) => (
                    <span key={of} class={of === 'late' ? 'is-late' : undefined}>
                      {say(`pic.n.${of}`, { n })}
                    </span>
                  ))}
                </span>
                {former.length > 0 && (
                  <span class="split tiny">
                    {say('options.agencyFormerly', { names: former.map(nameOf).join(', ') })}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      {all.length > most && (
        <>
          <button type="button" class="btn" onClick={() => setMost(most + MORE)}>
            {say('pic.more', { n: Math.min(MORE, all.length - most) })}
          </button>
          <p class="on-paper tiny">{say('pic.rest', { n: most, all: all.length })}</p>
        </>
      )}
    </Picture>
  );
}

const isClosed = (part: Part): boolean => part === 'done' || part === 'stopped';

/** The body of a day that took over the main work of one named earlier; a part split off is nobody's without the user's word. */
function heirs(day: string): (body: string) => string {
  const known = new Map<string, string>();
  return (body) => {
    const old = known.get(body);
    if (old !== undefined) return old;
    const [heir] = bodiesOf(body, day);
    const now = heir?.main ? heir.id : body;
    known.set(body, now);
    return now;
  };
}

import { useComputed } from '@preact/signals';
import { Bookmark } from 'lucide';
import type { Ref } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { usePanel, useSay } from '../context.ts';
import { cleared, drawnOf, FOLDED, grouped, isAsking, isNarrowed } from '../model/filter.ts';
import { BackupDue } from '../part/backup-due.tsx';
import { Calm } from '../part/calm.tsx';
import { OpenFile } from '../part/open-file.tsx';
import { Skeleton } from '../part/skeleton.tsx';
import { PicturesView } from '../pictures/pictures-view.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { Flat } from './flat.tsx';
import { Group, HEAD_HEIGHT, ROW_HEIGHT } from './group.tsx';
import { Months } from './months.tsx';
import { Tools } from './tools.tsx';
import { Views } from './views.tsx';

/** So few rows are all drawn: leaving some out costs more than it saves. */
const ENTIRE = 30;

/** "Sắp đến hạn": what is tracked, by when it falls due. */
export function DueView({ field }: { readonly field: Ref<HTMLInputElement> }) {
  const say = useSay();
  const panel = usePanel();
  const view = useComputed(() => panel.filter.value.view).value;
  // The first rows stand here before all that is tracked was read; counts and pictures come with the rest.
  const whole = useComputed(() => panel.all.value !== null).value;
  const waiting = useComputed(() => panel.all.value === null && panel.first.value.length === 0).value;
  const empty = useComputed(() => panel.total.value === 0).value;
  if (waiting) return <Skeleton words={say('tab.due')} />;
  if (whole && empty)
    return (
      <Calm first icon={Bookmark} title={say('empty.due')} hint={say('empty.dueHint')}>
        <OpenFile />
      </Calm>
    );
  return (
    <>
      <h1 class="unseen">{say('tab.due')}</h1>
      <Tools field={field} />
      <Views />
      {view === 'due' && (
        <div style={whole ? undefined : { visibility: 'hidden' }}>
          <Months />
        </div>
      )}
      {view === 'pictures' && <PicturesView />}
      <Found />
      <div class="end-space" />
      {panel.picking.value ? <BulkBar /> : <BackupDue tracker={panel.tracker} notices={panel.notices} />}
    </>
  );
}

/** The rows that the filter lets through, in their groups or as one list. */
function Found() {
  const say = useSay();
  const panel = usePanel();
  const whole = panel.all.value !== null;
  const shown = whole ? panel.shown.value : panel.first.value;
  const filter = whole ? panel.asked.value : panel.filter.value;
  const groups = useMemo(() => grouped(shown), [shown]);
  const unfolded = panel.unfolded.value;
  const order = useMemo(() => drawnOf(shown, filter, unfolded), [shown, filter, unfolded]);
  const asking = isAsking(filter);
  useEffect(() => {
    if (asking && whole) panel.notices.announce(say('search.found', { n: shown.length }));
  }, [asking, whole, shown.length, panel, say]);
  const hand = panel.stop.value;
  const at = Math.max(
    0,
    order.findIndex((entry) => entry.row.id === hand),
  );
  const stop = order[at]?.row.id;
  const kept = order.slice(Math.max(0, at - 1), at + 2);
  const entire = shown.length <= ENTIRE;
  if (shown.length === 0) return <Nothing />;
  if (filter.view === 'pictures') return null;
  return (
    <>
      {filter.view === 'due' && whole && !asking && groups.every(({ name }) => FOLDED.includes(name)) && (
        <p class="small quiet nothing-soon">{say('due.nothingSoon')}</p>
      )}
      <div data-rows>
        {filter.view === 'due' ? (
          groups.map(({ name, entries }, place) => (
            <Group
              key={name}
              name={name}
              entries={entries}
              stop={stop}
              kept={kept}
              unfold={asking}
              below={rowsAbove(groups.slice(0, place), asking)}
              entire={entire}
            />
          ))
        ) : (
          <Flat entries={shown} stop={stop} kept={kept} view={filter.view} entire={entire} />
        )}
      </div>
    </>
  );
}

/** How far the groups before a group push it down, about; in px. What was unfolded by hand is found out when it is drawn. */
const rowsAbove = (before: ReturnType<typeof grouped>, asking: boolean): number =>
  before.reduce(
    (sum, { name, entries }) =>
      sum + HEAD_HEIGHT + (asking || !FOLDED.includes(name) ? entries.length * ROW_HEIGHT : 0),
    HEAD_HEIGHT,
  );

/** Nothing passes: what is asked for, what lies outside, and the way out. */
function Nothing() {
  const say = useSay();
  const panel = usePanel();
  const filter = panel.asked.value;
  const words = filter.typed.trim();
  const outside = isNarrowed(filter) && panel.unfiltered.value > 0;
  if (filter.view === 'done' && words === '' && !isNarrowed(filter))
    return <Calm title={say('view.doneNone')} hint={say('view.doneHint')} />;
  return (
    <Calm
      title={words === '' ? say('search.noneFiltered') : say('search.none', { words })}
      hint={outside ? say('search.outside', { n: panel.unfiltered.value }) : say('search.tryOther')}
    >
      <button
        type="button"
        class="btn"
        onClick={() => panel.narrow(outside ? cleared(filter) : { ...cleared(filter), typed: '' })}
      >
        {outside ? say('act.clearFilters') : say('act.clearSearch')}
      </button>
    </Calm>
  );
}

import { useComputed } from '@preact/signals';
import { Bookmark } from 'lucide';
import type { Ref } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { usePanel, useSay } from '../context.ts';
import { cleared, drawnOf, type Filter, FOLDED, grouped, isAsking, isNarrowed } from '../model/filter.ts';
import { BackupDue } from '../part/backup-due.tsx';
import { Calm } from '../part/calm.tsx';
import { OpenFile } from '../part/open-file.tsx';
import { Skeleton } from '../part/skeleton.tsx';
import { PicturesView } from '../pictures/pictures-view.tsx';
import type { Panel } from '../state/panel.ts';
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
  // of the filter no more than this: a letter that changes nothing of what is found draws nothing
  const view = useComputed(() => filterOf(panel).view).value;
  const asking = useComputed(() => isAsking(filterOf(panel))).value;
  const groups = useMemo(() => grouped(shown), [shown]);
  const unfolded = panel.unfolded.value;
  const order = useMemo(() => drawnOf(shown, view, asking, unfolded), [shown, view, asking, unfolded]);
  useEffect(() => {
    if (asking && whole) panel.notices.announce(say('search.found', { n: shown.length }));
  }, [asking, whole, shown.length, panel, say]);
  const hand = panel.stop.value;
  const at =
    hand === null
      ? 0
      : Math.max(
          0,
          order.findIndex((entry) => entry.row.id === hand),
        );
  const stop = order[at]?.row.id;
  const kept = order.slice(Math.max(0, at - 1), at + 2);
  const entire = shown.length <= ENTIRE;
  if (shown.length === 0) return <Nothing />;
  if (view === 'pictures') return null;
  return (
    <>
      {view === 'due' && whole && !asking && groups.every(({ name }) => FOLDED.includes(name)) && (
        <p class="small quiet nothing-soon">{say('due.nothingSoon')}</p>
      )}
      <div data-rows>
        {view === 'due' ? (
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
          <Flat entries={shown} stop={stop} kept={kept} view={view} entire={entire} />
        )}
      </div>
    </>
  );
}

/** What the rows shown were asked by; the first of them, before all was read, by the filter as it stands. */
const filterOf = ({ all, asked, filter }: Panel): Filter => (all.value === null ? filter : asked).value;

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

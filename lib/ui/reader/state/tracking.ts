import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Extra, extraViews } from '@/lib/card/selected.ts';
import type { TaskView } from '@/lib/card/view.ts';
import { noticeId } from '@/lib/core/task/identity.ts';
import type { PageSnapshot } from '@/lib/core/task/snapshot.ts';
import { ask } from '@/lib/messages.ts';
import { type OnPage, onPage } from '@/lib/tracker/on-page.ts';
import { rememberRead } from '@/lib/tracker/read-counts.ts';
import { setAsideOf, watchSetAside } from '@/lib/tracker/set-aside.ts';
import type { Settings } from '@/lib/tracker/settings.ts';
import { askToEdit } from '@/lib/tracker/to-edit.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import type { Say } from '../../model/words.ts';
import { createActs } from '../../state/acts.ts';
import type { Notices } from '../../state/notices.ts';
import type { Paper } from '../model/paper.ts';

interface Needs {
  readonly tracker: Tracker;
  readonly say: ReadonlySignal<Say>;
  readonly notices: Notices;
  readonly preferences: ReadonlySignal<Settings>;
  readonly failed: (error: unknown) => void;
  readonly paper: ReadonlySignal<Paper | null>;
  /** The paper's tasks as the user decided on them. */
  readonly snapshot: ReadonlySignal<PageSnapshot | null>;
  /** All of it was read. */
  readonly whole: ReadonlySignal<boolean>;
}

const NOTHING = {
  ids: new Map<string, string>() as ReadonlyMap<string, string>,
  late: [] as readonly string[],
  mine: null as readonly string[] | null,
  why: new Map() as OnPage['why'],
  extra: [] as readonly Extra[],
  aside: new Set<string>() as ReadonlySet<string>,
};

/** What is tracked of the paper, and every act on it, written straight to the tracker as the panel does. */
export function createTracking({ tracker, say, notices, preferences, failed, paper, snapshot, whole }: Needs) {
  const state = signal(NOTHING);
  const pageTracked = computed(() => state.value.ids);
  let turn = 0;
  let met = '';

  const refresh = async (): Promise<void> => {
    const now = snapshot.peek();
    const mine = ++turn;
    if (!now) {
      state.value = NOTHING;
      return;
    }
    try {
      const { notice, tasks } = now;
      const { agencyId, unitText } = preferences.peek();
      const found = await onPage(tracker, notice, tasks, agencyId, unitText);
      const aside = await setAsideOf(noticeId(notice), tasks);
      if (mine !== turn) return;
      state.value = {
        ids: found.ids,
        late: found.late,
        mine: found.mine,
        why: found.why,
        extra: found.extra.map(({ key, record }) => ({ key, selectors: record.selectors })),
        aside: new Set(aside),
      };
    } catch (error) {
      failed(error);
    }
  };
  const acts = createActs({
    tracker,
    say,
    notices,
    failed,
    page: computed(() => {
      const now = snapshot.value;
      return now ? ({ kind: 'read', tabId: -1, snapshot: now } as const) : ({ kind: 'none' } as const);
    }),
    pageTracked,
    papers: signal(new Map()),
    linger: () => undefined,
  });

  /** Tasks as drawn: without those set aside, with tracked ones that were not read here, in the paper's order. */
  const views = computed((): readonly TaskView[] => {
    const now = paper.value;
    const inputs = snapshot.value?.tasks;
    if (!now || !inputs) return [];
    const { aside, extra } = state.value;
    const own = now.views.flatMap((view, at) => {
      const input = inputs[at] ?? view.input;
      return aside.has(input.key) ? [] : [{ ...view, input }];
    });
    return [...own, ...extraViews(now.page, now.reading, extra)].sort((a, b) => a.span.start - b.span.start);
  });

  /** Open a task in the panel to be corrected; one that is not tracked is tracked first. The panel is asked for within the click. */
  const edit = async (key: string): Promise<void> => {
    const opened = ask('openPanel', null);
    const id = pageTracked.peek().get(key) ?? (await acts.track([key]))?.ids[0];
    if (id !== undefined) await askToEdit(id).catch(failed);
    const answer = await opened;
    if (!answer.ok) notices.show(say.peek()('error.openPanel'), 'failed');
  };

  return {
    ...acts,
    pageTracked,
    state,
    views,
    edit,
    refresh,
    start(): () => void {
      const stops = [
        effect(() => {
          void snapshot.value;
          void preferences.value.agencyId;
          void refresh();
        }),
        tracker.subscribe(() => void refresh()),
        watchSetAside(() => void refresh()),
        // once it is read whole: a list of papers can say so, and a known paper learns where else it stands
        effect(() => {
          const now = whole.value ? snapshot.value : null;
          if (!now || now.notice.id === met) return;
          met = now.notice.id;
          void rememberRead(now.notice.number, now.notice.issued, now.tasks.length);
          void tracker.meet(now.notice, now.url).catch(failed);
        }),
      ];
      return () => {
        turn++;
        for (const stop of stops) stop();
      };
    },
  };
}

export type Tracking = ReturnType<typeof createTracking>;

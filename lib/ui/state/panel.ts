import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { DueGroup } from '@/lib/core/task/due.ts';
import { noticeId } from '@/lib/core/task/identity.ts';
import type { TaskInput } from '@/lib/core/task/task.ts';
import type { Format } from '@/lib/tracker/export.ts';
import { onPage } from '@/lib/tracker/on-page.ts';
import type { Entry } from '@/lib/tracker/query.ts';
import { setAsideOf, watchSetAside } from '@/lib/tracker/set-aside.ts';
import type { Settings } from '@/lib/tracker/settings.ts';
import { watchToEdit } from '@/lib/tracker/to-edit.ts';
import { watchToOpen } from '@/lib/tracker/to-open.ts';
import type { Act, Tracker } from '@/lib/tracker/tracker.ts';
import { drawnOf, isAsking, tagsOf } from '../model/filter.ts';
import { isUrgent } from '../model/standing.ts';
import type { Say } from '../model/words.ts';
import { createActs } from './acts.ts';
import { createAhead, firstInView } from './ahead.ts';
import { createBulk } from './bulk.ts';
import { exportFile } from './export.ts';
import { sayFailure } from './failure.ts';
import { createItems } from './items.ts';
import { createList } from './list.ts';
import { createNames } from './names.ts';
import { createNotices } from './notices.ts';
import { openReaderPage } from './our-pages.ts';
import { createPageSource } from './page-source.ts';
import { createPicks } from './picks.ts';

interface Needs {
  readonly tracker: Tracker;
  readonly say: ReadonlySignal<Say>;
  readonly preferences: ReadonlySignal<Settings>;
}

export type Panel = ReturnType<typeof createPanel>;

/** Everything that the panel shows, as signals, and what can be done. Nothing runs until `start`. */
export function createPanel({ tracker, say, preferences }: Needs) {
  const notices = createNotices();
  const failed = (error: unknown): void => sayFailure(notices, say.value, error);
  const items = createItems(tracker, failed);
  const readAhead = createAhead(items.ready);
  const today = signal(tracker.today());
  const tab = signal<'page' | 'due'>('page');
  const open = signal<string | null>(null);
  /** The open task is being corrected. */
  const editing = signal(false);
  const stop = signal<string | null>(null);
  /** Groups that were opened by hand. */
  const unfolded = signal<ReadonlySet<DueGroup>>(new Set());
  const list = createList({
    tracker,
    today,
    preferences,
    failed,
    ready: (found, filter) => {
      if (filter.view === 'pictures') return null;
      const drawn = drawnOf(found, filter.view, isAsking(filter), unfolded.peek());
      if (filter.typed !== '') readAhead(drawn);
      return items.ready(firstInView(drawn));
    },
  });
  const { all, shown, papers } = list;
  /** The rows that are drawn, or would be where the window stands. */
  const drawn = (): readonly Entry[] =>
    drawnOf(shown.value, list.asked.value.view, isAsking(list.asked.value), unfolded.value);
  const picks = createPicks({ shown, drawn });
  /** Every tag in use, most used first. */
  const usedTags = computed(() => tagsOf(all.value ?? []));
  /** Keys of the page's tasks that are tracked, with the tracker's ids. */
  const pageTracked = signal<ReadonlyMap<string, string>>(new Map());
  /** Keys of the page's tasks that are the user's own agency's; null when none is chosen. */
  const pageMine = signal<ReadonlySet<string> | null>(null);
  /** Tracked tasks of the page's notice that the page did not read itself, by their keys on it. */
  const pageExtra = signal<readonly TaskInput[]>([]);
  /** Keys of the page's tasks that the user says are none. */
  const pageAside = signal<ReadonlySet<string>>(new Set());
  const readTracked = async (): Promise<void> => {
    const now = source.page.value;
    if (now.kind !== 'read') {
      pageTracked.value = new Map();
      pageExtra.value = [];
      return;
    }
    try {
      const { notice, tasks } = now.snapshot;
      const { agencyId, unitText } = preferences.value;
      const found = await onPage(tracker, notice, tasks, agencyId, unitText);
      const aside = await setAsideOf(noticeId(notice), tasks);
      pageAside.value = new Set(aside);
      pageExtra.value = found.extra.map(({ key, record }) => ({ ...record, key }));
      pageTracked.value = found.ids;
      pageMine.value = found.mine && new Set(found.mine);
    } catch (error) {
      failed(error);
    }
  };
  const source = createPageSource(() => void readTracked());
  const refresh = (written: readonly string[] = []): void => {
    void list.read(false, written);
    void readTracked();
  };
  /** A task that was tracked to be corrected, until the form is saved or left. */
  let begun: { readonly id: string; readonly act: Act } | null = null;
  /** Open a task with its words, limit and bodies ready to be corrected. */
  const startEdit = (id: string): void => {
    open.value = id;
    editing.value = true;
  };

  /** Leave the form. A task that was tracked only to be corrected is tracked no more where nothing was saved. */
  const stopEdit = (saved = false): void => {
    const left = saved || begun?.id !== open.value ? null : begun;
    begun = null;
    editing.value = false;
    if (!left) return;
    open.value = null;
    void acts.run(() => left.act.undo(), say.value('edit.left'), false);
  };

  const acts = createActs({
    tracker,
    say,
    notices,
    failed,
    page: source.page,
    pageTracked,
    linger: list.linger,
    papers,
  });
  const bulk = createBulk({ tracker, say, notices, picks, usedTags, run: acts.run });
  return {
    ...acts,
    bulk,
    pick: picks,
    picking: picks.picking,
    picked: picks.picked,
    unfolded,
    usedTags,
    tracker,
    notices,
    today,
    tab,
    open,
    editing,
    startEdit,
    stop,
    filter: list.filter,
    papers,
    all,
    first: list.first,
    shown,
    asked: list.asked,
    drawn,
    unfiltered: list.unfiltered,
    filtering: list.filtering,
    facets: list.facets,
    nameOf: createNames(tracker),
    preferences,
    roleOf: list.roleOf,
    whyMine: list.whyMine,
    page: source.page,
    pageTracked,
    pageMine,
    pageExtra,
    pageAside,
    items,
    total: computed(() => all.value?.length ?? 0),
    urgent: computed(() => all.value?.filter((entry) => isUrgent(entry.state)).length ?? 0),
    readPage: source.read,
    refresh,
    setStop: (key: string): void => {
      stop.value = key;
    },
    narrow: list.narrow,
    clearFilters: list.clearFilters,
    setFiltering: list.setFiltering,
    /** Correct a task of the page in view; one that is not tracked is tracked first. */
    editOnPage: async (key: string): Promise<void> => {
      const known = pageTracked.value.get(key);
      if (known !== undefined) return startEdit(known);
      const act = await acts.track([key]);
      const id = act?.ids[0];
      if (!act || id === undefined) return;
      startEdit(id);
      begun = { id, act };
    },
    stopEdit,
    closeTask: (): void => {
      if (editing.value) stopEdit();
      if (open.value === null) return;
      stop.value = open.value;
      open.value = null;
    },
    /** The task before or after the one that is open, in the list's order. */
    step: (by: 1 | -1): void => {
      const at = shown.value.findIndex((entry) => entry.row.id === open.value);
      const next = shown.value[at + by];
      if (!next) return;
      editing.value = false;
      open.value = next.row.id;
    },
    exportAs: (format: Format): Promise<boolean> => exportFile(format, { tracker, say: say.value, notices }),
    /** The words of ten thousand tasks take a moment to load: do it when the search is about to be used. */
    warmSearch: (): void => {
      readAhead(drawn());
      void tracker.find({ search: '-' }, today.value).catch(failed);
    },
    openOptions: (): void => void browser.runtime.openOptionsPage(),
    openFile: openReaderPage,
    /** Begin to follow tab, tracker and day; returns what stops it. */
    start(): () => void {
      const stopPage = source.start();
      const stopTracker = tracker.subscribe(({ ids, noticeIds }) => {
        items.touched(ids);
        refresh(noticeIds);
      });
      const stopWish = watchToEdit(startEdit);
      const stopShow = watchToOpen((id) => {
        tab.value = 'due';
        editing.value = false;
        open.value = id;
      });
      const stopAside = watchSetAside(() => void readTracked());
      const clock = setInterval(() => {
        const day = tracker.today();
        if (day === today.value) return;
        today.value = day;
        items.again();
        refresh();
      }, 30_000);
      const stopFollow = list.follow();
      void list.start();
      void readTracked();
      return () => {
        stopPage();
        stopTracker();
        stopAside();
        stopWish();
        stopShow();
        clearInterval(clock);
        list.stop();
        stopFollow();
      };
    },
  };
}

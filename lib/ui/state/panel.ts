import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { noticeId } from '@/lib/core/task/identity.ts';
import type { NoticeRecord, TaskInput } from '@/lib/core/task/task.ts';
import type { Format } from '@/lib/tracker/export.ts';
import { onPage } from '@/lib/tracker/on-page.ts';
import type { Entry } from '@/lib/tracker/query.ts';
import { setAsideOf, watchSetAside } from '@/lib/tracker/set-aside.ts';
import type { Settings } from '@/lib/tracker/settings.ts';
import { watchToEdit } from '@/lib/tracker/to-edit.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { isNarrowed, NO_FILTER, queryOf, type RoleOf } from '../model/filter.ts';
import { roleIn } from '../model/mine.ts';
import { barOf } from '../model/months.ts';
import { isUrgent } from '../model/standing.ts';
import type { Say } from '../model/words.ts';
import { createActs } from './acts.ts';
import { exportFile } from './export.ts';
import { sayFailure } from './failure.ts';
import { createItems } from './items.ts';
import { createNotices } from './notices.ts';
import { openReaderPage } from './our-pages.ts';
import { createPageSource } from './page-source.ts';

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
  const today = signal(tracker.today());
  const tab = signal<'page' | 'due'>('page');
  const open = signal<string | null>(null);
  /** The open task is being corrected. */
  const editing = signal(false);
  const stop = signal<string | null>(null);
  const filter = signal(NO_FILTER);
  const papers = signal<ReadonlyMap<string, NoticeRecord>>(new Map());
  /** All that is tracked; null until it was read. */
  const all = signal<readonly Entry[] | null>(null);
  const shown = signal<readonly Entry[]>([]);
  /** How many match the words typed, filters aside. */
  const unfiltered = signal(0);
  /** Keys of the page's tasks that are tracked, with the tracker's ids. */
  const pageTracked = signal<ReadonlyMap<string, string>>(new Map());
  /** Keys of the page's tasks that are the user's own agency's; null when none is chosen. */
  const pageMine = signal<ReadonlySet<string> | null>(null);
  /** Tracked tasks of the page's notice that the page did not read itself, by their keys on it. */
  const pageExtra = signal<readonly TaskInput[]>([]);
  /** Keys of the page's tasks that the user says are none. */
  const pageAside = signal<ReadonlySet<string>>(new Set());
  /** While a row that was just finished stays in its place, the list is not read again. */
  let lingering: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const roleOf = computed<RoleOf | null>(() => {
    const { agencyId } = preferences.value;
    const known = papers.value;
    const day = today.value;
    if (agencyId === null) return null;
    return (row) => roleIn(agencyId, row, known.get(row.noticeId)?.on ?? null, day);
  });

  /** Read what is tracked, or, where only the filter changed, what passes it. */
  const readList = async (filterOnly = false): Promise<void> => {
    const mine = ++turn;
    const day = today.value;
    try {
      if (!filterOnly || all.value === null) {
        const [list, everything] = await Promise.all([tracker.notices(), tracker.find({}, day)]);
        papers.value = new Map(list.map((notice) => [notice.id, notice]));
        all.value = everything;
      }
      const { bar, typed } = filter.value;
      const found = await tracker.find(queryOf(filter.value, roleOf.value), day);
      const loose = isNarrowed(filter.value) ? await tracker.find({ search: typed }, day) : found;
      if (mine !== turn) return;
      unfiltered.value = loose.length;
      if (lingering === undefined)
        shown.value = bar === null ? found : found.filter((entry) => barOf(entry.state, day) === bar);
    } catch (error) {
      all.value ??= [];
      failed(error);
    }
  };
  const readTracked = async (): Promise<void> => {
    const now = source.page.value;
    if (now.kind !== 'read') {
      pageTracked.value = new Map();
      pageExtra.value = [];
      return;
    }
    try {
      const { notice, tasks } = now.snapshot;
      const found = await onPage(tracker, notice, tasks, preferences.value.agencyId);
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
  const refresh = (): void => {
    void readList();
    void readTracked();
  };
  /** Keep the list as it is for a moment, so that what was finished is seen to be finished. */
  const linger = (): void => {
    clearTimeout(lingering);
    lingering = setTimeout(() => {
      lingering = undefined;
      void readList();
    }, 2000);
  };

  /** Open a task with its words, limit and bodies ready to be corrected. */
  const startEdit = (id: string): void => {
    open.value = id;
    editing.value = true;
  };

  const acts = createActs({ tracker, say, notices, failed, page: source.page, pageTracked, linger, papers });
  return {
    ...acts,
    tracker,
    notices,
    today,
    tab,
    open,
    editing,
    startEdit,
    stop,
    filter,
    papers,
    all,
    shown,
    unfiltered,
    preferences,
    roleOf,
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
    narrow: (change: Partial<typeof NO_FILTER>): void => {
      filter.value = { ...filter.value, ...change };
      clearTimeout(lingering);
      lingering = undefined;
      void readList(true);
    },
    /** Correct a task of the page in view; one that is not tracked is tracked first. */
    editOnPage: async (key: string): Promise<void> => {
      const id = pageTracked.value.get(key) ?? (await acts.track([key]))?.ids[0];
      if (id !== undefined) startEdit(id);
    },
    stopEdit: (): void => {
      editing.value = false;
    },
    closeTask: (): void => {
      editing.value = false;
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
    exportAs: (format: Format): Promise<void> => exportFile(format, { tracker, say: say.value, notices }),
    /** The words of ten thousand tasks take a moment to load: do it when the search is about to be used. */
    warmSearch: (): void => void tracker.find({ search: '-' }, today.value).catch(failed),
    openOptions: (): void => void browser.runtime.openOptionsPage(),
    openFile: openReaderPage,
    /** Begin to follow tab, tracker and day; returns what stops it. */
    start(): () => void {
      const stopPage = source.start();
      const stopTracker = tracker.subscribe(({ ids }) => {
        items.touched(ids);
        refresh();
      });
      const stopWish = watchToEdit(startEdit);
      const stopAside = watchSetAside(() => void readTracked());
      const clock = setInterval(() => {
        const day = tracker.today();
        if (day === today.value) return;
        today.value = day;
        refresh();
      }, 30_000);
      refresh();
      return () => {
        stopPage();
        stopTracker();
        stopAside();
        stopWish();
        clearInterval(clock);
        clearTimeout(lingering);
      };
    },
  };
}

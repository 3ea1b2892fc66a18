import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { NoticeRecord } from '@/lib/core/task/task.ts';
import type { Facets } from '@/lib/tracker/facets.ts';
import { readView, writeView } from '@/lib/tracker/kept-view.ts';
import type { Entry, Query } from '@/lib/tracker/query.ts';
import type { Settings } from '@/lib/tracker/settings.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { cleared, type Filter, hasPicks, isNarrowed, NO_FILTER, queryOf, type RoleOf } from '../model/filter.ts';
import { type WhyMine, whyMine as whyMineOf } from '../model/mine.ts';
import { isPastBar } from '../model/months.ts';

interface Needs {
  readonly tracker: Tracker;
  readonly today: ReadonlySignal<string>;
  readonly preferences: ReadonlySignal<Settings>;
  readonly failed: (error: unknown) => void;
  /** What waits until the rows that will be in view can be drawn with their words; null where they can be now. */
  readonly ready: (found: readonly Entry[], filter: Filter) => Promise<void> | null;
}

/** How long a row that was just finished stays where it was. */
const LINGER = 2000;
/** Rows of the first view: more than the tallest window shows. */
const FIRST = 30;
/** Rows are drawn once, with their words, where these are read within so many ms; else their places first. */
const PATIENCE = 60;
const NO_PAPERS: ReadonlyMap<string, NoticeRecord> = new Map();

/** The list of what is tracked: all of it as light rows, what passes the filter, and the counts beside the filter's values. */
export function createList({ tracker, today, preferences, failed, ready }: Needs) {
  const filter = signal<Filter>(NO_FILTER);
  const papers = signal<ReadonlyMap<string, NoticeRecord>>(NO_PAPERS);
  /** All that is tracked; null until it was read. */
  const all = signal<readonly Entry[] | null>(null);
  const shown = signal<readonly Entry[]>([]);
  /** The filter that `shown` answers: for a moment after a key the one before. */
  const asked = signal<Filter>(NO_FILTER);
  /** The first rows of it, to be looked at until all was read; nothing is reckoned from them. */
  const first = signal<readonly Entry[]>([]);
  /** How many match the words typed, filters aside, where nothing passes them. */
  const unfiltered = signal(0);
  /** The box behind the icon is open. */
  const filtering = signal(false);
  /** Counted only while they are shown: in the box, or on the pills of what is chosen. */
  const facets = signal<Facets | null>(null);
  /** While a row that was just finished stays in its place, the list is not read again. */
  let lingering: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let touched = false;

  const whyMine = computed<WhyMine | null>(() => {
    const { agencyId, unitText } = preferences.value;
    return agencyId === null ? null : whyMineOf(agencyId, papers.value, today.value, unitText);
  });
  const roleOf = computed<RoleOf | null>(() => {
    const why = whyMine.value;
    return why && ((row) => why(row)?.role ?? null);
  });

  /** Notices are read once, and again by name when something of theirs was written. */
  const readPapers = async (written: readonly string[]): Promise<void> => {
    if (papers.value === NO_PAPERS) {
      papers.value = new Map((await tracker.notices()).map((notice) => [notice.id, notice]));
      return;
    }
    if (written.length === 0) return;
    const fresh = await Promise.all(written.map((id) => tracker.notice(id)));
    const next = new Map(papers.value);
    for (const notice of fresh) if (notice) next.set(notice.id, notice);
    papers.value = next;
  };

  /** The first rows by index, so that they stand there before all is read; left out where only all of it can tell. */
  const readFirst = async (): Promise<void> => {
    const mine = ++turn;
    try {
      if (preferences.value.agencyId !== null) await readPapers([]);
      const rows = await tracker.first(queryOf(filter.value, roleOf.value, today.value), FIRST, today.value);
      if (mine !== turn || rows === null || rows.length === 0 || filter.value.view === 'pictures') return;
      await soon(ready(rows, filter.value));
      if (mine !== turn) return;
      first.value = rows;
      await painted();
    } catch (error) {
      if (mine === turn) failed(error);
    }
  };

  const find = (query: Query): readonly Entry[] | Promise<readonly Entry[]> =>
    tracker.findHere(query, today.value) ?? tracker.find(query, today.value);

  /** Read what is tracked, or, where only the filter changed, what passes it. `written`: notices of which something was written. */
  const read = async (filterOnly = false, written: readonly string[] = []): Promise<void> => {
    const mine = ++turn;
    const day = today.value;
    try {
      let everything = all.value;
      if (!filterOnly || everything === null) {
        [everything] = await Promise.all([tracker.find({}, day), readPapers(written)]);
        if (all.value !== null) all.value = everything;
      }
      const now = filter.value;
      const query = queryOf(now, roleOf.value, day);
      // what is at hand is shown in this very turn, so that a key is answered by one drawing
      const here = find(query);
      const found = here instanceof Promise ? await here : here;
      const outside = found.length === 0 && isNarrowed(now) ? await find(queryOf(cleared(now), null, day)) : found;
      const wait = ready(found, now);
      if (wait) await soon(wait);
      if (mine !== turn) return;
      batch(() => {
        all.value ??= everything;
        first.value = [];
        unfiltered.value = outside.length;
        if (lingering !== undefined) return;
        if (!isSame(found, shown.value)) shown.value = found;
        asked.value = now;
      });
      if (!filtering.value && !hasPicks(now)) {
        facets.value = null;
        return;
      }
      // What was found is painted first; counts of what was overtaken by the next key are never made.
      await painted();
      if (mine !== turn) return;
      const counts = await tracker.facets(query, day);
      if (mine === turn) facets.value = counts;
    } catch (error) {
      all.value ??= [];
      failed(error);
    }
  };
  const settle = (): void => {
    clearTimeout(lingering);
    lingering = undefined;
  };

  const narrow = (change: Partial<Filter>): void => {
    touched = true;
    const { typed: _before, ...before } = filter.value;
    filter.value = { ...filter.value, ...change };
    const { typed: _after, ...after } = filter.value;
    if (JSON.stringify(before) !== JSON.stringify(after)) void writeView(after);
    settle();
    void read(true);
  };

  return {
    filter,
    papers,
    all,
    first,
    shown,
    asked,
    unfiltered,
    filtering,
    facets,
    roleOf,
    whyMine,
    read,
    narrow,
    clearFilters: (): void => narrow(cleared(filter.value)),
    /** Open or close the box behind the icon. */
    setFiltering: (on: boolean): void => {
      filtering.value = on;
      void read(true);
    },
    /** Keep the list as it is for a moment, so that what was finished is seen to be finished. */
    linger: (): void => {
      clearTimeout(lingering);
      lingering = setTimeout(() => {
        lingering = undefined;
        void read();
      }, LINGER);
    },
    /** Take up what the list was narrowed by when it was last used, unless something was chosen meanwhile; a month gone by is let go. */
    async start(): Promise<void> {
      const kept = await readView();
      if (touched) return read();
      const past = kept.bar !== null && isPastBar(kept.bar, today.value);
      filter.value = { ...NO_FILTER, ...kept, bar: past ? null : kept.bar };
      await readFirst();
      if (all.value === null) await read();
    },
    /** Another agency, another list; returns what stops it. */
    follow: (): (() => void) => {
      const own = (): string => JSON.stringify([preferences.value.agencyId, preferences.value.unitText]);
      let agency = own();
      return effect(() => {
        const now = own();
        if (now === agency) return;
        agency = now;
        void read();
      });
    },
    stop: settle,
  };
}

const isSame = (a: readonly Entry[], b: readonly Entry[]): boolean =>
  a.length === b.length && a.every((entry, at) => entry === b[at]);

/** Until it is there, or patience is at its end. */
const soon = (it: Promise<void> | null): Promise<void> =>
  Promise.race([it ?? Promise.resolve(), new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]);

/** Until a frame was drawn; a window out of sight draws none. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });

export type List = ReturnType<typeof createList>;

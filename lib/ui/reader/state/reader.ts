import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { PageSnapshot } from '@/lib/core/task/snapshot.ts';
import type { Settings } from '@/lib/tracker/settings.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import type { Say } from '../../model/words.ts';
import { sayFailure } from '../../state/failure.ts';
import { createNotices } from '../../state/notices.ts';
import { correctionsOf, withoutCorrections } from '../model/corrected.ts';
import { decided, doubtsOf } from '../model/doubts.ts';
import { type Known, numberAndDate } from '../model/known.ts';
import { isOfNoKind, type Paper, readPaper } from '../model/paper.ts';
import { pageList, pagesByRemark, remarkWords, type ShownPage, shownAs, shownPages } from '../model/shown-page.ts';
import type { PagedReading } from '../paper-file.ts';
import type { Kept, Sources } from '../sources.ts';
import { createCards } from './cards.ts';
import { createChoices } from './choices.ts';
import { createFinding } from './finding.ts';
import { goToWords } from './go-to-words.ts';
import { createOpening } from './opening.ts';
import { createPageActs } from './page-acts.ts';
import { createPageReading, progressOf } from './reading.ts';
import { createTracking } from './tracking.ts';
import { createView } from './view.ts';

interface Needs {
  readonly tracker: Tracker;
  readonly say: ReadonlySignal<Say>;
  readonly preferences: ReadonlySignal<Settings>;
  readonly sources: Sources;
  readonly kept: Kept;
}

export type Reader = ReturnType<typeof createReader>;

/** Reading all that is there again costs; while pages come in it is done no more often than this, ms, and never for more than a fifth of the time. */
const PAUSE = 300;

/** Pages within which a paper says what it is, and begins. */
const HEAD_PAGES = 3;

/** Everything that the reader page shows, as signals, and what can be done. Nothing runs until `start`. */
export function createReader({ tracker, say, preferences, sources, kept }: Needs) {
  const notices = createNotices();
  const failed = (error: unknown): void => sayFailure(notices, say.peek(), error);
  const opening = createOpening({ sources, kept });
  const view = createView();
  const reading = createPageReading({ inView: () => view.page.peek(), failed });
  const choices = createChoices(kept);
  const paper = signal<Paper | null>(null);

  const file = computed(() => (opening.phase.value.kind === 'open' ? opening.phase.value.file : null));
  const wanted = computed(() => (opening.phase.value.kind === 'open' ? opening.phase.value.wanted : null));
  /** What is read so far, as last laid out: that costs, and is done now and then. */
  const laid = signal<PagedReading | null>(null);
  const drawn = computed(() => (laid.value ? withoutCorrections(laid.value.text, choices.taken.value) : null));
  const raw = computed(() => (file.value?.form === 'flow' ? file.value.raw : (drawn.value?.raw ?? '')));
  const known = computed(
    (): Known => ({
      facts: wanted.value?.paper ?? null,
      byHand: choices.byHand.value,
      signedOn: laid.value?.signedOn ?? null,
      scanned: laid.value?.scanned ?? false,
    }),
  );
  const as = computed(() => shownAs(reading.reading.value));
  /** The pages of the file as they are shown; anew only when one of them is to be shown otherwise. */
  const shown = computed((): readonly ShownPage[] => {
    void as.value;
    const now = file.value;
    return now?.form === 'paged' ? shownPages(now, reading.reading.peek()) : [];
  });
  const doubts = computed(() => {
    const now = drawn.value;
    return now && paper.value && known.value.scanned ? doubtsOf(now, paper.value) : [];
  });
  const snapshot = computed((): PageSnapshot | null => {
    const now = paper.value?.snapshot;
    return now ? { ...now, tasks: decided(now.tasks, doubts.value, choices.decisions.value) } : null;
  });
  const whole = computed(() => {
    const now = laid.value;
    return file.value?.form === 'flow' || (now !== null && progressOf(now).done === now.pages.length);
  });
  const pageDate = computed(() => (file.value?.form === 'flow' ? (file.value.pageDate ?? null) : null));
  /** What a paper is stands on its first pages: with them read, or all that is to be read, it can be said. */
  const headRead = computed(() => {
    const now = laid.value;
    if (whole.value || !now) return whole.value;
    const unread = now.pages.findIndex(({ state }) => state === 'waiting' || state === 'reading');
    return unread >= HEAD_PAGES || (unread > 0 && !reading.running.value);
  });
  /** As far as it was read, it is no kind of paper that gives tasks. */
  const ofNoKind = computed(
    () =>
      headRead.value &&
      paper.value === null &&
      !choices.asked.value &&
      isOfNoKind({ raw: raw.value, known: known.value, pageDate: pageDate.value }),
  );
  const tracking = createTracking({ tracker, say, notices, preferences, failed, paper, snapshot, whole });

  /** Number and date, as far as they are known; null: not both. */
  const named = computed(() => {
    const { number, issued } = snapshot.value?.notice ?? numberAndDate(known.value, null);
    return number !== null && issued !== null ? { number, issued } : null;
  });

  /** Pages being drawn for the printer; `pages` once all are. */
  const printing = signal<{
    readonly done: number;
    readonly total: number;
    readonly pages: readonly string[] | null;
  } | null>(null);
  /** What waits for the paper's number and date. */
  const asking = signal<(() => void) | null>(null);
  let unnamed = false;
  const remarked = new Set<string>();
  const guard = (act: () => void): void => {
    if (named.peek() || unnamed || !known.peek().scanned) act();
    else asking.value = act;
  };
  /** Go on with what was waiting: number and date were given, or are to stay open. */
  const goOn = (without: boolean): void => {
    const act = asking.peek();
    unnamed ||= without;
    asking.value = null;
    act?.();
  };
  const cards = createCards({ view, tracking, guard });
  const pageActs = createPageActs({ file, view, reading, notices, say });
  const finding = createFinding(raw, view);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  const readAgain = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const began = performance.now();
    batch(() => {
      laid.value = reading.reading.peek();
      const [now, asked] = [file.peek(), wanted.peek()];
      const words = raw.peek();
      paper.value =
        now && asked && words !== ''
          ? readPaper({
              raw: words,
              drawn: drawn.peek(),
              address: asked.address,
              fileHash: now.hash,
              known: known.peek(),
              pageDate: pageDate.peek(),
              asked: choices.asked.peek(),
            })
          : null;
    });
    cost = performance.now() - began;
  };

  const start = (): (() => void) => {
    const stops = [
      effect(() => {
        const now = file.value;
        untracked(() => {
          reading.clear();
          view.reset();
          laid.value = null;
          paper.value = null;
          asking.value = null;
          unnamed = false;
          remarked.clear();
          void choices.load(now?.hash ?? null);
        });
        if (now?.form === 'paged') untracked(() => reading.run(now));
      }),
      effect(() => {
        void [reading.reading.value, file.value, choices.byHand.value, choices.taken.value, choices.asked.value];
        if (!reading.running.value) return untracked(readAgain);
        timer ??= setTimeout(readAgain, Math.max(PAUSE, cost * 4));
      }),
      tracking.start(),
      effect(() => {
        const at = wanted.value?.at;
        if (at) void goToWords({ paper, view, opening, reading }, at);
      }),
      // every page is said once, not every percent
      effect(() => {
        const now = reading.reading.value;
        if (!now || !reading.running.value) return;
        const words = say.peek()('reader.progress', progressOf(now));
        const fresh = [...pagesByRemark(now)].flatMap(([remark, pages]) => {
          const own = pages.filter((page) => !remarked.has(`${remark} ${page}`));
          for (const page of own) remarked.add(`${remark} ${page}`);
          return own.length > 0 ? [say.peek()(remarkWords(remark), { pages: pageList(own) })] : [];
        });
        const told = [words, ...fresh].join('. ');
        if (!notices.said.peek().startsWith(words)) untracked(() => notices.announce(told));
      }),
    ];
    void opening.start();
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      reading.clear();
      opening.stop();
    };
  };

  return {
    tracker,
    say,
    notices,
    preferences,
    kept,
    today: signal(tracker.today()),
    opening,
    view,
    reading,
    pageActs,
    choices,
    paper,
    file,
    wanted,
    drawn,
    known,
    doubts,
    ofNoKind,
    snapshot,
    shown,
    tracking,
    cards,
    finding,
    named,
    asking,
    printing,
    guard,
    goOn,
    failed,
    /** What was put right, those taken back too. */
    corrections: computed(() => (laid.value ? correctionsOf(laid.value.text) : [])),
    start,
  };
}

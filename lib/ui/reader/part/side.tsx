import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageRemark } from '@/lib/core/scan/remarks.ts';
import { type PageSide, PageSideContext, useSay } from '../../context.ts';
import { CoverageAccount } from '../../page/coverage.tsx';
import { NoticeHead } from '../../page/notice-head.tsx';
import { Outline } from '../../page/outline.tsx';
import { Calm } from '../../part/calm.tsx';
import { moveInList } from '../../part/roving.ts';
import { useReader } from '../context.ts';
import { pageList, pagesByRemark, remarkWords } from '../model/shown-page.ts';
import { progressOf } from '../state/reading.ts';
import { ClearLimits } from './clear-limits.tsx';
import { Corrections } from './corrections.tsx';
import { Doubts } from './doubts.tsx';
import { KeepCopy } from './keep-copy.tsx';
import { PaperFields } from './paper-fields.tsx';

/** After every task that was read here. */
const LAST = 1_000_000;

/** What was read, beside the pages: what is in doubt first, then the tasks in order, then the account. */
export function Side() {
  const say = useSay();
  const reader = useReader();
  const side = useSide();
  const { tracking, preferences } = reader;
  const snapshot = reader.snapshot.value;
  const { aside, ids } = tracking.state.value;
  const tasks = snapshot?.tasks.filter((task) => !aside.has(task.key)) ?? [];
  const asking = reader.asking.value !== null;
  const undecided = reader.doubts.value.filter((doubt) => !reader.choices.decisions.value.has(doubt.id));
  const doubtful = undecided.some(({ why }) => why !== null);
  const added = tracking.views.value
    .filter((view) => view.input.source === 'selected' && ids.has(view.input.key))
    .map((view, at) => ({ ...view.input, headings: [say('outline.added')], order: LAST + at }));
  return (
    <PageSideContext.Provider value={side}>
      <aside
        class="side"
        id="reader-side"
        aria-label={say('reader.side')}
        onKeyDown={(event) => moveInList(event, preferences.value.singleKeys) && event.stopPropagation()}
      >
        {snapshot && <NoticeHead snapshot={{ ...snapshot, tasks }} under second={undecided.length > 0} />}
        <SoFar />
        {asking && <PaperFields />}
        <Doubts />
        <ClearLimits second={doubtful} />
        {!asking && <PaperFields />}
        {snapshot ? <Outline tasks={[...tasks, ...added]} /> : <NothingYet />}
        <Corrections />
        {snapshot && !reader.reading.running.value && <CoverageAccount snapshot={snapshot} />}
        <KeepCopy />
      </aside>
    </PageSideContext.Provider>
  );
}

/** What is said of pages that the user should look at again; the rest is only for the record. */
const LOOK_AGAIN: readonly PageRemark[] = ['aslant', 'hardToRead'];

/** How much of the paper the counts stand for, and which pages were not read as they should be. */
function SoFar() {
  const say = useSay();
  const reading = useReader().reading.reading.value;
  if (!reading) return null;
  const { done, total } = progressOf(reading);
  const bad = reading.pages.flatMap((page, at) => (page.state === 'unreadable' ? [at + 1] : []));
  const whole = reading.pages.findIndex((page) => page.state === 'waiting' || page.state === 'reading');
  return (
    <>
      {done < total && (
        <p class="so-far tiny quiet">
          {whole > 0
            ? say('reader.soFar', { page: whole, rest: total - done })
            : say('reader.soFarNone', { rest: total - done })}
        </p>
      )}
      {bad.length > 0 && (
        <p class="so-far note open">{say('reader.unreadablePages', { n: bad.length, pages: pageList(bad) })}</p>
      )}
      {[...pagesByRemark(reading)].map(([remark, pages]) => (
        <p key={remark} class={LOOK_AGAIN.includes(remark) ? 'so-far note open' : 'so-far tiny quiet'}>
          {say(remarkWords(remark), { pages: pageList(pages) })}
        </p>
      ))}
    </>
  );
}

function NothingYet() {
  const say = useSay();
  const reader = useReader();
  if (reader.ofNoKind.value)
    return (
      <Calm title={say('reader.noKind')} hint={say('reader.noKindHint')}>
        <button type="button" class="btn primary" onClick={() => reader.choices.ask()}>
          {say('reader.readAnyway')}
        </button>
      </Calm>
    );
  if (reader.file.value?.form === 'paged' && (reader.reading.running.value || !reader.reading.reading.value))
    return <Calm title={say('reader.readingOn')} hint={say('reader.readingOnHint')} />;
  return <Calm title={say('reader.noTasks')} hint={say('reader.noTasksHint')} />;
}

/** The paper's list, as the panel has it, with acts of the reader's own. */
function useSide(): PageSide {
  const { tracking, guard, view, today } = useReader();
  const stop = useSignal<string | null>(null);
  const pageMine = useComputed(() => tracking.state.value.mine && new Set(tracking.state.value.mine));
  const pageAside = useComputed(() => tracking.state.value.aside);
  return useMemo(
    () => ({
      ...tracking,
      today,
      stop,
      pageMine,
      pageAside,
      setStop: (key: string) => {
        stop.value = key;
      },
      track: async (keys) => {
        guard(() => void tracking.track(keys));
        return null;
      },
      trackTasks: async (tasks) => {
        guard(() => void tracking.trackTasks(tasks));
        return null;
      },
      toggle: async (keys) => {
        if (keys.every((key) => tracking.pageTracked.peek().has(key))) return tracking.untrack(keys);
        guard(() => void tracking.track(keys));
        return null;
      },
      showInPage: async ({ key }) => {
        const task = tracking.views.peek().find((one) => one.input.key === key);
        view.unfolded.value = null;
        if (task) view.goTo(task.span);
      },
      openOptions: () => void browser.runtime.openOptionsPage(),
    }),
    [tracking, guard, view, today, stop, pageMine, pageAside],
  );
}

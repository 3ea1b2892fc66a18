import type { ReadonlySignal } from '@preact/signals';
import { noticeId } from '@/lib/core/task/identity.ts';
import type { NoticeRecord, Status, TaskInput, TaskPatch, TaskRecord } from '@/lib/core/task/task.ts';
import { ask } from '@/lib/messages.ts';
import { writeSetAside } from '@/lib/tracker/set-aside.ts';
import type { Act, Tracker } from '@/lib/tracker/tracker.ts';
import type { Say } from '../model/words.ts';
import { type Arrival, goToAddress, goToInFile, goToInTab } from './go-to.ts';
import type { Notices } from './notices.ts';
import type { PageState } from './page-source.ts';
import { isInFile } from './to-reader.ts';

interface Needs {
  readonly tracker: Tracker;
  readonly say: ReadonlySignal<Say>;
  readonly notices: Notices;
  readonly failed: (error: unknown) => void;
  readonly page: ReadonlySignal<PageState>;
  readonly pageTracked: ReadonlySignal<ReadonlyMap<string, string>>;
  readonly papers: ReadonlySignal<ReadonlyMap<string, NoticeRecord>>;
  readonly linger: () => void;
}

/** What can be done in the panel. Every act writes, tells the tabs, and shows its undo. */
export function createActs({ tracker, say, notices, failed, page, pageTracked, papers, linger }: Needs) {
  let last: Act | null = null;

  const undo = async (): Promise<void> => {
    const act = last;
    if (!act) return;
    last = null;
    notices.dismiss();
    await run(() => act.undo(), say.value('toast.undone'), false);
  };
  /** Write, tell, show. `words` may depend on how many tasks were written; null shows nothing. */
  async function run(
    write: () => Promise<Act>,
    words: string | ((act: Act) => string) | null,
    mayUndo = true,
  ): Promise<Act | null> {
    try {
      const act = await write();
      // Nothing differed, nothing to take back.
      const undoable = mayUndo && act.ids.length > 0;
      void ask('trackerChanged', { noticeIds: act.noticeIds });
      if (undoable) last = act;
      if (words === null) return act;
      const shown = typeof words === 'string' ? words : words(act);
      notices.show(shown, 'done', undoable ? { label: say.value('act.undo'), run: () => void undo() } : undefined);
      return act;
    } catch (error) {
      failed(error);
      return null;
    }
  }

  const track = async (keys: readonly string[]): Promise<Act | null> => {
    const now = page.value;
    if (now.kind !== 'read') return null;
    const { tasks } = now.snapshot;
    return trackTasks(tasks.filter((task) => keys.includes(task.key) && !pageTracked.value.has(task.key)));
  };
  /** Track tasks of the page in view, which may be of the user's own choosing. */
  const trackTasks = async (chosen: readonly TaskInput[]): Promise<Act | null> => {
    const now = page.value;
    if (now.kind !== 'read' || chosen.length === 0) return null;
    const { notice, url } = now.snapshot;
    return run(
      () => tracker.track(notice, chosen, url),
      () => say.value('toast.tracked', { n: chosen.length }),
    );
  };
  /** Say that a task of the page in view is none, or that it is one after all; remembered for its notice. */
  const setAside = async (task: TaskInput, aside: boolean): Promise<void> => {
    const now = page.value;
    if (now.kind !== 'read') return;
    const id = noticeId(now.snapshot.notice);
    try {
      await writeSetAside(id, [task], aside);
      const home = await tracker.recognise(now.snapshot.notice);
      void ask('trackerChanged', { noticeIds: [home?.id ?? id] });
      const again = { label: say.value('act.undo'), run: () => void setAside(task, !aside) };
      notices.show(say.value(aside ? 'toast.setAside' : 'toast.takenBack'), 'done', again);
    } catch (error) {
      failed(error);
    }
  };
  const untrackIds = (ids: readonly string[]): Promise<Act | null> =>
    run(
      () => tracker.untrack(ids),
      (act) => say.value('toast.untracked', { n: act.ids.length }),
    );
  const untrack = (keys: readonly string[]): Promise<Act | null> =>
    untrackIds(keys.flatMap((key) => pageTracked.value.get(key) ?? []));

  const setStatus = (id: string, status: Status): Promise<Act | null> => {
    const words =
      status === 'done'
        ? say.value('toast.done')
        : say.value('toast.status', { status: say.value(`status.${status}`) });
    return run(() => tracker.setStatus(id, status), words);
  };

  const arrived = (arrival: Arrival): void => {
    if (arrival === 'found') notices.dismiss();
    else notices.show(say.value(arrival === 'lost' ? 'error.lost' : 'error.notOpened'), 'failed');
  };

  return {
    run,
    undo,
    /** Take back one act of the history. */
    undoChange: (changeId: string) => run(() => tracker.undo(changeId), say.value('toast.undone')),
    track,
    trackTasks,
    setAside,
    untrack,
    untrackIds,
    /** Track what is not tracked, and the other way round. */
    toggle: (keys: readonly string[]) =>
      keys.every((key) => pageTracked.value.has(key)) ? untrack(keys) : track(keys),
    setStatus,
    /** The circle: finish, or take the finish back. */
    finish: (id: string, done: boolean) => {
      linger();
      return setStatus(id, done ? 'done' : 'in-progress');
    },
    edit: (id: string, patch: TaskPatch, words: string | null = null) => run(() => tracker.update(id, patch), words),
    /** Go to a task of the page in view. */
    async showInPage(task: TaskInput): Promise<void> {
      const now = page.value;
      if (now.kind === 'read') arrived(await goToInTab(now.tabId, task));
    },
    /** Go to a tracked task wherever its page is; remembers whether the clause was found. */
    async goTo(task: TaskRecord): Promise<void> {
      notices.show(say.value('toast.going'));
      const now = page.value;
      const known = papers.value.get(task.noticeId)?.addresses ?? [];
      const here = now.kind === 'read' && [task.address, ...known].includes(now.snapshot.url);
      const address = task.address || (known[0] ?? '');
      const arrival = here
        ? await goToInTab(now.tabId, task)
        : isInFile(task)
          ? await goToInFile(address, task, papers.value.get(task.noticeId))
          : await goToAddress(address, task);
      if (typeof arrival === 'object') return notices.show(say.value('reader.chooseToGo', { name: arrival.choose }));
      arrived(arrival);
      if (arrival !== 'not-opened') await tracker.markFound(task.id, arrival === 'found').catch(failed);
    },
  };
}

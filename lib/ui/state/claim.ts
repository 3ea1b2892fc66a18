import type { TaskInput } from '@/lib/core/task/task.ts';
import type { Act } from '@/lib/tracker/tracker.ts';
import type { Say } from '../model/words.ts';
import type { Panel } from './panel.ts';

/**
 * Keeps the user's word that a task of the page is, or is not, their agency's. It is kept with the tracked task, so that one not tracked
 * is tracked with it: one act to the user, taken back by one undo.
 */
export const claimOnPage =
  (panel: Panel, say: Say) =>
  (task: TaskInput, is: boolean): Promise<Act | null> => {
    const agency = panel.preferences.value.agencyId;
    const page = panel.page.value;
    if (agency === null || page.kind !== 'read') return Promise.resolve(null);
    const known = panel.pageTracked.value.get(task.key);
    const write = async (): Promise<Act> => {
      if (known !== undefined) return panel.tracker.update(known, { ours: { agency, is } });
      const { notice, url } = page.snapshot;
      const tracked = await panel.tracker.track(notice, [task], url);
      const [id] = tracked.ids;
      if (id === undefined) return tracked;
      const said = await panel.tracker.update(id, { ours: { agency, is } });
      return { ...tracked, undo: () => said.undo().then(() => tracked.undo()) };
    };
    return panel.run(write, say(is ? 'mine.saidYes' : 'mine.saidNo'));
  };

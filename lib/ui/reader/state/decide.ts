import { ask } from '@/lib/messages.ts';
import type { Act } from '@/lib/tracker/tracker.ts';
import type { Decision, Doubt } from '../model/doubts.ts';
import type { Reader } from './reader.ts';

/** Take what the user says of one recognised limit, or of several alike; tasks that are tracked already follow, and one undo takes all of it back. */
export async function decide(reader: Reader, doubts: readonly Doubt[], decision: Decision): Promise<void> {
  const { choices, snapshot, tracking, tracker, notices, failed, say } = reader;
  const ids = doubts.map(({ id }) => id);
  choices.decide(ids, decision);
  const acts: Act[] = [];
  const undo = async (): Promise<void> => {
    choices.decide(ids, null);
    try {
      for (const act of acts.reverse()) await act.undo();
      tell(acts);
      notices.show(say.peek()('toast.undone'));
    } catch (error) {
      failed(error);
    }
  };
  const words = { right: 'reader.confirmed', none: 'reader.dropped', other: 'reader.corrected' } as const;
  try {
    for (const key of new Set(doubts.flatMap(({ keys }) => keys))) {
      const id = tracking.pageTracked.peek().get(key);
      const task = snapshot.peek()?.tasks.find((one) => one.key === key);
      if (id === undefined || !task) continue;
      const { deadlines, toConfirm = false } = task;
      // what was found right is not written again: the user may have corrected it in the panel since
      acts.push(await tracker.update(id, decision.kind === 'right' ? { toConfirm } : { deadlines, toConfirm }));
    }
    tell(acts);
    notices.show(say.peek()(words[decision.kind], { n: ids.length }), 'done', {
      label: say.peek()('act.undo'),
      run: () => void undo(),
    });
  } catch (error) {
    choices.decide(ids, null);
    failed(error);
  }
}

const tell = (acts: readonly Act[]): void => {
  const noticeIds = [...new Set(acts.flatMap((act) => act.noticeIds))];
  if (noticeIds.length > 0) void ask('trackerChanged', { noticeIds });
};

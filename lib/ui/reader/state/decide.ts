import { ask } from '@/lib/messages.ts';
import type { Act } from '@/lib/tracker/tracker.ts';
import type { Decision, Doubt } from '../model/doubts.ts';
import type { Reader } from './reader.ts';

/** Take what the user says of a doubtful limit; tasks of it that are tracked already follow, and one undo takes all of it back. */
export async function decide(reader: Reader, doubt: Doubt, decision: Decision): Promise<void> {
  const { choices, snapshot, tracking, tracker, notices, failed } = reader;
  const { say } = reader;
  choices.decide(doubt.id, decision);
  const acts: Act[] = [];
  const undo = async (): Promise<void> => {
    choices.decide(doubt.id, null);
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
    for (const key of doubt.keys) {
      const id = tracking.pageTracked.peek().get(key);
      const task = snapshot.peek()?.tasks.find((one) => one.key === key);
      if (id === undefined || !task) continue;
      acts.push(await tracker.update(id, { deadlines: task.deadlines, toConfirm: task.toConfirm ?? false }));
    }
    tell(acts);
    notices.show(say.peek()(words[decision.kind]), 'done', { label: say.peek()('act.undo'), run: () => void undo() });
  } catch (error) {
    choices.decide(doubt.id, null);
    failed(error);
  }
}

const tell = (acts: readonly Act[]): void => {
  const noticeIds = [...new Set(acts.flatMap((act) => act.noticeIds))];
  if (noticeIds.length > 0) void ask('trackerChanged', { noticeIds });
};

import type { ReadTask } from '../reading.ts';
import { type Teller, tellDeadlines, tellThing } from './choices.ts';
import { withGaps } from './draft.ts';

/**
 * "(1) …; (2) …; (3) …; hoàn thành trong …": a deadline behind a semicolon at the end of an inline list, where no earlier item has one of
 * its own, holds for them all. After a comma it belongs to the last item only.
 */
export function shareLastDeadline(teller: Teller, tasks: readonly ReadTask[]): readonly ReadTask[] {
  const { text } = teller;
  const last = tasks.at(-1);
  const deadline = last?.deadlines.at(-1);
  if (!last || !deadline || tasks.length < 2 || tasks.slice(0, -1).some((task) => task.deadlines.length > 0))
    return tasks;
  if (
    !/(?:;\s*|\.\s+(?=[Tt]ất cả|[Cc]ác ))(?:[Tt]ất cả\s+|[Cc]ác (?:nội dung|nhiệm vụ|công việc|việc) (?:trên|này|nêu trên)\s+|(?:trình|báo cáo) [^;,.]{2,50}?\s)?$/u.test(
      text.slice(last.span.start, deadline.span.start),
    )
  )
    return tasks;
  for (const { span, to } of tasks.slice(0, -1)) {
    tellDeadlines(teller, 'task/share', span, [deadline], 'stands once at the end of the list, for each item');
    if (to === null) tellThing(teller, 'task/share', span, 'to', last.to);
  }
  return tasks.map((task) =>
    task === last ? task : withGaps({ ...task, deadlines: [deadline], shared: true, to: task.to ?? last.to }),
  );
}

import type { DeadlineMention, Mention } from '../mention/mention.ts';
import type { Header } from '../notice/header.ts';
import type { ReadTask } from '../reading.ts';

/**
 * The limits that count: those that a task has. A report tells a limit again in its headline or a caption ("Xử lý chậm nhất nửa đầu năm 2021"):
 * the same day outside every task is such a repeat. Each once, in text order.
 */
export function limitsOf(header: Header, mentions: readonly Mention[], tasks: readonly ReadTask[]): DeadlineMention[] {
  const starts = new Set(tasks.flatMap((task) => task.deadlines.map((deadline) => deadline.span.start)));
  const days = new Set(tasks.flatMap((task) => task.deadlines.map((deadline) => deadline.value.due)));
  return mentions.filter((mention): mention is DeadlineMention => {
    if (mention.type !== 'deadline') return false;
    return (
      starts.has(mention.span.start) ||
      (header.kind === 'report' && mention.value.due !== null && days.has(mention.value.due))
    );
  });
}

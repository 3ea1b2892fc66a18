import type { DeadlineMention, Mention } from '../mention/mention.ts';
import type { Header } from '../notice/header.ts';
import type { ReadTask } from '../reading.ts';
import { byPosition } from '../text/span.ts';

/**
 * The limits that count: those that a task has. A report tells a limit again in its headline or a caption ("Xử lý chậm nhất nửa đầu năm 2021"):
 * the same day outside every task is such a repeat. Each once, in text order.
 */
export function limitsOf(header: Header, mentions: readonly Mention[], tasks: readonly ReadTask[]): DeadlineMention[] {
  const limits = new Map(
    tasks.flatMap((task) => task.deadlines.map((deadline) => [deadline.span.start, deadline] as const)),
  );
  const days = new Set([...limits.values()].map((deadline) => deadline.value.due));
  for (const mention of header.kind === 'report' ? mentions : [])
    if (mention.type === 'deadline' && mention.value.due !== null && days.has(mention.value.due))
      limits.set(mention.span.start, mention);
  return [...limits.values()].sort((a, b) => byPosition(a.span, b.span));
}

import { changed, type Stamp } from '../task/changes.ts';
import type { TaskRecord } from '../task/task.ts';
import type { Merged } from './merge.ts';

/** The user's word on a conflict: whose value is to hold. */
export interface Choice {
  readonly taskId: string;
  readonly field: string;
  readonly side: 'ours' | 'theirs';
}

/**
 * The merged data with the user's choices. A value that would not hold of itself is set anew, as a change of this moment: so it is the
 * newest, here and wherever this data is merged next. Choices of what is no conflict (any more) change nothing.
 */
export function choose(merged: Merged, choices: readonly Choice[], stamp: Stamp): readonly TaskRecord[] {
  const wanted = new Map(choices.map((one) => [`${one.taskId} ${one.field}`, one.side]));
  const patches = new Map<string, Record<string, unknown>>();
  for (const { taskId, field, holds, values } of merged.conflicts) {
    const side = wanted.get(`${taskId} ${field}`);
    if (side === undefined || side === holds) continue;
    const id = merged.renamed.get(taskId) ?? taskId;
    patches.set(id, { ...patches.get(id), ...values[side] });
  }
  if (patches.size === 0) return merged.tasks;
  return merged.tasks.map((task) => {
    const patch = patches.get(task.id);
    if (!patch) return task;
    return changed(task, patch as Partial<TaskRecord>, 'status' in patch ? 'status' : 'edited', stamp);
  });
}

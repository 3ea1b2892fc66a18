import { toBackup } from '../../core/export/json.ts';
import type { Writer } from './job.ts';

/** Everything there is, as a backup. */
export const writeJson: Writer = ({ tasks, notices }, { at, settings }, tell) => {
  const content = toBackup({ exportedAt: at, notices: [...notices.values()], tasks, settings });
  tell(tasks.length, tasks.length);
  return { content, count: tasks.length };
};

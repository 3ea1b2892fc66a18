import type { ReportChoices } from '../../core/export/choices.ts';
import { reportTitle, sixTitle } from '../../core/export/official-words.ts';
import type { Gathered } from './job.ts';

/** The title given, else one made of the papers that the tasks are of. */
export function titleOf({ tasks, notices }: Gathered, { title, form }: ReportChoices): string {
  if (title.trim()) return title.trim();
  const ids = new Set(tasks.map((task) => task.noticeId));
  const papers = [...ids].map((id) => notices.get(id) ?? null);
  return form === 'six' ? sixTitle(papers) : reportTitle(papers);
}

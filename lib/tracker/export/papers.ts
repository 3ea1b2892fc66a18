import type { ReportChoices } from '../../core/export/choices.ts';
import { paperWords, reportTitle, sixTitle } from '../../core/export/official-words.ts';
import type { Gathered } from './job.ts';

/** The title given, else one made of the papers that the tasks are of. */
export function titleOf({ tasks, notices }: Gathered, { title, form }: ReportChoices): string {
  if (title.trim()) return title.trim();
  const ids = new Set(tasks.map((task) => task.noticeId));
  const papers = [...ids].map((id) => notices.get(id) ?? null);
  return form === 'six' ? sixTitle(papers) : reportTitle(papers);
}

/**
 * Of a report whose tasks are all of one paper: what the chosen columns of the paper would say again in every row, for a line under the title; its
 * number and day only where they are known and the title does not give them. "": nothing is left to say; null: the tasks are of several papers, or nothing is to be said of it.
 */
export function onePaper({ tasks, notices }: Gathered, { title, columns, group }: ReportChoices): string | null {
  const [id, ...more] = new Set(tasks.map(({ noticeId }) => noticeId));
  const notice = id === undefined || more.length > 0 ? undefined : notices.get(id);
  const [number, words] = [columns.includes('notice'), columns.includes('title')];
  if (!notice || !(number || words) || group === 'notice') return null;
  const named = title.trim() === '' && notice.number !== null;
  const known = notice.number !== null || notice.issued !== null || notice.kind === 'report';
  return [number && known && !named && paperWords(notice), words && notice.title].filter(Boolean).join(': ');
}

/** The title with the line under it, where there is one. */
export const withPaper = (title: string, paper: string | null): string => (paper ? `${title}\n${paper}` : title);

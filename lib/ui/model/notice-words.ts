import type { NoticeRecord } from '@/lib/core/task/task.ts';
import { officeDay } from '@/lib/i18n/index.ts';
import type { Say } from './words.ts';

type Paper = Pick<NoticeRecord, 'kind' | 'number' | 'issued' | 'on'>;

/** The line over a notice's title: "Thông báo số 214/TB-VPCP · 22/5/2026", as far as it is known. */
export function noticeLine(say: Say, paper: Paper): string {
  const date = paper.issued ?? (paper.kind === 'report' ? paper.on : null);
  if (paper.kind === 'report')
    return date ? say('notice.report', { date: officeDay(date) }) : say('notice.reportPlain');
  if (!paper.number) return date ? `${say('notice.unnumbered')} · ${officeDay(date)}` : say('notice.unnumbered');
  if (!date) return say('notice.number', { number: paper.number });
  return say(paper.kind === 'notice' ? 'notice.numberDate' : 'notice.other', {
    number: paper.number,
    date: officeDay(date),
  });
}

/** How a row names its paper: the number, else what kind of paper it is. */
export function paperName(say: Say, paper: Paper | undefined): string {
  if (!paper) return say('notice.unnumbered');
  return paper.number ?? (paper.kind === 'report' ? say('notice.reportPlain') : say('notice.unnumbered'));
}

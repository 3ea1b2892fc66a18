import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportChoices } from '@/lib/core/export/choices.ts';
import { arrange, inOrder, pilesOf } from '@/lib/tracker/export/arrange.ts';
import { sampleNotice } from '../tracker/samples.ts';
import { gatheredOf, jobOf } from './jobs.ts';
import { NOTICE, record } from './records.ts';

const notice = (number: string, issued: string) =>
  sampleNotice({ id: `${number}/TB-VPCP@${issued}`, number: `${number}/TB-VPCP`, issued });
const [older, sameDay] = [notice('9', '2026-01-05'), notice('100', '2026-05-20')];
const notices = new Map([NOTICE, older, sameDay].map((one) => [one.id, one]));
const lead = (text: string, id: string) => ({ leads: [{ text, id, full: null, inherited: false }] });
const of = (noticeId: string, order: number, over = {}) =>
  record(`${noticeId} ${order}`, { id: `${noticeId}#${order}`, noticeId, order, ...over });
const tasks = [
  of(older.id, 0, lead('Bộ Y tế', 'bo-y-te')),
  of(older.id, 1),
  of(NOTICE.id, 0, lead('Bộ Công an', 'bo-cong-an')),
  of(NOTICE.id, 1),
  of(NOTICE.id, 10, lead('Bộ Y tế', 'bo-y-te')),
  of(sameDay.id, 0),
  // of a paper that is not known
  of('lost', 0),
];
const shuffled = fc.shuffledSubarray(tasks, { minLength: tasks.length });

describe('the order of rows', () => {
  it('is the same in whatever order they come: notices by day and number, in each its own order', () => {
    fc.assert(
      fc.property(shuffled, (some) => {
        expect(inOrder(gatheredOf(some, notices))).toEqual(tasks);
      }),
    );
  });

  it.each(['none', 'notice', 'agency'] as const)(
    'is the same in a report and under the headings of a print, its numbers counted through: %s',
    (group) => {
      const { report, today } = jobOf('csv', { group } satisfies Partial<ReportChoices>);
      fc.assert(
        fc.property(shuffled, (some) => {
          const gathered = gatheredOf(some, notices);
          const rows = arrange(gathered, { report, today }).flatMap((one) => one.rows);
          expect(rows.map(({ stt }) => stt)).toEqual(tasks.map((_, at) => at + 1));
          const printed = group === 'none' ? inOrder(gathered) : pilesOf(gathered, group).flatMap((pile) => pile.tasks);
          expect(rows.map(({ task }) => task)).toEqual(printed.map(({ quote }) => quote));
          expect(rows).toEqual(arrange(gatheredOf(tasks, notices), { report, today }).flatMap((one) => one.rows));
        }),
      );
    },
  );
});

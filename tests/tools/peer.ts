import * as chrono from 'chrono-node';
import { lastDayOfMonth } from '../../lib/core/calendar/iso-day.ts';
import type { PublicReading } from './public-form.ts';
import type { Graded } from './score.ts';
import { emptyScore, type Score, scoreReading } from './scoring.ts';

/** What the best library of the field reads: chrono-node's `vi`, with the end of the period granted to it where it names only a month or a year. */
export function chronoDeadlines(text: string, on: string | null): PublicReading['deadlines'] {
  const reference = new Date(`${on ?? '2025-06-15'}T12:00:00+07:00`);
  return chrono.vi.parse(text, reference).map((result) => {
    const { start } = result;
    const [year, month] = [start.get('year') ?? 0, start.get('month') ?? 0];
    const day = start.isCertain('day')
      ? `${year}-${String(month).padStart(2, '0')}-${String(start.get('day') ?? 0).padStart(2, '0')}`
      : start.isCertain('month')
        ? lastDayOfMonth(year, month)
        : `${year}-12-31`;
    return {
      start: result.index,
      end: result.index + result.text.length,
      text: result.text,
      kind: 'date',
      due: day,
      bound: null,
    };
  });
}

/** The peer's score on the same gold: deadlines only, for it links nothing to anybody. */
export function scorePeer(papers: readonly Graded[]): Score {
  const score = emptyScore();
  for (const { text, pageDate, gold } of papers) {
    const deadlines = chronoDeadlines(text, pageDate);
    const notice = { kind: 'none', number: null, issued: null, meeting: null, title: null } as const;
    scoreReading({ ...gold, tasks: [] }, { notice, deadlines, tasks: [] }, score, () => {});
  }
  return score;
}

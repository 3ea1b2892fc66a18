import { clauseAround } from '../deadline/clause.ts';
import { longBefore } from '../deadline/time-value.ts';
import type { Context } from '../recogniser.ts';
import type { TimeMention } from './drop-overlaps.ts';

/** Beyond this many days before the paper a printed day is history, not a slip of the pen in the year. */
const SLIP = 400;

/** "Theo Nghị quyết số 80/NQ-CP, các bộ phải hoàn thành trước ngày …": told of a paper before this one. */
const OTHER_PAPER =
  /^[^\p{L}]*theo (?:nghị quyết|nghị định|quyết định|công điện|chỉ thị|kết luận|thông báo|công văn|văn bản|luật)(?!\p{L})/u;

/**
 * A limit that lies before the paper is kept, flagged, only where it can be a wrong year: a preposition of limit,
 * or "hoàn thành" in the same breath, stands before it, and it lies little more than a year back. Everything else is history.
 */
export function dropPast(mentions: readonly TimeMention[], context: Context): readonly TimeMention[] {
  const { on } = context;
  if (on === null) return mentions;
  return mentions.map((mention) => {
    if (mention.type !== 'deadline' || mention.value.due === null || mention.value.due >= on) return mention;
    const { segment, sentence } = clauseAround(context, mention.span.start, mention.span.end);
    const words = segment + context.lower.slice(mention.span.start, mention.span.end);
    const meant =
      !OTHER_PAPER.test(sentence) && (mention.value.bound !== 'in' || /h ?o ?àn thành|phấn đấu|phải/u.test(words));
    if (meant && !longBefore(mention.value.due, on, SLIP)) return mention;
    context.trace({
      stage: 'refine',
      by: 'refine/drop-past',
      span: mention.span,
      why: `${mention.value.due} is before ${on}`,
    });
    return { type: 'non-deadline', span: mention.span, by: mention.by, why: 'past' };
  });
}

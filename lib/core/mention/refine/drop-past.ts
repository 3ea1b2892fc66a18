import type { IsoDay } from '../../calendar/iso-day.ts';
import { quick } from '../../text/words.ts';
import { clauseAround } from '../deadline/clause.ts';
import { longBefore } from '../deadline/time-value.ts';
import type { Context } from '../recogniser.ts';
import type { TimeMention } from './drop-overlaps.ts';

/** Beyond this many days before the paper a printed day is history, not a slip of the pen in the year. */
const SLIP = 400;

/** "Theo Nghị quyết số 80/NQ-CP, các bộ phải hoàn thành trước ngày …": told of a paper before this one. */
const OTHER_PAPER = quick(
  /^[^\p{L}]*theo (?:nghị quyết|nghị định|quyết định|công điện|chỉ thị|kết luận|thông báo|công văn|văn bản|luật)(?!\p{L})/u,
);

/**
 * A limit that lies before the paper is kept, flagged, only where it can be a wrong year: a preposition of limit,
 * or "hoàn thành" in the same breath, stands before it, and it lies little more than a year back. Everything else is history.
 */
export function dropPast(mentions: readonly TimeMention[], context: Context): readonly TimeMention[] {
  const { on } = context;
  if (on === null) return mentions;
  const { lower } = context;
  return mentions.map((mention, at) => {
    if (mention.type !== 'deadline' || mention.value.due === null || mention.value.due >= on) return mention;
    const { segment, sentence } = clauseAround(context, mention.span.start, mention.span.end);
    const words = segment + context.lower.slice(mention.span.start, mention.span.end);
    const meant =
      !OTHER_PAPER.test(sentence) && (mention.value.bound !== 'in' || /h ?o ?àn thành|phấn đấu|phải/u.test(words));
    if (
      meant &&
      !longBefore(mention.value.due, on, SLIP) &&
      !besides(mention, mentions.slice(at + 1, at + 4), on, lower)
    )
      return mention;
    context.trace({
      stage: 'refine',
      by: 'refine/drop-past',
      span: mention.span,
      why: `${mention.value.due} is before ${on}`,
    });
    return { type: 'non-deadline', span: mention.span, by: mention.by, why: 'past' };
  });
}

/** "các tồn tại mà Kiểm toán nêu trước ngày 05/02, báo cáo trước ngày 20/4": the limit is the one still to come in the same clause. */
function besides(past: TimeMention, after: readonly TimeMention[], on: IsoDay, lower: string): boolean {
  const next = after.find((mention) => mention.type === 'deadline' && (mention.value.due ?? '') >= on);
  return (
    next !== undefined &&
    !/[.;\n](?!\d)/u.test(lower.slice(past.span.end, next.span.start)) &&
    /(?<!\p{L})(?:mà|do|theo|tại) /u.test(lower.slice(Math.max(0, past.span.start - 60), past.span.start))
  );
}

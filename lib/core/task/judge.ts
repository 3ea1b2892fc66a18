import type { Provision } from '../notice/provision.ts';
import type { LeftOut, Party } from '../reading.ts';
import { type Span, slice } from '../text/span.ts';
import { quick } from '../text/words.ts';
import { deedBehindTopic } from './behind-topic.ts';
import type { Clause } from './clauses.ts';
import { beginsWithVerb, sceneLength, skipOpening } from './cues.ts';
import {
  ANNOUNCES,
  ANSWERS,
  ASKS,
  ASKS_ABOUT,
  BEFORE,
  CAPTION,
  CITES,
  CONDITION,
  DONE,
  ENCLOSES,
  ENDS_OWN,
  FAILED,
  FORBIDS,
  FORECAST,
  HEADING,
  INTO_DETAIL,
  IS,
  ISSUES,
  LAST_WORD,
  LAW_CHARGES,
  LONGEST_HEADING,
  MATTER_GOES,
  NAMES_PAPER,
  NATIONS,
  NOTIFIES,
  OBLIGES,
  OCCASION,
  ONLY_WHEN,
  PAPER_SAYS,
  PERIOD,
  PROMISES,
  REGARDS,
  RELATES,
  REPORTS,
  STATES,
  TELLS_ONLY,
  TOPIC,
  URGES,
  VOICES,
  WHEN_DUE,
} from './judge-words.ts';
import { AGREES, AGREES_ABOUT, DID, goesOn, HAD_PAPER, HOPES_OR_NOTES, IN_GENERAL, MAKES_KNOWN } from './no-task.ts';
import type { Roles } from './roles.ts';
import { toldOf } from './told-of.ts';
import { tellsUnnamed } from './unnamed-subject.ts';

/** What is to become of a clause, and why (for the trace). */
export type Verdict =
  | { readonly is: 'task' | 'task-of-sentences' | 'nothing' | 'deadline-of-previous'; readonly why: string }
  | { readonly is: 'left-out'; readonly why: string; readonly reason: LeftOut['why'] };

export interface Case {
  readonly clause: Clause;
  readonly roles: Roles;
  /** Whom the clause tells, its own or inherited. */
  readonly leads: readonly Party[];
  readonly report: boolean;
  readonly telling: boolean;
  /** It tells somebody whose name could not be read. */
  readonly nobody: boolean;
  /** Those told last stand under no name that could be read. */
  readonly unnamed: boolean;
  readonly assessing: boolean;
  readonly inBody: boolean;
  /** It stands in the paragraph that sums a report up. */
  readonly summed: boolean;
  /** First clause of its point. */
  readonly first: boolean;
  /** The sentence before it in its point states, and was made nothing of. */
  readonly behindStated: boolean;
  readonly provision: Provision;
}

/** Judge whether a clause tells somebody to do something. */
export function judge(text: string, item: Case): Verdict {
  const words = slice(text, item.clause.span);
  const opening = words.slice(skipOpening(words));
  const own = opening.slice(OCCASION.exec(opening)?.[0].length ?? 0);
  const scene = sceneLength(own);
  const tells = TELLS_ONLY.exec(own)?.[0].length ?? 0;
  const verb =
    !IS.test(own) &&
    !PAPER_SAYS.test(own) &&
    (beginsWithVerb(own) ||
      MATTER_GOES.test(own) ||
      (scene > 0 && beginsWithVerb(own.slice(scene))) ||
      (tells > 0 && beginsWithVerb(own.slice(tells))) ||
      (item.leads.length > 0 && item.provision.kind !== 'paragraph' && deedBehindTopic(own)));
  const dated = item.clause.deadlines.some(
    ({ value }) => value.kind !== 'relative' || value.duration !== undefined || value.estimate !== undefined,
  );
  const told = item.roles.leads.length > 0 || item.nobody;
  const deed = text.slice(item.roles.deed, item.clause.span.end);
  const looks = told || dated || (verb && item.provision.kind !== 'paragraph') || OBLIGES.test(own);
  if (!item.inBody) return { is: 'nothing', why: 'outside the body of the paper' };
  if (item.assessing && !ordersAmid(item, words, dated))
    return looks
      ? { is: 'left-out', why: 'stands in a part that assesses', reason: 'assessment' }
      : { is: 'nothing', why: 'assesses' };
  if (dated && !item.first && !told && ONLY_WHEN.test(own) && !ENDS_OWN.test(own) && bare(text, item) <= 60)
    return { is: 'deadline-of-previous', why: 'only says by when' };
  if (dated && item.behindStated && !told && ONLY_WHEN.test(own) && bare(text, item) <= 60)
    return { is: 'task-of-sentences', why: 'says by when what the sentence before tells' };
  if (item.report && !item.telling) return { is: 'nothing', why: 'before anybody tells anybody' };
  const due = item.leads.length > 0 && WHEN_DUE.test(own);
  if (CONDITION.test(own) && !dated && !told && !due)
    return looks || REPORTS.test(own)
      ? { is: 'left-out', why: 'a condition', reason: 'condition' }
      : { is: 'nothing', why: 'a condition' };
  if (CAPTION.test(words)) return { is: 'nothing', why: 'a caption' };
  if (told && !dated && LAST_WORD.test(deed) && !(/^Yêu cầu\s/u.test(own) && goesOn(text, item.clause.span.end)))
    return { is: 'left-out', why: 'the last word', reason: 'closing' };
  if (!dated && AGREES_ABOUT.test(own)) return { is: 'nothing', why: 'agrees to what was asked' };
  if (told && !dated && item.roles.by !== 'told' && NOTIFIES.test(deed))
    return { is: 'left-out', why: 'notifies of itself', reason: 'closing' };
  if (!told && !dated && item.provision.kind === 'paragraph' && MAKES_KNOWN.test(own))
    return { is: 'left-out', why: 'notifies of itself', reason: 'closing' };
  if (!dated && ANNOUNCES.test(own)) return { is: 'nothing', why: 'announces what follows' };
  if (CITES.test(own) && item.roles.by !== 'told')
    return { is: 'left-out', why: 'tells what another paper requires', reason: 'assessment' };
  // "hoàn thành các nhiệm vụ đã giao": told with a deed of its own, the "đã" is within what it is about.
  if (DONE.test(own) && !told) return { is: 'nothing', why: 'was done' };
  const ofOthers = toldOf(own, item.roles.by === 'told', item.first);
  if (ofOthers) return { is: 'nothing', why: ofOthers };
  if (
    ((RELATES.test(own) || (item.report && PROMISES.test(own))) && item.roles.by !== 'told') ||
    (item.report && (ANSWERS.test(words) || VOICES.test(own)))
  )
    return looks
      ? { is: 'left-out', why: 'what somebody tells of himself', reason: 'assessment' }
      : { is: 'nothing', why: 'what somebody tells of himself' };
  if (item.report && !told && !dated && /^["“]/u.test(sentenceOf(text, item)))
    return { is: 'nothing', why: 'somebody’s own words' };
  if (item.report && told && !dated && IN_GENERAL.test(deed)) return { is: 'nothing', why: 'announces what follows' };
  if (item.roles.by !== 'told' && !dated && (NATIONS.test(own) || FORECAST.test(own)))
    return { is: 'nothing', why: 'tells how things are' };
  if (!dated && LAW_CHARGES.test(own)) return { is: 'left-out', why: 'whom the law charges', reason: 'assessment' };
  if (told && !dated && URGES.test(sentenceOf(text, item)))
    return { is: 'left-out', why: 'somebody’s words that only urge', reason: 'no-addressee' };
  if (item.roles.by === 'subject' && !dated && ENCLOSES.test(own) && !OBLIGES.test(own))
    return { is: 'left-out', why: 'what the paper encloses', reason: 'closing' };
  if (item.report && item.provision.kind === 'paragraph' && isHeading(text, item.provision.own))
    return { is: 'nothing', why: 'a heading' };
  if (item.summed && !dated) return { is: 'nothing', why: 'sums up what is told below' };
  if (item.report && (BEFORE.test(words) || (FAILED.test(own) && !dated && item.roles.by === 'subject')))
    return { is: 'nothing', why: 'tells of earlier times' };
  if (
    item.report &&
    (ISSUES.test(own) ||
      (!dated &&
        NAMES_PAPER.test(own) &&
        INTO_DETAIL.test(text.slice(item.clause.span.end, item.clause.span.end + 20))))
  )
    return { is: 'nothing', why: 'names the paper by which it is told' };
  if (PERIOD.test(own)) return { is: 'nothing', why: 'states' };
  if (told && !dated && REGARDS.test(deed)) return { is: 'nothing', why: 'tells how to think of it' };
  if (item.roles.by === 'subject' && !dated && (DID.test(deed) || HAD_PAPER.test(deed)))
    return { is: 'nothing', why: 'was done' };
  if (told) return { is: 'task', why: 'tells a body named in it' };
  if (dated && item.report && !verb && !OBLIGES.test(own) && item.first)
    return { is: 'left-out', why: 'names a day and tells nobody', reason: 'no-addressee' };
  if (dated) return { is: 'task', why: 'sets a limit' };
  if (HOPES_OR_NOTES.test(own)) return { is: 'nothing', why: 'states' };
  if (STATES.test(own) || (TOPIC.test(own) && !verb && !OBLIGES.test(own))) return { is: 'nothing', why: 'states' };
  if (AGREES.test(words)) return { is: 'nothing', why: 'agrees to what was asked' };
  if (!item.report && item.provision.num !== null && tellsUnnamed(own))
    return { is: 'task', why: 'tells a body of a kind' };
  if (item.leads.length > 0) {
    if (verb || FORBIDS.test(own)) return { is: 'task', why: 'a deed for those told above' };
    if (!item.report && OBLIGES.test(own)) return { is: 'task', why: 'obliges those told above' };
    if (!item.report && item.first && item.provision.kind !== 'paragraph' && item.provision.kind !== 'document')
      return { is: 'task', why: 'a point under those told above' };
    return { is: 'nothing', why: 'states' };
  }
  if (verb && item.unnamed) return { is: 'task', why: 'a deed for those told before, by no name that is known' };
  if (verb || OBLIGES.test(own))
    return item.report && !OBLIGES.test(own)
      ? { is: 'nothing', why: 'nobody is told' }
      : { is: 'left-out', why: 'tells nobody by name', reason: 'no-addressee' };
  return { is: 'nothing', why: 'states' };
}

/** "Giao Sở Y tế …", "Sở Y tế …, báo cáo trước ngày 20/5/2024": an order, though the part around it assesses. */
function ordersAmid({ roles, clause }: Case, words: string, dated: boolean): boolean {
  if (roles.by === 'told')
    return /^(?:[Gg]iao|[Yy]êu cầu)\s/u.test(words) || ASKS_ABOUT.test(words) || (dated && ASKS.test(words));
  // "Sở Tài chính tổng hợp, báo cáo UBND tỉnh hằng tuần"
  const ahead = clause.deadlines.some(
    ({ value }) =>
      (value.kind === 'date' && !value.flags.includes('past')) || (value.kind === 'recurring' && REPORTS.test(words)),
  );
  return roles.by === 'subject' && ahead && !CONCEDED.test(words);
}
const CONCEDED = quick(/(?<!\p{L})(?:đã|chưa|còn|vẫn|mới|chậm|được giao|dự kiến|sẽ)(?!\p{L})/u);

const isHeading = (text: string, line: Span): boolean =>
  line.end - line.start <= LONGEST_HEADING && HEADING.test(slice(text, line));

/** The clause with a quotation mark right before it. */
const sentenceOf = (text: string, { clause: { span } }: Case): string =>
  text.slice(Math.max(0, span.start - 1), span.end).trim();

/** How many units a clause has beside its deadlines. */
function bare(text: string, item: Case): number {
  const taken = item.clause.deadlines.reduce((sum, deadline) => sum + deadline.span.end - deadline.span.start, 0);
  return slice(text, item.clause.span).length - taken;
}

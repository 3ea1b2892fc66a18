import type { AssigneeMention } from '../../mention/mention.ts';
import { lowerInPlace } from '../../mention/recogniser.ts';
import { Opening } from '../../text/opening.ts';
import type { Span } from '../../text/span.ts';
import { firstFrom } from '../../text/within.ts';
import { quick } from '../../text/words.ts';
import { isCapital } from './candidates.ts';
import { withoutReceivers } from './hidden.ts';
import { MADE } from './made.ts';
import { nameEnd } from './name.ts';
import {
  ABOUT_A_DEED,
  APPRAISED,
  BY_PLAN,
  BY_RULE,
  DONE_WITH,
  DRAFTS,
  decides,
  HANDED_IN,
  HANDS_OVER,
  HEAD_NOUN,
  HIDDEN,
  IN_ITSELF,
  LISTED,
  NOT_MADE,
  OF_PAPER,
  PLAN_TO,
  PROJECT_LABEL,
  PUT_UP,
  STANDS,
  STUDIED,
  SUMS_UP,
  tells,
  WITH_PAPER,
} from './not.ts';

/** The product of a task by rule: which verb makes which noun, and what stands against it. */

/** How far a product's name is looked for, and how far before it the authority that makes it, in letters. */
export const REACH = 400;
const BACK = 80;

/** A noun phrase of a task's words, and by which pattern it was read: "made", "puts-out". */
export interface Thing extends Span {
  readonly by: string;
}

/**
 * What a task must produce, as a noun phrase of its own words; null where none is named. `bodies`: those named in it, in order; `leads`: where
 * those who must do it are named.
 */
export function productOf(
  text: string,
  clause: Span,
  bodies: readonly AssigneeMention[],
  leads: readonly Span[] = [],
): Thing | null {
  const words = text.slice(clause.start, clause.end);
  const shown = withoutReceivers(words, clause, bodies);
  let best: Thing | null = null;
  let bare: Thing | null = null;
  const lower = lowerInPlace(words);
  const lowerShown = shown === words ? lower : lowerInPlace(shown);
  for (const { by, cue, pattern } of MADE) {
    const low = by === 'at-session' ? lower : lowerShown;
    if (!low.includes(cue)) continue;
    const read = by === 'at-session' ? words : shown;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(low); match; match = pattern.exec(low)) {
      const told = read.slice(match.index, match.index + match[0].length);
      const start = match.index + told.length - (match.groups?.what?.length ?? 0);
      const what = read.slice(start, match.index + told.length);
      const rest = words.slice(start + what.length, start + what.length + REACH);
      const end = start + what.length + nameEnd(rest, what);
      pattern.lastIndex = start;
      // "Sở Xây dựng báo cáo": the verb is a name's
      const body = bodies[firstFrom(bodies, clause.start + match.index) - 1];
      if (body && body.span.end > clause.start + match.index) {
        pattern.lastIndex = Math.min(start, Math.max(match.index + 1, body.span.end - clause.start));
        continue;
      }
      if (namesBody(bodies, clause.start + start) && !SETS_UP.test(words.slice(Math.max(0, start - 40), start)))
        continue;
      if (
        by === 'drafted' &&
        !DRAFTS.test(words.slice(0, match.index)) &&
        (body?.span.end ?? 0) < clause.start + match.index - 1
      )
        continue;
      const urged = URGES_MANY.exec(words.slice(Math.max(0, match.index - 100), match.index))?.groups?.how;
      if (urged && (urged !== 'đôn đốc' || DRIVEN.test(told))) continue;
      if (THROUGH.test(told)) continue;
      if (body && byOthers(text, clause, body, leads, clause.start + match.index)) continue;
      if (ABOUT_A_DEED.test(words.slice(Math.max(0, match.index - 50), match.index))) continue;
      if (best !== null && best.start <= clause.start + start) break;
      if (!bare && HANDED_IN.test(words.slice(match.index, start + what.length + 24)))
        bare = { start: clause.start + start, end: clause.start + start + what.length, by: 'handed-in' };
      if (
        (APPRAISED.test(told.slice(0, -what.length)) &&
          !IN_ITSELF.test(words.slice(start, start + 40)) &&
          !PUT_UP.test(words.slice(end, end + 24)) &&
          !BY_RULE.test(words.slice(end, end + 120))) ||
        (STANDS.test(words.slice(start, end).trimEnd()) && !TOLD.test(what)) ||
        (OF_PAPER.test(words.slice(Math.max(0, match.index - 24), match.index)) && DONE_WITH.test(told)) ||
        (PLAN_TO.test(words.slice(Math.max(0, match.index - 24), match.index)) && BY_PLAN.test(told)) ||
        (STUDIED.test(told) && !PUT_UP.test(words.slice(end, end + 24))) ||
        SUMS_UP.test(told) ||
        (by !== 'agreed' && NOT_MADE.test(words.slice(match.index, start + what.length + 30))) ||
        (by !== 'made-into' &&
          tells(words.slice(start), what) &&
          !(
            what.toLowerCase() === 'báo cáo' &&
            (HANDS_OVER.test(told) || (FINISHES.test(told) && OF_STATE.test(rest)))
          )) ||
        decides(shown.slice(Math.max(0, start - BACK), start), what)
      )
        continue;
      const first =
        start - (WITH_PAPER.exec(words.slice(Math.max(0, start - BACK), start))?.groups?.paper?.length ?? 0);
      best = { start: clause.start + first, end: clause.start + Math.min(end, start + 180), by };
      break;
    }
  }
  best ??= bare;
  const reports = best ? null : REPORTS.exec(words);
  if (reports)
    return {
      start: clause.start,
      end: clause.start + reports[0].length + nameEnd(words.slice(reports[0].length, reports[0].length + REACH)),
      by: 'report',
    };
  if (best) return best;
  const noun = HEAD_NOUN.exec(lower)?.[0];
  if (noun === undefined || !(isCapital(words.charAt(0)) || LISTED.test(words))) return null;
  return !tells(words, noun) && !NO_NAME.test(words) && !PROJECT_LABEL.test(words)
    ? {
        start: clause.start,
        end: clause.start + Math.min(nameEnd(words.slice(0, REACH)), 180),
        by: 'name',
      }
    : null;
}

const REPORTS = new Opening(/^Báo cáo (?:kết quả|tình hình|tiến độ)(?=\s\p{Ll})/u);

/** "thành lập ngay Tổ công tác": a body that is yet to be. */
export const SETS_UP = quick(/(?<!\p{L})(?:thành lập|kiện toàn)(?:\s\p{Ll}+){0,3}\s+$/iu);

/** Whether a body's own name begins at a place. */
function namesBody(bodies: readonly AssigneeMention[], at: number): boolean {
  const body = bodies[firstFrom(bodies, at)];
  return body?.span.start === at && body.kind !== 'generic';
}

/** "hoàn thiện Báo cáo tiến độ 4 năm": the paper, where "hoàn thiện báo cáo Thủ tướng" is a second deed. */
const FINISHES = quick(/(?<!\p{L})(?:hoàn thiện|hoàn chỉnh|lập|xây dựng|chuẩn bị|nộp)\s+báo cáo$/iu);
const OF_STATE = quick(/^\s(?:tiến độ|kết quả|tình hình)(?!\p{L})/u);
const STOP = /[,;.:]/;
const TOLD = /^(?:kết quả|tình hình)/iu;
const NO_NAME = quick(/^(?:Văn phòng|Kết luận (?:cuộc|buổi|phiên|hội|tại|của))(?!\p{L})/u);

/** "hướng dẫn các đơn vị lập dự toán", "đôn đốc các Bộ soạn thảo nghị định": what others make. */
export function byOthers(
  text: string,
  clause: Span,
  body: AssigneeMention,
  leads: readonly Span[],
  at: number,
): boolean {
  if (at - body.span.end > 60 || leads.some((lead) => lead.start < body.span.end && lead.end > body.span.start))
    return false;
  if (STOP.test(text.slice(body.span.end, at))) return false;
  const before = text.slice(Math.max(clause.start, body.span.start - 60), body.span.start);
  return URGES.test(before) || (DRIVES.test(before) && DRIVEN.test(text.slice(at, at + 50)));
}
/** "đôn đốc Bộ Y tế hoàn thiện hồ sơ" is another's; "đôn đốc tư vấn nộp hồ sơ" is what is handed in. */
const DRIVES = quick(/(?<!\p{L})đôn đốc\s(?:[^,;.:]{0,40}\s)?$/iu);
const DRIVEN = quick(
  /^(?:khẩn trương\s|sớm\s|tập trung\s)?(?:hoàn thiện|hoàn chỉnh|hoàn thành(?! (?:việc|cung cấp|xây dựng))|soạn thảo|phê duyệt|chuẩn bị)(?!\p{L})/iu,
);
/** "đôn đốc các chủ đầu tư hạ tầng hoàn thành …": those urged are named by what they are. */
const URGES_MANY = quick(
  /(?<!\p{L})(?<how>hướng dẫn|đôn đốc)\s(?:các|những)\s(?!(?:văn bản|nội dung|quy định)(?!\p{L}))[^,;.:]{3,60}\s$/u,
);
/** "tham mưu UBND tỉnh triển khai Nghị quyết …": what is done through others, not made. */
const THROUGH = new RegExp(
  `${HIDDEN},?\\s(?:tổ chức|triển khai|thực hiện|quản lý|vận hành|duy trì|kết nối|bàn giao|nhân rộng|bổ sung|giao|phân bổ|cấp|bố trí|điều chỉnh|điều chuyển)\\s`,
  'u',
);
const URGES = quick(/(?<!\p{L})(?:hướng dẫn|yêu cầu|nhắc)\s(?:[^,;.:]{0,40}\s)?$/iu);

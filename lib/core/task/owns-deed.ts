import type { AssigneeMention } from '../mention/mention.ts';
import { type Span, slice } from '../text/span.ts';
import { beginsWithVerb, skipOpening } from './cues.ts';
import { isSovereign } from './party-list.ts';
import { NEXT_TELLER } from './teller-words.ts';

/** "Bộ Y tế cũng phối hợp với Bộ Công an yêu cầu các trang mạng …": who cooperates stands right before the cue, and does not tell alone. */
const JOINT = /^\s(?:cũng\s)?(?:chủ trì,?\s)?phối hợp (?:chặt chẽ )?(?:với|cùng)\s/u;
/** As many letters as those words may have. */
const REACH = 60;
/** A deed that leads up to the cue has more letters. */
const SHORTEST = 12;

/**
 * "Bộ Công Thương hoàn thiện cơ chế, thí điểm giao cho các tập đoàn": whether the body at the head of a clause has a deed of its own, of which
 * the telling word is but a part. `before`: the clause up to that word.
 */
export function ownsDeed(text: string, clause: Span, head: AssigneeMention, before: string): boolean {
  const led = text.slice(clause.start, head.span.end).length;
  return (
    text.slice(clause.start, head.span.start).trim() === '' &&
    before.length >= led + SHORTEST &&
    !/[,:]$/u.test(before) &&
    (JOINT.test(text.slice(head.span.end, head.span.end + REACH)) || !NEXT_TELLER.test(before)) &&
    !isSovereign(text, head) &&
    beginsWithVerb(text.slice(head.span.end, clause.end).trimStart())
  );
}

/** "3. Giám đốc Sở Y tế chỉ đạo các bệnh viện …": who holds an office of a named body, first in a point, is told to lead others. */
export const isHolder = (text: string, clause: Span, first: AssigneeMention | undefined): boolean =>
  first?.kind === 'office' &&
  first.span.start === clause.start + skipOpening(text.slice(clause.start, clause.end)) &&
  /^Giám đốc (?:các )?(?:Sở|Công an|Ban|Công ty|Trung tâm|Bệnh viện)(?!\p{L})/u.test(slice(text, first.span));

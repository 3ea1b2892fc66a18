import type { AssigneeMention } from '../mention/mention.ts';
import type { Party } from '../reading.ts';
import { letterIn } from '../text/edges.ts';
import { Opening } from '../text/opening.ts';
import { type Span, slice } from '../text/span.ts';
import { quick } from '../text/words.ts';
import { beginsWithVerb } from './cues.ts';
import { namesInHeading } from './heading-names.ts';
import { DUTY, headOf, LEAD_IN, listFrom, partiesOf } from './party-list.ts';
import type { Speaks } from './speaker.ts';

/**
 * The bodies that a heading consists of: "2. Giao Bộ trưởng Bộ Ngoại giao:", "1. Sở Công Thương", "Các Bộ: Công Thương, Xây dựng:".
 * Null where the heading says more than whom it tells.
 */
export function headingParties(
  text: string,
  heading: Span,
  assignees: readonly AssigneeMention[],
  speaks: Speaks = () => false,
): readonly Party[] | null {
  const inside = assignees.filter(
    (assignee) => assignee.span.start >= heading.start && assignee.span.end <= heading.end,
  );
  const first = inside[0];
  if (!first || (speaks(first) && inside.length > 1)) return null;
  return (
    knownIn(text, heading, inside, first) ?? namesInHeading(text, heading, inside) ?? chargedIn(text, heading, inside)
  );
}

/** "1. Công tác tổ chức (giao Phòng Tổ chức):", "2. Công tác tài chính - Phòng Kế hoạch chủ trì:": a topic, then who has it in charge. */
function chargedIn(text: string, heading: Span, inside: readonly AssigneeMention[]): readonly Party[] | null {
  if (heading.end - heading.start > LONGEST) return null;
  for (const [at, body] of inside.entries()) {
    const told = CHARGES_LAST.exec(text.slice(heading.start, headOf(body, heading.start)))?.[0];
    if (told === undefined) continue;
    const list = listFrom(text, inside, at, heading.end);
    const behind = text.slice(list.end, heading.end);
    const alone = told.startsWith('(') && /giao|phân công|do|chủ trì/iu.test(told);
    if ((alone ? IN_BRACKET : CARRIES).test(behind)) return partiesOf(text, list.parties, true);
  }
  return null;
}
const LONGEST = 200;
const CHARGES_LAST =
  /(?:\((?:\s*(?:giao|phân công|do|(?:đơn vị |cơ quan )?(?:chủ trì|phụ trách|thực hiện)\s?:))?\s*|\s[-–]\s(?:[Gg]iao\s)?)(?:các\s)?$/u;
const IN_BRACKET = /^\s*(?:chủ trì|phụ trách|thực hiện|tham mưu|chịu trách nhiệm)?\s*\)\s*:?\s*$/u;
const CARRIES =
  /^\s*(?:chủ trì|phụ trách|thực hiện|tham mưu|chịu trách nhiệm)(?: (?:thực hiện|chính))?\s*\)?\s*:?\s*$/u;

/** Where every name is known. */
function knownIn(
  text: string,
  heading: Span,
  inside: readonly AssigneeMention[],
  first: AssigneeMention,
): readonly Party[] | null {
  const head = headOf(first, heading.start);
  if (head > heading.start) {
    const before = text.slice(heading.start, head);
    if (!LEAD_IN.test(before.slice(TELLING.length(before)))) return null;
  }
  const list = listFrom(text, inside, 0, heading.end);
  const parties = partiesOf(text, list.parties, true);
  if (!letterIn(text, list.end, heading.end)) return parties;
  const behind = text.slice(list.end, heading.end);
  const rest = OFFICE.test(behind) ? '' : behind;
  if (WIRES.test(rest)) return null;
  if (ENDS_HEADING.test(rest)) return parties;
  // A numbered heading that is nothing but names: what stands before the colon belongs to the last ("… Ban Chỉ đạo 389 địa phương:").
  const tail = /^(?<more>,?\s[\p{L}\d][^.;:]{0,90}?)\s*:\s*$/u.exec(rest)?.groups?.more;
  const last = parties.at(-1);
  if (tail === undefined || !last || DUTY.test(tail) || SPOKEN.test(tail)) return null;
  // "UBND các tỉnh vùng hạn hán, xâm nhập mặn:": which ones; "Bộ Y tế có ý kiến, rà soát:" are deeds
  const parts = tail.split(',').map((part) => part.trim());
  if (
    parts.some(beginsWithVerb) ||
    (parts.length > 1 &&
      (!WHICH.test(tail.startsWith(',') ? lastWords(last.text) : tail) || inside.at(-1) !== list.parties.at(-1)))
  )
    return null;
  if (parts.length === 1 && tail.length > 51) return null;
  const from = parties.length === 1 && list.parties[0] ? headOf(list.parties[0]) : last.span.start;
  const span = { start: from, end: list.end + tail.length };
  return [
    ...parties.slice(0, -1),
    { ...last, text: slice(text, span), span, full: from < last.span.start ? null : last.full },
  ];
}

/** What a name says beyond its kind: " có biển" of "UBND các tỉnh có biển". */
const lastWords = (name: string): string => /\s(?:vùng|có|ven|thuộc|bị|chịu|chưa)\s\p{Ll}.*$/u.exec(name)?.[0] ?? '';

/** "2. Bộ Tài chính - cơ quan thường trực Ban Chỉ đạo:", "1. Bộ Y tế, cơ quan chủ trì:": what else the body is adds nothing. */
const OFFICE = new Opening(
  /^(?:\s[-–]|,)\s(?:là\s)?(?:(?:[Cc]ơ quan|[Đđ]ơn vị)\s(?:[Tt]hường trực|đầu mối|chủ trì|điều phối)|[Tt]hường trực)(?!\p{L})[^.;:,]{0,80}:?\s*$/u,
);

/** What may tell those that a heading names. */
const TELLING = new Opening(
  /^(?:Giao|Đối với|Yêu cầu|Đề nghị|Kiến nghị|Phân công|Trách nhiệm của|Nhiệm vụ của|Về phía)\s+/u,
);

/** "Phó Thủ tướng đã kết luận như sau:": who speaks. */
const SPOKEN = /^\s(?:đã|cơ bản)\s|(?:kết luận|ý kiến|phát biểu|chỉ đạo)[^:]{0,20}như sau/u;

/** Words that say which of several are meant. */
const WHICH =
  /^\s(?:vùng|có|bị|chịu|chưa|thuộc|nằm|ven|giáp|trong|trên|khu vực|được|đang|còn|quản lý|chủ quản|miền)(?!\p{L})/u;

/** "CHỦ TỊCH … điện:" opens a công điện: who sends it, and its recipients follow. */
const WIRES = new Opening(/^\s*(?:điện|ĐIỆN)\s*:?\s*$/u);
/** After the names of a heading nothing may follow but that they are charged. */
const ENDS_HEADING = quick(
  /^\s*(?:\([^)]*\))?\s*(?:chủ trì|có trách nhiệm|thực hiện|tập trung thực hiện|triển khai|chỉ đạo)?[^\p{L}]*$/iu,
);

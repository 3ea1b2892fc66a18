import type { AssigneeMention } from '../mention/mention.ts';
import type { Header } from '../notice/header.ts';
import type { Provision } from '../notice/provision.ts';
import type { Party } from '../reading.ts';
import { Opening } from '../text/opening.ts';
import { slice } from '../text/span.ts';
import { quick } from '../text/words.ts';

/** What the words before a name end with where a working session is held with those named: "đã làm việc với lãnh đạo chủ chốt |tỉnh Sóc Trăng". */
const WITH = quick(
  /làm việc(?: trực tuyến)? (?:với|tại)(?: (?:tập thể|các đồng chí|đồng chí|lãnh đạo|ban thường vụ|thường trực|cán bộ|chủ chốt|đại diện|của|và),?)*[\s,]*$/iu,
);
/** A place with an authority of its own, by its name. */
const PLACE = quick(/(?<!\p{L})(?:tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|đặc khu)\s\p{Lu}/iu);
/** "tỉnh Hà Giang, Tuyên Quang", "tỉnh Hà Giang và tỉnh Tuyên Quang": several are met. */
const MORE = new Opening(/^(?:,| và| cùng)(?: (?:lãnh đạo|tỉnh|thành phố))*\s\p{Lu}(?!gày|hủ t|hó T)/u);
const REACH = 90;

/**
 * The place that a notice's working session was with ("làm việc với lãnh đạo tỉnh Quảng Ngãi"), as a party; null where none or several
 * were met. In: mentions of the whole text, in order. Looks no further than the preamble.
 */
export function guestOf(text: string, header: Header, assignees: readonly AssigneeMention[]): Party | null {
  if (header.kind !== 'notice') return null;
  let guest: Party | null = null;
  for (const mention of assignees) {
    if (mention.span.start >= header.body.start) break;
    const span = mention.agency ?? mention.span;
    const own = slice(text, span);
    if (mention.kind === 'collective' || mention.kind === 'generic' || !PLACE.test(own)) continue;
    if (!WITH.test(text.slice(Math.max(0, mention.span.start - REACH), span.start))) continue;
    if (MORE.test(text.slice(span.end, span.end + 40))) return null;
    if (guest !== null && guest.id !== mention.id) return null;
    guest = { text: own, span, id: mention.id, full: mention.full, inherited: true };
  }
  return guest;
}

/** A heading of what is to be done from here on. */
const AHEAD = quick(
  /(?<!\p{L})(?:nhiệm vụ|giải pháp|phương hướng|định hướng|thời gian tới|công tác trọng tâm|(?:công )?việc cần)(?!\p{L})/iu,
);
/** What is asked for by the place, or is others' to do, or was. */
const NOT_ITS =
  /(?<!\p{L})(?:kiến nghị|đề nghị|đề xuất|kết quả|tình hình|đánh giá|quan điểm|bộ, (?:ngành|cơ quan)|các bộ|trung ương)(?!\p{L})/iu;
const LONGEST = 160;

/**
 * Whom a heading without a name tells in a paper of a working session with a place: "II. NHIỆM VỤ TRONG THỜI GIAN TỚI" tells that place.
 * `named`: the place as the words over the first point name it ("nhiệm vụ mà Tỉnh đã đề ra"), which the party then stands for.
 */
export function guestUnder(
  text: string,
  provision: Provision,
  guest: Party,
  assignees: readonly AssigneeMention[],
): Party | null {
  const { kind, own, children, span } = provision;
  if ((kind !== 'roman' && kind !== 'part' && kind !== 'number') || own.end - own.start > LONGEST) return null;
  const heading = slice(text, own).trim();
  if (children.length === 0 || /[.;]$/u.test(heading) || !AHEAD.test(heading) || NOT_ITS.test(heading)) return null;
  const points = children.find(({ num }) => num !== null)?.span.start ?? own.end;
  const named = assignees.find(
    (mention) =>
      mention.span.start >= span.start &&
      mention.span.end <= points &&
      mention.kind === 'anaphor' &&
      mention.id === guest.id,
  );
  return named ? { ...guest, text: slice(text, named.span), span: named.span, full: guest.full ?? guest.text } : guest;
}

import type { AssigneeMention, DeadlineMention } from '../mention/mention.ts';
import type { Span } from '../text/span.ts';
import { firstFrom } from '../text/within.ts';
import { skipOpening } from './cues.ts';
import { onlyBodies } from './only-bodies.ts';

/** "gói thầu 5 trước 31/5/2026, gói 6 trong tháng 6/2026": what stands between two limits is a thing of its own. */
export function ownThing(between: string, mark: string): boolean {
  const words = between.trim();
  if (!/\p{L}{2}/u.test(words) || words.length > (mark.includes(';') ? 400 : 70)) return false;
  // "…; riêng các điểm trên đường Hàm Nghi hoàn thành trong tháng 7"
  if (mark.includes(';') && /^(?:riêng|còn lại|còn) (?:(?:đối với|với) )?\p{L}+ \p{L}+/iu.test(words)) return true;
  return !/^(?:chậm nhất|muộn nhất|hoàn thành(?! (?!trước|trong|vào|chậm|muộn|xong|và)\p{L}+ \p{L})|xong|trong đó|báo cáo|và|đến|trước|riêng|nhưng|hoặc|thời gian|tức|cụ thể|kể từ|đồng thời|bảo đảm|đảm bảo|phấn đấu|để|nhằm|không|làm|theo|nếu|trường hợp|khi|sau|còn lại)(?!\p{L})/iu.test(
    words,
  );
}

/** "Đến hết tháng 12/2019, lắp xong …; hoàn thành … trước ngày 01/4/2020": the words of a second day begin behind the last semicolon before it. */
export function beforeNext(text: string, first: DeadlineMention, next: DeadlineMention | undefined): number | null {
  if (first.value.kind !== 'date' || next?.value.kind !== 'date') return null;
  const between = text.slice(first.span.end, next.span.start);
  const at = between.lastIndexOf('; ');
  return at < 0 ? null : first.span.end + at + 2;
}

/** No words that qualify a limit are longer, in letters. */
const QUALIFIES = 150;

/** "trình Bộ Chính trị trong tháng 8 để báo cáo Trung ương; thẩm định đề án, xong trong quý III": what a second limit closes begins behind the semicolon. */
export function behindSemicolon(
  text: string,
  first: DeadlineMention,
  next: DeadlineMention | undefined,
): number | null {
  if (first.value.kind !== 'date' || next === undefined) return null;
  const between = text.slice(first.span.end, next.span.start);
  const at = between.indexOf('; ');
  return at < 0 || at > QUALIFIES || between.slice(0, at).includes('(') ? null : first.span.end + at + 2;
}

/** Right behind a semicolon, without a deed of its own, and more follows: "…; chậm nhất trong tháng 9 trình …". */
export function headsRest(text: string, sentence: Span, { span, value }: DeadlineMention): boolean {
  if (value.kind === 'relative' || value.kind === 'ongoing') return false;
  return (
    span.start - sentence.start > 20 &&
    /;\s+$/u.test(text.slice(span.start - 3, span.start)) &&
    !/^(?:hoàn thành|xong)/iu.test(text.slice(span.start, span.end)) &&
    /^,?\s\p{L}/u.test(text.slice(span.end, sentence.end))
  );
}

/** "Yêu cầu |trước ngày 30/8, Bộ Xây dựng …", "Thủ tướng Chính phủ yêu cầu |trong tháng 8, Bộ …": whether words only tell, and their limit opens what follows. */
export const leadsToLimit = (words: string): boolean => words.length < FARTHEST && TELLS_ONLY.test(words);
const FARTHEST = 120;
const TELLS_ONLY = /^(?:[^.;:,]{3,100}\s)?(?:[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao)(?: rằng)?,?\s*$/u;

/** A deadline at the head of its clause opens it ("Định kỳ hằng quý tổng hợp, …", "Trong tháng 5/2026, Bộ Y tế …"). */
export function opens(text: string, sentence: Span, from: number, deadline: DeadlineMention): boolean {
  const before = text.slice(Math.max(from, sentence.start), deadline.span.start);
  const own = before.slice(skipOpening(before));
  if (
    (own.length > 6 || /\d/u.test(own)) &&
    !leadsToLimit(own) &&
    !/^(?:Kể từ nay|[Tt]ừ nay|Từ (?:hôm nay|bây giờ))(?: cho)?,?\s*$/u.test(own)
  )
    return false;
  return /^\s*,?\s*[\p{L}]/u.test(text.slice(deadline.span.end, sentence.end));
}

/** Whether nothing but bodies and a day of their own stands behind a day and its mark. `at`: behind the mark. */
export function hasTurn(
  text: string,
  { value }: DeadlineMention,
  at: number,
  inside: readonly DeadlineMention[],
  assignees: readonly AssigneeMention[],
): boolean {
  const next = inside[firstFrom(inside, at)];
  return (
    value.kind === 'date' &&
    next?.value.kind === 'date' &&
    next.span.start - at < OWN_DAY_REACH &&
    onlyBodies(text, { start: at, end: next.span.start }, assignees)
  );
}

/** No names of those apart are longer, in letters. */
const OWN_DAY_REACH = 300;

import type { Provision } from '../notice/provision.ts';
import { Cued } from '../text/cue-words.ts';
import { Opening } from '../text/opening.ts';
import { type Span, slice } from '../text/span.ts';
import { quick } from '../text/words.ts';
import { ASSESSMENT_HEADING, ASSESSMENT_OPENING, beginsWithVerb, TASK_HEADING } from './cues.ts';

/**
 * Whether a part assesses or sets out views rather than directs: such parts hold no tasks ("I. KẾT QUẢ ĐẠT ĐƯỢC", "1. Ghi nhận, biểu dương …").
 * A heading of tasks ("II. NHIỆM VỤ, GIẢI PHÁP") turns it off again below.
 */
export function assesses(provision: Provision, text: string, above: boolean): boolean {
  if (
    provision.kind === 'paragraph' ||
    provision.kind === 'dash' ||
    provision.kind === 'item' ||
    provision.kind === 'row'
  )
    return above;
  const own = slice(text, provision.own).trim();
  const heading =
    own.length <= 200 && !own.endsWith('.') && !own.endsWith(';') && !(own.includes('. ') && /\. \p{Lu}/u.test(own));
  if (heading && LOOKS_AHEAD.test(own)) return false;
  if (ASSESSMENT_OPENING.test(own)) return !/(?:^|[.;]\s*)(?:Giao|Yêu cầu|Đề nghị)\s/u.test(own);
  if (heading) {
    if (directsItself(own)) return false;
    // no words of those below are shorter
    if (own.length < 7) return above;
    const low = own.toLowerCase();
    if (
      /(?:kết quả|tình hình|đánh giá)[^,;]{0,40}(?:thực hiện|triển khai)/u.test(low) &&
      !/giải pháp|thời gian tới/u.test(low)
    )
      return true;
    if (/quan điểm[^:]{0,40}chỉ đạo|tư tưởng chỉ đạo/u.test(low)) return true;
    if (TASK_HEADING.test(low) && !/^(?:một số )?(?:kết quả|tồn tại|hạn chế|đánh giá)/u.test(low)) return false;
    if (
      ASSESSMENT_HEADING.test(low.replace(OF_ASSESSING, '')) &&
      !/(?:giao|yêu cầu|đề nghị|chủ trì|chịu trách nhiệm|trực tiếp chỉ đạo|báo cáo|xử lý|khắc phục|tháo gỡ)\s/u.test(
        own,
      )
    )
      return true;
    return above;
  }
  return above;
}

/** "Về tình hình kinh tế - xã hội tháng 4, nhiệm vụ trọng tâm tháng 5": what was and what is to be done, in one heading. */
const LOOKS_AHEAD = new Opening(
  /^Về (?:kết quả|tình hình|đánh giá)[^.:]*(?:,|;|\svà)\s(?:(?:các|một số|triển khai|phương hướng,?)\s)*(?:nhiệm vụ|giải pháp|phương hướng|công tác trọng tâm)(?!\p{L})/u,
);

/** "…, yêu cầu các sở, ngành tập trung thực hiện tốt các nhiệm vụ sau:": from here on a part directs, whatever it began with. */
export const TURNS_TO_TASKS = quick(
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao|cần|phải|tập trung|thực hiện|triển khai)\s(?![^.;]*(?:đã|được) (?:thực hiện|triển khai))[^.;]*?(?:nhiệm vụ|giải pháp|nội dung|công việc|việc|vấn đề|công tác|biện pháp)(?:[^.;:]{0,50} sau(?: đây)?|[^.;:]{0,30})\s*:\s*$/iu,
);

/** "Về những khó khăn, vướng mắc của dự án": the matter of points that direct, not what is found. */
const MATTER = new Opening(
  /^(?:Về|Đối với|Liên quan đến)\s(?:(?:các|những|một số|việc)\s)?(?:khó khăn|vướng mắc|kết quả giải ngân|tình hình (?:thực hiện|giải ngân|triển khai)|tiến độ|tồn tại, hạn chế (?:của|trong|về))/u,
);
/** "Đánh giá tác động môi trường": the name of a work. */
const WORK = new Cued(/^(?:\p{L}+\s)?đánh giá (?:tác động|sự phù hợp|xếp hạng|tín nhiệm|chất lượng)/iu, 'đánh giá');

/** "Về chuẩn bị tái đánh giá", "Công tác đánh giá, xếp loại": a work, too. */
const OF_ASSESSING =
  /(?<!\p{L})(?:tái|tự|(?:công tác|việc|chuẩn bị|đợt|kỳ|đoàn|hội đồng|tiêu chí|quy chế|phục vụ)(?: tái| tự)?) đánh giá(?! (?:chung|kết quả|tình hình))(?!\p{L})/gu;

const OF_WORK = new Opening(/^(?:Việc|Công tác)\s/u);
const FINDS = new Opening(/^(?:Đánh giá|Ghi nhận|Biểu dương|Có|Làm|Thống nhất|Kết luận|Nhận định)(?!\p{L})/iu);

/** A heading that begins with a deed ("Khắc phục tồn tại, hạn chế trong quản lý chợ") tells what to do, whatever else it names. */
function directsItself(heading: string): boolean {
  const words = heading.slice(OF_WORK.length(heading));
  if (FINDS.test(words)) return WORK.test(words);
  return beginsWithVerb(words) || MATTER.test(words) || WORK.test(words);
}

/**
 * What a heading without a number ("ĐÁNH GIÁ CHUNG", set in capitals) makes of the points that follow it: 'assessment' or 'tasks'; a part
 * with a number of its own stands under none. Null: no heading.
 */
export function underTitle(provision: Provision, text: string): 'assessment' | 'tasks' | null {
  if (provision.kind === 'roman' || provision.kind === 'part') return 'tasks';
  if (provision.kind !== 'paragraph') return null;
  if (provision.own.end - provision.own.start < 5 || hasSmall(text, provision.own)) return null;
  const own = slice(text, provision.own).trim();
  if (own.length > 100 || own !== own.toUpperCase() || !/\p{L}{2} \p{L}{2}/u.test(own) || /[.;,/]$/u.test(own))
    return null;
  if (directsItself(own) || TASK_HEADING.test(own.toLowerCase())) return 'tasks';
  return ASSESSMENT_HEADING.test(own.toLowerCase()) ? 'assessment' : 'tasks';
}

/** Whether a small letter of ASCII stands in a line: most lines hold one among their first. */
function hasSmall(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x60 && code < 0x7b) return true;
  }
  return false;
}

/** "Căn cứ Điều 3 Quyết định 1568/QĐ-TTg quy định nhiệm vụ của Ban Chỉ đạo như sau:": a law's words, told for the reader's sake. */
const LAW_SAYS = new Opening(
  /^(?:(?:Căn cứ|Theo|Cụ thể,?|Đồng thời,?|Tại)\s(?:(?:tại|theo|vào|quy định tại)\s)?)?(?:(?:[Kk]hoản|[Đđ]iểm|[Mm]ục) [^,;:.]{1,20} )?(?:Điều|Luật|Bộ luật|Nghị định|Thông tư|Pháp lệnh|Quyết định|Nghị quyết)\s[^;]{3,260}?(?:quy định|nêu|về|có|được)\s(?![^:]{0,200}(?:yêu cầu|giao|đề nghị)\s)[^;:]{0,200}:\s*$/u,
);

/** Whether words announce what a law says, and the points below are its own. */
export const quotesLaw = (text: string, span: Span): boolean => LAW_SAYS.testAt(text, span.start, span.end);

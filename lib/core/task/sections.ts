import type { Provision } from '../notice/provision.ts';
import { slice } from '../text/span.ts';
import { ASSESSMENT_HEADING, ASSESSMENT_OPENING, TASK_HEADING } from './cues.ts';

/**
 * Whether a part assesses or sets out views rather than directs: such parts hold no tasks ("I. KẾT QUẢ ĐẠT ĐƯỢC", "1. Ghi nhận, biểu dương …").
 * A heading of tasks ("II. NHIỆM VỤ, GIẢI PHÁP") turns it off again below.
 */
export function assesses(provision: Provision, text: string, above: boolean): boolean {
  const own = slice(text, provision.own).trim();
  if (
    provision.kind === 'paragraph' ||
    provision.kind === 'dash' ||
    provision.kind === 'item' ||
    provision.kind === 'row'
  )
    return above;
  if (ASSESSMENT_OPENING.test(own)) return !/(?:^|[.;]\s*)(?:Giao|Yêu cầu|Đề nghị)\s/u.test(own);
  const heading = own.length <= 200 && !/[.;]\s*$/u.test(own) && !/\. \p{Lu}/u.test(own);
  if (heading) {
    if (
      /(?:kết quả|tình hình|đánh giá)[^,;]{0,40}(?:thực hiện|triển khai)/iu.test(own) &&
      !/giải pháp|thời gian tới/iu.test(own)
    )
      return true;
    if (/quan điểm[^:]{0,40}chỉ đạo|tư tưởng chỉ đạo/iu.test(own)) return true;
    if (TASK_HEADING.test(own) && !/^(?:một số )?(?:kết quả|tồn tại|hạn chế|đánh giá)/iu.test(own)) return false;
    if (
      ASSESSMENT_HEADING.test(own) &&
      !/(?:giao|yêu cầu|đề nghị|chủ trì|báo cáo|xử lý|khắc phục|tháo gỡ)\s/u.test(own)
    )
      return true;
    return above;
  }
  return above;
}

import { Opening } from '../text/opening.ts';
import { quick } from '../text/words.ts';
import { beginsWithVerb } from './cues.ts';

/** A body by its kind, whatever the rest of its name: "Ban Tổ chức cán bộ - Lao động", "Các thủy điện Sông Tranh 2, A Vương". */
const BODY = new Opening(
  /^(?:[Cc]ác )?(?:Ban|Phòng|Cục|Vụ|Tổ|Đội|Trung tâm|Công ty|Tổng công ty|Tập đoàn|Nhà máy|Xí nghiệp|Chi nhánh|Viện|Trường|Hội|Hiệp hội|Ngân hàng|Quỹ|Đài|Báo|Văn phòng|Bệnh viện|Liên đoàn|Chi cục|Hạt|Trạm|Ga|Cảng|Khoa|Sàn|Sở Giao dịch|[Tt]hủy điện|[Nn]hà máy|[Nn]hà thầu|[Cc]hủ đầu tư|[Tt]ổ chức tín dụng|\p{Lu}{3,6}(?: và \p{Lu}{3,6})?)\s(?=\p{Lu}|\p{Ll}+\s)/u,
);
const STATES =
  /(?<!\p{L})(?:đã|đang|hiện(?! đại| thực)|tăng trưởng|còn|vẫn|chưa|được|bị|sẽ|là|có|cho biết|báo cáo rằng|mới|từng|luôn|đạt|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|cảm ơn|trân trọng|chúc|đồng ý|nhất trí|chấp thuận|thiếu|lúng túng|dẫn đầu|chậm(?! nhất)|không đồng ý)(?!\p{L})|[.;:()"“”]|,\s(?:được|do|với|có)(?!\p{L})/u;
/** What makes a deed a fact: "triển khai chậm", "thực hiện chưa tốt", "tổ chức 5 cuộc"; "… xây dựng giao thông Nam Định đã hoàn thiện": the verb was in the name. */
const JUDGED = quick(
  /^(?:lúng túng|dẫn đầu|kiến nghị (?:Trung ương|Chính phủ|Thủ tướng|Quốc hội)[^.;,]{0,12} (?:cho phép|hỗ trợ|quan tâm))(?!\p{L})|^[^.;]{0,70}(?<!\p{L})(?:chậm(?! nhất)|chưa(?! \p{L}+ (?:phải|cần))|còn (?:nhiều|chậm|thiếu|hạn chế)|tốt(?= [.;,])|\d+ (?:cuộc|vụ|lượt|hồ sơ|đoàn|lớp))(?!\p{L})|^[^.;,]{0,60} \p{Lu}\p{L}* (?:đã|vừa|đang) (?!được )/u,
);
const LABEL =
  /^(?:[Cc]ác )?(?:Ban|Phòng|Cục|Vụ|Tổ|Đội|Trung tâm|Viện|Trường|Chi nhánh|Chi cục|Công ty)\s(?!hành\s)[^.;:,]{2,70}:\s+/u;
/** No body's name is longer, in letters. */
const NAME = 110;

/** Whether words open with a body whose name is not known, and what it is to do: a task without a name. */
export function tellsUnnamed(words: string): boolean {
  if (!BODY.test(words)) return false;
  // "Ban Tổ chức cán bộ: Phối hợp với Trung tâm Đào tạo …"
  const label = LABEL.exec(words)?.[0].length ?? 0;
  if (label > 0) return beginsWithVerb(words.slice(label));
  for (const blank of words.slice(0, NAME).matchAll(/\s(?=\p{Ll})/gu)) {
    const before = words.slice(0, blank.index);
    if ((before.length < 8 && !/^\p{Lu}{3,6}$/u.test(before)) || /[,–-]$/u.test(before)) continue;
    if (STATES.test(before)) return false;
    const deed = words.slice(blank.index + 1);
    // "Phòng Nội vụ và |phòng Tài chính": a body, not the deed "phòng"
    if (/^(?:phòng|ban|tổ|hội) \p{Lu}/u.test(deed)) continue;
    if (beginsWithVerb(deed))
      return /\p{Lu}[^\s]*(?:\s|$)/u.test(before.slice(4)) && !JUDGED.test(deed) && !STATES.test(deed.slice(0, 24));
  }
  return false;
}

import { quick } from '../text/words.ts';

/** "Văn phòng Chính phủ có Thông báo số 653 ngày 28/11 về ý kiến chỉ đạo của Phó Thủ tướng …": the notice that a page retells, … */
const OF_NOTICE = quick(
  /(?<!\p{L})(?:có|ban hành|ra|gửi|tại|theo)\s(?:[^.;]{0,20}\s)?(?:Thông báo|Kết luận)\s(?:số\s)?[^.;]{1,60}?(?:ý kiến (?:chỉ đạo|kết luận)|kết luận) (?:của )?(?:Thủ tướng|Phó Thủ tướng|Chủ tịch|Phó Chủ tịch|Bộ trưởng|Thứ trưởng|Thường trực)/u,
);
/** … whose points name each body before a colon: "• Chủ đầu tư: Phối hợp hoàn thành nghiệm thu …". */
const LABELLED = quick(
  /^\s*[-–+•*]\s*(?:UBND|Ủy ban nhân dân|Bộ|Sở|Ban|Cục|Tập đoàn|Tổng công ty|Công ty|Chủ đầu tư|Các|Văn phòng|Công an)(?!\p{L})[^:.;]{0,90}:\s\p{Lu}\p{Ll}/u,
);

/** How many points of a page tell a body by its label, where the page says which notice it retells; else 0. */
export const toldByLabel = (lines: readonly string[]): number =>
  lines.some((line) => OF_NOTICE.test(line)) ? lines.filter((line) => LABELLED.test(line)).length : 0;

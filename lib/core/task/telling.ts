import { OFFICIAL, TARGET } from '../notice/authority.ts';
import { tells } from '../notice/told.ts';
import { Cued } from '../text/cue-words.ts';
import { Opening } from '../text/opening.ts';
import { quick } from '../text/words.ts';
import { VOICES } from './judge-words.ts';

/** "Thủ tướng yêu cầu", "Phát biểu kết luận": from here on a report tells. */
const LEADER_TELLS = quick(
  /(?:[Tt]hủ tướng|[Cc]hủ tịch|Bộ trưởng|Bí thư|Thường trực|Chính phủ|đồng chí)(?:[^.;\n]|(?<=TP)\.){0,160}?(?<!\p{L}|(?:có|theo|được|của|các|những|bản) )(?:yêu cầu|giao|chỉ đạo(?= (?:các|Bộ|Sở|UBND|khẩn|tập))|đề nghị)(?!\p{L})|[Kk]ết luận (?:phiên|cuộc|hội|buổi)/u,
);
/** The paper by which it was told is named, or quoted: "vừa ban hành công văn về việc …", "Công điện nêu rõ, …". */
const PAPER_TELLS = quick(
  new RegExp(
    `(?:${OFFICIAL})[^.;\\n]{0,120}?(?:ban hành|(?:vừa|mới|đã) (?:có|ký|gửi|ra)|có)\\s(?:một )?(?:công văn|công điện|chỉ thị|văn bản|kế hoạch|thông báo)(?!\\p{L})[^.\\n]{0,200}?(?:về việc|về tăng cường|yêu cầu|chỉ đạo|giao|đề nghị|đôn đốc|hướng dẫn|kết luận)|(?:Công văn|Công điện|Chỉ thị|Văn bản|Kết luận)[^.;,\\n]{0,60} (?:nêu rõ|chỉ rõ|yêu cầu)(?!\\p{L})`,
    'iu',
  ),
);
/** "Theo đó, các quận …", "Cụ thể, Sở …": goes on with what was told, wherever the text begins. */
const FOLLOWS = new Opening(new RegExp(`^(?:Theo đó|Cụ thể),?\\s(?:giao\\s|yêu cầu\\s|đề nghị\\s)?(?:${TARGET})`, 'u'));
/** "Tổng cục A yêu cầu các Cục khu vực …": an office, and right behind it what it asks of whom. */
export const BY_OFFICE = quick(
  new RegExp(
    `(?:^|, )(?:${OFFICIAL})[^.;:,]{0,60}?(?<!đã|từng|được|của|theo)\\s(?:yêu cầu|giao)\\s(?:cho\\s)?(?:${TARGET})`,
    'u',
  ),
);
/** "Đối với đất bỏ trống, giao Sở …", "Giao Bộ Quốc phòng huy động lực lượng …": told, and who tells left out. */
const BARE_ORDER = new Opening(
  new RegExp(`^(?:(?:Đối với|Về)\\s[^.;]{3,240}?,\\s(?:giao|yêu cầu)|Giao)\\s(?:${TARGET})`, 'u'),
);
/** "Công ty X được giao …", "được phân công …": told in the passive. */
const CHARGED = new Cued(
  /(?<!\p{L})được (?:yêu cầu|phân công|giao(?! dịch| lưu| thông)(?: nhiệm vụ)?)\s\p{Ll}/u,
  'được',
);

/** Where a report turns from what was ordered to its reporter's own matter: what was found, what was before, what the law says. */
const TURNS_AWAY = new Opening(
  /^(?:Trước đó|Trước đây|Theo (?:tìm hiểu|ghi nhận|phản ánh|thống kê|số liệu)|Được biết|Như (?:đã đưa tin|.{2,30} đã (?:đưa tin|phản ánh|thông tin)))(?!\p{L})/u,
);
/** "… được quy định như thế nào?": a heading over what the law says. */
const ASKS_READER = /^(?![^?]*(?<!\p{L})(?:phải báo cáo|phải gửi|trước ngày|chậm nhất)(?!\p{L}))[^.!]{10,200}\?$/u;

const BEGINS = [LEADER_TELLS, PAPER_TELLS, FOLLOWS, CHARGED, BY_OFFICE, BARE_ORDER];

/**
 * Whether a report tells in this sentence, and goes on to. In: its words, whether it told before. Out: true from where somebody in
 * authority first tells somebody, or a paper that does so is named, until the text turns to its own matter.
 */
export function tellsOn(words: string, before: boolean): boolean {
  if (TURNS_AWAY.test(words) || (words.endsWith('?') && ASKS_READER.test(words))) return false;
  // who only attends begins nothing
  return before || (!VOICES.test(words) && (BEGINS.some((tell) => tell.test(words)) || tells(words)));
}

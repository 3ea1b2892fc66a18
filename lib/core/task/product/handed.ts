import type { AssigneeMention } from '../../mention/mention.ts';
import { lowerInPlace } from '../../mention/recogniser.ts';
import { CueWords } from '../../text/cue-words.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { Span } from '../../text/span.ts';
import { firstFrom } from '../../text/within.ts';
import { quick } from '../../text/words.ts';
import { nameEnd } from './name.ts';
import { ABOUT_A_DEED, AUTHORITY_HERE } from './not.ts';
import { REACH, type Thing } from './ruled.ts';

/** What is only gone over, counted or talked about is a product where it is handed on. */

const PAPER =
  'phương án|giải pháp|danh sách|danh mục|kịch bản|đề án|báo cáo(?= (?:nghiên cứu|đề xuất|đánh giá|thẩm định|kinh tế))|thiết kế|dự toán|hồ sơ|đồ án|dự thảo|đơn giá|(?:giá|mức(?! độ)|tiến độ)(?= (?!báo cáo|gửi|trình|hằng|hàng)\\p{Ll})|lộ trình|kế hoạch|(?<=(?:đánh giá|tổng hợp) )(?:kết quả|tình hình)(?= \\p{Ll})';
const MEASURE =
  'nhu cầu|số vốn|vốn còn thiếu|số lượng|khối lượng|số liệu|sản lượng|kinh phí còn thiếu|khó khăn, vướng mắc, (?:kiến nghị|đề xuất)';
const COUNTED = '(?:các|những|toàn bộ|một số)';
const HANDLES =
  'rà soát|tính toán|thẩm định|xác định|tổng hợp|cân đối|thống kê|tập hợp|kiểm tra|lựa chọn|thống nhất|đánh giá|đối chiếu|điều chỉnh';
const HOW = 'lại|chính xác|đầy đủ|rõ|cụ thể|kỹ|chung|ngay';

/** "rà soát giải pháp xử lý nền đường, báo cáo Bộ trưởng", "đàm phán với các đối tác về phương án …, trình …". */
const HANDLED = quick(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!(?:bảng|biểu|báo cáo) )(?:(?:${HANDLES})(?:(?:,|\\svà)\\s(?:${HANDLES}))*(?:\\s(?:${HOW}))?|(?:đàm phán|làm việc)\\s[^,;.:]{3,90}?\\svề)\\s(?<what>(?:${COUNTED}\\s)?(?:(?<paper>${PAPER})|(?:${MEASURE}))(?![\\p{L}\\p{N}]))`,
    'gu',
  ),
);
const HANDED_ON = quick(/^[\s,]*(?:[^;.]{0,140}?,\s)?(?:(?:và|để)\s)?(?<how>g[ửở]i|báo cáo|trình)(?!\p{L})/u);

/** "kết quả xử lý hàng tháng báo cáo Bộ", "(danh sách gửi Sở Xây dựng …)": what is handed in stands first. */
const FRONTED = quick(
  /(?:^|[;.(:]\s?|(?<!thông tin),\s)(?:(?:phải |sớm )?có (?=kết (?:luận|quả)))?(?<what>(?:[Cc]ác |[Hh]ai )?(?:[Bb]áo cáo|[Dd]anh sách|[Kk]ết quả(?=\s(?!g[ửở]i|báo cáo|nộp)\p{Ll})|(?<=có )kết (?:luận|quả)|[Ss]ố liệu|[Bb]iên bản|[Vv]ăn bản|[Kk]ế hoạch|[Pp]hương án)(?:\s[^,;.:()]{2,60}?)?)\s(?:(?:hằng|hàng)\s\S+\s|định kỳ\s|phải\s)?(?:g[ửở]i|báo cáo|nộp)(?!\p{L})/gu,
);

/** By these alone a thing is handed on. */
const HANDING = new CueWords('gửi|gởi|báo cáo|nộp|trình');

/** What is handed on, where nothing is made; null where nothing is. */
export function handedOf(text: string, clause: Span, bodies: readonly AssigneeMention[]): Thing | null {
  const words = text.slice(clause.start, clause.end);
  if (!HANDING.mayStand(words)) return null;
  for (const match of everyMatch(HANDLED, lowerInPlace(words))) {
    const behind = match.index + match[0].length;
    const start = behind - (match.groups?.what?.length ?? 0);
    const what = words.slice(start, behind);
    if (inBody(bodies, clause.start + match.index) || inBody(bodies, clause.start + start)) continue;
    if (ABOUT_A_DEED.test(words.slice(Math.max(0, match.index - 50), match.index))) continue;
    const end = start + what.length + nameEnd(words.slice(start + what.length, start + REACH), what);
    const handed = HANDED_ON.exec(words.slice(end, end + 180))?.groups?.how;
    if (handed === undefined || (match.groups?.paper === undefined && !/^g/u.test(handed))) continue;
    return { start: clause.start + start, end: clause.start + Math.min(end, start + 180), by: 'handed-on' };
  }
  for (const match of everyMatch(FRONTED, words)) {
    const what = match.groups?.what ?? '';
    const start = match.index + match[0].indexOf(what);
    const behind = words.slice(start, start + REACH).replace(/^(?:[Cc]ác |[Hh]ai )?\S+\s\S+\s/u, '');
    const at = start + (Math.min(REACH, words.length - start) - behind.length);
    if (AUTHORITY_HERE.test(behind) || inBody(bodies, clause.start + at)) continue;
    return { start: clause.start + start, end: clause.start + start + what.length, by: 'fronted' };
  }
  return null;
}

/** Whether a place is within a body's name. */
function inBody(bodies: readonly AssigneeMention[], at: number): boolean {
  const body = bodies[firstFrom(bodies, at + 1) - 1];
  return body !== undefined && body.span.start <= at && body.span.end > at;
}

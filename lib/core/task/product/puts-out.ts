import type { AssigneeMention } from '../../mention/mention.ts';
import { lowerInPlace } from '../../mention/recogniser.ts';
import type { Span } from '../../text/span.ts';
import { firstFrom } from '../../text/within.ts';
import { quick } from '../../text/words.ts';
import { beginsWithVerb } from '../cues.ts';
import { nameEnd } from './name.ts';
import { ABOUT_A_DEED, AUTHORITY_HERE } from './not.ts';
import { byOthers, REACH, type Thing } from './ruled.ts';

/** Verbs that put something out, whatever it is called: "công bố giá thuốc …", "thiết lập đường dây nóng …", "báo cáo HĐTV về tổng mức đầu tư …". For words in lower case. */
const PUTS_OUT = quick(
  /(?<![\p{L}\p{N}])(?:ban hành|thành lập|thiết lập|công bố|chuẩn bị(?=\s(?:các )?(?:nội dung|chương trình|tài liệu|bài|đề cương))|đăng tải|soạn thảo|(?<!(?:cáo|thẩm định|chức|đã được|dự án|cấp|được) )phê duyệt|đề xuất|hoàn chỉnh|(?<!(?:phép|liệu|công trình|trật tự|thi công|đầu tư|ngành|sở|bộ|cục|quản lý|giá|tư vấn|quy hoạch|và|nhà thầu|tiến độ|khu|chi phí) )xây dựng(?=\s(?!chuỗi|vùng|mạng lưới|phong trào|lực lượng|thế trận|kho|quan hệ|khối|cầu|đường|nhà|công trình|khu|trường|trạm|nông thôn|bệnh viện|cơ sở|hạ tầng|các công trình|các khu|các trường|và|chính quyền|đảng|đội ngũ|hình ảnh|môi trường|nền|tuyến|hồ|đập|kè|tổ chức|gia đình|xã hội|chợ|văn hóa|thương hiệu|đời sống|kết cấu|pháp luật))|báo cáo|(?<!(?:toàn|chương|quá|công|quy|tiến|lộ|chu|hành|giáo|tờ|giải|lịch) )trình|ký kết|(?<!(?:đăng|chữ|chu|ghi|để|khi|ngày|nhật) )ký(?!\s+(?:số|quỹ|tên|gửi)(?!\p{L}))|nộp|phát hành|(?<!(?:thành|thiết|xác|độc|tái|tạo|quốc) )lập)\s+/gu,
);
const ASIDE =
  /^(?:cùng cấp|công khai|ngay|lại|xong|toàn bộ|sớm|kịp thời|chính thức|đầy đủ|về|hằng \S+|hàng \S+|định kỳ|ngày \d{1,2} (?:hằng|hàng) tháng|xem xét|quyết định|rõ|[,:])\s*/iu;
const NO_THING = quick(
  /^(?:tự|thành viên|điện tử|một lần|từng|mức độ|(?:các |những |\d+ )?(?:chốt|trạm|điểm|đội|đội hình|hàng rào|rào chắn)|việc|mới|cá biệt|đối với|biên bản(?=[,.;])|tình (?:huống|trạng)|hệ thống chính trị|(?:các )?phương án bồi thường|hợp đồng (?:trong|trước)|thừa|(?:những|các) nội dung (?:chậm|vướng|quá hạn|chưa|phát sinh)|giá vật liệu|giá sát|chỉ số giá|kịp thời giá|(?:\d+ |các )?đoàn công tác|trật tự|(?:hết )?dịch(?! vụ)|hết hạn|sau khi|theo|để|khi|nếu|ở|trước|trong|trên|tại|với|cho|cùng|và|đúng|qua|từ|đến|vào|chậm|nhằm|bằng|do|của|là|được|phải|cần|hay|hoặc|không|nghiêm|cấp|các cấp|kỳ|bổ sung|cụ thể|trường hợp|vấn đề|vượt|xin|đủ|thêm|ít nhất|tối thiểu|\d+ lần|tiến độ(?= (?:hằng|hàng|định kỳ))|tiền|thuế|(?:các )?khoản|ngân sách|hạ tầng|nhà ở|nguồn vốn|(?:các )?giấy tờ|(?:các )?thủ tục|minh bạch|(?:các )?biện pháp|chủ trương|cơ bản|đổi tên|\d+ đội|ủy|lên|lưu hành|nhanh|gấp|đột xuất|(?:những|các|một số) (?:vấn đề|khó khăn|vướng mắc|tồn tại|phát sinh|trường hợp)|\d{1,2} tháng)(?![\p{L}\p{N}])/iu,
);

/** "hồ sơ đề nghị thành lập cụm công nghiệp": what papers are about is not made. */
const ASKED =
  /(?:hồ sơ|đề nghị|đăng ký|kiến nghị|để|quá trình|thủ tục|chủ trương|đã|nội dung|chuyên mục|việc|công tác|khâu|quy định về|nhu cầu|kể từ ngày|sau khi|trước khi|khi)\s+(?:đề nghị\s+|xin\s+)?$/iu;

/** "thành lập 07 đoàn kiểm tra": what they find, told behind it, comes first. */
const SENT_OUT = /^(?:\d+ |các )?đoàn\s/u;

/** The object of a verb that puts something out, where no known kind of product is named. */
export function thingOf(
  text: string,
  clause: Span,
  assignees: readonly AssigneeMention[],
  leads: readonly Span[] = [],
): Thing | null {
  const words = text.slice(clause.start, clause.end);
  let sent: Thing | null = null;
  const lower = lowerInPlace(words);
  PUTS_OUT.lastIndex = 0;
  for (let match = PUTS_OUT.exec(lower); match; match = PUTS_OUT.exec(lower)) {
    const verb = clause.start + match.index;
    const body = assignees[firstFrom(assignees, verb) - 1];
    if (body && (body.span.end > verb || byOthers(text, clause, body, leads, verb))) continue;
    const before = words.slice(Math.max(0, match.index - 50), match.index);
    if (ASKED.test(before) || ABOUT_A_DEED.test(before)) continue;
    let at = match.index + match[0].length;
    for (let round = 0; round < 4; round++) {
      const next = assignees[firstFrom(assignees, clause.start + at)];
      const mention = next?.span.start === clause.start + at ? next : undefined;
      const rest = words.slice(at);
      const skip = mention
        ? mention.span.end - mention.span.start
        : (AUTHORITY_HERE.exec(rest)?.[0].length ?? ASIDE.exec(rest)?.[0].length ?? 0);
      if (skip === 0) break;
      at += skip + (/^[\s,]+/u.exec(words.slice(at + skip))?.[0].length ?? 0);
    }
    const rest = words.slice(at, at + REACH);
    if (!/^(?:\d{1,3} ?%? )?(?:giá,|\p{Ll}\p{L}*)\s\p{L}/u.test(rest) || NO_THING.test(rest) || beginsWithVerb(rest))
      continue;
    const first = nameEnd(rest);
    // "công bố giá, chỉ số giá xây dựng": the first of two is a word
    const end = /^giá,\s\p{Ll}/u.test(rest) ? first + 1 + nameEnd(rest.slice(first + 1)) : first;
    if (end < 6) continue;
    const thing: Thing = { start: clause.start + at, end: clause.start + at + Math.min(end, 180), by: 'puts-out' };
    if (!SENT_OUT.test(rest)) return thing;
    if (!/^lập\s/u.test(match[0])) sent ??= thing;
  }
  return sent;
}

import type { AssigneeMention } from '../mention/mention.ts';
import type { Span } from '../text/span.ts';
import { firstFrom } from '../text/within.ts';
import { quick } from '../text/words.ts';
import { AUTHORITY, beginsWithVerb, PRODUCT, SYSTEM } from './cues.ts';

/** What a task must produce (rõ sản phẩm), from its own words. */

const AUTHORITY_HERE = quick(new RegExp(`^(?:${AUTHORITY})(?![\\p{L}\\p{N}])`, 'u'));
const MAKES =
  '(?<!(?:phép|liệu|công trình|trật tự|thi công|ngành|sở|bộ|cục|quản lý) )xây dựng|ban hành|hoàn thiện|hoàn thành|hoàn chỉnh|trình|lập|soạn thảo|sửa đổi|phê duyệt|công bố|công khai|đề xuất|tổng hợp|thiết lập|thành lập|cập nhật|bổ sung|nghiên cứu|báo cáo|hình thành|ký ban hành|tham mưu|điều chỉnh|gửi|cung cấp|hợp nhất|nâng cấp|thiết kế|thẩm định|nộp|biên soạn|chuẩn bị|xác định|cần có|sớm có|chỉ đạo|(?<!(?:đăng|chữ|chu|ghi) )ký|ký kết|in|phát hành|thống nhất|khẩn trương|rà soát, xây dựng|tổ chức lập|lập lại|chốt|đàm phán|niêm yết|ra|cấp|có(?= (?:báo cáo|văn bản|tờ trình|bản ))';
const SETS_UP =
  'triển khai|triển khai thí điểm|đưa vào sử dụng|đẩy nhanh tiến độ triển khai|xây dựng|nghiên cứu xây dựng|phát triển|hoàn thiện|thực hiện';
const BETWEEN =
  'công khai|chính thức|kịp thời|ngay|khẩn trương|Thủ tướng Chính phủ|cấp có thẩm quyền|Chính phủ|Chủ tịch|Ủy ban nhân dân (?:tỉnh|thành phố)|UBND (?:tỉnh|thành phố|huyện|xã|phường)|(?:Thường trực |Ban Thường vụ )?(?:Đảng|Tỉnh|Thành|Huyện) [uủ][ỷy]|Lãnh đạo (?:Bộ|Sở|tỉnh|Thành phố)|lãnh đạo (?:bộ|sở|tỉnh|thành phố)|Bộ trưởng|Giám đốc Sở|Hội đồng nhân dân tỉnh|HĐND tỉnh|thành lập|cho|với|đồng bộ|xem xét|thông qua|tại (?:kỳ họp|phiên họp|cuộc họp)(?:\\s(?!quy định|nghị quyết|đề án|kế hoạch)[^\\s,;.]+){0,8}?';
/** What a paper goes on to after it is made: "xây dựng và triển khai các phương án". */
const ALSO = 'triển khai|tổ chức triển khai|thực hiện|tổ chức thực hiện|đưa vào vận hành';
const COUNT = '(?:các|một số|những|bộ|\\d+|đầy đủ|toàn bộ|dự thảo|kết quả|hệ thống)';
/** Which verbs make which nouns a product; each pair with its name, which the trace tells. */
const MADE: readonly { readonly by: string; readonly pattern: RegExp }[] = [
  ['made', MAKES, PRODUCT],
  ['set-up', SETS_UP, SYSTEM],
  ['cleaned', 'làm giàu|làm sạch', 'cơ sở dữ liệu|dữ liệu'],
  ['signed', 'ký|ký xong|ký kết', 'cam kết|thỏa thuận|hợp đồng|biên bản'],
  ['needs', 'tổng hợp', 'nhu cầu(?= \\p{Ll})'],
  ['opinion', 'gửi|tham gia|có', 'ý kiến(?= (?:tham gia|góp ý|vào|về|đối với))'],
  [
    'guidance',
    'ban hành|xây dựng|hoàn thiện|sớm có',
    'hướng dẫn(?= (?:về|chi tiết|cụ thể|liên ngành|quy trình|tạm thời))',
  ],
].map(([by = '', verbs, nouns]) => ({
  by,
  pattern: quick(
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${verbs})(?:(?:[,\\s]+|\\svà\\s)(?:${verbs}|${BETWEEN}|${ALSO})){0,5}[,:\\s]+(?<what>["“«]?(?:${COUNT}\\s+)*(?:${nouns})(?![\\p{L}\\p{N}]))`,
      'giu',
    ),
  ),
}));
/** A product's name ends at a stop, or where the words go on to why, when or to whom. */
const NAME_END = quick(
  /,(?!\s(?:bổ sung|thay thế|chống|chữa cháy|cứu nạn|ứng phó|chính sách|cơ chế|giải pháp|quy chế|tiêu chí|tiêu chuẩn|kế hoạch|chương trình|đề án|dự án)(?![\p{L}\p{N}]))|[;.:…\n]|(?<!(?:quy|chương|công|quá|lộ|tiến|giáo|quy))\strình(?![\p{L}\p{N}])|(?<!tiền|người|nơi|tài sản)\sg[ửở]i(?!\s(?:tiền|tiết kiệm))(?![\p{L}\p{N}])|\s(?:để|nhằm|báo cáo|theo|bảo đảm|đảm bảo|đáp ứng|phục vụ|trước ngày|trước \d|trong tháng|trong quý|trong Quý|trong năm|trong tuần|chậm nhất|muộn nhất|vào (?:ngày|thứ|sáng|chiều|\d)|hằng (?:tuần|tháng|quý|năm)|hàng (?:tuần|tháng|quý|năm)|trên (?:trang|cổng|Cổng|phần mềm|Phần mềm|Hệ thống)|hoàn thành|làm cơ sở|làm căn cứ|và (?:trình|báo cáo|tổ chức|triển khai|gửi|công bố|ban hành|đưa))(?![\p{L}\p{N}])/u,
);
/** What stands already is not made: "Thông báo này", "nhiệm vụ đã được giao tại …". */
const STANDS = quick(
  /\snày$|(?:đã )?được giao|^(?:các )?(?:văn bản|hồ sơ|nhiệm vụ|báo cáo|dự án(?: đầu tư)?(?: công)?)\s(?:bị |đã )?(?:quá hạn|chậm|tồn đọng)(?!\p{L})/u,
);
const HEAD_NOUN = quick(new RegExp(`^(?:${PRODUCT})(?![\\p{L}\\p{N}])`, 'iu'));

/** How far a product's name is looked for, and how far before it the authority that makes it, in letters. */
const REACH = 400;
const BACK = 80;

/** A noun phrase of a task's words, and by which pattern it was read: "made", "puts-out". */
export interface Thing extends Span {
  readonly by: string;
}

/** What a task must produce, as a noun phrase of its own words; null where none is named. `bodies`: those named in it, in order. */
export function productOf(text: string, clause: Span, bodies: readonly AssigneeMention[]): Thing | null {
  const words = text.slice(clause.start, clause.end);
  let best: Thing | null = null;
  let bare: Thing | null = null;
  for (const { by, pattern } of MADE) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
      const what = match.groups?.what ?? '';
      const start = match.index + match[0].length - what.length;
      const rest = words.slice(start + what.length, start + what.length + REACH);
      const end = start + what.length + (NAME_END.exec(rest)?.index ?? rest.length);
      pattern.lastIndex = start;
      // "Sở Xây dựng báo cáo": the verb is a name's
      const body = bodies[firstFrom(bodies, clause.start + match.index) - 1];
      if (body && body.span.end > clause.start + match.index) {
        pattern.lastIndex = Math.min(start, Math.max(match.index + 1, body.span.end - clause.start));
        continue;
      }
      if (ABOUT_A_DEED.test(words.slice(Math.max(0, match.index - 50), match.index))) continue;
      if (best !== null && best.start <= clause.start + start) break;
      if (!bare && HANDED_IN.test(words.slice(match.index, start + what.length + 24)))
        bare = { start: clause.start + start, end: clause.start + start + what.length, by: 'handed-in' };
      if (
        (APPRAISED.test(match[0].slice(0, -what.length)) && !PUT_UP.test(words.slice(end, end + 24))) ||
        (STANDS.test(words.slice(start, end)) && !/^(?:kết quả|tình hình)/iu.test(what)) ||
        NOT_MADE.test(words.slice(match.index, Math.min(end, start + what.length + 30))) ||
        (tells(words.slice(start), what) && !(HANDS_OVER.test(match[0]) && /^báo cáo$/iu.test(what))) ||
        decides(words.slice(Math.max(0, start - BACK), start), what)
      )
        continue;
      const first =
        start - (WITH_PAPER.exec(words.slice(Math.max(0, start - BACK), start))?.groups?.paper?.length ?? 0);
      best = { start: clause.start + first, end: clause.start + Math.min(end, start + 180), by };
      break;
    }
  }
  best ??= bare;
  const reports = best ? null : /^Báo cáo (?:kết quả|tình hình|tiến độ)(?=\s\p{Ll})/u.exec(words);
  if (reports)
    return {
      start: clause.start,
      end:
        clause.start +
        reports[0].length +
        (NAME_END.exec(words.slice(reports[0].length))?.index ?? words.length - reports[0].length),
      by: 'report',
    };
  if (best || !(/^\p{Lu}/u.test(words) || LISTED.test(words)) || tells(words, HEAD_NOUN.exec(words)?.[0] ?? ''))
    return best;
  return HEAD_NOUN.test(words) && !/^Văn phòng/u.test(words) && !PROJECT_LABEL.test(words)
    ? {
        start: clause.start,
        end: clause.start + Math.min(NAME_END.exec(words)?.index ?? words.length, 180),
        by: 'name',
      }
    : null;
}

/** "chuẩn bị báo cáo, hồ sơ": the first of two papers, which may be a verb elsewhere. */
const WITH_PAPER = quick(
  /(?<!\p{L})(?:chuẩn bị|xây dựng|soạn thảo|hoàn thiện|hoàn chỉnh|lập|cung cấp|gửi)\s+(?<paper>(?:các\s)?(?:báo cáo|tờ trình)(?:,\s|\svà\s))$/iu,
);
/** "thẩm định phương án giá, trình UBND tỉnh": what is only appraised is another's, unless it is put up. */
const APPRAISED = /^(?:Xây dựng\s)?[Tt]hẩm định[,\s]+$/u;
const PUT_UP = quick(/^[\s,]+(?:và\s)?(?:trình|tham mưu|ban hành)(?!\p{L})/u);
/** "tổng hợp tình hình, báo cáo …", "chuẩn bị hồ sơ, trình …": a bare noun is made where it is handed on at once. */
const HANDED_IN = quick(
  /(?<!\p{L})(?:tổng hợp (?:tình hình|kết quả|số liệu)|(?:chuẩn bị|lập|hoàn thiện|hoàn chỉnh|hoàn thành) hồ sơ)(?:,\s|\s(?:để|và)\s|\s)(?:trình|báo cáo|gửi)(?!\p{L})/iu,
);

/** "gửi báo cáo về Bộ Nội vụ": behind "gửi" it is the paper. */
const HANDS_OVER = /^(?:g[ửở]i|nộp)\s+(?:báo cáo)$/iu;
/** "hoàn thành dự án", "hoàn thiện các thủ tục về đất đai": works, targets and formalities that are done, not papers that are made. */
const NOT_MADE = quick(
  /^(?:hoàn thành|điều chỉnh|phê duyệt|trình phê duyệt điều chỉnh)\s(?:các\s|dứt điểm\s)?(?:dự án|tiêu chí|chương trình)(?!\sluật|\p{L})|^(?:hoàn thiện|hoàn chỉnh|hoàn thành)\s(?:đầy đủ\s)?(?:các\s)?thủ tục\s(?:về|liên quan|pháp lý|bổ nhiệm)/iu,
);

/** "đã ban hành …", "kiểm tra việc cấp giấy chứng nhận": done before, or only what the task is about. */
const ABOUT_A_DEED = quick(
  /(?:đã|đang|từng|lĩnh vực)\s+$|(?:sau khi|ngay khi|kể từ khi)(?:\s\p{L}+){0,6}\s+$|(?:kiểm tra|giám sát|thanh tra|theo dõi|đôn đốc|chấn chỉnh|tăng cường|trong|về)(?:\s\p{L}+){0,3}\s(?:việc|công tác|khâu)\s+$/iu,
);

/** "Dự án thủy điện A: Tập đoàn … làm việc với nhà thầu": what a point is about. */
const PROJECT_LABEL = /^(?:Các )?(?:Dự án|Tiểu dự án|Trung tâm|Hệ thống)\s[^:;.]{2,120}:/u;

/** "(3) quy định về đấu nối …": an item of a list that is a name, not a deed. */
const LISTED =
  /^(?:quy định|quy chế|nghị định|thông tư|đề án|kế hoạch|quy trình|danh mục|phương án|bộ tiêu chí|tiêu chuẩn|quy chuẩn|cơ chế|quyết định|nghị quyết)\s(?:về|của|sửa đổi|hướng dẫn|quy định|thực hiện|phát triển|\p{Lu})/u;

/** "trình Chủ tịch UBND tỉnh quyết định": what an authority does is not handed in. */
const decides = (before: string, what: string): boolean =>
  (/chỉ đạo\s+$/iu.test(before) && /^(?:hệ thống|đội ngũ|trung tâm|văn phòng|tổ công tác|ban chỉ đạo)$/iu.test(what)) ||
  (/^(?:quyết định|quy định|báo cáo|thông qua|kết luận)$/u.test(what) && BY_AUTHORITY.test(before));
const BY_AUTHORITY = quick(
  new RegExp(
    `(?:${AUTHORITY}|nhân dân tỉnh|nhân dân thành phố|UBND tỉnh|UBND thành phố|thẩm quyền|xem xét,?)\\s+$`,
    'u',
  ),
);

/** "báo cáo Thủ tướng", "quy định tại": a verb or a reference that looks like the noun. A bare "giải pháp", "nội dung" names no product. */
function tells(words: string, what: string): boolean {
  const rest = words.slice(what.length).trimStart();
  const noun = what.toLowerCase().replace(/^(?:(?:các|một số|những)\s+)+/u, '');
  if (/^báo cáo$/u.test(noun))
    return (
      AUTHORITY_HERE.test(rest) ||
      /^(?:cấp|UBND|Ủy ban|Bộ|Sở|kết quả|tình hình|tiến độ|với|cho|về (?:Bộ|Sở|UBND))/u.test(rest)
    );
  if (/^(?:giải pháp|kết quả|tình hình|quy định|thủ tục|chính sách|cơ chế|hồ sơ|chương trình|dự án)$/u.test(noun))
    return rest.length < 8 || /^(?:cụ thể|tại|của|nêu|hiện|này|[,;.])/u.test(rest);
  return false;
}

/** Verbs that put something out, whatever it is called: "công bố giá thuốc …", "thiết lập đường dây nóng …", "báo cáo HĐTV về tổng mức đầu tư …". */
const PUTS_OUT = quick(
  /(?<![\p{L}\p{N}])(?<!(?:chương|quá|công|quy|tiến|lộ|chu|hành|giáo|tờ) )(?:ban hành|thành lập|thiết lập|công bố|chuẩn bị(?=\s(?:các )?(?:nội dung|chương trình|tài liệu|bài|đề cương))|đăng tải|soạn thảo|báo cáo|trình|ký kết|(?<!(?:đăng|chữ|chu|ghi) )ký|nộp|phát hành|(?<!(?:thành|thiết|xác|độc|tái|tạo|quốc) )lập)\s+/giu,
);
const ASIDE =
  /^(?:công khai|ngay|kịp thời|chính thức|đầy đủ|về|hằng \S+|hàng \S+|định kỳ|ngày \d{1,2} (?:hằng|hàng) tháng|xem xét|quyết định|[,:])\s*/iu;
const NO_THING = quick(
  /^(?:lại|theo|để|khi|nếu|trước|trong|tại|với|cho|cùng|và|đúng|qua|từ|đến|vào|chậm|nhằm|bằng|do|của|là|được|phải|cần|hay|hoặc|không|nghiêm|cấp|các cấp|kỳ|bổ sung|cụ thể|rõ|trường hợp|vấn đề|vượt|xin|đủ|tiền|thuế|ngân sách|lên|lưu hành|nhanh|gấp|đột xuất|(?:những|các|một số) (?:vấn đề|khó khăn|vướng mắc|tồn tại|phát sinh|trường hợp)|\d{1,2} tháng)(?![\p{L}\p{N}])/iu,
);

/** "hồ sơ đề nghị thành lập cụm công nghiệp": what papers are about is not made. */
const ASKED =
  /(?:hồ sơ|đề nghị|thủ tục|chủ trương|đã|việc|công tác|khâu|quy định về|nhu cầu|kể từ ngày|sau khi|trước khi|khi)\s+(?:đề nghị\s+|xin\s+)?$/iu;

/** The object of a verb that puts something out, where no known kind of product is named. */
export function thingOf(text: string, clause: Span, assignees: readonly AssigneeMention[]): Thing | null {
  const words = text.slice(clause.start, clause.end);
  for (const match of words.matchAll(PUTS_OUT)) {
    if (ASKED.test(words.slice(Math.max(0, match.index - 30), match.index))) continue;
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
    if (!/^(?:\d{1,3} )?\p{Ll}\p{L}*\s\p{L}/u.test(rest) || NO_THING.test(rest) || beginsWithVerb(rest)) continue;
    const end = NAME_END.exec(rest)?.index ?? rest.length;
    if (end >= 6) return { start: clause.start + at, end: clause.start + at + Math.min(end, 180), by: 'puts-out' };
  }
  return null;
}

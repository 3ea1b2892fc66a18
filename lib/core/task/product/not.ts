import { Opening } from '../../text/opening.ts';
import { inLowerCase, quick } from '../../text/words.ts';
import { AUTHORITY, PRODUCT } from '../cues.ts';

/** What looks like a product and is none. */

/** What hides a receiver, letter for letter, see hidden.ts. */
export const HIDDEN = '¤';
export const AUTHORITY_HERE = quick(new RegExp(`^(?:${AUTHORITY})(?![\\p{L}\\p{N}])`, 'u'));
/** What stands already is not made: "Thông báo này", "nhiệm vụ đã được giao tại …". */
export const STANDS = quick(
  /^(?:các\s)?\S+(?:\s\S+){0,2}\snày$|(?:đã )?được giao|^(?:các )?(?:văn bản|hồ sơ|nhiệm vụ|báo cáo|dự án(?: đầu tư)?(?: công)?)\s(?:bị |đã )?(?:quá hạn|chậm|tồn đọng)(?!\p{L})/u,
);
/** For words in lower case. */
export const HEAD_NOUN = new Opening(new RegExp(inLowerCase(`^(?:${PRODUCT})(?![\\p{L}\\p{N}])`), 'u'));

/** "chuẩn bị báo cáo, hồ sơ": the first of two papers, which may be a verb elsewhere. */
export const WITH_PAPER = quick(
  /(?<!\p{L})(?:chuẩn bị|xây dựng|soạn thảo|hoàn thiện|hoàn chỉnh|lập|cung cấp|gửi)\s+(?<paper>(?:các\s)?(?:báo cáo|tờ trình)(?:,\s|\svà\s))$/iu,
);
/** "thẩm định phương án giá, trình UBND tỉnh": what is only appraised is another's, unless it is put up. */
export const APPRAISED = /^(?:khẩn trương\s)?thẩm định[,\s]+$/iu;
export const PUT_UP = quick(/^[\s,]+(?:và\s)?(?:trình|báo cáo|tham mưu|ban hành)(?!\p{L})/u);
/** "thẩm định dự toán theo nguyên tắc xã hội hóa, trình UBND tỉnh" */
export const BY_RULE = quick(/^\s(?:theo|trên cơ sở)\s[^,;.:]{3,80},\s(?:và\s)?trình(?!\p{L})/u);
/** "tổng hợp tình hình, báo cáo …", "chuẩn bị hồ sơ, trình …": a bare noun is made where it is handed on at once. */
export const HANDED_IN = quick(
  /(?<!\p{L})(?:tổng hợp (?:tình hình|kết quả|số liệu)|(?:chuẩn bị|lập|hoàn thiện|hoàn chỉnh|hoàn thành) hồ sơ)(?:,\s|\s(?:để|và)\s|\s)(?:trình|báo cáo|gửi)(?!\p{L})/iu,
);

/** "gửi báo cáo về Bộ Nội vụ", "dự thảo báo cáo Thủ tướng": behind "gửi" it is the paper. */
export const HANDS_OVER = /(?<!\p{L})(?:g[ửở]i|nộp|dự thảo|có)\s+báo cáo$/iu;
/** "theo dõi, tổng hợp báo cáo": two deeds. */
export const SUMS_UP = /^tổng hợp[,\s]+(?:và\s)?báo cáo$/iu;
/** "hoàn thành dự án", "hoàn thiện các thủ tục về đất đai": works, targets and formalities that are done, not papers that are made. */
export const NOT_MADE = quick(
  /^(?:công bố|công khai|cập nhật)\s(?:các\s)?kết quả(?=\s(?:trên|trước|theo|tại)|[.,;]|$)|^(?:lập, )?phê duyệt\s(?:các\s)?phương án bồi thường|^cập nhật\s(?:tình hình|tiến độ)|^thống nhất\s(?:thủ tục|quy định)\s|^công khai\s(?:các\s)?(?:số\s)?đường dây nóng|^tổng hợp\s(?:các\s)?số liệu(?=,\s(?:hoàn chỉnh|hoàn thiện|xây dựng|lập)\s)|^(?:hoàn thành|điều chỉnh|trình phê duyệt điều chỉnh)\s(?:các\s|dứt điểm\s)?(?:dự án|tiêu chí|chương trình)(?!\s(?:luật|đánh giá|điều tra|nghiên cứu|khảo sát)|\p{L})|^(?:hoàn thiện|hoàn chỉnh|hoàn thành|hoàn tất)\s(?:đầy đủ\s|dứt điểm\s)?(?:các\s)?thủ tục(?=\svề\s|\stheo\s)|^thống nhất\s(?:với|của)\s|^\S+(?:\s\S+){0,3}\shệ thống chính trị(?!\p{L})|^[^,;]{3,20}\s(?:những|các)\squy định\s(?:chưa|không|đã)\s/iu,
);

/** "trên cơ sở đó dự thảo Nghị định …": a deed, where a paper's name would be "hoàn thiện dự thảo Nghị định". */
export const DRAFTS = quick(/(?:^|[,;:]|đó|và|sớm|ngay|trương)\s?$/u);

/** "hồ sơ cấp giấy chứng nhận", "thủ tục điều chỉnh hiệp định": what papers are about. */
export const OF_PAPER = quick(
  /(?:hồ sơ|thủ tục|thẩm quyền|điều kiện|trình tự|thời gian|quy trình|công tác|khâu|việc)\s$/iu,
);
export const DONE_WITH = /^(?:cấp|điều chỉnh|thẩm định|phê duyệt|ký|thành lập|bổ sung|sửa đổi)\s/iu;
/** "thẩm định thiết kế bản vẽ thi công": some papers are worked over in being appraised. */
export const IN_ITSELF = /^(?:báo cáo (?:nghiên cứu|kinh tế|đánh giá)|thiết kế|danh mục|quy hoạch)\s/iu;
/** "phương án hợp nhất phần mềm": what a plan is about. */
export const PLAN_TO = quick(/(?:phương án|đề án|kế hoạch|lộ trình|chủ trương|dự án)\s$/iu);
export const BY_PLAN =
  /^(?:hợp nhất|nâng cấp|sửa đổi|điều chỉnh|bổ sung|xây dựng|thành lập|phát triển|triển khai|in)\s/iu;
/** "nghiên cứu mô hình", "nghiên cứu ứng dụng trí tuệ nhân tạo": only studied, unless it is put up. */
export const STUDIED = quick(/^nghiên cứu[,\s]+(?:(?:các|một số|những)\s)?(?:mô hình|giải pháp|ứng dụng)$/iu);

/** "đã ban hành …", "kiểm tra việc cấp giấy chứng nhận": done before, or only what the task is about. */
export const ABOUT_A_DEED = quick(
  /(?:có (?:cơ sở|căn cứ)(?: để)?|đã|đang|từng|lĩnh vực|không|chưa|chờ|nhu cầu|được|phục vụ|nhằm|về kết quả|kiến nghị|tự|ngày|khi)\s+$|(?:cho|của|trong|về|đối với)\s(?:việc|công tác)(?:\s\p{L}+){0,2},?\s+$|(?:chất lượng|(?<!chịu )trách nhiệm|chất lượng,? (?:và )?tiến độ)\s+$|quá trình(?:\s[\p{L},]+){0,2}\s+$|(?:hướng dẫn|vận động|khuyến khích|hỗ trợ|tạo điều kiện (?:để|cho)) (?:các )?(?:tỉnh|thành phố|huyện|xã|nhà đầu tư|doanh nghiệp|chủ đầu tư|nhà thầu|người dân|hộ dân|địa phương|đơn vị)\s+$|(?:sau khi|ngay khi|kể từ khi)(?:\s\p{L}+){0,6}\s+$|(?:hướng dẫn|kiểm tra|giám sát|thanh tra|theo dõi|đôn đốc|chấn chỉnh|hậu kiểm|tăng cường|trong|về)(?:\s\p{L}+){0,3}\s(?:việc|công tác|khâu)\s+$/iu,
);

/** "Dự án thủy điện A: Tập đoàn … làm việc với nhà thầu": what a point is about. */
export const PROJECT_LABEL = /^(?:Các )?(?:Dự án|Tiểu dự án|Trung tâm|Hệ thống)\s[^:;.]{2,120}:/u;

/** "(3) quy định về đấu nối …": an item of a list that is a name, not a deed. */
export const LISTED = new Opening(
  /^(?:quy định|quy chế|nghị định|thông tư|đề án|kế hoạch|quy trình|danh mục|phương án|bộ tiêu chí|tiêu chuẩn|quy chuẩn|cơ chế|quyết định|nghị quyết)\s(?:về|của|sửa đổi|hướng dẫn|quy định|thực hiện|phát triển|\p{Lu})/u,
);

/** "trình Chủ tịch UBND tỉnh quyết định": what an authority does is not handed in. */
export const decides = (before: string, what: string): boolean =>
  (SET_UP.test(what) && DIRECTED.test(before)) || (DECISION.has(what) && BY_AUTHORITY.test(before));
const DIRECTED = quick(/chỉ đạo\s+$/iu);
const SET_UP = quick(/^(?:các\s)?(?:hệ thống|đội ngũ|trung tâm|văn phòng|tổ công tác|ban chỉ đạo)$/iu);
const DECISION = new Set(['quyết định', 'quy định', 'báo cáo', 'thông qua', 'kết luận', 'thỏa thuận']);
const BY_AUTHORITY = quick(
  new RegExp(
    `(?:${HIDDEN}|${AUTHORITY}|nhân dân tỉnh|nhân dân thành phố|UBND tỉnh|UBND thành phố|thẩm quyền|xem xét,?)\\s+$`,
    'u',
  ),
);

/**
 * "báo cáo Thủ tướng", "quy định tại": a verb or a reference that looks like the noun. A bare "giải pháp", "nội dung" names no product, nor does
 * "kế hoạch vốn": money that is moved.
 */
export function tells(words: string, what: string): boolean {
  const noun = what.toLowerCase().replace(COUNT, '');
  if (!MAY_TELL.has(noun)) return false;
  const rest = words.slice(what.length, what.length + TOLD_WITHIN).trimStart();
  if (noun === 'báo cáo') return AUTHORITY_HERE.test(rest) || TOLD_TO.test(rest);
  if (noun === 'kế hoạch') return OF_MONEY.test(rest);
  return (rest.length < 8 && !TWO_WORDS.test(rest)) || REFERS.test(rest);
}
const COUNT = /^(?:(?:các|một số|những)\s+)+/u;
/** How far behind a noun is looked, in letters. */
const TOLD_WITHIN = 90;
const MAY_TELL = new Set(
  'báo cáo|kế hoạch|giải pháp|biên bản|kết quả|tình hình|quy định|thủ tục|chính sách|cơ chế|hồ sơ|chương trình|dự án'.split(
    '|',
  ),
);
const TOLD_TO = quick(/^(?:cấp|UBND|Ủy ban|Bộ|Sở|kết quả|tình hình|tiến độ|với|cho|về (?:Bộ|Sở|UBND))/u);
const OF_MONEY = quick(/^(?:vốn|đầu tư công trung hạn|sử dụng vốn)(?!\p{L})/u);
const TWO_WORDS = /^\p{Ll}+\s\p{Ll}{2,}$/u;
/** "hồ sơ, chứng từ", "chương trình, kế hoạch phát triển nhà ở": the first of two papers is named by the second. */
const REFERS = quick(
  new RegExp(
    `^(?:cụ thể|tại|của|nêu|hiện|này|[;.]|,(?!\\s(?:chứng từ|tài liệu|bản vẽ|diễn biến|${PRODUCT})(?!\\p{L})))`,
    'u',
  ),
);

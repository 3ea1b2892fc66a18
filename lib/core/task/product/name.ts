import { quick } from '../../text/words.ts';
import { beginsWithVerb, isBareVerb } from '../cues.ts';

/** What is said in pairs and triples: "cơ quan, đơn vị", "sửa đổi, bổ sung"; the comma between is no end. */
const PAIRS = [
  ['bộ|tỉnh|huyện|ngành', 'thành phố|cơ quan|địa phương'],
  ['cơ quan|tổ chức|địa phương', 'đơn vị|doanh nghiệp|cá nhân'],
  ['sửa đổi|bãi bỏ|cập nhật|điều chỉnh', 'bổ sung|thay thế'],
  ['máy móc|vật tư|phương tiện', 'thiết bị|vật tư|trang thiết bị'],
  ['khó khăn|vướng mắc|tồn tại', 'vướng mắc|kiến nghị|hạn chế'],
  [
    'chức năng|nhiệm vụ|mục tiêu|nội dung|chương trình',
    'nhiệm vụ|quyền hạn|giải pháp|tài liệu|nội dung|chương trình|chỉ tiêu',
  ],
  ['kế hoạch|trình tự|lộ trình', 'lộ trình|thủ tục|tiến độ'],
  ['tháng|tuần|ngày|quý', 'quý|tháng|năm'],
  ['nguyên tắc|tiêu chí', 'tiêu chí|định mức|quy trình'],
  ['khí hậu', 'nước biển dâng'],
  ['hồ sơ', 'tài liệu|chứng từ|bản vẽ'],
  [
    'quản lý|khai thác|sản xuất|đào tạo|miễn|phòng|kiểm tra|thanh toán',
    'sử dụng|vận hành|khai thác|kinh doanh|tiêu thụ|bồi dưỡng|giảm|chống|giám sát|quyết toán',
  ],
  ['tiêu chuẩn|quy chuẩn|đơn giá|định mức', 'quy chuẩn|tiêu chuẩn|đơn giá|định mức'],
  ['lương thực|thực phẩm|thuốc', 'thực phẩm|vật tư|hóa chất|trang thiết bị'],
]
  .map(([first, second]) => `(?:${first}),(?=\\s(?:${second})(?!\\p{L}))`)
  .join('|');

/** A product's name ends at a stop, or where the words go on to why, when or to whom. */
const NAME_END = quick(
  new RegExp(
    `,(?<!${PAIRS})(?!\\s(?:ngành|phường|thị xã|thị trấn|đặc khu|công chức|viên chức|pháp lệnh|lãng phí|tiêu cực|nghiệp vụ|chống|chữa cháy|cứu nạn|ứng phó|chính sách|cơ chế|giải pháp|quy chế|tiêu chí|tiêu chuẩn|kế hoạch|chương trình|đề án|dự án)(?![\\p{L}\\p{N}]))|[;:…\\n]|\\.(?!\\d{3})(?<!(?:TP|Tp|ThS|TS|GS|Q|P)\\.)|\\s(?<!(?:[Qq]uy|[Cc]hương|[Cc]ông|[Qq]uá|[Ll]ộ|[Tt]iến|[Gg]iáo|[Gg]iải|[Tt]ường|[Tt]huyết|[Hh]ành|[Ll]ịch)\\s)trình(?!\\s(?:diễn|độ|bày|tự)|[\\p{L}\\p{N}])|\\s(?<!(?:tiền|người|nơi|tài sản)\\s)g[ửở]i(?!\\s(?:tiền|tiết kiệm))(?![\\p{L}\\p{N}])|\\s(?:để|nhằm|báo cáo|(?<!kèm\\s)theo|bảo đảm|đảm bảo|đáp ứng|phục vụ|trước ngày|trước \\d|trước (?:thời điểm|khi)|phải|trong tháng|trong quý|trong Quý|trong năm|trong tuần|chậm nhất|muộn nhất|vào (?:ngày|thứ|sáng|chiều|\\d)|hằng (?:tuần|tháng|quý|năm)|hàng (?:tuần|tháng|quý|năm)|trên (?:trang|cổng|Cổng|phần mềm|Phần mềm|Hệ thống)|hoàn thành|làm cơ sở|làm căn cứ|(?:được )?giao cho|được giao|là(?= (?:Bộ|Sở|UBND)\\s)|và (?:trình|báo cáo|tổ chức|triển khai|gửi|công bố|ban hành|đưa))(?![\\p{L}\\p{N}])`,
    'gu',
  ),
);
/** "khám bệnh, chữa bệnh", "đất ở, đất sản xuất": behind the comma one more of the same, told by a word that stands before it too. */
const NEXT_OF_KIND = quick(/^,\s(?:(?:và|hoặc)\s)?(?<next>\p{Ll}+)(?:\s(?<after>\p{Ll}+))?/u);
/** A last one of a list already begun: "…, nước sinh hoạt". */
const SHORT = quick(/^,\s\p{Ll}+(?:\s\p{Ll}+){1,3}(?:[.;,]|$|\s(?:cho|của|đối với|tại)\s)/u);

/** "phương án bảo đảm an ninh": what a plan is for, right behind its noun. */
const FOR = /^\s(?:bảo đảm|đảm bảo|phục vụ|đáp ứng)(?=\s)/u;
/** What a clerk does with what is made, no more of its name. */
const GOES_ON = quick(
  /^(?:trình|báo cáo|g[ửở]i|ban hành|công bố|hoàn thành|tổ chức|triển khai|phê duyệt|nộp|lấy ý kiến|đưa|phân công|thực hiện|bảo đảm|đảm bảo|bàn giao|phối hợp|chỉ đạo|xin|làm|chi trả|giao|công khai|niêm yết|nghiệm thu|khởi công|thi công|đề xuất|kịp thời|khẩn trương|chủ động|sớm)(?!\p{L})/u,
);
/** "than, khí cho phát điện": two of one kind for the same end. */
const FOR_BOTH = quick(/^,\s\p{Ll}+\s(?:cho|của|phục vụ)\s/u);

/** Where a product's name ends in the words that begin with or behind its head noun, in UTF-16 units. `head`: that noun, where it stands before. */
export function nameEnd(rest: string, head = ''): number {
  const words = head + rest;
  const start = head.length;
  let from = start + (FOR.exec(rest)?.[0].length ?? 0);
  let listed = false;
  for (;;) {
    NAME_END.lastIndex = from;
    const end = NAME_END.exec(words);
    if (!end) return rest.length;
    const at = end.index;
    const behind = words.slice(at, at + 40);
    const next = end[0] === ',' ? NEXT_OF_KIND.exec(behind)?.groups : undefined;
    if (!next) return at - start;
    const verb = beginsWithVerb(behind.slice(2));
    // "phương án phân luồng, điều tiết giao thông": one thing done in two ways
    const twice = verb && !GOES_ON.test(behind.slice(2)) && isBareVerb(lastOf(words.slice(start, at)));
    const last = words
      .slice(Math.max(start, at - 40), at)
      .split(/\s+/u)
      .slice(-3);
    const alike = last.some((word) => word.length > 1 && (word === next.next || word === next.after));
    const more: boolean = !verb && (alike || (listed && SHORT.test(behind)) || FOR_BOTH.test(behind));
    if (!twice && !more) return at - start;
    listed ||= more;
    from = at + 1;
  }
}

/** Of a list of verbs, the last: "thu gom, vận chuyển". */
const lastOf = (words: string): string => words.slice(words.lastIndexOf(',') + 1).trim();

import { inLowerCase, quick } from '../../text/words.ts';
import { PRODUCT, SYSTEM } from '../cues.ts';
import { HIDDEN } from './not.ts';

/** Which verbs make which nouns a product. */

const MAKES =
  '(?<!(?:phép|liệu|công trình|trật tự|thi công) )xây dựng|ban hành|hoàn thiện|hoàn thành|hoàn tất|hoàn chỉnh|chỉnh lý|(?<!(?:quá|quy|chương|công|lộ|tiến|giáo|toàn|hành|giải|lịch|phát) )trình(?! (?:tự|độ|diễn|bày))|lập|soạn thảo|sửa đổi|phê duyệt|công bố|công khai|đề xuất|tổng hợp|thiết lập|thành lập|cập nhật|bổ sung|nghiên cứu|báo cáo(?! (?:chuyên đề|thẩm định|nghiên cứu|đề xuất chủ|đánh giá tác động|tổng kết|giải trình|sơ kết|tổng hợp quy hoạch))|hình thành|ký ban hành|tham mưu|điều chỉnh|gửi|cung cấp|hợp nhất|nâng cấp|thiết kế(?! (?:cơ sở|kỹ thuật|bản vẽ|mẫu|điển hình))|thẩm định|nộp|biên soạn|chuẩn bị|xác định|cần có|sớm có|chỉ đạo|(?<!(?:đăng|chữ|chu|ghi|để|khi|ngày) )ký(?! (?:quỹ|tên|số|gửi)(?!\\p{L}))|ký kết|in|phát hành|thống nhất|rà soát, xây dựng|tổ chức lập|lập lại|chốt|đàm phán|niêm yết|ra|làm(?= (?:lại )?(?:hồ sơ|báo cáo|đề án|tờ trình|kế hoạch))|mở(?= (?:chuyên mục|chuyên trang|sổ theo dõi))|cấp(?=(?: xong| lại| mới)? (?:bản xác nhận|mã số))|có(?= (?:báo cáo|kế hoạch|văn bản|tờ trình|công điện|công văn|thư xin lỗi|bản ))';
const SETS_UP =
  'triển khai|triển khai thí điểm|đưa vào sử dụng|đẩy nhanh tiến độ triển khai|xây dựng|nghiên cứu xây dựng|phát triển|hoàn thiện|thực hiện';
const BETWEEN = `${HIDDEN}+|công khai|chính thức|trước ngày [\\d/]+|trong (?:tháng|quý) [\\dIVX/]+|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|cục bộ|miễn phí|kỹ|kịp thời|ngay|lại|xong|đầy đủ|toàn bộ|khẩn trương|Thủ tướng Chính phủ|cấp có thẩm quyền|Chính phủ|Chủ tịch|Ủy ban nhân dân (?:tỉnh|thành phố)|UBND (?:tỉnh|thành phố|huyện|xã|phường)|(?:Thường trực |Ban Thường vụ )?(?:Đảng|Tỉnh|Thành|Huyện) [uủ][ỷy]|Lãnh đạo (?:Bộ|Sở|tỉnh|Thành phố)|lãnh đạo (?:bộ|sở|tỉnh|thành phố)|Bộ trưởng|Thứ trưởng|Phó Chủ tịch|Tổng Giám đốc|Hội đồng quản trị|HĐQT|Hội đồng thành viên|HĐTV|Ban Giám đốc|phụ trách|Giám đốc Sở|Hội đồng nhân dân tỉnh|HĐND tỉnh|thành lập|cho|với|đồng bộ|thông qua`;
/** What a paper goes on to after it is made: "xây dựng và triển khai các phương án". */
const ALSO =
  'triển khai|triển khai (?:có )?hiệu quả|tổ chức triển khai|thực hiện|tổ chức thực hiện|đưa vào (?:vận hành|khai thác|sử dụng)|vận hành|nhân rộng|duy trì|quản lý|theo thẩm quyền';
const COUNT =
  '(?:các|một số|những|bộ|\\d+ ?%?|toàn bộ|dự thảo|kết quả|hệ thống|(?:nội dung|điều)(?:, (?:điều|khoản))? của)';
/** "trình HĐND tỉnh tại kỳ họp thường lệ giữa năm 2026 quy định tỷ lệ phân chia …": what an assembly is to pass, behind when. */
const AT_SESSION = quick(
  /(?<![\p{L}\p{N}])trình (?:hđnd|hội đồng nhân dân|quốc hội)(?: [^\s,;.]+){0,3} tại (?:kỳ|phiên) họp(?: [^\s,;.]+){0,10}? (?<what>(?:quy định|nghị quyết|đề án|kế hoạch|chính sách)(?![\p{L}\p{N}]))/gu,
);
/** "cụ thể hóa các nhiệm vụ của Nghị quyết thành các chương trình, đề án": what it is made into. */
const MADE_INTO = quick(
  /(?<![\p{L}\p{N}])cụ thể hóa(?: [^\s;.]+){2,40}? thành (?<what>(?:các )?(?:chương trình|kế hoạch|đề án|nhiệm vụ|quy định|nghị quyết)(?![\p{L}\p{N}]))/gu,
);
/**
 * Which verbs make which nouns a product; each pair with its name, which the trace tells. The patterns read text in lower case, and only where
 * the cue stands in it, which is part of every match.
 */
export const MADE: readonly { readonly by: string; readonly cue: string; readonly pattern: RegExp }[] = [
  ['made', '', MAKES, PRODUCT],
  ['set-up', '', SETS_UP, SYSTEM],
  [
    'signed',
    'ký',
    '(?<!(?:để|khi|ngày) )ký|ký xong|ký kết',
    '(?:cam kết|thỏa thuận|hợp đồng|biên bản)(?! (?:với|đối|hoặc|trong|trước|ngay))',
  ],
  ['gathered', 'tập hợp', 'tập hợp', 'hồ sơ|tài liệu'],
  [
    'drafted',
    'dự thảo',
    'dự thảo',
    'nghị định|nghị quyết|thông tư|quyết định|chỉ thị|đề án|kế hoạch|chương trình|văn bản|tờ trình|luật|quy chế|quy định|báo cáo',
  ],
  [
    'built',
    'hoàn t',
    '(?:hoàn thành|hoàn tất) (?:việc )?(?:đầu tư(?: xây dựng)?|xây dựng|mở rộng|nâng cấp|cải tạo)',
    '(?:đường|tuyến|trạm|khu|bến|cảng|cầu|hầm|kè|đê|hồ|đập|nút giao|lưới điện|trường|trụ sở|bệnh viện|nhà|kho|cống|công trình)(?= (?!ở bị|của )\\p{L})',
  ],
  ['asked', 'câu hỏi', 'biên soạn|xây dựng|cập nhật', '(?:bộ |ngân hàng )?câu hỏi'],
  [
    'shown-at',
    'trên',
    '(?:công khai|đăng tải|công bố) trên (?:trang|cổng|website)[^,;.:]{0,60}?',
    '(?:danh sách|kết quả|tiến độ|tỷ lệ|thủ tục|quy hoạch)(?= \\p{Ll})',
  ],
  [
    'agreed',
    'thống nhất với',
    'thống nhất với [^,;.:]{3,80}?',
    '(?:phương án|kế hoạch|kịch bản|lộ trình|danh mục|quy chế phối hợp)(?= \\p{Ll})',
  ],
  ['staffed', 'kiện toàn', 'kiện toàn', 'ban chỉ đạo|tổ công tác|hội đồng|ban soạn thảo|tổ biên tập'],
  [
    'reported',
    '',
    'báo cáo|thông báo|gửi|cung cấp',
    '(?:tiến độ|kết quả|tình hình|tỷ lệ|số lượng|sản lượng|số liệu|nhu cầu)(?=,? (?!(?:hằng|hàng|định kỳ|cho|về|tại|với|trước|để|theo|vào|trên|cụ thể)(?!\\p{L}))\\p{Ll})',
  ],
  ['shown', 'công khai', 'công khai', '(?:kết quả|tỷ lệ)(?= \\p{Ll})'],
  ['chosen', 'phương án', '(?<!lựa )chọn', 'phương án(?= \\p{Ll})'],
  ['scheduled', 'tiến độ', 'lập|xây dựng', 'tiến độ(?= \\p{Ll})'],
  ['worked-out', 'tính toán', 'tính toán|tính toán lại|tính toán kỹ', 'phương án|kịch bản'],
  [
    'launched',
    'triển khai',
    'triển khai',
    'gói (?:tín dụng|hỗ trợ|vay)|bệnh án điện tử|sổ sức khỏe điện tử|học bạ số|hóa đơn điện tử',
  ],
  ['hastened', 'đẩy nhanh', 'đẩy nhanh', '(?:hồ sơ|thiết kế)(?= \\p{Ll})'],
  [
    'opinion',
    'ý kiến',
    'gửi|tham gia|có|cho',
    '(?:(?<=(?:có|cho) )ý kiến(?: chính thức)? bằng văn bản(?! (?:giao|yêu cầu|đề nghị|chỉ đạo))|(?<=(?:phải|sớm|cần) (?:có|cho) )ý kiến chính thức|ý kiến(?= (?:tham gia|góp ý|vào|đối với))|(?<=(?:gửi|có) )ý kiến(?: chính thức| cụ thể)?(?= về)|(?<=gửi )ý kiến (?:thẩm định|thẩm tra)|(?<=có )ý kiến (?:thẩm định|thẩm tra|góp ý)(?! (?:của|theo|tại))|(?<=có )ý kiến(?: cụ thể| chính thức| thẩm định)? bằng văn bản(?! (?:giao|yêu cầu|đề nghị|chỉ đạo)))',
  ],
  [
    'guidance',
    'hướng dẫn',
    'ban hành|xây dựng|cập nhật|hoàn thiện|sớm có|sửa đổi',
    '(?:hướng dẫn(?= (?:về|chi tiết|cụ thể|liên ngành|quy trình|tạm thời|chẩn đoán|điều trị|kỹ thuật|chuyên môn|giám sát))|(?<=(?:ban hành|xây dựng|cập nhật) (?:ngay |sớm |kịp thời )?)hướng dẫn(?= (?!các |việc |cho |thực hiện)\\p{Ll}))',
  ],
]
  .map(([by = '', cue = '', verbs = '', nouns = '']) => ({
    by,
    cue,
    pattern: quick(
      new RegExp(
        inLowerCase(
          `(?<![\\p{L}\\p{N}])(?:${verbs})(?:(?:[,\\s]+|\\svà\\s)(?:${verbs}|${BETWEEN}|${ALSO})){0,5}[,:\\s]+(?<what>["“«]?(?:${COUNT}\\s+){0,4}(?:${nouns})(?![\\p{L}\\p{N}]))`,
        ),
        'gu',
      ),
    ),
  }))
  .concat(
    { by: 'at-session', cue: 'họp', pattern: AT_SESSION },
    { by: 'made-into', cue: 'cụ thể hóa', pattern: MADE_INTO },
  );

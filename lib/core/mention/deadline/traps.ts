import { AGENCY, BODY } from './body-words.ts';
import type { Clause } from './clause.ts';
import { IN_CASE, IS_GRANTED, IS_READY } from './ready.ts';
import { L, R, re, type Trap, TrapList } from './trap.ts';
import { OTHERS } from './traps-of-others.ts';

/** "đã" before these says which tasks are meant, not that something is over: "các nhiệm vụ đã được giao". */
const SAID =
  '(?:được )?(?:giao|nêu|đề ra|phê duyệt|ban hành|cam kết|có|xác định|chỉ đạo|thống nhất|kết luận|duyệt|phân công|phân bổ|bố trí|ký|ký kết|đủ|thông báo|đăng ký|quy định|quyết định|đề xuất|trình bày|góp ý|hết|đến|được)';
/** "quyết toán các gói thầu đã hoàn thành": here "đã" tells which ones are meant, and the deed is the verb before them. */
const RELATIVE = `(?<!${L}(?:quyết toán|hoàn trả|rà soát|kiểm tra|nghiệm thu|bàn giao|xử lý|giải quyết|thu hồi|sửa chữa|khắc phục|thanh toán|đưa|tổng hợp|công khai|công bố|duy trì|bảo dưỡng|bảo trì|đánh giá|tháo gỡ|chi trả|số hóa|di dời|hoàn thiện|hoàn thành|phê duyệt|thẩm định|điều chỉnh|giải ngân|gia cố|khai thác|vận hành|khôi phục|khởi công|đấu thầu|thông xe|chuyển đổi|sắp xếp|cấp giấy|bồi thường|nạo vét|thay thế|cập nhật)${R}[^,;]{0,50} (?:các|những|số|toàn bộ|tất cả|phần|diện tích|đoạn|khu|hộ|hạng mục|công trình|dự án)(?: [\\p{L}\\d]+){0,5} )`;

/** "các dự án đã đủ điều kiện phải khởi công": which ones, and that they must. */
const OBLIGED = `đã (?!yêu cầu|chỉ đạo|giao|đề nghị|thống nhất|nhắc|kết luận|quyết định)[^,;]{2,90}${L}(?:phải|cần) `;

/**
 * What is no deadline, by what stands around it. Read in order; the first that holds gives the reason.
 * Each pattern runs on a window of at most some hundred units.
 */
export const TRAPS: readonly Trap[] = [
  // đã hoàn thành trước ngày 30/6 | đã ban hành trong tháng 5 | được giao trong năm 2025
  {
    why: 'past',
    where: 'segment',
    pattern: re(`${L}đã(?: (?!phải|cần|đủ)[\\p{L}\\d.%]+){0,3} ?$`),
    always: true,
    done: true,
  },
  // đã trình Chính phủ dự thảo Nghị định sửa đổi … trong tháng 5
  {
    why: 'past',
    where: 'segment',
    pattern: re(
      `(?=đã |vừa |từng )(?!${OBLIGED})${RELATIVE}${L}(?:(?:đã|vừa(?! (?:yêu cầu|đề nghị|gửi)(?!\\p{L}))) |(?<!(?:cho|theo|đến|của|ở|với|về|tại|trong|trên|và|ra|có) )từng (?=được|bị|là|có|xảy|ban hành|triển khai|thực hiện|tổ chức|đề xuất|phê duyệt|hoàn thành))(?!${SAID}${R})`,
    ),
    always: true,
    done: true,
  },
  // Bộ đã tổ chức 5 hội nghị, ban hành 3 văn bản trong tháng 5
  {
    why: 'past',
    where: 'clause',
    pattern: re(
      `(?=đã |vừa )${RELATIVE}${L}(?:đã|vừa(?! (?:yêu cầu|đề nghị|gửi)(?!\\p{L}))) (?!${SAID}${R})(?!.*${L}(?:yêu cầu|đề nghị|giao|phải|cần|khẩn trương|tiếp tục|phấn đấu|tập trung|đẩy nhanh|hoàn thành dứt điểm|đồng thời|bảo đảm|đảm bảo|trên cơ sở)${R})`,
    ),
    unless: {
      where: 'clause',
      pattern: re(
        `${L}(?:có trách nhiệm|phải) (?:báo cáo|tổng hợp|rà soát|lập|gửi|trình|kê khai)${R}[^;]*,(?: hoàn thành)? $`,
      ),
    },
    done: true,
  },
  // trong quý I năm 2022 đã bồi dưỡng | trong tháng 9/2020, Bộ Công Thương cũng đã chủ trì
  {
    why: 'past',
    where: 'right',
    pattern: re(`^,?(?! (?:đối với|cho) )(?: [\\p{L}\\d]+){0,8},?(?: cũng)? đã (?!${SAID}${R})`),
    unless: { where: 'right', pattern: re('^,? (?:toàn bộ|tất cả|các|mọi)[^;]{0,90} phải ') },
  },
  {
    why: 'past',
    where: 'tail',
    pattern: re(
      `${L}(?:chưa|không|chưa thể|không thể|chưa kịp)(?: (?:hoàn thành|thực hiện|trình|báo cáo|ban hành|giải ngân|bàn giao|gửi|được|đạt)(?: [\\p{L}]+){0,3})? ?$`,
    ),
    always: true,
  },
  { why: 'past', where: 'right', pattern: re('^ (?:vừa qua|qua|trước đó|trở về trước)(?![\\p{L}])'), always: true },
  // Trước đó, ngày 8/5/2024, UBND tỉnh yêu cầu … | hoàn thành trước ngày 31/5, song đến nay vẫn còn …
  { why: 'past', where: 'sentence', pattern: re('^[ "“]*(?:trước đó|trước đây|khi đó|thời điểm đó),? '), always: true },
  {
    why: 'past',
    where: 'right',
    pattern: re(
      '^,? (?:song|nhưng|tuy nhiên|thế nhưng|mà)(?: \\p{L}+){0,4} (?:vẫn|còn|chưa|mới(?: chỉ)?|không)(?!\\p{L})',
    ),
    always: true,
  },
  // trước ngày 15/6 theo Quyết định số 41/QĐ-TTg nhưng đến nay …
  {
    why: 'other-task',
    where: 'right',
    pattern: re(
      '^ theo (?:nghị quyết|quyết định|kế hoạch|thông báo|công văn|công điện)[^;]{0,110} (?:nhưng|song|đến nay)(?!\\p{L})',
    ),
    always: true,
  },
  // lùi thời gian khởi công từ tháng 9/2023 sang cuối năm nay
  {
    why: 'other-task',
    where: 'right',
    pattern: re('^ (?:sang|lùi sang|xuống|lên) (?!\\p{L}+ \\p{L}+ (?:phải|cần))'),
    always: true,
  },
  // tính đến 30/6 | lũy kế đến hết tháng 5 | số liệu đến ngày
  {
    why: 'statistic',
    where: 'lastWords',
    pattern: re(
      `${L}(?:tính|lũy kế|luỹ kế|cập nhật|thống kê|số liệu|ước|dự ước|ước tính|tồn tại|hiện có|so với|cùng kỳ|bình quân|trung bình|kết quả đạt được)(?: [\\p{L}]+){0,2} ?$`,
    ),
  },
  {
    why: 'statistic',
    where: 'right',
    pattern: re(
      '^ ?(?:,)?(?: [\\p{L}\\p{N}/]+){0,6} (?:ước )?(?:đạt|tăng|giảm|chiếm)(?: [\\p{L}]+){0,4} (?:\\d|gần|trên|hơn|khoảng)',
    ),
    unless: { where: 'right', pattern: re('^.{0,60} (?:phải|phấn đấu|bảo đảm|cần|yêu cầu) ') },
  },
  {
    why: 'statistic',
    where: 'tail',
    pattern: re(`\\d+(?:[.,]\\d+)?(?: ?[-–] ?\\d+(?:[.,]\\d+)?)? ?% ?$`),
    unless: {
      where: 'segment',
      pattern: re(`${L}(?:phải|phấn đấu|bảo đảm|đảm bảo|yêu cầu|quyết tâm|cam kết|cần)${R}`),
    },
  },
  // có hiệu lực từ ngày | áp dụng từ | quá 24 tháng kể từ
  { why: 'condition', where: 'clause', pattern: IS_READY },
  { why: 'condition', where: 'clause', pattern: IN_CASE, always: true },
  { why: 'condition', where: 'clause', pattern: IS_GRANTED, always: true },
  {
    why: 'condition',
    where: 'tail',
    pattern: re(
      `${L}(?:có hiệu lực|hiệu lực|hết hiệu lực|được tính|phát sinh|hết hạn|gia hạn|thời hạn (?:hiệp định|sử dụng|bảo hành|thuê|vay|hợp đồng|khai thác|giấy phép|cho thuê)(?: [\\p{L}]+){0,4})(?: [\\p{L}]+){0,3} ?$`,
    ),
  },
  {
    why: 'condition',
    where: 'tail',
    pattern: re(
      `${L}(?:thi hành|áp dụng|tính|(?<!(?:tuyển|học|vệ|thí|dân|y|an|phục) )sinh|(?<!(?:dưới|trên) \\d{1,2} |cao )tuổi|ổn định|(?<!ảnh )hưởng|miễn|giảm|đóng bảo hiểm)(?: [\\p{L}]+){0,3} ?$`,
    ),
    yields: true,
  },
  // diễn ra vào ngày | tại cuộc họp ngày | phát biểu ngày
  {
    why: 'meeting',
    where: 'tail',
    pattern: re(
      `${L}(?:diễn ra|(?<!(?:kết luận|thông báo|biên bản|nghị quyết|chuẩn bị|tổ chức|triệu tập|mời) )(?:cuộc họp|phiên họp|hội nghị|buổi làm việc)|chuyến công tác|làm việc (?:với|tại) [\\p{L} ]{1,40}|nghỉ (?:hè|lễ|tết)[\\p{L} ]{0,20}|chuyến thăm[\\p{L} ]{0,30}|phát biểu|(?<!có thể )xảy ra|sự cố|tai nạn|vụ việc|trận|cơn bão số \\d+|đợt mưa lũ) ?$`,
    ),
    yields: true,
  },
  // các mục tiêu đề ra trong năm 2025 | nhiệm vụ trọng tâm trong quý II; a body told alone may be who set them: "Bộ Y tế giao trong tháng 6"
  {
    why: 'other-task',
    where: 'tail',
    pattern: re(
      `(?<!^[^\\p{L}]*(?:[a-zđ]\\) )?(?:ubnd|ủy ban nhân dân|(?:${AGENCY} )?các ${BODY})(?: \\p{L}+){0,5} )${L}(?:đề ra|được giao|(?<!(?:bàn|chuyển|nút|điểm) )giao|đạt được|ghi nhận|theo kế hoạch|theo tiến độ|theo lộ trình|phát sinh|phát hiện|đăng ký) ?$`,
    ),
    always: true,
    unless: { where: 'segment', pattern: re(`giải ngân|hoàn thành|${L}(?:trình|tham mưu) [^,;]{2,60} ký giao`) },
  },
  {
    why: 'other-task',
    where: 'tail',
    pattern: re(
      `${L}(?:nhiệm vụ|trọng tâm|chủ yếu|công tác|(?:các|những|mọi) hoạt động|tình hình|mục tiêu|chỉ tiêu|sự kiện|ngân sách|nguồn vốn|(?<!quản lý )vốn|chi phí|doanh thu|biến động|tăng trưởng|kết quả công tác|chỉ đạo, điều hành) ?$`,
    ),
    always: true,
    yields: true,
    unless: {
      where: 'segment',
      pattern: re(
        `(?:hoàn thành|thực hiện xong|xử lý|(?:bố trí|cân đối|phân bổ|huy động|bổ sung|ứng|cấp|giải ngân|chuyển)(?: đủ| đầy đủ)? vốn ?$)`,
      ),
    },
  },
  {
    why: 'other-task',
    where: 'tail',
    pattern: re(`${L}(?:giải pháp|chương trình công tác|công việc|nội dung|kế hoạch|dự toán) ?$`),
    always: true,
    yields: true,
    unless: {
      where: 'segment',
      pattern: re(
        `(?:hoàn thành|thực hiện|xử lý|gửi|trình|xây dựng|ban hành|phê duyệt|lập|báo cáo|công bố|giải ngân|phấn đấu|hoàn thiện|thẩm định|đề xuất|triển khai|cung cấp)`,
      ),
    },
  },
  // hồ sơ tiếp nhận trước ngày 01/7/2025 được giải quyết theo quy định cũ
  {
    why: 'condition',
    where: 'right',
    pattern: re('^ (?:được|vẫn|thì|mà|bị|sẽ được|thực hiện theo quy định|áp dụng)(?![\\p{L}])'),
  },
  // các nhiệm vụ giao hoàn thành trong năm 2026 | những dự án dự kiến hoàn thành trong năm 2025
  {
    why: 'other-task',
    where: 'segment',
    pattern: re(
      `${L}(?:các|những|số|danh mục|nhất là|gồm|đối với)${R}(?: [\\p{L}\\d]+){1,10}(?: (?:(?<!(?:bàn|chuyển|nút|điểm) )giao|dự kiến|có thời hạn|có kế hoạch|có tiến độ|đến hạn|có hạn|thời hạn|chưa)) ?$`,
    ),
    always: true,
    unless: {
      where: 'segment',
      pattern: re(
        `^[^\\p{L}]*${BODY} [^,;]{2,60} được giao $|${L}(?:bảo đảm|đảm bảo|để|phấn đấu|đưa|sao cho|nhằm|yêu cầu)${R}`,
      ),
    },
  },
  ...OTHERS,
  // Mục tiêu cao nhất là tổ chức thành công Đại hội vào ngày 19/5/2026
  {
    why: 'horizon',
    where: 'sentence',
    pattern: re(`^[^\\p{L}]*mục tiêu [^:;]{2,120}$`),
    unless: { where: 'sentence', pattern: re(`${L}(?:phải|yêu cầu|đề nghị|giao)${R}`) },
  },
  // Dự báo mực nước sông đạt đỉnh vào giữa tháng 10
  {
    why: 'horizon',
    where: 'sentence',
    pattern: re(`^[^\\p{L}]*(?:theo )?(?:dự báo|nhận định|ước tính|dự kiến)${R}(?! (?:phải|kịp thời))`),
    unless: { where: 'sentence', pattern: re(`${L}(?:phải|yêu cầu|đề nghị|giao|báo cáo|gửi|trình|kịp thời)${R}`) },
    always: true,
  },
  // mục tiêu đến năm 2030 | tầm nhìn | định hướng
  {
    why: 'horizon',
    where: 'tail',
    pattern: re(
      `${L}(?:mục tiêu|tầm nhìn|định hướng|chiến lược|quy hoạch|chỉ tiêu|dự báo|giai đoạn|thời kỳ|lộ trình|kịch bản|nhu cầu|chi tiết theo (?:tuần|tháng))(?: (?:là|chung|cụ thể|phát triển))? ?$`,
    ),
    yields: true,
    unless: {
      where: 'segment',
      pattern: re(
        `${L}(?:công bố|ban hành|trình|hoàn thành|phê duyệt|hoàn thiện|thẩm định) (?:\\p{L}+ )?(?:lộ trình|quy hoạch|chiến lược) ?$`,
      ),
    },
  },
];

/**
 * The first trap that holds, or null. `verb`: "hoàn thành" stands directly before the time words; `limit`: a preposition
 * that can only set a limit does, so that the words before it are no statistic ("báo cáo số liệu trước ngày 16/9").
 */
export const findTrap = (clause: Clause, verb: boolean, limit = false, ahead = false): Trap | null =>
  LIST.find(clause, verb, limit, ahead);
const LIST = new TrapList(TRAPS);

import { BODY } from './body-words.ts';
import { L, R, re, type Trap } from './trap.ts';
import { MATTERS } from './traps-of-matters.ts';

/** What others foresee, promised, agreed in a contract, asked in another paper or asked before: told here, not ordered. */
export const OTHERS: readonly Trap[] = [
  // Thủ tướng Chính phủ sẽ nghe báo cáo lại vào đầu tháng 5/2026: what the one who tells will do himself
  {
    why: 'meeting',
    where: 'clause',
    pattern: re(
      `${L}(?:(?:phó )?thủ tướng(?: chính phủ)?|(?:phó )?chủ tịch [^,;]{3,30}|bộ trưởng|thường trực [^,;]{3,40}|lãnh đạo [^,;]{3,30}|trưởng ban [^,;]{3,30}|tôi) sẽ (?:trực tiếp |tiếp tục )*(?:nghe|họp|chủ trì|làm việc|kiểm tra|dự|tiếp|kiểm điểm|quay lại|thị sát|đi)${R}[^;]*$`,
    ),
    unless: { where: 'segment', pattern: re(`${L}(?:yêu cầu|giao|phải|báo cáo (?:thủ tướng|chính phủ))${R}`) },
    always: true,
  },
  // UBND huyện xin lùi thời gian hoàn thành đến ngày 30/12 | Cử tri kiến nghị sửa chữa đường trong năm 2021
  {
    why: 'other-task',
    where: 'clause',
    pattern: re(
      `${L}(?:xin|kiến nghị|đề xuất|mong muốn) (?:được |cho )*(?:lùi|gia hạn|kéo dài|điều chỉnh)${R}[^,;]*$|^[^\\p{L}]*(?:các )?(?:cử tri|người dân|bà con|nhân dân|doanh nghiệp|hiệp hội|đại biểu)${R}[^;]{0,60} (?:kiến nghị|đề nghị|phản ánh|mong muốn)${R}[^;]*$`,
    ),
    unless: { where: 'segment', pattern: re(`${L}(?:giao|yêu cầu|phải|trả lời|xử lý|giải quyết|báo cáo)${R}`) },
    always: true,
  },
  // Chính sách áp dụng đối với các dự án khởi công trước ngày 31/12/2025: whose things are meant
  {
    why: 'condition',
    where: 'segment',
    pattern: re(
      `${L}(?:áp dụng (?:đối với|cho|với)|(?:chính sách|mức) hỗ trợ|đối tượng (?:được|thụ hưởng|áp dụng|hỗ trợ)|thụ hưởng)${R}`,
    ),
    unless: {
      where: 'clause',
      pattern: re(
        `${L}(?:phải|giao|yêu cầu|khẩn trương|ban hành|trình|xây dựng|hoàn thiện|hoàn thành|rà soát|báo cáo|đề nghị|chi trả|lập|thống kê|tổng hợp|giải ngân)${R}`,
      ),
    },
    always: true,
  },
  // Danh mục các nhiệm vụ phải hoàn thành trong năm 2025 gồm 36 đề án
  { why: 'other-task', where: 'right', pattern: re('^ (?:gồm|bao gồm|là|có) \\d'), always: true },
  // gia hạn thời gian thực hiện dự án đến hết năm 2024
  {
    why: 'condition',
    where: 'tail',
    pattern: re(`${L}(?:gia hạn|kéo dài(?= thời (?:gian|hạn)))(?: \\p{L}+){1,7} $`),
    unless: {
      where: 'segment',
      pattern: re(`${L}(?:thủ tục|hồ sơ|tờ trình|hoàn thành việc|văn bản) [^,;]{0,30}(?:gia hạn|kéo dài)${R}`),
    },
    yields: true,
  },
  // hoàn thành trong năm 2025 đến nay mới đạt 83%
  { why: 'past', where: 'right', pattern: re('^,? (?:đến|tới) nay (?:mới|chỉ|còn|vẫn|chưa)(?!\\p{L})'), always: true },
  // không để dồn thanh toán vào cuối năm
  {
    why: 'condition',
    where: 'segment',
    pattern: re(`${L}(?:(?:không để|tránh|hạn chế)(?: \\p{L}+){0,2} (?:tập trung|ùn tắc|tình trạng)|dồn)${R}[^,;]*$`),
    always: true,
    yields: true,
  },
  // giải trình nguyên nhân chậm tiến độ trong 6 tháng đầu năm: what was
  {
    why: 'past',
    where: 'segment',
    pattern: re(`${L}(?:nguyên nhân|trách nhiệm) (?:của việc )?(?:chậm|để|xảy ra|không|chưa)${R}[^,;]*$`),
    yields: true,
  },
  // dự kiến hoàn thành trong năm 2026 | Theo kế hoạch, gói thầu 5 hoàn thành … | nhà đầu tư cam kết hoàn thành …
  {
    why: 'other-task',
    where: 'tail',
    pattern: re(
      `${L}(?:(?:dự kiến|dự tính|ước tính|dự báo|có thể)(?: sẽ)?|(?:dự kiến|sẽ)(?: [\\p{L}]+){0,4}|sẽ (?:trở lại|quay lại|sang|đến|thăm|tiếp tục thanh tra|tiến hành|diễn ra|công bố|khai mạc|họp|tổ chức|kiểm tra|làm việc|xem xét|đi kiểm tra)(?: [\\p{L}\\d]+){0,9}) ?$`,
    ),
    unless: { where: 'segment', pattern: re(`${L}(?:phải|yêu cầu|đề nghị|khẩn trương|phấn đấu)${R}`) },
    always: true,
  },
  // Giám đốc Sở cho biết, Sở dự kiến trình UBND tỉnh đề án trong quý II/2026
  {
    why: 'other-task',
    where: 'segment',
    pattern: re(
      `^[^\\p{L}]*(?:các )?${BODY}(?: [\\p{L}]+){0,8} dự kiến (?:sẽ )?(?:trình|ban hành|hoàn thành|khởi công|bàn giao|công bố|tổ chức|đưa|khai trương|đấu thầu|phê duyệt|báo cáo)${R}`,
    ),
    always: true,
    unless: {
      where: 'sentence',
      pattern: re(`${L}(?:yêu cầu|đề nghị|giao(?! (?:thông|dịch|lưu|thương|thoa|nhau))|phải|khẩn trương)${R}`),
    },
  },
  {
    why: 'other-task',
    where: 'clause',
    pattern: re('^ *theo (?:kế hoạch|tiến độ|quy hoạch|hợp đồng|cam kết|lộ trình|báo cáo)[^,]{0,60},'),
    unless: { where: 'clause', pattern: re(`${L}(?:phải|yêu cầu|đề nghị|giao|khẩn trương)${R}`) },
    always: true,
  },
  {
    why: 'other-task',
    where: 'segment',
    pattern: re(
      `${L}(?:nhà đầu tư|chủ đầu tư|nhà thầu|doanh nghiệp|đơn vị|địa phương|tỉnh|bộ)(?: [\\p{L}]+){0,4} (?<!(?:ký|(?<!(?:có|đã|theo) )(?:văn bản|(?<!văn )bản|giấy|thư)) )cam kết${R}`,
    ),
    always: true,
    unless: { where: 'segment', pattern: re(`${L}(?:yêu cầu|đề nghị|buộc|bảo đảm|đảm bảo|đúng|để)${R}`) },
  },
  // đại diện nhà thầu cho biết hợp đồng quy định hoàn thành trong tháng 11/2027 | thời gian thực hiện hợp đồng đến ngày 30/9
  {
    why: 'other-task',
    where: 'segment',
    pattern: re(
      `${L}hợp đồng(?: [\\p{L}\\d-]+){0,6} (?<!theo )(?:quy định|ghi|nêu|cho phép|có thời hạn|yêu cầu)(?: [\\p{L}]+){0,4} ?$`,
    ),
    always: true,
    unless: { where: 'segment', pattern: re(`${L}(?:ký|đàm phán|thương thảo|thanh lý)${R}`) },
  },
  {
    why: 'other-task',
    where: 'tail',
    pattern: re(
      `${L}(?:(?:thời gian|thời hạn|tiến độ)(?: [\\p{L}]+){0,2}|theo|có|gia hạn) (?:của )?hợp đồng(?: [\\p{L}]+){0,2} ?$`,
    ),
    always: true,
    yields: true,
  },
  // Theo Chỉ thị số 24/CT-TTg, toàn bộ trụ sở phải hoàn thành trong tháng 9: what another paper asks
  {
    why: 'other-task',
    where: 'sentence',
    pattern: re(
      `^[^\\p{L}]*theo (?:nghị quyết|nghị định|quyết định|công điện|chỉ thị|kết luận|thông báo|kế hoạch) số [^,;]{1,120}, (?![^;]{0,20}(?:yêu cầu|giao|đề nghị))[^;]{2,120}${L}(?:phải|cần)${R}`,
    ),
    always: true,
    unless: {
      where: 'sentence',
      pattern: re(
        `${L}(?:yêu cầu|giao|đề nghị|khẩn trương|đôn đốc|chủ trì|tham mưu|báo cáo|trình|rà soát|do đó|vì vậy)${R}`,
      ),
    },
  },
  // … trước ngày 28/02. Tuy nhiên, đến nay Bộ chưa nhận được báo cáo: asked before, and not done
  {
    why: 'past',
    where: 'next',
    pattern: re(
      '^\\s*(?:tuy nhiên|song|nhưng|thế nhưng),? (?:cho )?(?:đến|tới) (?:nay|thời điểm này)[^.;]{0,60}(?<!\\p{L})(?:chưa|quá hạn|mới có|mới chỉ|còn)(?!\\p{L})',
    ),
    always: true,
  },
  // trước dự báo tình hình khô, hạn trong năm 2019
  {
    why: 'horizon',
    where: 'clause',
    pattern: re(`${L}(?:dự báo tình hình|(?:trước|có) (?:tình hình|nguy cơ(?! (?:rất )?cao)))${R}[^;]{0,40}$`),
    yields: true,
    unless: { where: 'segment', pattern: re(`${L}(?:hoàn thành|báo cáo|trình|phải|xong)${R}`) },
  },
  // chi trả chế độ cho người nghỉ trước ngày 01/7/2026: whose things are meant
  {
    why: 'condition',
    where: 'tail',
    pattern: re(
      `${L}(?:người|hộ|cán bộ|trường hợp|đối tượng|công chức|viên chức|lao động)(?: (?!phải|cần)[\\p{L}]+){0,3} (?:nghỉ|nghỉ việc|nghỉ hưu|thôi việc|sử dụng đất|nhập học|tham gia|nộp hồ sơ) ?$`,
    ),
    always: true,
  },
  // các dự án được phê duyệt trước ngày 01/01/2021; but "bảo đảm các nghị định được ban hành trước ngày 15/6"
  {
    why: 'condition',
    where: 'tail',
    pattern: re(
      `${L}(?:các|những|đối với|trường hợp|số|hồ sơ|dự án)${R}(?!.*${L}(?:phải|cần|để|trình|báo cáo|gửi|bảo đảm|đảm bảo)${R}).*${L}(?:được|bị|đã(?! đủ))(?: [\\p{L}]+){1,3} ?$`,
    ),
    unless: {
      where: 'segment',
      pattern: re(
        `${L}(?:bảo đảm|đảm bảo|để|sao cho) (?:cho )?(?:các|những|\\p{L}+|\\d+) [^,;]{2,60} (?:được|bị) [^,;]{2,30}$`,
      ),
    },
  },
  // Nhu cầu vật liệu trong năm 2025 và các năm 2026 - 2027 là rất lớn
  {
    why: 'statistic',
    where: 'right',
    pattern: re(
      '^,?(?: và (?:các )?(?:năm|những năm|giai đoạn)[^,;.]{2,40})? (?:là|còn|vẫn|rất|cũng|đang|tiếp tục (?:là|có))(?: (?:là|còn|rất|khá|hết sức|tương đối|vô cùng))? (?:lớn|nhiều|cao|thấp|chậm|nặng nề|khó khăn|phức tạp|cấp bách|quan trọng|hạn chế|gặp|một|nhiệm vụ|yêu cầu|cơ bản|thách thức)(?!\\p{L})',
    ),
    always: true,
  },
  // phấn đấu đạt mục tiêu đón 8 triệu lượt khách quốc tế trong năm 2014
  {
    why: 'statistic',
    where: 'clause',
    pattern: re(
      `${L}(?:đạt|thực hiện|hoàn thành|vượt)(?: thắng lợi| tốt)? (?:các |những )?(?:mục tiêu|chỉ tiêu)${R}[^;]*\\d[^;]*$`,
    ),
    unless: { where: 'segment', pattern: re(`${L}(?:báo cáo|trình|gửi|ban hành|phê duyệt|xong|khởi công)${R}`) },
    yields: true,
  },
  // UNESCO dự kiến cử chuyên gia thẩm định thực địa từ ngày 10 đến 15/7
  {
    why: 'meeting',
    where: 'segment',
    pattern: re(`${L}dự kiến (?:sẽ )?(?:cử|sang|thăm|đến (?!ngày|hết|cuối|tháng|quý|năm|\\d)\\p{L})${R}[^,;]*$`),
    unless: { where: 'segment', pattern: re(`${L}(?:chuẩn bị|phục vụ|yêu cầu|giao|để|trình|báo cáo)${R}`) },
    always: true,
  },
  // Đoàn Thanh tra của EC dự kiến sang Việt Nam làm việc vào cuối tháng 10
  {
    why: 'meeting',
    where: 'segment',
    pattern: re(
      `${L}(?:đoàn|phái đoàn|phái bộ|chuyên gia|đại diện) [^,;]{0,60} ?dự kiến (?:sẽ )?(?:sang|đến|tới|vào|thăm|quay lại)${R}[^,;]*$`,
    ),
    always: true,
  },
  // báo cáo kế hoạch đón đoàn Cơ quan Kiểm toán Lào sang thăm vào tháng 11
  {
    why: 'meeting',
    where: 'segment',
    pattern: re(
      `${L}(?:đón|tiếp|mời|đưa)? ?(?:đoàn|phái đoàn)${R}[^,;]{0,70} (?:sang|đến|vào) (?:thăm|làm việc|khảo sát|kiểm tra)[^,;]*$`,
    ),
  },
  // bố trí đủ vốn (1.150 tỷ đồng trong năm 2023)
  {
    why: 'statistic',
    where: 'sentence',
    pattern: re('\\(\\s*[\\d.,]+ (?:nghìn |triệu |tỷ )?(?:đồng|tỷ|triệu|USD|ha|km|tấn|hộ|người)(?: [\\p{L}]+){0,3} ?$'),
  },
  // giữ mực nước các hồ để phát điện trong các tháng 6, 7
  {
    why: 'name',
    where: 'segment',
    pattern: re(
      `${L}(?:để|phục vụ|cho) (?:phát điện|cấp nước|cấp điện|tưới|tưới tiêu|gieo cấy|sinh hoạt|tiêu dùng|tiêu thụ)(?: [\\p{L}]+){0,3} ?$`,
    ),
    unless: { where: 'segment', pattern: re(`${L}(?:hoàn thành|xong|trước|báo cáo|trình|gửi)${R}`) },
  },
  ...MATTERS,
];

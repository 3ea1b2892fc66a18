import { L, R, re, type Trap } from './trap.ts';

/** Times of the matter itself: what was not done, whose money, what for, what follows for the late. */
export const MATTERS: readonly Trap[] = [
  // vải sớm 45.000 tấn, thu hoạch từ ngày 20/5 đến ngày 15/6: a figure and its season
  {
    why: 'statistic',
    where: 'clause',
    pattern: re(
      `\\d (?:nghìn |triệu )?(?:tấn|ha|héc ta|con|lít)${R},? (?:dự kiến )?(?:thu hoạch|xuất bán|xuống giống|gieo cấy|ra hoa)(?: rộ)? *$`,
    ),
  },
  // Một số địa phương kết quả rất thấp, chưa khởi công được dự án nào trong năm 2025
  {
    why: 'past',
    where: 'segment',
    pattern: re(`^ *(?:vẫn |còn |cũng |hiện )*chưa (?!(?:\\p{L}+ ){0,4}(?:phải|cần|thì) )`),
    yields: true,
  },
  // giải ngân toàn bộ kinh phí được giao trong năm 2023 trước ngày 31/01/2024: the day says it, the year whose money
  {
    why: 'other-task',
    where: 'right',
    pattern: re('^ (?:trước (?:ngày )?\\d|(?:chậm|muộn) nhất|xong trước|hoàn thành trước)'),
    yields: true,
  },
  // bảo đảm đủ thuốc, hóa chất cho công tác phòng, chống dịch trong năm 2019: what it is for
  {
    why: 'other-task',
    where: 'clause',
    pattern: re(
      `${L}(?:cho|phục vụ)(?<=${L}(?:bảo đảm|đảm bảo|chuẩn bị|dự trữ|đáp ứng)${R}[^;]* (?:cho|phục vụ))(?: cho)? (?:công tác|nhu cầu|hoạt động|sản xuất|người dân|thị trường)${R}[^;]*$`,
    ),
    unless: {
      where: 'clause',
      pattern: re(`${L}(?:hoàn thành|xong|trình|ban hành|phê duyệt|khởi công|gửi|báo cáo|bàn giao|đưa vào|nâng)${R}`),
    },
    yields: true,
  },
  // ưu tiên vốn cho các dự án có khả năng hoàn thành trong năm 2026: which ones
  {
    why: 'name',
    where: 'lastWords',
    pattern: re(`${L}(?:có )?khả năng(?: (?:giải ngân|hấp thụ|hoàn thành)(?: [\\p{L}]+){0,4})? *$`),
    always: true,
    yields: true,
  },
  // giải quyết dứt điểm các hồ sơ đăng ký lưu hành nộp trước ngày 31/12/2023: which ones
  {
    why: 'condition',
    where: 'clause',
    pattern: re(
      `${L}(?:giải quyết|xử lý|rà soát|thanh lý|thu hồi|đối với|dứt điểm|kiểm tra|thống kê|công nhận|cấp đổi|thẩm định|kiểm kê)${R}[^;]{0,40}${L}(?:hồ sơ|đơn|đơn thư|vụ việc|vụ án|khoản nợ|khoản vay|giấy phép|hợp đồng|giấy chứng nhận|xe|phương tiện)${R}[^;]{0,80}(?<![,;]|,? và|phải|cần|để) (?:nộp|tiếp nhận|nhận|phát sinh|ký|ký kết|cấp|sản xuất|nhập khẩu|đăng ký|thụ lý) ?$`,
    ),
    unless: { where: 'clause', pattern: re(`${L}(?:hoàn thiện|hoàn chỉnh|hoàn tất|lập|chuẩn bị|bổ sung|gửi)${R}`) },
    always: true,
  },
  // rà soát nhiệm vụ tồn đọng trong năm 2026, xong trong tuần này: which ones
  {
    why: 'condition',
    where: 'lastWords',
    pattern: re(
      `${L}(?:nhiệm vụ|công việc|việc|hồ sơ|dự án|công trình|khoản nợ|kết luận|kiến nghị|văn bản|đơn thư|vụ việc|tồn tại|vướng mắc)(?: [\\p{L}]+){0,3} (?:tồn đọng|còn tồn|tồn tại|dở dang|chuyển tiếp|phát sinh|chậm tiến độ|quá hạn|đến hạn|chưa (?:hoàn thành|xong|giải quyết|thực hiện|xử lý))(?: [\\p{L}]+){0,2} ?$`,
    ),
    unless: {
      where: 'right',
      pattern: re(
        '^(?!,? (?:và )?(?:phải )?(?:xong|hoàn thành|báo cáo|gửi|trình)[^.;]{0,60} (?:trước|trong|chậm nhất|tuần|ngày|tháng))',
      ),
    },
    always: true,
  },
  // quá thời hạn trên không bố trí vốn cho dự án mới trong năm 2021: what follows for the late
  {
    why: 'condition',
    where: 'segment',
    pattern: re(`^ *(?:nếu |trường hợp )?quá (?:thời )?(?:hạn|điểm)(?: trên| này| quy định)?(?: mà| thì)? (?!\\d)`),
    always: true,
  },
  // không để đứt gãy nguồn cung lao động trong quý II
  {
    why: 'other-task',
    where: 'segment',
    pattern: re(
      `${L}không để(?: xảy ra)? (?:đứt gãy|thiếu|gián đoạn|mất|ảnh hưởng|ùn tắc|khan hiếm|tăng giá|thiếu hụt)${R}[^,;]*$`,
    ),
    yields: true,
  },
  // Kỳ thi được tổ chức từ ngày 26/6 đến ngày 29/6/2024, là kỳ thi cuối cùng …: news of what will be held
  {
    why: 'meeting',
    where: 'segment',
    pattern: re(
      `^[^\\p{L}]*(?:kỳ thi|kỳ họp|phiên họp|hội nghị|lễ|lễ hội|giải|cuộc thi|triển lãm|hội chợ|đại hội|diễn đàn|festival|sự kiện|tuần lễ|ngày hội|vòng chung kết|chương trình)(?! phải)(?: [^,;:]{1,80})? (?:sẽ |dự kiến |chính thức )*(?:được tổ chức|sẽ được tổ chức|sẽ tổ chức|dự kiến tổ chức|diễn ra|khai mạc|bế mạc|được khai mạc)(?: [^,;]{1,40})? ?$`,
    ),
    unless: {
      where: 'segment',
      pattern: re(`${L}(?:phải|yêu cầu|đề nghị|giao|bảo đảm|đảm bảo|để|thống nhất|đồng ý)${R}`),
    },
    always: true,
  },
  // Phiên họp thường kỳ tháng 4: tổ chức vào ngày 27/4/2026
  {
    why: 'meeting',
    where: 'clause',
    pattern: re(
      `^[^\\p{L}]*(?:phiên họp|cuộc họp|hội nghị|kỳ họp|buổi họp)[^:;]{0,80}: (?:dự kiến )?(?:tổ chức|họp|khai mạc|bắt đầu)(?: [^,;]{0,20})? ?$`,
    ),
    always: true,
  },
  // Đồng ý tổ chức Hội nghị toàn quốc vào tháng 12; Thống nhất chủ trương khởi công đồng loạt vào ngày 19/5; Thống nhất thời gian tổ chức kỳ họp vào ngày 12/10: what is agreed to
  {
    why: 'meeting',
    where: 'sentence',
    pattern: re(
      `^[^\\p{L}]*(?:[a-zđ]\\) )?(?:(?:về|đối với) [^:;]{2,120}: )?(?:cơ bản |về nguyên tắc,? )?(?:thống nhất|đồng ý|nhất trí|chấp thuận)(?: (?:với|theo) (?:đề xuất|đề nghị|kiến nghị|phương án|báo cáo|kế hoạch)(?: của)? [^;:]{2,80}?)?(?: về)?(?: (?:chủ trương|việc))?(?: thời gian)? (?:tổ chức|họp|khai mạc|công bố|làm lễ|khởi công|khánh thành)${R}[^;]*$`,
    ),
    unless: {
      where: 'sentence',
      pattern: re(
        `${L}(?:giao|yêu cầu|đề nghị|phải|(?<!(?:công|chương) )trình|báo cáo|hoàn thành|ban hành|rà soát|xong)${R}`,
      ),
    },
    always: true,
  },
  // theo Nghị quyết của Quốc hội phải hoàn thành giải phóng mặt bằng trong năm 2020, bảo đảm khởi công đầu năm 2021
  {
    why: 'other-task',
    where: 'clause',
    pattern: re(
      `${L}theo (?:nghị quyết|kết luận|quyết định|chủ trương|yêu cầu)(?: số [^,;]{2,40})? của (?:quốc hội|bộ chính trị|trung ương|ban chấp hành trung ương|chính phủ|thủ tướng chính phủ),? (?:thì )?phải${R}[^;]*$`,
    ),
    unless: {
      where: 'clause',
      pattern: re(
        `${L}(?:yêu cầu|giao|đề nghị|khẩn trương|đôn đốc|chủ trì|báo cáo|trình|do đó|vì vậy)${R}(?! của)[^;]*$`,
      ),
    },
    always: true,
  },
  // tập trung thực hiện mục tiêu phấn đấu trong năm 2024 hoàn thành khoảng 130.000 căn hộ: what is aimed at
  {
    why: 'horizon',
    where: 'tail',
    pattern: re(`${L}(?:thực hiện|hoàn thành|đạt|với|theo) (?:các )?mục tiêu,? (?:phấn đấu|là) $`),
    always: true,
    yields: true,
  },
  // Mục tiêu: Phấn đấu hết năm 2016 toàn tỉnh có thêm 35 xã đạt chuẩn
  {
    why: 'horizon',
    where: 'right',
    pattern: re(
      '^,? (?:toàn (?:tỉnh|huyện|thành phố|ngành|quốc|xã|thị xã)|cả nước|tỉnh)(?: \\p{L}+){0,3} có (?:thêm |từ |ít nhất |khoảng |trên )*\\d',
    ),
    unless: { where: 'sentence', pattern: re('^[^\\p{L}]*(?:[a-zđ]\\) )?(?!mục tiêu)\\p{L}{2}') },
    always: true,
  },
  // Năm học 2017 - 2018 kết thúc vào ngày 25 tháng 5
  {
    why: 'meeting',
    where: 'sentence',
    pattern: re(
      '^[^\\p{L}]*(?:năm học|học kỳ|kỳ (?:thi|nghỉ|họp)|mùa|vụ|lễ hội|giải|hội thi)(?: [\\p{L}\\d–-]+){0,10} (?:kết thúc|bắt đầu|diễn ra|khai mạc|bế mạc|khai giảng) $',
    ),
    always: true,
  },
  // Đối với các dự án kết thúc thời hạn giải ngân trong năm 2022, chủ động làm việc với nhà tài trợ: which ones
  {
    why: 'condition',
    where: 'segment',
    pattern: re(
      `^[^\\p{L}]*(?:riêng )?đối với (?:các|những) [^,;]{2,60} (?:kết thúc|hết|đến)(?: thời)? hạn${R}[^,;]*$`,
    ),
    unless: { where: 'right', pattern: re('^ (?:phải|cần|hoàn thành)(?!\\p{L})') },
    yields: true,
  },
  // việc khơi thông cống trước mùa mưa thực hiện chưa triệt để: how it went
  {
    why: 'past',
    where: 'right',
    pattern: re(
      '^ (?:được )?(?:thực hiện|triển khai|tiến hành|làm) (?:còn )?(?:chưa|chậm(?! nhất)|không|thiếu)(?!\\p{L})',
    ),
    always: true,
  },
  // Kế hoạch gồm 12 dự án, trong đó dự án cầu Rạch Miễu 2 hoàn thành trong năm 2025: what a plan holds
  {
    why: 'horizon',
    where: 'clause',
    pattern: re(
      `${L}(?:kế hoạch|danh mục|quy hoạch|chương trình)${R}[^;]*${L}(?:gồm|trong đó)(?: có)?${R}:?[^;]*${L}(?:dự án|nhà máy|công trình|cầu|tuyến|đường|cảng) [^,;:]{2,60}$`,
    ),
    unless: {
      where: 'clause',
      pattern: re(
        `${L}(?:phải|cần|giao|yêu cầu|đề nghị|khẩn trương|đẩy nhanh|tập trung|triển khai|thực hiện|bảo đảm|đảm bảo|phấn đấu|sớm|hoàn thành (?!trong|năm|quý|tháng)|trình|ban hành|phê duyệt|xây dựng|báo cáo|lập|bàn giao|gửi)${R}`,
      ),
    },
    always: true,
    yields: true,
  },
  // xử lý các khoản nợ đến hạn trả trong tháng 12/2025: which debts
  {
    why: 'condition',
    where: 'tail',
    pattern: re(
      `${L}(?:nợ|trái phiếu|tín phiếu|khoản vay|tiền vay)(?: [^,;]{1,30})? (?:đến hạn|đáo hạn)(?: trả| thanh toán| trả nợ)? $`,
    ),
    yields: true,
  },
  // Đối với trường hợp nghỉ tinh giản trong quý I, hồ sơ gửi trước ngày 15/11/2024: which cases
  {
    why: 'condition',
    where: 'segment',
    pattern: re(
      `(?:^|[ :])đối với (?:các |những )?(?:trường hợp|đối tượng|người|cán bộ|công chức|học sinh|sinh viên|hộ|hồ sơ) (?![^,;:]*${L}(?:phải|cần|hoàn thành|báo cáo|gửi|xong)${R})[^,;:]{3,80}$`,
    ),
    always: true,
  },
];

/** Paragraphs of a news report of a meeting, with the tasks that a clerk enters: each "leads | limit", "-" for none. */
export interface ReportRow {
  readonly words: string;
  readonly tasks: readonly string[];
}

/** Somebody in authority tells somebody to do something. */
export const tellings: ReportRow[] = [
  {
    words: 'Phó Thủ tướng giao Bộ Xây dựng chốt phương án, báo cáo trước ngày 20/8/2026.',
    tasks: ['Bộ Xây dựng | 2026-08-20'],
  },
  {
    words: 'Kết luận cuộc họp, Phó Thủ tướng yêu cầu Bộ Công an rà soát các chốt trực trong tháng 8/2026.',
    tasks: ['Bộ Công an | 2026-08-31'],
  },
  {
    words: 'UBND TP. Hồ Chí Minh được yêu cầu mở sáu tuyến xe buýt trước ngày 15/9/2026.',
    tasks: ['UBND TP. Hồ Chí Minh | 2026-09-15'],
  },
  {
    words: '"Bộ Xây dựng phải trình hồ sơ trước ngày 25/8/2026", Phó Thủ tướng nhấn mạnh.',
    tasks: ['Bộ Xây dựng | 2026-08-25'],
  },
  {
    words: 'Phó Thủ tướng yêu cầu Bộ Ngoại giao tổ chức hội nghị quốc tế về an toàn bay trong tháng 9/2026.',
    tasks: ['Bộ Ngoại giao | 2026-09-30'],
  },
  {
    words: 'Phó Thủ tướng giao Bộ Công an gửi danh sách kèm theo hồ sơ từng trường hợp.',
    tasks: ['Bộ Công an | -'],
  },
  {
    words: 'Bộ Y tế chịu trách nhiệm tổ chức tiêm vắc xin cho nhân viên sân bay.',
    tasks: ['Bộ Y tế | -'],
  },
  { words: 'Bộ Ngoại giao là đầu mối trả lời báo chí nước ngoài về sự cố.', tasks: ['Bộ Ngoại giao | -'] },
  { words: 'Bộ Công an có nhiệm vụ khoanh vùng hiện trường.', tasks: ['Bộ Công an | -'] },
  { words: 'Ông giao Bộ Tài chính khẩn trương thẩm định phương án vốn.', tasks: ['Bộ Tài chính | -'] },
  {
    words: 'Chia sẻ với khó khăn của địa phương, Phó Thủ tướng đề nghị Bộ Nội vụ gửi hướng dẫn trong tháng 9/2026.',
    tasks: ['Bộ Nội vụ | 2026-09-30'],
  },
  {
    words: 'Bộ Y tế cho biết còn thiếu vắc xin và Phó Thủ tướng giao Bộ Y tế mua bổ sung trong tháng 9/2026.',
    tasks: ['Bộ Y tế | 2026-09-30'],
  },
];

/** Headings, captions, what is summed up, what officials tell of their own work, and what was told before. */
export const noTellings: ReportRow[] = [
  { words: 'Chốt mốc cho từng đơn vị', tasks: [] },
  { words: 'Kết nối giao thông: Không để khách "xuống máy bay lại tắc đường"', tasks: [] },
  { words: 'Lãnh đạo UBND TP. Đồng Nai cho biết nút giao sẽ thông xe kỹ thuật vào cuối tháng 9/2026.', tasks: [] },
  { words: 'Thứ trưởng Bộ Xây dựng cho hay bộ sẽ trình bộ định mức mới trong tháng 10/2026.', tasks: [] },
  { words: '"Chúng tôi cần thêm 6 tháng để tuyển đủ người, trước ngày 01/02/2027", Giám đốc hãng chia sẻ.', tasks: [] },
  { words: 'Ảnh: Phó Thủ tướng kiểm tra băng chuyền, nơi nhà thầu phải khắc phục lỗi trước 31/8', tasks: [] },
  {
    words: 'Kết luận cuộc họp, Phó Thủ tướng nhấn mạnh đây là công trình trọng điểm, "đã bay là phải an toàn".',
    tasks: [],
  },
  {
    words: '"Các đơn vị cần xem đây là việc của nhà mình, chậm ngày nào khổ dân ngày ấy", Phó Thủ tướng nhắn gửi.',
    tasks: [],
  },
  { words: '“Bộ Xây dựng phải thấy sốt ruột như hành khách chờ chuyến bay”, Phó Thủ tướng nói.', tasks: [] },
  { words: 'Tổ chức Hàng không dân dụng quốc tế (ICAO) đã cảnh báo về tình trạng thiếu kiểm soát viên.', tasks: [] },
  { words: 'Theo bản tin lúc 5 giờ, các tỉnh Nghệ An, Hà Tĩnh có mưa to, sân bay Vinh tạm đóng.', tasks: [] },
  { words: 'Luật Hàng không và các nghị định hướng dẫn giao Bộ Xây dựng cấp phép bay.', tasks: [] },
  { words: 'Sân bay này là đầu mối giao thông của cả vùng.', tasks: [] },
  { words: 'Đội bay đã có nhiệm vụ mới từ đầu tháng.', tasks: [] },
  { words: 'Dự báo từ đêm mai, sân bay Nội Bài có gió giật cấp 7.', tasks: [] },
  { words: 'Trước đó, ngày 24/7, Phó Thủ tướng đã yêu cầu Bộ Xây dựng nghiệm thu trước ngày 15/8/2026.', tasks: [] },
];

/** Paragraphs that open a report and sum it up: what they tell is told below. */
export const leadIns: string[] = [
  '(Chinhphu.vn) - Họp chiều 7/8, Phó Thủ tướng yêu cầu các đơn vị không đổ lỗi cho nhau, gỡ ngay các vướng mắc.',
  '(Tin tổng hợp) - Phó Thủ tướng yêu cầu Bộ Xây dựng chốt phương án trước ngày 20/8/2026.',
  'TTO - Phó Thủ tướng giao Bộ Xây dựng báo cáo phương án trước ngày 20/8/2026.',
];

/** The first paragraphs of a report, by the authority that tells in them; "/" parts paragraphs. */
export const authorities: ReportRow[] = [
  {
    words:
      'Chủ tịch tỉnh nhấn mạnh không để ai thiếu nhà. Giao Sở Xây dựng gửi thiết kế mẫu. / Sở Y tế chỉ đạo xử lý nguồn nước.',
    tasks: ['Sở Xây dựng | -', 'Sở Y tế | -'],
  },
  { words: 'UBND TP giao các Sở: Xây dựng, Tài chính khẩn trương làm rõ hồ sơ.', tasks: ['Xây dựng + Tài chính | -'] },
  {
    words: 'Phó thủ tướng cũng giao Bộ Nội vụ sớm hoàn thành thủ tục thành lập ban.',
    tasks: ['Bộ Nội vụ | -'],
  },
  {
    words: 'Lãnh đạo tỉnh giao Sở Y tế rà soát kho thuốc. / Sở Tài chính theo dõi giá cả trong tỉnh.',
    tasks: ['Sở Y tế | -', 'Sở Tài chính | -'],
  },
  {
    words:
      'Chủ tịch UBND tỉnh vừa ban hành chỉ thị về việc phòng cháy. / Công an tỉnh chủ trì, phối hợp với Sở Y tế kiểm tra các chợ.',
    tasks: ['Công an tỉnh | -'],
  },
  {
    words: 'Bộ Y tế cũng yêu cầu các đơn vị duy trì đường dây nóng trong kỳ nghỉ.',
    tasks: ['các đơn vị | -'],
  },
  {
    words: 'Để giữ an toàn lưới điện mùa nắng nóng, Tập đoàn Điện lực Việt Nam yêu cầu các đơn vị bố trí ca trực.',
    tasks: ['các đơn vị | -'],
  },
  {
    words: 'Ban Bí thư giao Văn phòng Trung ương Đảng hướng dẫn việc tổ chức lễ.',
    tasks: ['Văn phòng Trung ương Đảng | -'],
  },
  { words: 'Sở Nội vụ được yêu cầu hoàn tất bàn giao trước ngày 25/8/2026.', tasks: ['Sở Nội vụ | 2026-08-25'] },
  {
    words: 'UBND huyện yêu cầu các phòng, ban báo cáo kết quả. / Đồng thời, phân công cán bộ trực đủ bốn cấp.',
    tasks: ['các phòng, ban | -', 'các phòng, ban | -'],
  },
  {
    words: 'UBND tỉnh yêu cầu Sở Xây dựng kiểm tra cầu. / Theo đó, Sở Tài chính bố trí kinh phí trong tháng 9/2026.',
    tasks: ['Sở Xây dựng | -', 'Sở Tài chính | 2026-09-30'],
  },
  {
    words: 'Công văn nêu rõ, các địa phương tập trung giải phóng mặt bằng, hoàn thành trước 30/6/2026.',
    tasks: ['các địa phương | 2026-06-30'],
  },
  {
    words: 'Phó Chủ tịch UBND TP. Hà Nội Trần Văn An yêu cầu Sở Xây dựng báo cáo trước ngày 20/11/2026.',
    tasks: ['Sở Xây dựng | 2026-11-20'],
  },
  {
    words: 'Thủ tướng Chính phủ Trần Văn An chỉ đạo Bộ Khoa học và Công nghệ khẩn trương làm rõ nguyên nhân.',
    tasks: ['Bộ Khoa học và Công nghệ | -'],
  },
  {
    words: 'Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau: / - Giao UBND các huyện chọn một đội xung kích.',
    tasks: ['UBND các huyện | -'],
  },
  {
    words: 'Đối với đất mà UBND TP đã cho Công ty Vạn Phúc thuê nhưng bỏ trống, giao Sở Y tế kiểm tra, làm rõ.',
    tasks: ['Sở Y tế | -'],
  },
  {
    words: 'UBND tỉnh giao Sở Nội vụ rà soát đề án. / Song song đó, Công an tỉnh tổ chức kiểm tra các bến.',
    tasks: ['Sở Nội vụ | -', 'Công an tỉnh | -'],
  },
  {
    words: 'Theo kết luận của Phó Chủ tịch về nhà ở, đất ở trong tỉnh, Sở Xây dựng được giao nhiệm vụ lập danh mục.',
    tasks: ['Sở Xây dựng | -'],
  },
  {
    words: 'UBND tỉnh giao Sở Y tế rà soát kho thuốc. Giao Kỳ Lân Xanh theo dõi tiến độ. Tổng hợp kết quả.',
    tasks: ['Sở Y tế | -', '- | -', '- | -'],
  },
  {
    words: 'UBND tỉnh giao Sở Y tế, Công an tỉnh trực lễ. / Sở Tài chính được giao chủ trì nghiên cứu các kiến nghị.',
    tasks: ['Sở Y tế + Công an tỉnh | -', 'Sở Tài chính | -'],
  },
  {
    words: 'Tỉnh ủy yêu cầu UBND tỉnh chỉ đạo các sở hoàn thành kế hoạch trong tháng 10/2026.',
    tasks: ['UBND tỉnh | 2026-10-31'],
  },
];

/** The first paragraphs of a report, in which nobody is told anything yet, or no longer. */
export const nobodyTold: ReportRow[] = [
  { words: 'Giao thông qua đèo đã thông suốt. Giao dịch nhà đất trong tỉnh giảm hai tháng liền.', tasks: [] },
  { words: 'Sở Y tế phối hợp với Công an tỉnh tổ chức lễ ra quân sáng nay.', tasks: [] },
  { words: 'UBND tỉnh vừa ban hành Công văn số 415/UBND-TH về việc phòng cháy trong mùa khô.', tasks: [] },
  { words: 'Văn phòng UBND tỉnh vừa có thông báo kết luận của Chủ tịch UBND tỉnh về tiến độ các dự án.', tasks: [] },
  { words: 'Hiện nay, Sở Xây dựng đang rà soát hồ sơ của 40 dự án.', tasks: [] },
  { words: 'Theo yêu cầu của UBND tỉnh, Sở Y tế đã kiểm tra 30 cơ sở.', tasks: [] },
  { words: 'Tổng vốn của dự án là 2.400 tỷ đồng, chia làm hai giai đoạn.', tasks: [] },
  { words: 'Năm 2024, Sở Y tế tiếp nhận 1.200 đơn của người dân.', tasks: [] },
  { words: 'Các địa phương đã bàn giao 92% mặt bằng, còn vướng 14 hộ.', tasks: [] },
  { words: '“Chúng tôi phải chờ thêm vốn”, Giám đốc Ban Quản lý dự án chia sẻ.', tasks: [] },
  { words: 'Dự kiến, tại kỳ họp tới UBND tỉnh sẽ trình HĐND tỉnh 19 nghị quyết.', tasks: [] },
  { words: 'UBND tỉnh yêu cầu gì với các chủ đầu tư?', tasks: [] },
  { words: 'Báo cáo Quý I: Tính từ ngày 15 tháng 12 của năm trước đến ngày 14 tháng 3.', tasks: [] },
  { words: 'Báo cáo của Chính phủ tập trung phân tích những khó khăn của dự án này.', tasks: [] },
  { words: 'Sở Tài chính kiến nghị bổ sung 20 tỷ đồng, Sở Y tế đề xuất giữ nguyên.', tasks: [] },
  { words: 'Ảnh: Chủ tịch UBND tỉnh kiểm tra công trường, nơi nhà thầu thi công ba ca', tasks: [] },
  { words: 'Các đại biểu đã thảo luận, góp ý và thông qua dự thảo báo cáo.', tasks: [] },
  { words: 'Trước đó, năm 2020, UBND tỉnh đã giao Sở Y tế kiểm tra việc này.', tasks: [] },
  { words: 'Theo tìm hiểu của phóng viên, từ năm 2019, UBND tỉnh yêu cầu Sở Y tế di dời kho.', tasks: [] },
  { words: 'Có chỉ thị từ lâu, nhưng sáu năm qua UBND các quận vẫn chưa di dời cơ sở nào.', tasks: [] },
  { words: 'Cơ quan có trách nhiệm chủ động khắc phục hậu quả khi có yêu cầu.', tasks: [] },
  { words: 'Hà Nội xử lý dứt điểm 154 công trình vi phạm', tasks: [] },
];

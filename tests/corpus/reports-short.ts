import type { ReportRow } from './reports.ts';

/** Whole short articles of the press and of portals, as they come without headline or day: paragraphs parted by " / ". */
export const shortReports: ReportRow[] = [
  {
    words:
      'Tại cuộc họp, Giám đốc Ban Quản lý dự án tỉnh đề nghị UBND thành phố Biên Hòa bàn giao mặt bằng trước ngày 30/4/2026. / Chủ tịch UBND tỉnh Võ Tấn Đức yêu cầu UBND thành phố Biên Hòa bàn giao mặt bằng trước ngày 15/4/2026.',
    tasks: ['UBND thành phố Biên Hòa | 2026-04-15'],
  },
  {
    words:
      'Đại diện Bộ Tư pháp đề nghị cơ quan soạn thảo làm rõ trách nhiệm các bên trong quý II/2026. / Kết luận cuộc họp, Phó Thủ tướng giao Bộ Tài chính trình Chính phủ dự thảo Nghị định trước ngày 25/3/2026.',
    tasks: ['Bộ Tài chính | 2026-03-25'],
  },
  {
    words:
      'Phó Thủ tướng chủ trì cuộc họp về giá điện. / Nhiều ý kiến đề nghị Bộ Công Thương công bố giá trong tháng 4/2026. / Các chuyên gia kiến nghị Tập đoàn Điện lực Việt Nam kiểm tra lưới điện trước ngày 30/4/2026.',
    tasks: [],
  },
  {
    words: 'Phó Chủ tịch UBND TP. Cần Thơ Lê Văn An vừa yêu cầu Sở Xây dựng lập danh sách bến bãi trong tháng 12/2024.',
    tasks: ['Sở Xây dựng | 2024-12-31'],
  },
  {
    words:
      'Thủ tướng Chính phủ Trần Minh Đức vừa chỉ đạo Bộ Tài chính xem xét mức thuế, báo cáo Thủ tướng trong tháng 5/2025.',
    tasks: ['Bộ Tài chính | 2025-05-31'],
  },
  {
    words: 'NLĐ - Chủ tịch UBND tỉnh Gia Lai mới đề nghị Công an tỉnh kiểm tra kho pháo trước ngày 20/01/2025.',
    tasks: ['Công an tỉnh | 2025-01-20'],
  },
  {
    words:
      'Ngày 21/3/2025, UBND tỉnh Lâm Đồng ban hành văn bản số 1555/UBND-LN chỉ đạo Sở Nông nghiệp và Môi trường lập kế hoạch trồng rừng, báo cáo UBND tỉnh trước ngày 15/4/2025. Đồng thời chủ trì tổ chức lễ phát động trong tháng 5/2025.',
    tasks: ['Sở Nông nghiệp và Môi trường | 2025-04-15', 'Sở Nông nghiệp và Môi trường | 2025-05-31'],
  },
  {
    words:
      'UBND tỉnh đã có Công văn số 88/UBND-KT yêu cầu Sở Y tế rà soát thuốc dự trữ, hoàn thành trước ngày 10/6/2025. / Văn bản cũng yêu cầu UBND các huyện báo cáo số ca bệnh hằng ngày.',
    tasks: ['Sở Y tế | 2025-06-10', 'UBND các huyện | recurring'],
  },
  {
    words:
      'UBND TP Hà Nội vừa có văn bản gửi các sở về tiến độ tuyến đường. / TP yêu cầu UBND quận Đống Đa tổ chức giải tỏa 4 lán tạm, xong trước ngày 10/01/2025.',
    tasks: ['UBND quận Đống Đa | 2025-01-10'],
  },
  {
    words:
      'Chủ tịch UBND thành phố nhấn mạnh đây là việc cấp bách. / Theo đó, giám đốc các sở phải lập dự toán, gửi Sở Tài chính trước ngày 15/8/2025. Sở Tài chính được giao bố trí kinh phí, hoàn tất trước ngày 18/8/2025.',
    tasks: ['giám đốc các sở | 2025-08-15', 'Sở Tài chính | 2025-08-18'],
  },
  {
    words:
      'Kết luận cuộc họp, Bí thư Huyện ủy giao Phòng Nội vụ tổng hợp hồ sơ trước ngày 12/9/2025. Việc kê khai tài sản phải hoàn thành trước ngày 31/12/2025.',
    tasks: ['Phòng Nội vụ | 2025-09-12', '- | 2025-12-31'],
  },
  {
    words:
      'Bộ Giáo dục và Đào tạo đề nghị các sở báo cáo biến động sĩ số trong tháng 10/2024. Trước ngày 18/11/2024, các địa phương phải báo cáo Bộ: Có tăng, giảm đột biến không?',
    tasks: ['các sở | 2024-10-31', 'các địa phương | 2024-11-18'],
  },
  {
    words:
      'Ngày 9/5/2025, UBND TP Huế đã có công văn số 217/UBND-TH do Chủ tịch Lê An ký, giao Giám đốc Sở Y tế kiểm tra thông tin báo nêu, báo cáo trước ngày 25.5.2025.',
    tasks: ['Giám đốc Sở Y tế | 2025-05-25'],
  },
  {
    words: 'Thủ tướng Chính phủ yêu cầu trong tháng 8/2025, Bộ Xây dựng phải trình phương án khai thác tuyến đường.',
    tasks: ['Bộ Xây dựng | 2025-08-31'],
  },
  {
    words: 'Phó Thủ tướng yêu cầu chậm nhất ngày 15/4/2025, các địa phương phải gửi báo cáo về Bộ Tài chính.',
    tasks: ['các địa phương | 2025-04-15'],
  },
  {
    words:
      'Ngày 26/5/2025, UBND tỉnh ban hành Công văn số 703/UBND-TN về kế hoạch sử dụng đất. / Theo đó, giao các sở, ngành rà soát nhu cầu, gửi báo cáo trước ngày 28/5/2025.',
    tasks: ['các sở, ngành | 2025-05-28'],
  },
  {
    words:
      'Cụ thể, ông An giao Sở Nội vụ hoàn thiện đề án trong quý 3/2025. UBND TP yêu cầu các huyện góp ý trước ngày 10/7/2025.',
    tasks: ['Sở Nội vụ | 2025-09-30', 'các huyện | 2025-07-10'],
  },
  {
    words:
      'Phó Thủ tướng Thường trực Trần Minh Đức yêu cầu Bộ Nội vụ khẩn trương kiểm tra, làm rõ nội dung báo chí nêu, báo cáo Thủ tướng Chính phủ trước ngày 28/4/2025.',
    tasks: ['Bộ Nội vụ | 2025-04-28'],
  },
  {
    words: 'UBND tỉnh Lâm Đồng vừa có ý kiến giao Sở Xây dựng rà soát đường nối hai tỉnh trước ngày 20/6/2025.',
    tasks: ['Sở Xây dựng | 2025-06-20'],
  },
  {
    words:
      'Bộ Y tế ban hành Công văn số 33/BYT-KCB gửi UBND các tỉnh về khám chữa bệnh. / Theo đó, Bộ đề nghị các địa phương rà soát giường bệnh, báo cáo Bộ trước ngày 25/8/2025.',
    tasks: ['các địa phương | 2025-08-25'],
  },
  {
    words:
      'Công văn 33/BYT-KCB ngày 01/8/2025 yêu cầu các địa phương rà soát giường bệnh, báo cáo Bộ Y tế trước ngày 25/8/2025.',
    tasks: ['các địa phương | 2025-08-25'],
  },
  {
    words:
      'Lãnh đạo TP yêu cầu các sở tuyên truyền về dịch trước ngày 25/8/2025. Giao Thanh tra giao thông kiểm tra bến xe trước ngày 26/8/2025.',
    tasks: ['các sở | 2025-08-25', 'Thanh tra giao thông | 2025-08-26'],
  },
  {
    words:
      'Thủ tướng yêu cầu "Bộ Ngoại giao chuẩn bị nội dung cuộc gặp trước ngày 12/2/2025". Bộ trưởng chỉ đạo các bệnh viện tuyến trung ương cử chuyên gia trước ngày 13/2/2025.',
    tasks: ['Bộ Ngoại giao | 2025-02-12', 'các bệnh viện tuyến trung ương | 2025-02-13'],
  },
];

/** Articles in which there is nothing for a clerk to enter: the first who tells tells of the past, of himself, or names only the paper. */
export const shortNews: ReportRow[] = [
  {
    words:
      'Ngày 21/4/2025, UBND tỉnh ban hành Công văn số 1915/UBND-KTTH chỉ đạo các sở tổ chức trực lễ. / Theo đó, UBND tỉnh yêu cầu Công an tỉnh báo cáo trước ngày 02/5/2025.',
    tasks: ['Công an tỉnh | 2025-05-02'],
  },
  {
    words:
      'UBND tỉnh giao Sở Tài chính cân đối vốn trước ngày 10/5/2025. Trước đó, Sở Tài chính đã có Văn bản số 12/STC đề nghị Sở Xây dựng bổ sung hồ sơ.',
    tasks: ['Sở Tài chính | 2025-05-10'],
  },
  {
    words:
      'UBND tỉnh giao Sở Y tế kiểm tra bếp ăn trước ngày 10/5/2025. Văn phòng UBND tỉnh ban hành Công văn số 20/VP-VX truyền đạt ý kiến chỉ đạo của lãnh đạo tỉnh.',
    tasks: ['Sở Y tế | 2025-05-10'],
  },
  {
    words:
      'UBND tỉnh giao Sở Xây dựng rà soát hồ sơ trước ngày 10/5/2025. Bao giờ dự án được cấp phép, người dân phải chờ đến khi nào?',
    tasks: ['Sở Xây dựng | 2025-05-10'],
  },
  {
    words:
      'UBND tỉnh giao Sở Nội vụ thẩm định trước ngày 10/5/2025. Sở Nội vụ đã yêu cầu UBND các huyện gửi hồ sơ từ năm 2023.',
    tasks: ['Sở Nội vụ | 2025-05-10'],
  },
  {
    words:
      'Phó Thủ tướng vừa yêu cầu Bộ Công Thương tính giá điện trước ngày 10/5/2025. Theo các chuyên gia, giá điện cần có lộ trình phù hợp.',
    tasks: ['Bộ Công Thương | 2025-05-10'],
  },
  {
    words:
      'Phó Thủ tướng vừa yêu cầu Bộ Y tế trình phương án trước ngày 10/5/2025. Năm 2023, Thủ tướng giao Bộ Y tế xây dựng đề án này.',
    tasks: ['Bộ Y tế | 2025-05-10'],
  },
  {
    words:
      'Chủ tịch UBND tỉnh vừa yêu cầu Sở Xây dựng gỡ vướng trước ngày 10/5/2025. Ông Bình, chủ đầu tư, cho biết công ty đã thi công được 60% khối lượng.',
    tasks: ['Sở Xây dựng | 2025-05-10'],
  },
  {
    words:
      'Chủ tịch UBND tỉnh vừa yêu cầu Sở Tài chính chi trả trước ngày 10/5/2025. Sở Tài chính vừa tổ chức hội nghị tổng kết năm.',
    tasks: ['Sở Tài chính | 2025-05-10'],
  },
  {
    words:
      'Chủ tịch UBND tỉnh vừa yêu cầu Sở Công Thương kiểm tra chợ trước ngày 10/5/2025. Người dân phải mua nước với giá cao trong mùa khô.',
    tasks: ['Sở Công Thương | 2025-05-10'],
  },
  { words: 'Ông Trần Văn Hòa (Bình Định) đề nghị Bộ Tài chính trả lời về hoàn thuế trước ngày 30/6/2025.', tasks: [] },
  { words: 'Thủ tướng Nhật Bản vừa yêu cầu Bộ Tài chính trình gói hỗ trợ trước ngày 30/6/2025.', tasks: [] },
  { words: 'Chủ tọa phiên chất vấn đề nghị Giám đốc Sở Y tế làm rõ việc thiếu thuốc trước ngày 30/6/2025.', tasks: [] },
  {
    words: 'Trường đại học thông báo: Công văn 12/ĐHQG hướng dẫn sinh viên nộp hồ sơ trước ngày 30/6/2025.',
    tasks: [],
  },
  {
    words:
      'Phó Thủ tướng vừa giao Bộ Công Thương đề xuất mức giá trong tháng 6/2025.Đầu năm, Bộ Công Thương kiến nghị tăng giá.Tuy nhiên, chưa có phương án.',
    tasks: ['Bộ Công Thương | 2025-06-30'],
  },
  {
    words:
      'Văn phòng Chính phủ có Thông báo số 653 ngày 28/11 về ý kiến chỉ đạo của Phó Thủ tướng Bùi Thanh Sơn. / • Chủ đầu tư: Phối hợp hoàn thành nghiệm thu trước ngày 15/12/2025. / Những thành tựu đã đạt được / • Hoàn thành thi công cầu cảng',
    tasks: ['Chủ đầu tư | 2025-12-15'],
  },
  {
    words: 'Công ty có Thông báo số 12 về giờ làm việc. / • Công ty: Mở cửa từ 8 giờ / • Chủ đầu tư: Nghỉ chủ nhật',
    tasks: [],
  },
  {
    words:
      'Phó Thủ tướng chủ trì cuộc họp, yêu cầu Bộ Công Thương trình kịch bản trước ngày 30/6/2025. Ngoài giá điện, ông cũng yêu cầu ngành y tế báo cáo trong tháng 7/2025.',
    tasks: ['Bộ Công Thương | 2025-06-30', 'ngành y tế | 2025-07-31'],
  },
  {
    words: 'UBND TP HCM vừa chỉ đạo Sở Y tế tăng cường giám sát, báo cáo trước ngày 30/6/2025.',
    tasks: ['Sở Y tế | 2025-06-30'],
  },
  { words: 'Sở Y tế vừa chỉ đạo xong đợt tiêm chủng trước ngày 30/6/2025 tại 12 bệnh viện.', tasks: [] },
  {
    words:
      'Ngày 20/3/2025, Thủ tướng giao Bộ Tài chính hoàn thiện cơ chế tài chính cho đề án, trình trước ngày 30/4/2025. / Về dữ liệu, Thủ tướng yêu cầu phải tập trung rà soát kho dữ liệu dùng chung, hoàn thành trong quý II/2025.',
    tasks: ['Bộ Tài chính | 2025-04-30', '- | 2025-06-30'],
  },
  {
    words:
      'Ngày 20/3/2025, Thủ tướng yêu cầu Bộ Y tế quản lý quảng cáo thực phẩm chức năng, báo cáo trước ngày 30/4/2025. / Siết quảng cáo sai sự thật cũng là yêu cầu của Thủ tướng với Bộ Công Thương, các cơ quan báo chí.',
    tasks: ['Bộ Y tế | 2025-04-30', 'Bộ Công Thương + các cơ quan báo chí | -'],
  },
  {
    words:
      'Chính phủ vừa ban hành Nghị quyết phiên họp thường kỳ tháng 6 năm 2023. / Theo đó, Chính phủ giao Ngân hàng Nhà nước Việt Nam điều hành lãi suất linh hoạt trong tháng 7/2023. Chính phủ cũng lưu ý, tiếp tục giảm mặt bằng lãi suất cho vay. Cùng với đó là rà soát điều kiện cho vay.',
    tasks: [
      'Ngân hàng Nhà nước Việt Nam | 2023-07-31',
      'Ngân hàng Nhà nước Việt Nam | -',
      'Ngân hàng Nhà nước Việt Nam | -',
    ],
  },
  {
    words:
      'Phó Thủ tướng giao các cơ quan tháo gỡ cho hai dự án. / 📋 Bộ Công Thương được giao nghiên cứu cơ chế bán điện theo cụm, báo cáo trước ngày 15/12/2025. / ✅ Những thành tựu đã đạt được',
    tasks: ['các cơ quan | -', 'Bộ Công Thương | 2025-12-15'],
  },
  {
    words:
      'Bộ trưởng Bộ Xây dựng yêu cầu Cục Đường bộ rà soát tải trọng cầu, báo cáo trước ngày 30/7/2025. / Với Cục Hàng không, Bộ trưởng yêu cầu hoàn thiện dự thảo nghị định.',
    tasks: ['Cục Đường bộ | 2025-07-30', 'Cục Hàng không | -'],
  },
];

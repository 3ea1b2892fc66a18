/** Parts of which believable notices are put together, written for this project. */

/** What a meeting was about: for titles and headings. */
export const TOPICS = [
  'chuyển đổi số quốc gia',
  'tháo gỡ khó khăn cho các dự án năng lượng',
  'phát triển nhà ở xã hội',
  'giải ngân vốn đầu tư công',
  'phòng, chống thiên tai',
  'phát triển kết cấu hạ tầng đường sắt',
  'chống khai thác hải sản bất hợp pháp',
  'cải cách thủ tục hành chính',
  'phát triển công nghiệp bán dẫn',
  'quản lý thị trường vàng',
  'bảo đảm cung ứng thuốc và vật tư y tế',
  'thực hiện quy hoạch vùng Đồng bằng sông Cửu Long',
  'sắp xếp đơn vị hành chính',
  'xử lý các dự án chậm tiến độ, tồn đọng kéo dài',
  'phát triển thị trường các-bon',
  'nâng cao chất lượng giáo dục nghề nghiệp',
  'phát triển logistics và kinh tế cảng biển',
  'bảo đảm trật tự, an toàn giao thông',
] as const;

export const DEEDS = [
  'rà soát, hoàn thiện',
  'khẩn trương xây dựng',
  'tổng hợp, đánh giá tình hình thực hiện',
  'nghiên cứu, đề xuất',
  'hướng dẫn các địa phương triển khai',
  'tổ chức kiểm tra, đôn đốc việc thực hiện',
  'chuẩn bị đầy đủ hồ sơ, trình cấp có thẩm quyền ban hành',
  'cân đối, bố trí kinh phí để thực hiện',
  'công bố công khai trên cổng thông tin điện tử',
  'tập trung tháo gỡ vướng mắc trong thực hiện',
] as const;

export const THINGS = [
  'danh mục dự án ưu tiên đầu tư giai đoạn 2026 - 2030',
  'kế hoạch giải phóng mặt bằng các đoạn tuyến còn lại',
  'dự thảo Nghị định sửa đổi, bổ sung các quy định về đấu thầu',
  'cơ sở dữ liệu quốc gia về đất đai',
  'phương án bảo đảm điện cho sản xuất và sinh hoạt mùa khô',
  'quy trình nội bộ giải quyết thủ tục hành chính trên môi trường điện tử',
  'đề án phát triển nguồn nhân lực chất lượng cao',
  'định mức kinh tế - kỹ thuật về khảo sát, thiết kế',
  'báo cáo tác động của việc điều chỉnh quy hoạch',
  'bản đồ phân vùng rủi ro sạt lở bờ sông, bờ biển',
  'quy chế phối hợp giữa các cơ quan trong chia sẻ dữ liệu',
  'danh sách các tổ chức, cá nhân chậm giải quyết hồ sơ',
  'phương án xử lý tài sản công dôi dư sau sắp xếp',
  'tiêu chuẩn, quy chuẩn kỹ thuật về trạm sạc xe điện',
  'kế hoạch dự trữ, điều tiết hàng hóa thiết yếu',
  'tổng mức đầu tư và tiến độ của từng gói thầu',
  'chương trình tập huấn cho cán bộ cấp xã',
  'cơ chế giá điện hai thành phần',
] as const;

export const AIMS = [
  'bảo đảm khả thi, hiệu quả',
  'không để gián đoạn việc phục vụ người dân, doanh nghiệp',
  'theo đúng thẩm quyền và quy định của pháp luật',
  'tránh thất thoát, lãng phí, tiêu cực',
  'phù hợp với thực tiễn của từng địa phương',
  'rõ người, rõ việc, rõ thời gian, rõ sản phẩm',
] as const;

export const ENDS = [
  'báo cáo Thủ tướng Chính phủ',
  'trình Chính phủ xem xét, quyết định',
  'gửi Văn phòng Chính phủ tổng hợp',
  'báo cáo Phó Thủ tướng phụ trách',
] as const;

export const EVENTS = [
  'trước mùa mưa bão năm nay',
  'ngay sau khi Nghị quyết của Quốc hội có hiệu lực',
  'khi dự án được bàn giao mặt bằng',
] as const;

export const TAGS = [
  'gấp',
  'họp giao ban',
  'báo cáo Bộ trưởng',
  'chờ ý kiến',
  'đầu tư công',
  'theo dõi riêng',
] as const;

export const NOTES = [
  'Vụ Kế hoạch đang lấy ý kiến các đơn vị.',
  'Đã gửi công văn đôn đốc lần hai, chưa có trả lời.',
  'Chờ số liệu của địa phương, hẹn lại đầu tuần sau.',
  'Lãnh đạo Bộ yêu cầu báo cáo riêng tại giao ban.',
  'Dự thảo lần ba đã chuyển Vụ Pháp chế.',
] as const;

export const RESULTS = [
  'Đã có văn bản báo cáo Thủ tướng Chính phủ.',
  'Đã ban hành quyết định, gửi các đơn vị thực hiện.',
  'Hoàn thành, số liệu đã cập nhật trên hệ thống.',
] as const;

export const REASONS = [
  'chờ ý kiến của cơ quan thẩm định',
  'khối lượng lớn hơn dự kiến',
  'phải lấy ý kiến lại',
] as const;

import type { ProductRow } from './products.ts';

/** What a making verb makes, whatever it is called; and what looks like it and is not made. */
export const productsMade: ProductRow[] = [
  {
    point: 'Bộ Y tế sửa đổi Hướng dẫn chẩn đoán và điều trị bệnh tay chân miệng.',
    product: 'Hướng dẫn chẩn đoán và điều trị bệnh tay chân miệng',
  },
  { point: 'Tập đoàn Điện lực Việt Nam cung cấp đầy đủ số liệu theo yêu cầu của Bộ Tài chính.', product: 'số liệu' },
  {
    point: 'Cục Thú y đàm phán với Trung Quốc để ký Nghị định thư xuất khẩu thịt lợn chính ngạch.',
    product: 'Nghị định thư xuất khẩu thịt lợn chính ngạch',
  },
  {
    point: 'Sở Xây dựng xây dựng lại đơn giá chiếu sáng công cộng trước ngày 20/4/2026.',
    product: 'đơn giá chiếu sáng công cộng',
  },
  { point: 'Bộ Nội vụ xây dựng chuẩn chức danh viên chức thư viện.', product: 'chuẩn chức danh viên chức thư viện' },
  {
    point: 'UBND tỉnh Gia Lai sớm phê duyệt giá cho thuê rừng trên địa bàn.',
    product: 'giá cho thuê rừng trên địa bàn',
  },
  { point: 'Viện Năng lượng đề xuất công nghệ lưu trữ điện phù hợp.', product: 'công nghệ lưu trữ điện phù hợp' },
  {
    point: 'UBND tỉnh Lai Châu phê duyệt xong toàn bộ quy hoạch chi tiết khu tái định cư.',
    product: 'quy hoạch chi tiết khu tái định cư',
  },
  {
    point: 'Bộ Tài chính trình lại Đề án tái cơ cấu quỹ, trình Chính phủ.',
    product: 'Đề án tái cơ cấu quỹ',
    to: 'Chính phủ',
  },
  {
    point: 'Bộ Y tế hoàn chỉnh Thông tư sửa đổi giá dịch vụ khám bệnh, chữa bệnh.',
    product: 'Thông tư sửa đổi giá dịch vụ khám bệnh, chữa bệnh',
  },
  {
    point: 'Ủy ban Dân tộc trình Thủ tướng Chính phủ Quyết định về hỗ trợ đất ở, đất sản xuất, nước sinh hoạt.',
    product: 'Quyết định về hỗ trợ đất ở, đất sản xuất, nước sinh hoạt',
    to: 'Thủ tướng Chính phủ',
  },
  { point: 'Sở Tài chính đề xuất nguồn vốn cho các xã khó khăn.', product: null },
  { point: 'Bộ Giao thông vận tải hoàn chỉnh thủ tục bàn giao cầu.', product: 'thủ tục bàn giao cầu' },
  { point: 'Sở Xây dựng xây dựng cầu qua sông Lô.', product: null },
  { point: 'UBND huyện Mai Sơn xây dựng lại nhà ở cho các hộ bị sập.', product: null },
  { point: 'UBND tỉnh Hà Nam xây dựng nông thôn mới kiểu mẫu.', product: null },
  { point: 'Sở Nội vụ thực hiện Kế hoạch đã được phê duyệt theo tiến độ.', product: null },
  { point: 'Sở Công Thương quản lý vật liệu xây dựng, giá bán lẻ.', product: null },
  { point: 'Hội Liên hiệp Phụ nữ đẩy mạnh xây dựng gia đình văn hóa.', product: null },
  {
    point: 'UBND các huyện hoàn thành xây dựng các khu tái định cư trong tháng 11 năm 2026.',
    product: 'các khu tái định cư',
  },
  { point: 'Sở Xây dựng hoàn thành mở rộng bến bãi tạm tại Km3+4, xong trước Tết.', product: 'bến bãi tạm tại Km3+4' },
  { point: 'Sở Nội vụ biên soạn bộ câu hỏi - trả lời về tiền lương.', product: 'bộ câu hỏi - trả lời về tiền lương' },
  {
    point: 'Sở Xây dựng công khai trên trang thông tin điện tử danh sách các doanh nghiệp vi phạm.',
    product: 'danh sách các doanh nghiệp vi phạm',
  },
  {
    point: 'Sở Xây dựng thống nhất với UBND tỉnh Long An phương án đấu nối đường tỉnh 823.',
    product: 'phương án đấu nối đường tỉnh 823',
  },
  { point: 'Bộ Tài chính cho ý kiến bằng văn bản trong 10 ngày làm việc.', product: 'ý kiến bằng văn bản' },
  {
    point: 'Ban Quản lý di tích hoàn thiện Báo cáo tiến độ 4 năm, gửi Bộ Ngoại giao.',
    product: 'Báo cáo tiến độ 4 năm',
  },
  { point: 'UBND huyện hoàn thành xây dựng lại nhà ở bị sập đổ trước ngày 31/12/2026.', product: null },
  { point: 'Sở Y tế thống nhất với Sở Tài chính trước khi thực hiện.', product: null },
  { point: 'Sở Công Thương công khai trên trang thông tin điện tử để người dân biết.', product: null },
  { point: 'Sở Nội vụ hoàn thiện báo cáo Chủ tịch UBND tỉnh trong tháng 8.', product: null },
  { point: 'Sở Tư pháp niêm yết các Quy chế này tại trụ sở.', product: null },
  { point: 'Sở Du lịch hoàn thành vượt tiến độ các chỉ tiêu.', product: null },
  { point: 'Sở Xây dựng đẩy nhanh tiến độ xây dựng nhà ở cho công nhân.', product: null },
];

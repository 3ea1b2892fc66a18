/** To whom a task goes (rõ thẩm quyền): the point of a notice, and who receives what it hands on, as printed; null where nobody does. */
export interface AddresseeRow {
  readonly point: string;
  readonly to: string | null;
}

export const addressees: readonly AddresseeRow[] = [
  { point: 'Sở Tài chính tham mưu UBND tỉnh trình HĐND tỉnh bổ sung dự toán.', to: 'UBND tỉnh' },
  { point: 'Sở Xây dựng hoàn thiện hồ sơ, báo cáo UBND tỉnh trình cấp có thẩm quyền phê duyệt.', to: 'UBND tỉnh' },
  { point: 'Bộ Tài chính hoàn thiện dự án Luật, báo cáo Chính phủ để trình Quốc hội.', to: 'Chính phủ' },
  { point: 'Vụ Pháp chế hoàn thiện dự thảo, báo cáo Bộ trưởng trình Chính phủ.', to: 'Chính phủ' },
  { point: 'Sở Y tế rà soát, gửi danh sách về Sở Nội vụ trước ngày 20/3/2026.', to: 'Sở Nội vụ' },
  {
    point: 'UBND các xã tổng hợp thiệt hại gửi Sở Nông nghiệp và Môi trường để báo cáo UBND tỉnh.',
    to: 'Sở Nông nghiệp và Môi trường',
  },
  { point: 'Ban Quản lý dự án lập hồ sơ quyết toán nộp về Sở Tài chính trong tháng 5 năm 2026.', to: 'Sở Tài chính' },
  { point: 'Sở Tư pháp thẩm định, trình UBND tỉnh ban hành Quyết định trong tháng 4 năm 2026.', to: 'UBND tỉnh' },
  {
    point: 'Sở Nội vụ báo cáo kết quả thực hiện về Văn phòng UBND tỉnh trước ngày 15 hằng tháng.',
    to: 'Văn phòng UBND tỉnh',
  },
  { point: 'Sở Công Thương kiến nghị Bộ Công Thương tháo gỡ vướng mắc về giá điện.', to: 'Bộ Công Thương' },
  { point: 'Công an tỉnh tham mưu cho Chủ tịch UBND tỉnh chỉ đạo xử lý dứt điểm.', to: 'Chủ tịch UBND tỉnh' },
  { point: 'Sở Ngoại vụ xin ý kiến Bộ Ngoại giao về đoàn ra năm 2026.', to: 'Bộ Ngoại giao' },
  {
    point: 'Bộ Xây dựng trình Thủ tướng Chính phủ Quy hoạch điều chỉnh trong quý II năm 2026.',
    to: 'Thủ tướng Chính phủ',
  },
  { point: 'Sở Giáo dục và Đào tạo chuyển toàn bộ hồ sơ sang Sở Nội vụ để xét tuyển.', to: 'Sở Nội vụ' },
  { point: 'Cục Thống kê cung cấp số liệu cho Sở Tài chính trước ngày 10/4/2026.', to: 'Sở Tài chính' },
  { point: 'Thanh tra tỉnh báo cáo Thường trực Tỉnh ủy kết quả thanh tra.', to: 'Thường trực Tỉnh ủy' },
  { point: 'Sở Du lịch đề xuất UBND tỉnh phương án tổ chức lễ hội.', to: 'UBND tỉnh' },
  { point: 'Bộ Y tế gửi văn bản lấy ý kiến tới Bộ Tư pháp trước ngày 20 tháng 3 năm 2026.', to: 'Bộ Tư pháp' },
  {
    point: 'Sở Xây dựng phối hợp với Sở Tài chính rà soát, báo cáo UBND tỉnh trong tháng 3 năm 2026.',
    to: 'UBND tỉnh',
  },
  { point: 'Giao Sở Tài chính tổng hợp, trình Chủ tịch UBND tỉnh xem xét, quyết định.', to: 'Chủ tịch UBND tỉnh' },
  { point: 'Ủy ban nhân dân các huyện báo cáo bằng văn bản về Sở Nội vụ.', to: 'Sở Nội vụ' },
  {
    point: 'Văn phòng Chính phủ tổng hợp, báo cáo Phó Thủ tướng Chính phủ Trần Hồng Hà.',
    to: 'Phó Thủ tướng Chính phủ Trần Hồng Hà',
  },
  {
    point: 'Sở Khoa học và Công nghệ hoàn chỉnh Đề án, trình Ban Thường vụ Tỉnh ủy trước ngày 30/6/2026.',
    to: 'Ban Thường vụ Tỉnh ủy',
  },
  { point: 'Tập đoàn Điện lực Việt Nam báo cáo Bộ Công Thương phương án cấp điện mùa khô.', to: 'Bộ Công Thương' },
  { point: 'Sở Tài chính nghiên cứu, đề xuất, báo cáo cấp có thẩm quyền xem xét.', to: 'cấp có thẩm quyền' },
];

export const nobodyAddressed: readonly AddresseeRow[] = [
  { point: 'Sở Nông nghiệp và Môi trường chuyển giao kỹ thuật cho nông dân các xã vùng cao.', to: null },
  {
    point: 'Sở Xây dựng hướng dẫn Công ty cổ phần Sông Đà thủ tục chuyển nhượng dự án cho Công ty cổ phần An Bình.',
    to: null,
  },
  { point: 'Sở Tài chính kiểm tra báo cáo của Sở Y tế về mua sắm.', to: null },
  { point: 'Công an tỉnh xử lý nghiêm các trường hợp không chấp hành chế độ báo cáo.', to: null },
  { point: 'Sở Công Thương cung cấp đủ xăng dầu cho các xã biên giới trong dịp Tết.', to: null },
  { point: 'Sở Y tế rút kinh nghiệm về việc chậm trình dự thảo trong năm 2025.', to: null },
  { point: 'Sở Nội vụ thực hiện đúng quy trình, thủ tục theo quy định.', to: null },
  { point: 'Sở Giáo dục và Đào tạo đổi mới chương trình dạy nghề cho học sinh.', to: null },
  { point: 'Sở Văn hóa, Thể thao và Du lịch chuẩn bị chương trình nghệ thuật chào mừng ngày lễ.', to: null },
  { point: 'Ngân hàng Nhà nước chi nhánh tỉnh chỉ đạo các ngân hàng cho vay, thu nợ tiền gửi đúng hạn.', to: null },
  { point: 'Sở Xây dựng triển khai công trình cầu Bản Mòn bảo đảm tiến độ.', to: null },
  { point: 'Sở Tài chính bố trí vốn theo đề xuất của Sở Xây dựng.', to: null },
  { point: 'Sở Tư pháp tuyên truyền, phổ biến pháp luật tới người dân vùng cao.', to: null },
  { point: 'Bưu điện tỉnh chuyển phát kịp thời hàng hóa cho nhân dân vùng lũ.', to: null },
  { point: 'Đài Phát thanh và Truyền hình tỉnh thông báo rộng rãi trên sóng về lịch cắt điện.', to: null },
  { point: 'Sở Nội vụ theo dõi việc chấp hành kiến nghị của Thanh tra tỉnh.', to: null },
  { point: 'Công ty Điện lực bảo đảm cung cấp điện ổn định cho sản xuất.', to: null },
  { point: 'Sở Nông nghiệp và Môi trường cấp phát giống lúa cho các hộ bị thiệt hại.', to: null },
  { point: 'UBND các xã bàn giao mặt bằng cho nhà thầu trước ngày 30/4/2026.', to: null },
  { point: 'Sở Xây dựng khẩn trương thi công đoạn qua xã Mường Hum.', to: null },
  { point: 'Sở Y tế tiếp nhận kiến nghị của cử tri và giải quyết dứt điểm.', to: null },
  { point: 'Sở Tài chính tập trung giải ngân vốn theo tờ trình đã được phê duyệt.', to: null },
  { point: 'Chi cục Thuế tăng cường thu hồi nợ đọng, chống chuyển giá.', to: null },
  { point: 'Sở Khoa học và Công nghệ khuyến khích doanh nghiệp đề xuất nhiệm vụ nghiên cứu.', to: null },
  { point: 'Trường Chính trị tỉnh mở lớp bồi dưỡng báo cáo viên cấp xã.', to: null },
];

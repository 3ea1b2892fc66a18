/** Points of a notice: what must be produced, and to whom it goes; null where the point names none. */
export interface ProductRow {
  readonly point: string;
  readonly product: string | null;
  readonly to?: string | null;
}

export const products: ProductRow[] = [
  {
    point: 'Bộ Y tế xây dựng Nghị định sửa đổi quy định về giá thuốc, trình Chính phủ trong tháng 6/2026.',
    product: 'Nghị định sửa đổi quy định về giá thuốc',
    to: 'Chính phủ',
  },
  {
    point: 'Bộ Nội vụ hoàn thiện Đề án sắp xếp cơ quan chuyên môn, báo cáo Thủ tướng Chính phủ.',
    product: 'Đề án sắp xếp cơ quan chuyên môn',
    to: 'Thủ tướng Chính phủ',
  },
  {
    point: 'Sở Xây dựng lập Kế hoạch bảo trì cầu đường năm 2026, gửi Sở Tài chính trước ngày 20/4/2026.',
    product: 'Kế hoạch bảo trì cầu đường năm 2026',
    to: 'Sở Tài chính',
  },
  {
    point: 'Bộ Công Thương ban hành Thông tư hướng dẫn mua bán điện trực tiếp.',
    product: 'Thông tư hướng dẫn mua bán điện trực tiếp',
    to: null,
  },
  {
    point: 'Sở Y tế tham mưu UBND tỉnh ban hành Quyết định phê duyệt danh mục thuốc.',
    product: 'Quyết định phê duyệt danh mục thuốc',
    to: 'UBND tỉnh',
  },
  {
    point: 'Bộ Tài chính chuẩn bị Tờ trình về gia hạn thuế, trình Chính phủ, Ủy ban Thường vụ Quốc hội.',
    product: 'Tờ trình về gia hạn thuế',
    to: 'Chính phủ, Ủy ban Thường vụ Quốc hội',
  },
  { point: 'Bộ Công an nâng cấp phần mềm đăng ký xe trong tháng 8/2026.', product: 'phần mềm đăng ký xe' },
  {
    point: 'Bộ Tư pháp xây dựng cơ sở dữ liệu về thi hành án, hoàn thành trong năm 2026.',
    product: 'cơ sở dữ liệu về thi hành án',
  },
  { point: 'Bộ Xây dựng ban hành quy trình thẩm định rút gọn.', product: 'quy trình thẩm định rút gọn' },
  {
    point: 'Sở Nội vụ có văn bản hướng dẫn UBND các xã trước ngày 15/4/2026.',
    product: 'văn bản hướng dẫn UBND các xã',
  },
  { point: 'Các địa phương ký cam kết trách nhiệm về giải ngân.', product: 'cam kết trách nhiệm về giải ngân' },
  { point: 'Sở Tài chính lập phương án bán trụ sở dôi dư, nộp về UBND tỉnh.', product: 'phương án bán trụ sở dôi dư' },
  { point: 'Bộ Y tế công bố đường dây nóng tiếp nhận phản ánh.', product: 'đường dây nóng tiếp nhận phản ánh' },
  { point: 'Bộ Nội vụ thành lập Tổ công tác kiểm tra công vụ.', product: 'Tổ công tác kiểm tra công vụ' },
  {
    point: 'Ngân hàng Nhà nước trình Chính phủ Nghị định về bảo hiểm tiền gửi.',
    product: 'Nghị định về bảo hiểm tiền gửi',
    to: 'Chính phủ',
  },
  {
    point: 'Bộ Nội vụ báo cáo kết quả rà soát biên chế về Văn phòng Chính phủ (qua Vụ Tổ chức công vụ).',
    product: 'kết quả rà soát biên chế',
    to: 'Văn phòng Chính phủ',
  },
  { point: 'Bộ Xây dựng nghiên cứu, đề xuất quy chuẩn trạm dừng nghỉ.', product: 'quy chuẩn trạm dừng nghỉ' },
  {
    point: 'Bộ Tài chính gửi danh sách doanh nghiệp nợ thuế về Bộ Công an và Văn phòng Chính phủ.',
    product: 'danh sách doanh nghiệp nợ thuế',
    to: 'Bộ Công an và Văn phòng Chính phủ',
  },
  {
    point: 'Ban Quản lý dự án 2 hoàn thành việc lập, phê duyệt hồ sơ thiết kế kỹ thuật.',
    product: 'hồ sơ thiết kế kỹ thuật',
  },
  {
    point: 'Vụ Kế hoạch tham mưu Lãnh đạo Bộ kế hoạch điều hòa vốn, trình Bộ trưởng.',
    product: 'kế hoạch điều hòa vốn',
  },
  {
    point: 'Sở Nội vụ gửi danh sách cán bộ về Bộ Nội vụ trước ngày 20/6/2026 để tổng hợp, trình Thủ tướng Chính phủ.',
    product: 'danh sách cán bộ',
    to: 'Bộ Nội vụ',
  },
  { point: 'Sở Y tế báocáo kế hoạch cho Sở Tài chính.', product: 'kế hoạch', to: 'Sở Tài chính' },
  {
    point: 'Sở Tư pháp tổng hợp kết quả, báo cáo Thường trực Đảng ủy trước ngày 25/6/2026.',
    product: 'kết quả',
    to: 'Thường trực Đảng ủy',
  },
  { point: 'Bộ Xây dựng chuẩn bị hồ sơ, trình Quốc hội.', product: 'hồ sơ', to: 'Quốc hội' },
  { point: 'Bộ Nội vụ sớm ban hành hướng dẫn về thi nâng ngạch.', product: 'hướng dẫn về thi nâng ngạch', to: null },
  {
    point: 'Sở Tài chính thẩm định đơn giá đền bù, trình UBND tỉnh.',
    product: 'đơn giá đền bù',
    to: 'UBND tỉnh',
  },
  { point: 'Ban Quản lý dự án 7 tổng hợp vướng mắc, báo cáo Lãnh đạo TKV.', product: null, to: 'Lãnh đạo TKV' },
  { point: 'Cục Thuế giải trình bằng văn bản với Bộ trưởng.', product: null, to: 'Bộ trưởng' },
  { point: 'Vụ Tín dụng báo cáo Phó Thống đốc trước ngày 12/5/2026.', product: null, to: 'Phó Thống đốc' },
  {
    point: 'Bộ Tư pháp chuẩn bị tờ trình và dự thảo Nghị định về hộ tịch.',
    product: 'tờ trình và dự thảo Nghị định về hộ tịch',
  },
  {
    point: 'Văn phòng UBND xã tham mưu Thường trực Đảng ủy kế hoạch kiểm tra chuyên đề.',
    product: 'kế hoạch kiểm tra chuyên đề',
    to: 'Thường trực Đảng ủy',
  },
  { point: 'Bộ Y tế chuẩn bị hồ sơ, trình Chính phủ Nghị định về máu.', product: 'Nghị định về máu', to: 'Chính phủ' },
  { point: 'Sở Y tế hoàn thiện Đề án để trình Ủy ban nhân dân tỉnh.', product: 'Đề án', to: 'Ủy ban nhân dân tỉnh' },
];

export const noProducts: ProductRow[] = [
  { point: 'Bộ Xây dựng hoàn thành thi công cầu Rạch Miễu trong tháng 8/2026.', product: null },
  { point: 'Công an tỉnh tuần tra, kiểm soát trên quốc lộ.', product: null },
  { point: 'Sở Công Thương xử lý hồ sơ đề nghị thành lập cụm công nghiệp.', product: null },
  { point: 'Sở Tài chính thẩm định, trình Chủ tịch UBND tỉnh quyết định.', product: null, to: 'Chủ tịch UBND tỉnh' },
  { point: 'Bộ Y tế thực hiện nghiêm Thông báo này.', product: null },
  { point: 'Các ngân hàng đã ký hợp đồng tín dụng khẩn trương giải ngân.', product: null },
  { point: 'Bộ Công an cấp thẻ cho người dân trong tháng 5/2026.', product: null },
  { point: 'UBND tỉnh Lào Cai bàn giao mặt bằng trước ngày 30/4/2026.', product: null },
  { point: 'Bộ Nội vụ báo cáo Thủ tướng Chính phủ trước ngày 30/4/2026.', product: null, to: 'Thủ tướng Chính phủ' },
  { point: 'Bộ Tư pháp tích nước theo phương án được duyệt.', product: null },
  { point: 'Bộ Tài chính tăng cường kiểm tra chống thất thu thuế.', product: null, to: null },
  { point: 'Sở Y tế tiêm chủng cho trẻ em vùng lũ.', product: null, to: null },
  { point: 'Bộ Công Thương theo dõi sát diễn biến giá dầu.', product: null, to: null },
  { point: 'Bộ Ngoại giao đẩy mạnh đấu tranh ngoại giao.', product: null, to: null },
  { point: 'Sở Xây dựng xin ý kiến Bộ Xây dựng trước khi thi công.', product: null, to: 'Bộ Xây dựng' },
  { point: 'Bộ Y tế cắt giảm thành phần hồ sơ trong giao dịch trực tuyến.', product: null },
  { point: 'Sở Nội vụ bố trí đủ cán bộ tại Bộ phận Một cửa.', product: null },
  { point: 'Bộ Xây dựng đôn đốc nhà thầu đưa dự án vào khai thác.', product: null },
  { point: 'Sở Y tế báo cáo nhanh diễn biến dịch hằng ngày.', product: null },
  { point: 'Sở Y tế kịp thời báo cáo Sở Nội vụ những khó khăn phát sinh.', product: null, to: 'Sở Nội vụ' },
  { point: 'Sở Tư pháp kiểm tra việc cấp giấy chứng nhận tại các xã.', product: null },
  { point: 'Thanh tra tỉnh giám sát công tác lập hồ sơ bồi thường.', product: null },
  { point: 'Bộ Nội vụ ban hành, hướng dẫn các địa phương sử dụng phần mềm.', product: null },
  { point: 'Sở Tư pháp thẩm định dự thảo trong 07 ngày.', product: null },
  { point: 'Bộ Xây dựng thẩm định phương án trong 07 ngày.', product: null },
  { point: 'Công ty Thoát nước vận hành hệ thống bơm chống úng.', product: null },
  { point: 'Sở Xây dựng sớm hoàn thành dự án chậm tiến độ.', product: null },
  { point: 'Sở Y tế mua thiết bị ngay sau khi Chính phủ ban hành Nghị quyết về đấu thầu.', product: null },
  { point: 'Dự án thủy lợi Bản Mồng: Sở Tài chính bố trí đủ vốn.', product: null },
  { point: 'Sở Tư pháp nắm tình hình, xử lý ngay phản ánh của người dân.', product: null },
  { point: 'Sở Nội vụ tiếp nhận hồ sơ, trả lời trong ngày.', product: null },
  { point: 'Sở Y tế báo cáo, giải trình trước ngày 20/4/2026.', product: null },
  { point: 'Sở Y tế nghiêm túc thực hiện chế độ báo cáo, tự kiểm tra.', product: null },
];

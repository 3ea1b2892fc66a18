import type { ProductRow } from './products.ts';

/** What is drafted, signed, opined, staffed or put up to somebody through others. */
export const widerProducts: ProductRow[] = [
  {
    point: 'Bộ Tài chính thống nhất cơ chế tài chính của Dự án, báo cáo Thủ tướng Chính phủ.',
    product: 'cơ chế tài chính của Dự án',
    to: 'Thủ tướng Chính phủ',
  },
  {
    point: 'Sở Xây dựng tham mưu, đề xuất UBND tỉnh phương án xử lý chung cư cũ.',
    product: 'phương án xử lý chung cư cũ',
    to: 'UBND tỉnh',
  },
  {
    point: 'Sở Kế hoạch và Đầu tư dự thảo văn bản của UBND tỉnh báo cáo Thủ tướng Chính phủ.',
    product: 'văn bản của UBND tỉnh',
    to: 'Thủ tướng Chính phủ',
  },
  {
    point: 'Các sở, ngành gửi ý kiến góp ý về Sở Tư pháp trước ngày 25/8/2026.',
    product: 'ý kiến góp ý',
    to: 'Sở Tư pháp',
  },
  { point: 'UBND các huyện gửi báo cáo về Bộ Nội vụ trước ngày 25/8/2026.', product: 'báo cáo', to: 'Bộ Nội vụ' },
  {
    point: 'Sở Tài chính trình UBND tỉnh xem xét, trình HĐND tỉnh thông qua nghị quyết về mức chi.',
    product: 'nghị quyết về mức chi',
    to: 'UBND tỉnh',
  },
  {
    point: 'Sở Y tế tham gia ý kiến vào dự thảo Nghị định về giường bệnh.',
    product: 'ý kiến vào dự thảo Nghị định về giường bệnh',
    to: null,
  },
  {
    point: 'Bộ Công an có ý kiến đối với đề xuất của UBND tỉnh.',
    product: 'ý kiến đối với đề xuất của UBND tỉnh',
    to: null,
  },
  { point: 'Chủ đầu tư ký cam kết tiến độ gởi Sở Xây dựng.', product: 'cam kết tiến độ', to: 'Sở Xây dựng' },
  {
    point: 'Bộ Y tế xây dựng kế hoạch cụ thể thực hiện Thông báo này, gửi Bộ Nội vụ.',
    product: 'kế hoạch cụ thể thực hiện Thông báo này',
    to: 'Bộ Nội vụ',
  },
  { point: 'Bộ Y tế ban hành hướng dẫn chuyển tuyến.', product: 'hướng dẫn chuyển tuyến', to: null },
  {
    point: 'Bộ Y tế trình Thứ trưởng phụ trách dự thảo Quyết định về cơ cấu tổ chức Học viện.',
    product: 'dự thảo Quyết định về cơ cấu tổ chức Học viện',
    to: 'Thứ trưởng',
  },
  {
    point: 'Bộ Nội vụ nghiên cứu chế độ phụ cấp đối với cán bộ thôn, trình Chính phủ.',
    product: 'chế độ phụ cấp đối với cán bộ thôn',
    to: 'Chính phủ',
  },
  {
    point: 'Sở Nội vụ kiện toàn Ban Chỉ đạo cải cách hành chính.',
    product: 'Ban Chỉ đạo cải cách hành chính',
    to: null,
  },
  { point: 'Thanh tra Bộ xây dựng kế hoạch thanh tra đột xuất.', product: 'kế hoạch thanh tra đột xuất', to: null },
  {
    point: 'Công an tỉnh tổng hợp kết quả thực hiện Chỉ thị này, báo cáo Chủ tịch UBND tỉnh.',
    product: 'kết quả thực hiện Chỉ thị này',
    to: 'Chủ tịch UBND tỉnh',
  },
  {
    point: 'Bộ Y tế hoàn chỉnh quy hoạch mạng lưới, gửi Bộ Xây dựng thẩm định để trình Thủ tướng Chính phủ.',
    product: 'quy hoạch mạng lưới',
    to: 'Thủ tướng Chính phủ',
  },
  {
    point: 'Sở Y tế rà soát, xây dựng và triển khai các phương án chống dịch.',
    product: 'các phương án chống dịch',
    to: null,
  },
  {
    point: 'Bộ Xây dựng chốt phương án phân luồng cầu Rạch Miễu.',
    product: 'phương án phân luồng cầu Rạch Miễu',
    to: null,
  },
  {
    point: 'Vụ Pháp chế dự thảo báo cáo Thủ tướng Chính phủ về kết quả rà soát văn bản.',
    product: 'báo cáo Thủ tướng Chính phủ về kết quả rà soát văn bản',
    to: 'Thủ tướng Chính phủ',
  },
  {
    point: 'Sở Tài chính thẩm định dự toán lễ hội theo nguyên tắc tiết kiệm, trình UBND tỉnh.',
    product: 'dự toán lễ hội',
    to: 'UBND tỉnh',
  },
];

/** What others make, what is only studied, prepared or finished, what papers are about. */
export const noWiderProducts: ProductRow[] = [
  { point: 'Sở Du lịch chuyển hồ sơ di tích sang Sở Tư pháp thẩm định.', product: null, to: 'Sở Tư pháp' },
  { point: 'Nhà thầu hoàn thành dự án đúng tiến độ.', product: null, to: null },
  { point: 'Sở Xây dựng cấp giấy phép xây dựng cho 05 dự án.', product: null, to: null },
  { point: 'UBND huyện hoàn thành tiêu chí nông thôn mới.', product: null, to: null },
  { point: 'Sở Nội vụ chuẩn bị nhân sự, cơ sở vật chất.', product: null, to: null },
  { point: 'Sở Nội vụ chuẩn bị tốt các điều kiện tổ chức hội nghị.', product: null, to: null },
  { point: 'Sở Nội vụ hoàn thiện thủ tục bổ nhiệm.', product: 'thủ tục bổ nhiệm', to: null },
  { point: 'Sở Y tế báo cáo tại phiên họp UBND tỉnh tháng 9.', product: null, to: null },
  { point: 'Bộ Tài chính hướng dẫn các địa phương xây dựng dự toán.', product: null, to: null },
  { point: 'Bộ Xây dựng hướng dẫn tỉnh điều chỉnh quy hoạch chung.', product: null, to: null },
  { point: 'Sở Tài nguyên giải quyết dứt điểm hồ sơ cấp giấy chứng nhận còn tồn đọng.', product: null, to: null },
  { point: 'Sở Y tế hướng dẫn các bệnh viện lập phương án vay vốn.', product: null, to: null },
  { point: 'Sở Y tế nghiên cứu mô hình bệnh viện vệ tinh.', product: null, to: null },
  { point: 'Sở Y tế nghiên cứu ứng dụng trí tuệ nhân tạo.', product: null, to: null },
  { point: 'Sở Xây dựng cập nhật kết quả trên Hệ thống theo dõi nhiệm vụ.', product: null, to: null },
  { point: 'Sở Y tế không ban hành thêm thủ tục trái luật.', product: null, to: null },
  { point: 'Viện Pasteur giải trình tự gen vi rút.', product: null, to: null },
  { point: 'Thanh tra tỉnh theo dõi, tổng hợp báo cáo.', product: null, to: null },
  { point: 'Thanh tra tỉnh lập 05 đoàn kiểm tra.', product: null, to: null },
  { point: 'Sở Tư pháp tổng hợp nhu cầu biên chế của các huyện.', product: null, to: null },
  { point: 'Sở Y tế yêu cầu doanh nghiệp nộp thêm hồ sơ giấy.', product: null, to: null },
  { point: 'Chi cục Thú y công khai đường dây nóng tại các chợ đầu mối.', product: null, to: null },
  { point: 'Sở Tài chính đề xuất đối với khoản chi phát sinh.', product: null, to: null },
  {
    point: 'Thanh tra tỉnh báo cáo Chủ tịch UBND tỉnh những nội dung quá hạn.',
    product: null,
    to: 'Chủ tịch UBND tỉnh',
  },
  { point: 'UBND huyện chịu trách nhiệm về kết quả triển khai hệ thống camera giám sát.', product: null, to: null },
  { point: 'Sở Nội vụ thẩm định đề án của các huyện theo đúng quy trình, bảo đảm tiến độ.', product: null, to: null },
];

import type { ProductRow } from './products.ts';

const of = (...points: string[]): ProductRow[] => points.map((point) => ({ point, product: null }));

/** Tasks that put nothing on paper. */
export const nothingMade: ProductRow[] = [
  // deeds that make nothing
  ...of(
    'Bộ Công an bảo đảm an ninh trật tự tại các cảng hàng không.',
    'Sở Văn hóa và Thể thao giữ gìn cảnh quan khu di tích.',
    'UBND huyện Kỳ Anh tuyên truyền, vận động các hộ dân di dời.',
    'Cục Quản lý thị trường siết chặt kiểm tra hàng giả.',
    'Sở Nông nghiệp và Môi trường túc trực tại các cống xung yếu.',
    'Bộ Ngoại giao thúc đẩy đàm phán với phía Lào.',
    'Sở Công Thương tháo gỡ khó khăn cho doanh nghiệp dệt may.',
    'Công an tỉnh khởi tố các đối tượng phá rừng.',
    'Cục Hàng hải Việt Nam tạm dừng cấp phép bến nổi.',
  ),
  // papers that are there already
  ...of(
    'Bộ Y tế thực hiện Đề án bệnh viện vệ tinh đã ban hành.',
    'UBND tỉnh Lào Cai bám sát kế hoạch đã đề ra.',
    'Sở Tài chính căn cứ báo cáo đã gửi, cấp bổ sung 5 tỷ đồng.',
    'Công ty Điện lực Nghệ An khắc phục tồn tại nêu tại Kết luận thanh tra số 12/KL-TTr.',
  ),
  // papers of others
  ...of(
    'Thanh tra tỉnh kiểm tra việc lập dự toán của các xã.',
    'Sở Kế hoạch và Đầu tư hỗ trợ nhà đầu tư hoàn thiện hồ sơ.',
    'Sở Nội vụ tiếp nhận đề án vị trí việc làm do các sở gửi đến.',
  ),
  // works and goods
  ...of(
    'Ban Quản lý dự án giao thông hoàn thành gói thầu số 7 trước ngày 30/9/2026.',
    'Sở Y tế mua 200 máy thở.',
    'UBND xã Hương Khê đổ bê tông 3 km đường liên thôn.',
    'Các nhà thầu trải thảm mặt đường đoạn Km12 - Km18.',
    'Công ty Thủy lợi Bắc Nghệ An nạo vét kênh chính trong tháng 4/2026.',
    'Tập đoàn Điện lực Việt Nam đóng điện trạm biến áp 220 kV.',
    'UBND thành phố Vinh trồng 2.000 cây xanh.',
  ),
  // meetings
  ...of(
    'Sở Nội vụ tổ chức hội nghị triển khai công tác thi đua.',
    'Bộ Công Thương họp với các doanh nghiệp đầu mối xăng dầu.',
    'UBND tỉnh Sơn La đối thoại với công nhân khu công nghiệp.',
    'Văn phòng Chính phủ mời đại diện các hiệp hội dự họp.',
  ),
  // guidance by word of mouth
  ...of(
    'Sở Tài chính hướng dẫn các xã quyết toán kinh phí.',
    'Bộ Y tế tập huấn cho cán bộ y tế cơ sở.',
    'Sở Thông tin và Truyền thông chỉ đạo các cơ quan báo chí đưa tin kịp thời.',
    'Cục Thuế giải đáp vướng mắc cho người nộp thuế.',
  ),
  // money and people moved
  ...of(
    'Bộ Tài chính bố trí 120 tỷ đồng cho dự án hồ Bản Lải.',
    'Kho bạc Nhà nước tỉnh thanh toán khối lượng hoàn thành.',
    'Sở Tài chính ứng trước ngân sách để chi trả bồi thường.',
    'Ngân hàng Chính sách xã hội giải ngân 30 tỷ đồng cho hộ nghèo.',
    'UBND huyện Con Cuông thu hồi tạm ứng quá hạn.',
    'Sở Giáo dục và Đào tạo điều động 40 giáo viên lên vùng cao.',
    'Chủ tịch UBND tỉnh Nghệ An kiểm điểm tập thể, cá nhân chậm giải ngân.',
  ),
  // only a receiver
  { point: 'Sở Nội vụ xin ý kiến Bộ Nội vụ về biên chế giáo viên.', product: null, to: 'Bộ Nội vụ' },
  { point: 'Vụ Kế hoạch - Tài chính báo cáo Bộ trưởng khi có phát sinh.', product: null, to: 'Bộ trưởng' },
  { point: 'Sở Xây dựng triển khai quy hoạch chung đã được phê duyệt năm 2021.', product: null },
  { point: 'Sở Tư pháp góp ý dự thảo Luật Thủ đô.', product: null },
  { point: 'Sở Tài chính đôn đốc nộp đầy đủ, kịp thời các khoản thu từ thoái vốn về Quỹ.', product: null },
  { point: 'Bộ Xây dựng đôn đốc các tỉnh phê duyệt quy hoạch.', product: null },
  { point: 'UBND huyện Kỳ Anh tạo điều kiện để nhà đầu tư lập hồ sơ xin thuê đất.', product: null },
  {
    point: 'Sở Tài nguyên và Môi trường kiểm tra việc nộp tiền, ký quỹ cải tạo, phục hồi môi trường của Công ty.',
    product: null,
  },
  {
    point: 'Sở Xây dựng cử cán bộ hướng dẫn UBND thành phố Đà Lạt kiểm định mức độ hư hỏng của các căn nhà.',
    product: null,
  },
  { point: 'Các Ban QLDA làm việc với Sở Xây dựng để việc công bố giá vật liệu kịp thời, sát thực tế.', product: null },
];

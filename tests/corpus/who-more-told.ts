import type { TaskRow } from './tasks.ts';

const of = (by: string, on: string, ...rows: [point: string, ...tasks: string[]][]): TaskRow[] =>
  rows.map(([point, ...tasks]) => ({ by, on, point, tasks }));

/** Whom a ministry, a province or a city tells, before and after the two levels of 1/7/2025. */
export const moreTellings: TaskRow[] = [
  ...of(
    'UBND TỈNH LÀO CAI',
    'ngày 05 tháng 9 năm 2025',
    [
      'Sở Tài chính chủ trì, phối hợp với cơ quan, địa phương thực hiện các giải pháp bình ổn giá.',
      'Sở Tài chính < cơ quan, địa phương',
    ],
    [
      'Sở Y tế phối hợp với Công an tỉnh yêu cầu các cơ sở kinh doanh ký cam kết không bán thuốc giả.',
      'Sở Y tế < Công an tỉnh',
    ],
    [
      'Sở Nội vụ chủ trì, phối hợp với cơ quan, đơn vị, địa phương rà soát biên chế.',
      'Sở Nội vụ < cơ quan, đơn vị, địa phương',
    ],
    [
      'Sở Công Thương khẩn trương hoàn thiện cơ chế mua bán điện trực tiếp, thí điểm giao cho Công ty Điện lực Lào Cai.',
      'Sở Công Thương < -',
    ],
    [
      'Giao Sở Xây dựng chủ trì, phối hợp với UBND các xã Mường Hum, Bát Xát lập phương án di dời các hộ dân.',
      'Sở Xây dựng < UBND xã Mường Hum + UBND xã Bát Xát',
    ],
    ['UBND phường Cam Đường hoàn thành chi trả tiền bồi thường trước ngày 20/9/2025.', 'UBND phường Cam Đường < -'],
    [
      'Đảng ủy, UBND các xã, phường tổ chức khám sức khỏe miễn phí cho người cao tuổi.',
      'Đảng ủy + UBND các xã, phường < -',
    ],
    [
      'Ban Quản lý Khu kinh tế tỉnh đôn đốc chủ đầu tư hạ tầng nộp hồ sơ trong tháng 9/2025.',
      'Ban Quản lý Khu kinh tế tỉnh < -',
    ],
    [
      'Các sở: Tài chính, Xây dựng, Nông nghiệp và Môi trường góp ý dự thảo trước ngày 12/9/2025.',
      'Sở Tài chính + Sở Xây dựng + Sở Nông nghiệp và Môi trường < -',
    ],
    [
      'Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh bố trí lực lượng tìm kiếm cứu nạn.',
      'Công an tỉnh + Bộ Chỉ huy Quân sự tỉnh < -',
    ],
    [
      'Yêu cầu Giám đốc các sở, Thủ trưởng các ban, ngành tỉnh chấn chỉnh việc chậm trả lời văn bản.',
      'Giám đốc các sở + Thủ trưởng các ban, ngành tỉnh < -',
    ],
    [
      'Trường Cao đẳng Lào Cai xây dựng đề án sắp xếp, gửi Sở Nội vụ thẩm định trước ngày 30/9/2025.',
      'Trường Cao đẳng Lào Cai < -',
    ],
    [
      'Điện lực tỉnh, VNPT Lào Cai di chuyển đường dây ra khỏi phạm vi thi công trước ngày 25/9/2025.',
      'Điện lực tỉnh + VNPT Lào Cai < -',
    ],
    ['Văn phòng UBND tỉnh tham mưu lịch làm việc, báo cáo Chủ tịch UBND tỉnh.', 'Văn phòng UBND tỉnh < -'],
    [
      'Giao đồng chí Nguyễn Văn Nam - Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo công tác giải phóng mặt bằng.',
      'Nguyễn Văn Nam - Phó Chủ tịch UBND tỉnh < -',
    ],
    [
      'Trung tâm Phục vụ hành chính công tỉnh công khai danh sách hồ sơ quá hạn hằng tuần.',
      'Trung tâm Phục vụ hành chính công tỉnh < -',
    ],
    [
      'Sở Giáo dục và Đào tạo cùng các địa phương rà soát biên chế giáo viên.',
      'Sở Giáo dục và Đào tạo < các địa phương',
    ],
    ['Đối với Sở Y tế: Khẩn trương hoàn thiện hồ sơ mua sắm thuốc, xong trong tháng 9/2025.', 'Sở Y tế < -'],
  ),
  ...of(
    'BỘ XÂY DỰNG',
    'ngày 12 tháng 8 năm 2025',
    ['Cục Đường bộ Việt Nam rà soát điểm đen tai nạn, báo cáo Bộ trước ngày 20/8/2025.', 'Cục Đường bộ Việt Nam < -'],
    [
      'Vụ Kế hoạch - Tài chính chủ trì, phối hợp với Cục Kinh tế - Quản lý đầu tư xây dựng tham mưu Bộ trưởng điều chỉnh vốn.',
      'Vụ Kế hoạch - Tài chính < Cục Kinh tế - Quản lý đầu tư xây dựng',
    ],
    ['Các Ban Quản lý dự án lập lại tiến độ chi tiết từng gói thầu.', 'Các Ban Quản lý dự án < -'],
    [
      'Tổng công ty Cảng hàng không Việt Nam (ACV) bàn giao mặt bằng nhà ga hành khách trước ngày 30/8/2025.',
      'Tổng công ty Cảng hàng không Việt Nam (ACV) < -',
    ],
    ['Viện Chiến lược phát triển hoàn thiện quy hoạch, trình Bộ phê duyệt.', 'Viện Chiến lược phát triển < -'],
    ['Thanh tra Bộ kiểm tra đột xuất các trung tâm đăng kiểm.', 'Thanh tra Bộ < -'],
  ),
  ...of(
    'UBND THÀNH PHỐ ĐÀ NẴNG',
    'ngày 12 tháng 8 năm 2015',
    [
      'Giao UBND quận Liên Chiểu, Sở Tài nguyên và Môi trường giải quyết dứt điểm các hồ sơ còn lại trong tháng 8/2015.',
      'UBND quận Liên Chiểu + Sở Tài nguyên và Môi trường < -',
    ],
    [
      'Giám đốc Sở Giao thông vận tải chịu trách nhiệm trước Chủ tịch UBND thành phố về tiến độ.',
      'Giám đốc Sở Giao thông vận tải < -',
    ],
    [
      'Ban QLDA Đầu tư xây dựng phối hợp UBND quận Sơn Trà vận động 12 hộ còn lại bàn giao mặt bằng.',
      'Ban QLDA Đầu tư xây dựng < UBND quận Sơn Trà',
    ],
    [
      'Đề nghị Ban Thường vụ Quận ủy Hải Châu chỉ đạo hệ thống chính trị vào cuộc.',
      'Ban Thường vụ Quận ủy Hải Châu < -',
    ],
    [
      'Công ty Cấp nước Đà Nẵng khắc phục sự cố, cấp nước trở lại trước ngày 15/8/2015.',
      'Công ty Cấp nước Đà Nẵng < -',
    ],
  ),
  ...of(
    'VĂN PHÒNG CHÍNH PHỦ',
    'ngày 05 tháng 3 năm 2026',
    ['Bộ Quốc phòng, Công an được giao tăng cường tuần tra biên giới.', 'Bộ Quốc phòng + Bộ Công an < -'],
    ['Các cấp ủy đảng trực thuộc Thành ủy đẩy mạnh triển khai Nghị quyết.', 'Các cấp ủy đảng trực thuộc Thành ủy < -'],
    ['Bộ Y tế phối hợp với các cơ quan chức trách kiểm tra.', 'Bộ Y tế < các cơ quan chức trách'],
    ['Các tổ đại biểu tổng hợp ý kiến gửi Ban Tổ chức.', 'Các tổ đại biểu < -'],
    ['Bộ Nội vụ và Tài chính phối hợp rà soát biên chế.', 'Bộ Nội vụ + Bộ Tài chính < -'],
    [
      'Bộ Tài chính, Xây dựng, Công Thương khẩn trương rà soát giá vật liệu.',
      'Bộ Tài chính + Bộ Xây dựng + Bộ Công Thương < -',
    ],
    ['Bộ Quốc phòng, Công an các địa phương phối hợp tuần tra.', 'Bộ Quốc phòng + Công an các địa phương < -'],
    ['Giao Bộ Tài chính, Xây dựng phương án giá trước ngày 30/4/2026.', 'Bộ Tài chính < -'],
  ),
  ...of(
    'VĂN PHÒNG CHÍNH PHỦ',
    'ngày 12 tháng 3 năm 2026',
    ['Hoàn thành kết nối dữ liệu trong tháng 4/2026 (Bộ Công an chủ trì).', 'Bộ Công an < -'],
    [
      'Hoàn thành kết nối dữ liệu trong tháng 4/2026 (Bộ Công an chủ trì, phối hợp với Bộ Y tế).',
      'Bộ Công an < Bộ Y tế',
    ],
    ['Hoàn thành kết nối dữ liệu trong tháng 4/2026 (Bộ Công an).', 'Bộ Công an < -'],
    ['Hoàn thành kết nối dữ liệu (Bộ Công an, Bộ Y tế) trong tháng 4/2026.', 'Bộ Công an + Bộ Y tế < -'],
    ['Rà soát lại quy hoạch điện (trách nhiệm: Bộ Công Thương; thời hạn: 30/4/2026).', 'Bộ Công Thương < -'],
    ['Kết nối cơ sở dữ liệu giữa hai bộ (Bộ Công an, Bộ Y tế) trước 30/6/2026.', '- < -'],
    ['Làm việc với các tập đoàn (PVN, EVN) để xử lý vướng mắc trong tháng 4.', '- < -'],
    ['Công bố chỉ số hài lòng của bộ, ngành (Bộ Nội vụ) trong tháng 6/2026.', '- < -'],
    ['Các cơ quan truyền thông, báo chí đẩy mạnh tuyên truyền.', 'Các cơ quan truyền thông, báo chí < -'],
    ['Cấp ủy, chính quyền các xã tập trung chỉ đạo.', 'Cấp ủy, chính quyền các xã < -'],
    ['Đề nghị Thường trực Đảng ủy các xã chỉ đạo rà soát.', 'Thường trực Đảng ủy các xã < -'],
    ['Giao thầy Hiệu trưởng các trường THPT lập lịch ôn tập.', 'Hiệu trưởng các trường THPT < -'],
  ),
  ...of(
    'TRƯỜNG ĐẠI HỌC Y DƯỢC CẦN THƠ',
    'ngày 12 tháng 3 năm 2026',
    ['Hiệu trưởng yêu cầu Phòng Đào tạo rà soát chuẩn đầu ra.', 'Phòng Đào tạo < -'],
    ['Các Khoa phân công người viết báo cáo tự đánh giá.', 'Các Khoa < -'],
    ['Thư viện bổ sung giáo trình cho các chương trình mới.', 'Thư viện < -'],
    ['Ký túc xá xuống cấp, Phòng Công tác Sinh viên khảo sát, đề xuất sửa chữa.', 'Phòng Công tác Sinh viên < -'],
    ['Khoa Y và Bệnh viện Trường tính lại số giường thực hành.', 'Khoa Y + Bệnh viện Trường < -'],
    [
      'Khoa Y tế công cộng cùng Phòng Công tác xã hội của Bệnh viện mở rộng khám sàng lọc.',
      'Khoa Y tế công cộng < Phòng Công tác xã hội',
    ],
  ),
  ...of(
    'BỘ TƯ PHÁP',
    'ngày 12 tháng 3 năm 2022',
    [
      'Vụ Các vấn đề chung về xây dựng pháp luật rà soát danh mục, báo cáo Bộ trưởng.',
      'Vụ Các vấn đề chung về xây dựng pháp luật < -',
    ],
    ['Cục Công nghệ thông tin kiểm thử phần mềm trước ngày 20/4/2022.', 'Cục Công nghệ thông tin < -'],
    ['Đồng chí Thứ trưởng Đặng Hữu Lương được giao chủ trì làm việc với Bộ Xây dựng.', 'Thứ trưởng Đặng Hữu Lương < -'],
    [
      'Trung tâm Công nghệ thông tin và Truyền thông diễn tập ứng cứu sự cố.',
      'Trung tâm Công nghệ thông tin và Truyền thông < -',
    ],
    ['Tổ thư ký xây dựng kế hoạch hoạt động năm 2023.', 'Tổ thư ký < -'],
    [
      '8 tỉnh chưa hoàn thành rà soát theo hộ gia đình phải dồn lực thực hiện.',
      '8 tỉnh chưa hoàn thành rà soát theo hộ gia đình < -',
    ],
    ['Văn phòng Chính phủ là đầu mối, phối hợp các bộ chuẩn bị nội dung.', 'Văn phòng Chính phủ < các bộ'],
    ['Chuyển đơn cho Chủ tịch UBND huyện Hoài Nhơn thụ lý, giải quyết.', 'Chủ tịch UBND huyện Hoài Nhơn < -'],
  ),
  ...of(
    'TỈNH ỦY SƠN LA',
    'ngày 12 tháng 3 năm 2022',
    [
      'Ban Thường vụ các huyện ủy, thành ủy phân công cấp ủy viên phụ trách từng dự án.',
      'Ban Thường vụ các huyện ủy, thành ủy < -',
    ],
    [
      'Đồng ý chủ trương; thời gian, quy mô giao Ban Cán sự đảng UBND tỉnh báo cáo lại.',
      'Ban Cán sự đảng UBND tỉnh < -',
    ],
    ['Tiểu ban Xét nghiệm chia huyện Việt Yên thành 3 vùng.', 'Tiểu ban Xét nghiệm < -'],
  ),
  ...of(
    'VĂN PHÒNG CHÍNH PHỦ',
    'ngày 12 tháng 3 năm 2026',
    [
      'Riêng tuyến đường dây 500 kV Dốc Sỏi - Pleiku 2, các tỉnh Quảng Ngãi, Gia Lai bàn giao mặt bằng.',
      'tỉnh Quảng Ngãi + tỉnh Gia Lai < -',
    ],
    ['Riêng 03 doanh nghiệp có dấu hiệu vi phạm, Cục Thú y chuyển hồ sơ sang cơ quan Công an.', 'Cục Thú y < -'],
    [
      'Các tập đoàn kinh tế đến nay chưa có báo cáo theo văn bản của Bộ Tài chính, khẩn trương gửi báo cáo trước ngày 30/4/2026.',
      'Các tập đoàn kinh tế < -',
    ],
    [
      'Báo Nhân Dân, Đài Tiếng nói Việt Nam đăng tin, bài tuyên truyền về phòng dịch.',
      'Báo Nhân Dân + Đài Tiếng nói Việt Nam < -',
    ],
    ['Riêng Bộ Y tế, Bộ Tài chính báo cáo trước ngày 15/4/2026.', 'Bộ Y tế + Bộ Tài chính < -'],
    [
      'Các tỉnh An Giang, Cà Mau đã công bố tình huống khẩn cấp nhưng chưa giao chủ đầu tư phải giao xong trong tháng 9/2026.',
      'tỉnh An Giang + tỉnh Cà Mau < -',
    ],
    [
      'Bộ Công Thương nghiên cứu cơ chế giao nhiệm vụ cho các doanh nghiệp trong nước sản xuất ray.',
      'Bộ Công Thương < -',
    ],
    ['Bộ Tư pháp xây dựng chính sách giao nhiệm vụ cho hội nghề nghiệp.', 'Bộ Tư pháp < -'],
    ['C06, Bộ Công an chủ trì, phối hợp với Bộ Tư pháp hoàn thành kết nối.', 'C06, Bộ Công an < Bộ Tư pháp'],
    ['Vụ Pháp chế các bộ rà soát, gửi kết quả về Bộ Tư pháp.', 'Vụ Pháp chế các bộ < -'],
    ['Vụ Pháp chế, các bộ rà soát, gửi kết quả về Bộ Tư pháp.', 'Vụ Pháp chế + các bộ < -'],
    [
      'Đề nghị Mặt trận Tổ quốc Việt Nam tỉnh và Tỉnh đoàn phát huy Tổ công nghệ số cộng đồng.',
      'Mặt trận Tổ quốc Việt Nam tỉnh + Tỉnh đoàn < -',
    ],
    ['Đề nghị Mặt trận Tổ quốc Việt Nam tỉnh Gia Lai giám sát.', 'Mặt trận Tổ quốc Việt Nam tỉnh Gia Lai < -'],
    ['Đề nghị Mặt trận Tổ quốc Việt Nam và các đoàn thể giám sát.', 'Mặt trận Tổ quốc Việt Nam + các đoàn thể < -'],
    ['Bộ phận Một cửa phối hợp với Công an xã niêm yết thủ tục.', 'Bộ phận Một cửa < Công an xã'],
    ['Sở Tư pháp phối hợp với PC06, Công an tỉnh làm sạch dữ liệu.', 'Sở Tư pháp < PC06, Công an tỉnh'],
  ),
];

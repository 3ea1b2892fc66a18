import type { TaskRow } from './tasks.ts';

const of = (by: string, on: string, ...rows: [point: string, ...tasks: string[]][]): TaskRow[] =>
  rows.map(([point, ...tasks]) => ({ by, on, point, tasks }));

/** Whom the Government’s Office tells, and who works with them: ministries, groups, provinces, holders of office. */
export const moreTold: TaskRow[] = [
  ...of(
    'VĂN PHÒNG CHÍNH PHỦ',
    'ngày 05 tháng 3 năm 2026',
    [
      'Giao Bộ Xây dựng phối hợp với UBND các tỉnh Bắc Ninh, Lạng Sơn hoàn thiện báo cáo nghiên cứu khả thi.',
      'Bộ Xây dựng < UBND tỉnh Bắc Ninh + UBND tỉnh Lạng Sơn',
    ],
    ['Về dự án cảng Trần Đề: Đồng ý về chủ trương, Tỉnh lập hồ sơ gửi Bộ Xây dựng thẩm định.', 'Tỉnh < -'],
    ['Đồng ý chủ trương đầu tư theo đề nghị của Tỉnh, giao Bộ Tài chính cân đối vốn.', 'Bộ Tài chính < -'],
    [
      'Bộ Tài chính hoàn thành trong 10 ngày việc chuyển giao phần vốn nhà nước về Tổng công ty Đầu tư và Kinh doanh vốn nhà nước.',
      'Bộ Tài chính < -',
    ],
    [
      'Bộ Công Thương tổng hợp tiến độ các dự án nguồn điện, báo cáo Thủ tướng Chính phủ hằng tuần.',
      'Bộ Công Thương < -',
    ],
    [
      'Về nhà ở xã hội: Bộ Xây dựng hướng dẫn các địa phương về trình tự, thủ tục trong tháng 4/2026.',
      'Bộ Xây dựng < -',
    ],
    [
      'Đối với kiến nghị của Tập đoàn Điện lực Việt Nam, giao Bộ Công Thương xem xét, xử lý theo thẩm quyền.',
      'Bộ Công Thương < -',
    ],
    [
      'Riêng UBND tỉnh Quảng Trị khẩn trương hoàn thành giải phóng mặt bằng trước ngày 30/4/2026.',
      'UBND tỉnh Quảng Trị < -',
    ],
    [
      'Đề nghị Ban Tổ chức Trung ương phối hợp với Bộ Nội vụ hướng dẫn việc sắp xếp cán bộ cấp xã.',
      'Ban Tổ chức Trung ương < Bộ Nội vụ',
    ],
    [
      'Yêu cầu Bộ trưởng Bộ Y tế trực tiếp chỉ đạo, chịu trách nhiệm trước Thủ tướng Chính phủ về tiến độ dự án.',
      'Bộ trưởng Bộ Y tế < -',
    ],
    [
      'Bộ Nông nghiệp và Môi trường cùng Bộ Tư pháp rà soát, hoàn thiện dự thảo Nghị định.',
      'Bộ Nông nghiệp và Môi trường < Bộ Tư pháp',
    ],
    [
      'Bộ Khoa học và Công nghệ chủ trì xây dựng Chiến lược với sự tham gia của Bộ Quốc phòng, Bộ Công an, trình Thủ tướng Chính phủ trong quý III/2026.',
      'Bộ Khoa học và Công nghệ < Bộ Quốc phòng + Bộ Công an',
    ],
    [
      'UBND thành phố Hà Nội thống nhất với Bộ Xây dựng phương án hướng tuyến, báo cáo Phó Thủ tướng Trần Hồng Hà trước ngày 20/4/2026.',
      'UBND thành phố Hà Nội < Bộ Xây dựng',
    ],
    [
      'Các bộ, ngành, địa phương tập trung giải ngân vốn đầu tư công, phấn đấu đạt 100% kế hoạch năm 2026.',
      'Các bộ, ngành, địa phương < -',
    ],
    [
      'Các đồng chí Bộ trưởng, Trưởng ngành, Chủ tịch UBND các tỉnh, thành phố trực tiếp kiểm tra các công trình trọng điểm.',
      'Bộ trưởng + Trưởng ngành + Chủ tịch UBND các tỉnh, thành phố < -',
    ],
    [
      'Tập đoàn Dầu khí Việt Nam khẩn trương lựa chọn nhà thầu EPC dự án kho LNG Sơn Mỹ.',
      'Tập đoàn Dầu khí Việt Nam < -',
    ],
    ['Văn phòng Chính phủ theo dõi, đôn đốc các cơ quan thực hiện Thông báo này.', 'Văn phòng Chính phủ < -'],
    [
      'Giao đồng chí Thứ trưởng Thường trực Bộ Tài chính làm Tổ trưởng Tổ công tác, báo cáo kết quả trước ngày 10/4/2026.',
      'Thứ trưởng Thường trực Bộ Tài chính < -',
    ],
    ['Bộ Ngoại giao khẩn trương có văn bản trả lời Bộ Công Thương trước ngày 25/3/2026.', 'Bộ Ngoại giao < -'],
    [
      'Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao được đề nghị phối hợp với Bộ Công an hướng dẫn thống nhất.',
      'Tòa án nhân dân tối cao + Viện kiểm sát nhân dân tối cao < Bộ Công an',
    ],
    [
      'Ngân hàng Nhà nước Việt Nam điều hành tín dụng linh hoạt, kịp thời báo cáo Thường trực Chính phủ những vấn đề phát sinh.',
      'Ngân hàng Nhà nước Việt Nam < -',
    ],
    [
      'Bảo hiểm xã hội Việt Nam phối hợp chặt chẽ với Bộ Y tế, UBND các tỉnh, thành phố trực thuộc trung ương bảo đảm chi trả đúng hạn.',
      'Bảo hiểm xã hội Việt Nam < Bộ Y tế + UBND các tỉnh, thành phố trực thuộc trung ương',
    ],
    [
      'Giao Bộ Quốc phòng chủ trì, Bộ Công an và các địa phương liên quan phối hợp tổ chức diễn tập.',
      'Bộ Quốc phòng < Bộ Công an + các địa phương liên quan',
    ],
    [
      'Thống nhất giao Bộ Giáo dục và Đào tạo là cơ quan đầu mối, tổng hợp báo cáo Ủy ban Quốc gia trước ngày 20 hằng tháng.',
      'Bộ Giáo dục và Đào tạo < -',
    ],
    ['Phó Thủ tướng giao Bộ Tư pháp thẩm định gấp dự thảo Nghị quyết trong ngày 06/3/2026.', 'Bộ Tư pháp < -'],
    [
      'Trên cơ sở ý kiến của các bộ, Bộ Tài chính tiếp thu, hoàn thiện hồ sơ, trình Thủ tướng Chính phủ xem xét, quyết định.',
      'Bộ Tài chính < -',
    ],
    ['Trường hợp vượt thẩm quyền, các địa phương kịp thời báo cáo Bộ Nội vụ.', 'các địa phương < -'],
    [
      'Trước mắt, Bộ Xây dựng công bố giá vật liệu tại các mỏ trong tháng 3/2026, UBND các tỉnh cấp phép khai thác bổ sung.',
      'Bộ Xây dựng < -',
      'UBND các tỉnh < -',
    ],
    ['Bộ Tài chính bố trí đủ vốn cho Bộ Quốc phòng để mua sắm trang thiết bị.', 'Bộ Tài chính < -'],
    [
      'Giao Thanh tra Chính phủ chủ trì, khẩn trương kết luận các dự án điện mặt trời, xong trong quý II/2026.',
      'Thanh tra Chính phủ < -',
    ],
    [
      'Đề nghị Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tăng cường giám sát.',
      'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam + các tổ chức chính trị - xã hội < -',
    ],
    [
      'Thông tấn xã Việt Nam, Đài Truyền hình Việt Nam, Đài Tiếng nói Việt Nam đẩy mạnh tuyên truyền.',
      'Thông tấn xã Việt Nam + Đài Truyền hình Việt Nam + Đài Tiếng nói Việt Nam < -',
    ],
    ['Bộ Công an (C06) chủ trì kết nối dữ liệu với Bộ Nội vụ trong tháng 4/2026.', 'Bộ Công an (C06) < -'],
    [
      'UBND tỉnh Lâm Đồng chủ động xử lý kiến nghị của nhà đầu tư; Bộ Tài chính hướng dẫn thủ tục.',
      'UBND tỉnh Lâm Đồng < -',
      'Bộ Tài chính < -',
    ],
    [
      'Căn cứ nhiệm vụ được giao, các bộ, cơ quan ban hành kế hoạch triển khai trước ngày 31/3/2026.',
      'các bộ, cơ quan < -',
    ],
    [
      'Để bảo đảm nguồn vật liệu, UBND các tỉnh Vĩnh Long, Đồng Tháp rà soát các mỏ cát.',
      'UBND tỉnh Vĩnh Long + UBND tỉnh Đồng Tháp < -',
    ],
    [
      'Đồng ý với đề nghị của Bộ Xây dựng; giao Bộ Xây dựng hoàn thiện, trình Chính phủ trước ngày 15/4/2026.',
      'Bộ Xây dựng < -',
    ],
    [
      'Về kiến nghị của UBND tỉnh Cà Mau, Bộ Xây dựng nghiên cứu, xử lý, trả lời Tỉnh trước ngày 15/4/2026.',
      'Bộ Xây dựng < -',
    ],
    ['Ban Quản lý dự án Thăng Long đôn đốc nhà thầu tăng ca, tăng kíp.', 'Ban Quản lý dự án Thăng Long < -'],
    [
      'Hội đồng thẩm định nhà nước khẩn trương thẩm định Báo cáo nghiên cứu tiền khả thi.',
      'Hội đồng thẩm định nhà nước < -',
    ],
    [
      'Bộ Y tế:\na) Hoàn thiện Đề án, trình Thủ tướng Chính phủ trong tháng 4/2026.\nb) Phối hợp với Bộ Tài chính xác định cơ chế giá dịch vụ.',
      'Bộ Y tế < -',
      'Bộ Y tế < Bộ Tài chính',
    ],
    [
      'Các bộ, cơ quan thực hiện một số nhiệm vụ sau:\na) Bộ Tư pháp: rà soát các luật về đầu tư.\nb) Bộ Nội vụ: trình Nghị định trong tháng 5/2026.',
      'Bộ Tư pháp < -',
      'Bộ Nội vụ < -',
    ],
    [
      'Chủ tịch UBND cấp tỉnh chỉ đạo UBND cấp xã thống kê thiệt hại, báo cáo trước ngày 10/3/2026.',
      'Chủ tịch UBND cấp tỉnh < -',
    ],
    ['Thủ tướng Chính phủ yêu cầu UBND thành phố Huế bàn giao toàn bộ mặt bằng trước 30/4.', 'UBND thành phố Huế < -'],
    [
      'Cục Thuế và Cục Hải quan (Bộ Tài chính) đẩy nhanh hoàn thuế giá trị gia tăng.',
      'Cục Thuế + Cục Hải quan (Bộ Tài chính) < -',
    ],
    ['Tổ công tác số 3 kiểm tra, tháo gỡ vướng mắc tại các địa phương được phân công.', 'Tổ công tác số 3 < -'],
    [
      'Bộ Văn hóa, Thể thao và Du lịch, Bộ Ngoại giao theo chức năng, nhiệm vụ được giao, quảng bá hình ảnh Việt Nam.',
      'Bộ Văn hóa, Thể thao và Du lịch + Bộ Ngoại giao < -',
    ],
    [
      'Giao đồng chí Thứ trưởng Bộ Tài chính Nguyễn Đức Tâm làm Tổ trưởng, báo cáo kết quả trước ngày 10/4/2026.',
      'Thứ trưởng Bộ Tài chính Nguyễn Đức Tâm < -',
    ],
    [
      'Giao Thứ trưởng Thường trực Bộ Tài chính báo cáo kết quả trước ngày 10/4/2026.',
      'Thứ trưởng Thường trực Bộ Tài chính < -',
    ],
    [
      'Giao đồng chí Phó Tổng Thanh tra Chính phủ trực tiếp chỉ đạo, xong trong tháng 4/2026.',
      'Phó Tổng Thanh tra Chính phủ < -',
    ],
    [
      'Phó Thủ tướng Bùi Thanh Sơn trực tiếp chỉ đạo Bộ Xây dựng hoàn thành dự án trước ngày 30/4/2026.',
      'Phó Thủ tướng Bùi Thanh Sơn < -',
    ],
    ['Bộ Xây dựng báo cáo Phó Thủ tướng Bùi Thanh Sơn trước ngày 30/4/2026.', 'Bộ Xây dựng < -'],
    ['Bộ Tài chính kiến nghị Chính phủ sửa đổi Nghị định số 123/2020/NĐ-CP trong tháng 4/2026.', 'Bộ Tài chính < -'],
    ['Bộ Y tế kiến nghị cấp có thẩm quyền xem xét, quyết định.', 'Bộ Y tế < -'],
    ['Bộ Y tế chịu trách nhiệm quản lý chặt chẽ giá thuốc.', 'Bộ Y tế < -'],
    ['Bộ Y tế chịu trách nhiệm về tiến độ và chất lượng dự án theo quy định.', 'Bộ Y tế < -'],
    ['Bộ Công Thương trình bày rõ phương án trong Báo cáo gửi Chính phủ trước ngày 20/3/2026.', 'Bộ Công Thương < -'],
    ['Bộ Xây dựng báo cáo tóm tắt tình hình triển khai các dự án trước ngày 25/3/2026.', 'Bộ Xây dựng < -'],
    ['Bộ Xây dựng báo cáo giải trình đầy đủ ý kiến của Thường trực Chính phủ.', 'Bộ Xây dựng < -'],
    ['Bộ trưởng Bộ Nội vụ báo cáo, giải trình trước Quốc hội về dự án Luật.', 'Bộ trưởng Bộ Nội vụ < -'],
    ['Bộ Công Thương phối hợp với các chủ đầu tư rà soát tiến độ.', 'Bộ Công Thương < các chủ đầu tư'],
    [
      'UBND tỉnh Nghệ An tiếp tục làm việc, thống nhất với Bộ Quốc phòng về vị trí đóng quân.',
      'UBND tỉnh Nghệ An < Bộ Quốc phòng',
    ],
    ['Bộ Xây dựng xin ý kiến Bộ Chính trị về phương án đầu tư trong tháng 3/2026.', 'Bộ Xây dựng < -'],
    ['Giao Bộ Tài chính làm đầu mối, tổng hợp, báo cáo Thủ tướng Chính phủ.', 'Bộ Tài chính < -'],
    [
      'Giao Bộ trưởng Bộ Tài chính làm Trưởng đoàn đàm phán, hoàn thành trong tháng 4/2026.',
      'Bộ trưởng Bộ Tài chính < -',
    ],
    ['Giao đồng chí Bộ trưởng Bộ Xây dựng làm Trưởng Ban Chỉ đạo.', 'Bộ trưởng Bộ Xây dựng < -'],
  ),
];

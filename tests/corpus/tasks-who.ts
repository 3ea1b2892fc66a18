import type { TaskRow } from './tasks.ts';

const at = (on: string, rows: readonly (readonly [string, ...string[]])[]): TaskRow[] =>
  rows.map(([point, ...tasks]) => ({ on, point, tasks }));

/** Who is told, in the manners of offices: a count before names, a kind before places, what a body is besides, which of several are meant. */
export const whoTold: TaskRow[] = [
  ...at('ngày 05 tháng 3 năm 2023', [
    [
      'Việc công nhận bằng lái xe với các nước, Bộ Ngoại giao và Bộ Công an tiếp tục đẩy mạnh đàm phán.',
      'Bộ Ngoại giao + Bộ Công an < -',
    ],
    ['Hai tỉnh Hà Nam và Nam Định khẩn trương bàn giao mặt bằng.', 'tỉnh Hà Nam + tỉnh Nam Định < -'],
    ['02 tỉnh Hà Nam, Nam Định hoàn thành tái định cư.', 'tỉnh Hà Nam + tỉnh Nam Định < -'],
    [
      'Hai thành phố Hà Nội và Hồ Chí Minh làm đầu mối phối hợp với các tỉnh có dự án đi qua.',
      'thành phố Hà Nội + thành phố Hồ Chí Minh < các tỉnh có dự án đi qua',
    ],
    ['Ba tỉnh: Lào Cai, Yên Bái, Phú Thọ bố trí vốn đối ứng.', 'tỉnh Lào Cai + tỉnh Yên Bái + tỉnh Phú Thọ < -'],
    [
      'Bộ Giao thông vận tải phối hợp với hai tỉnh Quảng Nam, Quảng Ngãi kiểm tra hiện trường.',
      'Bộ Giao thông vận tải < tỉnh Quảng Nam + tỉnh Quảng Ngãi',
    ],
    [
      'Hai Bộ Tài chính và Kế hoạch và Đầu tư thống nhất nguồn vốn, báo cáo Thủ tướng Chính phủ.',
      'Bộ Tài chính + Bộ Kế hoạch và Đầu tư < -',
    ],
    [
      'Sở Giao thông vận tải các tỉnh Nghệ An, Hà Tĩnh phân luồng từ xa.',
      'Sở Giao thông vận tải tỉnh Nghệ An + Sở Giao thông vận tải tỉnh Hà Tĩnh < -',
    ],
    ['Công an các tỉnh Nghệ An, Hà Tĩnh kiểm soát tải trọng xe.', 'Công an tỉnh Nghệ An + Công an tỉnh Hà Tĩnh < -'],
    [
      'Bộ Công an phối hợp với Công an các tỉnh Nghệ An, Hà Tĩnh xử lý vi phạm.',
      'Bộ Công an < Công an tỉnh Nghệ An + Công an tỉnh Hà Tĩnh',
    ],
    [
      'Hạt Kiểm lâm các huyện Mường Nhé, Nậm Pồ tuần tra rừng.',
      'Hạt Kiểm lâm huyện Mường Nhé + Hạt Kiểm lâm huyện Nậm Pồ < -',
    ],
    ['Sở Y tế các tỉnh, thành phố rà soát cơ số thuốc.', 'Sở Y tế các tỉnh, thành phố < -'],
    [
      'Bộ Giao thông vận tải - cơ quan thường trực của Ban Chỉ đạo có trách nhiệm đôn đốc, tổng hợp tình hình.',
      'Bộ Giao thông vận tải < -',
    ],
    ['Bộ Y tế - Cơ quan thường trực Ban Chỉ đạo khẩn trương ban hành hướng dẫn.', 'Bộ Y tế < -'],
    ['Cục Kiểm ngư là đơn vị đầu mối giúp Ban Chỉ đạo, hằng tuần tổng hợp tình hình.', 'Cục Kiểm ngư < -'],
    [
      'Ủy ban Dân tộc lập danh sách xã; Bộ Nội vụ là cơ quan đầu mối, giúp Tổ công tác tổng hợp.',
      'Ủy ban Dân tộc < -',
      'Bộ Nội vụ < -',
    ],
    [
      'Về đề xuất của Ủy ban Dân tộc về kéo dài thời gian giải ngân: đồng ý, giao Bộ Tài chính hướng dẫn thủ tục.',
      'Bộ Tài chính < -',
    ],
    [
      'Về kiến nghị của Tập đoàn Dầu khí Việt Nam: thống nhất như đề nghị, giao Bộ Công Thương chỉ đạo thực hiện.',
      'Bộ Công Thương < -',
    ],
    [
      'Về bổ sung biên chế của tỉnh Lai Châu: đồng ý về chủ trương, Bộ Nội vụ xem xét, trình Thủ tướng Chính phủ.',
      'Bộ Nội vụ < -',
    ],
    [
      'Các đơn vị cung cấp thiết bị giám sát hành trình phối hợp với Cục Thủy sản khắc phục lỗi.',
      'Các đơn vị cung cấp thiết bị giám sát hành trình < Cục Thủy sản',
    ],
    [
      'Các doanh nghiệp kinh doanh vận tải biển khẩn trương niêm yết giá cước.',
      'Các doanh nghiệp kinh doanh vận tải biển < -',
    ],
    [
      'Các địa phương chưa phân bổ hết vốn khẩn trương hoàn thành phân bổ trước ngày 20/4/2023.',
      'Các địa phương chưa phân bổ hết vốn < -',
    ],
    [
      'Các tỉnh có tỷ lệ giải ngân thấp rút kinh nghiệm, báo cáo Thủ tướng Chính phủ.',
      'Các tỉnh có tỷ lệ giải ngân thấp < -',
    ],
    [
      'Các Bộ, ngành quản lý Chương trình mục tiêu quốc gia khẩn trương ban hành hướng dẫn.',
      'Các Bộ, ngành quản lý Chương trình mục tiêu quốc gia < -',
    ],
    ['Các nhà thầu đang thi công gói thầu XL1 phải tăng ca, tăng kíp.', 'Các nhà thầu đang thi công gói thầu XL1 < -'],
    [
      'Vietnam Airlines, Vietjet Air, Bamboo Airways có trách nhiệm bảo đảm quyền lợi hành khách.',
      'Vietnam Airlines + Vietjet Air + Bamboo Airways < -',
    ],
    ['VEC, Cửu Long CIPM báo cáo tiến độ hằng tháng.', 'VEC + Cửu Long CIPM < -'],
    [
      'Bí thư cấp ủy, Chủ tịch Ủy ban nhân dân các cấp trực tiếp chỉ đạo.',
      'Bí thư cấp ủy + Chủ tịch Ủy ban nhân dân các cấp < -',
    ],
    [
      'Các thành viên Ủy ban An toàn giao thông Quốc gia, Chủ tịch Ủy ban nhân dân các tỉnh trực tiếp chỉ đạo.',
      'Các thành viên Ủy ban An toàn giao thông Quốc gia + Chủ tịch Ủy ban nhân dân các tỉnh < -',
    ],
    ['Các thành viên Tổ công tác số 5 đôn đốc các địa phương.', 'Các thành viên Tổ công tác số 5 < -'],
    [
      'Đề nghị Hiệp hội Bảo hiểm Việt Nam, các doanh nghiệp bảo hiểm nghiên cứu sản phẩm mới.',
      'Hiệp hội Bảo hiểm Việt Nam + các doanh nghiệp bảo hiểm < -',
    ],
    ['Các doanh nghiệp chăn nuôi lớn tiếp tục thực hiện cam kết.', 'Các doanh nghiệp chăn nuôi lớn < -'],
    ['Các công ty lâm nghiệp rà soát hồ sơ giao khoán.', 'Các công ty lâm nghiệp < -'],
    [
      'Tập đoàn Dầu khí Việt Nam cùng các bên góp vốn đẩy nhanh việc ký kết các hợp đồng.',
      'Tập đoàn Dầu khí Việt Nam < các bên góp vốn',
    ],
    ['Trung tâm An toàn mỏ tổng kiểm tra công tác an toàn.', 'Trung tâm An toàn mỏ < -'],
    ['Ban Đầu tư hoàn thiện báo cáo giám sát.', 'Ban Đầu tư < -'],
    [
      'Văn phòng Bộ phối hợp với các Vụ Pháp chế, Tổ chức cán bộ rà soát hồ sơ.',
      'Văn phòng Bộ < Vụ Pháp chế + Vụ Tổ chức cán bộ',
    ],
    [
      'Bộ Công Thương chỉ đạo Tập đoàn Điện lực Việt Nam phối hợp với các địa phương lập phương án.',
      'Bộ Công Thương < các địa phương',
    ],
    [
      'Bộ Ngoại giao phối hợp với Bộ Công Thương, Ủy ban sông Mê Công Việt Nam tiếp tục đàm phán.',
      'Bộ Ngoại giao < Bộ Công Thương + Ủy ban sông Mê Công Việt Nam',
    ],
    [
      'Các cấp ủy, chính quyền địa phương, nhất là người đứng đầu phải trực tiếp lãnh đạo, chỉ đạo.',
      'Các cấp ủy, chính quyền địa phương < -',
    ],
    ['Các địa phương, đặc biệt là các tỉnh miền Trung khẩn trương khắc phục hậu quả mưa lũ.', 'Các địa phương < -'],
    [
      'Ủy ban nhân dân các tỉnh, nhất là Thanh Hóa, Nghệ An, triển khai chương trình bình ổn; giao Sở Tài chính kiểm tra.',
      'Ủy ban nhân dân các tỉnh < -',
      'Sở Tài chính < -',
    ],
    [
      'Bộ Quốc phòng giao Bộ Tư lệnh Bộ đội Biên phòng phối hợp với các địa phương biên giới tuần tra.',
      'Bộ Quốc phòng < các địa phương biên giới',
    ],
    [
      'Bộ Tài chính trao đổi, thống nhất với Bộ Tư pháp và Bộ Tài nguyên và Môi trường để xác định loại văn bản.',
      'Bộ Tài chính < Bộ Tư pháp + Bộ Tài nguyên và Môi trường',
    ],
    ['Bộ Nội vụ thống nhất với Bộ Giáo dục và Đào tạo về số biên chế tăng thêm.', 'Bộ Nội vụ < Bộ Giáo dục và Đào tạo'],
    ['Bộ Y tế phối hợp với ngành Giáo dục phát hiện ca bệnh trong trường học.', 'Bộ Y tế < ngành Giáo dục'],
    [
      'Cục Đường bộ Việt Nam phối hợp với lực lượng Cảnh sát giao thông các địa phương kiểm tra tải trọng.',
      'Cục Đường bộ Việt Nam < lực lượng Cảnh sát giao thông các địa phương',
    ],
    [
      'Các thành viên Ban Chỉ đạo tỉnh theo địa bàn được phân công tăng cường xuống cơ sở, giúp các xã.',
      'Các thành viên Ban Chỉ đạo tỉnh < -',
    ],
    ['Thứ trưởng Bộ Xây dựng Nguyễn Văn Sinh chủ trì rà soát hồ sơ.', 'Thứ trưởng Bộ Xây dựng Nguyễn Văn Sinh < -'],
    ['Thứ trưởng Nguyễn Thị Liên phụ trách chỉ đạo Cục Quản lý Môi trường y tế.', 'Thứ trưởng Nguyễn Thị Liên < -'],
    [
      'Tiểu ban Chỉ đạo phòng, chống mại dâm do Bộ Y tế làm thường trực tổ chức kiểm tra.',
      'Tiểu ban Chỉ đạo phòng, chống mại dâm < -',
    ],
    [
      'Yêu cầu Đảng bộ, chính quyền và nhân dân tỉnh Đắk Lắk tập trung thực hiện tốt các nhiệm vụ.',
      'Đảng bộ, chính quyền và nhân dân tỉnh Đắk Lắk < -',
    ],
    [
      'Cục Y tế dự phòng, các Viện Pasteur: Nha Trang, Thành phố Hồ Chí Minh tăng cường giám sát dịch bệnh.',
      'Cục Y tế dự phòng + Viện Pasteur Nha Trang + Viện Pasteur Thành phố Hồ Chí Minh < -',
    ],
    [
      'Các địa phương bị ảnh hưởng của lũ quét, sạt lở đất khẩn trương tìm kiếm người mất tích.',
      'Các địa phương bị ảnh hưởng của lũ quét, sạt lở đất < -',
    ],
    [
      'Ủy ban nhân dân các tỉnh đồng bằng sông Cửu Long rà soát phương án bảo vệ đê.',
      'Ủy ban nhân dân các tỉnh đồng bằng sông Cửu Long < -',
    ],
    ['Trên cơ sở đề nghị của các tỉnh Thanh Hóa, Nghệ An, Yên Bái, giao Bộ Tài chính tổng hợp.', 'Bộ Tài chính < -'],
    ['Theo đề nghị của các tỉnh Thanh Hóa, Nghệ An, Bộ Tài chính xem xét bố trí vốn.', 'Bộ Tài chính < -'],
    ['Theo đề nghị của Bộ Xây dựng, Bộ Tài chính, giao Bộ Nội vụ tổng hợp.', 'Bộ Nội vụ < -'],
    [
      'Các cơ quan thông tin đại chúng, trong đó có Đài Truyền hình Việt Nam, tăng thời lượng phát tin cảnh báo.',
      'Các cơ quan thông tin đại chúng < -',
    ],
    ['VETC và VDTC hoàn thành hệ thống thu phí không dừng trước ngày 31/7/2023.', 'VETC + VDTC < -'],
  ]),
];

/** What looks like it: counts, capitals and qualities that tell nobody, or are no part of the name. */
export const whoNot: TaskRow[] = [
  ...at('ngày 05 tháng 3 năm 2023', [
    ['Hai tỉnh này có nhiều tiềm năng du lịch.'],
    ['Việc bàn giao mặt bằng chậm, Bộ Y tế đã nhiều lần có văn bản phản ánh.'],
    ['Công an các tỉnh Nghệ An, Hà Tĩnh đã xử lý 200 trường hợp.'],
    ['Bộ Y tế - cơ quan thường trực Ban Chỉ đạo đã báo cáo kết quả.'],
    ['Logistics phải giữ vai trò quan trọng.'],
    ['Bamboo Airways, Pacific Airlines đã giảm số chuyến bay.'],
    ['Các địa phương chưa phân bổ hết vốn còn nhiều.'],
    ['Các đơn vị trên công trường đã thực hiện cơ bản đạt các mốc tiến độ.'],
    ['Các cơ quan, đơn vị có trách nhiệm thực hiện Thông báo này đúng tiến độ.', 'Các cơ quan, đơn vị < -'],
    ['Các địa phương tổ chức tuyên truyền, chủ động phối hợp.', 'Các địa phương < -'],
    ['Các bộ, ngành quản lý chặt chẽ vốn đầu tư, chủ động phối hợp.', 'Các bộ, ngành < -'],
    ['Các sở, ngành có văn bản gửi Sở Tài chính, chủ động bố trí vốn.', 'Các sở, ngành < -'],
    [
      'Bộ Công Thương phối hợp với các đơn vị có liên quan nghiên cứu nội dung, sớm trình phương án.',
      'Bộ Công Thương < các đơn vị có liên quan',
    ],
    [
      'Bộ Tài chính phối hợp với các cơ quan chủ quản thí điểm thực hiện giám sát điện tử.',
      'Bộ Tài chính < các cơ quan chủ quản',
    ],
    ['Bộ Thông tin và Truyền thông kết nối với Zalo, Viber khi có cảnh báo.', 'Bộ Thông tin và Truyền thông < -'],
    ['Ban đầu tư ít, sau phải bổ sung nhiều.'],
    ['Các doanh nghiệp đầu tư xây dựng nhà máy đúng tiến độ.', 'Các doanh nghiệp < -'],
    ['Bộ Tư pháp rà soát dự thảo, bảo đảm đồng bộ, thống nhất với Luật Đất đai.', 'Bộ Tư pháp < -'],
    ['Bộ Công Thương đóng cống theo lịch đã thống nhất với Bộ Xây dựng.', 'Bộ Công Thương < -'],
    ['Bộ Xây dựng trao đổi với phía Nhật Bản về khoản vay.', 'Bộ Xây dựng < -'],
    ['Các tỉnh, nhất là Thanh Hóa, đã hoàn thành.'],
    ['Đảng bộ, chính quyền và nhân dân tỉnh Đắk Lắk đã đạt nhiều kết quả.'],
    ['Thứ trưởng Nguyễn Thị Liên phát biểu tại cuộc họp.'],
    ['Các địa phương có dịch, phải khoanh vùng.', 'Các địa phương có dịch < -'],
    [
      'Các địa phương có dự án, chủ đầu tư khẩn trương giải phóng mặt bằng.',
      'Các địa phương có dự án + chủ đầu tư < -',
    ],
    ['Theo đề nghị của Bộ Xây dựng, Bộ Tài chính xem xét bố trí vốn.', 'Bộ Tài chính < -'],
    ['Các doanh nghiệp tự rà soát, báo cáo.', 'Các doanh nghiệp < -'],
    ['Bộ Xây dựng đôn đốc các chủ đầu tư phối hợp với chính quyền địa phương giải phóng mặt bằng.', 'Bộ Xây dựng < -'],
    ['Đồng ý với đề nghị của Bộ Xây dựng và Ủy ban nhân dân tỉnh Nghệ An.'],
    ['Bộ Tài chính làm việc với Google, Facebook để thống nhất kê khai thuế.', 'Bộ Tài chính < -'],
    [
      'Báo Xây dựng, Tạp chí Xây dựng, Cổng Thông tin điện tử Bộ tăng cường tuyên truyền.',
      'Báo Xây dựng + Tạp chí Xây dựng + Cổng Thông tin điện tử Bộ < -',
    ],
    ['Các nhà cung cấp dịch vụ mở thêm điểm dán thẻ.', 'Các nhà cung cấp dịch vụ < -'],
    ['Về kinh phí tại các xã biên giới: Giao Bộ Quốc phòng xem xét, xử lý.', 'Bộ Quốc phòng < -'],
    [
      'Vụ Tài chính phối hợp với Văn phòng Quỹ Bảo trì đường bộ Trung ương rà soát dự toán.',
      'Vụ Tài chính < Văn phòng Quỹ Bảo trì đường bộ Trung ương',
    ],
    ['Cổng Thông tin điện tử Bộ đã đăng toàn văn dự thảo.'],
    ['Các nhà cung cấp dịch vụ đã mở thêm 20 điểm dán thẻ.'],
  ]),
];

/** Official letters as portals and scanners leave them, and what only looks like one: the paper's kind and its tasks, "path who | limit". */
export interface LetterRow {
  readonly what: string;
  readonly lines: readonly string[];
  readonly kind: 'other' | 'report' | 'none';
  readonly tasks?: readonly string[];
}

export const letters: LetterRow[] = [
  {
    what: 'a department asks its schools, without any head',
    lines: [
      'Thực hiện Kế hoạch số 31/KH-UBND ngày 13 tháng 4 năm 2026 của UBND thành phố, Phòng Giáo dục và Đào tạo yêu cầu các trường học trực thuộc thực hiện các nội dung sau:',
      '1. Tuyên truyền cán bộ, giáo viên giữ vệ sinh trường lớp.',
      '2. Báo cáo kết quả về Phòng trước ngày 23/4/2026.',
    ],
    kind: 'other',
    tasks: ['1 các trường học trực thuộc | -', '2 các trường học trực thuộc | 2026-04-23'],
  },
  {
    what: 'one line over points that name their own bodies',
    lines: [
      'Sở Giáo dục và Đào tạo đề nghị Thủ trưởng đơn vị thực hiện:',
      '1. Phòng Tổ chức cán bộ rà soát danh sách trước ngày 10 tháng 4 năm 2026.',
      '2. Thanh tra Sở kiểm tra đột xuất các trường.',
    ],
    kind: 'other',
    tasks: ['1 Phòng Tổ chức cán bộ | 2026-04-10', '2 Thanh tra Sở | -'],
  },
  {
    what: 'an office has its opinion at the end of a paragraph',
    lines: [
      'Xét đề nghị của Sở Kế hoạch và Đầu tư tại Tờ trình số 53/TTr-SKHĐT ngày 08 tháng 3 năm 2019 về lập quy hoạch; Ủy ban nhân dân tỉnh có ý kiến như sau:',
      '1. Thống nhất chủ trương lập quy hoạch tỉnh.',
      '2. Giao Sở Kế hoạch và Đầu tư trình dự toán trước ngày 30/6/2019.',
    ],
    kind: 'other',
    tasks: ['2 Sở Kế hoạch và Đầu tư | 2019-06-30'],
  },
  {
    what: '"Kính gửi:" over dashes, and prose',
    lines: [
      'Kính gửi:',
      '- Hiệu trưởng các trường Tiểu học,',
      '- Thủ trưởng các đơn vị trực thuộc.',
      'Đề nghị Hiệu trưởng các trường rà soát việc thu quỹ, báo cáo trước ngày 24/3/2026.',
    ],
    kind: 'other',
    tasks: [' Hiệu trưởng các trường | 2026-03-24'],
  },
  {
    what: 'a scan that lost the first word of "Kính gửi:" and marks of the title',
    lines: [
      'BỘ TÀI CHÍNH | CONG HOA XA HOI CHỦ NGHĨA VIỆT NAM',
      'TỔNG CỤC THUẾ | Độc lập - Tự do - Hạnh phúc',
      'Số: 4302/TCT-TTr | Hà Nội, ngày 05 tháng 11 năm 2018',
      '“ gửi: Đồng chí Cục trưởng Cục Thuế các tỉnh, thành phố trực thuộc Trung ương.',
      'Tổng cục Thuế yêu cầu đồng chí Cục trưởng Cục Thuế các tỉnh, thành phố trực thuộc Trung ương chỉ đạo thực hiện:',
      '1. Đẩy mạnh thanh tra, hoàn thành trước ngày 31/12/2018.',
    ],
    kind: 'other',
    tasks: ['1 Cục trưởng Cục Thuế các tỉnh, thành phố trực thuộc Trung ương | 2018-12-31'],
  },
  {
    what: 'a công điện whose title lost its marks',
    lines: [
      'THỦ TƯỚNG CHÍNH PHỦ',
      'Số: 119/CD-TTg',
      'Hà Nội, ngày 25 tháng 11 năm 2024',
      'CONG ĐIỆN',
      'Về quản lý thương mại điện tử',
      'Thủ tướng Chính phủ yêu cầu:',
      '1. Bộ Công Thương rà soát Luật Thương mại trước ngày 30/12/2024.',
    ],
    kind: 'other',
    tasks: ['1 Bộ Công Thương | 2024-12-30'],
  },
  {
    what: 'who is told stands in the sentence before "Cụ thể như sau:"',
    lines: [
      'TỔNG CỤC THUẾ',
      'Số: 38/TCT-DNNCN',
      'Hà Nội, ngày 26 tháng 5 năm 2021',
      'Kính gửi: Cục Thuế các tỉnh, thành phố trực thuộc Trung ương.',
      'Thời gian qua, quản lý thuế còn khó khăn. Tổng cục Thuế đề nghị các Cục Thuế tăng cường quản lý thuế trước ngày 30/9/2021. Cụ thể như sau:',
      '1. Rà soát danh sách người nộp thuế.',
      '2. Định kỳ hằng quý gửi báo cáo về Tổng cục Thuế.',
    ],
    kind: 'other',
    tasks: [' các Cục Thuế | 2021-09-30', '1 các Cục Thuế | -', '2 các Cục Thuế | recurring'],
  },
  {
    what: 'a school tells its units, and closes as a notice does',
    lines: [
      'HỌC VIỆN A THÔNG BÁO VỀ VIỆC PHÒNG DỊCH',
      'Thực hiện Chỉ thị 17/CT-UBND ngày 23/7/2021, Giám đốc Học viện thông báo:',
      'Các đơn vị lập danh sách cán bộ trực, gửi Văn phòng Học viện trước 26/7/2021.',
      'Văn phòng Học viện cập nhật tình hình dịch, báo cáo Lãnh đạo Học viện hàng ngày.',
      'Phòng Giáo vụ khẩn trương chuyển các lớp sang hình thức trực tuyến.',
      'Học viện thông báo để các đơn vị, cá nhân có liên quan biết và nghiêm túc thực hiện./.',
    ],
    kind: 'other',
    tasks: [' Các đơn vị | 2021-07-26', ' Văn phòng Học viện | recurring', ' Phòng Giáo vụ | -'],
  },
  {
    what: 'a list of things below a point is no list of tasks',
    lines: [
      'SỞ Y TẾ',
      'Số: 38/SYT-NV',
      'Lào Cai, ngày 26 tháng 5 năm 2026',
      'Kính gửi: Các bệnh viện.',
      'Sở Y tế yêu cầu các bệnh viện thực hiện một số nội dung sau:',
      '1. Thống kê người bệnh theo các nhóm đối tượng cụ thể như:',
      '- Doanh nghiệp có người lao động nước ngoài;',
      '- Người cao tuổi.',
      '2. Gửi báo cáo trước ngày 30/6/2026.',
    ],
    kind: 'other',
    tasks: ['1 các bệnh viện | -', '2 các bệnh viện | 2026-06-30'],
  },
];

export const noLetters: LetterRow[] = [
  {
    what: 'a tender asks those who bid',
    lines: [
      'Bệnh viện Đa khoa tỉnh đề nghị các nhà thầu có năng lực thực hiện các nội dung sau:',
      '1. Nộp hồ sơ dự thầu trước ngày 15/5/2026.',
      '2. Bảo đảm dự thầu theo mẫu.',
    ],
    kind: 'none',
  },
  {
    what: 'somebody writes for himself',
    lines: [
      'Kính gửi: Ủy ban nhân dân xã Tân Lập',
      'Tôi là Nguyễn Văn An, trú tại thôn 3. Tôi đề nghị Ủy ban nhân dân xã giải quyết đơn trước ngày 10/6/2026.',
    ],
    kind: 'none',
  },
  {
    what: 'a firm asks those who want a job',
    lines: [
      'Trường Cao đẳng Nghề yêu cầu các ứng viên chuẩn bị hồ sơ và thực hiện các việc sau:',
      '1. Nộp sơ yếu lý lịch trước ngày 01/7/2026.',
    ],
    kind: 'none',
  },
  {
    what: 'a price is asked for',
    lines: [
      'Trung tâm Y tế huyện đề nghị các đơn vị cung cấp gửi báo giá và thực hiện theo các nội dung sau:',
      '1. Tên hàng hóa: máy xét nghiệm.',
      '2. Thời hạn nhận báo giá: trước ngày 20/5/2026.',
    ],
    kind: 'none',
  },
  {
    what: 'parents are asked',
    lines: [
      'Trường Tiểu học Kim Đồng đề nghị quý phụ huynh phối hợp thực hiện các nội dung sau:',
      '1. Đưa đón con đúng giờ.',
    ],
    kind: 'none',
  },
  {
    what: 'a letter to those above',
    lines: [
      'Kính gửi: Thủ tướng Chính phủ',
      'Bộ Y tế kính đề nghị Thủ tướng Chính phủ giao các bộ thực hiện các nội dung sau:',
      '1. Bố trí vốn trước ngày 30/6/2026.',
    ],
    kind: 'none',
  },
  {
    what: 'a reader’s question to a paper',
    lines: [
      'Kính gửi: Ban biên tập, các luật sư',
      'Công ty yêu cầu các đơn vị trực thuộc thực hiện các thủ tục sau có đúng không?',
      '1. Ký lại hợp đồng.',
    ],
    kind: 'none',
  },
  {
    what: 'a school tells its pupils',
    lines: [
      'THÔNG BÁO NGHỈ TẾT',
      'Học sinh nghỉ Tết từ ngày 14/02 đến ngày 22/02/2026.',
      'Các lớp học bù vào ngày 28/02/2026.',
      'Nhà trường thông báo để toàn thể học sinh biết và thực hiện./.',
    ],
    kind: 'none',
  },
  {
    what: 'a law told to readers',
    lines: [
      'Trách nhiệm của chủ đầu tư là gì?',
      'Điều 12 Nghị định số 15/2021/NĐ-CP yêu cầu các chủ đầu tư thực hiện các nội dung sau:',
      '1. Lập kế hoạch quản lý chất lượng.',
      '2. Kiểm tra năng lực nhà thầu.',
    ],
    kind: 'none',
  },
];

import type { TaskRow } from './tasks.ts';

const of = (by: string, on: string, ...rows: [point: string, ...tasks: string[]][]): TaskRow[] =>
  rows.map(([point, ...tasks]) => ({ by, on, point, tasks }));

/** Who must do it and who works with them, in other offices' and years' manners: "leads < those beside them". */
export const tellings: TaskRow[] = [
  ...of(
    'VĂN PHÒNG CHÍNH PHỦ',
    'ngày 05 tháng 3 năm 2013',
    [
      'Việc bố trí vốn do Bộ Kế hoạch và Đầu tư cân đối, trình Thủ tướng Chính phủ quyết định.',
      'Bộ Kế hoạch và Đầu tư < -',
    ],
    [
      'Tổ công tác liên ngành do Bộ Công Thương làm Tổ trưởng rà soát tiến độ các dự án, báo cáo Phó Thủ tướng.',
      'Tổ công tác liên ngành < -',
    ],
    [
      'Bộ Ngoại giao, Đại sứ quán Việt Nam tại Lào phối hợp với phía Lào thúc đẩy việc ký Hiệp định.',
      'Bộ Ngoại giao + Đại sứ quán Việt Nam tại Lào < -',
    ],
    [
      'Các thành viên Ban Chỉ đạo theo địa bàn được phân công đi kiểm tra tình hình thực hiện và báo cáo Trưởng Ban.',
      'Các thành viên Ban Chỉ đạo < -',
    ],
    [
      'Các cấp, các ngành phải xác định đây là nhiệm vụ chính trị quan trọng, hoàn thành trước ngày 30/6/2026.',
      'Các cấp, các ngành < -',
    ],
    [
      'Chủ tịch Ủy ban nhân dân tỉnh Nam Định, Chủ tịch Ủy ban nhân dân tỉnh Thái Bình cho phép sử dụng đất.',
      'Chủ tịch Ủy ban nhân dân tỉnh Nam Định + Chủ tịch Ủy ban nhân dân tỉnh Thái Bình < -',
    ],
    [
      'Bộ Y tế làm việc với Ủy ban nhân dân tỉnh Hà Nam, thống nhất phương án bàn giao mặt bằng.',
      'Bộ Y tế < Ủy ban nhân dân tỉnh Hà Nam',
    ],
    [
      'Bộ Công thương chủ trì, phối hợp với Bộ Khoa học và Công nghệ và tỉnh hoàn chỉnh báo cáo đầu tư.',
      'Bộ Công thương < Bộ Khoa học và Công nghệ + tỉnh',
    ],
    ['Giao tỉnh chỉ đạo chủ đầu tư đẩy nhanh tiến độ.', 'tỉnh < -'],
    [
      'Thành phố Hồ Chí Minh, Bình Dương, Đồng Nai siết chặt kiểm soát tải trọng xe.',
      'Thành phố Hồ Chí Minh + Bình Dương + Đồng Nai < -',
    ],
    [
      'Đồng chí Bộ trưởng Bộ Giao thông vận tải, Phó Trưởng Ban Chỉ đạo, chủ trì rà soát tiến độ.',
      'Bộ trưởng Bộ Giao thông vận tải < -',
    ],
    ['Bộ Tài chính làm việc với Bộ Kế hoạch và Đầu tư về vốn đối ứng.', 'Bộ Tài chính < Bộ Kế hoạch và Đầu tư'],
    ['Bộ Xây dựng làm việc với các nhà thầu để khởi động lại dự án.', 'Bộ Xây dựng < -'],
    ['Theo đề nghị của Bộ Tư pháp, Bộ Nội vụ rà soát vị trí việc làm.', 'Bộ Nội vụ < -'],
    ['Trên cơ sở ý kiến của Bộ Tư pháp và Bộ Nội vụ, Bộ Y tế hoàn thiện hồ sơ dự thảo Nghị định.', 'Bộ Y tế < -'],
    [
      'Thanh tra Chính phủ kiểm tra việc quản lý vốn tại Tập đoàn Điện lực Việt Nam và Tổng công ty Hàng hải Việt Nam.',
      'Thanh tra Chính phủ < -',
    ],
    ['Bộ Quốc phòng bàn giao đất cho Ủy ban nhân dân thành phố Hà Nội.', 'Bộ Quốc phòng < -'],
  ),
  ...of(
    'UBND TỈNH NGHỆ AN',
    'ngày 18 tháng 3 năm 2022',
    [
      'Giao Công an tỉnh chủ trì, Lực lượng Thanh niên xung phong, Sở Y tế phối hợp lập hồ sơ cai nghiện.',
      'Công an tỉnh < Lực lượng Thanh niên xung phong + Sở Y tế',
    ],
    [
      'Việc xử lý đất dôi dư được giao cho UBND các huyện phối hợp với Sở Tài chính thực hiện.',
      'UBND các huyện < Sở Tài chính',
    ],
    ['Giám đốc Sở Tài chính (Tổ trưởng Tổ công tác) triệu tập họp.', 'Giám đốc Sở Tài chính < -'],
    [
      'UBND các huyện miền núi, UBND các huyện ven biển kê khai thiệt hại.',
      'UBND các huyện miền núi + UBND các huyện ven biển < -',
    ],
    ['Các đồng chí thành viên UBND tỉnh theo lĩnh vực được phân công chỉ đạo các ngành.', 'thành viên UBND tỉnh < -'],
    [
      'Giao các sở: Kế hoạch và Đầu tư (chủ trì), Tài chính, Xây dựng phối hợp thẩm định.',
      'Sở Kế hoạch và Đầu tư + Sở Tài chính + Sở Xây dựng < -',
    ],
    [
      'Các ngành: Tài chính, Xây dựng, Giao thông vận tải giải quyết hồ sơ trong 5 ngày.',
      'ngành Tài chính + ngành Xây dựng + ngành Giao thông vận tải < -',
    ],
    ['Giao Khoa Dược, phòng Nội vụ rà soát danh mục.', 'Khoa Dược + phòng Nội vụ < -'],
    ['Sở Kế hoạch và Đầu tư dự thảo văn bản của UBND tỉnh báo cáo Thủ tướng Chính phủ.', 'Sở Kế hoạch và Đầu tư < -'],
    ['04 đơn vị chậm giải ngân nêu trên kiểm điểm trách nhiệm.', '04 đơn vị chậm giải ngân nêu trên < -'],
    [
      'UBND tỉnh đồng ý cho Công ty CP Trung Đô gia hạn tiến độ; Công ty CP Trung Đô ký quỹ.',
      'Công ty CP Trung Đô < -',
    ],
  ),
  ...of(
    'BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
    'ngày 20 tháng 6 năm 2025',
    [
      'Cục Lâm nghiệp và Kiểm lâm chủ trì, phối hợp Cục Biến đổi khí hậu, Viện Điều tra, Quy hoạch rừng, Vụ Hợp tác quốc tế hoàn thiện hồ sơ tín chỉ các-bon.',
      'Cục Lâm nghiệp và Kiểm lâm < Cục Biến đổi khí hậu + Viện Điều tra, Quy hoạch rừng + Vụ Hợp tác quốc tế',
    ],
    [
      'Trung tâm Khuyến nông Quốc gia làm việc với Sở Nông nghiệp và Môi trường Đồng Tháp triển khai mô hình.',
      'Trung tâm Khuyến nông Quốc gia < Sở Nông nghiệp và Môi trường Đồng Tháp',
    ],
    [
      'Cục Khí tượng Thủy văn (Trung tâm Dự báo khí tượng thủy văn quốc gia) cung cấp bản tin cho Cục Quản lý đê điều và Phòng, chống thiên tai.',
      'Cục Khí tượng Thủy văn (Trung tâm Dự báo khí tượng thủy văn quốc gia) < -',
    ],
    [
      'Chánh Văn phòng Bộ, Chánh Thanh tra Bộ, Vụ trưởng Vụ Pháp chế chịu trách nhiệm thi hành.',
      'Chánh Văn phòng Bộ + Chánh Thanh tra Bộ + Vụ trưởng Vụ Pháp chế < -',
    ],
  ),
  ...of(
    'TỈNH ỦY QUẢNG NGÃI',
    'ngày 20 tháng 6 năm 2023',
    [
      'Ban Tổ chức Tỉnh ủy chủ trì, phối hợp Ủy ban Kiểm tra Tỉnh ủy, Ban Nội chính Tỉnh ủy thẩm định nhân sự.',
      'Ban Tổ chức Tỉnh ủy < Ủy ban Kiểm tra Tỉnh ủy + Ban Nội chính Tỉnh ủy',
    ],
    [
      'Giao Ban cán sự đảng UBND tỉnh lãnh đạo UBND tỉnh chỉ đạo các cơ quan chuyên môn hoàn thiện đề án.',
      'Ban cán sự đảng UBND tỉnh < -',
    ],
    [
      'Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch.',
      'Các huyện ủy + thị ủy + thành ủy + đảng ủy trực thuộc Tỉnh ủy < -',
    ],
  ),
  ...of(
    'UBND XÃ TÂN PHƯỚC',
    'ngày 10 tháng 9 năm 2025',
    ['Đ/c Nguyễn Văn Bé, Trưởng Công an xã chủ trì tuần tra.', 'Nguyễn Văn Bé, Trưởng Công an xã < -'],
    [
      'Hiệu trưởng Trường THCS Tân Phước, Trưởng Trạm Y tế xã báo cáo sĩ số.',
      'Hiệu trưởng Trường THCS Tân Phước + Trưởng Trạm Y tế xã < -',
    ],
    ['Các đoàn thể xã tuyên truyền về bầu cử.', 'Các đoàn thể xã < -'],
    ['Trung tâm Phục vụ hành chính công xã niêm yết thủ tục.', 'Trung tâm Phục vụ hành chính công xã < -'],
  ),
  ...of(
    'TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM',
    'ngày 20 tháng 6 năm 2019',
    [
      'NPTPMB, CPMB và SPMB hoàn thành đóng điện các dự án; EVNNPT báo cáo Tập đoàn trước 30/6.',
      'NPTPMB + CPMB + SPMB < -',
      'EVNNPT < -',
    ],
    [
      'TCT Điện lực miền Bắc, TCT Điện lực TP Hà Nội và các TCTĐL khác rà soát phụ tải.',
      'TCT Điện lực miền Bắc + TCT Điện lực TP Hà Nội + các TCTĐL khác < -',
    ],
    [
      'GENCO 1, GENCO 2, GENCO 3 chuẩn bị than cho mùa khô; Ban KTSX theo dõi.',
      'GENCO 1 + GENCO 2 + GENCO 3 < -',
      'Ban KTSX < -',
    ],
    [
      'Trung tâm Điều độ Hệ thống điện Quốc gia (A0) lập phương thức vận hành tuần.',
      'Trung tâm Điều độ Hệ thống điện Quốc gia < -',
    ],
  ),
  ...of(
    'BỘ GIAO THÔNG VẬN TẢI',
    'ngày 03 tháng 7 năm 2015',
    ['Ban QLDA 6, nhà thầu Đèo Cả tập trung thi công ba ca.', 'Ban QLDA 6 + nhà thầu Đèo Cả < -'],
    ['Bộ giao đồng chí Thứ trưởng Lê Đình Thọ trực tiếp chỉ đạo.', 'Thứ trưởng Lê Đình Thọ < -'],
    [
      'Cục Quản lý xây dựng và Chất lượng công trình giao thông kiểm tra hiện trường cùng với Sở GTVT Quảng Bình.',
      'Cục Quản lý xây dựng và Chất lượng công trình giao thông < Sở GTVT Quảng Bình',
    ],
  ),
  // what a point is about may be several things, and a body told by what it is
  ...of(
    'VĂN PHÒNG CHÍNH PHỦ',
    'ngày 12 tháng 5 năm 2019',
    ['Muối, đường: Bộ Công Thương cập nhật cung cầu hằng tuần.', 'Bộ Công Thương < -'],
    [
      'Cước taxi, xe buýt, phà: Bộ Giao thông vận tải phối hợp với Bộ Tài chính rà soát giá kê khai.',
      'Bộ Giao thông vận tải < Bộ Tài chính',
    ],
    ['Bộ Y tế, cơ quan thường trực, hoàn thiện Kế hoạch năm 2020.', 'Bộ Y tế < -'],
    ['Bộ Công an, đơn vị chủ trì, phối hợp với Bộ Tư pháp hoàn thiện Đề án 06.', 'Bộ Công an < Bộ Tư pháp'],
    ['Bộ Xây dựng, cơ quan thường trực của Tổ công tác, rà soát danh mục dự án.', 'Bộ Xây dựng < -'],
  ),
];

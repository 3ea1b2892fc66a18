import type { TaskRow } from './tasks.ts';

const of = (by: string, on: string, ...rows: [point: string, ...tasks: string[]][]): TaskRow[] =>
  rows.map(([point, ...tasks]) => ({ by, on, point, tasks }));

/** Whom tellings in the passive, turns within a sentence and names in small letters mean. */
export const turnsTold: TaskRow[] = [
  ...of(
    'VĂN PHÒNG CHÍNH PHỦ',
    'ngày 09 tháng 4 năm 2024',
    ['Việc rà soát quy hoạch bến cảng được giao cho Bộ Giao thông vận tải.', 'Bộ Giao thông vận tải < -'],
    ['Nhiệm vụ xây dựng đề án được giao cho Bộ Tài chính, hoàn thành trong tháng 6/2024.', 'Bộ Tài chính < -'],
    ['Cơ quan chủ trì xây dựng Nghị định là Bộ Nội vụ; trình Chính phủ trong tháng 7/2024.', 'Bộ Nội vụ < -'],
    ['Yêu cầu cục thuế các tỉnh, thành phố đẩy nhanh việc hoàn thuế.', 'cục thuế các tỉnh, thành phố < -'],
    ['Giao chi cục kiểm lâm các tỉnh tuần tra rừng giáp ranh.', 'chi cục kiểm lâm các tỉnh < -'],
    ['Đề nghị các cơ quan quản lý bảo đảm nguồn cung xăng dầu.', 'các cơ quan quản lý < -'],
    ['Các cơ sở bán lẻ thuốc cần lưu thông tin người mua.', 'Các cơ sở bán lẻ thuốc < -'],
    ['Bộ ngành, địa phương phải công khai thủ tục hành chính.', 'Bộ ngành, địa phương < -'],
    [
      'Giao Bộ Y tế rà soát danh mục thuốc. Nội dung này báo cáo Thủ tướng Chính phủ trước ngày 30/6/2024.',
      'Bộ Y tế < -',
      'Bộ Y tế < -',
    ],
    ['Bộ Công an rà soát dữ liệu. Cùng với đó là cấp tài khoản cho người dân.', 'Bộ Công an < -', 'Bộ Công an < -'],
  ),
  ...of(
    'UBND TỈNH GIA LAI',
    'ngày 10 tháng 7 năm 2026',
    [
      'Giao Chánh Thanh tra tỉnh chủ trì cùng Giám đốc Công an tỉnh, Giám đốc Sở Tài chính làm rõ vi phạm.',
      'Chánh Thanh tra tỉnh < Giám đốc Công an tỉnh + Giám đốc Sở Tài chính',
    ],
    ['Yêu cầu các sở, ngành còn chưa gửi báo cáo phải hoàn thành ngay.', 'các sở, ngành còn chưa gửi báo cáo < -'],
    ['Yêu cầu các đơn vị chưa nộp báo cáo khẩn trương gửi về Sở Nội vụ.', 'các đơn vị chưa nộp báo cáo < -'],
    ['Trường hợp nhà thầu chậm, chủ đầu tư kiên quyết điều chuyển khối lượng.', 'chủ đầu tư < -'],
    [
      'Giao Sở Xây dựng là cơ quan chủ quản; giao Ban Quản lý dự án tỉnh là chủ đầu tư, hoàn thiện hồ sơ trong tháng 8.',
      'Sở Xây dựng < -',
      'Ban Quản lý dự án tỉnh < -',
    ],
    [
      'UBND các xã giải ngân xong trước ngày 30/9, riêng phường Pleiku trước ngày 31/10.',
      'UBND các xã < -',
      'phường Pleiku < -',
    ],
    ['Các sở gửi ý kiến trước ngày 20/7 (riêng Sở Tài chính trước ngày 25/7).', 'Các sở < -', 'Sở Tài chính < -'],
    [
      'Các xã hoàn thành trong tháng 11; riêng xã Ia Grai, Ia Hrung phải xong trước ngày 10/11.',
      'Các xã < -',
      'xã Ia Grai + xã Ia Hrung < -',
    ],
    [
      'Các tỉnh bàn giao mặt bằng trước ngày 20/8/2026, còn thành phố Đà Nẵng chậm nhất ngày 30/9/2026.',
      'Các tỉnh < -',
      'thành phố Đà Nẵng < -',
    ],
    ['Giao ngành giáo dục, y tế rà soát cơ sở vật chất.', 'ngành giáo dục + ngành y tế < -'],
    ['Ngành thuế, hải quan tập trung chống thất thu.', 'Ngành thuế + ngành hải quan < -'],
    [
      'Sở Y tế phối hợp với ngành công thương, nông nghiệp kiểm tra chợ.',
      'Sở Y tế < ngành công thương + ngành nông nghiệp',
    ],
    ['Viện Quy hoạch xây dựng tiếp thu, chỉnh sửa thuyết minh.', 'Viện Quy hoạch xây dựng < -'],
    ['Quá trình thực hiện nếu có khó khăn, các đơn vị phản ánh về Sở Tư pháp trước ngày 25.', 'các đơn vị < -'],
  ),
  ...of(
    'TẬP ĐOÀN CÔNG NGHIỆP THAN - KHOÁNG SẢN VIỆT NAM',
    'ngày 20 tháng 5 năm 2023',
    [
      'Nạo vét suối Moong Cọc, suối Cầu 2. Đơn vị thực hiện: Công ty Than Cọc Sáu, Công ty Than Cao Sơn.',
      'Công ty Than Cọc Sáu + Công ty Than Cao Sơn < -',
    ],
    [
      'Gia cố đập chắn bãi thải. Đơn vị thực hiện: Công ty Than Núi Béo chủ trì, Công ty Than Hà Tu phối hợp.',
      'Công ty Than Núi Béo < Công ty Than Hà Tu',
    ],
    [
      'Trung tâm Cấp cứu mỏ diễn tập tại Công ty Than Vàng Danh có sự phối hợp của Công an tỉnh Quảng Ninh.',
      'Trung tâm Cấp cứu mỏ < Công an tỉnh Quảng Ninh',
    ],
    [
      'Các đơn vị kiện toàn Ban Chỉ huy; đơn vị chưa nộp phải hoàn tất trước 05/6/2023.',
      'Các đơn vị < -',
      'đơn vị chưa nộp < -',
    ],
    [
      'Ban Quản lý Dự án Hỗ trợ xử lý chất thải bệnh viện phối hợp với các chủ đầu tư hoàn thiện hồ sơ.',
      'Ban Quản lý Dự án Hỗ trợ xử lý chất thải bệnh viện < các chủ đầu tư',
    ],
    [
      'Ban Đầu tư làm việc với Công ty Cổ phần Đầu tư hạ tầng nước Sông Tiền về khả năng cấp nước.',
      'Ban Đầu tư < Công ty Cổ phần Đầu tư hạ tầng nước Sông Tiền',
    ],
    [
      'Các bệnh viện Bạch Mai, Việt Đức, Phụ sản Trung ương, K và Nhi Trung ương rà soát lại hợp đồng.',
      'bệnh viện Bạch Mai + bệnh viện Việt Đức + bệnh viện Phụ sản Trung ương + bệnh viện K + bệnh viện Nhi Trung ương < -',
    ],
    ['UBND các tỉnh có nông sản xuất khẩu thông báo cho doanh nghiệp.', 'UBND các tỉnh có nông sản xuất khẩu < -'],
  ),
  ...of(
    'UBND TỈNH BẾN TRE',
    'ngày 12 tháng 10 năm 2023',
    [
      'UBND các xã Chiềng Mung, Mai Sơn và các phường Chiềng An, Chiềng Cơi lập danh sách từng hộ.',
      'UBND xã Chiềng Mung + UBND xã Mai Sơn + UBND phường Chiềng An + UBND phường Chiềng Cơi < -',
    ],
    [
      'Giao UBND các huyện Bình Đại, Thạnh Phú và thành phố Bến Tre rà soát.',
      'UBND huyện Bình Đại + UBND huyện Thạnh Phú + UBND thành phố Bến Tre < -',
    ],
    [
      'Ban Quản lý Khu phố cổ Hội An và Trung tâm Văn hóa tỉnh chủ động ký quy chế phối hợp.',
      'Ban Quản lý Khu phố cổ Hội An + Trung tâm Văn hóa tỉnh < -',
    ],
    [
      'Đề nghị Trung ương Hội Người cao tuổi Việt Nam phát động phong trào.',
      'Trung ương Hội Người cao tuổi Việt Nam < -',
    ],
    ['Ban An toàn giao thông tỉnh là đầu mối tổng hợp.', 'Ban An toàn giao thông tỉnh < -'],
    [
      'Riêng UBND các xã có mỏ vật liệu xây dựng đang khai thác cắm biển hạn chế tải trọng.',
      'UBND các xã có mỏ vật liệu xây dựng đang khai thác < -',
    ],
    ['Các chủ bến bãi không để phương tiện quá tải ra khỏi cảng.', 'Các chủ bến bãi < -'],
    [
      'Sở Nông nghiệp và Phát triển nông thôn kiểm tra nhà máy; Sở báo cáo kết quả trước ngày 30/10/2023.',
      'Sở Nông nghiệp và Phát triển nông thôn < -',
    ],
    ['Giám đốc Bệnh viện giao khoa Chống nhiễm khuẩn giám sát vệ sinh tay.', 'khoa Chống nhiễm khuẩn < -'],
  ),
];

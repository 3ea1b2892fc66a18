import type { TaskRow } from './tasks.ts';

const at = (on: string, rows: readonly (readonly [string, ...string[]])[]): TaskRow[] =>
  rows.map(([point, ...tasks]) => ({ on, point, tasks }));

/** A name goes on up to its deed: what tells some of a kind apart, forces in all places, sectors; who is met for a purpose works along. */
export const wholeNames: TaskRow[] = [
  ...at('ngày 05 tháng 3 năm 2023', [
    [
      'Ủy ban nhân dân các tỉnh có số người chết vì tai nạn giao thông tăng trên 20% phải kiểm điểm trách nhiệm.',
      'Ủy ban nhân dân các tỉnh có số người chết vì tai nạn giao thông tăng trên 20% < -',
    ],
    [
      'UBND các tỉnh, thành phố nơi tuyến đường sắt đi qua huy động cả hệ thống chính trị.',
      'UBND các tỉnh, thành phố nơi tuyến đường sắt đi qua < -',
    ],
    ['Sở Xây dựng (Cơ quan thường trực Ban Chỉ đạo) rà soát quỹ nhà tạm cư.', 'Sở Xây dựng < -'],
    ['Sở Y tế (Thường trực Ban Chỉ đạo), Công an tỉnh kiểm tra các cơ sở.', 'Sở Y tế + Công an tỉnh < -'],
    ['Sở Công Thương (đơn vị chủ trì) lập kế hoạch.', 'Sở Công Thương < -'],
    [
      'Bộ Tài chính (Bảo hiểm xã hội Việt Nam) rà soát dữ liệu người tham gia.',
      'Bộ Tài chính (Bảo hiểm xã hội Việt Nam) < -',
    ],
    [
      'Các cơ quan trung ương có trụ sở, tài sản đóng trên địa bàn các xã khẩn trương bàn giao nhà, đất.',
      'Các cơ quan trung ương có trụ sở, tài sản đóng trên địa bàn các xã < -',
    ],
    [
      'Các địa phương có di tích, khu du lịch sinh thái rà soát sức chứa.',
      'Các địa phương có di tích, khu du lịch sinh thái < -',
    ],
    ['Các ban quản lý di sản thế giới kiểm soát số lượng khách.', 'Các ban quản lý di sản thế giới < -'],
    ['Các đơn vị quản lý đường bộ kiểm tra mặt đường.', 'Các đơn vị quản lý đường bộ < -'],
    [
      'Các Ban quản lý rừng, công ty lâm nghiệp, vườn quốc gia và các chủ rừng khác trực gác lửa rừng.',
      'Các Ban quản lý rừng + công ty lâm nghiệp + vườn quốc gia + các chủ rừng khác < -',
    ],
    ['Các công ty thủy điện, nhiệt điện bảo đảm phát điện an toàn.', 'Các công ty thủy điện, nhiệt điện < -'],
    [
      'Trung tâm Truyền thông khoa học và công nghệ thông tin đầy đủ, kịp thời.',
      'Trung tâm Truyền thông khoa học và công nghệ < -',
    ],
    [
      'Sở Văn hóa và Thể thao phối hợp với Bảo tàng Lịch sử, các bảo tàng quốc gia số hóa hiện vật.',
      'Sở Văn hóa và Thể thao < Bảo tàng Lịch sử + các bảo tàng quốc gia',
    ],
    [
      'Công an tỉnh phối hợp với lực lượng Thanh tra giao thông cân tải trọng xe.',
      'Công an tỉnh < lực lượng Thanh tra giao thông',
    ],
    [
      'Bộ Y tế, Ủy ban nhân dân thành phố Cần Thơ là các cơ quan có số vốn còn lại lớn cần đẩy nhanh giải ngân.',
      'Bộ Y tế + Ủy ban nhân dân thành phố Cần Thơ < -',
    ],
    [
      'Giao Phó Tổng Giám đốc phụ trách kỹ thuật - an toàn và Phó Tổng Giám đốc phụ trách tài chính trực tiếp kiểm tra.',
      'Phó Tổng Giám đốc phụ trách kỹ thuật - an toàn + Phó Tổng Giám đốc phụ trách tài chính < -',
    ],
    [
      'Phân công Thứ trưởng phụ trách lĩnh vực xây dựng kiểm tra tiến độ.',
      'Thứ trưởng phụ trách lĩnh vực xây dựng < -',
    ],
    [
      'UBND các huyện đẩy nhanh thi công; riêng việc bàn giao mặt bằng trường học, UBND xã Tân Lập hoàn thành trước ngày 30/9/2023.',
      'UBND các huyện < -',
      'UBND xã Tân Lập < -',
    ],
    [
      'Việc thừa nhận bằng lái với các nước, Bộ Ngoại giao và Bộ Công an tiếp tục đàm phán.',
      'Bộ Ngoại giao + Bộ Công an < -',
    ],
    ['Giám đốc các đơn vị hầm lò trực tiếp đi kiểm tra hiện trường.', 'Giám đốc các đơn vị hầm lò < -'],
    [
      'Các Ban Quản lý dự án đầu tư xây dựng khu vực lập kế hoạch giải ngân.',
      'Các Ban Quản lý dự án đầu tư xây dựng khu vực < -',
    ],
    [
      'Bộ Y tế phối hợp với các đơn vị nghiệp vụ của Bộ Công an phòng, chống gian lận.',
      'Bộ Y tế < các đơn vị nghiệp vụ của Bộ Công an',
    ],
    [
      'Bộ Y tế phối hợp với Công an cấp tỉnh và các lực lượng liên quan bảo đảm an ninh.',
      'Bộ Y tế < Công an cấp tỉnh + các lực lượng liên quan',
    ],
    [
      'Bộ Công an chỉ đạo công an các địa phương phối hợp với ngành du lịch trấn áp tội phạm.',
      'Bộ Công an < ngành du lịch',
    ],
    ['Bộ Tài chính làm việc với các ngân hàng để ký hợp đồng tín dụng.', 'Bộ Tài chính < các ngân hàng'],
    [
      'Bộ Giáo dục và Đào tạo phối hợp với Cục Quản lý chất lượng đối sánh dữ liệu thí sinh.',
      'Bộ Giáo dục và Đào tạo < Cục Quản lý chất lượng',
    ],
    [
      'Tổ điều hành giá họp mỗi tháng một lần, tham mưu biện pháp ứng phó.',
      'Tổ điều hành giá < -',
      'Tổ điều hành giá < -',
    ],
    [
      'Bộ Nội vụ tổng kết việc thí điểm tại thành phố Đà Nẵng và tỉnh Bắc Ninh, báo cáo Thủ tướng Chính phủ.',
      'Bộ Nội vụ < -',
    ],
    [
      'Tập đoàn Vingroup, Tập đoàn Sun Group, Becamex IDC và các doanh nghiệp bất động sản lớn chủ động giảm giá bán.',
      'Tập đoàn Vingroup + Tập đoàn Sun Group + Becamex IDC + các doanh nghiệp bất động sản lớn < -',
    ],
    ['Thaco, Hòa Phát tiếp tục đầu tư mở rộng sản xuất.', 'Thaco + Hòa Phát < -'],
    [
      'EVN, Tập đoàn Hòa Phát, Thaco theo nhiệm vụ được giao chủ động chuẩn bị năng lực.',
      'EVN + Tập đoàn Hòa Phát + Thaco < -',
    ],
    ['Giao Tổ điều phối Vùng họp 6 tháng một lần.', 'Tổ điều phối Vùng < -'],
    [
      'Đề nghị Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh phát động thanh niên tình nguyện.',
      'Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh < -',
    ],
    [
      'Đối với các đô thị lớn, Hà Nội, TPHCM, Đà Nẵng cần ưu tiên phát triển nhà ở xã hội.',
      'Hà Nội + TPHCM + Đà Nẵng < -',
    ],
    ['Ban Dân tộc, Liên minh HTX tỉnh xây dựng kế hoạch cụ thể.', 'Ban Dân tộc + Liên minh HTX tỉnh < -'],
    ['Ban Chỉ đạo giải phóng mặt bằng khẩn trương họp.', 'Ban Chỉ đạo giải phóng mặt bằng < -'],
    ['Bộ Công an (Cục C06, Cục A05) hướng dẫn các địa phương.', 'Bộ Công an (Cục C06, Cục A05) < -'],
    [
      'Thường trực Tỉnh ủy, Thường trực HĐND, UBND tỉnh Sơn La quan tâm chỉ đạo giải phóng mặt bằng.',
      'Thường trực Tỉnh ủy + Thường trực HĐND + UBND tỉnh Sơn La < -',
    ],
    [
      'Bộ Công Thương phối hợp với Bộ Ngoại giao, các Thương vụ Việt Nam ở nước ngoài thông tin thị trường.',
      'Bộ Công Thương < Bộ Ngoại giao + các Thương vụ Việt Nam ở nước ngoài',
    ],
    [
      'Viện Chiến lược, Chính sách nông nghiệp và môi trường nghiên cứu mô hình.',
      'Viện Chiến lược, Chính sách nông nghiệp và môi trường < -',
    ],
    [
      'Sở Nông nghiệp và Môi trường các tỉnh ĐBSCL kiểm tra vùng trồng.',
      'Sở Nông nghiệp và Môi trường các tỉnh ĐBSCL < -',
    ],
    [
      'Bộ trưởng Bộ Quốc phòng rà soát quỹ đất không còn nhu cầu sử dụng để bàn giao địa phương làm nhà ở.',
      'Bộ trưởng Bộ Quốc phòng < -',
    ],
  ]),
];

/** What looks like it and is no part of a name, or helps with nothing. */
export const nameEnds: TaskRow[] = [
  ...at('ngày 05 tháng 3 năm 2023', [
    ['Các địa phương có rừng, chính quyền cơ sở kiểm tra.', 'Các địa phương có rừng + chính quyền cơ sở < -'],
    ['Các địa phương có cảng, khu công nghiệp tăng nhanh.'],
    ['Các đơn vị quản lý rà soát hồ sơ.', 'Các đơn vị quản lý < -'],
    ['Bộ Y tế là cơ quan có số vốn lớn mà các địa phương cần theo dõi.'],
    ['Bộ Y tế, Bộ Công Thương là các cơ quan có số vốn còn lại lớn.'],
    ['Khách thăm các bảo tàng quốc gia tăng 12%.'],
    ['Các vườn quốc gia đã đón nhiều khách.'],
    ['Các ban quản lý chợ được khen thưởng.'],
    ['Việc phối hợp giữa Sở Y tế, Công an tỉnh rà soát chưa tốt.'],
    ['Việc bố trí vốn, Bộ Tài chính đã báo cáo.'],
    ['Phó Thống đốc phụ trách khối chỉ đạo các vụ.', 'Phó Thống đốc < -'],
    ['Trưởng phòng và Phó Trưởng phòng phụ trách kỹ thuật đã họp.'],
    ['Các đơn vị hằng tuần trực tiếp báo cáo.', 'Các đơn vị < -'],
    ['Các đơn vị nghiêm túc chấp hành.', 'Các đơn vị < -'],
    ['Bộ Công an huy động các lực lượng tham gia chữa cháy.', 'Bộ Công an < -'],
    ['Ngành y tế có chuyển biến.'],
    ['Ban Quản lý dự án Thăng Long làm việc với các nhà thầu để khởi động lại.', 'Ban Quản lý dự án Thăng Long < -'],
    ['Bộ Xây dựng thành lập tổ công tác trực tiếp làm việc với từng huyện, báo cáo Chính phủ.', 'Bộ Xây dựng < -'],
    ['UBND các tỉnh nơi đó còn khó khăn.'],
    ['Tỷ lệ giải ngân của các tỉnh có vốn lớn tăng trên 20% so với cùng kỳ.'],
    ['Bộ Y tế làm việc với các doanh nghiệp để thống nhất giá.', 'Bộ Y tế < -'],
    ['Giá nhà tại Hà Nội, TPHCM, Đà Nẵng cần được kiểm soát.'],
    ['Ban Dân tộc đã họp.'],
    ['Thaco, Hòa Phát đã mở rộng sản xuất.'],
    ['Internet, Trường Sa là chủ đề được quan tâm.'],
    ['Các chi nhánh mới, Cà Mau dẫn đầu.'],
  ]),
];

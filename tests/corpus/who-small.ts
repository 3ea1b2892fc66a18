import type { TaskRow } from './tasks.ts';

const of = (by: string, on: string, ...rows: [point: string, ...tasks: string[]][]): TaskRow[] =>
  rows.map(([point, ...tasks]) => ({ by, on, point, tasks }));

/** Bodies as districts, communes and older papers write them: in small letters, with an apostrophe, in lists of kinds. */
export const smallNames: TaskRow[] = [
  ...of(
    'UBND TỈNH ĐẮK LẮK',
    'ngày 05 tháng 3 năm 2012',
    ['Giao Sở y tế chủ trì, phối hợp với Sở tài chính rà soát.', 'Sở y tế < Sở tài chính'],
    ['Giao Sở giáo dục và đào tạo báo cáo kết quả.', 'Sở giáo dục và đào tạo < -'],
    ['Đề nghị Bộ giáo dục và đào tạo, bộ tài chính bố trí vốn.', 'Bộ giáo dục và đào tạo + bộ tài chính < -'],
    ['Giao sở y tế, sở giao thông vận tải kiểm tra.', 'sở y tế + sở giao thông vận tải < -'],
    ['Giao Cục thuế DNL rà soát hồ sơ.', 'Cục thuế DNL < -'],
    ['Cục quản lý thị trường, Cục thống kê báo cáo số liệu.', 'Cục quản lý thị trường + Cục thống kê < -'],
    ["UBND huyện Cư M'gar, UBND xã Ea H’leo rà soát.", "UBND huyện Cư M'gar + UBND xã Ea H’leo < -"],
    ['Giao Ban quản lý rừng phòng hộ Đắk R’Măng trồng rừng.', 'Ban quản lý rừng phòng hộ Đắk R’Măng < -'],
    ['Giao công an huyện tăng cường tuần tra.', 'công an huyện < -'],
    ['VKSND, TAND tỉnh phối hợp xử lý các vụ án.', 'VKSND + TAND tỉnh < -'],
    ['Giao Trạm bơm Krông Pắc, Nhà máy nước Ea Súp kiểm tra máy.', 'Trạm bơm Krông Pắc + Nhà máy nước Ea Súp < -'],
    ['Sở Y tế có báo cáo 6 tháng đầu năm gửi UBND tỉnh.', 'Sở Y tế < -'],
    ['Sở Tài chính có báo cáo 02 phương án, trình UBND tỉnh xem xét.', 'Sở Tài chính < -'],
    ['Đảng ủy các bộ, ngành rà soát quy chế.', 'Đảng ủy các bộ, ngành < -'],
  ),
  ...of(
    'UBND XÃ TÂN HƯNG',
    'ngày 05 tháng 3 năm 2026',
    [
      'Hiệu trưởng các trường mầm non, tiểu học, THCS kiểm tra bếp ăn.',
      'Hiệu trưởng các trường mầm non, tiểu học, THCS < -',
    ],
    ['Các trường MN, TH và THCS rà soát sĩ số.', 'Các trường MN, TH và THCS < -'],
    ['Ban giám hiệu các trường học báo cáo kết quả.', 'Ban giám hiệu các trường học < -'],
    ['Các xóm trưởng: vận động nhân dân nộp quỹ.', 'Các xóm trưởng < -'],
    ['Đoàn xã, Hội LHPN xã tuyên truyền.', 'Đoàn xã + Hội LHPN xã < -'],
    ['Giao Quỹ tín dụng nhân dân Tân Hưng báo cáo nợ xấu.', 'Quỹ tín dụng nhân dân Tân Hưng < -'],
  ),
  ...of(
    'VĂN PHÒNG CHÍNH PHỦ',
    'ngày 05 tháng 3 năm 2026',
    ['Giao Phó Thủ tướng phụ trách chủ trì họp với các bộ liên quan.', 'Phó Thủ tướng phụ trách < các bộ liên quan'],
    [
      'Giao Bộ Xây dựng - Cơ quan thường trực của Ban Chỉ đạo chủ trì, phối hợp với Văn phòng Chính phủ đôn đốc.',
      'Bộ Xây dựng < Văn phòng Chính phủ',
    ],
    [
      'Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan trực thuộc Chính phủ rà soát.',
      'Bộ trưởng + Thủ trưởng cơ quan ngang bộ + cơ quan trực thuộc Chính phủ < -',
    ],
    [
      'Thực hiện phối hợp với các ngân hàng thương mại, các công ty tài chính để thu thập thông tin; Bộ Tài chính tổng hợp.',
      'Bộ Tài chính < -',
    ],
    [
      'Đối với nội dung tại điểm 4: “Các đơn vị thuộc hai Bộ phối hợp tuyên truyền”, giao Bộ Nội vụ chủ trì thực hiện.',
      'Bộ Nội vụ < -',
    ],
    [
      'Riêng vị trí giao cắt qua huyện Can Lộc, tỉnh Hà Tĩnh và huyện Bố Trạch, tỉnh Quảng Bình, EVN phải thỏa thuận xong phương án.',
      'EVN < -',
    ],
  ),
];

/** The same words where nobody is told, or another is. */
export const smallNone: TaskRow[] = of(
  'UBND TỈNH ĐẮK LẮK',
  'ngày 05 tháng 3 năm 2026',
  ['Đội ngũ cán bộ y tế, cán bộ tài chính của huyện còn mỏng.'],
  ['Cơ sở y tế tư nhân trên địa bàn tăng 5%.'],
  ['Bộ Y tế có Công văn số 12/BYT-KCB ngày 03/01/2026 yêu cầu các địa phương phòng dịch.'],
  ['Sở Y tế nhận được Văn bản số 45/BYT-DP ngày 02/02/2026 của Bộ Y tế.'],
  ['Công an nhân dân là lực lượng nòng cốt.'],
  ['Các trường mầm non, tiểu học đã được đầu tư khang trang.'],
  ['Quỹ tín dụng nhân dân tăng trưởng khá.'],
  ['Nhân dân Ea H’leo phấn khởi trước kết quả thu hoạch.'],
  ['Trạm bơm Krông Pắc đã vận hành ổn định.'],
  ['Đoàn xã đạt giải nhất hội thi.'],
  ['Phó Thủ tướng phụ trách lĩnh vực nông nghiệp đã dự hội nghị.'],
  ['Theo Thông báo, “các đơn vị thuộc hai Bộ phối hợp tuyên truyền”.'],
  ['Sở y tế đã báo cáo kết quả.'],
  ['Cục thống kê ước tính tăng trưởng quý I đạt 7%.'],
  ['VKSND tỉnh đã truy tố 12 bị can.'],
  ['Hiệu trưởng các trường mầm non, tiểu học, THCS đã ký cam kết.'],
  ['Các xóm trưởng đã vận động được 45 triệu đồng.'],
  ['Bộ giáo dục và đào tạo vừa công bố phương án thi.'],
  ['Cục thuế DNL hiện quản lý 800 doanh nghiệp.'],
  ['Ban giám hiệu các trường học còn lúng túng.'],
  ['Nhà máy nước Ea Súp hiện cung cấp 2.000 m3/ngày.'],
  ['Công an huyện đã xử phạt 30 trường hợp.'],
  ['Đảng ủy các bộ, ngành đã tổ chức đại hội.'],
  ['EVN đã thỏa thuận xong vị trí giao cắt qua huyện Can Lộc, tỉnh Hà Tĩnh.'],
);

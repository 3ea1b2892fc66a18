import type { TaskRow } from './tasks.ts';

const rows = (...all: [point: string, ...tasks: string[]][]): TaskRow[] =>
  all.map(([point, ...tasks]) => ({ by: 'VĂN PHÒNG CHÍNH PHỦ', on: 'ngày 12 tháng 3 năm 2026', point, tasks }));

/** Firms and boards told by their trade, persons by name, committees of the National Assembly, places behind a stroke. */
export const trades: TaskRow[] = rows(
  [
    'Công ty CP Đại lý giao nhận vận tải xếp dỡ Tân Cảng đối chiếu công nợ.',
    'Công ty CP Đại lý giao nhận vận tải xếp dỡ Tân Cảng < -',
  ],
  [
    'Công ty Cổ phần Tư vấn xây dựng giao thông Nam Định hoàn thiện hồ sơ.',
    'Công ty Cổ phần Tư vấn xây dựng giao thông Nam Định < -',
  ],
  [
    'Công ty CP Cấp thoát nước và xây dựng Quảng Ngãi di dời đường ống nước.',
    'Công ty CP Cấp thoát nước và xây dựng Quảng Ngãi < -',
  ],
  [
    'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp tỉnh Hòa Bình hoàn thiện hồ sơ.',
    'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp tỉnh Hòa Bình < -',
  ],
  ['Giao Tư vấn TEDI hoàn thiện hồ sơ.', 'Tư vấn TEDI < -'],
  [
    'Đơn vị tư vấn TEDI, Liên danh tư vấn TEDI - CCTDI rà soát hồ sơ.',
    'Đơn vị tư vấn TEDI + Liên danh tư vấn TEDI - CCTDI < -',
  ],
  ['Yêu cầu EVN NPC khẩn trương hoàn thành.', 'EVN NPC < -'],
  [
    'Đồn Biên phòng cửa khẩu quốc tế Cầu Treo phối hợp với Chi cục Hải quan cửa khẩu quốc tế Lao Bảo kiểm tra.',
    'Đồn Biên phòng cửa khẩu quốc tế Cầu Treo < Chi cục Hải quan cửa khẩu quốc tế Lao Bảo',
  ],
  [
    'Giao Thường trực Ủy ban Pháp luật chủ trì, phối hợp với Hội đồng Dân tộc, các Ủy ban của Quốc hội hoàn thiện Báo cáo thẩm tra.',
    'Thường trực Ủy ban Pháp luật < Hội đồng Dân tộc + các Ủy ban của Quốc hội',
  ],
  ['Giao đồng chí Phó Tổng Giám đốc Phùng Ngọc Minh chỉ đạo nghiệm thu.', 'Phó Tổng Giám đốc Phùng Ngọc Minh < -'],
  ['Giao đồng chí Nông Văn Hùng, Phó Tổng Giám đốc chỉ đạo nghiệm thu.', 'Nông Văn Hùng, Phó Tổng Giám đốc < -'],
  [
    'UBND TX. Sông Cầu, UBND H. Tuy An, UBND X. Ea Kly chi trả tiền bồi thường.',
    'UBND TX. Sông Cầu + UBND H. Tuy An + UBND X. Ea Kly < -',
  ],
  ['Các nhà mạng Viettel, VNPT, MobiFone khẩn trương phủ sóng vùng lõm.', 'Viettel + VNPT + MobiFone < -'],
  ['Các tỉnh/thành phố trực thuộc Trung ương rà soát danh mục.', 'Các tỉnh/thành phố trực thuộc Trung ương < -'],
);

/** A firm's deed is no part of its name, and what a firm or person did tells nobody. */
export const tradesNone: TaskRow[] = rows(
  ['Công ty Điện lực xây dựng trạm biến áp Đông Hà, đóng điện trước 30/4.', 'Công ty Điện lực < -'],
  ['Công ty CP Vinamilk xây dựng nhà máy Mộc Châu trước 30/4.', 'Công ty CP Vinamilk < -'],
  ['Ban Quản lý dự án bàn giao mặt bằng xã Tân Lập cho nhà thầu.', 'Ban Quản lý dự án < -'],
  ['Ban Quản lý dự án lập hồ sơ dự án tại xã Tân Lập, hoàn thành trước 20/4/2026.', 'Ban Quản lý dự án < -'],
  ['Tư vấn cho người dân về chính sách bảo hiểm.'],
  ['Công ty Cổ phần Tư vấn xây dựng giao thông Nam Định đã hoàn thiện hồ sơ.'],
  ['Đồng chí Phùng Ngọc Minh, Phó Tổng Giám đốc đã báo cáo kết quả.'],
  ['Thường trực Ủy ban Pháp luật cơ bản nhất trí với dự thảo.'],
  ['Công ty có 12 chi nhánh trên cả nước.'],
  ['Tại các tỉnh/thành phố, số ca mắc giảm 12%.'],
);

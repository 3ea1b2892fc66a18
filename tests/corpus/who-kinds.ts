import type { TaskRow } from './tasks.ts';

const of = (by: string, on: string, ...rows: [point: string, ...tasks: string[]][]): TaskRow[] =>
  rows.map(([point, ...tasks]) => ({ by, on, point, tasks }));

/** Bodies known by their kind, trade or work, and those who work with them. */
export const kinds: TaskRow[] = of(
  'VĂN PHÒNG CHÍNH PHỦ',
  'ngày 12 tháng 6 năm 2024',
  [
    'UBND các huyện, thị xã, thành phố nêu cao trách nhiệm trong công tác quản lý trụ sở.',
    'UBND các huyện, thị xã, thành phố < -',
  ],
  [
    'Bộ Công Thương phối hợp với Bộ Công an, Bộ Y tế, ngành điện và các lực lượng trên địa bàn xây dựng phương án.',
    'Bộ Công Thương < Bộ Công an + Bộ Y tế + ngành điện + các lực lượng trên địa bàn',
  ],
  [
    'Các địa phương phối hợp với ngành đường sắt tổ chức cảnh giới tại các lối đi tự mở.',
    'Các địa phương < ngành đường sắt',
  ],
  [
    'Bộ Xây dựng chủ trì, phối hợp với Bộ Tư pháp làm việc với Ngân hàng Nhà nước Việt Nam để thống nhất chính sách.',
    'Bộ Xây dựng < Bộ Tư pháp + Ngân hàng Nhà nước Việt Nam',
  ],
  [
    'Bộ Giao thông vận tải làm việc với Tổng công ty Đường sắt Việt Nam về phương án vận chuyển.',
    'Bộ Giao thông vận tải < Tổng công ty Đường sắt Việt Nam',
  ],
  [
    'Bộ Tư pháp phối hợp chặt chẽ với cơ quan chủ trì soạn thảo, có ý kiến về tính hợp hiến.',
    'Bộ Tư pháp < cơ quan chủ trì soạn thảo',
  ],
  [
    'Bộ Giao thông vận tải chỉ đạo các nhà đầu tư phối hợp với nhà cung cấp dịch vụ hoàn thành lắp đặt.',
    'Bộ Giao thông vận tải < nhà cung cấp dịch vụ',
  ],
  ['Phó Thủ tướng Trần Hồng Hà trực tiếp chỉ đạo việc khắc phục hậu quả.', 'Phó Thủ tướng Trần Hồng Hà < -'],
  [
    'Về cảng Mỹ Thủy: Đồng ý về chủ trương, Tỉnh phối hợp với Bộ Giao thông vận tải kêu gọi nhà đầu tư.',
    'Tỉnh < Bộ Giao thông vận tải',
  ],
  // no part in it
  ['Bộ Xây dựng hoàn thiện hồ sơ theo ý kiến thống nhất với địa phương.', 'Bộ Xây dựng < -'],
  ['Phó Thủ tướng Trần Hồng Hà đánh giá cao các bộ.'],
  ['Bộ Y tế chuẩn bị nội dung làm việc với Bộ Tài chính.', 'Bộ Y tế < -'],
  ['Bộ Xây dựng làm việc với Tỉnh về quy mô dự án.', 'Bộ Xây dựng < -'],
  ['Bộ Công Thương đôn đốc các chủ đầu tư phối hợp với các địa phương.', 'Bộ Công Thương < -'],
  ['Bộ Tài chính cho biết ngành điện nợ 500 tỷ đồng.'],
);

import type { NoDeadlineTable } from './deadlines-negative.ts';

/** The same words where they set no limit. */
export const NO_LIMIT_AT_ONCE: readonly NoDeadlineTable[] = [
  {
    meaning: 'no preposition, or no more than "ngay"',
    on: '2023-03-12',
    rows: [
      'Bộ Tài chính báo cáo tình hình giải ngân cuối quý I/2023.',
      'Bộ Y tế đã ban hành Thông tư đầu tháng 3 năm 2023.',
      'Ngành điện chuẩn bị cho cao điểm nắng nóng cuối tháng 5.',
      'Giá điện tăng ngay đầu tháng 5 gây áp lực lạm phát.',
      'Bộ Tài chính công bố giá cơ sở cuối tháng 4 cao hơn 5%.',
      'Số ca mắc tăng ngay trong tháng do thời tiết.',
      'Mỗi ngày trong tuần có hai chuyến bay.',
      'Bộ Công Thương báo cáo số liệu xuất khẩu cuối tháng 2.',
      'Đến 30/9/2022, tỷ lệ giải ngân của các chủ đầu tư đã đạt trên 60%.',
      'Đến 30/9/2023, tỷ lệ giải ngân dự kiến đạt 60%.',
      'Sở Y tế ước khám cho 5.000 người trong năm 2023.',
      'Bộ Y tế dự kiến mua thêm vắc xin trong tháng 4.',
      'Khu vực có nguy cơ lũ quét trong tháng 8 gồm 12 xã.',
      'Thị trường khởi sắc ngay trong quý I/2023 với kim ngạch tăng 12%.',
    ],
  },
  {
    meaning: 'before a visit or an inspection, after a meeting',
    on: '2023-03-12',
    rows: [
      'Đợt thanh tra lần thứ 5 của EC diễn ra vào mùa thu.',
      'Trước đợt thanh tra lần thứ 4, cả nước có 28.000 tàu cá.',
      'Ngay sau cuộc họp này báo chí đã đưa tin.',
      'Việc kiểm tra xe trước khi xuất bến được duy trì.',
    ],
  },
];

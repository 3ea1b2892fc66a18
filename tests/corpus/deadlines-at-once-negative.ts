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
  {
    meaning: 'campaigns, watches, starts and brackets',
    on: '2018-03-12',
    rows: [
      'Thiết bị này được kiểm định thường xuyên theo tiêu chuẩn.',
      'Đợt kiểm tra cuối năm của Bộ đã phát hiện 12 sai sót.',
      'Đợt mặn đầu tiên đến sớm hơn mọi năm.',
      'Từng ấp đã ra quân ít nhất 02 đợt trong tháng, vớt 30 tấn bèo.',
      'Các Lệnh này có hiệu lực từ ngày 01 tháng 01 năm 2019.',
      'Năm học 2017 - 2018 kết thúc vào ngày 25 tháng 5.',
      'Dữ liệu đã được công bố công khai từ ngày 01 tháng 3 năm 2018.',
      'Từ nay đến hết tháng 9 năm 2018 dự báo có 6 cơn bão.',
      'Lực lượng đã trực 24/24 giờ từ ngày 01 tháng 01 đến ngày 10 tháng 3 năm 2018.',
      'Sản lượng nông sản trong quý II năm 2018 ước 1,2 triệu tấn.',
      'Mức phí tính kể từ ngày cấp giấy phép.',
      'Sản lượng than tại Mạo Khê quý IV/2018 dự kiến đạt 500 nghìn tấn.',
    ],
  },
];

import { type DeadlineTable, row } from './deadline-row.ts';

/** Limits with no preposition, of the running month, by visits, and of deeds that no list of verbs holds. */
export const AT_ONCE: readonly DeadlineTable[] = [
  {
    meaning: 'no preposition, or no more than "ngay"',
    on: '2023-03-12',
    rows: [
      row('Bộ Y tế trình đề án [cuối tháng 4].', '2023-04-30 in'),
      row('Bộ Y tế trình đề án [cuối quý II].', '2023-06-30 in'),
      row('Bộ Y tế hoàn thiện đề án, trình Chính phủ [đầu tháng 4/2023].', '2023-04-10 in'),
      row('Bộ Nội vụ ban hành thông tư ngay [cuối quý I/2023].', '2023-03-31 in'),
      row('Bộ Nội vụ ban hành thông tư ngay [tháng 4].', '2023-04-30 in'),
      row('Bộ Công Thương báo cáo Bộ Chính trị [đầu tháng 5/2023] để trình Trung ương.', '2023-05-10 in'),
      row('Bộ Y tế mua vắc xin dại cho các vùng có nguy cơ cao ngay [trong đầu quý II].', '2023-04-30 in'),
      row('Văn phòng UBND tỉnh sắp xếp lịch làm việc ngay [trong tháng].', '2023-03-31 in'),
      row('Sở Xây dựng trình đồ án ngay [trong quý].', '2023-03-31 in'),
      row('Chủ đầu tư cam kết mốc hoàn thành, gửi Sở Tài chính [trong tuần].', 'relative 2023-03-12'),
      row('Theo kết luận này, Sở Tài chính cân đối kinh phí phá dỡ nhà A7 ngay [trong quý II/2023].', '2023-06-30 in'),
      row('Bộ Y tế mua vắc xin cho vùng có dịch [trong tháng 4].', '2023-04-30 in'),
      row('Sở Y tế khám sàng lọc cho 5.000 người cao tuổi [trong năm 2023].', '2023-12-31 in'),
      row('[Đến 30/9/2023], tỷ lệ giải ngân của các chủ đầu tư phải đạt trên 60%.', '2023-09-30 by'),
    ],
  },
  {
    meaning: 'before a visit or an inspection, after a meeting',
    on: '2023-03-12',
    rows: [
      row('Bộ Công Thương hoàn thành việc này [trước đợt thanh tra lần thứ 5 của EC].', 'event'),
      row('Các tỉnh gỡ cảnh báo [trước khi Đoàn thanh tra của EC sang làm việc lần thứ 5].', 'event'),
      row('Cục Thủy sản hoàn thành việc này [trước thời điểm EC thanh tra lần thứ 5].', 'event'),
      row('[Ngay sau cuộc họp này], Ban Tiếp công dân mời các hộ dân lên làm việc.', 'event'),
    ],
  },
];

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
  {
    meaning: 'campaigns, watches, starts and brackets',
    on: '2018-03-12',
    rows: [
      row(
        'Vụ Thiết bị thẩm định thiết bị xử lý chất thải, [thực hiện thường xuyên] theo đề nghị của các đơn vị.',
        'ongoing',
      ),
      row(
        'Các bệnh viện tự chấm điểm; [trước đợt kiểm tra cuối năm của Bộ] gửi bản tự chấm điểm về Văn phòng.',
        'event',
      ),
      row(
        'Chủ đầu tư phấn đấu đưa cống Bến Rớ vào vận hành [trước đợt mặn đầu tiên], hoàn thành toàn bộ [vào ngày 30/4/2019].',
        'event',
        '2019-04-30 in',
      ),
      row('Các xã vận động Nhân dân nạo vét kênh, mỗi ấp ra quân ít nhất 02 đợt [trong tháng 12].', '2018-12-31 in'),
      row(
        'Cục tập huấn cho doanh nghiệp, [hoàn thành trước khi các Lệnh này có hiệu lực (ngày 01 tháng 01 năm 2019)].',
        '2019-01-01 before',
      ),
      row(
        'Sở đưa nội dung này vào sinh hoạt ngoại khóa [trước khi kết thúc năm học (25 tháng 5)].',
        '2018-05-25 before',
      ),
      row(
        'Bộ kết nối dữ liệu, [hoàn thành trong Quý I năm 2019]; [từ ngày 01 tháng 5 năm 2019] công bố công khai kết quả.',
        '2019-03-31 in',
        '2019-05-01 in',
      ),
      row('Bộ Công an mở đợt cao điểm đấu tranh tại các làng nghề từ nay [đến hết tháng 9 năm 2018].', '2018-09-30 by'),
      row('Duy trì chế độ trực 24/24 giờ [từ ngày 01 tháng 5 đến ngày 30 tháng 9 năm 2018].', '2018-09-30 by'),
      row('Yêu cầu các khu công nghiệp dừng tiếp nhận dự án mới [kể từ ngày ban hành Thông báo này].', 'event'),
      row('UBND các xã phân công trách nhiệm; [hằng quý] đối thoại với người dân.', 'recurring'),
      row('Ban Kỹ thuật chọn giải pháp, áp dụng thử tại Công ty Than Mạo Khê [quý IV/2018].', '2018-12-31 in'),
    ],
  },
];

import { type DeadlineTable, row } from './deadline-row.ts';

/** Limits behind a label or a feast, days of a week, and steps of a work told one after the other. */
export const LABELS: readonly DeadlineTable[] = [
  {
    meaning: 'so much time behind a label',
    on: '2026-03-12',
    rows: [
      row('Giao PVN lập báo cáo nghiên cứu khả thi; thời gian thực hiện: [6 tháng kể từ ngày được giao].', 'relative'),
      row('Yêu cầu Viện Quy hoạch lập đồ án, thời gian thực hiện [04 tháng].', 'relative'),
      row('Giao Sở Xây dựng khắc phục tồn tại, thời hạn hoàn thành là [20 ngày].', 'relative'),
      row('Bộ Công Thương thẩm định hồ sơ, thời gian thẩm định [không quá 20 ngày].', 'relative'),
      row('Giao Vụ Pháp chế rà soát 35 thông tư, lập danh mục; thời gian: [trước 31/3].', '2026-03-31 before'),
      row('Giao Vụ Pháp chế rà soát 35 thông tư; thời hạn [trước ngày 31/3/2026].', '2026-03-31 before'),
    ],
  },
  {
    meaning: 'a work on a feast',
    on: '2026-03-12',
    rows: [
      row('Bộ Xây dựng khởi công dự án thành phần 2 [dịp 19/8] (tỉnh Long An phối hợp).', '2026-08-19 in'),
      row(
        'EVN đưa vào vận hành đường dây 500 kV Lào Cai - Vĩnh Yên [đúng dịp Quốc khánh 2/9]; Bộ Công Thương đôn đốc.',
        '2026-09-02 in',
      ),
      row('Yêu cầu ACV khánh thành nhà ga hành khách [dịp 30/4/2026].', '2026-04-30 in'),
    ],
  },
  {
    meaning: 'sittings, and days counted back',
    on: '2026-03-12',
    rows: [
      row('Bộ Tư pháp trình Quốc hội [tại kỳ họp thứ 2, khóa XVI], bảo đảm chất lượng.', 'event'),
      row('Bộ Ngoại giao chuẩn bị nội dung, xong [trước 10 ngày so với ngày lên đường].', 'event'),
      row('Văn phòng gửi tài liệu [trước 03 ngày so với ngày họp].', 'event'),
    ],
  },
  {
    meaning: 'days of this week and the next, and of a stretch',
    on: '2026-03-12',
    rows: [
      row('Hai Bộ thống nhất số liệu, trình [trong tuần từ 16 - 20/3].', '2026-03-20 in'),
      row('Bộ Tài chính báo cáo Thủ tướng [trong tuần (16-20/3)].', '2026-03-20 in'),
      row('Phòng Kinh tế tham mưu văn bản, [xong trong sáng thứ Hai (16/3)].', '2026-03-16 in'),
      row('Các sở chậm trả lời phải trả lời dứt điểm [trong tuần].', 'relative 2026-03-15'),
      row('Giao Bộ Xây dựng xử lý ngay [trong ngày] các vướng mắc thuộc thẩm quyền.', 'relative'),
      row('Trước mắt, [trong tháng 3], Bộ Y tế cần ban hành Thông tư.', '2026-03-31 in'),
      row('Cụ thể, [trong quý II], UBND tỉnh hoàn thành bồi thường.', '2026-06-30 in'),
    ],
  },
  {
    meaning: 'steps of a work, each with its time',
    on: '2026-03-12',
    rows: [
      row(
        'Đối với đường liên xã: lập xong dự án [ngày 15/4], đấu thầu [tháng 5], khởi công [tháng 6].',
        '2026-04-15 in',
        '2026-05-31 in',
        '2026-06-30 in',
      ),
      row(
        'Giao Ban Kế hoạch lập dự toán, gửi Ban Tài chính thẩm tra [ngày 20/3], trình HĐTV [ngày 25/3].',
        '2026-03-20 in',
        '2026-03-25 in',
      ),
      row('Tư vấn hoàn chỉnh đồ án; nộp lại [ngày 20/3] để Sở Xây dựng thẩm định.', '2026-03-20 in'),
      row('Yêu cầu ACV đẩy nhanh thi công, đưa vào khai thác [cuối năm 2027].', '2027-12-31 in'),
    ],
  },
];

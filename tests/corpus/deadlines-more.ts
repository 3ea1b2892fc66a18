import { type DeadlineTable, row } from './deadline-row.ts';

/** Limits beside plans, lists of works and debts, in sentences written for this table. */
export const MORE: readonly DeadlineTable[] = [
  {
    meaning: 'works and debts with a limit',
    on: '2025-05-10',
    rows: [
      row(
        'Hoàn thành dự án cầu Rạch Miễu 2 [trong năm 2025], khởi công dự án Vành đai 3 [trong năm 2026].',
        '2025-12-31 in',
        '2026-12-31 in',
      ),
      row(
        'Khẩn trương triển khai kế hoạch gồm 12 dự án, trong đó dự án cầu Rạch Miễu 2 [hoàn thành trong năm 2025].',
        '2025-12-31 in',
      ),
      row('Xử lý dứt điểm các khoản nợ đọng [trong tháng 12/2025].', '2025-12-31 in'),
      row('Thanh toán dứt điểm các khoản nợ đọng [trước ngày 31/12/2025].', '2025-12-31 before'),
      row('Công ty phải thanh toán nợ trái phiếu [trong quý III năm 2025].', '2025-09-30 in'),
    ],
  },
  {
    meaning: 'months by whose end something is done',
    on: '2026-03-05',
    rows: [
      row('Báo cáo tiến độ [trong các tháng 4, 5, 6].', '2026-06-30 in'),
      row('Hoàn thành các gói thầu còn lại [trong các tháng 4, 5 năm 2026].', '2026-05-31 in'),
      row('Tổ chức kiểm tra các đơn vị [trong tháng 4 và tháng 5 năm 2026].', '2026-05-31 in'),
      row('Tăng cường kiểm tra, xử lý dứt điểm các bến cóc [trong các tháng 4, 5 năm 2026].', '2026-05-31 in'),
      row('Nạo vét kênh, bảo đảm tưới tiêu, [hoàn thành trong các tháng 3, 4 năm 2026].', '2026-04-30 in'),
    ],
  },
  {
    meaning: 'ages, shares and rhythms at the end of an order',
    on: '2026-03-05',
    rows: [
      row('Đối với các hộ còn vướng mắc, hoàn thành chi trả [trước ngày 30/4/2026].', '2026-04-30 before'),
      row('Đối với trường hợp cố tình chây ì, cưỡng chế thu hồi đất [trong quý II năm 2026].', '2026-06-30 in'),
      row('Hoàn thành rà soát thẻ bảo hiểm của trẻ em dưới 6 tuổi [trong tháng 11 năm 2026].', '2026-11-30 in'),
      row('Giải ngân tối thiểu 40% kế hoạch vốn năm [đến hết ngày 30/6/2026].', '2026-06-30 by'),
      row('Tổng hợp, báo cáo Tổng Giám đốc tình hình phòng dịch [hằng ngày].', 'recurring'),
      row('Báo cáo UBND tỉnh kết quả [trước ngày mùng 3 hàng tháng].', 'recurring'),
      row('Tổ chức họp giao ban chuyên đề về các chương trình [hằng quý].', 'recurring'),
    ],
  },
  {
    meaning: 'what is laid before a sitting to come, things finished, rhythms, at once',
    on: '2026-03-12',
    rows: [
      row('Hoàn thiện tờ trình để báo cáo Chính phủ tại phiên họp [ngày 20/4/2026].', '2026-04-20 in'),
      row('Sở Nội vụ tổng hợp, trình UBND tỉnh xem xét tại cuộc họp [ngày 25 tháng 3 năm 2026].', '2026-03-25 in'),
      row('Hoàn thiện báo cáo tác động, trình [tại Hội nghị trực tuyến Chính phủ với các địa phương].', 'event'),
      row('UBND huyện chuẩn bị báo cáo về các nội dung trên để báo cáo [tại buổi làm việc].', 'event'),
      row('Sở Tài chính tổng hợp, trình Hội đồng nhân dân tỉnh [tại kỳ họp chuyên đề].', 'event'),
      row('Chỉ đạo các thương nhân [hoàn thành trong 10 ngày] việc rà soát điều kiện kinh doanh.', 'relative'),
      row(
        'Các Sở, ngành, địa phương [định kỳ 6 tháng, hằng năm] báo cáo kết quả về Sở Tư pháp để tổng hợp.',
        'recurring',
      ),
      row('Yêu cầu các nền tảng gỡ bỏ [ngay] thông tin quảng cáo hàng giả.', 'relative'),
    ],
  },
  {
    meaning: 'aims with a long figure, reports kept up, days of a month, weekly deeds',
    on: '2026-03-12',
    rows: [
      row(
        'Phấn đấu giải ngân 100% vốn kéo dài và tối thiểu 95% vốn kế hoạch năm 2026 [đến hết ngày 31/12/2026].',
        '2026-12-31 by',
      ),
      row('Thực hiện nghiêm chế độ báo cáo [hằng ngày] theo đúng quy định của Luật.', 'recurring'),
      row('[Định kỳ ngày 15 và ngày cuối tháng] tổng hợp kết quả giải ngân, báo cáo UBND tỉnh.', 'recurring'),
      row('Trưởng các thôn vận động Nhân dân tổng vệ sinh [vào sáng thứ Bảy hằng tuần], thu gom rác.', 'recurring'),
      row('Tổng hợp danh mục nhiệm vụ quá hạn, công khai [tại phiên họp thường kỳ].', 'event'),
      row(
        'Rà soát các dự án không có khả năng giải ngân, báo cáo Sở Tài chính [trước ngày 15/7].',
        '2026-07-15 before',
      ),
    ],
  },
  {
    meaning: 'works already paid for, stocks to be raised',
    on: '2026-03-12',
    rows: [
      row('Khởi công các dự án đã được bố trí vốn [trước ngày 30 tháng 9 năm 2026].', '2026-09-30 before'),
      row(
        'Nhập than để bảo đảm đủ cho sản xuất điện, nâng tồn kho lên mức quy định [trong tháng 4/2026].',
        '2026-04-30 in',
      ),
    ],
  },
  {
    meaning: 'bodies that only some patterns knew',
    on: '2026-03-10',
    rows: [
      row('[Tại cuộc họp tới], Công an tỉnh báo cáo kết quả điều tra.', 'event'),
      row('[Ngày 15/4/2026], Tập đoàn Dầu khí Việt Nam trình phương án.', '2026-04-15 in'),
      row('Chi cục Kiểm lâm [cuối tháng 9] báo cáo UBND tỉnh kết quả điều tra.', '2026-09-30 in'),
      row('Kho bạc Nhà nước tạm ứng kinh phí cho các địa phương ngay [trong ngày 15/4].', '2026-04-15 in'),
      row('[Đến ngày 15/7/2026], Chi cục Thuế tổng hợp vướng mắc, báo cáo Bộ Tài chính.', '2026-07-15 by'),
      row('Ngân hàng Nhà nước [hằng tháng] tổng hợp tình hình.', 'recurring'),
      row('[Hằng tuần], công an xã dành ít nhất 01 buổi đi cơ sở.', 'recurring'),
      row('Rà soát hồ sơ; [từ ngày 01/7/2026] công an xã tiếp nhận hồ sơ.', '2026-07-01 in'),
      row('Tổng cục Thuế giảm tỷ lệ nợ xuống dưới 7% [trong năm nay].', '2026-12-31 in'),
      row('Trung tâm Y tế duy trì 06 chốt kiểm dịch [đến hết ngày 30/4/2026].', '2026-04-30 by'),
      row('[Ngày 15/4/2026], Ban Đầu tư trình phương án.', '2026-04-15 in'),
      row('[Ngày 15/4/2026], Vụ Đông Bắc Á trình đề cương.', '2026-04-15 in'),
      row('Công an các xã được giao [hoàn thành trước 30/6/2026].', '2026-06-30 before'),
      row('Tổ chức diễn tập [mỗi năm 2 lần].', 'recurring'),
    ],
  },
];

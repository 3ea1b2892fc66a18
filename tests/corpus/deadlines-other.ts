import { type DeadlineTable, row } from './deadline-row.ts';

/** Sentences whose limit is no plain date, or not the only one. */
export const OTHER_LIMITS: readonly DeadlineTable[] = [
  {
    meaning: 'missing years',
    on: '2024-12-05',
    rows: [
      row('Các bộ gửi kế hoạch về Văn phòng Chính phủ [trước ngày 15/01].', '2025-01-15 before'),
      row('Sở Tài chính báo cáo UBND tỉnh [trước ngày 20/12].', '2024-12-20 before'),
      row('Trình dự thảo Nghị định [trong tháng 02].', '2025-02-28 in'),
      row('Báo cáo kết quả rà soát [trong Quý I].', '2025-03-31 in'),
      row('Hoàn tất lắp đặt thiết bị [trước ngày 05].', '2024-12-05 before'),
      row('Giải ngân hết kế hoạch vốn được giao, báo cáo [trước ngày 28/11].', '2024-11-28 before'),
    ],
  },
  {
    meaning: 'a rhythm',
    on: '2026-01-12',
    rows: [
      row('[Định kỳ hằng quý], tổng hợp kết quả báo cáo Thủ tướng Chính phủ.', 'recurring'),
      row('- [Định kỳ hằng tuần, trước 15 giờ 00 ngày thứ Năm], chủ đầu tư gửi báo cáo về Sở Xây dựng.', 'recurring'),
      row('Các địa phương báo cáo tiến độ về Bộ Tài chính [trước ngày 25 hằng tháng].', 'recurring'),
      row('Gửi báo cáo về Bộ Nội vụ [trước ngày 15 tháng 6 và ngày 01 tháng 12 hằng năm].', 'recurring'),
      row('[Định kỳ ngày 20 hàng tháng] có báo cáo gửi Ban Chỉ đạo.', 'recurring'),
      row('Tổng hợp, báo cáo Ủy ban nhân dân tỉnh [hằng tháng].', 'recurring'),
      row('Bộ Y tế công bố công khai kết quả xếp hạng [hằng quý].', 'recurring'),
      row('[Hằng tháng], rà soát tiến độ và báo cáo Ban Chỉ đạo.', 'recurring'),
      row('[Định kỳ 6 tháng, hằng năm] báo cáo kết quả thực hiện.', 'recurring'),
      row('Sở Nông nghiệp và Môi trường gửi số liệu [trước ngày 18 hàng tháng], bảo đảm chính xác.', 'recurring'),
      row('Báo cáo Thủ tướng Chính phủ [trước ngày 15 tháng cuối quý].', 'recurring'),
      row('Các nhà thầu gửi nhật ký thi công [vào thứ Sáu hàng tuần].', 'recurring'),
      row('Đơn vị tư vấn báo cáo chủ đầu tư [hằng ngày].', 'recurring'),
      row('[Định kỳ hàng tháng, trước ngày 22], UBND cấp xã báo cáo UBND tỉnh.', 'recurring'),
      row('Văn phòng Chính phủ theo dõi, đôn đốc, báo cáo [định kỳ hằng tháng].', 'recurring'),
      row('Tổng hợp tình hình, gửi Thanh tra Chính phủ [trước ngày 10/12 hằng năm].', 'recurring'),
      row('Định kỳ đánh giá kết quả, báo cáo Bộ Chính trị [mỗi năm một lần].', 'recurring'),
      row('Tổ chức giao ban với các chủ đầu tư [01 tháng một lần].', 'recurring'),
      row(
        'Đôn đốc, báo cáo Thủ tướng Chính phủ [trước ngày 05 hằng tháng]; đồng thời đăng tải công khai.',
        'recurring',
      ),
    ],
  },
  {
    meaning: 'counted from a start',
    on: '2025-06-09',
    rows: [
      row(
        'Các đơn vị gửi kế hoạch [trong thời hạn 10 ngày làm việc kể từ ngày ban hành Thông báo này].',
        'relative 2025-06-23',
      ),
      row('Sở Tư pháp cho ý kiến thẩm định [trong vòng 05 ngày kể từ ngày nhận được hồ sơ].', 'relative'),
      row('Ban Quản lý khu kinh tế báo cáo UBND tỉnh [trong thời hạn 15 ngày].', 'relative'),
      row('Nhà thầu phải khắc phục xong sự cố, [chậm nhất sau 03 ngày kể từ khi có thông báo].', 'relative'),
      row('Trình cấp có thẩm quyền quyết định [trong 07 ngày làm việc].', 'relative'),
      row('Bộ Tài chính trả lời địa phương [trong vòng một tuần].', 'relative'),
      row('Các bộ có ý kiến gửi Bộ Tư pháp [trong tuần này].', 'relative 2025-06-15'),
      row('Yêu cầu chủ đầu tư báo cáo cụ thể [trong tuần tới].', 'relative 2025-06-22'),
      row(
        'Ban hành kế hoạch thực hiện [trong thời hạn 01 tháng kể từ ngày ký ban hành Chỉ thị này].',
        'relative 2025-07-09',
      ),
      row('Hoàn thiện hồ sơ, trình ký [trong 03 ngày tới].', 'relative 2025-06-12'),
    ],
  },
  {
    meaning: 'set by an event, ongoing, at once',
    on: '2026-03-05',
    rows: [
      row('Bộ Nội vụ tổng hợp, báo cáo Thủ tướng Chính phủ [tại Phiên họp lần thứ ba].', 'event'),
      row('Các thành viên báo cáo kết quả [tại phiên họp tiếp theo của Ban Chỉ đạo].', 'event'),
      row('Bộ Tài chính hoàn thiện dự án Luật, trình Quốc hội [tại Kỳ họp thứ 10].', 'event'),
      row('Nạo vét kênh Nhiêu Lộc, [hoàn thành trước mùa mưa năm 2026].', 'event'),
      row('Gia cố đê biển Tây [trước mùa bão].', 'event'),
      row('Sửa chữa trường lớp bị hư hỏng, [hoàn thành trước năm học mới].', 'event'),
      row('Gửi Bộ Tư pháp thẩm định [trước khi trình Thủ tướng Chính phủ].', 'event'),
      row('Bộ Xây dựng ban hành Thông tư hướng dẫn [ngay sau khi Nghị định được ban hành].', 'event'),
      row('Trình Hội đồng nhân dân tỉnh xem xét [tại kỳ họp thường lệ giữa năm].', 'event'),
      row(
        'Phối hợp bảo đảm an toàn thông tin (nhiệm vụ thường xuyên).'.replace(
          '(nhiệm vụ thường xuyên)',
          '([nhiệm vụ thường xuyên])',
        ),
        'ongoing',
      ),
      row('Đẩy mạnh truyền thông về Đề án; [nhiệm vụ thường xuyên].', 'ongoing'),
      row('Thời gian thực hiện: [Thường xuyên].', 'ongoing'),
      row('Đơn vị vận hành rà quét lỗ hổng hệ thống ([thường xuyên]).', 'ongoing'),
      row('Lựa chọn một số xã, triển khai thực hiện [ngay] mô hình điểm.', 'relative'),
      row('Xử lý nghiêm các vi phạm và báo cáo [ngay] Thủ tướng Chính phủ.', 'relative'),
    ],
  },
  {
    meaning: 'a wrong year, kept and flagged',
    on: '2025-07-15',
    rows: [
      row('Bộ Công Thương rà soát quy hoạch điện, [hoàn thành trước ngày 30/9/2024].', '2024-09-30 before'),
      row('UBND tỉnh báo cáo Thủ tướng Chính phủ [trước ngày 15/5/2025].', '2025-05-15 before'),
    ],
  },
  {
    meaning: 'several limits, and other manners of speech',
    on: '2025-08-14',
    rows: [
      row(
        'Đơn vị gửi báo cáo về Bộ Nội vụ [trước 17h00 ngày 25/8/2025] để tổng hợp, trình Chính phủ [trước ngày 28/8/2025].',
        '2025-08-25 before',
        '2025-08-28 before',
      ),
      row('[Chậm nhất là ngày 25 tháng 8], các địa phương báo cáo về Bộ.', '2025-08-25 by'),
      row('[Định kỳ hàng tháng (trước ngày 20)] báo cáo UBND tỉnh.', 'recurring'),
      row('[Hằng quý, trước ngày 20 của tháng cuối quý], gửi báo cáo về Sở Tư pháp.', 'recurring'),
      row(
        'UBND tỉnh phê duyệt phương án bồi thường [trong quý III], hoàn thành tái định cư [trong quý IV năm 2025].',
        '2025-09-30 in',
        '2025-12-31 in',
      ),
      row('Thời hạn báo cáo: [Chậm nhất ngày 05/9/2025].', '2025-09-05 by'),
      row('Phấn đấu [đến ngày 19/12/2025] hoàn thành 3.000 km đường cao tốc.', '2025-12-19 by'),
      row('Việc bàn giao phải [hoàn tất trước ngày 15/9/2025].', '2025-09-15 before'),
    ],
  },
];

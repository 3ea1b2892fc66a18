import { type DeadlineTable, row } from './deadline-row.ts';
import type { NoDeadlineTable } from './deadlines-negative.ts';

/** Limits behind any deed that directs: rhythms, short lengths of time, days by the moon, duties kept up until a day. */
export const VERBS: readonly DeadlineTable[] = [
  {
    meaning: 'rhythms behind a deed',
    on: '2026-03-12',
    rows: [
      row('Duy trì chiến dịch diệt lăng quăng [mỗi tháng 02 lần] trong suốt mùa mưa.', 'recurring'),
      row('Nạp quỹ; tổng vệ sinh môi trường [vào ngày Chủ nhật tuần cuối hằng tháng].', 'recurring'),
      row('Nạo vét kênh mương [02 lần/năm].', 'recurring'),
      row('Khử khuẩn phòng học [mỗi tuần 02 lần].', 'recurring'),
      row('[Hằng ngày] đối chiếu hồ sơ sắp đến hạn, nhắc các phòng chuyên môn.', 'recurring'),
      row('[Hằng tuần] phân loại đơn thư, chuyển các phòng.', 'recurring'),
      row('Giao Công an xã tuần tra đêm [vào tối thứ Bảy hằng tuần].', 'recurring'),
      row('Bảo vệ tài sản, không để hư hỏng; đây là [nhiệm vụ thường xuyên] cho đến khi bàn giao.', 'ongoing'),
    ],
  },
  {
    meaning: 'how far those told must have come by a day',
    on: '2026-03-12',
    rows: [
      row(
        'Giao các chủ đầu tư tháo gỡ vướng mắc; [đến ngày 30/6/2026] giải ngân đạt tối thiểu 60% kế hoạch vốn.',
        '2026-06-30 by',
      ),
      row('Yêu cầu các chủ đầu tư [đến 30/6/2026] giải ngân tối thiểu 60% kế hoạch vốn.', '2026-06-30 by'),
      row('Phòng Kế hoạch lập kế hoạch, trình Tổng Giám đốc ký giao [trước ngày 15/4].', '2026-04-15 before'),
      row('Khi đủ điều kiện, Bộ Xây dựng trình Chính phủ [trong tháng 4/2026].', '2026-04-30 in'),
      row('Bảo đảm đủ điều kiện khởi công dự án [trong quý II/2026].', '2026-06-30 in'),
    ],
  },
  {
    meaning: 'whom a body meets, which things are not yet done, when a work comes into use',
    on: '2026-03-12',
    rows: [
      row('Giao Bộ Tài chính làm việc với Ngân hàng Thế giới [trong tháng 4/2026].', '2026-04-30 in'),
      row('Tổ công tác số 2 làm việc với nhà đầu tư [trong tuần tới].', 'relative 2026-03-22'),
      row(
        'Chủ tịch UBND các xã trực tiếp đối thoại với các hộ chưa bàn giao mặt bằng [trước ngày 20/3/2026].',
        '2026-03-20 before',
      ),
      row(
        'Sở Công Thương đôn đốc nhà máy đưa tổ máy số 2 vào vận hành [tháng 9/2026] theo đúng cam kết.',
        '2026-09-30 in',
      ),
      row('Sở Y tế mở đợt tiêm chủng ([từ ngày 10/4 đến ngày 30/4/2026]) cho trẻ em.', '2026-04-30 by'),
      row('Sở Nội vụ tổ chức thi tuyển ([từ ngày 15/4 đến 20/4/2026]).', '2026-04-20 by'),
      row('Thời gian gửi báo cáo: [ngày 15 và ngày 30 hằng tháng].', 'recurring'),
      row('Sở Nội vụ báo cáo UBND tỉnh kết quả thực hiện [sau mỗi 15 ngày].', 'recurring'),
      row('[Sau mỗi tháng], các xã báo cáo kết quả về UBND tỉnh.', 'recurring'),
    ],
  },
  {
    meaning: 'sittings by their matter, steps of an aim, feasts joined by and',
    on: '2026-03-12',
    rows: [
      row(
        'Bộ Tư pháp trình Chính phủ cho ý kiến [tại Phiên họp chuyên đề về xây dựng pháp luật tháng 4/2026].',
        'event',
      ),
      row('Sở Tài chính báo cáo Ban Thường vụ Tỉnh ủy [tại cuộc họp tuần sau].', 'event'),
      row('Thanh tra tỉnh báo cáo Chủ tịch UBND tỉnh [tại kỳ tiếp công dân tháng 4/2026].', 'event'),
      row(
        'Ban Tiếp công dân tham mưu Chủ tịch UBND tỉnh kết quả rà soát [tại phiên họp UBND tỉnh tháng 4/2026].',
        'event',
      ),
      row('Nhà thầu thông xe kỹ thuật [dịp 30/4] và đưa vào khai thác [dịp 02/9].', '2026-04-30 in', '2026-09-02 in'),
      row('Phấn đấu giải ngân 100% kế hoạch vốn, trong đó [đến hết quý II] đạt tối thiểu 50%.', '2026-06-30 by'),
      row(
        'Cam kết [đến 30/9/2026] giải ngân đạt trên 50% và [đến ngày 31/12/2026] đạt 100% kế hoạch vốn.',
        '2026-09-30 by',
        '2026-12-31 by',
      ),
      row('Nâng tỷ lệ hồ sơ nộp trực tuyến [đến cuối năm 2026] đạt từ 85% trở lên.', '2026-12-31 by'),
      row('Tham mưu UBND tỉnh văn bản cam kết bố trí vốn [trước ngày 29/4/2026].', '2026-04-29 before'),
      row('Rà soát, điều chỉnh giá hợp đồng theo quy định [trước ngày 10/9/2026].', '2026-09-10 before'),
      row(
        'Cho ý kiến về nội dung mới so với hồ sơ đã thẩm định [trong 05 ngày làm việc kể từ ngày nhận được đề nghị].',
        'relative',
      ),
      row('Trường hợp không thực hiện được, báo cáo UBND tỉnh [trước ngày 30/4/2026].', '2026-04-30 before'),
    ],
  },
  {
    meaning: 'parts of months beside one another, lengths of time one behind another',
    on: '2026-03-12',
    rows: [
      row('Bộ Tài chính trình Chính phủ [trong cuối tháng 3, đầu tháng 4/2026].', '2026-04-10 in'),
      row('Bộ Quốc phòng bàn giao đất [trong 2 tuần đầu của tháng 4 năm 2026].', '2026-04-14 in'),
      row(
        'Bộ Xây dựng thẩm định [trong thời hạn 20 ngày kể từ ngày nhận đủ hồ sơ] và trình Thủ tướng Chính phủ [trong thời hạn 05 ngày làm việc sau khi hoàn thành thẩm định].',
        'relative',
        'relative',
      ),
      row(
        'Hoàn thành phân bổ vốn đợt 1 [trong tháng 3], đợt 2 [trong tháng 6], đợt 3 [trước 30/9].',
        '2026-03-31 in',
        '2026-06-30 in',
        '2026-09-30 before',
      ),
      row(
        'Bộ Công an đã hoàn thành ứng dụng, đề nghị các bộ tích hợp xong giấy tờ [trong tháng 4/2026].',
        '2026-04-30 in',
      ),
    ],
  },
  {
    meaning: 'lengths of time behind a deed',
    on: '2026-03-12',
    rows: [
      row('Chi trả đến người dân [trong 05 ngày kể từ ngày có quyết định hỗ trợ].', 'relative'),
      row(
        'Tập đoàn Điện lực khôi phục cấp điện cho 100% khách hàng còn lại [trong 02 ngày tới].',
        'relative 2026-03-14',
      ),
      row('Giao Sở Y tế di dời kho thuốc [trong 10 ngày].', 'relative'),
      row('Giao Công an tỉnh trực 24/24 giờ từ nay [đến hết ngày 31/12/2026].', '2026-12-31 by'),
      row('Bộ đội Biên phòng tuần tra từ nay [đến hết tháng 6/2026].', '2026-06-30 by'),
      row('Các xã dọn vệ sinh đường làng [trước ngày 23 tháng Chạp].', 'event'),
      row('Giao Sở Xây dựng [hoàn thành trước ngày 15 tháng Giêng].', 'event'),
      row('Hoàn thành cắm cọc các nút giao [trước 31/10/2026].', '2026-10-31 before'),
      row('Rà soát nhiệm vụ tồn đọng trong năm 2026, [xong trong tuần này].', 'relative 2026-03-15'),
      row(
        'Giao EVN đóng điện giai đoạn 1 [ngày 15/4/2026] và giai đoạn 2 [ngày 30/6/2026].',
        '2026-04-15 in',
        '2026-06-30 in',
      ),
      row(
        'UBND thành phố hoàn thành GPMB đoạn 1 ([30/4/2026]), đoạn 2 ([30/6/2026]).',
        '2026-04-30 in',
        '2026-06-30 in',
      ),
      row('[Chậm nhất đến 17h ngày thứ Sáu (20/3)] các đơn vị gửi báo cáo về Văn phòng.', '2026-03-20 by'),
      row('Phòng Nội vụ rà soát hộ nghèo (thời gian: [từ 01/10 - 15/11/2026]).', '2026-11-15 in'),
      row('Phòng Nội vụ rà soát hộ nghèo, thời gian thực hiện [từ 01/10/2026 – 15/11/2026].', '2026-11-15 in'),
      row('Ban Quản lý dự án đẩy nhanh tiến độ; [đến 30/11] giải ngân tối thiểu 80% kế hoạch vốn.', '2026-11-30 by'),
      row('Chủ tịch UBND thành phố trình HĐND cơ chế hỗ trợ hạ tầng [tại kỳ họp cuối năm 2026].', 'event'),
    ],
  },
];

/** The same words where they only tell how things are. */
export const NO_LIMIT_VERBS: readonly NoDeadlineTable[] = [
  {
    meaning: 'rhythms, lengths and days that limit no deed',
    on: '2026-03-12',
    rows: [
      'Quy định rõ chế độ kiểm tra bình chữa cháy định kỳ 06 tháng một lần.',
      'Hằng ngày xử lý khoảng 500 tấn rác.',
      'Hằng ngày các hộ dân vẫn đổ rác ra kênh.',
      'Mỗi tháng 02 lần, chợ phiên đông khách du lịch.',
      'Bệnh nhân được tái khám mỗi tháng 02 lần.',
      'Đàn lợn được tiêm phòng mỗi năm 02 lần.',
      'Lễ hội diễn ra vào ngày Chủ nhật tuần cuối hằng tháng.',
      'Cách ly người nhập cảnh trong 14 ngày.',
      'Người dân nộp hồ sơ, được trả kết quả trong 05 ngày.',
      'Khách hàng được cấp điện lại trong 02 ngày là nhanh.',
      'Lợn bệnh ủ bệnh trong 05 ngày.',
      'Từ đầu năm đến hết ngày 31/01/2026, cả tỉnh tuần tra 300 lượt.',
      'Coi đây là nhiệm vụ trọng tâm từ nay đến cuối năm.',
      'Hội làng mở trước ngày 23 tháng Chạp hằng năm.',
      'Năm nay rét đậm đến trước ngày 15 tháng Giêng.',
      'Số nhiệm vụ tồn đọng trong năm 2025, báo cáo trước HĐND tỉnh, là 12.',
      'Nghỉ Tết từ 14/02 - 22/02/2026.',
      'Từ 01/01/2026 - 28/02/2026, cả tỉnh xử phạt 120 vụ.',
      'Đến 28/02 giải ngân đạt 12% kế hoạch vốn.',
      'Chuẩn bị tài liệu phục vụ kỳ họp ngày 20/4/2026.',
      'Tuyên truyền Ngày hội đọc sách ngày 21/4/2026.',
      'Triển khai Luật có hiệu lực ngày 01/7/2026.',
      'Báo cáo phòng dịch ngày 20/4/2026.',
      'Bố trí xe đón đoàn công tác ngày 18/4/2026.',
      'Kỳ họp cuối năm 2026 sẽ xem xét 20 nghị quyết.',
      'Việc bảo vệ rừng là nhiệm vụ thường xuyên của các chủ rừng.',
      'Trường tổ chức khử khuẩn đã thành nền nếp hằng tuần.',
    ],
  },
];

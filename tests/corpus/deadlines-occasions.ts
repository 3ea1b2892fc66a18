import { type DeadlineTable, row } from './deadline-row.ts';

/** Orders kept up in a rhythm, and limits set by what comes once: feasts, terms of school, a plan's spreading. */
export const OCCASIONS: readonly DeadlineTable[] = [
  {
    meaning: 'kept up in a rhythm',
    on: '2026-04-10',
    rows: [
      row(
        'Công ty Công viên cắt tỉa cây nguy hiểm, [xong trước 20/5/2026]; sau đó duy trì [mỗi tháng một lần].',
        '2026-05-20 before',
        'recurring',
      ),
      row('Các xã tổng dọn vệ sinh đầu tháng và duy trì [hằng tuần] tại các chợ.', 'recurring'),
      row('Nạo vét cống thoát nước, tiếp tục duy trì [mỗi quý một lần].', 'recurring'),
      row('Đoàn Thanh niên duy trì dọn rác bãi biển [vào sáng Chủ nhật hằng tuần].', 'recurring'),
      row('Phát tờ rơi; ra quân dọn kênh [vào sáng thứ Bảy hằng tuần] cho đến ngày hội.', 'recurring'),
      row('Tổ giúp việc họp [mỗi tháng một lần vào tuần đầu tháng], ghi biên bản đầy đủ.', 'recurring'),
      row('Tổ kiểm soát họp [mỗi quý một lần vào tuần cuối quý].', 'recurring'),
      row('Sở Công Thương theo dõi thị trường; công bố [hằng tuần] giá xăng dầu bán lẻ.', 'recurring'),
      row(
        'Ban Quản lý khu công nghiệp kiểm tra; công khai [hằng quý] danh sách doanh nghiệp nợ bảo hiểm.',
        'recurring',
      ),
    ],
  },
  {
    meaning: 'before a feast or what comes once',
    on: '2026-04-10',
    rows: [
      row('Huyện thu dọn vật liệu ven quốc lộ, [xong trước dịp nghỉ lễ Quốc khánh 02/9].', '2026-09-02 before'),
      row('Lắp đặt biển báo, hoàn trả mặt đường [trước dịp nghỉ lễ 30/4].', '2026-04-30 before'),
      row('Hoàn thiện nhà trưng bày [trước dịp kỷ niệm 80 năm ngày thành lập tỉnh].', 'event'),
      row('Chỉ đạo các trường khử khuẩn phòng học [trước khi học sinh trở lại trường].', 'event'),
      row('Yêu cầu các nhà trẻ sửa mái, phun thuốc muỗi [trước khi trẻ đến trường].', 'event'),
      row('Mỗi xã chọn một thôn làm mẫu, rút kinh nghiệm [trước khi nhân rộng].', 'event'),
      row('Chằng chống nhà cửa, neo tàu thuyền [trước khi bão đổ bộ].', 'event'),
      row('Sơ kết thí điểm tại hai bến xe [trước khi triển khai đại trà].', 'event'),
      row(
        'Bộ Tài chính hướng dẫn các địa phương lập biểu giá nước và [trước khi thông qua Hội đồng nhân dân] phải lấy ý kiến người dân.',
        'event',
      ),
      row('Hướng dẫn các xã cập nhật số liệu [ngay khi có thay đổi].', 'event'),
      row('Chi cục Thú y gửi thông tin [ngay khi phát hiện ổ dịch mới].', 'event'),
    ],
  },
  {
    meaning: 'at a sitting of a quarter',
    on: '2026-04-10',
    rows: [
      row('Vụ Pháp chế tổng hợp, báo cáo Lãnh đạo Bộ [tại giao ban quý II].', 'event'),
      row('Báo cáo kết quả thực hiện Thông báo này [tại giao ban công tác dân vận quý III].', 'event'),
      row('Ban Tài chính trình Hội đồng thành viên [tại phiên họp thường kỳ quý II].', 'event'),
      row('Phòng Kế toán báo cáo Giám đốc [tại hội nghị giao ban quý IV].', 'event'),
      row('Sở Y tế báo cáo UBND tỉnh [tại phiên họp quý III/2026].', 'event'),
    ],
  },
  {
    meaning: 'a state of things by a day',
    on: '2026-04-10',
    rows: [
      row('Bảo đảm [đến hết ngày 30/9/2026] trên địa bàn không còn hộ nào dùng nước giếng nhiễm mặn.', '2026-09-30 by'),
      row('Phấn đấu [đến hết ngày 30/6/2026] không còn điểm đen rác thải.', '2026-06-30 by'),
      row('Cam kết với Chủ tịch tỉnh tỷ lệ hồ sơ trễ hạn dưới 2% [vào thời điểm 30/9/2026].', '2026-09-30 in'),
      row('Các chi nhánh phải đưa tỷ lệ nợ xấu xuống dưới 1% [vào thời điểm 31/12/2026].', '2026-12-31 in'),
      row('Chỉ đạo lắp đặt toàn bộ camera còn lại [đến hết quý III năm 2026].', '2026-09-30 by'),
      row('Thay thế toàn bộ đồng hồ nước cũ (trừ khu vực đã giải tỏa) [đến hết ngày 30/9/2026].', '2026-09-30 by'),
    ],
  },
  {
    meaning: 'run through before a feast',
    on: '2026-04-10',
    rows: [
      row('Dựng sân khấu; tổ chức sơ duyệt [ngày 20/5] và tổng duyệt [ngày 22/5].', '2026-05-20 in', '2026-05-22 in'),
      row('Tập đoàn phải chạy thử toàn tuyến [ngày 15/6/2026].', '2026-06-15 in'),
      row('Bộ Chỉ huy quân sự tổ chức diễn tập thực địa [ngày 12/8/2026].', '2026-08-12 in'),
      row('Nhà hát tổ chức hợp luyện [ngày 02/5] và tổng duyệt [ngày 04/5].', '2026-05-02 in', '2026-05-04 in'),
      row('Hoàn thiện kịch bản và tổ chức tổng duyệt lần cuối [ngày 28/5/2026].', '2026-05-28 in'),
    ],
  },
  {
    meaning: 'kept up until a day, or by the first and last days of a turn',
    on: '2026-03-12',
    rows: [
      row('Công an tỉnh duy trì 06 chốt kiểm dịch [đến hết ngày 30/4/2026].', '2026-04-30 by'),
      row(
        'Chỉ đạo tắt đèn trang trí trong giờ cao điểm (từ 18 giờ đến 23 giờ) [đến hết ngày 31/7/2026]; tuyên truyền tiết kiệm điện.',
        '2026-07-31 by',
      ),
      row('Sở Công Thương tạm dừng các hội chợ [đến hết ngày 15/4/2026].', '2026-04-15 by'),
      row('Riêng huyện Cô Tô, do đặc thù hải đảo, [kéo dài đến hết ngày 15/6/2026].', '2026-06-15 by'),
      row(
        'Tạm dừng các thuyền không đủ điều kiện [kể từ ngày 01/4/2026] [cho đến khi khắc phục xong].',
        '2026-04-01 in',
        'event',
      ),
      row('Các nhà máy bổ sung 300.000 tấn than [trong 02 tháng 6 và 7].', '2026-07-31 in'),
      row('Sở Y tế hoàn thành tiêm chủng [trong 3 tháng 10, 11 và 12/2026].', '2026-12-31 in'),
      row('Các địa phương chưa giao chủ đầu tư phải giao xong [trong tháng 9/2026].', '2026-09-30 in'),
      row(
        'Các huyện đã công bố tình huống khẩn cấp nhưng chưa giao chủ đầu tư phải giao xong [trong tháng 9/2026].',
        '2026-09-30 in',
      ),
      row('Các địa phương báo cáo Bộ Xây dựng [trước ngày cuối cùng của tháng].', 'recurring'),
      row('UBND các xã gửi báo cáo về Sở Nội vụ [vào ngày làm việc đầu tiên của tuần].', 'recurring'),
      row('Báo cáo Sở Tài chính [chậm nhất vào ngày làm việc cuối cùng của tuần].', 'recurring'),
      row('Bộ Nội vụ tổ chức sơ kết [6 tháng, hằng năm] với các địa phương.', 'recurring'),
      row('Bộ Công Thương [hằng ngày] công bố công khai tình hình cung cấp điện.', 'recurring'),
      row('[Hằng ngày] công bố công khai tình hình cung cấp điện, thời gian dự kiến ngừng.', 'recurring'),
      row('Mở chuyên mục; phát sóng [hằng tuần] trên loa truyền thanh các xã, phường.', 'recurring'),
      row(
        'Bộ Nông nghiệp và Môi trường [trong phạm vi 15 ngày kể từ khi nhận được hồ sơ bổ sung của Tỉnh] phải có ý kiến chính thức.',
        'relative',
      ),
      row('Lập biên bản, chuyển hồ sơ xử phạt [chậm nhất sau 7 ngày làm việc kể từ ngày phát hiện].', 'relative'),
      row('Di dời các hộ dân ra khỏi khu vực sạt lở [trước khi vào cao điểm mùa mưa lũ]; cắm biển cảnh báo.', 'event'),
      row('Phòng Kinh tế thẩm định, báo cáo [trước thời điểm khai thác 15 ngày].', 'event'),
      row('Hoàn thiện đề án vị trí việc làm, lấy ý kiến [trước hội nghị viên chức, người lao động].', 'event'),
      row(
        'Cam kết giải ngân [hết quý II] đạt 50%, [đến 31/01/2027] đạt 100% kế hoạch vốn.',
        '2026-06-30 by',
        '2027-01-31 by',
      ),
      row(
        'Khởi công 04 khu tái định cư [trong quý II], bảo đảm [đến cuối tháng 9/2026] có thể giao đất cho hộ dân.',
        '2026-06-30 in',
        '2026-09-30 by',
      ),
      row('Công bố bản đồ phân vùng nguy cơ để các tỉnh sử dụng chung [trong quý II/2027].', '2027-06-30 in'),
    ],
  },
];

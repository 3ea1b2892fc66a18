import { type DeadlineTable, row } from './deadline-row.ts';

/** Limits as the directive parts of conclusion notices set them, in sentences written for this table. */
export const NOTICES: readonly DeadlineTable[] = [
  {
    meaning: 'a period opens the order',
    on: '2026-03-10',
    rows: [
      row(
        'Bộ Tài chính bố trí kinh phí; [trong tháng 4 năm 2026] cấp kinh phí cho lực lượng Kiểm ngư.',
        '2026-04-30 in',
      ),
      row('[Trong tháng 4/2026] bàn giao toàn bộ hồ sơ cho địa phương.', '2026-04-30 in'),
      row('Sở Nội vụ hoàn thiện đề án; [trong quý II/2026] phân bổ biên chế cho các xã.', '2026-06-30 in'),
      row('[Trong tuần đầu tháng 4/2026], chuyển danh sách cho Ban Chỉ đạo.', '2026-04-07 in'),
      row('b) Từ nay [đến hết tháng 12 năm 2026], hoàn thành lắp thiết bị giám sát cho tàu cá.', '2026-12-31 by'),
      row(
        'Đối với tàu cá từ 24 mét trở lên: Từ nay [đến hết tháng 6 năm 2026] hoàn thành lắp thiết bị.',
        '2026-06-30 by',
      ),
    ],
  },
  {
    meaning: 'a day from which a body does otherwise',
    on: '2026-03-10',
    rows: [
      row(
        'Trung tâm Tin học nâng cấp phần mềm; [từ ngày 01/4/2026] các Cục, Vụ thực hiện gửi văn bản điện tử.',
        '2026-04-01 in',
      ),
      row('Sở Y tế tập huấn; [từ ngày 15/4/2026], các đơn vị phải dùng hồ sơ điện tử.', '2026-04-15 in'),
      row(
        'Bảo đảm các nghị định được ban hành [trước ngày 15 tháng 6 năm 2026], có hiệu lực từ ngày 01 tháng 7 năm 2026.',
        '2026-06-15 before',
      ),
      row(
        'Rà soát các việc được giao đã quá hạn, báo cáo giải trình gửi Văn phòng Bộ [trong ngày 12/3/2026].',
        '2026-03-12 in',
      ),
      row('Tổng hợp các kiến nghị đã trả lời, gửi Ban Dân nguyện [trong ngày 20/3/2026].', '2026-03-20 in'),
    ],
  },
  {
    meaning: 'rounds and sittings of a week',
    on: '2026-03-10',
    rows: [
      row('Ban Chỉ đạo họp giao ban [02 tuần/lần].', 'recurring'),
      row('Tổ công tác họp kiểm điểm [10 ngày/lần].', 'recurring'),
      row('Văn phòng theo dõi, báo cáo Chủ tịch UBND tỉnh [tại giao ban tuần].', 'event'),
      row('b) Phân công lãnh đạo phụ trách; giao ban [định kỳ hằng tháng] đối với các dự án trọng điểm.', 'recurring'),
      row('- Họp kiểm điểm tiến độ [hằng tuần].', 'recurring'),
      row('Chủ tịch UBND các xã trực tiếp đối thoại với người dân, [mỗi tháng ít nhất 02 lần].', 'recurring'),
      row('UBND quận báo cáo kết quả [hằng tuần] cho UBND thành phố.', 'recurring'),
      row('Ban Quản lý báo cáo tiến độ [hằng tháng] về Sở Xây dựng.', 'recurring'),
      row('Các phòng báo cáo Giám đốc tại cuộc họp giao ban [hằng tuần].', 'recurring'),
    ],
  },
  {
    meaning: 'from now on, and deeds of answering',
    on: '2026-03-10',
    rows: [
      row('Khôi phục cấp điện cho các vùng bị ngập [trong 3 ngày tới].', 'relative 2026-03-13'),
      row('Sửa chữa cầu cho các xã bị chia cắt [trong 5 ngày tới].', 'relative 2026-03-15'),
      row('Đối với kiến nghị của tỉnh Đồng Nai, trả lời [trong tháng 3].', '2026-03-31 in'),
      row('Kiến nghị của cử tri phường 5: giải đáp [trong tháng 4/2026].', '2026-04-30 in'),
      row('Việc xử lý tài sản sau sáp nhập, giải trình [trong quý II/2026].', '2026-06-30 in'),
    ],
  },
  {
    meaning: 'school years, bodies and parts of a month, lists of quarters',
    on: '2026-03-10',
    rows: [
      row('Bộ Giáo dục và Đào tạo biên soạn xong tài liệu [trước năm học 2026 - 2027].', 'event'),
      row('Công bố phương án thi [trước thời điểm khai giảng năm học 2026 - 2027].', 'event'),
      row('Bộ Công an [cuối tháng 4] báo cáo Thủ tướng Chính phủ kết quả điều tra.', '2026-04-30 in'),
      row('Sở Nội vụ [đầu tháng 5/2026] trình UBND tỉnh đề án.', '2026-05-10 in'),
      row(
        '[Trong quý II/2026], hoàn thành sắp xếp cấp tỉnh; [quý III/2026], hoàn thành sắp xếp cấp xã.',
        '2026-06-30 in',
        '2026-09-30 in',
      ),
      row(
        'Hoàn thành giải ngân 2.000 tỷ đồng [trong Quý II], 3.000 tỷ đồng [trong Quý III].',
        '2026-06-30 in',
        '2026-09-30 in',
      ),
      row(
        'Trả lời kiến nghị về kéo dài thời gian giải ngân vốn năm 2025 sang năm 2026 [trong tháng 4 năm 2026].',
        '2026-04-30 in',
      ),
      row('Bộ Tư pháp báo cáo Thủ tướng Chính phủ [hằng tháng] tại phiên họp Chính phủ.', 'recurring'),
      row('Bộ Tài chính [hằng năm] tổ chức sơ kết, đánh giá việc thực hiện.', 'recurring'),
      row(
        'Cục Tin học vận hành hệ thống [từ ngày 01/7/2026], thử nghiệm [từ 01/6/2026].',
        '2026-07-01 in',
        '2026-06-01 in',
      ),
    ],
  },
  {
    meaning: 'what has an end, beside what is done already',
    on: '2026-03-10',
    rows: [
      row(
        'c) Bảo đảm an toàn; hoàn thành xử lý các điểm đen trên các tuyến đã khai thác [trước ngày 30/9/2026].',
        '2026-09-30 before',
      ),
      row('Hoàn thành việc sửa chữa đoạn kè đã sạt lở [trước ngày 15/6/2026].', '2026-06-15 before'),
      row('Giải quyết dứt điểm số đơn thư đã tiếp nhận từ năm 2025 [trước ngày 30/4/2026].', '2026-04-30 before'),
      row('Công bố điểm thi [sau khi có kết quả kiểm tra].', 'event'),
      row('Trình UBND tỉnh [sau khi có quyết định của Thủ tướng].', 'event'),
      row('Nghiệm thu, thanh toán [ngay khi có khối lượng hoàn thành], không để dồn vào cuối năm.', 'event'),
      row('Giải ngân [ngay khi nhận được hồ sơ hợp lệ].', 'event'),
      row('Tổ chức đấu giá quyền sử dụng đất ngay [từ tháng 4/2026] để có nguồn vốn.', '2026-04-30 in'),
      row('Triển khai thi công ngay [từ ngày 20/3/2026] trên các đoạn có mặt bằng.', '2026-03-20 in'),
    ],
  },
  {
    meaning: 'how often, said within the order',
    on: '2026-03-10',
    rows: [
      row(
        'Báo cáo Bộ Công Thương tình hình cung ứng điện [định kỳ hằng tuần] trong các tháng cao điểm mùa khô.',
        'recurring',
      ),
      row(
        'Tổ chức họp Hội đồng tư vấn cấp giấy đăng ký lưu hành thuốc [định kỳ hằng tháng]; giải quyết hồ sơ tồn đọng.',
        'recurring',
      ),
      row('Chi cục Kiểm lâm thông tin cấp dự báo cháy rừng [hằng ngày] đến các địa phương, chủ rừng.', 'recurring'),
      row(
        'Địa phương công bố giá vật liệu xây dựng, chỉ số giá xây dựng [hằng tháng] sát với giá thị trường.',
        'recurring',
      ),
      row('Bộ Y tế công bố [hằng tuần] tỷ lệ tiêm chủng của từng địa phương.', 'recurring'),
      row('Chỉ đạo nhà thầu thi công [ngay] các đoạn đã có mặt bằng sạch.', 'relative'),
      row('Sở Tài chính thanh toán [ngay] phần kinh phí còn thiếu.', 'relative'),
    ],
  },
  {
    meaning: 'aims, steps of a schedule, the same day',
    on: '2026-03-10',
    rows: [
      row('Phủ sóng 5G; phấn đấu [đến hết năm 2026] tỷ lệ phủ sóng đạt 95% dân số.', '2026-12-31 by'),
      row('Bảo đảm [đến hết quý III/2026] tỷ lệ tiêm chủng đạt trên 95%.', '2026-09-30 by'),
      row(
        'Hoàn thành các công trình theo tiến độ: trạm 220 kV Phan Rí - [tháng 9/2026]; đường dây mạch 2 - [quý IV/2026].',
        '2026-09-30 in',
        '2026-12-31 in',
      ),
      row('Báo cáo vướng mắc (nếu có) ngay [trong ngày] cho UBND tỉnh.', 'relative'),
      row('[Hàng tháng] gửi kết quả về Ban Kinh doanh trước ngày 05.', 'recurring'),
      row('Về tiến độ: [hoàn thành trước ngày 30/6/2026].', '2026-06-30 before'),
    ],
  },
  {
    meaning: 'the year in which the deed is done',
    on: '2026-03-10',
    rows: [
      row('Bộ Xây dựng hoàn thành quy hoạch [trong năm 2026].', '2026-12-31 in'),
      row('Sở Tài chính trình Đề án [trong năm 2026].', '2026-12-31 in'),
      row('[Trong năm 2026], Bộ Y tế phải hoàn thành việc kiểm kê.', '2026-12-31 in'),
      row('Ban hành Thông tư hướng dẫn [trong năm 2026].', '2026-12-31 in'),
      row('Bảo đảm khởi công dự án [trong năm 2026].', '2026-12-31 in'),
      row('[Trong năm 2026], trình Thủ tướng Chính phủ Đề án đào tạo nhân lực.', '2026-12-31 in'),
      row('Phấn đấu hoàn thành giải phóng mặt bằng [trong năm 2026].', '2026-12-31 in'),
      row('Giải quyết dứt điểm các vướng mắc về đất đai [trong năm 2026].', '2026-12-31 in'),
      row('UBND tỉnh bố trí vốn để hoàn thành các công trình dở dang [trong năm 2026].', '2026-12-31 in'),
      row('Tập trung hoàn thành 5 dự án trọng điểm [trong năm 2026].', '2026-12-31 in'),
      row('Bộ Công an đưa cơ sở dữ liệu vào vận hành [trong năm 2026].', '2026-12-31 in'),
      row('Bộ Nội vụ sửa đổi quy định về vị trí việc làm, [hoàn thành trong năm 2026].', '2026-12-31 in'),
      row('Cắt giảm 30% thủ tục hành chính [trong năm 2026].', '2026-12-31 in'),
      row('Sở Xây dựng xử lý xong các điểm đen giao thông [trong năm 2026].', '2026-12-31 in'),
      row('Thanh tra tỉnh kết thúc thanh tra 3 dự án [trong năm 2026].', '2026-12-31 in'),
      row('Công bố quy hoạch chi tiết [trong năm 2026], làm cơ sở thu hút đầu tư.', '2026-12-31 in'),
      row(
        'Huy động lực lượng, phương tiện, thiết bị để chữa cháy [ngay khi mới phát sinh], không để lan rộng.',
        'event',
      ),
      row('Hướng dẫn việc định giá sách giáo khoa, bảo đảm đủ sách [trước khi năm học mới bắt đầu].', 'event'),
    ],
  },
  {
    meaning: 'rounds and occasions that close or open an order',
    on: '2026-03-10',
    rows: [
      row('Giao Văn phòng Bộ tổng hợp [hằng tuần] các nhiệm vụ quá hạn để nhắc nhở.', 'recurring'),
      row('Chủ tịch UBND các huyện giao ban [hằng tuần] với các phòng, ban về giải phóng mặt bằng.', 'recurring'),
      row('Tổ công tác họp giao ban [vào chiều thứ Sáu hằng tuần] để kiểm điểm tiến độ.', 'recurring'),
      row('Bộ Giao thông vận tải phải giao ban tiến độ [hàng tháng] tại công trường.', 'recurring'),
      row('[Định kỳ cuối tháng, cuối quý] báo cáo Ban Chỉ đạo kết quả thực hiện.', 'recurring'),
      row('Hoàn trả mặt đường [ngay sau khi thi công xong].', 'event'),
      row('Tổ chức đấu thầu [ngay sau khi được giao vốn].', 'event'),
      row('Bộ Y tế hoàn thành thủ tục gia hạn thời gian thực hiện dự án [trong tháng 7 năm 2026].', '2026-07-31 in'),
      row('Sở Xây dựng kiểm tra [hằng tuần] tại công trường.', 'recurring'),
      row('Chuẩn bị nội dung Hội nghị toàn quốc, dự kiến tổ chức [trong tháng 12 năm 2026].', '2026-12-31 in'),
      row('Các đơn vị gửi tài liệu họp về Văn phòng [trước ít nhất 05 ngày].', 'event'),
      row('Thông báo lịch cắt điện cho khách hàng [trước tối thiểu 03 ngày làm việc].', 'event'),
      row('Trả lời doanh nghiệp [trong vòng 07 ngày kể từ ngày nhận được văn bản].', 'relative'),
    ],
  },
];

import { type DeadlineTable, row } from './deadline-row.ts';

/** Limits as offices of all levels and years set them: ministries, provinces, boards, inspectors. All were written for this table. */
export const OFFICES: readonly DeadlineTable[] = [
  {
    meaning: 'offices and years',
    on: '2026-03-10',
    rows: [
      row(
        'Giao Bộ Nội vụ xây dựng danh mục vị trí việc làm, [hoàn thành trước 17 giờ 00 ngày 25/3/2026].',
        '2026-03-25 before',
      ),
      row('Bộ Công an xác minh vụ việc, báo cáo Thủ tướng Chính phủ [trong 24 giờ].', 'relative'),
      row('Bộ Y tế tổng hợp số liệu, gửi Bộ Tài chính [trước ngày 20 hằng tháng], không để chậm trễ.', 'recurring'),
      row(
        'Bộ Xây dựng hoàn thành việc rà soát các dự án nhà ở xã hội [trong tháng 4/2026], không để kéo dài.',
        '2026-04-30 in',
      ),
      row('Bộ Công Thương hoàn tất việc cổ phần hóa Tổng công ty Giấy, xong [trong quý này].', '2026-03-31 in'),
      row(
        'Bộ Khoa học và Công nghệ rà soát tiêu chuẩn phòng thí nghiệm, [hoàn thành trong tháng 4 và quý III năm 2026].',
        '2026-09-30 in',
      ),
      row('Bộ Nông nghiệp và Môi trường báo cáo tiến độ [vào các ngày 15 và 30 hằng tháng].', 'recurring'),
      row('Từ nay [đến hết năm 2026], Bộ Xây dựng tập trung xử lý dứt điểm các dự án tồn đọng.', '2026-12-31 by'),
      row('Bộ Tư pháp trình Chính phủ dự thảo Nghị định [trong tháng 5 tới].', '2026-05-31 in'),
      row('Bộ Xây dựng khởi công cao tốc đoạn Quy Nhơn - Pleiku [đầu quý IV/2026].', '2026-10-31 in'),
      row('Các địa phương hoàn thành chi trả hỗ trợ cho người dân [trước Tết Nguyên đán].', 'event'),
      row('UBND các tỉnh triển khai [ngay khi có hướng dẫn của Bộ Nội vụ].', 'event'),
      row('Bộ Tài chính ban hành Thông tư hướng dẫn [ngay sau khi Nghị định có hiệu lực].', 'event'),
      row('UBND tỉnh Nghệ An trình Hội đồng nhân dân tỉnh điều chỉnh kế hoạch vốn [tại kỳ họp cuối năm].', 'event'),
      row('Bộ Kế hoạch và Đầu tư báo cáo Chính phủ [tại phiên họp thường kỳ tháng 8].', 'event'),
      row(
        'Thanh tra Chính phủ công bố kết luận thanh tra [chậm nhất ngày 15 tháng 4 năm 2026] và đăng tải công khai theo quy định.',
        '2026-04-15 by',
      ),
      row(
        'Bộ Ngoại giao tham mưu kế hoạch đối ngoại, báo cáo Thủ tướng Chính phủ [trước 10/4/2026].',
        '2026-04-10 before',
      ),
      row('Văn phòng Chính phủ đôn đốc, tổng hợp, báo cáo Thủ tướng Chính phủ [vào ngày 25 hàng tháng].', 'recurring'),
      row(
        'Bộ Giáo dục và Đào tạo có trách nhiệm báo cáo kết quả thực hiện gồm: số trường học đã sáp nhập, số biên chế dôi dư, kinh phí hỗ trợ, [trước ngày 31/5/2026].',
        '2026-05-31 before',
      ),
      row('Các Bộ, ngành tổ chức kiểm tra [02 lần/tháng], báo cáo kết quả về Bộ Công an.', 'recurring'),
      row(
        'Bộ Dân tộc và Tôn giáo rà soát chính sách đối với đồng bào dân tộc thiểu số, đề xuất sửa đổi, bổ sung, [hoàn thành trong quý II-III/2026].',
        '2026-09-30 in',
      ),
      row(
        'Bộ Xây dựng phối hợp với UBND thành phố Hà Nội giải quyết dứt điểm vướng mắc về mặt bằng Dự án đường Vành đai 4 [trong nửa đầu tháng 4].',
        '2026-04-15 in',
      ),
      row(
        'Bộ Nội vụ tham mưu tổ chức Lễ kỷ niệm 80 năm Ngày thành lập ngành [vào ngày 28 tháng 8 năm 2026].',
        '2026-08-28 in',
      ),
    ],
  },
  {
    meaning: 'offices and years',
    on: '2017-09-22',
    rows: [
      row(
        'Thống nhất chủ trương đầu tư tuyến đường ven biển. Giao Sở Giao thông vận tải lập hồ sơ, trình UBND tỉnh [trước ngày 15/10/2017].',
        '2017-10-15 before',
      ),
      row(
        'Yêu cầu UBND huyện Núi Thành tập trung giải phóng mặt bằng, [đến ngày 30/10/2017] phải bàn giao toàn bộ mặt bằng cho nhà thầu.',
        '2017-10-30 by',
      ),
      row(
        'Giao Ban Quản lý Khu kinh tế mở Chu Lai làm việc với nhà đầu tư, [trong tuần tới] báo cáo kết quả cho UBND tỉnh.',
        'relative 2017-10-01',
      ),
      row(
        'Sở Tài nguyên và Môi trường thẩm định giá đất cụ thể, thời gian xong [trong tháng 10/2017].',
        '2017-10-31 in',
      ),
      row(
        'Giao Sở Tài chính chủ trì, phối hợp với Sở Kế hoạch và Đầu tư tham mưu bố trí 15 tỷ đồng, trình [tại kỳ họp HĐND tỉnh cuối năm 2017].',
        'event',
      ),
      row(
        'Đối với dự án Khu dân cư Điện Thắng: chủ đầu tư phải nộp tiền sử dụng đất [trước ngày 31/12/2017], quá thời hạn trên sẽ thu hồi dự án.',
        '2017-12-31 before',
      ),
      row(
        '[Định kỳ vào ngày 25 hàng tháng], các chủ đầu tư báo cáo tiến độ về Sở Kế hoạch và Đầu tư để tổng hợp.',
        'recurring',
      ),
      row('Sở Nội vụ khẩn trương tham mưu kiện toàn Ban Chỉ đạo ngay [trong tháng 9 này].', '2017-09-30 in'),
      row('Giao Văn phòng UBND tỉnh theo dõi, đôn đốc, [định kỳ hằng tuần] báo cáo Chủ tịch UBND tỉnh.', 'recurring'),
      row(
        'Công an tỉnh điều tra, làm rõ, xử lý nghiêm các đối tượng vi phạm, báo cáo kết quả [trước ngày 10/10].',
        '2017-10-10 before',
      ),
      row(
        'UBND huyện Phước Sơn khẩn trương khắc phục hậu quả sạt lở, đảm bảo thông tuyến [trước 30/9/2017].',
        '2017-09-30 before',
      ),
      row('Giao Sở Y tế phối hợp với các địa phương diệt lăng quăng [mỗi tuần 01 lần].', 'recurring'),
      row(
        '[Chậm nhất sau 10 ngày kể từ ngày nhận được Thông báo này], các đơn vị phải có báo cáo bằng văn bản.',
        'relative',
      ),
      row(
        'Sở Xây dựng rà soát toàn bộ các khu dân cư, [hoàn thành trong năm 2017 và quý I năm 2018].',
        '2018-03-31 in',
      ),
      row(
        'Tiến độ thực hiện dự án: khởi công [tháng 11/2017], [hoàn thành tháng 12/2018].',
        '2017-11-30 in',
        '2018-12-31 in',
      ),
      row(
        'UBND thành phố Tam Kỳ hoàn thành kiểm kê, áp giá đền bù [trước ngày 05/10]; chi trả tiền cho dân [trước ngày 20/10]; bàn giao mặt bằng [trước ngày 31/10/2017].',
        '2017-10-05 before',
        '2017-10-20 before',
        '2017-10-31 before',
      ),
      row(
        'Giao Sở Giao thông vận tải chủ trì thẩm định thiết kế ([hoàn thành trước ngày 30/9/2017]); Sở Tài chính bố trí vốn ([trước ngày 15/10/2017]).',
        '2017-09-30 before',
        '2017-10-15 before',
      ),
      row('Việc bàn giao mặt bằng thực hiện [chậm nhất là 05 ngày sau khi chi trả xong tiền bồi thường].', 'relative'),
      row(
        'Sở Giáo dục và Đào tạo báo cáo tình hình thu chi đầu năm học 2017 - 2018 [trước ngày 30/9/2017].',
        '2017-09-30 before',
      ),
      row(
        'Sở Lao động - Thương binh và Xã hội tham mưu tổ chức Hội nghị tổng kết [trong tháng 12 năm 2017].',
        '2017-12-31 in',
      ),
      row(
        'Các đồng chí được phân công phụ trách địa bàn đi kiểm tra, báo cáo kết quả [tại cuộc họp giao ban đầu tháng 10/2017].',
        'event',
      ),
    ],
  },
  {
    meaning: 'offices and years',
    on: '2012-06-14',
    rows: [
      row('Tổng cục Đường bộ Việt Nam hoàn thiện hồ sơ, trình Bộ [trước 25/6/2012].', '2012-06-25 before'),
      row(
        'Vụ Kế hoạch - Đầu tư làm việc với Bộ Kế hoạch và Đầu tư về nguồn vốn, báo cáo Thứ trưởng [trước ngày 20/6].',
        '2012-06-20 before',
      ),
      row('Ban QLDA 2 chỉ đạo tư vấn hoàn chỉnh báo cáo đầu kỳ, nộp [trước 01/7/2012].', '2012-07-01 before'),
      row(
        'Cục Quản lý xây dựng và Chất lượng CTGT kiểm tra hiện trường [trong tuần từ 18-22/6/2012], báo cáo Bộ.',
        '2012-06-22 in',
      ),
      row(
        'Nhà thầu Cienco 4 cam kết hoàn thành gói thầu số 7 [trước ngày 30/9/2012]; Ban QLDA theo dõi, nếu không đạt thì báo cáo Bộ xử lý.',
        '2012-09-30 before',
      ),
      row('Tiến độ tổng thể: hoàn thành dự án [ngày 31/12/2013].', '2013-12-31 in'),
      row('Yêu cầu Tư vấn giám sát bố trí đủ nhân sự [trước ngày 20/6/2012].', '2012-06-20 before'),
      row('Giao Vụ Khoa học - Công nghệ chủ trì thẩm định tiêu chuẩn cơ sở, thời hạn [15/7/2012].', '2012-07-15 in'),
      row('Giao ban tháng 7: thống nhất tổ chức [vào ngày 05/7/2012] tại trụ sở Bộ.', '2012-07-05 in'),
      row(
        'Các Ban QLDA gửi số liệu giải ngân về Vụ Kế hoạch - Đầu tư [vào ngày 20 và ngày cuối tháng hàng tháng].',
        'recurring',
      ),
      row('Bộ trưởng yêu cầu [hết tháng 6/2012] phải xong việc bàn giao mặt bằng.', '2012-06-30 by'),
      row('Cục Hàng hải Việt Nam rà soát quy hoạch, báo cáo Bộ [trước thời điểm 30/6/2012].', '2012-06-30 before'),
      row('[Đến trước ngày 15/8/2012] các nhà thầu phải huy động đủ thiết bị ra công trường.', '2012-08-15 before'),
      row('Phải hoàn thành toàn bộ hạng mục cầu [trước mùa mưa lũ năm nay].', 'event'),
      row('Yêu cầu nhà thầu làm bù khối lượng chậm trong tháng 5, [hoàn thành trước 30/6].', '2012-06-30 before'),
    ],
  },
  {
    meaning: 'offices and years',
    on: '2025-05-12',
    rows: [row('Công trình được Quốc hội quyết định chủ trương [tại Kỳ họp thứ 6].', 'event')],
  },
  {
    meaning: 'offices and years',
    on: '2025-09-15',
    rows: [
      row('Vụ Vận tải tham mưu Bộ văn bản góp ý gửi Bộ Tư pháp [trong chiều nay].', 'relative 2025-09-15'),
      row(
        'Cục Đường bộ Việt Nam chủ trì rà soát các điểm đen tai nạn giao thông; [hoàn thành trước ngày 30/9/2025]; kết quả báo cáo Bộ trưởng [tại giao ban tháng 10].',
        '2025-09-30 before',
        'event',
      ),
      row(
        'Ban QLDA Thăng Long yêu cầu nhà thầu tăng ca, bù tiến độ, bảo đảm thông xe kỹ thuật [19/12/2025].',
        '2025-12-19 in',
      ),
      row(
        'Các Cục, Vụ gửi đăng ký chương trình công tác năm 2026 về Văn phòng Bộ [trước 20/9], Văn phòng tổng hợp trình Bộ trưởng [trước 30/9].',
        '2025-09-20 before',
        '2025-09-30 before',
      ),
      row('Văn phòng Bộ tổng hợp, công bố kết quả giải ngân của từng chủ đầu tư [vào thứ Hai hằng tuần].', 'recurring'),
      row(
        'Cục Kinh tế xây dựng hoàn thiện Thông tư định mức, ký ban hành [trong nửa đầu tháng 10/2025], có hiệu lực ngay từ ngày ký.',
        '2025-10-15 in',
      ),
      row(
        'Trường Cán bộ quản lý xây dựng hoàn thành đề án tự chủ giai đoạn 2026 - 2030, báo cáo Bộ [chậm nhất 15/10].',
        '2025-10-15 by',
      ),
      row(
        'Giao Vụ Tổ chức cán bộ chủ trì, phối hợp các đơn vị: (1) Rà soát vị trí việc làm, [xong trước 25/9]; (2) Trình phương án sắp xếp Tổng cục, [trong tháng 10]; (3) Tham mưu quy hoạch cán bộ.',
        '2025-09-25 before',
        '2025-10-31 in',
      ),
      row(
        'Các Ban QLDA đăng ký nhu cầu vốn bổ sung [trước 17h ngày 16/9], quá thời hạn này coi như không có nhu cầu.',
        '2025-09-16 before',
      ),
      row('Khi hoàn thành công tác giải phóng mặt bằng, địa phương bàn giao [ngay] cho nhà thầu.', 'relative'),
      row(
        'Đối với các gói thầu còn lại, lựa chọn nhà thầu [trong Quý IV/2025], khởi công [trong quý I/2026], cơ bản [hoàn thành năm 2027].',
        '2025-12-31 in',
        '2026-03-31 in',
        '2027-12-31 in',
      ),
      row('Các đơn vị báo cáo kết quả thực hiện [trước ngày 15 tháng cuối cùng của quý].', 'recurring'),
      row(
        'Vụ Kế hoạch - Tài chính xây dựng kịch bản giải ngân từng tháng, quý, trình Bộ trưởng [trước ngày 18/9/2025].',
        '2025-09-18 before',
      ),
      row('Sau hội nghị này, Cục Đăng kiểm Việt Nam ban hành kế hoạch chi tiết [trong 05 ngày làm việc].', 'relative'),
      row(
        'Ngay sau bão số 10, Cục Đường bộ Việt Nam khắc phục các điểm sạt lở, bảo đảm thông xe bước 1 [trong 24 giờ].',
        'relative',
      ),
      row('Yêu cầu hoàn thành dứt điểm [trong tháng 9], không có lý do gì để chậm hơn.', '2025-09-30 in'),
      row(
        'Dự án thành phần 3 phải thông tuyến [vào 30/9], hoàn thành toàn bộ [ngày 19/12/2025].',
        '2025-09-30 in',
        '2025-12-19 in',
      ),
      row('Đề nghị Bộ Tài chính cấp đủ vốn [trước ngày 30/9] để thanh toán cho nhà thầu.', '2025-09-30 before'),
    ],
  },
];

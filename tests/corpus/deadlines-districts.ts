import { type DeadlineTable, row } from './deadline-row.ts';

/** Limits as offices of all levels and years set them: ministries, provinces, boards, inspectors. All were written for this table. */
export const DISTRICTS: readonly DeadlineTable[] = [
  {
    meaning: 'offices and years',
    on: '2024-08-05',
    rows: [
      row(
        'Giao Bộ Tài nguyên và Môi trường khẩn trương hoàn thiện dự thảo Nghị định, gửi Bộ Tư pháp thẩm định [chậm nhất ngày 07 tháng 8 năm 2024], trình Chính phủ [trước ngày 10 tháng 8 năm 2024].',
        '2024-08-07 by',
        '2024-08-10 before',
      ),
      row(
        'Các Bộ: Tài chính, Xây dựng, Công Thương cho ý kiến bằng văn bản [trong vòng 03 ngày làm việc kể từ ngày nhận được đề nghị].',
        'relative',
      ),
      row(
        'Bộ Kế hoạch và Đầu tư tổng hợp, trình Thủ tướng Chính phủ ban hành Quyết định [trong tuần đầu tháng 9 năm 2024].',
        '2024-09-07 in',
      ),
      row(
        'Bộ Giao thông vận tải, các địa phương phấn đấu hoàn thành 3.000 km đường bộ cao tốc [vào cuối năm 2025].',
        '2025-12-31 in',
      ),
      row(
        'Bộ Nội vụ chủ trì, khẩn trương trình cấp có thẩm quyền Đề án [trong tháng 8 năm 2024] ([trước ngày 25/8/2024]).',
        '2024-08-31 in',
        '2024-08-25 before',
      ),
      row(
        'Yêu cầu Bộ Y tế rút kinh nghiệm, không để tình trạng thiếu thuốc kéo dài, báo cáo Thủ tướng Chính phủ kết quả xử lý [trước 15 tháng 8].',
        '2024-08-15 before',
      ),
      row(
        'Văn phòng Chính phủ bố trí lịch họp với Lãnh đạo Chính phủ [trong tuần từ ngày 12 đến ngày 16 tháng 8 năm 2024].',
        '2024-08-16 by',
      ),
      row(
        'UBND thành phố Hồ Chí Minh báo cáo kết quả sau 01 năm thực hiện Nghị quyết số 98/2023/QH15 [trước ngày 20 tháng 8 năm 2024].',
        '2024-08-20 before',
      ),
      row(
        'Bộ Tài chính tổng kết 05 năm thi hành Luật Quản lý thuế, báo cáo Chính phủ [trong Quý IV năm 2024].',
        '2024-12-31 in',
      ),
      row(
        'Bộ Lao động - Thương binh và Xã hội điều tra cung cầu lao động 6 tháng một lần, công bố [vào tháng 6 và tháng 12 hằng năm].',
        'recurring',
      ),
      row(
        'Các bộ, ngành phân bổ hết số vốn còn lại [trước ngày 15/8]; sau thời hạn này, Bộ Kế hoạch và Đầu tư tổng hợp báo cáo Thủ tướng Chính phủ điều chuyển.',
        '2024-08-15 before',
      ),
      row(
        'Bộ Tài chính khẩn trương trình ban hành Nghị định gia hạn nộp thuế tiêu thụ đặc biệt, [chậm nhất trong tháng 8/2024].',
        '2024-08-31 by',
      ),
      row(
        'Bộ Giáo dục và Đào tạo bảo đảm đủ sách giáo khoa [trước ngày khai giảng năm học mới 05/9/2024].',
        '2024-09-05 before',
      ),
      row(
        'Bộ Công an hoàn thành cấp căn cước cho 100% công dân đủ điều kiện [trong năm 2024], [chậm nhất là ngày 31 tháng 12 năm 2024].',
        '2024-12-31 in',
        '2024-12-31 by',
      ),
      row(
        'Tập đoàn Điện lực Việt Nam hoàn thành đóng điện đường dây 500 kV mạch 3 [trước 31/8/2024], không lùi tiến độ.',
        '2024-08-31 before',
      ),
      row(
        'Thanh tra Chính phủ kết thúc thanh tra trực tiếp [trước ngày 30/9/2024], ban hành kết luận thanh tra [trong thời hạn 15 ngày kể từ ngày nhận được báo cáo kết quả].',
        '2024-09-30 before',
        'relative',
      ),
      row(
        'Các địa phương thành lập Tổ công nghệ số cộng đồng đến 100% thôn, bản [trong năm 2024]; [hằng tháng] báo cáo kết quả về Bộ Thông tin và Truyền thông.',
        '2024-12-31 in',
        'recurring',
      ),
      row(
        'Bộ Tài chính báo cáo cấp có thẩm quyền để trình Quốc hội tại Kỳ họp thứ 8, Quốc hội khóa XV ([tháng 10/2024]).',
        '2024-10-31 in',
      ),
      row(
        'Bộ Nội vụ xây dựng dự thảo Luật, trình Quốc hội cho ý kiến [tại Kỳ họp thứ 9] và thông qua [tại Kỳ họp thứ 10].',
        'event',
        'event',
      ),
      row(
        'Giao Bộ Kế hoạch và Đầu tư báo cáo [định kỳ hằng tháng, hằng quý] về tình hình giải ngân, báo cáo đột xuất khi có yêu cầu.',
        'recurring',
      ),
      row(
        'Yêu cầu các Tập đoàn, Tổng công ty đăng ký tiến độ cổ phần hóa với Bộ Tài chính, hoàn thành việc đăng ký [trong 10 ngày tới].',
        'relative 2024-08-15',
      ),
      row('Bộ Công Thương báo cáo làm rõ trách nhiệm [trong ngày 06/8].', '2024-08-06 in'),
      row(
        'Việc kiểm tra [hoàn thành trong nửa cuối tháng 8], kết quả báo cáo Thủ tướng [ngay sau kiểm tra].',
        '2024-08-31 in',
        'event',
      ),
      row(
        'Bộ Tư pháp thẩm định dự thảo Nghị định [trong thời hạn 5 ngày]; Văn phòng Chính phủ trình ký ban hành [trong 3 ngày sau khi nhận đủ hồ sơ].',
        'relative',
        'relative',
      ),
      row('[Chậm nhất đầu tháng 9], Bộ Tài chính phải hoàn thành việc quyết toán.', '2024-09-10 by'),
      row('Giao Bộ Y tế [trước ngày 12 tháng 8] báo cáo phương án giải quyết dứt điểm.', '2024-08-12 before'),
    ],
  },
  {
    meaning: 'offices and years',
    on: '2019-05-06',
    rows: [
      row(
        'Giao phòng Nông nghiệp và PTNT phối hợp với các xã tổ chức tiêm phòng vụ xuân hè, kết thúc [trước ngày 20/5].',
        '2019-05-20 before',
      ),
      row('Trưởng phòng Tài chính - Kế hoạch tham mưu phân bổ kinh phí ngay [trong tuần].', 'relative 2019-05-12'),
      row(
        'UBND các xã, thị trấn báo cáo kết quả về UBND huyện (qua phòng Nội vụ) [trước 16h00 ngày 10/5/2019] để tổng hợp.',
        '2019-05-10 before',
      ),
      row(
        'Công an huyện mở đợt cao điểm tấn công trấn áp tội phạm [từ ngày 10/5 đến ngày 10/7/2019].',
        '2019-07-10 by',
      ),
      row(
        'Ban QLDA đầu tư xây dựng đẩy nhanh tiến độ thi công đường Lùng Phình, phấn đấu [đến 30/6/2019] hoàn thành nền đường.',
        '2019-06-30 by',
      ),
      row('Phòng Giáo dục và Đào tạo chỉ đạo các trường tổng kết năm học [xong trước 31/5/2019].', '2019-05-31 before'),
      row('Trung tâm Y tế huyện phun hóa chất khử trùng [vào thứ Sáu hàng tuần].', 'recurring'),
      row(
        'Phòng Tài nguyên và Môi trường hoàn thiện hồ sơ cấp giấy chứng nhận QSDĐ cho các hộ [xong trước tháng 6/2019].',
        '2019-06-01 before',
      ),
      row(
        'Yêu cầu UBND xã Tà Chải giải phóng xong mặt bằng chợ văn hóa, [chậm nhất 15/5] bàn giao cho đơn vị thi công.',
        '2019-05-15 by',
      ),
      row(
        'Giao phòng Lao động - TBXH rà soát hộ nghèo năm 2019 theo hướng dẫn, có kết quả sơ bộ [trong tháng 10], chính thức [trước ngày 15/11/2019].',
        '2019-10-31 in',
        '2019-11-15 before',
      ),
      row('Phòng Kinh tế và Hạ tầng kiểm tra, khắc phục điểm sạt lở Km 12 [trước mùa mưa bão].', 'event'),
      row('Thời gian báo cáo: [trước ngày 25 của tháng cuối quý].', 'recurring'),
      row('Phòng Tư pháp tổng hợp kết quả gửi Sở Tư pháp [chậm nhất ngày 05 của tháng liền sau].', 'recurring'),
      row('Đối với các xã chưa nộp báo cáo, yêu cầu gửi ngay [trong ngày hôm nay].', 'relative 2019-05-06'),
      row(
        '[Sáng thứ Hai tuần sau], phòng Nội vụ báo cáo Chủ tịch UBND huyện phương án sắp xếp thôn.',
        'relative 2019-05-13',
      ),
      row('[Đến hết quý II] phải giải ngân trên 50% vốn chương trình 135.', '2019-06-30 by'),
      row('Kết quả thực hiện báo cáo [tại phiên họp thường kỳ UBND huyện tháng 6/2019].', 'event'),
      row('Các nội dung trên yêu cầu các đơn vị [hoàn thành xong trước ngày 20/5/2019].', '2019-05-20 before'),
      row('Từ nay [đến 30/5], các xã tập trung chỉ đạo thu hoạch lúa xuân.', '2019-05-30 by'),
      row('Giao UBND xã Bảo Nhai quản lý, bảo vệ mốc giới [từ ngày 15/5/2019].', '2019-05-15 in'),
      row('Tổ chức ra quân dọn vệ sinh [vào các ngày thứ Bảy, Chủ nhật hằng tuần].', 'recurring'),
      row('Yêu cầu nhà thầu thi công cam kết bằng văn bản [hoàn thành trước Tết Canh Tý 2020].', 'event'),
      row('Hạn cuối nộp hồ sơ: [17h ngày 17/5/2019].', '2019-05-17 in'),
      row('Chi trả chế độ xong [trong 3 ngày làm việc, kể từ khi có quyết định].', 'relative'),
      row(
        'Đến thời điểm hiện tại mới có 8/21 xã gửi báo cáo, yêu cầu các xã còn lại nộp xong [trong ngày 07/5].',
        '2019-05-07 in',
      ),
      row('Các xã, thị trấn rà soát lại danh sách, trả kết quả [sau 5 ngày kể từ ngày nhận được phiếu].', 'relative'),
      row(
        '[Tháng 6/2019]: Phòng Nông nghiệp hoàn thành nghiệm thu mô hình trồng lê; UBND xã Lùng Phình hoàn thành làm đường nội đồng.',
        '2019-06-30 in',
      ),
      row('[Quý III/2019], Ban QLDA trình thẩm định báo cáo nghiên cứu khả thi.', '2019-09-30 in'),
      row(
        'Công trình Trường mầm non Nậm Mòn: nhà thầu bàn giao [ngày 25/8/2019] để phục vụ năm học mới.',
        '2019-08-25 in',
      ),
    ],
  },
  {
    meaning: 'offices and years',
    on: '2024-09-08',
    rows: [
      row(
        'Điện lực Hải Phòng khôi phục cấp điện cho các phụ tải quan trọng [trong ngày 08/9], toàn thành phố [xong trước ngày 12/9/2024].',
        '2024-09-08 in',
        '2024-09-12 before',
      ),
      row('Sở Y tế cấp đủ hóa chất khử khuẩn cho các xã [trong hôm nay].', 'relative 2024-09-08'),
      row('Các quận, huyện thống kê thiệt hại, báo cáo về Ban Chỉ huy PCTT [trước 16h hằng ngày].', 'recurring'),
      row(
        'Công ty Môi trường đô thị dọn dẹp cây đổ, thông các tuyến đường chính [trong 48 giờ tới].',
        'relative 2024-09-10',
      ),
      row('Sở Tài chính tạm ứng kinh phí cho các địa phương ngay [trong ngày 09/9].', '2024-09-09 in'),
      row('Sau bão, các địa phương phải rà soát lại toàn bộ nhà xung yếu, xong [trong tháng 9].', '2024-09-30 in'),
      row('Công ty Cấp nước bảo đảm cấp nước trở lại 100% [trước 18 giờ ngày mai].', 'relative 2024-09-09'),
      row('Các sở, ngành trực 24/24 giờ [cho đến khi có thông báo mới].', 'event'),
    ],
  },
];

import { type DeadlineTable, row } from './deadline-row.ts';

/** Rhythms told of somebody, limits counted from the paper, and what closes an order amid other things. */
export const RHYTHMS: readonly DeadlineTable[] = [
  {
    meaning: 'how often somebody acts',
    on: '2026-03-12',
    rows: [
      row('Trung tâm Công nghệ thông tin diễn tập ứng cứu sự cố [mỗi năm 2 lần].', 'recurring'),
      row('Các Khoa nộp minh chứng theo từng tiêu chuẩn [vào thứ Sáu mỗi tuần].', 'recurring'),
      row('Phó Tổng Giám đốc chỉ đạo chung, [cứ 2 tuần nghe các đơn vị báo cáo một lần].', 'recurring'),
      row('ACV [hằng ngày] cập nhật tiến độ lên nhóm điều hành.', 'recurring'),
      row('Các huyện báo cáo kết quả [hằng ngày] về Cơ quan Thường trực Ban Chỉ đạo.', 'recurring'),
      row('Giao Văn phòng Tỉnh ủy tổng hợp, báo cáo Thường trực Tỉnh ủy [theo quý].', 'recurring'),
      row('Sở Tài chính [định kỳ hoặc đột xuất] báo cáo Ủy ban nhân dân tỉnh.', 'ongoing'),
      row('Dự thảo văn bản, trình Thống đốc; (iv) [định kỳ hằng quý] báo cáo Thủ tướng Chính phủ.', 'recurring'),
    ],
  },
  {
    meaning: 'counted, or by what comes',
    on: '2026-03-12',
    rows: [
      row('Dự án phải hòa lưới [không muộn hơn 05 ngày sau khi thống nhất giá tạm].', 'relative'),
      row(
        'Rà soát danh sách, gửi Bộ Công Thương để theo dõi [trong vòng 07 ngày kể từ ngày ký Công điện này].',
        'relative 2026-03-19',
      ),
      row(
        'Trạm Thú y lấy mẫu khi có lợn chết bất thường, trả lời cho xã [không quá 24 giờ sau khi có kết quả].',
        'relative',
      ),
      row('Văn phòng tổng hợp, báo cáo Phó Thống đốc [tại cuộc họp kiểm điểm tháng 6].', 'event'),
      row('Mở sổ theo dõi từng vụ việc, báo cáo [tại buổi tiếp công dân tháng sau].', 'event'),
      row('Ban Tiếp công dân báo cáo UBND tỉnh [trước buổi tiếp công dân định kỳ tháng 4/2026].', 'event'),
      row('Sở Y tế báo cáo UBND tỉnh [trước buổi giao ban tháng 4/2026].', 'event'),
      row('Lồng ghép giáo dục di sản vào trường phổ thông, thực hiện [từ năm học 2026 - 2027].', 'event'),
      row('Sở Tài chính trình phương án điều chuyển vốn [trong 10 ngày đầu tháng 4/2026].', '2026-04-10 in'),
      row('Sở Tài chính quyết toán [trong 5 ngày cuối tháng 3/2026].', '2026-03-31 in'),
      row('Lãnh đạo Tỉnh phải duy trì việc đối thoại với doanh nghiệp [định kỳ hằng quý].', 'recurring'),
      row(
        'Khắc phục lỗi ở bước nhập [trước khi học sinh đăng ký dự thi] (từ ngày 15 đến hết ngày 30/6/2026).',
        'event',
      ),
    ],
  },
  {
    meaning: 'an aim or a limit beside figures and asides',
    on: '2026-03-12',
    rows: [
      row('Phối hợp đối chiếu dữ liệu khách hàng đạt 100% hồ sơ [vào cuối tháng 9 năm 2026].', '2026-09-30 in'),
      row('Công ty Đạm Ninh Bình giải phóng tồn kho xuống dưới 20 nghìn tấn [đến ngày 31/3/2026].', '2026-03-31 by'),
      row('UBND 4 huyện thay thế xong biển chỉ dẫn hư hỏng (hiện còn 67 biển) [trong tháng 5/2026].', '2026-05-31 in'),
      row('Buộc nhà thầu cam kết bàn giao [vào ngày 15 tháng 8 năm 2026], quá hạn thì phạt hợp đồng.', '2026-08-15 in'),
      row(
        'Vận động các hộ còn lại, nếu không được thì [trong tháng 9/2026] phải tổ chức bảo vệ thi công.',
        '2026-09-30 in',
      ),
      row(
        'Kiểm tra thực địa [trong ngày 14/3], gửi đề xuất [trước 17 giờ cùng ngày].',
        '2026-03-14 in',
        '2026-03-14 before',
      ),
      row('Chi trả trợ cấp, [ngày 20/3] phải xong.', '2026-03-20 in'),
    ],
  },
];

/** What sounds like these and sets no limit. */
export const NO_LIMIT_RHYTHMS: readonly {
  readonly meaning: string;
  readonly on: string;
  readonly rows: readonly string[];
}[] = [
  {
    meaning: 'rhythms and times that are only told',
    on: '2026-03-12',
    rows: [
      'Hội đồng trường xét duyệt mỗi năm một lần.',
      'Mỗi tuần bệnh viện đón 200 lượt khách.',
      'Thực hiện chế độ báo cáo định kỳ, đột xuất theo quy định.',
      'Phân bổ dự toán theo quý.',
      'Giữ mực nước các hồ để phát điện trong các tháng 6, 7.',
      'Báo cáo kế hoạch đón đoàn Kiểm toán Lào sang thăm vào tháng 11.',
      'Bố trí đủ vốn ngân sách tỉnh (1.150 tỷ đồng trong năm 2026).',
      'Thẩm định trong thời gian không quá 2/3 thời gian quy định.',
      'Lễ rước nước tổ chức vào tháng 7 âm lịch.',
      'Nghiên cứu tuyến đường sắt với mục tiêu khởi công năm 2027, hoàn thành năm 2035.',
      'Đến năm 2025 các huyện đạt 100% vào cuối tháng 9 năm 2025.',
      'Hiện nay các khoa nộp báo cáo vào thứ Sáu mỗi tuần đã thành nền nếp.',
      'Dự báo sản lượng đạt 100% vào cuối tháng 9 năm 2026.',
      'Kết luận tại cuộc họp kiểm điểm tháng 6 nêu rõ trách nhiệm.',
      'Ngày 20/3 phải nghỉ bù đã được thông báo.',
      'Nhà thầu cam kết bàn giao vào ngày 15 tháng 8 năm 2026.',
      'Rà soát lại tiến độ thi công chi tiết đến từng tháng, từng hạng mục làm cơ sở kiểm soát.',
      'Các Ban QLDA lập kế hoạch vốn chi tiết từng tháng.',
      'Giải quyết dứt điểm các hồ sơ đăng ký lưu hành nộp trước ngày 31/12/2025.',
      'Chương trình mới đã được thực hiện từ năm học 2020 - 2021.',
      'Trong 10 ngày đầu tháng 3, cả nước xuất khẩu 15 tỷ USD.',
      'Công tác đối thoại với doanh nghiệp định kỳ hằng quý đã đi vào nền nếp.',
      'Công tác chuẩn bị trước buổi tiếp công dân định kỳ tháng 3 được thực hiện tốt.',
    ],
  },
];

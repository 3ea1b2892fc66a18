import type { NoDeadlineTable } from './deadlines-negative.ts';

/** What a plan holds and which debts fall due: times that set no limit. All were written for this table. */
export const NO_LIMIT_MORE: readonly NoDeadlineTable[] = [
  {
    meaning: 'what a plan holds, which debts',
    on: '2025-05-10',
    rows: [
      'Kế hoạch gồm 12 dự án, trong đó dự án cầu Rạch Miễu 2 hoàn thành trong năm 2025, dự án Vành đai 3 khởi công trong năm 2026.',
      'EVN rà soát tiến độ các dự án trong quy hoạch, gồm: nhà máy Nhơn Trạch 3 hoàn thành trong năm 2025, nhà máy Quảng Trạch 1 khởi công năm 2026.',
      'Xử lý dứt điểm các khoản nợ đến hạn trả trong tháng 12/2025.',
      'Công ty phải có phương án trả nợ trái phiếu đáo hạn trong quý III năm 2025.',
      'Ngân hàng xem xét khoanh nợ cho các khoản vay đến hạn trong năm 2026.',
      'Rà soát danh mục các dự án hoàn thành trong năm 2026.',
    ],
  },
  {
    meaning: 'months in which the matter itself falls',
    on: '2026-03-05',
    rows: [
      'Tập đoàn Điện lực Việt Nam bảo đảm cung ứng điện cho miền Bắc trong các tháng 5, 6, 7 năm 2026.',
      'Công an tỉnh tăng cường tuần tra, kiểm soát trong các tháng 3, 4, 5.',
      'Vận hành các hồ chứa trong các tháng 6, 7, 8 theo đúng quy trình liên hồ.',
      'Chủ động điều tiết nước phục vụ gieo cấy trong tháng 4 và tháng 5.',
      'Sở Nông nghiệp và Môi trường hướng dẫn xuống giống lúa trong tháng 11 và tháng 12 năm 2026.',
    ],
  },
  {
    meaning: 'ages, shares and rhythms that tell of the matter',
    on: '2026-03-05',
    rows: [
      'Miễn học phí cho trẻ đủ 5 tuổi trong năm 2026.',
      'Đối với trường hợp nghỉ tinh giản trong quý II năm 2026, chi trả theo Nghị định của Chính phủ.',
      'Đối với những hộ di dời trước ngày 30/4/2026, xem xét hỗ trợ thêm.',
      'Rà soát các dự án có tỷ lệ giải ngân 40% đến hết ngày 28/02/2026.',
      'Hoàn thiện quy chế về báo cáo tình hình tài chính hằng năm của doanh nghiệp.',
      'Rà soát kinh phí họp giao ban hằng quý của các ban chỉ đạo.',
    ],
  },
  {
    meaning: 'what was said at a sitting, its day, who reports there',
    on: '2026-03-12',
    rows: [
      'Rà soát các nội dung theo báo cáo của Bộ Xây dựng tại cuộc họp.',
      'Tiếp thu ý kiến các đại biểu tại cuộc họp.',
      'Rà soát nội dung đã báo cáo tại phiên họp ngày 25/3/2026.',
      'Thực hiện kết luận của Thủ tướng Chính phủ tại cuộc họp ngày 25/3/2026.',
      'Sở Xây dựng hoàn thiện hồ sơ, báo cáo như đã nêu tại buổi làm việc.',
      'Sở Y tế hoàn thiện, báo cáo theo ý kiến tại cuộc họp ngày 05/3/2026.',
      'Các đơn vị được biểu dương trình bày báo cáo tại Hội nghị trực tuyến toàn quốc.',
      'Đoàn khảo sát đã hoàn thành trong 10 ngày việc kiểm đếm.',
      'Các ngành, địa phương có số liệu 6 tháng, hằng năm chênh lệch.',
    ],
  },
  {
    meaning: 'what a scenario is for, which works, what water meets, who reported',
    on: '2026-03-12',
    rows: [
      'Cập nhật kịch bản điều hành giá cho từng tháng, từng quý.',
      'Điều chuyển vốn sang các dự án cấp bách, có khả năng hoàn thành trong năm 2026.',
      'Bảo đảm nước thải được thu gom, xử lý trước khi xả vào nguồn tiếp nhận.',
      'Báo cáo tại cuộc họp, đại diện Sở Y tế nêu khó khăn về thuốc.',
      'Các khoản chi ngày 15 và ngày cuối tháng được đối chiếu.',
      'Thực hiện nghiêm chế độ báo cáo định kỳ hằng tháng.',
    ],
  },
  {
    meaning: 'words that only begin as a body does, and bodies that only some patterns leave out',
    on: '2026-03-10',
    rows: [
      'Tại cuộc họp tới, bộ máy mới báo cáo kết quả.',
      'Ngày 15/4/2026, trường hợp khó khăn báo cáo Bộ.',
      'Ngày 15/4/2026, ban đầu báo cáo Bộ.',
      'Ngày 15/4/2026, vụ đông hoàn thành.',
      'Báo cáo phòng chống dịch ngày 20/4/2026.',
      'Báo cáo thanh tra việc sử dụng vốn ngày 20/4/2026.',
      'Đội ngũ bác sĩ khám bệnh mỗi tuần 2 lần.',
      'Bộ máy hành chính hằng tháng tổng hợp tình hình.',
      'Rà soát hồ sơ; từ ngày 01/7/2026 trường hợp vi phạm phải chấm dứt.',
      'Xã hội giảm tỷ lệ hộ nghèo xuống 3% trong năm nay.',
      'Ngành du lịch duy trì mức tăng đến hết ngày 30/4/2026.',
      'Bệnh viện Đa khoa dự kiến hoàn thành trong quý II/2026.',
      'Các cơ quan tổ chức kiểm tra vụ việc phát hiện trong quý II/2026.',
      'Bộ Y tế giao trong tháng 6/2026.',
    ],
  },
];

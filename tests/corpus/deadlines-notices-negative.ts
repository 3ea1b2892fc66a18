import type { NoDeadlineTable } from './deadlines-negative.ts';

/** Times that set no limit in the same notices. */
export const NO_LIMIT_NOTICES: readonly NoDeadlineTable[] = [
  {
    meaning: 'periods that open a report, days from which a rule holds, rounds of what is usual',
    on: '2026-03-10',
    rows: [
      'Trong tháng 3/2026 cấp 320 giấy phép xây dựng, tăng 12%.',
      'Trong quý I/2026 phân bổ được 85% kế hoạch vốn.',
      'Trong tháng 02/2026 bàn giao 12 ha mặt bằng, đạt 40%.',
      'Từ nay đến cuối năm, dự báo áp lực lạm phát còn lớn.',
      'Thông tư có hiệu lực; từ ngày 01/4/2026 các đơn vị sẽ được hưởng mức phí mới.',
      'Từ ngày 01/4/2026 các bộ đã được phân cấp thẩm định.',
      'Các dự án được phê duyệt trước ngày 01/7/2026 tiếp tục thực hiện theo quy định cũ.',
      'Những hồ sơ đã nộp trong ngày 12/3/2026 được giải quyết theo thủ tục cũ.',
      'Chợ phiên họp 05 ngày/lần.',
      'Giao ban hằng tháng của ngành đã đi vào nền nếp.',
      'Các địa phương được báo cáo kết quả hằng tuần là dịp để rút kinh nghiệm.',
      'Người dân khám sức khỏe mỗi năm ít nhất 02 lần.',
      'Hỗ trợ các hộ bị thu hồi đất trong 3 năm.',
      'Mưa lớn còn kéo dài ở các vùng bị ngập trong 3 ngày tới.',
      'Cho phép kéo dài thời gian giải ngân đến ngày 31/01/2027.',
      'Cuộc họp tiếp theo do đồng chí Phó Chủ tịch chủ trì tại công trường vào ngày 25/4/2026.',
      'Phiên họp lần thứ hai của Hội đồng vào ngày 20/4/2026.',
      'Bộ Công an cuối tháng 02 đã báo cáo kết quả điều tra.',
      'Trong tháng 02, giải ngân vốn đạt 3.200 tỷ đồng.',
      'Hội nghị thường được tổ chức 02 năm/lần.',
    ],
  },
];

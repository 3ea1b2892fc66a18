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
];

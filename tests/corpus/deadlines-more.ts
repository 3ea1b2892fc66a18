import { type DeadlineTable, row } from './deadline-row.ts';

/** Limits beside plans, lists of works and debts, in sentences written for this table. */
export const MORE: readonly DeadlineTable[] = [
  {
    meaning: 'works and debts with a limit',
    on: '2025-05-10',
    rows: [
      row(
        'Hoàn thành dự án cầu Rạch Miễu 2 [trong năm 2025], khởi công dự án Vành đai 3 [trong năm 2026].',
        '2025-12-31 in',
        '2026-12-31 in',
      ),
      row(
        'Khẩn trương triển khai kế hoạch gồm 12 dự án, trong đó dự án cầu Rạch Miễu 2 [hoàn thành trong năm 2025].',
        '2025-12-31 in',
      ),
      row('Xử lý dứt điểm các khoản nợ đọng [trong tháng 12/2025].', '2025-12-31 in'),
      row('Thanh toán dứt điểm các khoản nợ đọng [trước ngày 31/12/2025].', '2025-12-31 before'),
      row('Công ty phải thanh toán nợ trái phiếu [trong quý III năm 2025].', '2025-09-30 in'),
    ],
  },
];

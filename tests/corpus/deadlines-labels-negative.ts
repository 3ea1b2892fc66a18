/** What sounds like deadlines-labels.ts and sets no limit. */
export const NO_LIMIT_LABELS: readonly {
  readonly meaning: string;
  readonly on: string;
  readonly rows: readonly string[];
}[] = [
  {
    meaning: 'what a project, a contract or a rule is like',
    on: '2026-03-12',
    rows: [
      'Dự án có tổng mức đầu tư 900 tỷ đồng, thời gian thực hiện 36 tháng.',
      'Giao PVN đầu tư dự án có quy mô 500 MW, thời gian thực hiện 36 tháng.',
      'Hợp đồng ký với nhà thầu, thời gian thực hiện 180 ngày.',
      'Đề tài được phê duyệt, thời gian thực hiện: 24 tháng.',
      'Bộ Tài chính rà soát quy định về cho thuê đất, thời hạn cho thuê 50 năm.',
      'Rút ngắn thủ tục, thời gian thực hiện 03 ngày.',
      'Trước đây, thời gian thẩm định 45 ngày.',
    ],
  },
  {
    meaning: 'a feast that is told, not a day by which',
    on: '2026-03-12',
    rows: [
      'Bộ Công an tăng cường bảo đảm an toàn giao thông dịp 30/4.',
      'Bộ Văn hóa, Thể thao và Du lịch tổ chức các hoạt động chào mừng dịp Quốc khánh 2/9.',
      'Sở Công Thương bình ổn giá, phục vụ nhân dân dịp 30/4.',
      'Công trình đã được khởi công dịp 19/8/2025.',
      'Mời dự lễ khánh thành dịp 30/4.',
    ],
  },
  {
    meaning: 'weeks, days and times of other things',
    on: '2026-03-12',
    rows: [
      'Trong tuần (16-20/3) có mưa lớn diện rộng.',
      'Thứ Hai (16/3) là ngày nghỉ bù.',
      'Trong đó, trong quý I, giải ngân đạt 12%.',
      'Cụ thể, trong tháng 3, kim ngạch tăng 5%.',
      'Ngày 25/3 là ngày truyền thống của ngành.',
      'Bộ Y tế có 35 thông tư; thời gian qua đã bãi bỏ 10.',
      'Kỳ họp thứ 2, khóa XVI đã thông qua luật này.',
      'Trình tự đấu thầu tháng 5 năm trước kéo dài.',
    ],
  },
];

import type { TaskRow } from './tasks.ts';

/** Where one task ends and the next begins: behind a limit, a semicolon, a scene, in a list run on in one line. */
export const splits: TaskRow[] = [
  {
    point: 'Từ nay đến hết năm 2026, Bộ Xây dựng tập trung xử lý dứt điểm các dự án tồn đọng.',
    tasks: ['Bộ Xây dựng < -'],
  },
  {
    point: 'Tập đoàn Điện lực Việt Nam hoàn thành đóng điện trước 31/8/2026, không lùi tiến độ.',
    tasks: ['Tập đoàn Điện lực Việt Nam < -'],
  },
  {
    point: 'Bộ Y tế liên thông dữ liệu khám bệnh trong tháng 7/2026, phấn đấu xong trước ngày 20/7/2026.',
    tasks: ['Bộ Y tế < -'],
  },
  {
    point: 'Các bộ phân bổ hết vốn trước ngày 15/8/2026; sau thời hạn này, Bộ Tài chính tổng hợp, báo cáo Chính phủ.',
    tasks: ['Các bộ < -', 'Bộ Tài chính < -'],
  },
  {
    point: 'Đến trước ngày 15/8/2026 Bộ Công Thương phải hoàn thành việc rà soát.',
    tasks: ['Bộ Công Thương < -'],
  },
  { point: 'Trước mắt, trong tuần này, Bộ Tài chính hướng dẫn xử lý tài sản công.', tasks: ['Bộ Tài chính < -'] },
  {
    point:
      'Các nhiệm vụ cụ thể:\n(1) Bộ Nội vụ hướng dẫn vị trí việc làm; (2) Bộ Tài chính bố trí kinh phí; (3) Bộ Y tế lập danh mục; hoàn thành trước ngày 30/6/2026.',
    tasks: ['Bộ Nội vụ < -', 'Bộ Tài chính < -', 'Bộ Y tế < -'],
  },
];

/** What makes no task of its own: what the one who speaks will do, what was met or not, what a thing is limited to. */
export const noSplits: TaskRow[] = [
  { point: 'Thủ tướng Chính phủ sẽ nghe báo cáo lại về nội dung này vào đầu tháng 5/2026.', tasks: [] },
  { point: 'Hạn chế là 14 xã chưa hoàn thành số hóa trong quý I/2026.', tasks: [] },
  { point: 'Có thể kiểm tra để làm rõ các nội dung liên quan đến thời kỳ trước đó.', tasks: [] },
  {
    point: 'Bộ Xây dựng hoàn thiện Thông tư định mức, ký ban hành trong tháng 10/2026, có hiệu lực ngay từ ngày ký.',
    tasks: ['Bộ Xây dựng < -'],
  },
];

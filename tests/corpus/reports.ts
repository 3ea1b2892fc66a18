/** Paragraphs of a news report of a meeting, with the tasks that a clerk enters: each "leads | limit", "-" for none. */
export interface ReportRow {
  readonly words: string;
  readonly tasks: readonly string[];
}

/** Somebody in authority tells somebody to do something. */
export const tellings: ReportRow[] = [
  {
    words: 'Phó Thủ tướng giao Bộ Xây dựng chốt phương án, báo cáo trước ngày 20/8/2026.',
    tasks: ['Bộ Xây dựng | 2026-08-20'],
  },
  {
    words: 'Kết luận cuộc họp, Phó Thủ tướng yêu cầu Bộ Công an rà soát các chốt trực trong tháng 8/2026.',
    tasks: ['Bộ Công an | 2026-08-31'],
  },
  {
    words: 'UBND TP. Hồ Chí Minh được yêu cầu mở sáu tuyến xe buýt trước ngày 15/9/2026.',
    tasks: ['UBND TP. Hồ Chí Minh | 2026-09-15'],
  },
  { words: 'Ông giao Bộ Tài chính khẩn trương thẩm định phương án vốn.', tasks: ['Bộ Tài chính | -'] },
  {
    words: 'Chia sẻ với khó khăn của địa phương, Phó Thủ tướng đề nghị Bộ Nội vụ gửi hướng dẫn trong tháng 9/2026.',
    tasks: ['Bộ Nội vụ | 2026-09-30'],
  },
  {
    words: 'Bộ Y tế cho biết còn thiếu vắc xin và Phó Thủ tướng giao Bộ Y tế mua bổ sung trong tháng 9/2026.',
    tasks: ['Bộ Y tế | 2026-09-30'],
  },
];

/** Headings, captions, what is summed up, what officials tell of their own work, and what was told before. */
export const noTellings: ReportRow[] = [
  { words: 'Chốt mốc cho từng đơn vị', tasks: [] },
  { words: 'Kết nối giao thông: Không để khách "xuống máy bay lại tắc đường"', tasks: [] },
  { words: 'Lãnh đạo UBND TP. Đồng Nai cho biết nút giao sẽ thông xe kỹ thuật vào cuối tháng 9/2026.', tasks: [] },
  { words: 'Thứ trưởng Bộ Xây dựng cho hay bộ sẽ trình bộ định mức mới trong tháng 10/2026.', tasks: [] },
  { words: '"Chúng tôi cần thêm 6 tháng để tuyển đủ người, trước ngày 01/02/2027", Giám đốc hãng chia sẻ.', tasks: [] },
  { words: 'Ảnh: Phó Thủ tướng kiểm tra băng chuyền, nơi nhà thầu phải khắc phục lỗi trước 31/8', tasks: [] },
  {
    words: 'Kết luận cuộc họp, Phó Thủ tướng nhấn mạnh đây là công trình trọng điểm, "đã bay là phải an toàn".',
    tasks: [],
  },
  { words: 'Trước đó, ngày 24/7, Phó Thủ tướng đã yêu cầu Bộ Xây dựng nghiệm thu trước ngày 15/8/2026.', tasks: [] },
];

/** Paragraphs that open a report and sum it up: what they tell is told below. */
export const leadIns: string[] = [
  '(Chinhphu.vn) - Họp chiều 7/8, Phó Thủ tướng yêu cầu các đơn vị không đổ lỗi cho nhau, gỡ ngay các vướng mắc.',
  '(Tin tổng hợp) - Phó Thủ tướng yêu cầu Bộ Xây dựng chốt phương án trước ngày 20/8/2026.',
  'TTO - Phó Thủ tướng giao Bộ Xây dựng báo cáo phương án trước ngày 20/8/2026.',
];

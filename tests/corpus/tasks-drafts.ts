import type { PartRow } from './tasks-parts.ts';

/** Points that tell what a draft must be, last words, and what is agreed to. */
export const drafts: PartRow[] = [
  {
    what: 'points that say what a draft must be',
    lines: [
      '1. Giao Bộ Y tế hoàn thiện dự thảo Nghị định, trình Chính phủ trước ngày 15/5/2026, bảo đảm một số yêu cầu sau:',
      'a) Quy định rõ nguyên tắc hỗ trợ.',
      'b) Định mức chi phí phải có cơ sở khoa học.',
      '2. Bộ Tài chính cân đối vốn.',
    ],
    tasks: ['1 Bộ Y tế | 2026-05-15', '2 Bộ Tài chính | -'],
  },
  {
    what: 'points of a draft, where another is told',
    lines: [
      '1. Bộ Y tế xây dựng Đề án theo các nguyên tắc sau:',
      '- Tinh gọn đầu mối.',
      '- Giao Bộ Tài chính bố trí kinh phí trước ngày 30/4/2026.',
    ],
    tasks: ['1 Bộ Y tế | -', '1.-2 Bộ Tài chính | 2026-04-30'],
  },
  {
    what: 'points that are deeds, though a plan is named above',
    lines: [
      '1. Bộ Y tế triển khai Kế hoạch, tập trung thực hiện các nhiệm vụ sau:',
      'a) Rà soát định mức chi phí.',
      'b) Hướng dẫn các địa phương.',
    ],
    tasks: ['1.a Bộ Y tế | -', '1.b Bộ Y tế | -'],
  },
  {
    what: 'no last word where more is told, and what is agreed to for a body',
    lines: [
      '1. Yêu cầu Thủ trưởng các đơn vị nghiêm túc triển khai thực hiện; Văn phòng Bộ theo dõi, đôn đốc.',
      '2. Tổng công ty Sông Hồng: đồng ý chủ trương cổ phần hóa toàn Tổng công ty.',
      '3. Yêu cầu Thủ trưởng các đơn vị nghiêm túc triển khai thực hiện.',
    ],
    tasks: ['1 Thủ trưởng các đơn vị | -', '1 Văn phòng Bộ | -'],
  },
  {
    what: 'a scene of duty before the deed',
    lines: ['1. Bộ Y tế:', 'Theo chức năng, nhiệm vụ được giao, thường xuyên theo dõi, kiểm tra.'],
    tasks: ['1 Bộ Y tế | -'],
  },
  {
    what: 'a last point and the closing in one paragraph',
    lines: [
      '1. Bộ Y tế rà soát chính sách.',
      '2. Giao Bộ Tài chính tổng hợp, báo cáo kết quả trước ngày 30/4/2026. Văn phòng Chính phủ thông báo để các bộ biết, thực hiện./.',
    ],
    tasks: ['1 Bộ Y tế | -', '2 Bộ Tài chính | 2026-04-30'],
  },
  {
    what: 'a last dash and the closing in one paragraph',
    lines: [
      '1. Bộ Y tế:',
      '- Rà soát chính sách. Trên đây là kết luận của Bộ trưởng, Văn phòng Bộ thông báo để các đơn vị biết, thực hiện.',
    ],
    tasks: ['1.-1 Bộ Y tế | -'],
  },
];

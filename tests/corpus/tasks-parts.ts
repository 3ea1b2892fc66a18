import { drafts } from './tasks-drafts.ts';

/**
 * Bodies of notices, several points each, with the tasks that a clerk enters: "path leads | limit", several bodies joined by " + ", "-" for
 * none, a day as printed in the reading or the limit's kind.
 */
export interface PartRow {
  readonly what: string;
  readonly by?: string;
  readonly on?: string;
  readonly lines: readonly string[];
  readonly tasks: readonly string[];
}

const LAO_CAI = 'UBND TỈNH LÀO CAI';

/** Parts that begin by assessing, and where they turn to orders. */
export const parts: PartRow[] = [
  {
    what: 'a heading that names who answers for results, beside one of results',
    lines: [
      '1. Chủ tịch Ủy ban nhân dân các tỉnh ven biển trực tiếp chỉ đạo, chịu trách nhiệm về kết quả chống khai thác trái phép tại địa phương:',
      'a) Rà soát toàn bộ tàu cá trước ngày 15/5/2026.',
      '2. Kết quả chống khai thác trái phép tại địa phương:',
      'a) Rà soát toàn bộ tàu cá.',
    ],
    tasks: ['1.a Chủ tịch Ủy ban nhân dân các tỉnh ven biển | 2026-05-15'],
  },
  {
    what: 'dashes and the foot as scans have them',
    lines: [
      '1. Bộ Thông tin và Truyền thông:',
      '_ Nâng cấp nền tảng chia sẻ dữ liệu.',
      '~ Trình Thủ tướng Chính phủ chương trình truyền thông trước ngày 20/5/2026.',
      'Noi nhận:',
      '- Bộ Tài chính rà soát;',
    ],
    tasks: ['1.-1 Bộ Thông tin và Truyền thông | -', '1.-2 Bộ Thông tin và Truyền thông | 2026-05-20'],
  },
  {
    what: 'a heading of names, one of which is not known',
    lines: [
      '1. Các Bộ trưởng, Thủ trưởng cơ quan trung ương, Chủ tịch Ủy ban nhân dân các tỉnh, thành phố:',
      'a) Phân bổ chi tiết kế hoạch vốn, hoàn thành trước ngày 15/4/2026.',
      '2. Bộ trưởng Bộ Y tế, Trưởng các cụm thi đua, Chủ tịch UBND các tỉnh:',
      'a) Rà soát danh sách khen thưởng.',
      '3. Các sở, ngành chủ trì chương trình, dự án thành phần; UBND các huyện',
      '- Phân công lãnh đạo phụ trách từng dự án.',
    ],
    tasks: [
      '1.a Bộ trưởng + Thủ trưởng cơ quan trung ương + Chủ tịch Ủy ban nhân dân các tỉnh, thành phố | 2026-04-15',
      '2.a Bộ trưởng Bộ Y tế + Trưởng các cụm thi đua + Chủ tịch UBND các tỉnh | -',
      '3.-1 Các sở, ngành chủ trì chương trình, dự án thành phần + UBND các huyện | -',
    ],
  },
  {
    what: 'a deed behind a topic that has commas of its own',
    lines: [
      '1. Ủy ban nhân dân các tỉnh:',
      'a) Đối với giá hàng hóa, dịch vụ do Nhà nước định giá, xây dựng phương án điều chỉnh.',
      'b) Làm rõ trách nhiệm của từng cấp, từng đơn vị, trình Bộ Tài chính trước ngày 15/5/2026.',
    ],
    tasks: ['1.a Ủy ban nhân dân các tỉnh | -', '1.b Ủy ban nhân dân các tỉnh | 2026-05-15'],
  },
  {
    what: 'an order amid praise; the departments of all provinces',
    lines: [
      '1. Đánh giá cao việc chuẩn bị tài liệu của Bộ Nội vụ; giao Bộ Nội vụ hoàn thiện báo cáo trước ngày 20/5/2026.',
      '2. Các Sở Giáo dục và Đào tạo gửi danh sách về Bộ trước ngày 20/8/2026.',
    ],
    tasks: ['1 Bộ Nội vụ | 2026-05-20', '2 Các Sở Giáo dục và Đào tạo | 2026-08-20'],
  },
  {
    what: 'a heading names what was and what is to be done',
    by: LAO_CAI,
    lines: [
      'I. Về tình hình kinh tế - xã hội tháng 02, nhiệm vụ trọng tâm tháng 3 năm 2026',
      'Kinh tế của tỉnh tiếp tục chuyển biến tích cực.',
      '1. Sở Tài chính rà soát vốn, báo cáo UBND tỉnh trước ngày 20/3/2026.',
      '2. Sở Y tế bảo đảm thuốc chữa bệnh.',
    ],
    tasks: ['I.1 Sở Tài chính | 2026-03-20', 'I.2 Sở Y tế | -'],
  },
  {
    what: 'words that announce tasks turn a part that assesses',
    by: LAO_CAI,
    lines: [
      'I. Về tình hình giải ngân vốn đầu tư công',
      'Tiến độ giải ngân còn chậm. Để hoàn thành kế hoạch, yêu cầu các sở, ngành tập trung thực hiện các nhiệm vụ sau:',
      '1. Tổ chức giao ban tiến độ từng dự án.',
      '2. Sở Xây dựng công bố giá vật liệu trong tháng 3/2026.',
    ],
    tasks: ['I.1 các sở, ngành | -', 'I.2 Sở Xây dựng | 2026-03-31'],
  },
  {
    what: 'an order with a day to come, in a part that assesses',
    by: LAO_CAI,
    lines: [
      '1. Về kết quả thực hiện kế hoạch: Các sở đã có nhiều cố gắng. Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 25/3/2026.',
    ],
    tasks: ['1 Sở Nội vụ | 2026-03-25'],
  },
  {
    what: 'an order by name in a part that assesses',
    by: LAO_CAI,
    lines: ['1. Đánh giá cao kết quả của các sở.', 'Giao Sở Nội vụ đề xuất khen thưởng các tập thể tiêu biểu.'],
    tasks: ['1 Sở Nội vụ | -'],
  },
  {
    what: 'behind a semicolon the body is told to which all points go',
    lines: [
      'I. Nhiệm vụ',
      'Thống nhất với phương hướng của tỉnh Lào Cai; tỉnh Lào Cai cần thực hiện tốt một số nhiệm vụ sau:',
      '1. Đẩy mạnh giải ngân vốn đầu tư công.',
      '2. Hoàn thành quy hoạch tỉnh trong năm 2026.',
    ],
    tasks: ['I.1 tỉnh Lào Cai | -', 'I.2 tỉnh Lào Cai | 2026-12-31'],
  },
  {
    what: 'what to do should it come to that, for those told above',
    lines: [
      '1. Bộ Y tế đẩy nhanh đấu thầu thuốc. Trường hợp chưa có kết quả, phải thông báo sớm cho các cơ sở y tế.',
      '2. Bộ Công an:',
      '- Khi phát hiện cháy phải huy động lực lượng tại chỗ dập tắt.',
      '- Nếu hồ sơ thiếu, phải trả lại ngay cho người nộp.',
    ],
    tasks: ['1 Bộ Y tế | -', '1 Bộ Y tế | -', '2.-1 Bộ Công an | -', '2.-2 Bộ Công an | -'],
  },
  {
    what: 'what a point is about may hold a number with a stop',
    lines: [
      '9. Về bệnh viện quy mô 1.200 giường: tỉnh Lào Cai chủ động cân đối ngân sách; Bộ Tài chính xem xét hỗ trợ.',
      '10. Đối với 2.500 ha đất lúa, Bộ Nội vụ rà soát hồ sơ.',
    ],
    tasks: ['9 tỉnh Lào Cai | -', '9 Bộ Tài chính | -', '10 Bộ Nội vụ | -'],
  },
  {
    what: 'a last dash says by when for those before it',
    lines: [
      '3. Bộ Công an:',
      '- Chỉnh lý dự án Luật.',
      '- Tổ chức hội thảo lấy ý kiến.',
      '- Hoàn thành các nội dung trên trước ngày 31/5/2026.',
    ],
    tasks: ['3.-1 Bộ Công an | 2026-05-31', '3.-2 Bộ Công an | 2026-05-31'],
  },
  {
    what: 'a part that assesses goes on to the time to come',
    by: LAO_CAI,
    lines: [
      '3. Về kết quả thực hiện Đề án tinh giản biên chế',
      'Ghi nhận sự cố gắng của các đơn vị. Trong thời gian tới, các sở, ngành tiếp tục rà soát tổ chức bộ máy. Sở Nội vụ đôn đốc các đơn vị chưa phê duyệt đề án.',
    ],
    tasks: ['3 các sở, ngành | -', '3 Sở Nội vụ | -'],
  },
  {
    what: 'a scene that names several things',
    lines: [
      '1. Đối với các mặt hàng, dịch vụ do Nhà nước định giá, Bộ Tài chính tính toán mức điều chỉnh.',
      '2. Về đất đai, khoáng sản, môi trường, Bộ Nội vụ rà soát phân cấp.',
    ],
    tasks: ['1 Bộ Tài chính | -', '2 Bộ Nội vụ | -'],
  },
  {
    what: 'who is to lead others in the points below',
    lines: [
      'II. Nhiệm vụ',
      'Nhất trí với phương hướng của Tỉnh; lãnh đạo tỉnh Lào Cai cần tập trung chỉ đạo một số nhiệm vụ sau:',
      '1. Rà soát quy hoạch.',
      '2. Đẩy mạnh cải cách hành chính.',
    ],
    tasks: ['II.1 lãnh đạo tỉnh Lào Cai | -', 'II.2 lãnh đạo tỉnh Lào Cai | -'],
  },
];

/** Parts that only assess, aims of an announcement, matters in a heading. */
export const noParts: PartRow[] = [
  {
    what: 'topics with commas that only say how things are',
    lines: [
      '1. Ủy ban nhân dân các tỉnh:',
      'a) Rà soát quy hoạch.',
      '2. Nhận xét: Về công tác quản lý, sử dụng đất đai còn nhiều bất cập.',
    ],
    tasks: ['1.a Ủy ban nhân dân các tỉnh | -'],
  },
  {
    what: 'a heading with names and what they did tells nobody',
    lines: [
      '1. Bộ Y tế, các đoàn thể đã tích cực tham gia phòng dịch, kết quả tốt:',
      'a) Số ca mắc giảm 20% so với cùng kỳ.',
      '2. Bộ Y tế mua vắc xin.',
    ],
    tasks: ['2 Bộ Y tế | -'],
  },
  {
    what: 'praise with a semicolon and no order',
    lines: [
      '1. Đánh giá cao việc chuẩn bị của Bộ Nội vụ; giao thông trên tuyến thông suốt dịp Tết.',
      '2. Bộ Nội vụ hoàn thiện báo cáo.',
    ],
    tasks: ['2 Bộ Nội vụ | -'],
  },
  {
    what: 'an assessment of what bodies did',
    lines: [
      'I. Về tình hình thực hiện',
      '1. Các bộ chủ động triển khai nhiệm vụ, Bộ Y tế còn chậm ban hành văn bản.',
      'II. Nhiệm vụ',
      '1. Bộ Y tế ban hành Thông tư.',
    ],
    tasks: ['II.1 Bộ Y tế | -'],
  },
  {
    what: 'shortcomings that a line announces',
    lines: [
      'I. Đánh giá',
      'Việc thực hiện còn một số tồn tại sau:',
      '1. Các bộ phối hợp thiếu chặt chẽ.',
      'II. Giao Bộ Y tế lập kế hoạch.',
    ],
    tasks: ['II Bộ Y tế | -'],
  },
  {
    what: 'the day that is aimed at is no limit of the points',
    lines: [
      '1. Để chính quyền mới hoạt động từ ngày 01 tháng 7 năm 2026, yêu cầu các bộ thực hiện các nhiệm vụ sau:',
      'a) Bộ Nội vụ hướng dẫn bố trí cán bộ.',
      'b) Bộ Tài chính bố trí kinh phí.',
    ],
    tasks: ['1.a Bộ Nội vụ | -', '1.b Bộ Tài chính | -'],
  },
  {
    what: 'whose proposals a heading is about',
    lines: [
      '5. Về kiến nghị của các Tập đoàn, Tổng công ty:',
      '- Đồng ý cho Tập đoàn Điện lực Việt Nam được vay vượt 15% vốn tự có.',
      '- Về giá than: giao Bộ Tài chính xem xét lộ trình điều chỉnh.',
    ],
    tasks: ['5.-2 Bộ Tài chính | -'],
  },
  {
    what: 'what bodies did already',
    by: LAO_CAI,
    lines: ['1. Sở Xây dựng đã thực hiện đạt các mốc tiến độ. Sở Tài chính bố trí vốn.'],
    tasks: ['1 Sở Tài chính | -'],
  },
  {
    what: 'what is agreed to behind those told',
    lines: [
      '6. Bộ Tài chính bảo đảm kinh phí. Đồng ý nâng mức hỗ trợ tiêu hủy gia cầm; giao Bộ Tài chính hướng dẫn thực hiện.',
      '7. Bộ Ngoại giao đưa công dân về nước. Cho phép nhập cảnh đối với chuyên gia.',
    ],
    tasks: ['6 Bộ Tài chính | -', '6 Bộ Tài chính | -', '7 Bộ Ngoại giao | -'],
  },
  {
    what: 'an aim that opens a part',
    lines: [
      'II. Nhiệm vụ trọng tâm',
      '1. Về mục tiêu: Phấn đấu có 500 xã đạt chuẩn; mỗi xã tăng thêm 2 tiêu chí.',
      '2. Giao Bộ Y tế rà soát chính sách.',
    ],
    tasks: ['II.2 Bộ Y tế | -'],
  },
  {
    what: 'what to put up should difficulties come',
    lines: ['1. Bộ Y tế lập kế hoạch. Trường hợp có khó khăn, vướng mắc, cần báo cáo Thủ tướng Chính phủ xem xét.'],
    tasks: ['1 Bộ Y tế | -'],
  },
  {
    what: 'a last dash with a deed of its own',
    lines: ['3. Bộ Công an:', '- Chỉnh lý dự án Luật.', '- Hoàn thành các báo cáo trên giấy trước ngày 31/5/2026.'],
    tasks: ['3.-1 Bộ Công an | -', '3.-2 Bộ Công an | 2026-05-31'],
  },
  {
    what: 'what some did not do well',
    lines: ['1. Các địa phương có nguồn vật liệu chưa thực sự chia sẻ với nơi thiếu. Bộ Y tế rà soát nhu cầu.'],
    tasks: ['1 Bộ Y tế | -'],
  },
  {
    what: 'a part that assesses goes on to what is feared',
    by: LAO_CAI,
    lines: [
      '3. Về kết quả phòng, chống thiên tai',
      'Trong thời gian tới, dự báo mưa lũ còn phức tạp. Các sở đã chủ động chuẩn bị.',
    ],
    tasks: [],
  },
  {
    what: 'a body whose name is not known, and facts of such bodies',
    lines: [
      '1. Ban Vận chuyển liên vận rà soát định biên, trình cấp trên phê duyệt.',
      '2. Các thủy điện Sông Bung 2, A Roàng vận hành đúng quy trình.',
      '3. Ban Vận chuyển liên vận triển khai chậm, chưa đạt yêu cầu.',
      '4. Các thủy điện Sông Bung 2, A Roàng đã vận hành đúng quy trình.',
      '5. Ban Giám khảo Cuộc thi ghi nhận và đánh giá cao các thí sinh.',
    ],
    tasks: ['1 Ban Vận chuyển liên vận | -', '2 - | -'],
  },
  ...drafts,
];

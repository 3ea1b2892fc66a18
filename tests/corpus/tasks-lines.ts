import type { PartRow } from './tasks-parts.ts';

/** Lines and lists below a point: limits that stand alone, topics with items, pages that cut a sentence. */
export const lines: PartRow[] = [
  {
    what: 'a limit on a line of its own, below the words that it closes',
    lines: [
      '1. Vật liệu xây dựng',
      'Bộ Nông nghiệp và Môi trường rà soát, hoàn thiện hồ sơ cấp phép mỏ cát.',
      'Thời gian hoàn thành: Trước ngày 15/4/2026.',
      '2. Bộ Xây dựng:',
      '- Công bố giá vật liệu.',
      '- Thời hạn: chậm nhất ngày 20/4/2026.',
    ],
    tasks: ['1 Bộ Nông nghiệp và Môi trường | 2026-04-15', '2.-1 Bộ Xây dựng | 2026-04-20'],
  },
  {
    what: 'headings that say at their end who has it in charge',
    lines: [
      '1. Công tác tổ chức cán bộ (giao Sở Nội vụ):',
      '- Rà soát quy hoạch, xong trước 15/4/2026.',
      '2. Công tác tài chính - Bộ Tài chính chủ trì:',
      '- Quyết toán quý I.',
      '3. Công tác dân vận (đã họp với Bộ Y tế):',
      '- Tuyên truyền sâu rộng.',
    ],
    tasks: ['1.-1 Sở Nội vụ | 2026-04-15', '2.-1 Bộ Tài chính | -'],
  },
  {
    what: 'what is in hand, and by when, in two sentences',
    lines: [
      '1. Giao Bộ Y tế:',
      '- Việc cập nhật số liệu thực hiện trên hệ thống. Thời hạn hoàn thành trước ngày 10/4/2026.',
      '- Việc cập nhật đã xong 50%.',
    ],
    tasks: ['1.-1 Bộ Y tế | 2026-04-10'],
  },
  {
    what: 'those in charge where a heading tells their body; one more order behind "Trên đây là"',
    lines: [
      '1. Ủy ban nhân dân các tỉnh có dự án đi qua:',
      '- Người đứng đầu cấp ủy, chính quyền trực tiếp chỉ đạo giải phóng mặt bằng.',
      'Trên đây là kết luận của Thứ trưởng. Giao Văn phòng Bộ đôn đốc, báo cáo trước ngày 30/4/2026.',
      'Văn phòng Bộ thông báo để các đơn vị biết, thực hiện./.',
    ],
    tasks: ['1.-1 Ủy ban nhân dân các tỉnh có dự án đi qua | -', '1 Văn phòng Bộ | 2026-04-30'],
  },
  {
    what: 'such a line, of what has no limit yet',
    lines: [
      '1. Giao Bộ Y tế:',
      '- Trình Đề án trước ngày 10/4/2026.',
      '- Đấu thầu thuốc tập trung.',
      '- Hoàn thành trong tháng 5/2026.',
    ],
    tasks: ['1.-1 Bộ Y tế | 2026-04-10', '1.-2 Bộ Y tế | 2026-05-31'],
  },
  {
    what: 'a topic whose items each tell somebody',
    lines: [
      '1. Về xử lý 4 dự án chậm tiến độ: (i) Dự án Ethanol Phú Thọ: Bộ Công Thương làm việc với các cổ đông trước ngày 30/4/2026; (ii) Dự án DQS: giao Bộ Tài chính hướng dẫn thủ tục phá sản trong quý II/2026.',
    ],
    tasks: ['1.i Bộ Công Thương | 2026-04-30', '1.ii Bộ Tài chính | 2026-06-30'],
  },
  {
    what: 'ordinals beyond ten, and a topic in small letters behind them',
    lines: [
      'Yêu cầu các bộ, ngành thực hiện các nhiệm vụ sau:',
      'Mười là, về thủy điện nhỏ, Bộ Công Thương rà soát, báo cáo trong tháng 12/2026.',
      'Mười một là, ứng phó bão: các địa phương ven biển kêu gọi tàu thuyền trước ngày 14/11/2026.',
      'Mười hai là, về kinh phí: Bộ Tài chính đề xuất phương án trước ngày 30/11/2026.',
    ],
    tasks: [
      '10 Bộ Công Thương | 2026-12-31',
      '11 các địa phương ven biển | 2026-11-14',
      '12 Bộ Tài chính | 2026-11-30',
    ],
  },
  {
    what: 'a scene behind a semicolon, and then who',
    lines: [
      '1. Trước ngày 31/3/2026, các địa phương phân bổ hết vốn; sau thời điểm này, Bộ Tài chính tổng hợp, báo cáo Thủ tướng Chính phủ.',
    ],
    tasks: ['1 các địa phương | 2026-03-31', '1 Bộ Tài chính | -'],
  },
  {
    what: 'what to do should it come to that, and who',
    lines: [
      '1. Tỉnh chủ động sắp xếp các nguồn vốn; trường hợp còn khó khăn, Bộ Tài chính xem xét, đề xuất hỗ trợ, báo cáo Thủ tướng Chính phủ.',
      '2. Bộ Công Thương hoàn thiện hồ sơ. Các bộ, cơ quan được lấy ý kiến có trách nhiệm trả lời đúng hạn.',
    ],
    tasks: ['1 Tỉnh | -', '1 Bộ Tài chính | -', '2 Bộ Công Thương | -', '2 Các bộ, cơ quan được lấy ý kiến | -'],
  },
  {
    what: 'a topic that asks to give, and whom it is given',
    lines: [
      '1. Về đề nghị giao Tỉnh làm cơ quan chủ quản: Giao Bộ Xây dựng nghiên cứu, báo cáo Thủ tướng Chính phủ trong tháng 8/2026.',
      '2. Từ nay đến cuối năm, mỗi tháng Bộ Công an họp 01 lần.',
    ],
    tasks: ['1 Bộ Xây dựng | 2026-08-31', '2 Bộ Công an | recurring'],
  },
  {
    what: 'a work whose name holds "đánh giá"',
    lines: ['1. Về chuẩn bị tái đánh giá', 'Bộ Ngoại giao đón đoàn; Bộ Y tế báo cáo trước ngày 15/4/2026.'],
    tasks: ['1 Bộ Ngoại giao | -', '1 Bộ Y tế | 2026-04-15'],
  },
];

/** The same lines where they close, or tell, nothing. */
export const noLines: PartRow[] = [
  {
    what: 'a limit of its own deed closes nothing above',
    lines: [
      '1. Giao Bộ Y tế:',
      '- Đấu thầu thuốc tập trung.',
      '- Hoàn thành xây dựng kế hoạch ứng phó với dịch bệnh trên phạm vi cả nước trong tháng 5/2026.',
    ],
    tasks: ['1.-1 Bộ Y tế | -', '1.-2 Bộ Y tế | 2026-05-31'],
  },
  {
    what: 'a deed behind its limit is a task of its own',
    lines: [
      '1. Giao Bộ Y tế:',
      '- Rà soát quy hoạch mạng lưới.',
      '- Hoàn thành trước ngày 30/6/2026 việc kiểm kê.',
      '2. Bộ Công an tuần tra.',
      'Thời gian qua còn chậm.',
    ],
    tasks: ['1.-1 Bộ Y tế | -', '1.-2 Bộ Y tế | 2026-06-30', '2 Bộ Công an | -'],
  },
  {
    what: 'a line that tells when it was done',
    lines: ['1. Bộ Y tế đấu thầu thuốc tập trung.', '2. Thời gian qua, Bộ Y tế đã hoàn thành trong tháng 01/2026.'],
    tasks: ['1 Bộ Y tế | -'],
  },
  {
    what: 'the items of somebody’s proposals are not to be done',
    lines: [
      '1. Đối với đề xuất của Tỉnh: (1) Bộ Công Thương bổ sung nguồn điện; (2) Bộ Tài chính cấp vốn. Bộ Xây dựng nghiên cứu, trả lời Tỉnh trước ngày 30/4/2026.',
    ],
    tasks: ['1 Bộ Xây dựng | 2026-04-30'],
  },
  {
    what: 'a heading that assesses, whatever is assessed',
    lines: ['1. Về đánh giá tình hình', 'Bộ Ngoại giao đón 12 đoàn; Bộ Y tế triển khai tốt.'],
    tasks: [],
  },
  {
    what: 'who only helps opens no task',
    lines: ['1. Bộ Công an tăng cường tuần tra; Bộ Quốc phòng phối hợp.'],
    tasks: ['1 Bộ Công an | -'],
  },
  {
    what: 'how a thing is made opens no task',
    lines: ['1. Bộ Công an trình Kế hoạch trước ngày 20/3/2026, trong đó nêu rõ nhiệm vụ của từng đơn vị.'],
    tasks: ['1 Bộ Công an | 2026-03-20'],
  },
  {
    what: 'a draft that directs others tells its drafter',
    lines: ['1. Bộ Y tế dự thảo Công điện chỉ đạo các địa phương tăng cường phòng dịch, xong trước ngày 25/3/2026.'],
    tasks: ['1 Bộ Y tế | 2026-03-25'],
  },
  {
    what: 'headings and lines that say by when for the points below or above them',
    lines: [
      '1. Các nhiệm vụ hoàn thành trong Quý II năm 2026',
      'a) Bộ Y tế trình Nghị định về giá dịch vụ.',
      'b) Bộ Nội vụ ban hành Thông tư hướng dẫn.',
      '2. Trong tháng 5/2026, Bộ Y tế:',
      'a) Ban hành Thông tư về giá dịch vụ.',
      '3. Bộ Tài chính:',
      '- Hướng dẫn các địa phương.',
      '- Đôn đốc các bộ, ngành giải ngân.',
      'Thời hạn hoàn thành các nhiệm vụ nêu trên: trước ngày 28 tháng 4 năm 2026.',
      '4. Bộ Quốc phòng: (1) rà soát quỹ đất; (2) lập phương án, (3) bàn giao đất cho tỉnh. Tất cả hoàn thành trong tháng 4/2026.',
    ],
    tasks: [
      '1.a Bộ Y tế | 2026-06-30',
      '1.b Bộ Nội vụ | 2026-06-30',
      '2.a Bộ Y tế | 2026-05-31',
      '3.-1 Bộ Tài chính | 2026-04-28',
      '3.-2 Bộ Tài chính | 2026-04-28',
      '4.1 Bộ Quốc phòng | 2026-04-30',
      '4.2 Bộ Quốc phòng | 2026-04-30',
      '4.3 Bộ Quốc phòng | 2026-04-30',
    ],
  },
  {
    what: 'the paper’s own sittings, limits recalled in brackets, lists of works: none of them is a limit',
    lines: [
      '1. Phiên họp thường kỳ tháng 4: tổ chức vào ngày 27/4/2026. Các sở gửi tài liệu trước ngày 20/4/2026.',
      '2. Bộ Công an làm rõ nguyên nhân (theo Quyết định số 12/QĐ-TTg ngày 05/01/2025 phải hoàn thành trước 30/9/2025).',
      '3. Bộ Công an đẩy nhanh tiến độ (theo Kế hoạch phải hoàn thành trước 30/9/2026).',
      '4. Bộ Tài chính thống kê số dự án hoàn thành trước ngày 30/6/2026 và số dự án chưa khởi công.',
      '5. Bộ Xây dựng đã có Công văn số 1245/BXD-KHTC ngày 27 tháng 02 năm 2026; đề nghị Bộ Tài chính chưa có ý kiến gửi ý kiến trước ngày 18/4/2026.',
    ],
    tasks: [
      '1 Các sở | 2026-04-20',
      '2 Bộ Công an | -',
      '3 Bộ Công an | 2026-09-30',
      '4 Bộ Tài chính | -',
      '5 Bộ Tài chính | 2026-04-18',
    ],
  },
  {
    what: 'last words of the paper that set a limit as well',
    lines: [
      '1. Giao Sở Y tế rà soát.',
      'Trên đây là kết luận của Phó Chủ tịch UBND tỉnh, yêu cầu các sở, ngành triển khai thực hiện; báo cáo kết quả về UBND tỉnh trước ngày 15/4/2026./.',
      'Nơi nhận:',
      '- Như trên.',
    ],
    tasks: ['1 Sở Y tế | -', '1 các sở, ngành | 2026-04-15'],
  },
  {
    what: 'last words that only make known',
    lines: [
      '1. Giao Sở Y tế rà soát.',
      'Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết và thực hiện. Quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời báo cáo UBND tỉnh để xem xét, chỉ đạo./.',
    ],
    tasks: ['1 Sở Y tế | -'],
  },
];

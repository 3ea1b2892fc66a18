import type { PartRow } from './tasks-parts.ts';

/** How papers are laid out: where they close, headings that are only a name, marks and levels of numbers. */
export const layouts: PartRow[] = [
  {
    what: 'who is told to notify closes no paper',
    lines: [
      '5. Về đơn của ông Thành',
      'Vụ việc đã được Tòa án thụ lý. Giao Ban Tiếp công dân tỉnh thông báo để ông Thành biết, thực hiện.',
      '6. Yêu cầu Sở Tài nguyên và Môi trường báo cáo UBND tỉnh chậm nhất ngày 05/4/2026.',
    ],
    tasks: ['5 Ban Tiếp công dân tỉnh | -', '6 Sở Tài nguyên và Môi trường | 2026-04-05'],
  },
  {
    what: 'a notification with points below it closes nothing',
    lines: [
      '1. Giao UBND huyện Di Linh:',
      'a) UBND huyện thông báo để các hộ dân biết, thực hiện.',
      'b) Hoàn thành đo đạc trước ngày 20/4/2026.',
    ],
    tasks: ['1.a UBND huyện | -', '1.b UBND huyện Di Linh | 2026-04-20'],
  },
  {
    what: 'the paper’s own notification closes it, whatever is enclosed',
    lines: [
      '1. Giao Sở Y tế rà soát trước ngày 20/4/2026.',
      'Văn phòng UBND tỉnh thông báo để các sở, ngành biết, thực hiện.',
      'Nơi nhận:',
      '1. Sở Y tế; hoàn thành trước ngày 25/4/2026.',
    ],
    tasks: ['1 Sở Y tế | 2026-04-20'],
  },
  {
    what: 'a telegram in dashes, whose first item has people notified',
    lines: [
      'Yêu cầu:',
      '- Chủ tịch UBND các tỉnh thông báo đến từng hộ dân biết để chủ động phòng tránh trước ngày 11/4/2026.',
      '- Bộ Công Thương vận hành hồ chứa.',
    ],
    tasks: ['-1 Chủ tịch UBND các tỉnh | 2026-04-11', '-2 Bộ Công Thương | -'],
  },
  {
    what: 'a paragraph that has people notified, with more below',
    lines: [
      'UBND các xã tổ chức trực ban, thông báo đến các chủ tàu biết để phòng tránh.',
      'Sở Xây dựng kiểm tra các cầu yếu trước ngày 15/4/2026.',
    ],
    tasks: [' UBND các xã | -', ' Sở Xây dựng | 2026-04-15'],
  },
  {
    what: 'headings that are only a name, without number or colon',
    lines: [
      'Sở Y tế',
      '- Rà soát hồ sơ trước ngày 20/4/2026.',
      'SỞ TÀI CHÍNH',
      '- Bố trí kinh phí.',
      'Giao Công an tỉnh',
      '- Tuần tra trước ngày 27/4/2026.',
    ],
    tasks: ['-1 Sở Y tế | 2026-04-20', '-2 SỞ TÀI CHÍNH | -', '-3 Công an tỉnh | 2026-04-27'],
  },
  {
    what: 'such headings above numbers that begin anew, and above prose',
    lines: [
      'Sở Y tế:',
      '1. Rà soát hồ sơ trước ngày 20/4/2026.',
      '2. Tuyên truyền phòng dịch.',
      'Sở Tài chính',
      '1. Bố trí kinh phí trước ngày 25/4/2026.',
      'Sở Xây dựng',
      'Nghiệm thu công trình trước ngày 26/4/2026.',
    ],
    tasks: ['1 Sở Y tế | 2026-04-20', '2 Sở Y tế | -', '1 Sở Tài chính | 2026-04-25', '1 Sở Xây dựng | 2026-04-26'],
  },
  {
    what: 'a name at a broken line, and names that only stand below each other, head nothing',
    lines: [
      '1. Thành viên Tổ công tác gồm đại diện:',
      'Sở Y tế',
      'Sở Tài chính',
      '2. Giao Sở Nội vụ tham mưu, trình trước ngày 26/4/2026.',
    ],
    tasks: ['2 Sở Nội vụ | 2026-04-26'],
  },
  {
    what: 'three levels of numbers',
    lines: [
      '1. Nhiệm vụ của các đơn vị',
      '1.1. Sở Y tế',
      '1.1.1. Rà soát hồ sơ trước ngày 20/4/2026.',
      '1.1.2. Tuyên truyền phòng dịch.',
      '1.2. Sở Tài chính',
      '1.2.1. Bố trí kinh phí.',
    ],
    tasks: ['1.1.1 Sở Y tế | 2026-04-20', '1.1.2 Sở Y tế | -', '1.2.1 Sở Tài chính | -'],
  },
  {
    what: 'the marks of word processors before items',
    lines: [
      '1. Giao Sở Y tế:',
      '✓ Rà soát hồ sơ trước ngày 20/4/2026.',
      '\uf0b7 Tuyên truyền phòng dịch.',
      '➢ Sở Nội vụ trình đề án trước ngày 22/4/2026.',
    ],
    tasks: ['1.-1 Sở Y tế | 2026-04-20', '1.-2 Sở Y tế | -', '1.-3 Sở Nội vụ | 2026-04-22'],
  },
  {
    what: 'what is told weekly amid a part that assesses',
    lines: [
      '1. Về tình hình giải ngân',
      'Toàn tỉnh giải ngân đạt 12% kế hoạch. Sở Tài chính tổng hợp, báo cáo UBND tỉnh hằng tuần.',
    ],
    tasks: ['1 Sở Tài chính | recurring'],
  },
  {
    what: 'points run together in one line',
    lines: [
      '4. Giao Bộ Nội vụ: 1. Rà soát biên chế trước ngày 23/4/2026. 2. Trình Đề án trong tháng 5/2026.',
      '5. Bộ Xây dựng: - Nghiệm thu công trình; - Báo cáo Thủ tướng trước ngày 24/4/2026.',
    ],
    tasks: [
      '4.1 Bộ Nội vụ | 2026-04-23',
      '4.2 Bộ Nội vụ | 2026-05-31',
      '5.-1 Bộ Xây dựng | -',
      '5.-2 Bộ Xây dựng | 2026-04-24',
    ],
  },
  {
    what: 'dashes and numbers within names and times open nothing',
    lines: [
      '4. Giao Bộ Lao động - Thương binh và Xã hội rà soát; tuyến đường 1. 2 làn xe - Bộ Xây dựng kiểm tra.',
      '5. Giao Sở Y tế; Sở Văn hóa - Thể thao báo cáo trước ngày 24/4/2026.',
    ],
    tasks: ['4 Bộ Lao động - Thương binh và Xã hội | -', '5 Sở Y tế + Sở Văn hóa - Thể thao | 2026-04-24'],
  },
  {
    what: 'all are told by their duties, and one by its name',
    lines: [
      '6. Các bộ, ngành theo chức năng, nhiệm vụ được giao: Bộ Công Thương rà soát quy hoạch điện; Bộ Ngoại giao vận động.',
      '7. Các bộ, ngành theo chức năng, nhiệm vụ được giao: rà soát, báo cáo trước ngày 20/4/2026.',
    ],
    tasks: ['6 Bộ Công Thương | -', '6 Bộ Ngoại giao | -', '7 Các bộ, ngành | 2026-04-20'],
  },
  {
    what: 'a scene that closes with "thì", and whose it is',
    lines: [
      '8. Đối với các dự án vướng mắc thì các sở báo cáo UBND tỉnh trước ngày 20/4/2026.',
      '9. Đối với hồ sơ đang vướng mắc, phản ánh của các hiệp hội, doanh nghiệp thì tổ chức đối thoại trước ngày 22/4/2026.',
    ],
    tasks: ['8 các sở | 2026-04-20', '9 - | 2026-04-22'],
  },
  {
    what: 'what is hoped for, agreed to or noted, under those who are told',
    lines: [
      '1. Yêu cầu các sở, ngành, địa phương:',
      'a) Là địa phương ven biển, Bạc Liêu phải phấn đấu trở thành trung tâm của ngành tôm.',
      'b) Riêng đề nghị của một số doanh nghiệp về giảm phí, Ủy ban nhân dân tỉnh ghi nhận và sẽ báo cáo Hội đồng nhân dân tỉnh.',
      'c) Hai bệnh viện chủ động điều phối thiết bị.',
    ],
    tasks: ['1.c Hai bệnh viện | -'],
  },
];

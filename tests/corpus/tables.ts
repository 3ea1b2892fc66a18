/**
 * Tables of tasks as annexes print them, in plain text: each row's "leads < coops | limit", several bodies joined by " + ", "-" for none, "^"
 * behind those taken from a heading or a merged cell. `annexed` ones stand behind signature and recipients.
 */
export interface TableCase {
  readonly what: string;
  readonly annexed?: boolean;
  readonly lines: readonly string[];
  readonly tasks: readonly string[];
}

export const tables: TableCase[] = [
  {
    what: 'two columns, with and without outer bars',
    lines: [
      'Đơn vị | Nội dung thực hiện',
      'Sở Y tế | Rà soát hồ sơ; hoàn thành trước ngày 20/4/2026',
      'Sở Tài chính | Bố trí kinh phí',
    ],
    tasks: ['Sở Y tế < - | 2026-04-20 before', 'Sở Tài chính < - | -'],
  },
  {
    what: 'two columns, the work first',
    lines: ['| Nhiệm vụ | Cơ quan chủ trì |', '| Trình Đề án thoát nước | Sở Xây dựng |'],
    tasks: ['Sở Xây dựng < - | -'],
  },
  {
    what: 'bodies before their work, the cell of a body over two rows, no numbers',
    annexed: true,
    lines: [
      'Cơ quan chủ trì | Nhiệm vụ | Thời hạn hoàn thành | Sản phẩm',
      'Bộ Tài chính | Rà soát quy định về đầu tư công | Quý II/2026 | Báo cáo Thủ tướng Chính phủ',
      ' | Sửa đổi Thông tư số 12/2020/TT-BTC | 10/2026 | Thông tư',
      'Bộ Nội vụ; Bộ Tư pháp | Đề án vị trí việc làm | Tháng 12/2026 | Đề án',
    ],
    tasks: [
      'Bộ Tài chính < - | 2026-06-30 in',
      'Bộ Tài chính^ < - | 2026-10-31 in',
      'Bộ Nội vụ + Bộ Tư pháp < - | 2026-12-31 in',
    ],
  },
  {
    what: 'outer bars, a drawn rule, headings across',
    lines: [
      '| STT | Nội dung công việc | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian hoàn thành | Ghi chú |',
      '|---|---|---|---|---|---|',
      '| I | CÔNG TÁC CHUẨN BỊ | | | | |',
      '| 1 | Thành lập Tổ giúp việc | Sở Nội vụ | Các sở, ngành | Trước 20/3/2026 | |',
      '| 2 | Bố trí kinh phí | Sở Tài chính và Sở Nội vụ | | 25/3/2026 | |',
      '| II | Tổ chức thực hiện | | | | |',
      '| 1 | Lắp đặt cổng chào | UBND phường Hải Châu, UBND phường Sơn Trà | Công an thành phố | Thường xuyên | Theo kế hoạch |',
    ],
    tasks: [
      'Sở Nội vụ < Các sở, ngành | 2026-03-20 before',
      'Sở Tài chính + Sở Nội vụ < - | 2026-03-25 in',
      'UBND phường Hải Châu + UBND phường Sơn Trà < Công an thành phố | ongoing',
    ],
  },
  {
    what: 'cells that reach down, of who leads and of the work',
    lines: [
      'TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian',
      '1 | Rà soát quỹ đất | UBND phường Đồng Hới | Sở Xây dựng | 05/4/2026',
      '2 | Lập danh sách hộ dân | 〃 | Sở Tài chính | Trong tháng 5/2026',
      '3 | Thi công tuyến đường | Sở Giao thông | 〃 | 〃',
      '4 | 〃 | Sở Công Thương | Sở Tư pháp | 12/6/2026',
    ],
    tasks: [
      'UBND phường Đồng Hới < Sở Xây dựng | 2026-04-05 in',
      'UBND phường Đồng Hới^ < Sở Tài chính | 2026-05-31 in',
      'Sở Giao thông < Sở Tài chính | 2026-05-31 in',
      'Sở Công Thương < Sở Tư pháp | 2026-06-12 in',
    ],
  },
  {
    what: 'a row that lost a cell: a time is nobody',
    lines: [
      'TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian',
      '1 | Rà soát quỹ đất | Sở Y tế | Sở Xây dựng | 05/4/2026',
      '2 | Lập danh sách hộ dân | Sở Tài chính | Trong tháng 5/2026',
    ],
    tasks: ['Sở Y tế < Sở Xây dựng | 2026-04-05 in', 'Sở Tài chính < - | -'],
  },
  {
    what: 'two columns under a wide one, in the same width',
    annexed: true,
    lines: [
      'TT | Nhiệm vụ | Cơ quan thực hiện | | Hoàn thành',
      ' | | Chủ trì | Phối hợp | ',
      '1 | Xây dựng cơ sở dữ liệu hộ tịch | Bộ Tư pháp | Bộ Công an | Năm 2026',
      '2 | Số hóa sổ hộ tịch | UBND các tỉnh, thành phố | Bộ Tư pháp | 2026 - 2027',
    ],
    tasks: ['Bộ Tư pháp < Bộ Công an | 2026-12-31 in', 'UBND các tỉnh, thành phố < Bộ Tư pháp | 2027-12-31 in'],
  },
  {
    what: 'two columns under a wide one, in a row of their own',
    annexed: true,
    lines: [
      'TT | Nhiệm vụ | Phân công thực hiện | Thời hạn',
      'Chủ trì | Phối hợp',
      '1 | Xây dựng cơ sở dữ liệu hộ tịch | Bộ Tư pháp | Bộ Công an | Hằng tháng, trước ngày 05 tháng sau',
      '2 | Số hóa sổ hộ tịch | Bộ Y tế | | Ngay sau khi Nghị định được ban hành',
    ],
    tasks: ['Bộ Tư pháp < Bộ Công an | recurring before', 'Bộ Y tế < - | event'],
  },
  {
    what: 'a head over two lines, a row over two lines, ditto',
    lines: [
      'TT | Nội dung | Đơn vị chủ | Đơn vị phối | Thời hạn',
      ' | công việc | trì | hợp | hoàn thành',
      '1 | Kiểm tra các cơ sở giết mổ | Cục Thú y | Cục Chăn nuôi | 30/6/2026',
      ' | tại các địa phương giáp biên | | |',
      '2 | Tập huấn cán bộ cơ sở | nt | UBND cấp xã | nt',
    ],
    tasks: ['Cục Thú y < Cục Chăn nuôi | 2026-06-30 in', 'Cục Thú y^ < UBND cấp xã | 2026-06-30 in'],
  },
  {
    what: 'tabs for bars',
    annexed: true,
    lines: [
      'STT\tNhiệm vụ\tChủ trì\tPhối hợp\tHạn',
      '1\tLập danh mục dự án\tSở Xây dựng\tSở Tài chính\t30/4/2026',
      '2\tDuyệt danh mục\tUBND tỉnh Cà Mau\t\t15/5/2026',
      'A\tVề đất đai\t\t\t',
      '3\tĐo đạc hiện trạng\tVăn phòng Đăng ký đất đai\t\tQuý III/2026',
    ],
    tasks: [
      'Sở Xây dựng < Sở Tài chính | 2026-04-30 in',
      'UBND tỉnh Cà Mau < - | 2026-05-15 in',
      'Văn phòng Đăng ký đất đai < - | 2026-09-30 in',
    ],
  },
  {
    what: 'lead and helpers in one cell, a column of those who oversee, parts of a row',
    annexed: true,
    lines: [
      'Số TT | Nhiệm vụ, giải pháp | Lãnh đạo chỉ đạo | Đơn vị thực hiện | Thời hạn | Cấp trình',
      '1 | Hoàn thiện thể chế | | | |',
      '1.1 | Nghị định về quản lý bãi xe | Phó Chủ tịch | Chủ trì: Bộ Xây dựng; phối hợp: Bộ Công an, Bộ Tài chính | Tháng 8/2026 | Chính phủ',
      '1.2 | Thông tư hướng dẫn | Phó Chủ tịch | Bộ Xây dựng | Tháng 10/2026 | Bộ trưởng',
      '2 | Tuyên truyền | | | |',
      'a | Phát 20 phóng sự | | Đài Truyền hình Việt Nam | Định kỳ hằng quý |',
    ],
    tasks: [
      'Bộ Xây dựng < Bộ Công an + Bộ Tài chính | 2026-08-31 in',
      'Bộ Xây dựng < - | 2026-10-31 in',
      'Đài Truyền hình Việt Nam < - | recurring',
    ],
  },
  {
    what: 'headings that name who does what stands below',
    annexed: true,
    lines: [
      'TT | Nội dung nhiệm vụ | Kết quả/Sản phẩm | Thời gian thực hiện',
      'I | Sở Giáo dục và Đào tạo | |',
      '1 | Rà soát trường lớp xuống cấp | Báo cáo | 15/4/2026',
      'II | Phòng Văn hóa - Xã hội | |',
      '1 | Sửa nhà văn hóa thôn | Biên bản nghiệm thu | Trong tháng 5',
    ],
    tasks: ['Sở Giáo dục và Đào tạo^ < - | 2026-04-15 in', 'Phòng Văn hóa - Xã hội^ < - | 2026-05-31 in'],
  },
  {
    what: 'numbers with their marks',
    annexed: true,
    lines: [
      'Stt | Công việc | Người phụ trách | Hạn',
      '1. | Gửi thư mời | Văn phòng UBND tỉnh | 12/3',
      '2) | In tài liệu | Phòng Hành chính | 14/3',
      'a) | Thuê hội trường | Phòng Hành chính | 15/3',
    ],
    tasks: [
      'Văn phòng UBND tỉnh < - | 2026-03-12 in',
      'Phòng Hành chính < - | 2026-03-14 in',
      'Phòng Hành chính < - | 2026-03-15 in',
    ],
  },
  {
    what: 'headings between the rows, as lines',
    annexed: true,
    lines: [
      'TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn',
      'I. Về thể chế',
      '1 | Sửa Luật Thủy lợi | Bộ Nông nghiệp và Môi trường | Tháng 10/2026',
      'II. Về nguồn lực',
      '2 | Bố trí 50 tỷ đồng | Bộ Tài chính | Tháng 6/2026',
      'Ghi chú: các mốc trên tính theo ngày làm việc.',
    ],
    tasks: ['Bộ Nông nghiệp và Môi trường < - | 2026-10-31 in', 'Bộ Tài chính < - | 2026-06-30 in'],
  },
  {
    what: 'bodies that no list knows',
    annexed: true,
    lines: [
      'TT | Việc cần làm | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn',
      '1 | Thử tải cổng thanh toán | Trung tâm CNTT-VNPAY | C06 - Bộ Công an; Khối Vận hành | Quý III/2026',
    ],
    tasks: ['Trung tâm CNTT-VNPAY < C06 - Bộ Công an + Khối Vận hành | 2026-09-30 in'],
  },
  {
    what: 'what it is about, merged over rows, beside what is to be done',
    lines: [
      'STT | Nội dung hành động | Hành động cụ thể | Bộ ngành chủ trì | Bộ ngành phối hợp | Thời hạn hoàn thành',
      '1. | Hoàn thiện quy định |  |  |  | ',
      ' | Khắc phục các vướng mắc về kho lạnh | Sửa đổi Thông tư về kho lạnh | Bộ Công Thương | Bộ Tài chính | 12/2027',
      ' |  | Rà soát biểu giá thuê kho | Bộ Tài chính |  | 10/2027',
    ],
    tasks: ['Bộ Công Thương < Bộ Tài chính | 2027-12-31 in', 'Bộ Tài chính < - | 2027-10-31 in'],
  },
];

/** Tables that give nobody a task. */
export const noTables: TableCase[] = [
  {
    what: 'an agenda',
    lines: [
      'Thời gian | Nội dung | Chủ trì',
      '08h00 - 08h15 | Đón tiếp đại biểu | Văn phòng UBND tỉnh',
      '08h15 - 09h00 | Báo cáo tình hình giải ngân | Sở Tài chính',
    ],
    tasks: [],
  },
  {
    what: 'projects and their cost',
    lines: [
      'TT | Tên dự án | Tổng mức đầu tư | Tiến độ',
      '1 | Đường ven biển | 1.200 tỷ đồng | 2026',
      '2 | Cầu Cửa Hội | 900 tỷ đồng | Quý IV/2026',
    ],
    tasks: [],
  },
  {
    what: 'an index of papers',
    lines: [
      'STT | Số ký hiệu | Nội dung | Thời gian ban hành',
      '1 | 12/TB-VPCP | Kết luận về hạ tầng | 12/02/2026',
      '2 | 15/TB-VPCP | Kết luận về thủy sản | 18/02/2026',
    ],
    tasks: [],
  },
  {
    what: 'what was done',
    lines: [
      'TT | Nhiệm vụ được giao | Đơn vị thực hiện | Kết quả thực hiện',
      '1 | Lập quy hoạch cảng cá | Sở Xây dựng | Đã phê duyệt ngày 12/01/2026',
      '2 | Nạo vét luồng | Sở Nông nghiệp và Môi trường | Đạt 70 %',
    ],
    tasks: [],
  },
  {
    what: 'costs',
    lines: [
      'TT | Nội dung | Đơn vị tính | Số lượng | Thành tiền | Thời gian',
      '1 | Sửa mái nhà văn hóa | m2 | 120 | 36 triệu đồng | Quý II/2026',
    ],
    tasks: [],
  },
  {
    what: 'numbers of the columns, rows already done',
    lines: [
      'TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn',
      '(1) | (2) | (3) | (4)',
      '1 | Ban hành Kế hoạch phát động | Bộ Nội vụ | Đã hoàn thành',
    ],
    tasks: [],
  },
  {
    what: 'members of a board',
    lines: [
      'TT | Họ và tên | Chức vụ | Trách nhiệm trong Tổ',
      '1 | Nguyễn Văn An | Giám đốc Sở Y tế | Tổ trưởng',
      '2 | Trần Thị Bình | Chánh Văn phòng | Thành viên',
    ],
    tasks: [],
  },
];

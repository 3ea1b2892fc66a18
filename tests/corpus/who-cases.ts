import type { TaskRow } from './tasks.ts';

const rows = (by: string, ...all: [point: string, ...tasks: string[]][]): TaskRow[] =>
  all.map(([point, ...tasks]) => ({ by, on: 'ngày 12 tháng 3 năm 2026', point, tasks }));

/** Who acts in a case, on behalf of another, each by a day of his own; zones of one board; cities of a list; papers that ask others. */
export const casesTold: TaskRow[] = [
  ...rows(
    'UBND TỈNH BẮC NINH',
    [
      'Giao Sở Xây dựng kiểm tra, xong trước ngày 20/4; quá thời hạn trên mà các hộ không bàn giao thì UBND huyện tổ chức cưỡng chế.',
      'Sở Xây dựng < -',
      'UBND huyện < -',
    ],
    ['Nếu nhà đầu tư không thực hiện đúng cam kết thì giao Sở Tài chính lập hồ sơ thu hồi đất.', 'Sở Tài chính < -'],
    [
      'Sau ngày 30/4/2026, đơn vị nào chưa giải ngân đạt 30% thì Sở Tài chính tham mưu điều chuyển vốn.',
      'Sở Tài chính < -',
    ],
    [
      'Công ty Công Thanh phải ứng đủ kinh phí trước ngày 20/6/2026, nếu không thực hiện, giao Ban Quản lý Khu kinh tế Nghi Sơn và các KCN báo cáo UBND tỉnh.',
      'Công ty Công Thanh < -',
      'Ban Quản lý Khu kinh tế Nghi Sơn và các KCN < -',
    ],
    [
      'Giao Sở Tài chính chủ trì, phối hợp với Ban Quản lý Khu kinh tế và các khu công nghiệp, Thuế tỉnh kiểm tra.',
      'Sở Tài chính < Ban Quản lý Khu kinh tế và các khu công nghiệp + Thuế tỉnh',
    ],
    [
      'Huyện Nga Sơn bàn giao mặt bằng trước ngày 15/7/2026, huyện Hậu Lộc trước ngày 31/7/2026.',
      'Huyện Nga Sơn < -',
      'huyện Hậu Lộc < -',
    ],
    [
      'Đơn vị tư vấn hoàn thành hồ sơ trước ngày 20/3/2026; Tổ thẩm định thẩm định xong trước ngày 30/3/2026.',
      'Đơn vị tư vấn < -',
      'Tổ thẩm định < -',
    ],
    [
      'UBND thành phố Biên Hòa, Long Khánh chi trả tiền bồi thường.',
      'UBND thành phố Biên Hòa + UBND thành phố Long Khánh < -',
    ],
    [
      'UBND các thành phố: Thủ Dầu Một, Thuận An khẩn trương rà soát.',
      'UBND thành phố Thủ Dầu Một + UBND thành phố Thuận An < -',
    ],
    ['Sở Tài chính có văn bản yêu cầu các chủ đầu tư báo cáo nguyên nhân chậm giải ngân.', 'Sở Tài chính < -'],
    ['Công an tỉnh vào cuộc xác minh hành vi xả thải, nếu có vi phạm thì xử lý nghiêm.', 'Công an tỉnh < -'],
    ['Hạt Quản lý đường bộ phối hợp với UBND xã bố trí lực lượng.', 'Hạt Quản lý đường bộ < UBND xã'],
    ['Ban Quản lý dự án thảm nhựa toàn tuyến trước ngày 30/6/2026.', 'Ban Quản lý dự án < -'],
    [
      'UBND các xã bàn giao mặt bằng, trong đó: xã Cẩm Xuyên xong trước ngày 15/4/2026, xã Thiên Cầm trước ngày 30/4/2026.',
      'UBND các xã < -',
      'xã Cẩm Xuyên < -',
      'xã Thiên Cầm < -',
    ],
    ['Các doanh nghiệp viễn thông, cấp nước khôi phục dịch vụ.', 'Các doanh nghiệp viễn thông, cấp nước < -'],
    ['UBND các tỉnh xử lý dứt điểm các dự án chậm tiến độ từ năm 2020 trở về trước.', 'UBND các tỉnh < -'],
    ['Bộ Công an đã hoàn thành ứng dụng, đề nghị các bộ, ngành tích hợp giấy tờ.', 'các bộ, ngành < -'],
    ['Thành phố Hải Phòng chuẩn bị chu đáo Lễ khởi công dự kiến tổ chức ngày 13/5.', 'Thành phố Hải Phòng < -'],
    ['Chuyển Thanh tra tỉnh làm rõ, báo cáo kết quả.', 'Thanh tra tỉnh < -'],
    [
      'Công ty mẹ - Tập đoàn và các đơn vị thành viên tiết giảm chi phí.',
      'Công ty mẹ - Tập đoàn + các đơn vị thành viên < -',
    ],
    ['Đảng ủy Tập đoàn lãnh đạo các chi bộ hoàn thành đại hội.', 'Đảng ủy Tập đoàn < -'],
    ['Đề nghị huyện tập trung giải phóng mặt bằng.', 'huyện < -'],
    [
      'Đối với hồ sơ còn lại, Sở Nội vụ xử lý theo 02 nhóm: (1) Nhóm đủ điều kiện: cấp giấy trước ngày 10/4/2026; (2) Nhóm còn lại: trả hồ sơ trước ngày 31/3/2026.',
      'Sở Nội vụ < -',
      'Sở Nội vụ < -',
    ],
  ),
  ...rows(
    'VĂN PHÒNG CHÍNH PHỦ',
    [
      'Bộ trưởng Bộ Xây dựng thừa ủy quyền Thủ tướng Chính phủ, thay mặt Chính phủ ký Tờ trình Quốc hội.',
      'Bộ trưởng Bộ Xây dựng < -',
    ],
    [
      'Bộ trưởng Bộ Tư pháp, thừa ủy quyền của Thủ tướng Chính phủ, trình Quốc hội dự án Luật.',
      'Bộ trưởng Bộ Tư pháp < -',
    ],
    ['Song song với việc lập quy hoạch, UBND tỉnh Lào Cai rà soát quỹ đất.', 'UBND tỉnh Lào Cai < -'],
    [
      'Bộ Tài chính chủ trì, phối hợp với các cơ quan chủ chương trình nghiên cứu.',
      'Bộ Tài chính < các cơ quan chủ chương trình',
    ],
  ),
];

/** Those to whom a letter is written, as it calls them, and heads of departments; the same words where they only begin a name or a day. */
export const addressedAs: TaskRow[] = rows(
  'SỞ NỘI VỤ',
  ['Đề nghị Quý Bộ có ý kiến bằng văn bản trước ngày 15/5/2026.', 'Quý Bộ < -'],
  ['Đề nghị Quý cơ quan gửi ý kiến góp ý về Sở Nội vụ trước ngày 15/5/2026.', 'Quý cơ quan < -'],
  ['1. Đề nghị các đồng chí rà soát hồ sơ, báo cáo trước ngày 15/5/2026.', 'các đồng chí < -'],
  ['Giao VP HĐND&UBND huyện theo dõi, đôn đốc.', 'VP HĐND&UBND huyện < -'],
  ['Đề nghị các đồng chí lãnh đạo Bộ quan tâm chỉ đạo.', 'lãnh đạo Bộ < -'],
  ['Yêu cầu các đồng chí Giám đốc các sở báo cáo.', 'Giám đốc các sở < -'],
  ['Trong Quý II, các sở báo cáo.', 'các sở < -'],
  [
    'Yêu cầu Giám đốc sở, Thủ trưởng các ban, ngành báo cáo kết quả trước ngày 25/4/2026.',
    'Giám đốc sở + Thủ trưởng các ban, ngành < -',
  ],
  [
    'Ban Quản lý dự án Thăng Long hoàn thành đoạn qua tỉnh Hà Tĩnh trước ngày 30/4/2026, hoàn thành toàn tuyến trước ngày 19/12/2026.',
    'Ban Quản lý dự án Thăng Long < -',
    'Ban Quản lý dự án Thăng Long < -',
  ],
  ['Sở Y tế rà soát hồ sơ trước ngày 30/4/2026, hoàn thành trước ngày 15/5/2026.', 'Sở Y tế < -'],
  ['Cảm ơn các đồng chí đã tham dự cuộc họp.'],
  ['Ý kiến của Quý Bộ đã được tiếp thu trong dự thảo.'],
);

/** What is agreed to, told of others or may happen tells nobody; those who stand in a sentence need not act. */
export const casesNone: TaskRow[] = rows(
  'UBND TỈNH BẮC NINH',
  ['Về dự án Khu đô thị: Thống nhất chủ trương điều chỉnh ranh giới dự án theo đề nghị của Công ty FLC.'],
  ['Thống nhất gia hạn thời gian thực hiện dự án Khu dân cư Tây Bắc đến ngày 31/12/2026.'],
  ['Cho phép Ban Quản lý dự án kéo dài thời gian thực hiện hợp đồng gói thầu số 7 đến ngày 30/6/2026.'],
  ['Đối với Trung tâm y tế, thống nhất cho phép kéo dài thời gian thực hiện dự án đến hết năm 2026.'],
  ['Sau thời gian này, chủ đầu tư nào không báo cáo thì Chủ tịch UBND tỉnh sẽ xem xét trách nhiệm.'],
  ['UBND xã Ia Grai báo cáo đến nay còn 15 hộ chưa nhận tiền, dự kiến hoàn thành trước ngày 30/3/2026.'],
  ['Sở Tài chính báo cáo việc giải ngân đến ngày 28/02/2026 mới đạt 4,2% kế hoạch.'],
  ['UBND xã Ia Grai báo cáo số hộ còn chưa nhận tiền trước ngày 30/3/2026.', 'UBND xã Ia Grai < -'],
  [
    'Sở Y tế cấp đủ thuốc cho xã Mỹ Lý trước ngày 10/4/2026, xã Bắc Lý trước ngày 20/4/2026.',
    'Sở Y tế < -',
    'Sở Y tế < -',
  ],
  ['Ban Quản lý Khu kinh tế và các sở, ngành rà soát.', 'Ban Quản lý Khu kinh tế + các sở, ngành < -'],
  ['UBND thành phố Thủ Dầu Một, Sở Xây dựng rà soát.', 'UBND thành phố Thủ Dầu Một + Sở Xây dựng < -'],
  ['Đề nghị Tập đoàn Điện lực Việt Nam di dời đường dây.', 'Tập đoàn Điện lực Việt Nam < -'],
  ['Các doanh nghiệp viễn thông, rà soát hạ tầng.', 'Các doanh nghiệp viễn thông < -'],
  ['UBND các xã xử lý hồ sơ chậm, chưa đầy đủ.'],
  ['Ngân hàng Thế giới dự kiến cử đoàn công tác vào tháng 9/2026.'],
  ['Bộ Công an đã hoàn thành ứng dụng, được các bộ, ngành đánh giá cao.'],
  ['Chuyển Sở Nội vụ thành đơn vị tự chủ.'],
  ['Trong thời gian qua, huyện tập trung giải phóng mặt bằng.'],
  ['Thống nhất chủ trương khởi công đồng loạt các công trình vào ngày 19 tháng 5 năm 2026.'],
);

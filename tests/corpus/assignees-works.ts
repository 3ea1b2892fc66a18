import type { AssigneeRow } from './assignees.ts';

const at = (on: string | null, ...texts: string[]): AssigneeRow[] => texts.map((text) => ({ on, text }));

/** Those that a work, a trade, a branch or an office of several tells apart. */
export const works: AssigneeRow[] = at(
  '2024-06-12',
  // by their work
  '[g:Các nhà đầu tư dự án BOT] khẩn trương hoàn thiện hệ thống thu phí.',
  '[g:Nhà đầu tư dự án cao tốc Cam Lâm - Vĩnh Hảo] huy động đủ vốn.',
  '[g:Chủ đầu tư các dự án thành phần] rà soát tiến độ.',
  '[g:Các cơ quan chủ quản dự án quan trọng quốc gia] chịu trách nhiệm.',
  '[g:Cơ quan có thẩm quyền dự án cao tốc Bắc - Nam] rà soát hợp đồng.',
  '[g:Các nhà thầu thi công gói thầu số 5] tăng ca.',
  // by what they are or have been chosen for
  '[g:Các địa phương thực hiện sắp xếp đơn vị hành chính] chủ động phân công.',
  '[g:Các bộ, ngành là cơ quan chủ quản dự án ODA] hoàn thiện văn kiện.',
  '[g:Các ngân hàng được chỉ định] khẩn trương giải ngân.',
  '[g:Các địa phương được thanh tra] nghiêm túc kiểm điểm.',
  // branches
  'Giao [Cục Thuế tỉnh], [Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh], [Công ty Điện lực Hà Tĩnh] hỗ trợ.',
  '[Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 8] chỉ đạo.',
  '[NHNN chi nhánh tỉnh Nghệ An] báo cáo.',
  '[Ngân hàng Nhà nước chi nhánh Khu vực 10], [Kho bạc Nhà nước khu vực XI] phối hợp.',
  '[Agribank chi nhánh Hà Tĩnh] giải ngân.',
  // trades
  'Đề nghị [g:các Hiệp hội, doanh nghiệp chăn nuôi] đẩy mạnh liên kết.',
  '[g:Các công ty TNHH một thành viên Thủy lợi] phối hợp kiểm tra.',
  '[g:Các doanh nghiệp xuất khẩu gạo] chủ động ký hợp đồng.',
  '[Công ty CP Ô tô Trường Hải] khẩn trương hoàn thiện hồ sơ.',
  // offices that there are several of
  'Giao [g:các đồng chí Thứ trưởng] theo lĩnh vực phụ trách.',
  '[g:Các Phó Chủ tịch] trực tiếp chỉ đạo.',
  '[g:Các Phó Trưởng ban], [g:thành viên Ban Chỉ đạo] chủ động xử lý.',
  '[g:Các Tổ công tác của Thủ tướng Chính phủ] đôn đốc, kiểm tra.',
  '[g:Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy] phụ trách địa bàn chỉ đạo.',
  // works with names of their own
  '[g:Các chủ hồ chứa thủy lợi, thủy điện] vận hành đúng quy trình.',
  'Các [nhà máy thủy điện Bản Vẽ], [Khe Bố=nhà máy thủy điện Khe Bố] vận hành đúng quy trình.',
  '[g:Các đơn vị có tỷ lệ giải ngân dưới 30%] ([Sở Y tế], [Sở Xây dựng]) giải trình lý do.',
  'Phối hợp với các [bệnh viện Bạch Mai], [Việt Đức=bệnh viện Việt Đức] xây dựng đề án.',
  '[SPMB] và các [nhà thầu PCC1], [Thái Bình Dương=nhà thầu Thái Bình Dương] tăng cường nhân lực.',
  '[A0], [A2] lập kế hoạch điều độ.',
  '[Vietsovpetro] đẩy nhanh tiến độ khoan giếng.',
  'Phối hợp với [Tổng thầu PVC] và [g:các nhà thầu phụ] tập trung nhân lực.',
  '[g:Người đại diện phần vốn của Tập đoàn tại PVC] chịu trách nhiệm triển khai.',
  '[g:Người đại diện của Tập đoàn tại các đơn vị] báo cáo kết quả.',
  'Phối hợp với [tổ chức NPA] chuẩn hóa dữ liệu.',
  // agencies and the place that they are of
  '[c:Các sở, ngành tỉnh Nghệ An] rà soát.',
  'Phối hợp với [g:các cơ quan chức năng tỉnh Hòa Bình] và [Tổng công ty Phát điện 1] đẩy nhanh tiến độ.',
  '[g:Các đảng ủy xã, phường, đặc khu trực thuộc Tỉnh ủy] lãnh đạo.',
  '[Đảng ủy các cơ quan Đảng tỉnh] chủ trì.',
  '[g:Các cấp ủy, chính quyền từ Tỉnh đến cơ sở] chăm lo đời sống.',
  'Phối hợp với [g:cơ quan thú y], [g:cơ quan công an] xử lý ổ dịch.',
  // regions and the provinces beside them
  '[g:Chủ tịch UBND các tỉnh, thành phố khu vực Bắc Bộ và Thanh Hóa, Nghệ An] chỉ đạo.',
  '[g:UBND các tỉnh, thành phố Bắc Bộ, Bắc Trung Bộ và Tây Nguyên] rà soát.',
  '[g:UBND các tỉnh, thành phố từ Thanh Hóa đến Khánh Hòa] rà soát.',
  '[o:Bí thư Tỉnh ủy, Thành ủy], [g:Chủ tịch UBND các tỉnh, thành phố khu vực Bắc Bộ] chỉ đạo.',
  '[NHNN chi nhánh tỉnh, thành phố] báo cáo.',
  '[Vụ Tín dụng các ngành kinh tế], [Sở Giao dịch] rà soát.',
  '[Cơ quan Thanh tra, giám sát ngân hàng] kiểm tra.',
  '[Điện lực Thành phố], [SAWACO], [Công ty Thoát nước Đô thị] bảo đảm cung cấp.',
  '[c:Thủ trưởng đơn vị] chịu trách nhiệm.',
  '[g:Phó Thống đốc] phụ trách khối chỉ đạo.',
  // services, traders and boards of companies
  '[Lực lượng Biên phòng], [Cảnh sát biển], [g:Kiểm ngư] tuần tra.',
  '[g:Các thương nhân đầu mối], [g:thương nhân phân phối xăng dầu] thực hiện nghiêm.',
  '[g:Các cơ sở sản xuất, kinh doanh thực phẩm] chấp hành quy định.',
  '[g:Các cơ quan, đơn vị sử dụng ngân sách nhà nước] tiết kiệm chi.',
  '[Hội đồng thành viên Tập đoàn Điện lực Việt Nam] phê duyệt dự án.',
  '[g:Các bộ, ngành được giao nhiệm vụ tại Nghị quyết số 68-NQ/TW] tập trung hoàn thành.',
  // mixed kinds of places
  'UBND các phường: [Thành Vinh=UBND phường Thành Vinh], [Trường Vinh=UBND phường Trường Vinh] hoàn thành kiểm đếm.',
  '[g:Các tỉnh có xã biên giới đất liền]:\nRà soát.',
  '[g:Các nhà cung cấp dịch vụ (VETC, VDTC)]:\nHoàn thành kết nối.',
  '[UBND các xã, phường Hòa Tiến], [An Khê=UBND An Khê] rà soát.',
  // short forms
  'Giao [n:Văn phòng] chuẩn bị nội dung.',
  '[n:Bệnh viện] thực hiện mua sắm.',
  '[g:Chủ rừng] tổ chức tuần tra.',
);

/** The same words where they name nobody, or no more than the plain kind. */
export const workTraps: AssigneeRow[] = at(
  '2024-06-12',
  '[g:Nhà đầu tư dự án này] là đơn vị có kinh nghiệm.',
  'Lựa chọn nhà đầu tư dự án theo quy định.',
  'Trình cơ quan có thẩm quyền dự án phê duyệt.',
  'Số nhà thầu thi công công trình còn ít.',
  '[g:Chủ đầu tư dự án] là ai thì làm rõ.',
  'Đề nghị [g:các tổ chức chính trị - xã hội] tham gia giám sát.',
  'Trường mầm non thuộc phường: Thành Vinh.',
  'Công suất các nhà máy thủy điện Bản Vẽ, Khe Bố đạt 420 MW.',
  'Container tiếp tục ùn tắc.',
  'Theo tổ chức này, chi phí tăng.',
  '[c:Các Bộ, ngành], [tỉnh Nghệ An] rà soát.',
  'Tờ khai nộp cho cơ quan thuế.',
  '[g:UBND các tỉnh vùng Đồng bằng sông Cửu Long], [Thành phố Hồ Chí Minh] rà soát.',
  'Trình [Hội đồng nhân dân Thành phố] danh mục dự án.',
  'Chuyển đổi số là nhiệm vụ thường xuyên.',
  'Hỗ trợ chủ rừng theo chính sách.',
  'Văn phòng cho thuê tăng giá.',
  'Trung tâm thành phố tiếp tục được chỉnh trang.',
  'Trường hợp vướng mắc thì báo cáo.',
  'Quỹ đất tiếp tục được rà soát.',
  'Hội nghị tiếp tục vào buổi chiều.',
  'Các thứ trưởng đã phát biểu.',
  '[c:Các địa phương] thực hiện nghiêm.',
  '[c:Các ngân hàng] được giảm dự trữ bắt buộc.',
  'Phối hợp với [c:các địa phương] khai thác dữ liệu, rà soát dân cư.',
);

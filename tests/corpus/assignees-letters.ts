import type { AssigneeRow } from './assignees.ts';

const at = (on: string | null, ...texts: string[]): AssigneeRow[] => texts.map((text) => ({ on, text }));

/** Those told in letters, telegrams and the notices of communes. */
export const letters: AssigneeRow[] = at(
  '2026-05-12',
  '[Bản Xiềng], [bản Piêng Mựn] nộp danh sách về xã.',
  'Giao [thôn Đồng Tâm], [thôn Hạ Long] dọn kênh.',
  '[UBND P. Bến Cát], [P. Tân Uyên]: rà soát hộ nghèo.',
  '[UBND đặc khu Phú Quý], [Kiên Hải=UBND đặc khu Kiên Hải] không tiếp nhận tàu ngoài tỉnh.',
  '[Cục Hậu cần/BTTM], [Cục Tài chính/BTTM] cân đối vốn.',
  '[UBND Tỉnh/Thành phố] chỉ đạo tổng kiểm tra.',
  '[c:UBND các huyện, thành, thị] triển khai kế hoạch.',
  '[g:UBND các huyện, thị xã, thành phố Huế] và [c:các sở, ban, ngành] rà soát.',
  'Riêng [Lâm Đồng] và [Đắk Lắk] lập phương án.',
  '[g:13 địa phương nêu tại điểm 2 mục I] gửi báo cáo.',
  '[g:UBND các tỉnh có thí sinh dự thi] chỉ đạo xét nghiệm.',
  '[g:Các doanh nghiệp cấp nước] lập kế hoạch cấp nước.',
  '[g:Các trường mầm non và tiểu học] lập danh sách.',
  '[c:Các tổ chức tín dụng], [g:chi nhánh ngân hàng nước ngoài] rà soát tài khoản.',
  '[Trung tâm Nước sạch và Vệ sinh môi trường nông thôn] kéo 12,5 km ống.',
  'Giao [n:Ban QLDA], [c:các sở, ban, ngành] khẩn trương bàn giao.',
  'Thứ trưởng yêu cầu [Vinaduc] phải bố trí đủ máy.',
  '[VNMAC] rà phá bom mìn.',
);

export const letterTraps: string[] = [
  'Bản Kế hoạch xác định các mốc thời gian.',
  'Bản Hiệp định có 12 chương.',
  'Thôn xóm đổi thay.',
  'Riêng Lâm Đồng mưa to.',
  'Tỷ lệ 3/4 hồ sơ đạt yêu cầu.',
  'Yêu cầu Kế hoạch phải khả thi.',
  'Đề nghị Luật phải rõ ràng.',
  'Yêu cầu Nguyễn Văn Tám phải bồi thường.',
  'Ấp Bắc mãi mãi là bản hùng ca.',
];

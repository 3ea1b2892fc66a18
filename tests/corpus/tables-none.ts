import type { TableCase } from './tables.ts';

const of = (what: string, ...lines: string[]): TableCase => ({ what, annexed: true, lines, tasks: [] });

/** Tables whose columns name bodies, days or work, and give nobody a task. */
export const otherTables: TableCase[] = [
  of('who asked what', 'Nội dung kiến nghị | Cơ quan kiến nghị', 'Bổ sung biên chế giáo viên | UBND tỉnh Lai Châu'),
  of('who has how many', 'Đơn vị | Số lượng', 'Sở Y tế | 12', 'Sở Tài chính | 15'),
  of('who was at the meeting', 'Đơn vị | Đại diện', 'Sở Y tế | Ông Nguyễn Văn An, Phó Giám đốc'),
  of(
    'who is on duty over the holidays',
    'Ngày | Lãnh đạo trực | Đơn vị trực | Điện thoại',
    '14/02/2026 | Phó Chánh Văn phòng | Phòng Hành chính - Tổ chức | 0912 345 678',
    '15/02/2026 | Chánh Văn phòng | Trung tâm Tin học | 0987 654 321',
  ),
  of(
    'how much of the money was spent',
    'TT | Đơn vị | Kế hoạch vốn năm 2025 | Giải ngân đến 31/12/2025 | Tỷ lệ (%)',
    '1 | Sở Xây dựng | 420 | 310 | 73,8',
    '2 | UBND huyện Quỳ Châu | 95 | 41 | 43,2',
  ),
  of(
    'what was asked and what was answered',
    'TT | Nội dung kiến nghị | Cơ quan kiến nghị | Nội dung trả lời',
    '1 | Bổ sung biên chế giáo viên mầm non | UBND tỉnh Lai Châu | Đã giao bổ sung 214 biên chế năm 2025',
    '2 | Nâng mức hỗ trợ bảo vệ rừng | UBND tỉnh Sơn La | Đã quy định tại Nghị định số 58/2024/NĐ-CP',
  ),
  of(
    'short forms and what they stand for',
    'STT | Từ viết tắt | Nghĩa đầy đủ',
    '1 | BQL | Ban Quản lý',
    '2 | UBND | Ủy ban nhân dân',
  ),
  of(
    'contracts let',
    'TT | Gói thầu | Nhà thầu | Giá trúng thầu | Thời gian thực hiện hợp đồng',
    '1 | Xây lắp cầu Khe Lếch | Công ty Cổ phần 479 | 86 tỷ đồng | 18 tháng',
    '2 | Tư vấn giám sát | Viện Khoa học Thủy lợi | 2,4 tỷ đồng | 20 tháng',
  ),
  of(
    'sums given to bodies',
    'STT | Đơn vị được cấp | Nội dung chi | Số tiền (triệu đồng) | Ghi chú',
    '1 | Sở Y tế | Mua hóa chất khử khuẩn | 1.250 | Nguồn dự phòng',
    '2 | Công an tỉnh | Sửa chữa phương tiện | 640 | Nguồn dự phòng',
  ),
  of(
    'wording now and wording proposed',
    'Điều | Quy định hiện hành | Đề xuất sửa đổi | Lý do',
    '5 | UBND cấp huyện cấp giấy phép trong 10 ngày | UBND cấp xã cấp giấy phép trong 05 ngày | Phù hợp mô hình mới',
    '9 | Sở Y tế thẩm định hồ sơ | Bãi bỏ | Cắt giảm thủ tục',
  ),
  of(
    'who came',
    'TT | Họ và tên | Cơ quan, đơn vị | Chữ ký',
    '1 | Lê Thị Hoa | Sở Tài chính | ',
    '2 | Phạm Văn Nam | Kho bạc Nhà nước khu vực X | ',
  ),
  of(
    'places in a contest',
    'Hạng | Đơn vị | Điểm | Hình thức khen thưởng',
    '1 | Sở Khoa học và Công nghệ | 92,4 | Cờ thi đua năm 2025',
    '2 | UBND phường Vinh Tân | 90,1 | Bằng khen',
  ),
];

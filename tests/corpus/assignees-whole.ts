import type { AssigneeRow } from './assignees.ts';

const at = (on: string | null, ...texts: string[]): AssigneeRow[] => texts.map((text) => ({ on, text }));

/** Names read whole: offices of boards and of the Party, boards named by their trade, two bodies of one place, plurals told apart by what they have. */
export const whole: AssigneeRow[] = [
  ...at(
    '2024-06-01',
    'Giao [Văn phòng Thường trực Ban Chỉ huy Phòng, chống thiên tai tỉnh] trực 24 giờ.',
    '[Văn phòng Thường trực Ban An toàn giao thông] tổng hợp số liệu.',
    '[Cơ quan Thường trực Ban Chỉ huy phòng thủ dân sự thành phố] báo cáo hằng ngày.',
    '[Ban Cán sự Đảng Bộ Tư pháp] rà soát biên chế.',
    '[Ban cán sự đảng Bộ Ngoại giao] và [Ban Cán sự Đảng Thanh tra Chính phủ] lãnh đạo thực hiện.',
    'Giao [Ban Xây dựng Đảng Đảng ủy] tham mưu kế hoạch học tập.',
    '[Cơ quan Ủy ban Kiểm tra Đảng ủy] theo dõi, đôn đốc.',
    '[Cơ quan UBKT Đảng ủy] kiểm tra việc kê khai.',
    'Đề nghị [Cơ quan Ủy ban MTTQ Việt Nam phường] giám sát.',
    '[Ban Quản lý xây dựng] rà soát hợp đồng; [Ban Quản lý vận hành] kiểm tra máy phát.',
    '[Ban Quản lý đầu tư xây dựng] tổng hợp vướng mắc.',
    '[Cục Y tế dự phòng] lấy mẫu; [Trung tâm Y tế dự phòng huyện Mộc Châu] giám sát.',
    '[Viện Y học dự phòng Quân đội] tập huấn.',
    '[Báo và Phát thanh - Truyền hình Phú Thọ] tăng thời lượng tuyên truyền.',
    '[c:Hội đồng nhân dân=Hội đồng nhân dân các huyện] và [c:Ủy ban nhân dân các huyện] công khai dự toán.',
    '[UBND=UBND tỉnh Sơn La], [HĐND tỉnh Sơn La] họp.',
    '[Sở Y tế] phối hợp với [g:lực lượng Kiểm lâm], [g:lực lượng dân quân] tuần tra.',
    'Phối hợp [c:chính quyền địa phương] bàn giao đất.',
    'Yêu cầu [g:các nhà xuất bản] hạ giá sách.',
    '[g:UBND 09 tỉnh có đường biên giới trên đất liền] cắm mốc.',
    '[g:Người đứng đầu các cơ quan có nhiệm vụ quá hạn] giải trình.',
    '[g:Các chi bộ trực thuộc Đảng ủy] học tập chuyên đề.',
    'Giao [g:các cấp ủy, tổ chức đảng] lãnh đạo thực hiện.',
    '[g:Thủ trưởng các sở có hồ sơ tồn đọng] kiểm điểm.',
  ),
];

/** What looks like the rest of a name, or like a body, and is none. */
export const wholeTraps: AssigneeRow[] = [
  ...at(
    '2024-06-01',
    '[Văn phòng Chính phủ] thường trực tiếp nhận thông tin.',
    '[Văn phòng UBND tỉnh] trực ban 24 giờ.',
    'Cán sự xã hội được tập huấn.',
    'Xây dựng Đảng trong sạch, vững mạnh.',
    'Công tác xây dựng đảng được coi trọng.',
    'Ban hành kế hoạch xây dựng đảng.',
    '[n:Ban Quản lý] xây dựng kế hoạch năm.',
    '[n:Ban Quản lý] xây dựng báo cáo đầu tư.',
    '[n:Ban Quản lý] vận hành hồ chứa theo quy trình.',
    '[Sở Y tế] dự phòng cơ số thuốc 10%.',
    '[Cục Y tế] dự họp đầy đủ.',
    'Phòng bệnh, y tế dự phòng được quan tâm.',
    'Kinh phí dự phòng năm 2024.',
    '[HĐND tỉnh Sơn La] họp; nghị quyết có hiệu lực.',
    '[Văn phòng HĐND và UBND huyện Mai Sơn] chuẩn bị phòng họp.',
    'Tổ chức đảng được củng cố, đảng bộ vững mạnh.',
    'Đảng bộ trong sạch là mục tiêu hằng năm.',
    'Biên phòng hiện đại là mục tiêu.',
    'Lực lượng lao động tăng 2%.',
    'Báo và tạp chí in màu.',
    'Phát thanh, truyền hình phát triển nhanh.',
    'Phối hợp nhịp nhàng, hiệu quả.',
    'Nhà xuất khẩu gặp khó khăn.',
    '[c:các đơn vị] có văn bản gửi trước ngày 10.',
    '[c:các sở] có hồ sơ gửi kèm.',
  ),
];

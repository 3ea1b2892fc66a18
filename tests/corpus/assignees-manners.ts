import type { AssigneeRow } from './assignees.ts';

/** Bodies as cities, districts, hospitals, banks, groups and the Party write them; marks as in assignees.ts. */
export const manners: AssigneeRow[] = [
  {
    on: '2011-04-12',
    text: 'Giao [Sở Y tế] phối hợp với [g:các Sở - ban - ngành thành phố] và [c:Ủy ban nhân dân các quận - huyện] rà soát.',
  },
  { on: '2011-04-12', text: '[g:Các sở - ngành, quận - huyện] khẩn trương gửi kế hoạch.' },
  { on: '2011-04-12', text: '[c:Chủ tịch Ủy ban nhân dân các quận - huyện] chịu trách nhiệm.' },
  {
    on: '2011-04-12',
    text: '[Ủy ban nhân dân phường 12, quận Gò Vấp]; [UBND phường Bến Nghé, quận 1] tháo dỡ biển quảng cáo.',
  },
  {
    on: '2020-03-18',
    text: 'Giao [phòng Tài chính - Kế hoạch] thẩm định dự toán; [phòng Kinh tế và Hạ tầng] nghiệm thu.',
  },
  { on: '2020-03-18', text: '[o:Trưởng phòng Nội vụ] tham mưu; phối hợp với [phòng TN&MT], [Hạt Kiểm lâm] kiểm tra.' },
  {
    on: '2020-03-18',
    text: '[Phòng Giáo dục và Đào tạo], [Phòng Lao động - Thương binh và Xã hội] khử khuẩn lớp học.',
  },
  { on: '2020-03-18', text: 'Đề nghị [Thường trực Huyện ủy], [HĐND huyện], [UBMTTQ huyện] giám sát.' },
  { on: '2020-03-18', text: '[g:Các cơ quan, ban, ngành, đoàn thể huyện] đăng ký thi đua.' },
  { on: '2022-03-18', text: 'Giao [Khoa Dược] kiểm kê; [Khoa Hồi sức tích cực], [Khoa Cấp cứu] bố trí giường.' },
  { on: '2022-03-18', text: 'Giao [o:TS. Nguyễn Văn Bình, Phó Giám đốc Bệnh viện] chỉ đạo.' },
  { on: '2015-07-03', text: '[n:Bộ] giao [o:đồng chí Thứ trưởng Lê Đình Thọ] trực tiếp chỉ đạo.' },
  { on: '2011-04-12', text: 'Giao [o:Đ/c Nguyễn Thành Tài - Phó Chủ tịch Thường trực UBND thành phố] chỉ đạo.' },
  {
    on: '2015-07-03',
    text: '[Ban QLDA 6], [nhà thầu Đèo Cả] tập trung thi công; yêu cầu [nhà thầu Posco E&C] bổ sung máy.',
  },
  { on: '2019-03-18', text: 'Giao [doanh nghiệp Xuân Trường] lập dự án.' },
  { on: '2019-03-18', text: 'Các ngành: [Tài chính=ngành Tài chính], [Xây dựng=ngành Xây dựng] giải quyết hồ sơ.' },
  {
    on: '2019-03-18',
    text: 'Giao các sở: [Kế hoạch và Đầu tư=Sở Kế hoạch và Đầu tư] (chủ trì), [Tài chính=Sở Tài chính], [Xây dựng=Sở Xây dựng] thẩm định.',
  },
  {
    on: '2019-03-18',
    text: '[Tổng đội Thanh niên xung phong 5], [Vườn quốc gia Pù Mát], [Khu Bảo tồn thiên nhiên Pù Hoạt] tuần tra.',
  },
  {
    on: '2013-03-05',
    text: '[Bộ Ngoại giao], [Đại sứ quán Việt Nam tại Lào] phối hợp với [Tổng Lãnh sự quán Việt Nam tại Luông Pha Băng].',
  },
  { on: '2019-03-18', text: '[Văn phòng Điều phối xây dựng nông thôn mới tỉnh] thẩm định hồ sơ.' },
  { on: '2026-03-18', text: '[n:Tổ công tác liên ngành] do [Bộ Công Thương] làm Tổ trưởng rà soát tiến độ.' },
  { on: '2019-03-18', text: 'Giao [g:các đồng chí Tỉnh ủy viên] phụ trách địa bàn chỉ đạo.' },
  {
    on: '2019-03-18',
    text: '[Cục Quản lý, giám sát kế toán, kiểm toán] hướng dẫn; [Cục Phòng, chống tệ nạn xã hội] rà soát.',
  },
  {
    on: '2019-03-18',
    text: '[Cục Quản lý đê điều và Phòng, chống thiên tai] trực ban; [Cục Bảo trợ xã hội], [Cục Trẻ em] báo cáo.',
  },
  {
    on: '2019-03-18',
    text: '[Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ] kiểm tra; [Vụ Giám sát và thẩm định đầu tư] tổng hợp.',
  },
  { on: '2019-03-18', text: '[Vụ Dự báo, thống kê] tổng hợp; [Hội đồng Thi đua - Khen thưởng Trung ương] xét duyệt.' },
  {
    on: '2019-03-18',
    text: '[Ban Chỉ đạo thực hiện Chiến lược Phát triển kinh tế biển] họp; [Ban Chỉ đạo Tổng điều tra dân số và nhà ở] báo cáo.',
  },
  { on: '2019-03-18', text: '[Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh], [Ban Thường vụ Tỉnh đoàn] phát động.' },
  { on: '2022-01-01', text: '[Agribank], [BIDV], [Vietinbank] và [Vietcombank] giảm lãi suất.' },
  {
    on: '2023-05-01',
    text: '[Cục Phát triển thị trường và doanh nghiệp khoa học và công nghệ] phối hợp với [Văn phòng các Chương trình quốc gia].',
  },
  {
    on: '2019-05-01',
    text: 'Đề nghị [Phòng Thương mại và Công nghiệp Việt Nam] phối hợp với [Cơ quan thường trực Ủy ban 1899] khảo sát.',
  },
  { on: '2024-05-01', text: '[g:Các cấp, các ngành] phải xác định đây là việc trọng tâm.' },
  { on: '2006-05-01', text: '[Ban Chỉ đạo cổ phần hóa Tổng công ty] hoàn chỉnh phương án.' },
  {
    on: '2022-05-01',
    text: '[g:04 ngân hàng chậm báo cáo nêu trên] gửi giải trình; [g:các đơn vị chậm giải ngân nêu trên] kiểm điểm.',
  },
  {
    on: '2021-08-15',
    text: '[Thành phố Hồ Chí Minh], [Bình Dương], [Đồng Nai] siết chặt giãn cách; [Hà Nội], [Hải Phòng] khẩn trương xét nghiệm.',
  },
  { on: '2023-06-20', text: 'Phối hợp [Ủy ban Kiểm tra Tỉnh ủy], [Ban Nội chính Tỉnh ủy] thẩm định.' },
  { on: '2019-06-20', text: '[o:Chánh Thanh tra Bộ], [o:Vụ trưởng Vụ Pháp chế] chịu trách nhiệm.' },
  { on: '2019-06-20', text: '[TCT Điện lực miền Bắc], [GENCO 1] chuẩn bị than.' },
  { on: '2024-06-20', text: '[Ban Quản lý các KCN] kiến nghị; [Ban Quản lý Khu kinh tế] rà soát.' },
  { on: '2018-06-20', text: '[Ban Giải phóng mặt bằng quận Hải Châu] lập phương án.' },
  { on: '2008-08-14', text: 'Giao [n:tỉnh] chỉ đạo [c:chủ đầu tư] đẩy nhanh tiến độ.' },
  { on: '2023-06-20', text: '[Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh] quán triệt.' },
  { on: '2025-09-10', text: '[g:Các đoàn thể xã] tuyên truyền; [n:Tổ công nghệ số cộng đồng] hướng dẫn người dân.' },
];

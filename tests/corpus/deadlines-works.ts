import { type DeadlineTable, row } from './deadline-row.ts';

/** Limits of notices on health, railways, housing, trade and resettlement, in sentences written for this table. */
export const WORKS: readonly DeadlineTable[] = [
  {
    meaning: 'a deed to be done at once',
    on: '2026-03-10',
    rows: [
      row('Di chuyển [ngay] các hộ dân ven sông đến nơi an toàn.', 'relative'),
      row('Rà soát, luân chuyển [ngay] những cán bộ có biểu hiện tiêu cực.', 'relative'),
      row('Áp dụng [ngay] cơ chế chỉ định thầu đối với các gói thầu cấp bách.', 'relative'),
      row('Công ty phối hợp với xã rào [ngay] các lối đi tự mở.', 'relative'),
      row('Sở Y tế khoanh vùng [ngay] ổ dịch mới.', 'relative'),
    ],
  },
  {
    meaning: 'which things are meant, and that they must',
    on: '2026-03-10',
    rows: [
      row('Các dự án đã đủ điều kiện phải khởi công [trong Quý II/2026].', '2026-06-30 in'),
      row('Khởi công các dự án đã đủ điều kiện [trong quý III/2026].', '2026-09-30 in'),
      row('Các gói thầu đã ký hợp đồng phải bàn giao mặt bằng [trong tháng 4/2026].', '2026-04-30 in'),
      row('Giải ngân toàn bộ kinh phí được giao trong năm 2025 [trước ngày 31/3/2026].', '2026-03-31 before'),
      row('Quyết toán số vốn bố trí trong năm 2025 [chậm nhất ngày 30/6/2026].', '2026-06-30 by'),
      row('Chuẩn bị nội dung tổng kết năm, dự kiến tổ chức [vào tháng 12 năm 2026].', '2026-12-31 in'),
      row('Bộ đội Biên phòng triển khai các đợt cao điểm trấn áp, từ nay [đến hết tháng 9/2026].', '2026-09-30 by'),
    ],
  },
  {
    meaning: 'rounds that are ordered',
    on: '2026-03-10',
    rows: [
      row('Tham mưu Trưởng Ban tổ chức giao ban [tháng một lần] với các địa phương.', 'recurring'),
      row('Kiểm tra thiết bị; [hằng tháng] trích xuất dữ liệu, xử lý lái xe vi phạm.', 'recurring'),
      row('Đài Truyền hình biểu dương gương tốt; [hằng tuần] có chuyên mục về chống hàng giả.', 'recurring'),
      row('b) [Hằng quý] đối chiếu công nợ với các nhà thầu.', 'recurring'),
    ],
  },
  {
    meaning: 'so long after a start, and a week by its number',
    on: '2026-03-10',
    rows: [
      row('c) [Sau 01 tháng] thực hiện, báo cáo kết quả về UBND tỉnh.', 'relative'),
      row('Báo cáo kết quả [sau 05 ngày kết thúc mỗi đợt].', 'relative'),
      row('Đề xuất phương án xử lý hồ chứa [trong tuần 14].', 'relative 2026-04-05'),
      row('Lắp camera cho đầu máy, [xong trước thời điểm vận tải Tết 2027].', 'event'),
    ],
  },
  {
    meaning: 'told and issued in a rhythm',
    on: '2026-03-10',
    rows: [
      row('Theo dõi diễn biến mặn, thông tin kịp thời [hằng ngày] trên hệ thống truyền thanh cơ sở.', 'recurring'),
      row('Chỉ đạo dự báo xâm nhập mặn, ra bản tin [01 tuần/lần].', 'recurring'),
      row('Khi mặn diễn biến phức tạp, ra bản tin [hàng ngày].', 'recurring'),
      row('Kiểm tra tải trọng xe, tổ chức [ít nhất 02 đợt/tháng] từ nay đến Tết.', 'recurring'),
      row('Theo dõi lưu lượng xả của hồ từ nay [đến ngày 10 tháng 4], thông báo cho các địa phương.', '2026-04-10 by'),
      row('Từ nay [đến cuối năm], thanh tra ít nhất 30 doanh nghiệp.', '2026-12-31 by'),
      row('Trường hợp giá biến động lớn công bố [ngay].', 'relative'),
      row('Truy thu số thuế còn thiếu [trước khi kết thúc năm tài chính 2026].', 'event'),
      row('Cục Thuế rà soát hóa đơn; báo cáo UBND tỉnh [sau khi có kết quả].', 'event'),
      row('Lập danh sách trẻ mồ côi, trình Lãnh đạo Bộ [tháng 5/2026].', '2026-05-31 in'),
    ],
  },
  {
    meaning: 'before a step of the work itself',
    on: '2026-03-10',
    rows: [
      row('Sở Xây dựng thẩm định phương án [trước khi trình UBND tỉnh phê duyệt].', 'event'),
      row('Hoàn thành di dời các hộ dân [trước khi tích nước].', 'event'),
      row('Công bố phương án phân luồng [trước khi rào chắn đường Trần Phú].', 'event'),
      row('Đánh giá an ninh hệ thống [trước khi vận hành chính thức].', 'event'),
      row('Hoàn thiện hồ sơ, lấy ý kiến các bộ [trước khi gửi Bộ Tư pháp thẩm định].', 'event'),
      row('Hướng dẫn các địa phương hoàn thành việc tiêm [trước khi bước vào năm học mới].', 'event'),
      row('Nạo vét các tuyến mương thoát nước [trước khi vào mùa mưa].', 'event'),
      row('Tổng kết, đánh giá mô hình [trước khi nhân rộng].', 'event'),
      row('Hoàn trả mặt bằng [trước khi khởi công gói thầu số 3].', 'event'),
      row('Ký kết quy chế phối hợp [trước khi bàn giao đất].', 'event'),
    ],
  },
  {
    meaning: 'what must be at the head, what returns each year, and bare weeks',
    on: '2026-05-14',
    rows: [
      row('[Trong tháng 6 năm 2026], phải ban hành danh mục, cắt giảm tối thiểu 50% mặt hàng.', '2026-06-30 in'),
      row('Khảo sát sự hài lòng của doanh nghiệp, công bố kết quả [hằng năm vào tháng 10].', 'recurring'),
      row('Gửi tài liệu cho các thành viên [trước 05 ngày làm việc].', 'event'),
      row(
        'Thí điểm tại Cảng Cát Lái trong thời gian 6 tháng, [từ tháng 7 đến hết tháng 12 năm 2026].',
        '2026-12-31 by',
      ),
      row('Duy trì lực lượng ứng trực tại các địa bàn xung yếu từ nay [đến hết mùa mưa lũ].', 'event'),
      row('Các huyện có tỷ lệ thấp (Tri Tôn, An Phú) [mỗi tuần] báo cáo 02 lần về Sở Y tế.', 'recurring'),
      row('Sở Tài nguyên và Môi trường rà soát trữ lượng mỏ, trình UBND tỉnh [tuần sau].', 'relative 2026-05-24'),
      row('Chủ tịch UBND phường chịu trách nhiệm trực tiếp, [hằng ngày] kiểm tra địa bàn.', 'recurring'),
    ],
  },
];

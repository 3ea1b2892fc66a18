import { type DeadlineTable, row } from './deadline-row.ts';
import { OTHER_LIMITS } from './deadlines-other.ts';

/** Sentences that set a limit, by the form of the limit. All were written for this table. */
export const DEADLINES: readonly DeadlineTable[] = [
  {
    meaning: 'before a day',
    on: '2025-03-20',
    rows: [
      row(
        'Bộ Y tế rà soát danh mục thuốc thiết yếu, báo cáo Thủ tướng Chính phủ [trước ngày 30/6/2025].',
        '2025-06-30 before',
      ),
      row('Bộ Tư pháp thẩm định hồ sơ dự án Luật, [hoàn thành trước ngày 15/5/2025].', '2025-05-15 before'),
      row(
        'UBND tỉnh Nghệ An gửi kế hoạch về Bộ Xây dựng [trước ngày 20 tháng 4 năm 2025] để tổng hợp.',
        '2025-04-20 before',
      ),
      row('Giao Sở Nội vụ trình phương án sắp xếp [trước ngày 05-06-2025].', '2025-06-05 before'),
      row('Bộ Công Thương gửi ý kiến bằng văn bản [trước 25/4/2025].', '2025-04-25 before'),
      row('Đề nghị các địa phương báo cáo kết quả [trước ngày 10/6].', '2025-06-10 before'),
      row('Ngân hàng Nhà nước trình cơ chế tín dụng [trước ngày 15 tháng 7].', '2025-07-15 before'),
      row('Các đơn vị nộp hồ sơ quyết toán về Sở Tài chính [trước ngày 30].', '2025-03-30 before'),
      row('Thời gian [hoàn thành xong trước ngày 02/6/2025].', '2025-06-02 before'),
      row('Bộ Quốc phòng bàn giao mặt bằng [trước 17 giờ 00 ngày 31/3/2025].', '2025-03-31 before'),
      row('Văn phòng UBND thành phố gửi dự thảo [trước 16h30 ngày 28/3/2025] để kịp trình ký.', '2025-03-28 before'),
      row('Chủ đầu tư khắc phục các tồn tại, [hoàn thành trước ngày 30.9.2025].', '2025-09-30 before'),
      row(
        'Sở Công Thương lập danh sách chợ cần cải tạo, trình UBND tỉnh [trước thứ Sáu, ngày 11/4/2025].',
        '2025-04-11 before',
      ),
      row('Xóa toàn bộ nhà tạm, nhà dột nát [xong trước ngày 31/10/2025].', '2025-10-31 before'),
      row('Thông xe kỹ thuật tuyến chính [xong trước ngày Quốc khánh 02/9/2025].', '2025-09-02 before'),
      row(
        'Bộ Giáo dục và Đào tạo công bố phương án thi, [hoàn thành trước ngày28 tháng 6 năm 2025].',
        '2025-06-28 before',
      ),
      row('Kết nối dữ liệu hộ tịch với kho dùng chung, [h oàn thành trước ngày 30 /6 /2025].', '2025-06-30 before'),
      row('CÁC BỘ, NGÀNH BÁO CÁO KẾT QUẢ VỀ BỘ NỘI VỤ [TRƯỚC NGÀY 25/4/2025].', '2025-04-25 before'),
      row(
        'Kho bạc Nhà nước hướng dẫn khóa sổ, gửi Bộ Tài chính [trước ngày 07/4/2025]; đồng thời công khai trên cổng thông tin.',
        '2025-04-07 before',
      ),
      row('Phấn đấu đưa vào khai thác đoạn tuyến qua tỉnh Bình Định [trước ngày 19/12/2025].', '2025-12-19 before'),
      row('Ban Quản lý dự án 7 hoàn tất thủ tục nghiệm thu [trước thời điểm 30/4/2025].', '2025-04-30 before'),
      row(
        'Các nhiệm vụ đã được giao tại Thông báo số 11/TB-VPCP phải thực hiện xong, báo cáo [trước ngày 15/4/2025].',
        '2025-04-15 before',
      ),
    ],
  },
  {
    meaning: 'by a day at the latest',
    on: '2024-08-12',
    rows: [
      row('Bộ Nội vụ ban hành văn bản hướng dẫn, [chậm nhất ngày 30/9/2024].', '2024-09-30 by'),
      row('Các tập đoàn gửi báo cáo tài chính [chậm nhất là ngày 15/10/2024].', '2024-10-15 by'),
      row('UBND các huyện chi trả hỗ trợ [chậm nhất đến ngày 31 tháng 8 năm 2024].', '2024-08-31 by'),
      row('Sở Y tế triển khai sổ sức khỏe điện tử, [hoàn thành chậm nhất trong tháng 11/2024].', '2024-11-30 by'),
      row('Trình cấp có thẩm quyền phê duyệt [muộn nhất là ngày 20/12/2024].', '2024-12-20 by'),
      row('Việc chuyển giao phải thực hiện xong, [không muộn hơn ngày 01/11/2024].', '2024-11-01 by'),
      row(
        'Bộ Giao thông vận tải chỉ đạo nhà thầu thi công bù tiến độ, [không chậm quá ngày 25/12/2024].',
        '2024-12-25 by',
      ),
      row('Thời gian giải ngân [không kéo dài quá tháng 01/2025].', '2025-01-31 by'),
      row('Cục Thuế hoàn thành kiểm tra hóa đơn [chậm nhất cuối tháng 9/2024].', '2024-09-30 by'),
      row('Các địa phương báo cáo số liệu thiệt hại [chậm nhất trước ngày 16/9/2024].', '2024-09-16 before'),
      row('Bộ Khoa học và Công nghệ trình Đề án [chậm nhất trong Quý IV/2024].', '2024-12-31 by'),
      row('Xử lý xong các điểm đen tai nạn giao thông [muộn nhất trong năm 2024].', '2024-12-31 by'),
      row('Hạn hoàn thành: [ngày 10/10/2024].', '2024-10-10 in'),
      row('Phấn đấu khởi công gói thầu số 3 [chậm nhất nửa đầu năm 2025].', '2025-06-30 by'),
      row('Bàn giao toàn bộ mặt bằng cho nhà thầu, [chậm nhất đến hết tháng 10/2024].', '2024-10-31 by'),
      row('Phải kết thúc điều tra vụ việc, [hạn cuối là ngày 30/11/2024].', '2024-11-30 by'),
    ],
  },
  {
    meaning: 'in a month',
    on: '2025-04-02',
    rows: [
      row('Bộ Công an trình Chính phủ dự thảo Nghị định, [hoàn thành trong tháng 5/2025].', '2025-05-31 in'),
      row('Bộ Xây dựng công bố suất vốn đầu tư [trong tháng 6 năm 2025].', '2025-06-30 in'),
      row(
        'Bộ Tài chính nghiên cứu chính sách giảm tiền thuê đất, báo cáo Thủ tướng Chính phủ [trong tháng 4 /2025].',
        '2025-04-30 in',
      ),
      row('Sở Du lịch xây dựng bản đồ số, [hoàn thành tháng 8/2025].', '2025-08-31 in'),
      row('UBND thành phố Cần Thơ phê duyệt quy hoạch phân khu [trong tháng 7].', '2025-07-31 in'),
      row(
        'Bộ Ngoại giao thống nhất nội dung Hiệp định với phía bạn, trình Chính phủ [ngay trong tháng 4/2025].'.replace(
          '[ngay ',
          'ngay [',
        ),
        '2025-04-30 in',
      ),
      row('Tổ chức đánh giá, xếp hạng các cụm thi đua; [hoàn thành trong các tháng 5, 6 và 7/2025].', '2025-07-31 in'),
      row(
        'Giao Ban Dân tộc và Tôn giáo tham mưu Kế hoạch (hoàn thành [trong tháng 9 năm 2025]) và theo dõi việc thực hiện.'.replace(
          '(hoàn thành [',
          '([hoàn thành ',
        ),
        '2025-09-30 in',
      ),
      row('Chuẩn bị các điều kiện để vận hành chính quyền địa phương 2 cấp [từ tháng 7/2025].', '2025-07-31 in'),
      row('Thực hiện xong việc bàn giao trụ sở dôi dư [vào cuối tháng 6/2025].', '2025-06-30 in'),
      row('Tổ chức hội nghị trực tuyến với các địa phương [vào đầu tháng 5/2025].', '2025-05-10 in'),
      row(
        'Hội đồng thẩm định họp, gửi kết quả về Bộ Nông nghiệp và Môi trường [vào giữa tháng 5/2025].',
        '2025-05-15 in',
      ),
      row('Trình Chính phủ ban hành Nghị quyết [trong trung tuần tháng 4/2025].', '2025-04-20 in'),
      row('EVN báo cáo phương án cấp điện mùa khô [trong tháng này].', '2025-04-30 in'),
      row('Bộ Văn hóa, Thể thao và Du lịch gửi dự thảo lấy ý kiến [trong tháng tới].', '2025-05-31 in'),
      row(
        'Trong tháng 5/2025, Bộ Dân tộc và Tôn giáo trình Thủ tướng Chính phủ Đề án.'.replace(
          'Trong tháng 5/2025',
          '[Trong tháng 5/2025]',
        ),
        '2025-05-31 in',
      ),
      row(
        'DNPC hoàn thành nâng công suất trạm [trong tháng 6/2025]; các công ty còn lại [hoàn thành trong tháng 9/2025].',
        '2025-06-30 in',
        '2025-09-30 in',
      ),
      row(
        'Kiểm điểm trách nhiệm tập thể, cá nhân để xảy ra chậm trễ, báo cáo kết quả [trong tháng 4 và tháng 5/2025].',
        '2025-05-31 in',
      ),
      row('Đẩy nhanh đàm phán để ký hợp đồng mua bán điện [trong tháng 4-2025].', '2025-04-30 in'),
    ],
  },
  {
    meaning: 'in a quarter',
    on: '2025-02-18',
    rows: [
      row('Trình Quốc hội xem xét chủ trương đầu tư, [hoàn thành trong Quý II/2025].', '2025-06-30 in'),
      row('Bộ Khoa học và Công nghệ ban hành bộ tiêu chí [trong quý III năm 2025].', '2025-09-30 in'),
      row('UBND tỉnh Lâm Đồng phê duyệt giá đất cụ thể [trong quý 1/2025].', '2025-03-31 in'),
      row('Tổ chức đấu giá các khu đất còn lại [trong Quí IV/2025].', '2025-12-31 in'),
      row('Công bố cơ sở dữ liệu giá [vào Quý II /2025].', '2025-06-30 in'),
      row('Nâng cấp phần mềm một cửa, [hoàn thành Quý III/2025].', '2025-09-30 in'),
      row('Rà soát định mức kinh tế - kỹ thuật, báo cáo Chính phủ [trong Quý I và Quý II/2025].', '2025-06-30 in'),
      row('Sửa đổi Thông tư về quản lý chất thải [trong quý II - III/2025].', '2025-09-30 in'),
      row('Thí điểm sàn giao dịch các-bon [vào đầu Quý IV/2025].', '2025-10-31 in'),
      row('Bộ Tài chính trình phương án tăng vốn điều lệ cho ngân hàng, [hoàn thành trong quý này].', '2025-03-31 in'),
      row('VNPT triển khai phủ sóng vùng lõm [trong Quý III].', '2025-09-30 in'),
      row('Chỉ đạo nhà thầu hoàn trả mặt đường gom, xong [trong cuối quý II/2025].', '2025-06-30 in'),
      row('Thời hạn hoàn thành: [Quý IV/2025].', '2025-12-31 in'),
      row('Ủy ban nhân dân tỉnh phê duyệt đề án vị trí việc làm ([Quý II/2025]).', '2025-06-30 in'),
    ],
  },
  {
    meaning: 'in a half-year or a year',
    on: '2023-02-06',
    rows: [
      row(
        'Bộ Lao động - Thương binh và Xã hội trình Đề án cải cách tiền lương, [hoàn thành trong năm 2023].',
        '2023-12-31 in',
      ),
      row('Tập trung xử lý dứt điểm 05 dự án chậm tiến độ [trong năm 2023].', '2023-12-31 in'),
      row('Cơ bản hoàn thành giải phóng mặt bằng [trong 6 tháng đầu năm 2023].', '2023-06-30 in'),
      row(
        'Tổng kiểm kê tài sản công tại các cơ quan hành chính, báo cáo Chính phủ [trong 06 tháng cuối năm].',
        '2023-12-31 in',
      ),
      row('Trình Chính phủ Nghị định thay thế [trong nửa đầu năm 2023].', '2023-06-30 in'),
      row('Phấn đấu đưa nhà ga hành khách vào sử dụng [vào cuối năm 2023].', '2023-12-31 in'),
      row('Hoàn thiện hồ sơ di sản trình UNESCO [vào đầu năm 2024].', '2024-03-31 in'),
      row('Tổ chức sơ kết mô hình thí điểm [vào giữa năm 2023].', '2023-06-30 in'),
      row('Bố trí đủ vốn cho các dự án chuyển tiếp và tổ chức triển khai ngay [trong năm 2023].', '2023-12-31 in'),
      row('Phủ sóng 4G tới 100% thôn, bản [trong năm nay].', '2023-12-31 in'),
      row('Số hóa toàn bộ sổ hộ tịch, [hoàn thành năm 2023].', '2023-12-31 in'),
      row(
        'Các bộ, ngành cắt giảm tối thiểu 20% quy định kinh doanh, báo cáo kết quả [cuối năm 2023].'
          .replace('[cuối', 'vào [cuối')
          .replace('vào [', '[vào '),
        '2023-12-31 in',
      ),
      row('Thời gian thực hiện: [năm 2023].', '2023-12-31 in'),
      row('Tỉnh Đồng Nai khẩn trương hoàn thành khu tái định cư, [chậm nhất trong nửa đầu năm 2023].', '2023-06-30 by'),
    ],
  },
  {
    meaning: 'on a day, from a day, until a day, between days',
    on: '2022-05-10',
    rows: [
      row('Đưa hệ thống vào vận hành chính thức [vào ngày 01/7/2022].', '2022-07-01 in'),
      row('Bảo đảm khánh thành công trình [vào ngày 02 tháng 9 năm 2022].', '2022-09-02 in'),
      row('Dịch vụ công này phải được triển khai ngay [từ ngày 01 tháng 6 năm 2022].', '2022-06-01 in'),
      row('Các địa phương thực hiện số hóa hồ sơ [từ ngày 01/8/2022].', '2022-08-01 in'),
      row('Tổ chức lấy ý kiến Nhân dân [từ ngày 01/6 đến ngày 30/6/2022].', '2022-06-30 by'),
      row('Thời gian thực hiện: [từ ngày 15/5/2022 đến hết ngày 15/6/2022].', '2022-06-15 by'),
      row('Thực hiện cao điểm kiểm tra vận tải hành khách [từ tháng 6 đến hết tháng 8/2022].', '2022-08-31 by'),
      row('Các cơ quan gửi góp ý [đến hết ngày 25/5/2022].', '2022-05-25 by'),
      row(
        'Đến hết tháng 6/2022 phải chấm dứt tình trạng này.'.replace('Đến hết tháng 6/2022', '[Đến hết tháng 6/2022]'),
        '2022-06-30 by',
      ),
      row('Thời hạn gửi báo cáo: [20/5/2022].', '2022-05-20 in'),
      row('Hoàn tất chi trả [trong ngày 20/5/2022].', '2022-05-20 in'),
    ],
  },
  ...OTHER_LIMITS,
];

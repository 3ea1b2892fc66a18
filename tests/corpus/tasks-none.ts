import type { TaskRow } from './tasks.ts';

const of = (by: string, on: string, ...points: string[]): TaskRow[] =>
  points.map((point) => ({ by, on, point, tasks: [] }));

/** Points that give nobody a task, though a body and a deed, or a day, stand in them. */
export const noTasks: TaskRow[] = [
  // how it went
  ...of(
    'VĂN PHÒNG CHÍNH PHỦ',
    'ngày 14 tháng 8 năm 2019',
    'Bộ Công Thương đã chủ động phối hợp với Bộ Tài chính điều hành giá xăng dầu.',
    'Bộ Xây dựng triển khai còn lúng túng, bị động.',
    'Công tác phối hợp giữa Bộ Tài chính với các địa phương ngày càng chặt chẽ.',
    'Cục Đường bộ Việt Nam thực hiện khá tốt nhiệm vụ được giao trong quý II.',
    'Nhiều bộ, ngành lập dự toán chưa sát thực tế.',
    'Khó khăn lớn nhất của các xã miền núi là thiếu cán bộ địa chính.',
    'Không ít doanh nghiệp nợ bảo hiểm xã hội kéo dài.',
  ),
  ...of(
    'UBND TỈNH NGHỆ AN',
    'ngày 09 tháng 7 năm 2018',
    'Sở Y tế rà soát danh mục thuốc chưa kịp thời, còn bỏ sót.',
    'Việc UBND các huyện bàn giao mặt bằng chậm là nguyên nhân chính.',
    'Các chủ đầu tư báo cáo chậm, số liệu thiếu chính xác.',
    'Còn 05 huyện chưa hoàn thành cấp giấy chứng nhận trước ngày 30/6/2018.',
    'Trong 6 tháng đầu năm, Sở Nội vụ đã trình UBND tỉnh 12 đề án.',
    'Đến nay, Ban Quản lý dự án mới giải ngân được 32% kế hoạch vốn.',
    'Trách nhiệm để xảy ra sai sót thuộc về Phòng Kế hoạch và Ban Quản lý chợ.',
    'Đây là lần thứ hai UBND tỉnh nhắc nhở các chủ đầu tư về giải ngân.',
  ),
  // thanks and praise
  ...of(
    'VĂN PHÒNG CHÍNH PHỦ',
    'ngày 02 tháng 11 năm 2020',
    'Ban Chỉ đạo cảm ơn các nhà tài trợ đã đồng hành với Chương trình.',
    'Phó Thủ tướng chia sẻ với những khó khăn của chính quyền, nhân dân các tỉnh miền Trung.',
    'Biểu dương Công an tỉnh Quảng Trị, Quân khu 4 cứu hộ kịp thời, hiệu quả.',
    'Hoan nghênh Hiệp hội Dệt may đã chủ động đề xuất giải pháp.',
  ),
  ...of(
    'BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN',
    'ngày 21 tháng 3 năm 2016',
    'Bộ trưởng đánh giá cao việc Cục Thú y xây dựng kế hoạch tiêm phòng từ sớm.',
    'Đề án đã được Ban Cán sự đảng cho ý kiến.',
    'Dự thảo được Vụ Pháp chế thẩm định tháng 2/2016.',
    'Báo cáo do Tổng cục Thủy lợi chuẩn bị đầy đủ, rõ ràng.',
    'Ngân hàng Thế giới dự kiến cử đoàn thẩm định vào tháng 9/2016.',
  ),
  // aims, principles, whose business it is
  ...of(
    'UBND THÀNH PHỐ ĐÀ NẴNG',
    'ngày 17 tháng 01 năm 2022',
    'Chỉ tiêu thu ngân sách năm 2022 của ngành Thuế là 19.500 tỷ đồng.',
    'Mục tiêu: các trường phổ thông có Internet tốc độ cao.',
    'Tầm nhìn đến năm 2045: thành phố trở thành trung tâm kinh tế biển của cả nước.',
    'Nguyên tắc là cấp nào quyết định, cấp đó chịu trách nhiệm.',
    'Quan điểm chỉ đạo: lấy người dân làm trung tâm, doanh nghiệp là động lực.',
    'Chuyển đổi số là việc của mọi cấp, mọi ngành, không của riêng Sở Thông tin và Truyền thông.',
    'An toàn giao thông là trách nhiệm của toàn xã hội.',
    'Tinh thần chung là phân cấp mạnh cho các địa phương, đi đôi với kiểm tra, giám sát.',
    'Kinh nghiệm của Sở Du lịch là khảo sát trước, ký hợp đồng sau.',
  ),
  // what happened, who was there
  ...of(
    'VĂN PHÒNG CHÍNH PHỦ',
    'ngày 20 tháng 5 năm 2021',
    'Ngày 12/4/2021, Bộ Y tế tiếp nhận 811.200 liều vắc xin.',
    'Tại cuộc họp, Bộ Tài chính trình bày báo cáo, Bộ Tư pháp phát biểu ý kiến.',
    'Cùng dự có lãnh đạo Bộ Xây dựng, UBND tỉnh Nghệ An.',
    'Theo báo cáo của Bộ Giao thông vận tải, tuyến đường đã thông xe kỹ thuật.',
    'Thành phần gồm đại diện Bộ Tài chính, Kho bạc Nhà nước, chủ đầu tư.',
    'Thời gian, địa điểm: 8 giờ ngày 20/5/2021, tại trụ sở Văn phòng Chính phủ.',
    'Danh sách các cơ quan chậm nộp báo cáo: Bộ Nội vụ, Bộ Tư pháp, Tổng cục Thống kê.',
  ),
  // what must come first
  ...of(
    'UBND TỈNH BÌNH ĐỊNH',
    'ngày 11 tháng 4 năm 2017',
    'Nếu Bộ Tài chính chấp thuận nguồn vốn thì dự án khởi công được trong năm 2017.',
    'Trường hợp nhà thầu vi phạm tiến độ thì bị xử phạt theo hợp đồng.',
    'Khi nào UBND huyện bàn giao đủ mặt bằng, việc thi công mới thuận lợi.',
    'Hồ sơ chỉ được xem xét sau khi Sở Xây dựng thẩm định.',
    // what was done, is being done, was told before
    'Sở Công Thương vừa ban hành hướng dẫn về đấu thầu chợ.',
    'UBND tỉnh đã giao Sở Xây dựng lập quy hoạch từ năm 2014.',
    'Bộ Tài chính đang lấy ý kiến các bộ, ngành về dự thảo Nghị định.',
    'Trước đó, Thanh tra tỉnh kết luận có 03 sai phạm tại dự án.',
    'Đến hết tháng 3/2017, các xã đã hoàn thành thu quỹ phòng, chống thiên tai.',
    'Gói thầu XL-03 do Tổng công ty Trường Sơn thi công vượt tiến độ.',
    'Tài liệu được gửi tới các đại biểu trước ngày họp 03 ngày.',
  ),
  // what others think, ask for or plan
  ...of(
    'UBND TỈNH HÀ TĨNH',
    'ngày 06 tháng 6 năm 2023',
    'Giám đốc Sở Y tế cho rằng các bệnh viện phải tự chủ nhiều hơn.',
    'Nhiều đại biểu kiến nghị Trung ương bố trí thêm vốn cho đường tuần tra biên giới.',
    'Ý kiến của Ủy ban Mặt trận Tổ quốc tỉnh là cần lấy ý kiến nhân dân trước khi quyết định.',
    'Sở Tài chính xin lùi thời hạn trình dự toán đến hết tháng 10.',
    'Như Sở Y tế đã nêu, thuốc hiếm khó mua.',
    'Câu hỏi đặt ra là vì sao Sở Công Thương không điều chỉnh quy hoạch sớm hơn.',
    'Phía Nhật Bản sẽ gửi thiết kế trong quý III/2023.',
    'UBND tỉnh sẽ họp với các nhà đầu tư vào cuối tháng 8/2023.',
  ),
  // duties as the law has them
  ...of(
    'BỘ TƯ PHÁP',
    'ngày 15 tháng 10 năm 2024',
    'Theo Luật Đầu tư công, chủ đầu tư có trách nhiệm lập báo cáo đề xuất chủ trương đầu tư.',
    'Pháp luật về đất đai quy định UBND cấp huyện cấp giấy chứng nhận lần đầu.',
    'Thẩm quyền phê duyệt thuộc Bộ trưởng Bộ Tư pháp.',
    'Điều 12 của Nghị định đã giao Bộ Y tế hướng dẫn chi tiết.',
    'Chức năng của Sở Tư pháp là tham mưu, giúp UBND tỉnh quản lý nhà nước về tư pháp.',
    'Bộ Quốc phòng là cơ quan quản lý nhà nước về quốc phòng.',
  ),
  // what is agreed to, or not
  ...of(
    'UBND TỈNH THANH HÓA',
    'ngày 25 tháng 9 năm 2025',
    'Đồng ý chủ trương sửa chữa trụ sở Sở Nội vụ.',
    'Thống nhất với Tờ trình của Sở Tài chính về điều chỉnh dự toán.',
    'Cơ bản nhất trí với phương án do Sở Xây dựng đề xuất tại cuộc họp.',
    'Cho phép UBND xã Hoằng Hóa sử dụng nguồn vượt thu để sửa đường.',
    'Không xem xét kiến nghị của Công ty Cổ phần Xi măng Thanh Sơn về gia hạn nợ.',
    'Chấp thuận đề nghị của Ban Quản lý Khu kinh tế Nghi Sơn về thay đổi vị trí cổng.',
  ),
  // as a meeting's account tells it
  ...of(
    'UBND TỈNH QUẢNG NAM',
    'ngày 12 tháng 5 năm 2020',
    'Thu ngân sách của Cục Thuế đạt 52% dự toán, tăng 8% so với cùng kỳ.',
    'Sở Giao thông vận tải là chủ đầu tư dự án, Ban Quản lý dự án là đơn vị điều hành.',
    'Thời gian qua, các sở, ngành phối hợp nhịp nhàng, giải quyết nhiều vướng mắc.',
    'Nguyên nhân chủ quan là một số chủ đầu tư thiếu quyết liệt trong chỉ đạo, điều hành.',
    'Qua kiểm tra, Sở Tài nguyên và Môi trường phát hiện 17 trường hợp lấn chiếm đất.',
    'Sở Xây dựng và Sở Tài chính còn ý kiến khác nhau về đơn giá.',
    'UBND tỉnh chia buồn với gia đình các nạn nhân bị lũ cuốn.',
    'Tình trạng các xã nộp báo cáo trễ hạn kéo dài nhiều năm.',
    'Kết quả kiểm tra của Thanh tra tỉnh cho thấy 4 gói thầu nghiệm thu khống khối lượng.',
    'Người dân mong muốn UBND huyện sớm trả tiền đền bù.',
    'Việc lập quy hoạch thuộc trách nhiệm của Sở Xây dựng, không thuộc Ban Quản lý khu kinh tế.',
    'Sở Y tế có 12 đơn vị trực thuộc, 3.200 viên chức.',
    'So với các tỉnh trong vùng, tỉnh Quảng Nam đứng thứ ba về giải ngân.',
    'Thông báo này thay thế Thông báo số 45/TB-UBND ngày 11/02/2020.',
    'Sở Nội vụ không có ý kiến gì thêm.',
    'Chủ đầu tư cho biết sẽ hoàn thành móng trụ trong tháng 6/2020.',
    'Vướng mắc hiện nay là Bộ Tài chính chưa có hướng dẫn thanh toán.',
    'Theo quy định hiện hành, UBND cấp xã xác nhận nguồn gốc đất trong thời hạn 10 ngày.',
  ),
  // by which a decision is put in force
  ...of(
    'VĂN PHÒNG CHÍNH PHỦ',
    'ngày 14 tháng 8 năm 2019',
    'Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ và Chủ tịch Ủy ban nhân dân các tỉnh chịu trách nhiệm thi hành Nghị quyết này.',
    'Bộ trưởng Bộ Tài chính và Thủ trưởng các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này.',
  ),
];

/** The same words in points that tell somebody: what is lacking, late or planned is what the deed is about. */
export const stillTasks: TaskRow[] = (
  [
    ['Sở Tư pháp rà soát các văn bản chưa đúng quy định.', 'Sở Tư pháp < -'],
    ['Sở Nội vụ kiểm điểm các đơn vị báo cáo chậm.', 'Sở Nội vụ < -'],
    ['Sở Y tế hỗ trợ các bệnh viện còn thiếu bác sĩ.', 'Sở Y tế < -'],
    ['Sở Tài chính xử lý các dự án còn thiếu vốn.', 'Sở Tài chính < -'],
    ['Sở Y tế thực hiện tốt nhiệm vụ tiêm chủng trong quý II.', 'Sở Y tế < -'],
    ['Sở Xây dựng xin ý kiến Bộ Xây dựng trước khi thi công.', 'Sở Xây dựng < -'],
    ['Tại cuộc họp tới, Sở Tài chính trình bày báo cáo.', 'Sở Tài chính < -'],
    ['Khi có hướng dẫn, Sở Tài chính trình UBND tỉnh.', 'Sở Tài chính < -'],
    ['Kiến nghị của Sở Y tế: giao Sở Tài chính xem xét.', 'Sở Tài chính < -'],
    ['Sở Tài chính bố trí vốn; trước đó, thẩm tra hồ sơ của các xã.', 'Sở Tài chính < -'],
    ['Các ngân hàng chia sẻ khó khăn với doanh nghiệp.', 'Các ngân hàng < -'],
    ['Qua rà soát, Sở Y tế phát hiện sai phạm thì xử lý nghiêm, báo cáo UBND tỉnh.', 'Sở Y tế < -'],
    ['Hằng năm Sở Y tế báo cáo UBND tỉnh.', 'Sở Y tế < -'],
    ['Sở Y tế có văn bản gửi Bộ Y tế.', 'Sở Y tế < -'],
    ['UBND tỉnh giao Sở Xây dựng lập quy hoạch chợ.', 'Sở Xây dựng < -'],
  ] as const
).map(([point, ...tasks]) => ({ by: 'UBND TỈNH NGHỆ AN', on: 'ngày 09 tháng 7 năm 2018', point, tasks }));

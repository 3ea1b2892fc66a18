/** What sounds alike and sets no limit. */
export const NO_LIMIT_OCCASIONS: readonly {
  readonly meaning: string;
  readonly on: string;
  readonly rows: readonly string[];
}[] = [
  {
    meaning: 'a rhythm, a feast or a day that is only told',
    on: '2026-04-10',
    rows: [
      'Phong trào dọn vệ sinh được duy trì hằng tuần tại các khu phố.',
      'Phường đã duy trì mỗi tháng một lần.',
      'Chợ phiên họp vào sáng Chủ nhật hằng tuần.',
      'Câu lạc bộ thường sinh hoạt vào sáng thứ Bảy hằng tuần.',
      'Hiện nay giá vật liệu được công bố hằng tháng số liệu chưa sát.',
      'Lễ hội đang được tổ chức mỗi năm một lần vào tuần đầu năm.',
      'Giá vé tàu tăng mạnh trước dịp nghỉ lễ Quốc khánh 02/9.',
      'Người dân đã trang hoàng nhà cửa trước dịp kỷ niệm ngày giải phóng.',
      'Các trường đã khử khuẩn phòng học trước khi học sinh trở lại trường.',
      'Mô hình được đánh giá kỹ trước khi nhân rộng.',
      'Phụ huynh lo lắng trước khi con em đến trường.',
      'Nước thải trước khi xả ra sông phải được xử lý.',
      'Xe khách trước khi ký lệnh xuất bến phải báo cáo số chỗ.',
      'Dữ liệu được cập nhật ngay khi có thay đổi.',
      'Hệ thống đã gửi cảnh báo ngay khi phát hiện sự cố.',
      'Kết luận tại giao ban quý I nêu rõ trách nhiệm.',
      'Thủ tướng chỉ đạo tại phiên họp thường kỳ quý I.',
      'Các nội dung đã thống nhất tại giao ban công tác dân vận quý I.',
      'Đến hết ngày 31/3/2026 trên địa bàn không còn hộ nghèo.',
      'Dư nợ vào thời điểm 30/6/2026 ước 900 tỷ đồng.',
      'Tỷ lệ hồ sơ trễ hạn là 2% vào thời điểm 31/3/2026.',
      'Duy trì toàn bộ trạm kiểm soát đến hết quý III năm 2026.',
      'Vận hành toàn bộ hệ thống cũ đến hết năm 2026.',
      'Thống nhất thời gian tổ chức Tuần lễ văn hóa từ ngày 12/6 đến ngày 17/6/2026; Lễ khai mạc vào 20 giờ 00 ngày 12/6/2026.',
      'Thống nhất thời gian tổ chức Hội chợ từ ngày 05/5/2026 đến ngày 09/5/2026.',
      'Đồng ý thời gian khai mạc Liên hoan vào ngày 20/5/2026.',
      'Đồng ý địa điểm tổ chức tại Quảng trường; Lễ bế mạc vào tối ngày 25/5/2026.',
      'Đã tổ chức sơ duyệt ngày 08/4 và tổng duyệt ngày 09/4.',
      'Buổi tổng duyệt ngày 22/5 diễn ra tại Quảng trường.',
      'Chương trình được tổ chức tổng duyệt ngày 22/5.',
      'Dự kiến tổ chức chạy thử ngày 15/6/2026.',
      'Lãnh đạo tỉnh dự và xem tổng duyệt ngày 22/5.',
      'Thống nhất lịch thi đấu từ ngày 01/6/2026 đến ngày 10/6/2026.',
    ],
  },
];

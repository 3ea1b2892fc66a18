import type { TaskRow } from './tasks.ts';

/** Where one task ends and the next begins: behind a limit, a semicolon, a scene, in a list run on in one line. */
export const splits: TaskRow[] = [
  {
    point: 'Bộ Công Thương tăng cường quản lý thu mua. Cùng với Bộ Tài chính nghiên cứu điều kiện xuất khẩu.',
    tasks: ['Bộ Công Thương < -', 'Bộ Công Thương < Bộ Tài chính'],
  },
  {
    point:
      'Ủy ban nhân dân tỉnh Hà Giang thực hiện tốt chính sách giảm nghèo. Trước mắt, di chuyển các hộ ở vùng sạt lở.',
    tasks: ['Ủy ban nhân dân tỉnh Hà Giang < -', 'Ủy ban nhân dân tỉnh Hà Giang < -'],
  },
  {
    point: 'Bộ Y tế củng cố tuyến cơ sở. Thi hành nghiêm quy định về giá thuốc. Chú trọng y tế dự phòng.',
    tasks: ['Bộ Y tế < -', 'Bộ Y tế < -', 'Bộ Y tế < -'],
  },
  {
    point: 'Bộ Quốc phòng quy tập hài cốt liệt sĩ; Bộ Nội vụ phúc tra hồ sơ người có công.',
    tasks: ['Bộ Quốc phòng < -', 'Bộ Nội vụ < -'],
  },
  {
    point: 'Bộ Y tế bố trí kinh phí; tối thiểu mỗi quý một lần, Bộ Nội vụ tổ chức đối thoại với người lao động.',
    tasks: ['Bộ Y tế < -', 'Bộ Nội vụ < -'],
  },
  {
    point: 'Bộ Y tế hoàn thiện thể chế; trong tháng 5/2026, Bộ Tài chính báo cáo phương án.',
    tasks: ['Bộ Y tế < -', 'Bộ Tài chính < -'],
  },
  {
    point:
      'Trước 20/3/2026, Bộ Tài chính phải trình Chính phủ dự thảo Nghị định, trước 30/3/2026 Bộ Tư pháp hoàn thành thẩm định.',
    tasks: ['Bộ Tài chính < -', 'Bộ Tư pháp < -'],
  },
  {
    point: 'Hằng năm, vào Quý IV, Bộ Tài chính tổng hợp báo cáo Thủ tướng Chính phủ.',
    tasks: ['Bộ Tài chính < -'],
  },
  {
    point:
      'Bộ Xây dựng nạo vét hệ thống thoát nước trước mùa mưa năm 2026; riêng các điểm ngập nặng hoàn thành trong tháng 4/2026.',
    tasks: ['Bộ Xây dựng < -', 'Bộ Xây dựng < -'],
  },
  {
    point: 'Bộ Y tế phê duyệt 20 gói thầu trước ngày 20/3/2026; riêng gói thầu số 7 trong tháng 4/2026.',
    tasks: ['Bộ Y tế < -', 'Bộ Y tế < -'],
  },
  {
    point:
      'Đến hết tháng 6/2026, Bộ Y tế hoàn thành kiểm kê tài sản; bàn giao hồ sơ cho Bộ Nội vụ trước ngày 15/7/2026.',
    tasks: ['Bộ Y tế < -', 'Bộ Y tế < -'],
  },
  {
    point: 'Bộ Công an kiểm tra; từ ngày 01/7/2026 Bộ Xây dựng thực hiện thu phí không dừng.',
    tasks: ['Bộ Công an < -', 'Bộ Xây dựng < -'],
  },
  {
    point: 'Từ nay đến hết năm 2026, Bộ Xây dựng tập trung xử lý dứt điểm các dự án tồn đọng.',
    tasks: ['Bộ Xây dựng < -'],
  },
  {
    point: 'Tập đoàn Điện lực Việt Nam hoàn thành đóng điện trước 31/8/2026, không lùi tiến độ.',
    tasks: ['Tập đoàn Điện lực Việt Nam < -'],
  },
  {
    point: 'Bộ Y tế liên thông dữ liệu khám bệnh trong tháng 7/2026, phấn đấu xong trước ngày 20/7/2026.',
    tasks: ['Bộ Y tế < -'],
  },
  {
    point: 'Các bộ phân bổ hết vốn trước ngày 15/8/2026; sau thời hạn này, Bộ Tài chính tổng hợp, báo cáo Chính phủ.',
    tasks: ['Các bộ < -', 'Bộ Tài chính < -'],
  },
  {
    point: 'Đến trước ngày 15/8/2026 Bộ Công Thương phải hoàn thành việc rà soát.',
    tasks: ['Bộ Công Thương < -'],
  },
  { point: 'Trước mắt, trong tuần này, Bộ Tài chính hướng dẫn xử lý tài sản công.', tasks: ['Bộ Tài chính < -'] },
  {
    point:
      'Các nhiệm vụ cụ thể:\n(1) Bộ Nội vụ hướng dẫn vị trí việc làm; (2) Bộ Tài chính bố trí kinh phí; (3) Bộ Y tế lập danh mục; hoàn thành trước ngày 30/6/2026.',
    tasks: ['Bộ Nội vụ < -', 'Bộ Tài chính < -', 'Bộ Y tế < -'],
  },
  // what those told must not do
  {
    point: 'Sở Xây dựng dọn hết vật liệu ven đường. Tuyệt đối không đốt nhựa đường ngoài trời.',
    tasks: ['Sở Xây dựng < -', 'Sở Xây dựng < -'],
  },
  {
    point: 'Công an xã kiểm tra bến đò. Kiên quyết không cho xuất bến khi gió mạnh.',
    tasks: ['Công an xã < -', 'Công an xã < -'],
  },
  {
    point: 'Bộ Y tế rà soát kho thuốc. Nghiêm cấm việc bán thuốc quá hạn.',
    tasks: ['Bộ Y tế < -', 'Bộ Y tế < -'],
  },
  {
    point: 'Sở Giáo dục và Đào tạo kiểm tra các bếp ăn. Tuyệt đối không sử dụng thực phẩm không rõ nguồn gốc.',
    tasks: ['Sở Giáo dục và Đào tạo < -', 'Sở Giáo dục và Đào tạo < -'],
  },
  {
    point: 'Bộ Công an rà soát hồ sơ, xác định đây là nhiệm vụ trọng tâm.',
    tasks: ['Bộ Công an < -'],
  },
];

/** What makes no task of its own: what the one who speaks will do, what was met or not, what a thing is limited to. */
export const noSplits: TaskRow[] = [
  {
    point: 'Bộ Nội vụ hoàn thiện thể chế; trong quý III năm 2026, báo cáo Thủ tướng Chính phủ về chế độ tiền lương.',
    tasks: ['Bộ Nội vụ < -'],
  },
  {
    point: 'Bộ Nội vụ rà soát vướng mắc; chậm nhất trong tháng 9/2026 trình Chính phủ phương án.',
    tasks: ['Bộ Nội vụ < -'],
  },
  {
    point: 'Trong tháng 6/2026, Bộ Y tế hoàn thiện dự thảo, trình Chính phủ trước ngày 20/6/2026.',
    tasks: ['Bộ Y tế < -'],
  },
  {
    point: 'Bộ Thông tin và Truyền thông tuyên truyền, nhất là các điển hình tốt, những địa phương làm tốt.',
    on: 'ngày 05 tháng 3 năm 2020',
    tasks: ['Bộ Thông tin và Truyền thông < -'],
  },
  { point: 'Thủ tướng Chính phủ sẽ nghe báo cáo lại về nội dung này vào đầu tháng 5/2026.', tasks: [] },
  { point: 'Hạn chế là 14 xã chưa hoàn thành số hóa trong quý I/2026.', tasks: [] },
  { point: 'Có thể kiểm tra để làm rõ các nội dung liên quan đến thời kỳ trước đó.', tasks: [] },
  {
    point: 'Bộ Xây dựng hoàn thiện Thông tư định mức, ký ban hành trong tháng 10/2026, có hiệu lực ngay từ ngày ký.',
    tasks: ['Bộ Xây dựng < -'],
  },
  { point: 'Bộ Y tế rà soát kho thuốc. Tuyệt đối không ai đứng ngoài cuộc.', tasks: ['Bộ Y tế < -'] },
  { point: 'Bộ Y tế rà soát kho thuốc. Kiên quyết không chỉ là khẩu hiệu.', tasks: ['Bộ Y tế < -'] },
  { point: 'Các tỉnh phải coi bảo đảm nguồn cát là nhiệm vụ chính trị.', tasks: [] },
  { point: 'Yêu cầu các bộ xác định đây là nhiệm vụ trọng tâm của năm 2026.', tasks: [] },
  { point: 'Các xã cần xem phòng cháy là một trong những nhiệm vụ hàng đầu.', tasks: [] },
];

const DEEDS = [
  'triển khai thực hiện|triển khai|thực hiện|báo cáo|xử lý|khắc phục|trình|chấn chỉnh|kiểm tra|dừng|chấm dứt|rà soát',
  'thông báo|tổ chức|thành lập|hướng dẫn|di dời|sơ tán|công bố|bố trí|tháo gỡ|đình chỉ|thu hồi|phân công|chuẩn bị',
  'tiếp nhận|bàn giao|ban hành|tạm dừng|gửi|bổ sung|tăng cường|huy động|điều động|tháo dỡ|phá dỡ|thanh thải|nạo vét',
  'sửa chữa|gia cố|khôi phục|đóng cửa|phê duyệt|công khai|niêm yết|nộp|hoàn trả|cử|cấp|thi công|khởi công|nghiệm thu',
  'thanh toán|chi trả|xuất cấp|lắp đặt|dập tắt|cứu chữa|làm rõ|giải quyết',
  '(?:dừng|ngừng|đình chỉ) (?:thi công|hoạt động|khai thác|sản xuất|sử dụng|việc này)',
  // of people and posts
  'di chuyển|luân chuyển|điều chuyển|thay thế|kiện toàn|phân bổ|cách ly|điều trị|kiểm điểm|xác minh|điều tra',
  // of works and places
  'rào|thu hẹp|khoanh vùng|phong tỏa|giải tỏa|cưỡng chế|cắm biển|rào chắn|giải phóng|thu gom|dọn dẹp|hàn khẩu|đắp',
  'sửa|vá|cải tạo|xử trí|phun|tiêu hủy|tiêm|khử khuẩn|vận chuyển|hỗ trợ|cứu trợ|tuần tra|bảo dưỡng|đào',
  // of papers and rules
  'áp dụng|bãi bỏ|sửa đổi|điều chỉnh|hủy bỏ|hủy|cắt giảm|hoàn thiện|hoàn thành|xây dựng|lập|ký|chuyển|trả lời|phúc đáp',
  'cung cấp|cập nhật|kết nối|phát động|khởi động|đăng tải|quán triệt|phổ biến|giao vốn|giải ngân|tạm ứng|đấu thầu',
  'xem xét|nghiên cứu|đề xuất|tham mưu|làm việc|trao đổi|liên hệ|yêu cầu|chỉ đạo|phối hợp|đôn đốc|thanh tra|giám sát',
  'gỡ|gỡ bỏ|xóa bỏ|loại bỏ|trưng dụng|mua|nhập khẩu|dự trữ|đưa|mở|đóng|khai báo|tổng kiểm tra|vào cuộc|bắt tay',
];

/** Verbs after which "ngay" is an order to act at once; "khẩn trương" and "sớm" are never limits. */
export const AT_ONCE = `(?:${DEEDS.join('|')})`;

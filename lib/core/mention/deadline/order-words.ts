import { ABOVE } from './body-words.ts';
import { L, R, re } from './trap.ts';

/** Words of an order or an undertaking. */
export const ORDER = re(
  `${L}(?:giao(?! (?:thông|dịch|lưu|thương|thoa|nhau))|yêu cầu|đề nghị|chủ trì|phối hợp|xây dựng|trình|báo cáo|ban hành|tổ chức|triển khai|hoàn thành|hoàn thiện|hoàn tất|thực hiện|rà soát|tham mưu|đề xuất|phấn đấu|khẩn trương|phải|cần|tập trung|đẩy nhanh|đẩy mạnh|bảo đảm|đảm bảo|gửi|cung cấp|công bố|khởi công|khánh thành|nghiên cứu|kiểm tra|xử lý|giải quyết|đưa|bố trí|phê duyệt|thẩm định|cho ý kiến|có ý kiến|góp ý|tiếp thu|cập nhật|kết nối|số hóa|vận hành|thí điểm|thành lập|kiện toàn|ký|tổng hợp|đánh giá|tuyên truyền|mở|giải ngân|bàn giao|nghiệm thu|quyết toán|tháo gỡ|chuẩn bị|lập|điều chỉnh|bổ sung|sửa đổi|sơ kết|tổng kết|thanh tra|giám sát|thu hồi|xóa|chấm dứt|dừng|di dời|sắp xếp|tuyển dụng|công khai|niêm yết|đấu thầu|lựa chọn|thi công|lắp đặt|đầu tư|xong|kết thúc|khắc phục|thông xe|nộp|chuyển|hướng dẫn|quyết định|xác định|phân bổ|giao vốn|đạt|thông qua|cấp|tích hợp|liên thông|chia sẻ|cắt giảm|kết quả|được|phủ sóng|nâng|xây|cải tạo|trồng|chi trả|hoàn trả|hỗ trợ|tăng cường|đào tạo|bồi dưỡng|tập huấn|kiểm kê|tinh giản|sửa chữa|nạo vét|gia cố|chuyển đổi|thay thế|khôi phục|nghiên cứu|quy hoạch|mua sắm|tiêm|phun|khám|vận động|ký kết|bảo vệ|phủ kín|xóa bỏ|ứng dụng|làm|tiến hành|khảo sát|đàm phán|tiếp tục|quán triệt|phổ biến (?:chỉ thị|nghị quyết|kết luận|pháp luật|đến)|đóng điện|phát điện|hòa lưới|phục hồi|hợp long|điều chuyển|thanh lý|quyết liệt|trả lời|giải đáp|phúc đáp|giải trình|chấn chỉnh|kiểm điểm|thẩm tra|thẩm duyệt|lấy ý kiến|xin ý kiến|cắm mốc|kiểm đếm|thoái vốn|cổ phần hóa|sáp nhập|hợp nhất|giải thể|tiếp nhận|chuyển giao|khai trương|ra mắt|phát hành|tháo dỡ|cưỡng chế|xuất cấp|tuyển chọn|rút ngắn|hủy bỏ|bãi bỏ|sửa|chốt|thực hành|thu xếp)${R}`,
);
/** Words that make a number a wish and not a report. */
export const WISH = re(
  `${L}(?:phấn đấu|bảo đảm|đảm bảo|yêu cầu|phải|cần|để|nhằm|khẩn trương|tập trung|đẩy nhanh|đẩy mạnh|giao(?! (?:thông|dịch|lưu|thương|thoa|nhau))|trình|quyết tâm|hoàn thành|giải pháp|đề nghị|chủ trì|thực hiện|tổ chức|cắt giảm|triển khai|báo cáo (?:kết quả|${ABOVE}))${R}`,
);
export const FIGURE = re(
  `${L}(?:đạt|tăng|giảm|ước|chiếm|ghi nhận|thu hút|giải ngân|có|là|còn)(?: [\\p{L}]+){0,4} (?<!(?:năm|số|ngày|tháng|điều|khoản|quý|lần thứ|giai đoạn) )[\\d]`,
);
export const REPORTING = re(
  `${L}(?:đã|có (?:văn bản|công văn|tờ trình|báo cáo) số|đạt(?! chuẩn)|(?<!gia )tăng(?! cường)|(?<!cắt )giảm|ước|ghi nhận|chiếm|diễn ra|xảy ra|tiếp tục (?:duy trì|được|có|xu hướng)|cả nước|toàn tỉnh|toàn quốc|tình hình|nền kinh tế|chỉ số|kim ngạch|cho thấy|còn(?! lại))${R}`,
);
export const MUST = re(
  `${L}(?:phải|cần|yêu cầu|giao(?! (?:thông|dịch|lưu|thương|thoa|nhau))|đề nghị|hoàn thành|khẩn trương|trình|báo cáo|ban hành|xây dựng|rà soát|tổ chức|triển khai|gửi|công bố|khởi công|thực hiện|xử lý|tham mưu|đề xuất|bảo đảm|đảm bảo|chủ trì|tập trung|phê duyệt|thẩm định|cập nhật|tổng hợp|kiểm tra|thành lập|kiện toàn|thanh tra|lắp đặt|khắc phục|sửa chữa|di dời|thu hồi|bàn giao|thi công)${R}`,
);

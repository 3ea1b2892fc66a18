import { Sought } from '../../text/sought.ts';
import { quick } from '../../text/words.ts';

/** Words that limits by an event are told with. */

/** A pattern for text in lower case, tried only where its matches may begin. */
export const sought = (pattern: RegExp): Sought => new Sought(quick(pattern));

/** One-off deeds, which can have a last day; a standing manner ("kiểm tra xe trước khi xuất bến") is told by HABIT. */
export const ORDERS =
  '(?:hoàn thành|hoàn thiện|hoàn tất|phê duyệt|công bố|đánh giá|trình|ban hành|cam kết|cấp|lấy ý kiến|xin ý kiến|gửi|thẩm định|thẩm tra|báo cáo|bàn giao|nghiệm thu|thông báo|di dời|khắc phục|xử lý|tổ chức|hướng dẫn|rà soát|chuẩn bị|bố trí|thống nhất|lập|đưa|tổng vệ sinh|khử khuẩn|tập huấn|làm sạch|nạo vét|dứt điểm|tháo gỡ|gỡ(?: bỏ)?|ký|ký kết|nộp|kiểm định|chạy thử|đóng|trữ|tích nước|gặt|thu hoạch|hoàn trả|sửa chữa|tháo gỡ|gia cố|lắp đặt|tham mưu|điều chỉnh|cập nhật|truy thu|thanh toán|quyết toán|giải ngân|chi trả|hoàn thổ|tháo dỡ|đối chiếu|kiểm kê|tổng duyệt|công khai|niêm yết|xong)';
export const HABIT = quick(
  /(?<!\p{L})(?:việc(?! này(?!\p{L}))|quy định (?:về|việc|rõ)|quy trình|phải được|nguyên tắc|trường hợp|nếu|tăng cường|thường xuyên|kiên quyết|mọi|tất cả|từng|nước thải|đạt chuẩn|được|đã|theo đúng|làm cơ sở|làm căn cứ|nghiêm (?:túc|ngặt)|luôn|chất lượng)(?!\p{L})/u,
);
export const DIRECTS = quick(new RegExp(`(?<!\\p{L})${ORDERS}(?!\\p{L})`, 'u'));

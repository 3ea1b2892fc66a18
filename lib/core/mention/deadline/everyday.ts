import { quick } from '../../text/words.ts';
import type { Clause } from './clause.ts';

/** "thông báo cho nhân dân vùng hạ du trước khi xả lũ", "khai báo trước khi tái đàn": each time that somebody does so, a rule of the matter. */
const EACH_TIME = quick(
  /^trước khi (?:tiến hành |thực hiện |vận hành |tổ chức )?(?:xả (?:lũ|nước|thải|đáy|ra|vào)|thải ra|đổ thải|tái đàn|vào đàn|nhập đàn|trồng (?:lại|mới|rừng|cây)|gieo (?:sạ|trồng|cấy)|xuống giống|thả (?:giống|nuôi|cá|tôm)|thu hoạch|thu hái|giết mổ|xuất (?:bến|chuồng|xưởng|kho|bán|khẩu|cảng|viện|hàng|phát)|ra (?:khơi|đường|kho|trường|viện|vào|khỏi|biển|ngoài)|rời (?:cảng|bến)|cập cảng|vào (?:cảng|bến|ca|viện|lớp|phòng|khu vực)|lên (?:tàu|xe|máy bay)|lưu thông|nhập (?:cảnh|khẩu|viện|kho|học)|xuất cảnh|tiêu thụ|chế biến|sử dụng|ăn|uống|xả thải|nổ mìn|đi (?:biển|làm|vào hoạt động)|tham gia (?:giao thông|thi|bảo hiểm)|cho (?:tàu|xe|vay|phép)|khởi hành|(?:được )?(?:đưa )?(?:ra|vào) (?:thị trường|tiêu thụ|lưu thông)|bán ra|cấp (?:phép|giấy|mới)|thông quan|tuyển dụng|kết hôn|sinh|quyết định đầu tư)(?!\p{L})/u,
);
/** Whose doings they are: "hướng dẫn nông dân xử lý đất trước khi …", "yêu cầu lái xe kiểm tra … trước khi …". */
const OF_MANY = quick(
  /(?<!\p{L})(?:hướng dẫn|tuyên truyền|khuyến cáo|vận động|nhắc nhở|khuyến khích)(?: \p{L}+){0,4} (?:nông dân|ngư dân|người dân|bà con|nhân dân|người chăn nuôi|người nuôi|chủ tàu|ngư phủ|lái xe|thuyền trưởng|các hộ|hộ dân|hộ nuôi|hộ chăn nuôi|thương lái|người tiêu dùng|hành khách|khách hàng|thí sinh|du khách|phụ huynh|người lao động)(?!\p{L})[^;]*$/u,
);
/** A school year, a season or a festival comes but once, whoever gets ready for it. */
const COMES = /^trước (?:khi (?:bước |chính thức )?(?:vào )?(?:mùa|vụ|năm học|kỳ thi|học sinh|bão|lũ)|mùa|vụ|tết|dịp)/u;

/** "ít nhất 04 giờ trước khi xả lũ": so long ahead is a limit, each time. */
const COUNTED = /(?:ít nhất|tối thiểu|chậm nhất) (?:là )?\d/u;

/** Whether what is to come is done again and again by its nature, or by everybody: a rule, and no last day for a task. */
export const isEveryday = (clause: Clause, words: string): boolean =>
  !COUNTED.test(words) &&
  (EACH_TIME.test(words) || (/^trước khi/u.test(words) && !COMES.test(words) && OF_MANY.test(clause.clause)));

import { quick } from '../text/words.ts';

/**
 * Who in a report has authority over public bodies, and which bodies may be told. Patterns for the cheap question "is this a report of
 * directives?", asked before anything is read; who exactly is named is the lexicon's matter.
 */

/** Heads of companies, clubs and boards of examiners have authority over nobody but their own. */
const CHAIR =
  '(?:Phó )?[Cc]hủ tịch(?! Hội đồng (?:quản trị|tuyển sinh|thi|trường|coi thi|chấm)| (?:Liên đoàn|Hiệp hội|[Tt]ập đoàn|[Cc]ông ty|Hồ Chí Minh|Quốc hội|nước))';
/** A ministry or department by its name: a capital, or a lower-case trade ("Sở giáo dục"). */
const BODY =
  '(?:Bộ|Sở) (?!phận|máy|mặt|hữu|thú|đội (?:Việt|cụ))(?:\\p{Lu}|giao thông|giáo dục|y tế|tài chính|xây dựng|công an|nội vụ|tư pháp)';

/** Other governments tell nobody here. */
const ABROAD =
  'Nhật|Anh|Đức|Pháp|Ấn Độ|Thái Lan|Lào|Campuchia|Israel|Úc|Australia|Hàn Quốc|Trung Quốc|Nga|Mỹ|Canada|Singapore|Malaysia|Indonesia|Italy|Hà Lan|Ukraine|Pakistan|Hungary|Ba Lan|New Zealand|Thụy';

/** Someone who may tell public bodies what to do. Source of a pattern, letters as written. */
export const OFFICIAL = [
  `[Tt]hủ tướng(?! (?:${ABROAD})(?!\\p{L}))`,
  CHAIR,
  '(?:[Bb]ộ|[Tt]hứ|Tổng cục|Cục|Chi cục) trưởng',
  'Thường trực (?:Chính phủ|HĐND|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|UBND|Ban)',
  `Chính phủ(?! (?:${ABROAD})(?!\\p{L}))`,
  '[Bb]í thư',
  'Ban (?:Chỉ đạo|Chỉ huy|Bí thư|Thường vụ|Cán sự)',
  'Bộ Chính trị',
  '(?:UBND|U[ỷỶ] ban [Nn]hân dân|Ủy ban [Nn]hân dân|Uỷ ban [Nn]hân dân)',
  '(?:Tỉnh|Thành|Huyện|Quận|Đảng) [uủ][ỷy]',
  BODY,
  '(?:Giám đốc|Phó Giám đốc) (?:Sở|Công an)',
  '(?:Tổng cục|Ngân hàng Nhà nước|Bảo hiểm xã hội Việt Nam|Thanh tra Chính phủ|Thống đốc)',
  'Cục (?:trưởng|Cứu hộ|\\p{Lu})',
  'Cơ quan Thanh tra',
  'Văn phòng (?:Chính phủ|UBND|Ủy ban|Uỷ ban)',
  '(?:Công văn|Công điện|Chỉ thị|Văn bản|Thông báo|Kết luận)(?: (?:số )?(?:\\d|[^\\s,]{1,10}/)[^\\s,]{0,25}(?: ngày [\\d/.-]{4,10})?)?(?: (?:này|trên))?(?: cũng)?(?= (?:nêu rõ|yêu cầu|chỉ rõ|giao|đề nghị|lưu ý|,))',
  '[Ll]ãnh đạo (?:tỉnh|thành phố|Thành phố|TP|UBND|Bộ|huyện)',
  'Tập đoàn (?:Điện lực|Dầu khí|Công nghiệp|Bưu chính|Xăng dầu|Hóa chất|Cao su)',
  '(?:Ông|ông|Bà|bà|đồng chí|Đồng chí) \\p{Lu}\\p{Ll}+',
  '(?<=^|[.;]\\s)(?:Đồng chí|Ông|Bà)(?= (?:cũng |còn )?(?:yêu cầu|giao|chỉ đạo|phân công)(?!\\p{L}))',
  '(?<=^|[.;]\\s|[Tt]heo đó, )(?:Bộ|Sở)(?= (?:cũng )?(?:yêu cầu|đề nghị|giao)(?!\\p{L}))',
  '(?<=^|[.;]\\s)(?:Hà Nội|TP(?:\\.? ?HCM)?|Thành phố|Tỉnh|Quận|Huyện)(?= (?:cũng |vừa |đã )?(?:yêu cầu|giao|chỉ đạo|đề nghị))',
].join('|');

/** A body that may be told, behind the verb. Source of a pattern. */
export const TARGET = [
  '(?:[Bb]ộ|[Ss]ở|[Bb]an|[Nn]gành|[Cc]ục|[Vv]ụ|[Tt]ổng cục|[Cc]hi cục|[Pp]hòng) (?!phận|máy|mặt|hữu|thú|hành|đầu|chống|ngừa|ngự|việc|án|mùa|kiện|Việc|Án)(?:\\p{Lu}|ngành|tr|giao thông|giáo dục|y tế|tài chính|xây dựng|quản lý|chỉ|chức năng|liên quan|chuyên môn)',
  '(?:UBND|Ủy ban|Uỷ ban|UB ?MTTQ)',
  '(?:[Cc]hủ tịch|[Gg]iám đốc|[Hh]iệu trưởng|[Tt]hủ trưởng|Bộ trưởng|Thứ trưởng|người đứng đầu|lãnh đạo) ',
  '[Cc]ác (?:bộ|sở|ban|ngành|địa phương|cơ quan|đơn vị|tỉnh|thành|quận|huyện|thị xã|xã|phường|cục|công ty|tổng công ty|ngân hàng|trường|lực lượng|thành viên (?:Chính phủ|UBND|Ban|Hội đồng)|chủ đầu tư|nhà thầu|cấp|tổ (?:chức|đại biểu|công tác)|đồng chí|chi bộ|đảng bộ|chi cục|Bộ|Sở|Ban|Cục|Tỉnh|cơ sở|phòng)',
  '(?:Công an|Cảnh sát|Quân khu|Bộ đội|Thanh tra|Viện|Tòa án|Đài|Báo|Ngân hàng|Kho bạc|Bảo hiểm|Hải quan|Tập đoàn|Tổng công ty|Công ty|Trung tâm|Trạm|Văn phòng|Đại học|Trường|BTL) ',
  '(?:cơ quan|đơn vị|địa phương|chính quyền|chủ đầu tư|nhà thầu|doanh nghiệp (?:đầu mối|nhà nước|vận tải)|lực lượng (?:chức năng|quản lý|công an|quân đội|Công an|Quân đội)|ban quản lý|Ban quản lý|Ban Quản lý|tỉnh ủy|Tỉnh ủy|Thành ủy|thành uỷ|tỉnh uỷ)',
  '(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn) \\p{Lu}',
].join('|');

/** A line that begins with the body that is to act, as the points of such a report do. */
export const SUBJECTS = quick(
  /^\s*(?:[-–+•*]\s*|\d{1,2}[.)]\s*|[a-zđ]\)\s*)?(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Chủ tịch UBND|Giám đốc|Thủ trưởng|Các|Sở|Bộ|Công an|Văn phòng|Ban Quản lý|Phòng|Chi cục|Cục)\s+\p{L})/u,
);

/** At question time the chair only gives the floor; at an appointment the one appointed is told to do well. */
export const GIVES_FLOOR = quick(
  /^[^.;]{0,70}(?<!\p{L})(?:trả lời|(?<!(?:kiểm tra|xác minh|điều tra|rà soát|khẩn trương|thanh tra),? )làm rõ(?! (?:trách nhiệm|nguyên nhân))|phát biểu|đặt câu hỏi|tranh luận|giải trình|trên cương vị|cương vị mới|tân |giúp đỡ|tạo điều kiện)(?!\p{L})/u,
);

import { Cued } from '../text/cue-words.ts';
import { Opening } from '../text/opening.ts';

/** Words of a clause that show what is to become of it: whether it tells, states, relates or only says by when. */

/** "Thời gian hoàn thành xong trước ngày 05/10/2026": only says by when. */
export const ONLY_WHEN = new Opening(
  /^(?:\(?\s*)(?:Thời gian|Thời hạn|Tiến độ|Hạn|Hoàn thành|Yêu cầu hoàn thành|Việc (?:này|trên)|Tất cả (?=hoàn thành|xong|các (?:nội dung|nhiệm vụ|công việc))|Các (?:nội dung|nhiệm vụ|công việc) (?:này|trên|nêu trên)|Báo cáo trước)/iu,
);
/** "…, |hoàn thành toàn tuyến trước ngày 19/12/2026": ends a thing of its own, not what was told before. */
export const ENDS_OWN = new Opening(
  /^hoàn thành (?!(?:trước|trong|vào|chậm|muộn|xong|và|đến|theo|đúng|sớm|dứt|ngay|khoảng|cơ bản|cùng|ngày|tháng|quý|năm|tất cả|toàn bộ|các nội dung|các nhiệm vụ|các công việc|nội dung|nhiệm vụ|công việc|việc (?:này|trên|nêu)|công tác (?:này|trên|nêu)|báo cáo|để|từng|được|thủ tục)(?!\p{L}))\p{L}+ \p{L}/iu,
);
export const STATES = new Opening(
  /^(?:Nội dung báo cáo|Yêu cầu đặt ra là|Đây là|Kết quả|Hiện nay|Đến nay|Tính (?:chung )?(?:đến|tới|từ)|Thống kê (?:sơ bộ |ban đầu |nhanh )?(?:đến|của|cho thấy|tới|từ|tại)|Qua |Tuần không|Tuy nhiên|Nguyên nhân|Trên đây|Như vậy|Thực tế|Đó là|Điều này|Mục tiêu|Hồ sơ gồm|Bao gồm|Có thể|Kèm theo|Ghi chú|Báo cáo (?:của|này|nêu|cho thấy|cho biết)(?!\p{L}))/u,
);
/** "Phát triển … là nhiệm vụ quan trọng": says what a thing is. */
export const IS = new Cued(
  /^[^,;:]{0,120}\slà\s(?:nhiệm vụ|một|vấn đề|trách nhiệm|yêu cầu|việc|công việc|nội dung|khâu|giải pháp|động lực|nền tảng|yếu tố|điều kiện)/u,
  'là',
);
/** "Thông báo kết luận nêu rõ …": the paper, not the deed of telling. */
export const PAPER_SAYS = new Opening(/^[Tt]hông báo (?:kết luận|số|này|trên|cũng|nêu)\s/u);
/** "Thủ tướng Chính phủ đã ban hành …": a subject whose deed is past. */
export const DONE = new Opening(
  /^(?:Thủ tướng|Phó Thủ tướng|Chính phủ|Quốc hội|Bộ|Các [bB]ộ|Các địa phương|UBND|Ủy ban nhân dân|Tỉnh|Thành phố|Sở|Đến nay|Hiện)[^,;:]{0,80}?\s(?:đã|vừa|mới)\s|^(?:Việc|Công tác)\s[^,;:]{3,90}?\sđã\s(?:xong|hoàn thành|đạt|được (?:triển khai|thực hiện|hoàn thành))(?!\p{L})(?![^.;]*(?<!\p{L})(?:phải|cần|tiếp tục|yêu cầu|giao|đề nghị|tuy nhiên|nhưng)(?!\p{L}))/u,
);
/** "Lãnh đạo UBND tỉnh cho biết nút giao sẽ thông xe …", "Sở Y tế hứa …": what somebody tells of himself, unless he then asks something. */
export const RELATES = new Cued(
  /^(?![^.]{0,140}(?<!\p{L})(?:yêu cầu|giao|đề nghị|chỉ đạo|phải|cần)\s[^.]{0,80}cho biết)(?![^.]*\scho biết[^.,;]{1,60}\s(?:vừa|đã)\s(?:có (?:văn bản|công văn) |ban hành (?:văn bản|công văn) )?(?:yêu cầu|giao|chỉ đạo)\s)["“]?(?:[^.;:"”]|(?<=T[Pp])\.){3,140}?\s(?:cho biết(?! ý kiến)|cho hay|(?<!được |[Vv]iệc )thừa nhận|lý giải|giải thích|nói thẳng|hứa|thông tin(?= rằng| thêm|:)|cam kết sẽ)(?![\p{L}])(?![^.]*(?:,|\svà|\ssong|\snhưng|đồng thời)\s(?:yêu cầu|giao|đề nghị|lưu ý)\s)/u,
  'cho biết|cho hay|thừa nhận|lý giải|giải thích|nói thẳng|hứa|thông tin|cam kết sẽ',
);
/** "Đại diện Bộ Tư pháp đề nghị cơ quan soạn thảo làm rõ …": what those who attend ask for, in a report. */
export const VOICES = new Opening(
  /^(?:Đại diện|(?:Các )?[Đđ]ại biểu|(?:Các|Nhiều|Một số|Có) ý kiến|Ý kiến của|(?:Các |Nhiều )?[Cc]huyên gia|(?:Báo cáo t|T)ại (?:cuộc họp|hội nghị|buổi làm việc|phiên họp), (?:[Pp]hó )?(?:[Gg]iám đốc|[Tt]ổng [Gg]iám đốc|[Tt]rưởng [Bb]an|[Cc]ục trưởng|[Vv]ụ trưởng|[Cc]hủ đầu tư|[Đđ]ại diện|[Ll]ãnh đạo))(?!\p{L})[^.;]{3,200}?\s(?:đề nghị|kiến nghị|đề xuất|cho rằng|mong muốn|góp ý)(?!\p{L})/u,
);
/** "…", ông An thừa nhận: the words of somebody who answers for himself. */
export const ANSWERS = new Cued(
  /["”],?\s[^."“”;]{3,90}?\s(?:thừa nhận|cho biết|cho hay|chia sẻ|bày tỏ|giải trình|hứa|kiến nghị|đề xuất)(?!\p{L})/u,
  'thừa nhận|cho biết|cho hay|chia sẻ|bày tỏ|giải trình|hứa|kiến nghị|đề xuất',
);
/** "… tập trung vào những việc dưới đây.", "… thực hiện các nhiệm vụ sau": what follows tells, this announces it. */
export const ANNOUNCES = new Cued(
  /(?:các|những|một số|tốt)\s[^,;.:]{0,30}?(?:việc|nhiệm vụ|nội dung|giải pháp|vấn đề|công tác|biện pháp)(?: trọng tâm| chủ yếu| cụ thể|, giải pháp){0,3}\s(?:sau|sau đây|dưới đây|cụ thể sau)\s*[.:]*$/iu,
  'sau|dưới đây',
);
/** "Khi có vắc xin, phải tổ chức tiêm": a duty that begins with something, not one for the case that it should happen. */
export const WHEN_DUE = new Opening(
  /^(?:(?:Trường hợp|trường hợp|Nếu|nếu|Khi|Qua [^.;:,]{3,60}, nếu)\s[^.;:,]{3,160}?,?\sthì\s(?:chuyển|xử lý nghiêm|xử lý|thu hồi|đình chỉ|điều chuyển|chấm dứt|kiên quyết|khởi tố|lập hồ sơ)(?!\p{L}))|^(?:[Kk]hi|Trường hợp|Nếu)\s(?!(?:có|phát sinh|gặp)\s(?:\p{L}+\s)?(?:khó khăn|vướng mắc))[^.;:,]{3,120}?(?:,\s(?:thì\s)?|\s)(?:phải|cần|khẩn trương|kịp thời|lập tức)\s(?!phản ánh|kiến nghị|đề xuất|báo cáo (?:Thủ tướng|Chính phủ|UBND|Ủy ban|Bộ|Sở|Ban)[^.;]{0,80}(?:xem xét|giải quyết|quyết định|chỉ đạo))/u,
);
/** "Tổ chức Y tế thế giới đã tuyên bố …": a body of nations, not the deed "tổ chức". */
export const NATIONS = new Opening(
  /^(?:Tổ chức|Quỹ|Ngân hàng|Chương trình)\s[^,;:.]{2,50}?\s(?:thế giới|quốc tế|Liên [Hh]ợp [Qq]uốc)(?:\s\([^()]{2,12}\))?,?\s(?:cũng\s)?(?:đã|vừa|mới|cho biết|cảnh báo|khuyến cáo|tuyên bố|nhận định|xếp)(?!\p{L})/iu,
);
/** "Dự báo từ chiều mai, vùng biển …", "Theo bản tin lúc 4 giờ, …": what the weather does. */
export const FORECAST = new Opening(
  /^(?:Dự báo (?:từ|trong|đến|khoảng|vào|những)|Theo (?:dự báo|bản tin|nhận định))(?!\p{L})/u,
);
/** "…", Phó Thủ tướng nhấn mạnh.: a whole sentence of somebody's own words that only urges. */
export const URGES = new Opening(
  /^["“][^"“”]{10,400}["”],?\s[^."“”;:]{3,90}?\s(?:nhấn mạnh|khẳng định|nói|nhắc nhở|phát biểu|bày tỏ|nhắn gửi|tin tưởng)[\s.]*$/u,
);
/** "Luật Đê điều và Nghị định số … giao Bộ Y tế …": whom the law charges, not the paper. */
export const LAW_CHARGES = new Opening(
  /^(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư)\s(?![^.]{0,300}(?:nêu rõ|yêu cầu|chỉ rõ|[;:]))[^.]{3,300}?\s(?:đã )?giao\s/u,
);
/** "Sở Y tế gửi mẫu biểu kèm theo để tham khảo": what the paper encloses. */
export const ENCLOSES = new Cued(
  /(?<!\p{L})gửi\s(?!về|lại)[^.;]{3,240}?(?:để (?:tham khảo|nghiên cứu, áp dụng|biết)|(?<!\p{L})kèm theo (?:văn bản|công văn|thông báo|phụ lục))/iu,
  'gửi',
);
/** "Về kết quả giám sát …: đề nghị UBND tỉnh …": told behind what it is about. */
export const ASKS_ABOUT = new Opening(/^(?:Về|Đối với) [^.;:]{2,200}: ?(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị)\s/u);
/** "Giao Sở Y tế …, xong trước ngày …": told, wherever it stands. */
export const ASKS = new Opening(/^(?:Giao|Yêu cầu|Đề nghị)\s/u);
/** "Lãnh đạo UBND tỉnh cam kết bàn giao …": what officials promise or ask for themselves, in a report. */
export const PROMISES = new Cued(
  /^Dự kiến,|^(?![^.;:]{0,110}?\s(?:được (?:giao|yêu cầu|phân công)|chủ trì|phối hợp|rà soát)\s)[^.;:"“”]{3,110}?\s(?:(?<!theo (?:đúng )?)cam kết|hứa|kiến nghị|dự kiến|(?<!vắc )xin)(?!\p{L})/u,
  'dự kiến|cam kết|hứa|kiến nghị|xin',
);
/** A line of a report without a stop: a heading between its paragraphs. */
export const HEADING = /^.{1,140}$(?<![.;:!?…,/)]["”»]?)/u;
/** No such line has more units. */
export const LONGEST_HEADING = 280;
/** "Kết luận cuộc họp, Phó Thủ tướng nhấn mạnh …", "Thị sát cảng, ông …": when it was said. */
export const OCCASION = new Opening(
  /^(?:Phát biểu|Kết luận|Chủ trì|Thị sát|Thăm|Kiểm tra|Dự|Tham dự|Làm việc|Trả lời|Tiếp|Trao đổi|Chỉ đạo)(?!\p{L})[^.;:]{0,160}?, (?=(?:Phó )?(?:Thủ tướng|Chủ tịch|Bộ trưởng|Bí thư|Trưởng)|[Ôô]ng\s|[Bb]à\s|đồng chí)/u,
);
/** "Theo Quyết định số …, các công trình phải hoàn thành …", "Thủ tướng yêu cầu tại Công điện số …": another paper's requirement. */
export const CITES = new Opening(
  /^(?:Theo (?!(?:Thông báo|Công điện|Chỉ thị), )(?:Quyết định|Nghị quyết|Nghị định|Thông báo|Công điện|Chỉ thị|Kế hoạch|kế hoạch|tiến độ|quy hoạch|Luật|quy định|hợp đồng)|(?:Thủ tướng|Phó Thủ tướng|Chính phủ|Quốc hội)[^.;:]{0,40}?\s(?:yêu cầu|chỉ đạo|giao)\s(?:tại|trong(?!\s(?:tháng|quý|năm|tuần|ngày|vòng|thời (?:hạn|gian))(?!\p{L})))\s)/u,
);
/** "UBND tỉnh vừa ban hành Công văn số 12/UBND-TH …": the paper by which it is told, in a report. */
export const ISSUES = new Cued(
  /^[^.;:]{3,200}?\s(?:ban hành|ký|gửi|ra|có)\s(?:công văn|công điện|chỉ thị|văn bản|thông báo)\ssố\s\d(?![^.]*(?<!\p{L})(?:yêu cầu|giao|đề nghị|(?<!ý kiến )chỉ đạo)\s)/iu,
  'công văn số|công điện số|chỉ thị số|văn bản số|thông báo số',
);
/** "Chủ tịch UBND tỉnh ban hành Công văn số 12/UBND-TH chỉ đạo các sở tăng cường …": the paper and its aim, where "Theo đó, …" goes into it. */
export const NAMES_PAPER = new Cued(
  /^[^.;:]{3,200}?\s(?:ban hành|ký|gửi|ra|có)\s(?:ban hành\s)?(?:công văn|công điện|chỉ thị|văn bản|thông báo)(?!\p{L})/iu,
  'công văn|công điện|chỉ thị|văn bản|thông báo',
);
/** What follows such a sentence: from its stop on. */
export const INTO_DETAIL = /^["”]?[.\s]{1,4}(?:Theo đó|Cụ thể|Trong đó)(?!\p{L})/u;
/** "Báo cáo quý I: Tính từ ngày 15/12 …": says what period a report is of. */
export const PERIOD = new Opening(/^Báo cáo\s[^:]{2,40}:\s(?:Tính\s)?[Tt]ừ\sngày/u);
/** "…, nhưng sáu năm qua vẫn chưa chuyển biến": what was not achieved. */
export const FAILED = new Cued(/\s(?:nhưng|song|mà)\s[^.;]{0,60}?(?:vẫn\s)?chưa\s/u, 'nhưng|song|mà');
/** "Tuyệt đối không đốt rác lộ thiên": what those told above must not do. */
export const FORBIDS = new Opening(
  /^(?:(?:Tuyệt đối|Kiên quyết|Nhất quyết) không (?!còn|có|phải|chỉ|ai)(?:được |để )?\p{Ll}{2}|Nghiêm cấm (?:việc |mọi |các )?\p{Ll}{2})/u,
);
/** "…: các tỉnh phải coi việc này là nhiệm vụ chính trị.": how to think of it, and no deed besides. */
export const REGARDS = new Opening(
  /^[\s,:]*(?:(?:phải|cần) )?(?:coi|xác định|xem) [^,;.]{2,120}? là (?:một (?:trong những )?)?nhiệm vụ (?:chính trị|trọng tâm|hàng đầu|quan trọng|cấp bách|thường xuyên)(?:[ ,](?!(?:để|nhằm|và|phải|cần)\s)[^,;.]{0,40})?[\s.]*$/u,
);
/** A report's look back. */
export const BEFORE = new Opening(/^(?:Trước đó|Hồi |Năm ngoái|Năm \d{4},)/u);
export const TOPIC = new Opening(/^(?:Đối với|Về|Liên quan)\s/u);
export const CAPTION = new Cued(
  /\(\s*[AẢ]nh\s*:|^[AẢ]nh\s*:|[–-]\s*Ảnh\s*:|\((?:Hình|Ảnh) (?:từ|minh|nguồn)[^()]{0,40}\)/u,
  'anh|ảnh|hình',
);
/** "… nghiêm túc triển khai thực hiện./.": the paper's last word, no task. */
export const LAST_WORD = new Opening(
  /^\s*(?:(?:nghiêm túc|khẩn trương|tích cực|biết|và|,|phối hợp|chủ động|kịp thời|tổ chức|triển khai|thực hiện|nghiêm|đầy đủ|có hiệu quả|các nội dung (?:trên|nêu trên)|nội dung (?:trên|nêu trên)|theo quy định)\s*)+[./]*$/iu,
);
/** "Nội dung này cần báo cáo Bộ Chính trị trước ngày …", "Việc trên phải hoàn thành …": what those told before are to do with it. */
export const MATTER_GOES = new Opening(
  /^(?:Nội dung|Việc|Công việc|Vấn đề|Kết quả|Đề án|Dự thảo|Phương án|Kế hoạch|Hồ sơ) (?:này|trên|nêu trên|nói trên) (?:(?:cần|phải|sẽ phải) )?(?:được )?(?:báo cáo|trình|gửi|hoàn thành|thực hiện|tiến hành|hoàn tất)(?!\p{L})/u,
);
export const TELLS_ONLY = new Cued(
  /(?:Thủ tướng|Chủ tịch|đồng chí|Chính phủ|Bộ trưởng|Bí thư|(?<!\p{L})[Ôô]ng|(?<!\p{L})[Bb]à)(?!\p{L})[^.;]{0,120}?\s(?:yêu cầu|chỉ đạo|đề nghị|lưu ý,?|nhấn mạnh yêu cầu)\s+/u,
  'yêu cầu|chỉ đạo|đề nghị|lưu ý',
);
export const OBLIGES = new Cued(
  /(?<![\p{L}\p{N}])(?:phải|cần|có trách nhiệm|chịu trách nhiệm)(?![\p{L}\p{N}])/u,
  'phải|cần|có trách nhiệm|chịu trách nhiệm',
);
export const CONDITION = new Opening(/^(?:Quá|Trường hợp|Nếu|Khi|nếu|trường hợp)\s/u);
/** "…, nếu có vướng mắc, các đơn vị báo cáo Sở Tài chính": what to do should it come to that. */
export const REPORTS = new Cued(
  /(?<![\p{L}\p{N}])(?:báo cáo|phản ánh|kiến nghị|đề xuất|thông tin)(?![\p{L}\p{N}])/u,
  'báo cáo|phản ánh|kiến nghị|đề xuất|thông tin',
);
/** "Văn phòng Bộ thông báo để các đơn vị biết, thực hiện.": the paper speaks of itself; "thông báo để ông An biết" does not. */
export const NOTIFIES = new Opening(
  /^\s*(?:xin |trân trọng |kính )*thông báo\s(?!(?:kế hoạch|lịch|giá|tuyển|thu hồi|danh)(?!\p{L})|(?:[^.;]{0,60} )?(?:để|cho|đến|tới) (?:các )?(?:ông|bà|hộ|công dân|người|nhân dân|khách)(?!\p{L}))[^.;]{0,260}?(?:biết|thực hiện|triển khai)[^.;]{0,40}[./]*$/iu,
);

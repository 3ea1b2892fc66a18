import { Opening } from '../text/opening.ts';

/** "Đồng ý nâng mức hỗ trợ …", "Về vốn: Cho phép ứng trước …": what the speaker himself decides. */
export const AGREES = new Opening(
  /^(?:(?:Về|Đối với|Liên quan)[^.;:]{2,200}(?::|,(?=\s(?:thống nhất|đồng ý|nhất trí|cho phép)\s))\s)?(?:(?:Về nguyên tắc|Về chủ trương|Cơ bản),?\s)?(?:[Đđ]ồng ý|[Nn]hất trí|[Cc]hấp thuận|[Cc]ho phép|[Tt]hống nhất(?: với)?(?: về)? (?:chủ trương|nguyên tắc|cho phép|đề xuất|đề nghị|kiến nghị))\s(?![^.;]*(?<!\p{L})(?:phải|cần|yêu cầu|giao)\s)/u,
);

/** "… yêu cầu các bộ, cơ quan tập trung thực hiện các nhiệm vụ được giao.": asked of all, and of nothing in particular. */
export const IN_GENERAL = new Opening(
  /^\s*(?:(?:tiếp tục|khẩn trương|tập trung|nghiêm túc|chủ động|quyết liệt),?\s)*(?:thực hiện|triển khai)(?:\s(?:tốt|nghiêm|đồng bộ|quyết liệt|hiệu quả|có hiệu quả))*\s(?:các|những) (?:nhiệm vụ|nội dung|giải pháp)(?:, (?:nhiệm vụ|giải pháp))?(?: trọng tâm)?(?: (?:đã )?được giao)?[.\s]*$/u,
);

/** "Các đơn vị trên công trường đã thực hiện cơ bản đạt các mốc": a subject whose deed is past, and nothing to be done. */
export const DID = new Opening(
  /^\s*(?:(?:cũng|cơ bản|về cơ bản|vẫn|còn|nhìn chung)\s)?(?:(?:có|thuộc)\s[^,;.:]{3,60}?\schưa (?:thực sự|chủ động|quan tâm|quyết liệt|kịp thời|đáp ứng|tương xứng)|đã|vừa|chưa|(?:tăng trưởng|phát triển|hoạt động)\s(?:khá|tốt|ổn định|mạnh|chậm)|(?:triển khai|thực hiện|giải ngân|tham mưu|phối hợp|xử lý)(?:\s(?!(?:các|những|dứt|nghiêm)\s)\p{L}+){0,5}\s(?:còn\s)?(?:chậm(?! nhất)|chưa (?:tốt|kịp thời|nghiêm|quyết liệt|đạt|đầy đủ|hiệu quả|chặt chẽ))|(?:(?!(?:các|những|mọi|từng|số|trường hợp|nơi|đơn vị|hồ sơ|dự án|công trình|văn bản|địa phương|cơ sở|tình trạng|nội dung)\s)\p{Ll}+\s){1,8}?(?:còn (?:lúng túng|bị động|hạn chế|sơ sài|hình thức|yếu|thiếu|chậm)|(?:khá|tương đối|rất) tốt|chưa (?:kịp thời|đầy đủ|nghiêm|sát|chặt chẽ|đúng)|chậm(?=[,.;])))(?:\s|[,.;]|$)(?![^.;]*(?<!\p{L})(?:tiếp tục|phải|cần|khẩn trương|(?<!(?:đạt|đáp ứng|theo|so với) )yêu cầu|đề nghị|tập trung|bảo đảm|sớm)(?!\p{L}))/u,
);

/** "Bộ Y tế có Công văn số 12/BYT-KCB ngày 03/5/2026 yêu cầu …", "Sở Y tế nhận được Văn bản số …": a paper that came before this one, by its number; "có báo cáo 6 tháng" is to be done. */
export const HAD_PAPER = new Opening(
  /^\s*(?:(?:vừa|mới|đã|cũng)\s)?(?:có|nhận được|tiếp nhận)\s(?:\d+ )?(?:[Cc]ông văn|[Vv]ăn bản|[Tt]ờ trình|[Qq]uyết định|[Kk]ế hoạch|[Tt]hông báo|[Cc]ông điện|[Bb]áo cáo|[Pp]hiếu chuyển)\s(?:(?:hỏa tốc|khẩn)\s)?(?:số\s\d|\d+\p{L}?\s?[-/]\s?\p{Lu})/u,
);

/** "Thông báo đến các đơn vị biết, triển khai thực hiện.": the paper's last words, under whatever point they fell. */
export const MAKES_KNOWN = new Opening(
  /^\s*(?:Xin |Trân trọng )?[Tt]hông báo (?:nội dung trên |kết luận này )?(?:đến|để|cho|tới) (?:các|toàn thể|Quý) [^.;]{2,160}?(?:được )?biết(?: và|,| để)? ?(?:phối hợp |tổ chức |nghiêm túc |triển khai |thực hiện|chỉ đạo )*[^.;]{0,30}[./\s]*$/u,
);

/** "Tổng công ty Xuất nhập khẩu Xây dựng: đồng ý chủ trương cổ phần hóa toàn Tổng công ty": agreed to, though somebody is named. */
export const AGREES_ABOUT =
  /^[^.;:]{3,160}:\s(?:cơ bản |về nguyên tắc,? )?(?:đồng ý|nhất trí|chấp thuận|thống nhất)\s(?:với |về )?(?:chủ trương|nguyên tắc|đề xuất|đề nghị|phương án|(?:ý kiến|báo cáo|giải trình) của)(?![^.;]*(?<!\p{L})(?:phải|cần|yêu cầu|giao)\s)/u;

/** "Là địa phương ven biển, Bạc Liêu phải phấn đấu trở thành …": what is hoped for; "Riêng đề nghị …, UBND tỉnh ghi nhận và sẽ báo cáo …": what the speaker will do. */
export const HOPES_OR_NOTES =
  /(?<!\p{L})phải (?:phấn đấu |quyết tâm |nỗ lực )?(?:sớm )?(?:trở thành|vươn lên (?:là|trở thành))\s|^[^;:]{3,240}, [^,;:]{3,60} (?:ghi nhận|tiếp thu)(?:,| và)? (?:sẽ|tiếp tục) [^.;]*$/u;

/** "Yêu cầu Thủ trưởng các đơn vị nghiêm túc triển khai thực hiện; Văn phòng Bộ …": more is told in the same paragraph, so it is no last word. */
export const goesOn = (text: string, end: number): boolean => /^[;.] \p{Lu}/u.test(text.slice(end, end + 4));

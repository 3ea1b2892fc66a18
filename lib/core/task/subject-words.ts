import { Opening } from '../text/opening.ts';

/** Words between a subject and its deed: what makes it told, and what shows that it must do nothing. */

/** "Bộ X, sau khi tiếp nhận chức năng …, cần: …", "Các tỉnh đã công bố tình huống khẩn cấp nhưng chưa giao chủ đầu tư phải giao xong …", "Sở Y tế với vai trò thường trực phải …": what stands between a subject and its duty. */
export const DUTY_LATER = new Opening(
  /^,?\s(?:là (?:các |những )?(?:cơ quan|đơn vị|địa phương|bộ|tỉnh)(?: có| còn| chậm| đang)|sau khi|với vai trò|với tư cách|với trách nhiệm|trong phạm vi|theo chức năng)\s(?![^.;:]{0,160}\smà\s)[^.;:]{3,160}?\s(?:cần|phải|có trách nhiệm)(?![\p{L}])|^\sđược\s(?!giao|phân công|yêu cầu|đề nghị)[^.;:,]{3,60}?\s(?:có trách nhiệm|phải|cần)(?![\p{L}])|^\s(?:đã\s[^.;:]{3,90}\snhưng\s(?:còn\s)?|(?:đến nay|hiện|còn)\s)?chưa\s(?![^.;:]{0,160}\s(?:mà|do|vì)\s)[^.;:]{3,160}?\s(?:cần|phải|khẩn trương)(?!\p{L})(?!\s(?:chịu|gánh|đối mặt))/u,
);
/** "đang giám sát …, tiếp tục công việc này", "đang làm thử, nay nhân rộng": what is done goes on. */
export const GOES_ON = new Opening(
  /^\s*(?:đã và )?đang(?!\p{L})[^.;:]{3,160}?,\s(?:và\s)?(?:nay\s)?(?:cần\s|phải\s)?(?:tiếp tục|khẩn trương|nhân rộng|mở rộng|chuyển sang)(?!\p{L})/u,
);
/** What follows a subject that must do nothing: it was done, is so, or was not. */
export const TOLD_NOT = new Opening(
  /^\s*(?:,\s*)?(?:cũng\s+|vẫn\s+|mới\s+|tiếp tục\s+(?=(?:dẫn đầu|là|đạt|xếp)\s))?(?:đã|đang|còn|chưa|vẫn|hiện|là|được|bị|sẽ|từng|vừa|luôn|cho biết|cho rằng|nhấn mạnh|khẳng định|phê bình|biểu dương|nêu(?! cao| gương)|(?:cơ bản )?(?:nhất trí|đồng tình)|cơ bản (?:thống nhất|đồng ý)|chịu (?:thiệt hại|ảnh hưởng|tác động)|thiếu|có (?:nhiều|tiềm năng|vị trí|vai trò|dấu hiệu|số liệu|thế mạnh|lợi thế)|gặp (?:khó khăn|nhiều|vướng)|chiếm|xếp thứ|đứng (?:đầu|thứ|cuối)|đánh giá cao|(?:trân trọng )?c[ảá]m ơn|hoan nghênh|chia buồn|có [1-9][\d.]*(?= (?!báo cáo|văn bản|trách nhiệm))|không có (?:ý kiến|vướng mắc|kiến nghị)|ghi nhận(?= (?:kết quả|nỗ lực|sự|những|các kết quả|và (?:biểu dương|đánh giá)))|ước(?= (?:thu|đạt|tính|thực hiện))|tán thành|băn khoăn|có ý kiến không (?:đồng ý|nhất trí)|ghi nhận(?= [1-9])|phát hiện(?= (?:nhiều|[1-9]))|tăng trưởng(?= [1-9])|giải ngân được|thống nhất với (?:đề xuất|đề nghị|kiến nghị) của|phát biểu|số ra ngày|(?:ngày [^.;]{2,50}?,? )?(?:có|đăng)(?: các| nhiều)? bài(?: viết| báo)?(?=[:,]? (?:phản ánh|nêu|["“]|với tiêu đề|về tình trạng))|vắng mặt|đi công tác|lúng túng|(?:lỗ|lãi)(?= (?:lũy kế|luỹ kế|\d|gần|trên|hơn|khoảng))|dẫn đầu(?= (?:về|cả nước|toàn))|không (?:đồng ý|nhất trí|thống nhất)(?![^.;]*\sthì\s)|đạt (?:tỷ lệ|kết quả)(?=[^.;,]{0,60} (?:cao|thấp))|chậm(?= (?!nhất)[^.;]{2,80})(?![^.;]*(?<!\p{L})(?:phải|cần|khẩn trương|kiểm điểm|rút kinh nghiệm|báo cáo|tập trung|có văn bản|yêu cầu|sớm)(?!\p{L}))|kiến nghị (?:Chính phủ|Thủ tướng Chính phủ|Thủ tướng|Trung ương|Quốc hội)(?= (?:cho phép|hỗ trợ|quan tâm|xem xét cho)(?!\p{L}))|(?:chịu trách nhiệm|giúp Chính phủ)(?: thống nhất)? quản lý nhà nước(?= về [^.;]{2,120} theo (?:quy định (?:tại|của) )?(?:Điều|Luật|khoản|pháp luật về))|dự(?! (?:thảo|toán|trù|trữ))|tham dự|báo cáo tại(?! (?:giao ban|buổi giao ban|hội nghị giao ban))(?! (?:phiên|cuộc|kỳ) họp[^.;]{0,50}(?:tháng \d|tới|tiếp theo|lần sau)))(?![\p{L}\p{N}])/iu,
);
/** What cannot be the deed of a subject before it. */
export const NO_VERB = new Opening(
  /^\s+(?:của|tại|sở tại|về|là|và|với|do|để|trong|cùng|hoặc|trên|ở|nêu(?! cao| gương)|liên quan|thuộc|cho|bằng|mà|khi|nếu|như|gồm|từ|đến|theo|sau|trước|vào|nơi|bị|sẽ|có thể|không phải|này|đó|trung ương|cấp|nêu trên|nói trên|hiện(?! đại| thực)|tăng trưởng|đạt (?:giải|\d|trên|khoảng|gần|hơn)|(?:tăng|giảm) (?:\d|trên|khoảng|gần|hơn))(?![\p{L}\p{N}])/u,
);
/** "Sở Nội vụ là cơ quan thường trực, phối hợp …" */
export const STANDING = new Opening(
  /^\s+là (?:(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì|chịu trách nhiệm)|đầu mối(?:\s\p{Ll}|,\s))/u,
);
/** When, told between the subject and its deed: "Các huyện, thị xã mỗi tháng một lần, vào ngày 25, báo cáo …". */
export const WHEN_FIRST =
  /^(?:như|theo(?! dõi)|sau khi|định kỳ|mỗi|hằng|hàng|trước|trong|chậm nhất|vào(?! cuộc)|từ|đến hết)\s[^,;.:]{2,60}?,\s*/iu;
/** "Các thành viên Ban Chỉ đạo theo địa bàn được phân công đi kiểm tra …": by what their share is told. */
export const BY_FIELD =
  /^theo (?:địa bàn|lĩnh vực|chức năng|nhiệm vụ|thẩm quyền|phạm vi|trách nhiệm)[^,;.:]{0,40}?\s(?:được phân công|được giao|phụ trách|quản lý|của mình)\s+/iu;
/** "Bộ Y tế trong 10 ngày kể từ … gửi kế hoạch": a limit right behind the subject, and the deed behind it. */
export const WHEN_NEXT = new Opening(
  /^\s+(?:(?:xong )?trước (?:ngày|\d|tháng|quý)|đến (?:hết |ngày |cuối )|trong (?:thời hạn |vòng )?(?:\d|tháng|quý|Quý|năm)|chậm nhất|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|định kỳ)(?![\p{L}])/u,
);
/** "UBND tỉnh yêu cầu …", "Thường trực UBND tỉnh thống nhất …": the paper's own voice. */
export const SAYS = new Opening(
  /^\s*,?\s*(?:cũng |đã |cơ bản )?(?:yêu cầu|đề nghị|giao|chỉ đạo(?! các)|lưu ý|thống nhất|đồng ý|nhất trí|ghi nhận|biểu dương|đánh giá cao|phê bình|kết luận)(?!\p{L})/u,
);
/** Who leads a body of several: "Tổ công tác do Thứ trưởng Bộ Xây dựng làm Tổ trưởng". */
export const LED = new Opening(
  /^\s*,?\s*do\s[^,;.]{3,90}?\s(?:làm|là)\s(?:Tổ trưởng|Trưởng [Bb]an|Trưởng [Đđ]oàn|Chủ tịch(?: Hội đồng)?|tổ trưởng|trưởng [bđ]\p{L}+|(?:cơ quan )?[Tt]hường trực|đầu mối)(?!\p{L})/u,
);
/** A plural of offices or authorities: what follows it is a deed, if it is no other word. */
export const OF_STATE = new Opening(
  /^(?:UBND|[UỦ][ỷy] ban nhân dân|Chủ tịch|Giám đốc|Thủ trưởng|Trưởng|Hiệu trưởng|Sở|Công an|(?:Các|Mỗi|Từng) (?:sở|bộ|cục|vụ|huyện|xã|tỉnh|phòng|đồng chí))(?!\p{L})/iu,
);
/** "Đồng ý hỗ trợ Tỉnh, mức hỗ trợ cụ thể giao Bộ Tài chính xem xét": what is charged stands before "giao". */
export const OBJECT_FIRST =
  /(?:^|[,;:]\s)(?:[Cc]òn |[Rr]iêng )?(?:[Vv]ề )?(?:[Mm]ức|[Pp]hương án|[Nn]ội dung|[Kk]inh phí|[Nn]guồn|[Pp]hần|[Ss]ố|[Vv]iệc|[Tt]hời điểm|[Tt]hời gian|[Qq]uy mô|[Đđ]ịa điểm)(?:, (?:mức|phương án|nội dung|kinh phí|nguồn|quy mô|thời gian|địa điểm|hình thức))*(?:\s[^,;:.]{2,80}|\s?)$/u;
/** A scene that names things, of which there may be several. */
export const LISTS_THINGS = new Opening(/^(?:Đối với|đối với|Về|Liên quan|Tại|Trên cơ sở|Căn cứ)(?!\p{L})/u);
/** "đồng ý về chủ trương, giao Bộ …": what is agreed to, whoever asked for it. */
export const AGREED = new Opening(
  /^(?:(?:về nguyên tắc|cơ bản),? )?(?:đồng ý|thống nhất|nhất trí|chấp thuận)(?!\p{L})/iu,
);
/** The same before one who is not told but named: "đồng ý về nguyên tắc, Bộ Nội vụ xem xét". */
const AGREED_FIRST = new Opening(
  /^(?:(?:về nguyên tắc|cơ bản),? )?(?:đồng ý|thống nhất|nhất trí|chấp thuận)(?:\s(?:về|với|theo|như|chủ trương|nguyên tắc|đề nghị|cho)(?!\p{L})[^.,;:]{0,90})?[,;]\s+/iu,
);
/** Where words go on behind what is agreed to; `from`: behind their opening, of which a bare "Đồng ý" is a part. In: a clause's words. */
export function behindAgreed(words: string, from: number): number {
  const back = from - (/(?:^|\s)(Đồng ý\s)$/u.exec(words.slice(Math.max(0, from - 8), from))?.[1]?.length ?? 0);
  const agreed = AGREED_FIRST.exec(words.slice(back))?.[0].length ?? 0;
  return agreed > 0 ? back + agreed : from;
}

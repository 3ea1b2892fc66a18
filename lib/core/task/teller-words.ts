import { LastWord } from '../text/last-word.ts';
import { quick } from '../text/words.ts';

/** Words by which somebody in authority tells others, and who may. */

/** Someone in authority telling: "Thủ tướng Chính phủ yêu cầu", "đồng chí Chủ tịch UBND tỉnh giao". */
export const TELLS = quick(
  /(?<![\p{L}\p{N}])(?<!(?:bàn|chuyển|ký|được|đã|cơ chế|phương án|chính sách|hình thức|thủ tục|phương thức|quy định) )(?<cue>(?<=^\s{0,2})chuyển|chuyển (?:đơn|hồ sơ|vụ việc|kiến nghị|nội dung|văn bản)(?: này| trên)? (?:cho|đến|sang)|giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|yêu cầu|đề nghị|kiến nghị|phân công|chỉ đạo|lưu ý|(?<!thừa )ủy quyền|(?<!thừa )uỷ quyền)\s*:?\s*(?:(?:cho|các|mỗi|những|đồng chí|đ\/c|ông|bà|lãnh đạo|bộ trưởng|chủ tịch|thủ trưởng|giám đốc|ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd|bộ|sở|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)\s*:?\s+)*["“«]?$/iu,
);
/** What those words end with, names' heads passed over. */
export const TELLS_LAST = new LastWord(
  'giao|chuyển|cho|cầu|nghị|công|đạo|ý|quyền|đến|sang',
  'cho|các|mỗi|những|đồng|chí|đ|c|ông|bà|lãnh|đạo|bộ|trưởng|chủ|tịch|thủ|giám|đốc|ủy|uỷ|ban|nhân|dân|ubnd|hđnd|sở|tỉnh|thành|phố|huyện|quận|thị|xã|phường|đặc|khu',
);
const LEADER =
  /[Tt]hủ tướng|[Cc]hủ tịch|Thường trực|Bí thư|[Bb]ộ trưởng|[Tt]hứ trưởng|đồng chí|Đồng chí|Trưởng ban|Trưởng Ban|Chính phủ|Lãnh đạo|lãnh đạo|(?:Phó )?(?:Hiệu trưởng|Viện trưởng|Tổng Giám đốc|Tổng cục trưởng|Cục trưởng)(?! (?:các|những))|Tổng Kiểm toán|Thống đốc|Ban Giám hiệu|(?<!\p{L})(?:[Ôô]ng|[Bb]à) \p{Lu}|^(?:[Ôô]ng|[Bb]à)(?!\p{L})|,\s(?:ông|bà)(?: (?:cũng|còn|đồng thời|tiếp tục))?$|[Nn]gười đứng đầu/u;
const TELLER =
  /Ủy ban nhân dân|UBND|Ban Chỉ đạo|Sở|Bộ|Tổng Giám đốc|Giám đốc|Ủy ban|Uỷ ban|Văn phòng|Tập đoàn|EVN|Tổng công ty|Tổng cục|Cục|Đảng ủy|Tỉnh ủy|Thành ủy|Huyện ủy|Ban Bí thư|Ban Thường vụ|HĐND|Thứ trưởng|Ban Chỉ huy|[Tt]ỉnh|[Tt]hành phố|Ban Tổ chức|^TP(?!\p{L})|^(?:[Bb]ên cạnh đó,? |[Nn]goài ra,? )?(?:[Vv]ăn bản|[Cc]ông văn|[Cc]ông điện|[Cc]hỉ thị)(?: này| trên)?(?: cũng)?$/u;
/** Papers by which somebody tells. Source of a pattern. */
export const PAPERS = '[Cc]ông văn|[Cc]ông điện|[Cc]hỉ thị|[Vv]ăn bản|[Kk]ết luận';
/** "Công văn 33/BYT-KCB ngày 01/8/2025 yêu cầu …": in the news it is the paper that tells. */
const PAPER_TELLER = quick(
  new RegExp(
    `^(?:[Tt]heo đó, )?(?:${PAPERS})(?: số)? \\d[^\\s,;]{1,30}(?: ngày [\\d/.-]{4,10})?(?: của [^,;.]{3,40})?(?: cũng)?$`,
    'u',
  ),
);
/** "Thủ tướng Chính phủ Trần Văn A chỉ đạo Bộ …", "ông chỉ đạo các sở …": a person's order, not a body that leads another. */
export const ORDERS = quick(
  /(?:Thủ tướng(?: Chính phủ)?|(?:Bộ|Thứ) trưởng(?! (?:Bộ|các))|Bí thư|Thường trực|(?:Chủ tịch|Bí thư|Giám đốc|Thường trực)(?: (?:UBND|Tỉnh ủy|Thành ủy|Sở))?(?: (?:tỉnh|thành phố|TP\.?|huyện))?|(?<!\p{L})[Ôô]ng|(?<!\p{L})[Bb]à|[Đđ]ồng chí|[Nn]gười đứng đầu (?:Chính phủ|ngành))(?: [\p{Lu}][\p{L}]*)*(?: (?:cũng|vừa|mới))?$|(?:UBND|Ủy ban nhân dân|Bộ|Sở|Tổng cục|Cục|Ban Chỉ đạo|Chính phủ|Tỉnh ủy|Thành ủy|Tập đoàn|Tổng công ty)(?!\p{L})[^,;:.]{0,60} (?:vừa|mới)$|(?:[Cc]ông văn|[Vv]ăn bản|[Cc]ông điện|[Cc]hỉ thị|[Tt]hông báo|[Kk]ết luận)(?: (?:hỏa tốc|khẩn))?(?: số[: ] ?[^,;:.]{1,40})?(?: về [^.;:]{3,140}?)?,?$/u,
);
/** "Để …, Tập đoàn Điện lực Việt Nam yêu cầu": however long the words before, who tells stands right before. */
export const NEXT_TELLER = quick(new RegExp(`(?:${LEADER.source}|${TELLER.source})[^,;:.]{0,60}$`, 'u'));
/** "Trước kiến nghị của công ty, Phó Thủ tướng đồng ý và giao …": whose words they are, whatever opens the sentence. */
export const SPEAKER = quick(
  /(?:^|[,;]\s+)(?:(?:Phó )?Thủ tướng|Tổng Bí thư|Chủ tịch nước|(?:Phó )?Bí thư(?: Thường trực)? (?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) [uủ][ỷy]|Chủ tịch UBND (?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường)|(?:Phó )?Chủ tịch(?! (?:UBND|Ủy ban))|(?:Bộ|Thứ) trưởng(?! (?:các|Bộ))|[Ôô]ng|[Bb]à)(?!\p{L})[^,;:]{0,90}$/u,
);
/** What was told is past: "đã đề nghị". */
export const TOLD_ONCE = /(?<!\p{L})(?:đã|từng|trước đó)\s*$/u;
/** What was told is past, or told of another paper: "có Văn bản số … đề nghị". */
export const TOLD_BEFORE = quick(
  new RegExp(`${TOLD_ONCE.source}|có (?:Văn bản|văn bản|Công văn|công văn|Tờ trình|Báo cáo|báo cáo)\\s`, 'u'),
);
/** "UBND thành phố đã có công văn số 21/UBND-TH do Chủ tịch ký, giao …": the paper tells, whoever stands before it. */
export const BY_PAPER = quick(
  /(?<!\p{L})(?:có|ban hành|ký|gửi)\s(?:ban hành\s)?(?:[Cc]ông văn|[Vv]ăn bản|[Cc]ông điện|[Cc]hỉ thị)(?!\p{L})/u,
);

/** Whether words before a cue are of somebody who may tell: an official anywhere, a body where nothing is numbered, in the news a paper. */
export const mayTell = (words: string, listed: boolean, news: boolean): boolean =>
  LEADER.test(words) || (!listed && TELLER.test(words)) || (news && PAPER_TELLER.test(words));

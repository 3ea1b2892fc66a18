import { Cued } from '../text/cue-words.ts';
import { Opening } from '../text/opening.ts';
import { beginsWithVerb } from './cues.ts';

/** Clauses that name a body and a deed, or a day, and only tell of others: what they think, said, plan, ask for themselves, or could do if. */

/** "Ý kiến của Mặt trận Tổ quốc tỉnh là cần hỏi dân trước": what somebody thinks who tells nobody. */
const THINKS = new Opening(
  /^(?:Ý kiến|Quan điểm|Kiến nghị|Đề xuất|Đề nghị|Mong muốn) của (?!(?:đồng chí |Phó |Thường trực |Lãnh đạo )*(?:Thủ tướng|Chính phủ|Bộ trưởng|Thứ trưởng|Chủ tịch|Bí thư|Tỉnh ủy|Thành ủy|UBND|Ủy ban nhân dân|Trưởng|Thống đốc|Bộ(?:,| là)))[^.;:]{3,120}?\s(?:là|cho rằng)\s(?![^.;]*(?<!\p{L})(?:giao|yêu cầu)\s)/u,
);
/** "Tại cuộc họp, Bộ Tài chính trình bày báo cáo": what was said there; "Tại cuộc họp tới, …" is to come. */
const SAID_THERE = new Opening(
  /^(?:Tại|Trong) (?:cuộc|buổi|phiên) (?:họp|làm việc)(?: này| trên)?, [^.;:]{3,100}?\s(?:trình bày|phát biểu|nêu ý kiến|tham gia ý kiến|thảo luận)(?!\p{L})(?![^.;]*(?<!\p{L})(?:phải|cần|yêu cầu|giao|đề nghị)\s)/u,
);
/** "Trước đó, Thanh tra tỉnh kết luận …", at the head of a point: no step of what is told in it. */
const EARLIER = new Opening(/^Trước đó, (?!(?:phải|cần|giao|yêu cầu|đề nghị)\s)/u);
/** "Qua kiểm tra, Sở Y tế phát hiện 17 cơ sở": what was found. */
const FOUND = new Opening(
  /^Qua (?:kiểm tra|thanh tra|rà soát|khảo sát|giám sát|theo dõi|xác minh)[^,;.:]{0,60}, [^.;:]{3,100}?\s(?:phát hiện|ghi nhận|nhận thấy|xác định có|còn)\s(?![^.;]*(?<!\p{L})(?:phải|cần|yêu cầu|giao|đề nghị|kịp thời|xử lý|báo cáo)\s)/u,
);
/** "Sở Tài chính xin lùi thời hạn trình dự toán đến hết tháng 10": asked for themselves. */
const BEGS = new Cued(
  /^[^.;:,]{3,90}?\sxin (?:lùi|gia hạn|hoãn|rút|được|phép|(?:bổ sung|hỗ trợ|tăng)(?= (?:thêm )?\d))\s(?![^.;]*(?<!\p{L})(?:phải|cần|yêu cầu|giao|đề nghị)\s)/u,
  'xin',
);
/** "Ngân hàng Thế giới dự kiến cử đoàn vào tháng 9"; "dự kiến nhân sự, trình …" is a deed. */
const PLANS = new Cued(
  /^[^.;:,]{3,90}?\sdự kiến\s(?![^.;]*(?<!\p{L})(?:phải|cần|yêu cầu|giao|đề nghị|khẩn trương|trình)\s)/u,
  'dự kiến',
);
/** "Sở Tài chính trình bày dự thảo báo cáo", at the head of a sentence without a day: who spoke. */
const PRESENTS = new Cued(
  /^[^.;:,]{3,90}?\strình bày (?:dự thảo|[Tt]ờ trình|[Bb]áo cáo|tóm tắt)(?!\p{L})(?![^.;]*(?<!\p{L})(?:trước|tại|trong|phải|cần|báo cáo (?:Ban|Bộ|Chính|Thường|Thủ|UBND))(?!\p{L}))/u,
  'trình bày',
);
/** "UBND xã Ia Grai báo cáo đến nay còn 15 hộ chưa nhận tiền": what was told there. */
const TOLD_STATE = new Cued(
  /^[^.;:,]{3,90}?\sbáo cáo(?: rằng)? (?:đến nay|hiện(?: nay| tại)?|đã|còn|đến thời điểm|việc [^.;,]{3,100} (?:mới|chỉ|đã) (?:đạt|được))(?!\p{L})(?![^.;]*(?<!\p{L})(?:phải|yêu cầu|giao)(?!\p{L}))/u,
  'báo cáo',
);
/** "Nếu Bộ Tài chính chấp thuận thì dự án khởi công được trong năm 2017": what could be then. */
const COULD = new Opening(
  /^(?:Nếu|Khi|Trường hợp)\s[^.;:]{3,160}?\sthì\s(?:mới\s|có thể\s|[^.;:,]{3,60}?\s(?:được|mới)\s)(?![^.;]*(?<!\p{L})(?:phải|cần|yêu cầu|giao|đề nghị|báo cáo)\s)/u,
);
/** "Các Bộ trưởng … chịu trách nhiệm thi hành Nghị quyết này": the form by which a decision is put in force, no deed of anybody's own. */
const IN_FORCE = new Cued(
  /\schịu trách nhiệm (?:tổ chức )?thi hành (?:Nghị quyết|Quyết định|Nghị định|Thông tư|Luật|Pháp lệnh)(?: liên tịch)? này/u,
  'thi hành',
);

/** "Thành phố |chuẩn bị| chu đáo Lễ khởi công dự kiến tổ chức …": what is planned is not the whole deed. */
const OWN_DEED =
  /\s(?:chuẩn bị|lập|xây dựng|rà soát|tổng hợp|phối hợp|đón|bảo đảm|đảm bảo|phục vụ|thống kê|công bố|công khai|hoàn thiện|báo cáo|theo dõi)\s\p{L}/u;

/** Why a clause only tells of others, or null; `ordered`: somebody is told by "giao", "yêu cầu"; `first`: it opens its point. */
export function toldOf(own: string, ordered: boolean, first: boolean): string | null {
  if (IN_FORCE.test(own)) return 'puts a decision in force';
  if (ordered) return null;
  if (THINKS.test(own)) return 'what somebody thinks';
  if (SAID_THERE.test(own) || PRESENTS.test(own) || TOLD_STATE.test(own)) return 'what was said there';
  if (first && EARLIER.test(own)) return 'tells of earlier times';
  if (FOUND.test(own)) return 'what was found';
  if (BEGS.test(own)) return 'what somebody asks for himself';
  if (COULD.test(own)) return 'what could be';
  const plan = PLANS.exec(own);
  return plan && !OWN_DEED.test(plan[0]) && beginsWithVerb(own.slice(plan[0].length)) ? 'what somebody plans' : null;
}

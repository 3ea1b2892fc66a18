import type { Provision } from '../notice/provision.ts';
import type { LeftOut, Party } from '../reading.ts';
import { slice } from '../text/span.ts';
import { quick } from '../text/words.ts';
import type { Clause } from './clauses.ts';
import { beginsWithVerb, sceneLength, skipOpening } from './cues.ts';
import { AGREES, DID, IN_GENERAL, MAKES_KNOWN } from './no-task.ts';
import type { Roles } from './roles.ts';
import { tellsUnnamed } from './unnamed-subject.ts';

/** What is to become of a clause, and why (for the trace). */
export type Verdict =
  | { readonly is: 'task' | 'nothing' | 'deadline-of-previous'; readonly why: string }
  | { readonly is: 'left-out'; readonly why: string; readonly reason: LeftOut['why'] };

export interface Case {
  readonly clause: Clause;
  readonly roles: Roles;
  /** Whom the clause tells, its own or inherited. */
  readonly leads: readonly Party[];
  readonly report: boolean;
  readonly telling: boolean;
  /** It tells somebody whose name could not be read. */
  readonly nobody: boolean;
  /** Those told last stand under no name that could be read. */
  readonly unnamed: boolean;
  readonly assessing: boolean;
  readonly inBody: boolean;
  /** It stands in the paragraph that sums a report up. */
  readonly summed: boolean;
  /** First clause of its point. */
  readonly first: boolean;
  readonly provision: Provision;
}

/** "Thời gian hoàn thành xong trước ngày 05/10/2026": only says by when. */
const ONLY_WHEN =
  /^(?:\(?\s*)(?:Thời gian|Thời hạn|Tiến độ|Hạn|Hoàn thành|Yêu cầu hoàn thành|Việc (?:này|trên)|Các (?:nội dung|nhiệm vụ|công việc) (?:này|trên|nêu trên)|Báo cáo trước)/iu;
const STATES = quick(
  /^(?:Nội dung báo cáo|Đây là|Kết quả|Hiện nay|Đến nay|Qua |Tuần không|Tuy nhiên|Nguyên nhân|Trên đây|Như vậy|Thực tế|Đó là|Điều này|Mục tiêu|Hồ sơ gồm|Bao gồm|Có thể|Kèm theo|Ghi chú|Báo cáo (?:của|này|nêu|cho thấy|cho biết)(?!\p{L}))/u,
);
/** "Phát triển … là nhiệm vụ quan trọng": says what a thing is. */
const IS =
  /^[^,;:]{0,120}\slà\s(?:nhiệm vụ|một|vấn đề|trách nhiệm|yêu cầu|việc|công việc|nội dung|khâu|giải pháp|động lực|nền tảng|yếu tố|điều kiện)/u;
/** "Thông báo kết luận nêu rõ …": the paper, not the deed of telling. */
const PAPER_SAYS = /^Thông báo (?:kết luận|số|này|trên|cũng|nêu)\s/u;
/** "Thủ tướng Chính phủ đã ban hành …": a subject whose deed is past. */
const DONE =
  /^(?:Thủ tướng|Phó Thủ tướng|Chính phủ|Quốc hội|Bộ|Các [bB]ộ|Các địa phương|UBND|Ủy ban nhân dân|Tỉnh|Thành phố|Sở|Đến nay|Hiện)[^,;:]{0,80}?\s(?:đã|vừa|mới)\s/u;
/** "Lãnh đạo UBND tỉnh cho biết nút giao sẽ thông xe …", "Sở Y tế hứa …": what somebody tells of himself, unless he then asks something. */
const RELATES = quick(
  /^(?![^.]{0,140}(?<!\p{L})(?:yêu cầu|giao|đề nghị|chỉ đạo|phải|cần)\s[^.]{0,80}cho biết)["“]?(?:[^.;:"”]|(?<=T[Pp])\.){3,140}?\s(?:cho biết(?! ý kiến)|cho hay|(?<!được )thừa nhận|lý giải|giải thích|nói thẳng|hứa|thông tin(?= rằng| thêm|:)|cam kết sẽ)(?![\p{L}])(?![^.]*(?:,|\svà|\ssong|\snhưng|đồng thời)\s(?:yêu cầu|giao|đề nghị|lưu ý)\s)/u,
);
/** "…", ông An thừa nhận: the words of somebody who answers for himself. */
const ANSWERS = quick(
  /["”],?\s[^."“”;]{3,90}?\s(?:thừa nhận|cho biết|cho hay|chia sẻ|bày tỏ|giải trình|hứa|kiến nghị|đề xuất)(?!\p{L})/u,
);
/** "… tập trung vào những việc dưới đây.", "… thực hiện các nhiệm vụ sau": what follows tells, this announces it. */
const ANNOUNCES =
  /(?:các|những|một số|tốt)\s[^,;.:]{0,30}?(?:việc|nhiệm vụ|nội dung|giải pháp|vấn đề|công tác|biện pháp)(?: trọng tâm| chủ yếu| cụ thể|, giải pháp){0,3}\s(?:sau|sau đây|dưới đây|cụ thể sau)\s*[.:]*$/iu;
/** "Khi có vắc xin, phải tổ chức tiêm": a duty that begins with something, not one for the case that it should happen. */
const WHEN_DUE = quick(
  /^(?:[Kk]hi|Trường hợp|Nếu)\s(?!(?:có|phát sinh|gặp)\s(?:\p{L}+\s)?(?:khó khăn|vướng mắc))[^.;:,]{3,120}?(?:,\s(?:thì\s)?|\s)(?:phải|cần|khẩn trương|kịp thời|lập tức)\s(?!phản ánh|kiến nghị|đề xuất|báo cáo (?:Thủ tướng|Chính phủ|UBND|Ủy ban|Bộ|Sở|Ban)[^.;]{0,80}(?:xem xét|giải quyết|quyết định|chỉ đạo))/u,
);
/** "Tổ chức Y tế thế giới đã tuyên bố …": a body of nations, not the deed "tổ chức". */
const NATIONS = quick(
  /^(?:Tổ chức|Quỹ|Ngân hàng|Chương trình)\s[^,;:.]{2,50}?\s(?:thế giới|quốc tế|Liên [Hh]ợp [Qq]uốc)(?:\s\([^()]{2,12}\))?,?\s(?:cũng\s)?(?:đã|vừa|mới|cho biết|cảnh báo|khuyến cáo|tuyên bố|nhận định|xếp)(?!\p{L})/iu,
);
/** "Dự báo từ chiều mai, vùng biển …", "Theo bản tin lúc 4 giờ, …": what the weather does. */
const FORECAST = quick(/^(?:Dự báo (?:từ|trong|đến|khoảng|vào|những)|Theo (?:dự báo|bản tin|nhận định))(?!\p{L})/u);
/** "…", Phó Thủ tướng nhấn mạnh.: a whole sentence of somebody's own words that only urges. */
const URGES =
  /^["“][^"“”]{10,400}["”],?\s[^."“”;:]{3,90}?\s(?:nhấn mạnh|khẳng định|nói|nhắc nhở|phát biểu|bày tỏ|nhắn gửi|tin tưởng)[\s.]*$/u;
/** "Luật Đê điều và Nghị định số … giao Bộ Y tế …": whom the law charges, not the paper. */
const LAW_CHARGES = quick(
  /^(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư)\s(?![^.]{0,300}(?:nêu rõ|yêu cầu|chỉ rõ|[;:]))[^.]{3,300}?\s(?:đã )?giao\s/u,
);
/** "Sở Y tế gửi mẫu biểu kèm theo để tham khảo": what the paper encloses. */
const ENCLOSES = quick(
  /(?<!\p{L})gửi\s(?!về|lại)[^.;]{3,240}?(?:để (?:tham khảo|nghiên cứu, áp dụng|biết)|(?<!\p{L})kèm theo (?:văn bản|công văn|thông báo|phụ lục))/iu,
);
/** "Giao Sở Y tế …, xong trước ngày …": told, wherever it stands. */
const ASKS = /^(?:Giao|Yêu cầu|Đề nghị)\s/u;
/** "Lãnh đạo UBND tỉnh cam kết bàn giao …": what officials promise or ask for themselves, in a report. */
const PROMISES = quick(
  /^Dự kiến,|^(?![^.;:]{0,110}?\s(?:được (?:giao|yêu cầu|phân công)|chủ trì|phối hợp|rà soát)\s)[^.;:"“”]{3,110}?\s(?:cam kết|hứa|kiến nghị|dự kiến|(?<!vắc )xin)(?!\p{L})/u,
);
/** A line of a report without a stop: a heading between its paragraphs. */
const HEADING = /^.{1,140}$(?<![.;:!?…,/)]["”»]?)/u;
/** "Kết luận cuộc họp, Phó Thủ tướng nhấn mạnh …", "Thị sát cảng, ông …": when it was said. */
const OCCASION = quick(
  /^(?:Phát biểu|Kết luận|Chủ trì|Thị sát|Thăm|Kiểm tra|Dự|Tham dự|Làm việc|Trả lời|Tiếp|Trao đổi|Chỉ đạo)(?!\p{L})[^.;:]{0,160}?, (?=(?:Phó )?(?:Thủ tướng|Chủ tịch|Bộ trưởng|Bí thư|Trưởng)|[Ôô]ng\s|[Bb]à\s|đồng chí)/u,
);
/** "Theo Quyết định số …, các công trình phải hoàn thành …", "Thủ tướng yêu cầu tại Công điện số …": another paper's requirement. */
const CITES =
  /^(?:Theo (?!(?:Thông báo|Công điện|Chỉ thị), )(?:Quyết định|Nghị quyết|Nghị định|Thông báo|Công điện|Chỉ thị|Kế hoạch|kế hoạch|tiến độ|quy hoạch|Luật|quy định|hợp đồng)|(?:Thủ tướng|Phó Thủ tướng|Chính phủ|Quốc hội)[^.;:]{0,40}?\s(?:yêu cầu|chỉ đạo|giao)\s(?:tại|trong)\s)/u;
/** "UBND tỉnh vừa ban hành Công văn số 12/UBND-TH …": the paper by which it is told, in a report. */
const ISSUES = quick(
  /^[^.;:]{3,200}?\s(?:ban hành|ký|gửi|ra|có)\s(?:công văn|công điện|chỉ thị|văn bản|thông báo)\ssố\s\d(?![^.]*(?<!\p{L})(?:yêu cầu|giao|đề nghị)\s)/iu,
);
/** "Báo cáo quý I: Tính từ ngày 15/12 …": says what period a report is of. */
const PERIOD = /^Báo cáo\s[^:]{2,40}:\s(?:Tính\s)?[Tt]ừ\sngày/u;
/** "…, nhưng sáu năm qua vẫn chưa chuyển biến": what was not achieved. */
const FAILED = /\s(?:nhưng|song|mà)\s[^.;]{0,60}?(?:vẫn\s)?chưa\s/u;
/** "Tuyệt đối không đốt rác lộ thiên": what those told above must not do. */
const FORBIDS =
  /^(?:(?:Tuyệt đối|Kiên quyết|Nhất quyết) không (?!còn|có|phải|chỉ|ai)(?:được |để )?\p{Ll}{2}|Nghiêm cấm (?:việc |mọi |các )?\p{Ll}{2})/u;
/** "…: các tỉnh phải coi việc này là nhiệm vụ chính trị.": how to think of it, and no deed besides. */
const REGARDS =
  /^[\s,:]*(?:(?:phải|cần) )?(?:coi|xác định|xem) [^,;.]{2,120}? là (?:một (?:trong những )?)?nhiệm vụ (?:chính trị|trọng tâm|hàng đầu|quan trọng|cấp bách|thường xuyên)(?:[ ,](?!(?:để|nhằm|và|phải|cần)\s)[^,;.]{0,40})?[\s.]*$/u;
/** A report's look back. */
const BEFORE = /^(?:Trước đó|Hồi |Năm ngoái|Năm \d{4},)/u;
const TOPIC = /^(?:Đối với|Về|Liên quan)\s/u;
const CAPTION = /\(\s*[AẢ]nh\s*:|^[AẢ]nh\s*:|[–-]\s*Ảnh\s*:/u;
/** "… nghiêm túc triển khai thực hiện./.": the paper's last word, no task. */
const LAST_WORD =
  /^\s*(?:(?:nghiêm túc|khẩn trương|tích cực|biết|và|,|phối hợp|chủ động|kịp thời|tổ chức|triển khai|thực hiện|nghiêm|đầy đủ|có hiệu quả|các nội dung (?:trên|nêu trên)|nội dung (?:trên|nêu trên)|theo quy định)\s*)+[./]*$/iu;
const TELLS_ONLY =
  /(?:Thủ tướng|Chủ tịch|đồng chí)[^.;]{0,120}?\s(?:yêu cầu|chỉ đạo|đề nghị|lưu ý|nhấn mạnh yêu cầu)\s+/u;
const OBLIGES = quick(/(?<![\p{L}\p{N}])(?:phải|cần|có trách nhiệm|chịu trách nhiệm)(?![\p{L}\p{N}])/u);
const CONDITION = /^(?:Quá|Trường hợp|Nếu|Khi|nếu|trường hợp)\s/u;
/** "…, nếu có vướng mắc, các đơn vị báo cáo Sở Tài chính": what to do should it come to that. */
const REPORTS = quick(/(?<![\p{L}\p{N}])(?:báo cáo|phản ánh|kiến nghị|đề xuất|thông tin)(?![\p{L}\p{N}])/u);
/** "Văn phòng Bộ thông báo để các đơn vị biết, thực hiện.": the paper speaks of itself. */
const NOTIFIES = quick(
  /^\s*(?:xin |trân trọng |kính )*thông báo\s(?!(?:kế hoạch|lịch|giá|tuyển|thu hồi|danh)(?!\p{L}))[^.;]{0,260}?(?:biết|thực hiện|triển khai)[^.;]{0,40}[./]*$/iu,
);

/** Judge whether a clause tells somebody to do something. */
export function judge(text: string, item: Case): Verdict {
  const words = slice(text, item.clause.span);
  const opening = words.slice(skipOpening(words));
  const own = opening.slice(OCCASION.exec(opening)?.[0].length ?? 0);
  const scene = sceneLength(own);
  const tells = TELLS_ONLY.exec(own)?.[0].length ?? 0;
  const verb =
    !IS.test(own) &&
    !PAPER_SAYS.test(own) &&
    (beginsWithVerb(own) ||
      (scene > 0 && beginsWithVerb(own.slice(scene))) ||
      (tells > 0 && beginsWithVerb(own.slice(tells))));
  const dated = item.clause.deadlines.some(
    ({ value }) => value.kind !== 'relative' || value.duration !== undefined || value.estimate !== undefined,
  );
  const told = item.roles.leads.length > 0 || item.nobody;
  const looks = told || dated || (verb && item.provision.kind !== 'paragraph') || OBLIGES.test(own);
  if (!item.inBody) return { is: 'nothing', why: 'outside the body of the paper' };
  if (item.assessing && !ordersAmid(item, words, dated))
    return looks
      ? { is: 'left-out', why: 'stands in a part that assesses', reason: 'assessment' }
      : { is: 'nothing', why: 'assesses' };
  if (dated && !item.first && !told && ONLY_WHEN.test(own) && bare(text, item) <= 60)
    return { is: 'deadline-of-previous', why: 'only says by when' };
  if (item.report && !item.telling) return { is: 'nothing', why: 'before anybody tells anybody' };
  const due = item.leads.length > 0 && WHEN_DUE.test(own);
  if (CONDITION.test(own) && !dated && !told && !due)
    return looks || REPORTS.test(own)
      ? { is: 'left-out', why: 'a condition', reason: 'condition' }
      : { is: 'nothing', why: 'a condition' };
  if (CAPTION.test(words)) return { is: 'nothing', why: 'a caption' };
  if (told && !dated && LAST_WORD.test(text.slice(item.roles.deed, item.clause.span.end)))
    return { is: 'left-out', why: 'the last word', reason: 'closing' };
  if (told && !dated && NOTIFIES.test(text.slice(item.roles.deed, item.clause.span.end)))
    return { is: 'left-out', why: 'notifies of itself', reason: 'closing' };
  if (!told && !dated && item.provision.kind === 'paragraph' && MAKES_KNOWN.test(own))
    return { is: 'left-out', why: 'notifies of itself', reason: 'closing' };
  if (!dated && ANNOUNCES.test(own)) return { is: 'nothing', why: 'announces what follows' };
  if (CITES.test(own) && item.roles.by !== 'told')
    return { is: 'left-out', why: 'tells what another paper requires', reason: 'assessment' };
  // "hoàn thành các nhiệm vụ đã giao": told with a deed of its own, the "đã" is within what it is about.
  if (DONE.test(own) && !told) return { is: 'nothing', why: 'was done' };
  if (
    ((RELATES.test(own) || (item.report && PROMISES.test(own))) && item.roles.by !== 'told') ||
    (item.report && ANSWERS.test(words))
  )
    return looks
      ? { is: 'left-out', why: 'what somebody tells of himself', reason: 'assessment' }
      : { is: 'nothing', why: 'what somebody tells of himself' };
  if (item.report && !told && !dated && /^["“]/u.test(sentenceOf(text, item)))
    return { is: 'nothing', why: 'somebody’s own words' };
  if (item.report && told && !dated && IN_GENERAL.test(text.slice(item.roles.deed, item.clause.span.end)))
    return { is: 'nothing', why: 'announces what follows' };
  if (item.roles.by !== 'told' && !dated && (NATIONS.test(own) || FORECAST.test(own)))
    return { is: 'nothing', why: 'tells how things are' };
  if (!dated && LAW_CHARGES.test(own)) return { is: 'left-out', why: 'whom the law charges', reason: 'assessment' };
  if (told && !dated && URGES.test(sentenceOf(text, item)))
    return { is: 'left-out', why: 'somebody’s words that only urge', reason: 'no-addressee' };
  if (item.roles.by === 'subject' && !dated && ENCLOSES.test(own) && !OBLIGES.test(own))
    return { is: 'left-out', why: 'what the paper encloses', reason: 'closing' };
  if (item.report && item.provision.kind === 'paragraph' && HEADING.test(slice(text, item.provision.own)))
    return { is: 'nothing', why: 'a heading' };
  if (item.summed && !dated) return { is: 'nothing', why: 'sums up what is told below' };
  if (item.report && (BEFORE.test(words) || (FAILED.test(own) && item.roles.by === 'subject')))
    return { is: 'nothing', why: 'tells of earlier times' };
  if (item.report && ISSUES.test(own)) return { is: 'nothing', why: 'names the paper by which it is told' };
  if (PERIOD.test(own)) return { is: 'nothing', why: 'states' };
  if (told && !dated && REGARDS.test(text.slice(item.roles.deed, item.clause.span.end)))
    return { is: 'nothing', why: 'tells how to think of it' };
  if (item.roles.by === 'subject' && !dated && DID.test(text.slice(item.roles.deed, item.clause.span.end)))
    return { is: 'nothing', why: 'was done' };
  if (told) return { is: 'task', why: 'tells a body named in it' };
  if (dated && item.report && !verb && !OBLIGES.test(own) && item.first)
    return { is: 'left-out', why: 'names a day and tells nobody', reason: 'no-addressee' };
  if (dated) return { is: 'task', why: 'sets a limit' };
  if (STATES.test(own) || (TOPIC.test(own) && !verb && !OBLIGES.test(own))) return { is: 'nothing', why: 'states' };
  if (AGREES.test(words)) return { is: 'nothing', why: 'agrees to what was asked' };
  if (!item.report && item.provision.num !== null && tellsUnnamed(own))
    return { is: 'task', why: 'tells a body of a kind' };
  if (item.leads.length > 0) {
    if (verb || FORBIDS.test(own)) return { is: 'task', why: 'a deed for those told above' };
    if (!item.report && OBLIGES.test(own)) return { is: 'task', why: 'obliges those told above' };
    if (!item.report && item.first && item.provision.kind !== 'paragraph' && item.provision.kind !== 'document')
      return { is: 'task', why: 'a point under those told above' };
    return { is: 'nothing', why: 'states' };
  }
  if (verb && item.unnamed) return { is: 'task', why: 'a deed for those told before, by no name that is known' };
  if (verb || OBLIGES.test(own))
    return item.report && !OBLIGES.test(own)
      ? { is: 'nothing', why: 'nobody is told' }
      : { is: 'left-out', why: 'tells nobody by name', reason: 'no-addressee' };
  return { is: 'nothing', why: 'states' };
}

/** "Giao Sở Y tế …", "Sở Y tế …, báo cáo trước ngày 20/5/2024": an order, though the part around it assesses. */
function ordersAmid({ roles, clause }: Case, words: string, dated: boolean): boolean {
  if (roles.by === 'told') return /^(?:Giao|Yêu cầu)\s/u.test(words) || (dated && ASKS.test(words));
  const ahead = clause.deadlines.some(({ value }) => value.kind === 'date' && !value.flags.includes('past'));
  return roles.by === 'subject' && ahead && !CONCEDED.test(words);
}
const CONCEDED = quick(/(?<!\p{L})(?:đã|chưa|còn|vẫn|mới|chậm|được giao|dự kiến|sẽ)(?!\p{L})/u);

/** The clause with a quotation mark right before it. */
const sentenceOf = (text: string, { clause: { span } }: Case): string =>
  text.slice(Math.max(0, span.start - 1), span.end).trim();

/** How many units a clause has beside its deadlines. */
function bare(text: string, item: Case): number {
  const taken = item.clause.deadlines.reduce((sum, deadline) => sum + deadline.span.end - deadline.span.start, 0);
  return slice(text, item.clause.span).length - taken;
}

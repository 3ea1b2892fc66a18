import cues from '../../../seeds/cues.json' with { type: 'json' };
import { Opening } from '../text/opening.ts';
import { phraseStart } from '../text/phrase-start.ts';
import { literal, quick } from '../text/words.ts';

/** Longest first, blanks loose, as one alternation. */
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => literal(word).replace(/ /g, '\\s'))
    .join('|');

const END = '(?![\\p{L}\\p{N}])';
const isAdverb = phraseStart(cues.adverbs, true);
const isVerb = phraseStart([...cues.verbs, ...cues.openers], true);
const isConnector = phraseStart(cues.connectors, false);

/** How many blanks and marks stand at a place. `marks`: which, the blank among them. */
function blanks(words: string, from: number, marks: string): number {
  let at = from;
  while (at < words.length && (marks.includes(words.charAt(at)) || words.charAt(at) === '\n')) at++;
  return at - from;
}

/** "Theo chức năng, nhiệm vụ được giao, thường xuyên theo dõi …": a scene with a comma of its own. */
const BY_DUTY = new Opening(
  /^(?:(?:Theo|Căn cứ|theo|căn cứ) (?:vào )?chức năng, nhiệm vụ(?:, (?:quyền hạn|thẩm quyền|phạm vi quản lý|lĩnh vực))?[^.;:,]{0,60},\s+)/u,
);

/** Words that set the scene and close with a comma: "Đối với …,", "Trên cơ sở …,", "Để …,". */
const SCENE = new Opening(
  /^(?:(?:Công văn|Công điện|Chỉ thị|Văn bản|Kết luận)(?: [^,.;:]{1,40})? (?:nêu rõ|chỉ rõ|yêu cầu)|Đối với|(?:Nhà thầu|Đơn vị|Địa phương|Chủ đầu tư|Cơ quan|Nơi) nào|[Vv]ề việc|[Vv]ề|Việc(?=(?:(?!giữa |chậm |chưa )[^,.;:]){12,120}, (?:giao |các )?(?:Bộ|Sở|UBND|Ủy ban nhân dân|Cục|Công an) )|Trên cơ sở|Để|Nhằm|Căn cứ|(?:Trong )?[Qq]uá trình|(?:Đồng thời|Song song|Cùng) với (?:việc|quá trình)|Trong khi|Trong|Trước|Sau khi|Sau|Kể từ|Cứ|cứ|(?:Cũng t|T)heo|Từ|Khi|Trường hợp|Nếu|Với|Qua|Tại|Liên quan|Thực hiện(?! (?:phối hợp|rà soát|tổng hợp|đánh giá|kiểm tra|thanh tra|thống kê|xây dựng|tuyên truyền|cập nhật|báo cáo|tốt|nghiêm|đúng|đầy đủ|hiệu quả|có hiệu quả|ngay|việc|tăng cường))|Chậm nhất|Muộn nhất|Định kỳ|Hằng (?:ngày|tuần|tháng|quý|năm)|Hàng (?:ngày|tuần|tháng|quý|năm)|Đến hết|Đến ngày|Ngay sau|Ngay trong|Cuối|Đầu|Vào|vào(?= (?:ngày|tháng|[Qq]u[ýí]|đầu|cuối|giữa|tuần|dịp|thời|\d))|trong(?= (?:tuần|tháng|quý|năm|thời hạn|thời gian|khi|lúc|\d))|trước ngày|sau (?:khi|thời (?:hạn|điểm)|đó|ngày)|đến (?:ngày|hết)|từ (?:nay|ngày)|chậm nhất|trên cơ sở|với việc|đối với|trường hợp|nếu)(?!\p{L})(?:[^.;:]|(?<=\d)\.(?=\d{3})){0,240}?,\s+/u,
);

/** "…; do đó các sở, ngành phải …" */
const LINK = new Opening(
  /^(?:do đó|vì vậy|do vậy|đồng thời|cùng với đó|[Ss]ong song đó|[Mm]ặt khác|theo đó|trong đó|ngoài ra|bên cạnh đó|trước mắt|trước hết|riêng|còn(?= (?:các |tỉnh |thành phố |huyện |quận |thị xã |xã |phường )?\p{Lu}))(?!\p{L})[\s,]*/u,
);

/** What a point is about, before its colon: "Về nút giao Thân Cửu Nghĩa: Ủy ban nhân dân tỉnh …". */
const TOPIC = new Opening(
  /^(?:[Vv]ề|[Đđ]ối với|[Ll]iên quan(?: đến)?)(?!\p{L})(?:[^.;:\n]|(?<=\d)\.(?=\d{3})){0,200}(?<! (?:nhóm|sau|sau đây|cụ thể|bước|hướng)):\s+(?=\S)/u,
);

/** The marks that words may begin with, most common first. */
const MARKS = ' ,;:.-–"“«)\n';

/** "📋 Bộ Công Thương …", "✅ …": halves of pictures, and signs that papers on the web open their points with. */
const isPicture = (code: number): boolean =>
  (code >= 0xd83c && code <= 0xdfff) || (code >= 0x2600 && code <= 0x27bf) || code === 0xfe0f;

/** How many blanks and marks stand at a place: forty at most. */
function marksAt(words: string, from: number): number {
  let at = from;
  while (at < from + 40 && at < words.length) {
    const code = words.charCodeAt(at);
    // a letter of ASCII, a digit, or one of the Latin blocks: as most words begin
    if ((code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b)) break;
    if ((code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)) break;
    const sign = words.charAt(at);
    if (!MARKS.includes(sign) && !/\s/.test(sign) && !isPicture(code)) break;
    at++;
  }
  return at - from;
}

/** The words of a clause from its first word that counts: connectors and scene-setting words are skipped. In: words. Out: units skipped. */
export function skipOpening(words: string): number {
  let at = 0;
  for (let round = 0; round < 4; round++) {
    const from = at + marksAt(words, at);
    const said = isConnector(words, from);
    const connector = said > 0 ? said + blanks(words, from + said, ', :') : linkAt(words, from);
    if (from + connector === at) break;
    at = from + connector;
  }
  return at;
}

const linkAt = (words: string, from: number): number =>
  (LINK.execAt(words, from, words.length) ?? TOPIC.execAt(words, from, words.length))?.[0].length ?? 0;

/** "Đối với hồ sơ đang có vướng mắc, phản ánh của doanh nghiệp thì |tổ chức đối thoại|": a scene that closes with "thì". */
const THEN = new Opening(
  /^(?:Đối với|đối với)(?!\p{L})(?:(?!, (?:\p{Lu}|các |nếu |trường hợp |khi ))[^.;:]){3,200}?\sthì\s+/u,
);

/** "Quá thời hạn trên mà các hộ không bàn giao thì |UBND huyện tổ chức cưỡng chế|": the case, before the body that then acts. */
const CASE = new Opening(
  /^(?:(?:[Qq]uá|[Hh]ết|[Ss]au) (?:thời (?:hạn|gian|điểm)|hạn|ngày [\d/]+)|[Tt]rường hợp|[Nn]ếu)(?!\p{L})(?:(?! thì )[^.;:]){3,160}?(?:\sthì|,(?=\s(?:giao|yêu cầu|đề nghị)\s))\s+(?=(?:giao |yêu cầu |đề nghị )?(?:Bộ|Sở|UBND|Ủy ban|Ban|Công an|Thanh tra|Chủ tịch|Cục|Chi cục|Trung tâm|Hạt|các (?:sở|xã|chủ đầu tư|nhà thầu)|chủ đầu tư|nhà thầu)\s)(?!(?:\p{L}+ ){1,6}sẽ )/u,
);

/** Scene-setting words at the head ("Trên cơ sở đó, …,"): how many units they take, 0 if none. */
export const sceneLength = (words: string): number =>
  BY_DUTY.length(words) || CASE.length(words) || THEN.length(words) || SCENE.length(words);

/** No scene is longer, in letters. */
const SCENE_REACH = 500;

/** The same where the words go on in a sentence, with a small letter. Of a long rest only what may be read is copied. */
export const sceneWithin = (words: string): number =>
  sceneLength(words.charAt(0).toUpperCase() + words.slice(1, SCENE_REACH));

/** Whether words are one verb that directs and nothing else: "phân luồng". */
export const isBareVerb = (words: string): boolean => words.length > 0 && isVerb(words) === words.length;

/** "Cùng với Bộ Tài chính nghiên cứu …": with whom it is done stands before the deed. */
const BESIDE = new Opening(/^[Cc]ùng (?:với )?(?:các )?(?:[Bb]ộ|[Ss]ở|UBND|[UỦ][ỷy] ban)\s/u);

/** Whether words begin with a verb that directs, adverbs before it allowed: "Khẩn trương chủ động rà soát …". */
export function beginsWithVerb(words: string, from = 0): boolean {
  let at = from;
  if (BESIDE.testAt(words, from, Math.min(words.length, from + 24))) return true;
  for (let round = 0; round < 5; round++) {
    if (isVerb(words, at) > 0) return true;
    const adverb = isAdverb(words, at);
    if (adverb === 0) return false;
    at += adverb;
    at += blanks(words, at, ', ');
  }
  return false;
}

const startsWithAny = (words: readonly string[]): Opening => new Opening(new RegExp(`^(?:${anyOf(words)})${END}`, 'u'));
export const ASSESSMENT_OPENING = startsWithAny(cues.assessmentOpenings);
export const REPORT_GROUP = new Opening(new RegExp(`^(?:${anyOf(cues.reportGroups)})`, 'u'));
/** For headings in small letters. */
export const ASSESSMENT_HEADING = quick(new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(cues.assessmentHeadings)})${END}`, 'u'));
export const TASK_HEADING = quick(new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(cues.taskHeadings)})${END}`, 'u'));
export const PRODUCT = anyOf(cues.products);
export const SYSTEM = anyOf(cues.systems);
export const AUTHORITY = anyOf(cues.authorities);

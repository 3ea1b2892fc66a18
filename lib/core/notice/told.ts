import { everyMatch } from '../text/every-match.ts';
import { quick } from '../text/words.ts';
import { GIVES_FLOOR, OFFICIAL, SUBJECTS, TARGET } from './authority.ts';
import { toldByLabel } from './retold.ts';

/**
 * What a page tells of people in authority telling others what to do: the matter of a news report of conclusions. Headlines in a list,
 * snippets of a search and rows of an index tell of nothing, and neither does what was ordered years before.
 */
export interface Told {
  /** How often someone in authority tells some body to do something. */
  readonly times: number;
  /** Tellings that come with a limit of time. */
  readonly dated: number;
  /** Such a telling is an office's, not only somebody's who is named: "ông An đề nghị Bộ Nội vụ trả lời". */
  readonly byOffice: boolean;
  /** It is said that something was concluded, or by which notice. */
  readonly concluded: boolean;
  /** A meeting, an inspection at which it was said. */
  readonly occasion: boolean;
  /** Somebody in authority had the chair of the meeting. */
  readonly chaired: boolean;
  /** The head of the Government tells a body by its name, in so many words. */
  readonly government: boolean;
  /** It was told just now: "Phó Thủ tướng vừa giao Bộ Công Thương …". */
  readonly fresh: boolean;
  /** A paper by which it was said: "ban hành Công văn số … yêu cầu", "có ý kiến chỉ đạo như sau". */
  readonly paper: boolean;
}

/** One pass over a paragraph: who, then what that one does (1), unless the sentence or clause has ended between them (2). */
const STEPS = quick(
  new RegExp(
    `${OFFICIAL}|(?<!\\p{L})([Yy]êu cầu|[Gg]iao(?! (?:ban|thông|dịch|lưu|tiếp|hàng|nhau|hữu)(?!\\p{L}))|chỉ đạo|phân công|[Đđ]ề nghị|kết luận|chỉ rõ|lưu ý)(?!\\p{L})|((?<!(?<!\\p{L})(?:TP|Tp|TX|Tx|TT|Q|P))[.](?=\\s|$)|;(?=\\s|$)|:(?=\\s|$)(?!\\s*(?:Giao|Yêu cầu|Đề nghị)))`,
    'gu',
  ),
);
/** How far from the one who tells the verb may stand, in letters; a name and an office may stand between them. */
const REACH = 130;
/** How far behind the verb the body that is told may stand. */
const NEAR = 90;
const TOLD_BODY = quick(new RegExp(`^[^.;]{0,${NEAR}}?(?<!\\p{L})(?:${TARGET})`, 'u'));
/** "đã có kết luận", "theo kết luận": the paper, not the deed. */
const AS_NOUN =
  /(?:(?:có(?!\s+ý kiến (?:giao|yêu cầu|đề nghị)$)|theo|(?<!văn )bản|các|những|ra|được|tin tưởng|số|hiện|thực hiện|nội dung|đáp ứng|trên|với|một số|nhiều|của|sự|theo sự)\s+(?:ý kiến )?|(?:bàn|chuyển|trực|tiếp|tạm|đơn)\s+)(?:yêu cầu|giao|chỉ đạo|kết luận|đề nghị)$/u;
/** Between guests and hosts nobody is told. */
const DIPLOMACY =
  /hội đàm|điện đàm|hội kiến|hội ngộ|chào xã giao|thăm chính thức|thăm cấp Nhà nước|tiếp (?:ông|bà|Ngài|Đại sứ|Tổng thống|Quốc vương|Chủ tịch|Tổng Giám đốc|đoàn|Bộ trưởng|Thứ trưởng|Phó)/u;
/** "giao Chính phủ quy định", "trình Thủ tướng": told, not telling; "có thể gửi đơn tới Chủ tịch …": anybody may. */
const NOT_TELLING = quick(
  /(?<!\p{L})(?:giao|cho|trình|gửi|tới|báo cáo|lên|thay mặt|với|hoặc)(?: đồng chí| ông| bà)?\s+$/iu,
);
const MAY = quick(/(?<!\p{L})có (?:thể|quyền)(?!\p{L})/gu);
/** "Năm 2018, …", "Trước đó, …": what was ordered before. */
const EARLIER = quick(
  /^(?:Năm \d{4}|Giai đoạn|Trước đó|Trước đây|Hồi (?:đầu |cuối )?(?:năm|tháng)|Từ năm \d{4})(?!\p{L})/u,
);
const CONCLUDED = /kết luận (?:phiên|cuộc|hội nghị|buổi|tại|của)|TB-(?:VPCP|UBND|VP)|thông báo (?:ý kiến )?kết luận/iu;
const OCCASION =
  /kết luận|phiên họp|cuộc họp|buổi làm việc|hội nghị|làm việc với|kiểm tra|Công điện|TB-VPCP|chủ trì (?:phiên|cuộc|buổi|hội)/iu;
/** "Chiều 16-11, đồng chí …, Phó Chủ tịch UBND tỉnh, chủ trì buổi làm việc …": not a debate in an assembly. */
const CHAIRS = quick(
  new RegExp(
    `(?:${OFFICIAL})[^.;:]{0,120}?\\schủ trì (?:cuộc|buổi|phiên|hội nghị)(?! (?:chất vấn|thảo luận|giải trình|bế mạc|khai mạc))`,
    'u',
  ),
);
/** "Thủ tướng Chính phủ giao Bộ Y tế …", at the head of a sentence: asked of those named, not of all. */
const GOVERNMENT_TELLS = quick(
  /(?:^|[.,;] )(?:Về [^.;,]{3,90}, )?(?:Phó )?Thủ tướng(?: Chính phủ| Thường trực)?(?: \p{Lu}\p{Ll}+){0,4}(?: cũng)? (?:yêu cầu|giao|phân công)(?: cho)? (?:Bộ|Ban|UBND|Ủy ban|Thanh tra|Ngân hàng|Văn phòng|Tập đoàn)\s\p{L}/u,
);
/** The paper by which it was told, named where it is told: not one that is cited in passing. */
const PAPER_MADE = quick(
  /(?:ban hành|(?:vừa |mới |đã )?(?:có|ký|gửi|ra)(?: ban hành)?)\s+(?:một )?(?:công văn|công điện|chỉ thị|văn bản|thông báo|kết luận|kế hoạch)(?!\p{L})/giu,
);
/** What such a paper does, in its sentence and not far behind it. */
const DOES = /yêu cầu|chỉ đạo|giao|đề nghị|về việc|gửi|đôn đốc|truyền đạt|hướng dẫn|thông báo/giu;
const NOT_FAR = 300;
const PAPER = quick(
  /(?:công văn|công điện|chỉ thị|văn bản)(?!\p{L})[^.]{0,140} (?:vừa|mới) được [^.]{3,60} (?:gửi|ban hành|ký)(?!\p{L})|có (?:văn bản )?ý kiến (?:chỉ đạo )?(?:như sau|về|:)|có ý kiến chỉ đạo:|(?<!\p{L})Theo (?:đó|(?:công điện|công văn|chỉ thị|văn bản)(?: này| trên)?),|(?:công văn|công điện|chỉ thị|văn bản|kết luận) (?:nêu rõ|chỉ rõ|yêu cầu)(?!\p{L})|(?:Công điện|Công văn|Chỉ thị|Thông báo|Kết luận) (?:số )?\d[^\s,;]{0,25}[-/]\p{Lu}/iu,
);
/** "Với Cục Hàng không, Bộ trưởng yêu cầu hoàn thiện …": the body that is told stands before who tells. */
const AHEAD = `(?:^|[.;]\\s)(?:Với|Đối với|Riêng(?: với)?)\\s(?:${TARGET})[^.;,]{0,80},\\s`;
const FOR_BODY = quick(
  new RegExp(`${AHEAD}(?:${OFFICIAL})[^.;,]{0,60}?\\s(?:yêu cầu|giao|đề nghị|chỉ đạo)(?!\\p{L})`, 'u'),
);
/** "Chủ tịch UBND các quận được yêu cầu …", "Sở Tài chính được giao chủ trì …". */
const PASSIVE =
  /(?:^[^\p{L}]{0,4}|[.;]\s)(?:UBND|Chủ tịch|Giám đốc|Thủ trưởng|Bộ|Sở|Các|Công an|Cục) [^.;]{0,80}(?<!nhiệm vụ )được (?:yêu cầu|giao (?:chủ trì|chịu|phối|nghiên|rà|xây|tham|hoàn|kiểm|theo|bố trí|tổ chức|tiếp tục|thẩm định|đôn đốc|hướng dẫn|lập|trình|báo cáo|khẩn trương|thực hiện|tổng hợp|làm|cập nhật|triển khai|làm việc)(?!\p{L}))/u;
/** "Theo đó, giao các sở rà soát …", "Cụ thể, yêu cầu UBND các huyện …": the paper named before tells. */
const THEREBY = quick(
  new RegExp(
    `(?:^|[.;]\\s)(?:Theo đó|Cụ thể|Trong đó|Đồng thời|Ngoài ra|Bên cạnh đó|Cùng với đó|Từ đó),?\\s(?:cũng\\s)?(?:giao|yêu cầu|đề nghị)(?:\\scho)?\\s[^.;]{0,50}?(?<!\\p{L})(?:${TARGET})`,
    'u',
  ),
);
/** "Chủ tịch UBND tỉnh vừa yêu cầu …": within the first paragraphs it is the news itself. */
const JUST_NOW = quick(
  new RegExp(
    `(?:${OFFICIAL})[^.;:]{0,90}?\\s(?:vừa|mới)\\s(?:có\\s(?:ý kiến\\s)?|ký\\s)?(?:yêu cầu|giao|chỉ đạo|đề nghị)(?!\\p{L})`,
    'u',
  ),
);
/** As many paragraphs as a report's first words may be. */
const FIRST = 3;
/** "Công văn nêu rõ, các địa phương …": the paper speaks. */
const PAPER_SAYS = quick(
  new RegExp(
    `(?:Công văn|Công điện|Chỉ thị|Văn bản|Kết luận)(?: số [^\\s,]{1,25})? (?:nêu rõ|chỉ rõ),?\\s(?:${TARGET})`,
    'u',
  ),
);
/** "Bên cạnh đó, các đơn vị tăng cường …": a body and what it is to do, behind a telling. */
const GOES_ON = quick(
  new RegExp(
    `^(?:(?:Bên cạnh đó|Đồng thời|Ngoài ra|Riêng|Song song đó|Cùng với đó),?\\s|(?:Về|Đối với|Trường hợp|Trong khi)\\s[^.;]{3,140}?,\\s)?(?:${TARGET})(?![^.;]{0,120}(?:\\s(?:đã|đang|vừa|cho biết|cho rằng)\\s))[^.;:]{0,120}?\\s(?:cần|phải|chủ trì|phối hợp|sớm|kịp thời|tiếp tục|không để|có trách nhiệm|tăng cường|theo dõi|rà soát|tổng hợp|tập trung|khẩn trương|chủ động|chỉ đạo|tham mưu|hướng dẫn|thông báo cho|bố trí|chịu trách nhiệm|đôn đốc|chuẩn bị|thực hiện)(?!\\p{L})`,
    'u',
  ),
);
const ORDERED =
  /^\s*(?:[-–+•*]\s*|\d{1,2}[.)]\s*|[a-zđ]\)\s*)?(?:Giao|Yêu cầu|Đề nghị)\s+(?:cho\s+)?(?:\p{Lu}|các|lãnh đạo|thủ trưởng)/u;
const SAYS =
  /(?:có ý kiến(?: chỉ đạo)?|chỉ đạo|yêu cầu|đề nghị|kết luận)(?:[^.:]{0,60})\s*(?:như sau|thực hiện|sau đây)?\s*:\s*$/u;
/** More letters than what SAYS reads, which ends its line. */
const LAST = 160;
const SPEAKER = quick(new RegExp(OFFICIAL, 'u'));
const LIMIT =
  /(?:trước|chậm nhất|muộn nhất|hạn|xong|hoàn thành|báo cáo|đến hết|trong)\s[^.;]{0,60}?(?:ngày \d|\d{1,2}\s*[/-]\s*\d{1,2}|tháng (?:\d|này|tới)|quý\s|tuần (?:này|tới|sau)|năm nay)/iu;

/** The deed and the stop behind each paper are looked for once, not from each paper anew. */
function namesPaper(words: string): boolean {
  let [deed, stop] = [-1, -1];
  for (const { 0: made, index } of everyMatch(PAPER_MADE, words)) {
    const end = index + made.length;
    if (deed < end) {
      DOES.lastIndex = end;
      deed = DOES.exec(words)?.index ?? Number.POSITIVE_INFINITY;
    }
    if (stop < end) stop = words.indexOf('.', end) < 0 ? Number.POSITIVE_INFINITY : words.indexOf('.', end);
    if (deed - end <= NOT_FAR && deed < stop) return true;
  }
  return PAPER.test(words);
}

/** Count the tellings in a page's blocks. Any lines are good input. */
export function toldOf(lines: readonly string[]): Told {
  const prose = lines.filter(isProse);
  const diplomatic = DIPLOMACY.test(lines.slice(0, 6).join('\n'));
  let times = 0;
  let dated = 0;
  let byOffice = false;
  let speaks = false;
  let told = false;
  for (const line of prose) {
    const listed = speaks && orders(line);
    const goesOn: boolean = !listed && told && GOES_ON.test(line);
    const said =
      tellings(line, diplomatic) + [PASSIVE, FOR_BODY, PAPER_SAYS, THEREBY].filter((told) => told.test(line)).length;
    const within = said > 0 ? line.split(SENTENCE).slice(1).filter(follows).length : 0;
    const here = said + within + (listed || goesOn ? 1 : 0);
    told = said > 0 || goesOn;
    times += here;
    if (here > 0 && LIMIT.test(line)) {
      dated++;
      byOffice ||= here > asked(line, diplomatic);
    }
    // "Phó Chủ tịch … có ý kiến chỉ đạo như sau:" over a list
    speaks = (speaks && orders(line)) || (SAYS.test(line.slice(-LAST)) && SPEAKER.test(line));
  }
  times += toldByLabel(lines);
  const words = [...lines.slice(0, 2), ...prose].join('\n');
  return {
    times,
    dated,
    byOffice,
    concluded: CONCLUDED.test(words),
    occasion: OCCASION.test(words),
    chaired: prose.slice(0, FIRST).some((line) => CHAIRS.test(line)),
    government: prose.some((line) => GOVERNMENT_TELLS.test(line)),
    fresh: prose.slice(0, FIRST).some((line) => JUST_NOW.test(line) && tellings(line, diplomatic) > 0),
    paper: namesPaper(lines.slice(0, 14).join('\n')),
  };
}

/** Whether somebody in authority tells some body what to do in these words, or a body is told in the passive. */
export const tells = (words: string): boolean =>
  tellings(words, false) > 0 || PASSIVE.test(words) || (SAYS.test(words.slice(-LAST)) && SPEAKER.test(words));

/** A point of a list that tells a body: "- Giao UBND các huyện …", or begins with it: "Sở Công Thương theo dõi …". */
const orders = (line: string): boolean => ORDERED.test(line) || SUBJECTS.test(line);

/** A sentence behind a telling, in its paragraph: "Giao Ban … theo dõi.", "UBND các huyện … chủ động thực hiện." */
const follows = (sentence: string): boolean => ORDERED.test(sentence) || GOES_ON.test(sentence);
const SENTENCE = /(?<=[^\s.]{3}\.)\s(?=\p{Lu})/u;

const tellings = (line: string, diplomatic: boolean): number => counted(line, diplomatic, () => true);
/** Tellings of somebody who is named without an office right before the name. */
const asked = (line: string, diplomatic: boolean): number => counted(line, diplomatic, (who) => PERSON.test(who));
const PERSON = /^(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí)(?!\p{L})/u;

/** How many tellings there are whose teller, as printed, is `of` the wanted kind. */
function counted(line: string, diplomatic: boolean, of: (teller: string) => boolean): number {
  let count = 0;
  let teller = '';
  let sentence = 0;
  let who: number | null = null;
  const may = everyMatch(MAY, line).map(({ index }) => index);
  let next = 0;
  STEPS.lastIndex = 0;
  for (let step = STEPS.exec(line); step; step = STEPS.exec(line)) {
    const end = step.index + step[0].length;
    const [, verb, stop] = step;
    if (stop === '.' && line[end] === ' ') sentence = end + 1;
    if (verb === undefined) {
      if (stop !== undefined) who = null;
      else if (!NOT_TELLING.test(line.slice(Math.max(0, step.index - 20), step.index))) {
        who = end;
        teller = step[0];
      }
      continue;
    }
    if (who === null || step.index - who > REACH) continue;
    if (AS_NOUN.test(line.slice(Math.max(0, end - 40), end))) continue;
    who = null;
    while (next < may.length && (may[next] ?? 0) < step.index) next++;
    if (EARLIER.test(line.slice(sentence, sentence + 40)) || (may[next - 1] ?? -1) >= sentence) continue;
    // At a question time nobody "Giao": the list of what was ordered does.
    if (
      (!/^[GYĐ]/u.test(verb) && GIVES_FLOOR.test(line.slice(end, end + 90))) ||
      (diplomatic && /đề nghị/iu.test(verb))
    )
      continue;
    if (
      of(teller) &&
      (verb === 'kết luận' || TOLD_BODY.test(line.slice(end, end + NEAR + 40)) || /^\s*:/u.test(line.slice(end)))
    )
      count++;
  }
  return count;
}

/** A paragraph ends as a sentence does, not as a headline, a snippet ("…"), a row of an index or a footnote. */
export function isProse(block: string): boolean {
  const line = block.trimEnd();
  if (/^(?:\d+\.\s*)?\^/u.test(line) || line.endsWith('...')) return false;
  if (line.endsWith('…') && line.length < 260) return false;
  return /[.;:!?”"»)/,…]$/u.test(line) || line.length > 220;
}

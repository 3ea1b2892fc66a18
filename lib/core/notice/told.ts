/**
 * What a page tells of people in authority telling others what to do: the matter of a news report of conclusions. Headlines in a list,
 * snippets of a search and rows of an index tell of nothing, and neither does what was ordered years before.
 */
export interface Told {
  /** How often someone in authority tells someone to do something. */
  readonly times: number;
  /** It is said that something was concluded, or by which notice. */
  readonly concluded: boolean;
  /** A meeting, an inspection or a paper at which it was said. */
  readonly occasion: boolean;
}

/** Heads of companies, clubs and boards of examiners have authority over nobody but their own. */
const AUTHORITY =
  /(?:Thủ tướng|Chủ tịch(?! Hội đồng (?:quản trị|tuyển sinh|thi|trường|coi thi|chấm)| (?:Liên đoàn|Hiệp hội|[Tt]ập đoàn|[Cc]ông ty|Hồ Chí Minh))|Bộ trưởng|Thường trực Chính phủ|Chính phủ|Bí thư|Ban Chỉ đạo)/u;
/** One pass over a paragraph: who, then what that one does, unless the sentence or clause has ended between them. */
const STEPS = new RegExp(
  `(?<who>${AUTHORITY.source})|(?<!\\p{L})(?<verb>yêu cầu|giao|chỉ đạo|đề nghị|kết luận|chỉ rõ|lưu ý)(?!\\p{L})|(?<stop>[.;:])`,
  'gu',
);
/** How far from the one who tells the verb may stand, in letters. */
const REACH = 90;
/** "đã có kết luận", "theo kết luận": the paper, not the deed. */
const AS_NOUN =
  /(?:có|theo|bản|các|những|ra|được|tin tưởng|số|hiện|thực hiện)\s+(?:ý kiến )?(?:yêu cầu|giao|chỉ đạo|kết luận|đề nghị)$/u;
/** At question time the chair only gives the floor; between guests and hosts nobody is told. */
const GIVES_FLOOR = /^[^.;]{0,60}(?<!\p{L})(?:trả lời|làm rõ|phát biểu|đặt câu hỏi|tranh luận|giải trình)(?!\p{L})/u;
const DIPLOMACY =
  /hội đàm|điện đàm|hội kiến|hội ngộ|chào xã giao|thăm chính thức|thăm cấp Nhà nước|tiếp (?:ông|bà|Ngài|Đại sứ|Tổng thống|Quốc vương|Chủ tịch|Tổng Giám đốc|đoàn|Bộ trưởng|Thứ trưởng|Phó)/u;
/** "Năm 2018, …", "Trước đó, …": what was ordered before. */
const EARLIER = /^(?:Năm \d{4}|Giai đoạn|Trước đó|Trước đây|Hồi (?:đầu |cuối )?(?:năm|tháng)|Từ năm \d{4})(?!\p{L})/u;
const CONCLUDED = /kết luận (?:phiên|cuộc|hội nghị|buổi|tại|của)|TB-VPCP|thông báo kết luận/iu;
const OCCASION =
  /kết luận|phiên họp|cuộc họp|buổi làm việc|hội nghị|làm việc với|kiểm tra|Công điện|TB-VPCP|chủ trì (?:phiên|cuộc|buổi|hội)/iu;

/** Count the tellings in a page's blocks. Any lines are good input. */
export function toldOf(lines: readonly string[]): Told {
  const prose = lines.filter(isProse);
  const diplomatic = DIPLOMACY.test(lines.slice(0, 6).join('\n'));
  let times = 0;
  for (const line of prose) times += tellings(line, diplomatic);
  const words = [...lines.slice(0, 2), ...prose].join('\n');
  return { times, concluded: CONCLUDED.test(words), occasion: OCCASION.test(words) };
}

function tellings(line: string, diplomatic: boolean): number {
  let count = 0;
  let sentence = 0;
  let who: number | null = null;
  for (const step of line.matchAll(STEPS)) {
    const end = step.index + step[0].length;
    const { stop, verb } = step.groups ?? {};
    if (stop === '.' && line[end] === ' ') sentence = end + 1;
    if (verb === undefined) {
      who = stop === undefined ? end : null;
      continue;
    }
    if (who === null || step.index - who > REACH) continue;
    who = null;
    if (EARLIER.test(line.slice(sentence, sentence + 40)) || AS_NOUN.test(line.slice(Math.max(0, end - 40), end)))
      continue;
    if (GIVES_FLOOR.test(line.slice(end, end + 90)) || (diplomatic && verb === 'đề nghị')) continue;
    count++;
  }
  return count;
}

/** A paragraph ends as a sentence does, not as a headline, a snippet ("…"), a row of an index or a footnote. */
export function isProse(block: string): boolean {
  const line = block.trimEnd();
  if (/^(?:\d+\.\s*)?\^/u.test(line) || line.endsWith('...') || line.endsWith('…')) return false;
  return /[.;:!?”"»)/,]$/u.test(line) || line.length > 220;
}
